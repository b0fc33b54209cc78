#include "weigh.h"

#include <algorithm>

#include "score.h"
#include "sorting.h"

namespace variorum {
namespace {

struct Frequencies {
  PerFold<std::uint32_t> occurrences, sentences;
};

/// Sentences that read the same are read once, and counted as often as they stand.
Frequencies count_words(const Document& document) {
  const std::uint32_t folds = document.fold_count();
  Frequencies frequencies{PerFold<std::uint32_t>(folds), PerFold<std::uint32_t>(folds)};
  std::vector<std::uint32_t> copies(document.first_place.size());
  PerFold<std::uint32_t> last_text(folds, kNone);  // the last text_id that held the fold
  for (const SideName side : kBothSides) {
    for (const std::uint32_t id : document[side].segments.text_id) ++copies[id];
  }
  for (std::size_t id = 0; id < copies.size(); ++id) {
    if (copies[id] == 0) continue;  // the text of a paragraph
    const auto [text, sentence] = document.place(document.first_place[id]);
    for (const FoldId word : text->words_of(sentence, sentence + 1)) {
      frequencies.occurrences[word] += copies[id];
      if (last_text[word] != id) frequencies.sentences[word] += copies[id];
      last_text[word] = static_cast<std::uint32_t>(id);
    }
  }
  return frequencies;
}

// What goes through a whole text is kept out of the function that calls it for each side: V8 optimises a function when it
// is called again, and the caller is called once.

/// Lists the words of each sentence. The words of a sentence that reads like an earlier one are copied, and those of
/// the following sentences as long as the same ones follow there.
[[gnu::noinline]] void list_words(const Document& document, Text& text, std::uint32_t base) {
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

[[gnu::noinline]] void weigh_sentences(const Document& document, Text& text, std::uint32_t base) {
  text.mass.reserve(text.sentence_count());
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    const std::uint32_t first = document.first_place[text.segments.text_id[s]];
    Weight mass = 0;
    if (first != base + s) {
      const auto [source, at] = document.place(first);
      mass = source->mass[at];
    } else {
      for (const FoldId word : text.words_of(s, s + 1)) mass += document.weight[word];
    }
    text.mass.push_back(mass);
  }
}

std::uint32_t key_of_pair(FoldId first, FoldId second) {
  const std::uint64_t mixed = (std::uint64_t{number_of(first)} * 0x9E3779B1u + number_of(second)) * 0xC2B2AE3D27D4EB4Fu;
  return static_cast<std::uint32_t>(mixed >> 33);
}

/// Lists the sorted words and the keys of the sentences that have no twin.
[[gnu::noinline]] void list_keys(const Document& document, Text& text, const std::vector<std::uint32_t>& twin) {
  text.first_sorted.assign(text.sentence_count(), kNone);
  std::vector<std::uint32_t> known(document.sentence_ids, kNone);  // for each sentence id its place in the lists
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    if (!twin.empty() && twin[s] != kNone) continue;
    std::uint32_t& begin = known[text.sentence_id[s]];
    if (begin == kNone) {
      begin = static_cast<std::uint32_t>(text.sorted_words.size());
      FoldId last = kNoFold;
      for (const FoldId word : text.words_of(s, s + 1)) {
        text.sorted_words.push_back(word);
        text.stem_key.push_back(document.function_word[word] ? kNone : number_of(document.stem_begin[word]));
        text.pair_key.push_back(last == kNoFold ? 0 : key_of_pair(last, word));
        last = word;
      }
      sort_numbers(std::span(text.sorted_words).subspan(begin));
    }
    text.first_sorted[s] = begin;
  }
}

/// The most frequent types, where they are frequent enough to be function words at all.
void mark_function_words(const Frequencies& frequencies, PerFold<std::uint8_t>& function_word) {
  std::vector<FoldId> frequent;
  std::uint32_t types = 0;
  for (std::uint32_t number = 0; number < frequencies.occurrences.size(); ++number) {
    const FoldId fold{number};
    types += frequencies.occurrences[fold] > 0;
    if (frequencies.occurrences[fold] >= score::kFunctionWordOccurrences &&
        frequencies.sentences[fold] >= score::kFunctionWordSentences) {
      frequent.push_back(fold);
    }
  }
  std::size_t count = std::max(score::kFunctionWordTypes, types * score::kFunctionWordShare / 1000);
  count = std::min(count, frequent.size());
  stable_sort_by(frequent, [&](FoldId fold) { return ~std::uint64_t{frequencies.occurrences[fold]}; });
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
  const std::uint32_t folds = document.fold_count();
  const Sides<std::uint32_t> base{0, document.before.sentence_count()};  // sentences are numbered over both sides
  for (const SideName side : kBothSides) list_words(document, document[side], base[side]);
  const Frequencies frequencies = count_words(document);

  const std::uint64_t sentences = std::max<std::uint64_t>(
      document.before.sentence_count() + document.after.sentence_count(), score::kLeastSentences);
  document.weight.assign(folds, 0);
  document.function_word.assign(folds, 0);
  std::vector<Weight> weight_of_frequency;  // most words are rare: one logarithm for each frequency
  for (std::uint32_t number = 0; number < folds; ++number) {
    const FoldId fold{number};
    const std::uint32_t frequency = frequencies.sentences[fold];
    if (frequency == 0) continue;
    if (frequency >= weight_of_frequency.size()) weight_of_frequency.resize(frequency + 1, 0);
    Weight& weight = weight_of_frequency[frequency];
    if (weight == 0) weight = std::max(score::kLeastWeight, milli_log(2 * (sentences + 1), 2 * frequency + 1));
    document.weight[fold] = weight;
  }
  mark_function_words(frequencies, document.function_word);
  for (const SideName side : kBothSides) {
    weigh_sentences(document, document[side], base[side]);
    list_keys(document, document[side], twins.twin[side]);
  }
}

}  // namespace variorum
