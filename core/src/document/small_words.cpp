#include "small_words.h"

#include <algorithm>

#include "characters.h"
#include "meaning_words.h"
#include "score.h"
#include "sentence_words.h"
#include "small_word_list.h"

namespace variorum {
namespace {

constexpr std::size_t kLongest = 8;  // code units; no word of the lists that is worth asking for is longer

/// One or two letters of a script with case are hardly ever a word of meaning: an, du, il, на.
bool is_particle(std::u16string_view fold) {
  return fold.size() <= 2 && std::all_of(fold.begin(), fold.end(),
                                         [](char16_t unit) { return properties(unit).category() == Category::lower; });
}

bool is_small(std::u16string_view fold) {
  const bool is_listed = is_particle(fold) || (fold.size() <= kLongest && (is_opener(fold) || is_frame_word(fold)));
  return is_listed && !is_negation(fold);  // a "not" that stays is as good a foothold as any word
}

}  // namespace

bool is_short(const Document& document) { return document.fold_count() <= score::kShortTextTypes; }

void mark_small_words(Document& document) {
  document.small_word = document.function_word;
  if (!is_short(document)) return;
  for (std::uint32_t number = 0; number < document.fold_count(); ++number) {
    const FoldId fold{number};
    if (is_small(document.text_of(fold))) document.small_word[fold] = 1;
  }
}

}  // namespace variorum
