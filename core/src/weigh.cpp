#include "weigh.h"

#include <algorithm>
#include <numeric>

#include "characters.h"
#include "score.h"
#include "sorting.h"

namespace variorum {
namespace {

struct Frequencies {
  std::vector<std::uint32_t> occurrences;  // for each fold
  std::vector<std::uint32_t> sentences;
};

void count_words(const Text& text, std::uint32_t sentence_base, Frequencies& frequencies,
                 std::vector<std::uint32_t>& last_sentence) {
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    for (std::uint32_t word : text.words_of(s, s + 1)) {
      ++frequencies.occurrences[word];
      if (last_sentence[word] == sentence_base + s) continue;
      last_sentence[word] = sentence_base + s;
      ++frequencies.sentences[word];
    }
  }
}

/// Letters that words of one stem share at their beginning; 0 for words too short to have an ending.
std::size_t stem_length(std::u16string_view word) {
  if (word.empty()) return 0;
  const Properties first = properties(decode(word, 0, static_cast<Offset>(word.size())).code);
  if (!first.is_letter()) return 0;
  if (first.script() == Script::hangul) return word.size() >= 3 ? 2 : 0;
  return word.size() >= score::kStemLetters ? score::kStemLetters : 0;
}

/// Numbers the folds anew, so that those with one stem follow each other: one comparison of numbers then tells whether
/// two words may be forms of one.
void group_stems(Document& document) {
  InternTable& folds = document.vocabulary.folds;
  InternTable stems;
  std::vector<std::uint64_t> keys;
  keys.reserve(folds.size());
  std::vector<std::uint32_t> stem_of;
  std::uint32_t alone = 0x80000000;  // words without a stem are a group each
  for (std::uint32_t fold = 0; fold < folds.size(); ++fold) {
    const std::u16string_view word = folds.text(fold);
    const std::size_t length = stem_length(word);
    stem_of.push_back(length > 0 ? stems.intern(word.substr(0, length)) : alone++);
    keys.push_back(stem_of.back());
  }
  document.interned = stable_order(keys);
  document.stem_begin.resize(folds.size());
  document.stem_end.resize(folds.size());
  std::vector<std::uint32_t> renumbered(folds.size());
  for (std::uint32_t begin = 0, end; begin < folds.size(); begin = end) {
    const std::uint32_t stem = stem_of[document.interned[begin]];
    for (end = begin; end < folds.size() && stem_of[document.interned[end]] == stem; ++end)
      renumbered[document.interned[end]] = end;
    for (std::uint32_t k = begin; k < end; ++k) document.stem_begin[k] = begin, document.stem_end[k] = end;
  }
  for (std::uint32_t& fold : document.before.tokens.fold) fold = renumbered[fold];
  for (std::uint32_t& fold : document.after.tokens.fold) fold = renumbered[fold];
}

void list_words(Text& text) {
  text.words.reserve(text.tokens.size());
  text.first_word.reserve(text.sentence_count() + 1);
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    text.first_word.push_back(static_cast<std::uint32_t>(text.words.size()));
    for (std::uint32_t t = text.first_token[s]; t < text.first_token[s + 1]; ++t) {
      if (text.tokens.kind[t] != TokenKind::punctuation) text.words.push_back(text.tokens.fold[t]);
    }
  }
  text.first_word.push_back(static_cast<std::uint32_t>(text.words.size()));
  text.sorted_words = text.words;
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    sort_numbers(std::span(text.sorted_words).subspan(text.first_word[s], text.word_count(s)));
  }
}

void weigh_sentences(Text& text, const std::vector<std::uint32_t>& weight) {
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    std::uint32_t mass = 0;
    for (std::uint32_t word : text.words_of(s, s + 1)) mass += weight[word];
    std::uint64_t key = 0x9E3779B97F4A7C15u;
    for (std::uint32_t form : text.forms_of(s)) {
      key = (key ^ form) * 0xFF51AFD7ED558CCDu;
      key ^= key >> 32;
    }
    text.mass.push_back(mass);
    text.key.push_back(key);
  }
  for (std::uint32_t p = 0; p < text.paragraph_count(); ++p) {
    std::uint64_t key = 0x9E3779B97F4A7C15u;
    for (std::uint32_t s = text.segments.first_sentence[p]; s < text.segments.first_sentence[p + 1]; ++s) {
      key = (key ^ text.key[s]) * 0xD6E8FEB86659FD93u;
      key ^= key >> 29;
    }
    text.paragraph_key.push_back(key);
  }
}

/// The most frequent types, where they are frequent enough to be function words at all.
void mark_function_words(const Frequencies& frequencies, std::vector<std::uint8_t>& function_word) {
  std::vector<std::uint32_t> frequent;
  std::uint32_t types = 0;
  for (std::uint32_t fold = 0; fold < frequencies.occurrences.size(); ++fold) {
    types += frequencies.occurrences[fold] > 0;
    if (frequencies.occurrences[fold] >= score::kFunctionWordOccurrences &&
        frequencies.sentences[fold] >= score::kFunctionWordSentences) {
      frequent.push_back(fold);
    }
  }
  std::size_t count = std::max(score::kFunctionWordTypes, types * score::kFunctionWordShare / 1000);
  count = std::min(count, frequent.size());
  stable_sort_by(frequent, [&](std::uint32_t fold) { return ~std::uint64_t{frequencies.occurrences[fold]}; });
  for (std::size_t k = 0; k < count; ++k) function_word[frequent[k]] = 1;
}

}  // namespace

std::uint32_t milli_log(std::uint64_t numerator, std::uint64_t denominator) {
  if (numerator <= denominator) return 0;
  // log2 in 16 fractional bits by repeated squaring (Knuth, TAOCP 1.2.2, exercise 25), then times ln 2.
  std::uint64_t whole = 0;
  while (numerator / 2 >= denominator) {
    denominator *= 2;
    ++whole;
  }
  std::uint64_t x = (numerator << 30) / denominator;  // in [1, 2), 30 fractional bits
  std::uint64_t log2 = whole << 16;
  for (int bit = 15; bit >= 0; --bit) {
    x = (x * x) >> 30;
    if (x >= (std::uint64_t{2} << 30)) {
      x >>= 1;
      log2 |= std::uint64_t{1} << bit;
    }
  }
  return static_cast<std::uint32_t>((log2 * 693147) / (1000ull << 16));
}

void weigh(Document& document) {
  const std::uint32_t folds = document.vocabulary.folds.size();
  group_stems(document);
  list_words(document.before);
  list_words(document.after);

  Frequencies frequencies{std::vector<std::uint32_t>(folds), std::vector<std::uint32_t>(folds)};
  std::vector<std::uint32_t> last_sentence(folds, kNone);
  count_words(document.before, 0, frequencies, last_sentence);
  count_words(document.after, document.before.sentence_count(), frequencies, last_sentence);

  const std::uint64_t sentences = std::max<std::uint64_t>(
      document.before.sentence_count() + document.after.sentence_count(), score::kLeastSentences);
  document.weight.assign(folds, 0);
  document.function_word.assign(folds, 0);
  std::vector<std::uint32_t> weight_of_frequency;  // most words are rare: computed once for each frequency
  for (std::uint32_t fold = 0; fold < folds; ++fold) {
    const std::uint32_t frequency = frequencies.sentences[fold];
    if (frequency == 0) continue;
    if (frequency >= weight_of_frequency.size()) weight_of_frequency.resize(frequency + 1, 0);
    std::uint32_t& weight = weight_of_frequency[frequency];
    if (weight == 0) weight = std::max(score::kLeastWeight, milli_log(2 * (sentences + 1), 2 * frequency + 1));
    document.weight[fold] = weight;
  }
  mark_function_words(frequencies, document.function_word);
  weigh_sentences(document.before, document.weight);
  weigh_sentences(document.after, document.weight);
}

}  // namespace variorum
