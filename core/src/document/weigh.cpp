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

/// Sentences that read the same are read once, and counted as often as they stand.
Frequencies count_words(const Document& document) {
  const std::uint32_t folds = document.vocabulary.folds.size();
  Frequencies frequencies{std::vector<std::uint32_t>(folds), std::vector<std::uint32_t>(folds)};
  std::vector<std::uint32_t> copies(document.first_place.size());
  std::vector<std::uint32_t> last_text(folds, kNone);  // for each fold the last text_id that held it
  for (const Text* text : {&document.before, &document.after}) {
    for (const std::uint32_t id : text->segments.text_id) ++copies[id];
  }
  for (std::size_t id = 0; id < copies.size(); ++id) {
    if (copies[id] == 0) continue;  // the text of a paragraph
    const auto [text, sentence] = document.place(document.first_place[id]);
    for (const std::uint32_t word : text->words_of(sentence, sentence + 1)) {
      frequencies.occurrences[word] += copies[id];
      if (last_text[word] != id) frequencies.sentences[word] += copies[id];
      last_text[word] = static_cast<std::uint32_t>(id);
    }
  }
  return frequencies;
}

/// How many first letters the words of one stem share; 0 for a word too short to have an ending.
std::size_t stem_length(std::u16string_view word) {
  if (word.empty()) return 0;
  const Properties first = properties(decode(word, 0, static_cast<Offset>(word.size())).code);
  if (!first.is_letter()) return 0;
  if (first.script() == Script::hangul) return word.size() >= 3 ? 2 : 0;
  return word.size() >= score::kStemLetters ? score::kStemLetters : 0;
}

/// Numbers the folds anew, so that those of one stem follow each other: one comparison of numbers then tells whether
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
  for (std::uint32_t& fold : document.vocabulary.fold_of_form) fold = renumbered[fold];
}

/// Lists the words of each sentence. The words of a sentence that reads like an earlier one are copied, and those of
/// the following sentences as long as the same ones follow there.
void list_words(const Document& document, Text& text, std::uint32_t base) {
  text.words.reserve(text.tokens.size());
  text.first_word.reserve(text.sentence_count() + 1);
  const auto first = [&](std::uint32_t s) { return document.first_place[text.segments.text_id[s]]; };
  for (std::uint32_t s = 0; s < text.sentence_count();) {
    const auto here = static_cast<std::uint32_t>(text.words.size());
    if (first(s) != base + s) {
      const auto [source, begin] = document.place(first(s));
      const std::uint32_t from = source->first_word[begin];
      std::uint32_t at = begin;
      do {
        text.first_word.push_back(here + source->first_word[at] - from);
        ++s, ++at;
      } while (s < text.sentence_count() && first(s) == first(s - 1) + 1 && at < source->first_word.size() - 1);
      text.words.resize(here + source->first_word[at] - from);
      std::copy(source->words.begin() + from, source->words.begin() + source->first_word[at],
                text.words.begin() + here);
      continue;
    }
    text.first_word.push_back(here);
    for (std::uint32_t t = text.first_token[s]; t < text.first_token[s + 1]; ++t) {
      if (text.tokens.kind[t] != TokenKind::punctuation) text.words.push_back(document.fold(text, t));
    }
    ++s;
  }
  text.first_word.push_back(static_cast<std::uint32_t>(text.words.size()));
}

void weigh_sentences(const Document& document, Text& text, std::uint32_t base) {
  text.mass.reserve(text.sentence_count());
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    const std::uint32_t first = document.first_place[text.segments.text_id[s]];
    std::uint32_t mass = 0;
    if (first != base + s) {
      const auto [source, at] = document.place(first);
      mass = source->mass[at];
    } else {
      for (std::uint32_t word : text.words_of(s, s + 1)) mass += document.weight[word];
    }
    text.mass.push_back(mass);
  }
}

std::uint32_t pair_key(std::uint32_t first, std::uint32_t second) {
  const std::uint64_t mixed = (std::uint64_t{first} * 0x9E3779B1u + second) * 0xC2B2AE3D27D4EB4Fu;
  return static_cast<std::uint32_t>(mixed >> 33);
}

/// Lists the sorted words and the keys of the sentences that have no twin.
void list_keys(const Document& document, Text& text, const std::vector<std::uint32_t>& twin) {
  text.first_sorted.assign(text.sentence_count(), kNone);
  std::vector<std::uint32_t> known(document.sentence_ids, kNone);  // for each sentence id its place in the lists
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    if (!twin.empty() && twin[s] != kNone) continue;
    std::uint32_t& begin = known[text.sentence_id[s]];
    if (begin == kNone) {
      begin = static_cast<std::uint32_t>(text.sorted_words.size());
      std::uint32_t last = kNone;
      for (const std::uint32_t word : text.words_of(s, s + 1)) {
        text.sorted_words.push_back(word);
        text.stem_key.push_back(document.function_word[word] ? kNone : document.stem_begin[word]);
        text.pair_key.push_back(last == kNone ? 0 : pair_key(last, word));
        last = word;
      }
      sort_numbers(std::span(text.sorted_words).subspan(begin));
    }
    text.first_sorted[s] = begin;
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
  // log2 in 16 fractional bits by repeated squaring (Knuth, TAOCP 1.2.2, exercise 25), then multiplied by ln 2.
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

void weigh(Document& document, const Twins& twins) {
  const std::uint32_t folds = document.vocabulary.folds.size();
  group_stems(document);
  list_words(document, document.before, 0);
  list_words(document, document.after, document.before.sentence_count());
  const Frequencies frequencies = count_words(document);

  const std::uint64_t sentences = std::max<std::uint64_t>(
      document.before.sentence_count() + document.after.sentence_count(), score::kLeastSentences);
  document.weight.assign(folds, 0);
  document.function_word.assign(folds, 0);
  std::vector<std::uint32_t> weight_of_frequency;  // most words are rare: one logarithm for each frequency
  for (std::uint32_t fold = 0; fold < folds; ++fold) {
    const std::uint32_t frequency = frequencies.sentences[fold];
    if (frequency == 0) continue;
    if (frequency >= weight_of_frequency.size()) weight_of_frequency.resize(frequency + 1, 0);
    std::uint32_t& weight = weight_of_frequency[frequency];
    if (weight == 0) weight = std::max(score::kLeastWeight, milli_log(2 * (sentences + 1), 2 * frequency + 1));
    document.weight[fold] = weight;
  }
  mark_function_words(frequencies, document.function_word);
  weigh_sentences(document, document.before, 0);
  weigh_sentences(document, document.after, document.before.sentence_count());
  list_keys(document, document.before, twins.before_twin);
  list_keys(document, document.after, twins.after_twin);
}

}  // namespace variorum
