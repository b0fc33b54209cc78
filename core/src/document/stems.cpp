#include "stems.h"

#include "characters.h"
#include "score.h"
#include "sorting.h"

namespace variorum {
namespace {

/// How many first letters the words of one stem share; 0 for a word too short to have an ending.
std::size_t stem_length(std::u16string_view word) {
  if (word.empty()) return 0;
  const Properties first = properties(decode(word, 0, static_cast<Offset>(word.size())).code);
  if (!first.is_letter()) return 0;
  if (first.script() == Script::hangul) return word.size() >= 3 ? 2 : 0;
  return word.size() >= score::kStemLetters ? score::kStemLetters : 0;
}

}  // namespace

void number_folds(Document& document) {
  const InternTable& folds = document.vocabulary.folds;
  InternTable stems;
  std::vector<std::uint64_t> keys;
  keys.reserve(folds.size());
  std::vector<std::uint32_t> stem_of;  // for each interned fold
  stem_of.reserve(folds.size());
  std::uint32_t alone = 0x80000000;  // words without a stem are a group each
  for (std::uint32_t interned = 0; interned < folds.size(); ++interned) {
    const std::u16string_view word = folds.text(interned);
    const std::size_t length = stem_length(word);
    stem_of.push_back(length > 0 ? stems.intern(word.substr(0, length)) : alone++);
    keys.push_back(stem_of.back());
  }
  const std::vector<std::uint32_t> order = stable_order(keys);
  document.stem_begin.resize(folds.size());
  document.stem_end.resize(folds.size());
  document.interned.resize(folds.size());
  std::vector<FoldId> numbered(folds.size());  // for each interned fold
  for (std::uint32_t begin = 0, end; begin < folds.size(); begin = end) {
    const std::uint32_t stem = stem_of[order[begin]];
    for (end = begin; end < folds.size() && stem_of[order[end]] == stem; ++end) numbered[order[end]] = FoldId{end};
    for (std::uint32_t k = begin; k < end; ++k) {
      const FoldId fold{k};
      document.interned[fold] = order[k];
      document.stem_begin[fold] = FoldId{begin}, document.stem_end[fold] = FoldId{end};
    }
  }
  const PerForm<std::uint32_t>& interned_fold = document.vocabulary.interned_fold;
  document.fold_of_form.resize(interned_fold.size());
  for (std::uint32_t k = 0; k < interned_fold.size(); ++k)
    document.fold_of_form[FormId{k}] = numbered[interned_fold[FormId{k}]];
}

}  // namespace variorum
