// What the stages hand along: the two texts cut up, their tokens, weights, and the links found so far.
//
// In:   two texts and the options.
// Out:  the Document that later stages read; weigh.h and small_words.h fill in the rest of it.
// Unit: UTF-16 code units of the texts as given; indices of paragraphs, sentences and tokens; weights in milli-nats.
//
//     cut_up(u"A cat.", u"A cat. Two.", {})     sentences: 1 before, 2 after
//                                               before.sentence_id[0] == after.sentence_id[0]: the same forms
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "once_in_both.h"
#include "range_pair.h"
#include "segment.h"
#include "tokenize.h"
#include "variorum/compare.h"

namespace variorum {

/// One side. An array "for each sentence, and one more" holds where each sentence begins, and where the last one ends.
struct Text {
  std::u16string_view text;
  Segments segments;
  Tokens tokens;
  std::vector<std::uint32_t> first_token;  // for each sentence, and one more
  std::vector<std::uint32_t> words;        // folds of the tokens that are no punctuation, in text order
  std::vector<std::uint32_t> first_word;   // for each sentence, and one more
  // For each sentence where its words stand in the following three arrays; kNone for a twin, whose words nobody asks
  // for. Sentences with the same words share a place.
  std::vector<std::uint32_t> first_sorted;
  std::vector<std::uint32_t> sorted_words;  // words, sorted inside each sentence
  // What finds a sentence, for each of its words in text order: the word's stem (kNone for a function word), and the
  // hash of the word pair that the word ends (0 for the first word).
  std::vector<std::uint32_t> stem_key, pair_key;
  std::vector<std::uint32_t> mass;          // for each sentence: the sum of its words' weights, milli-nats
  std::vector<std::uint32_t> sentence_id;   // for each sentence: equal numbers, equal forms; the same on both sides
  std::vector<std::uint32_t> paragraph_id;  // for each paragraph: equal numbers, equal sentences

  std::uint32_t sentence_count() const { return static_cast<std::uint32_t>(segments.sentences.size()); }
  std::uint32_t paragraph_count() const { return static_cast<std::uint32_t>(segments.paragraphs.size()); }
  std::uint32_t paragraph_of(std::uint32_t sentence) const { return segments.paragraph_of[sentence]; }
  bool is_whole_paragraph(std::uint32_t sentence) const {
    const std::uint32_t paragraph = paragraph_of(sentence);
    return (sentence == 0 || paragraph_of(sentence - 1) != paragraph) &&
           (sentence + 1 == sentence_count() || paragraph_of(sentence + 1) != paragraph);
  }
  /// The last paragraph that begins no later than an offset; the first one where none does; kNone in a blank text.
  std::uint32_t paragraph_at(Offset at) const;
  std::uint32_t word_count(std::uint32_t s) const { return first_word[s + 1] - first_word[s]; }
  std::span<const std::uint32_t> words_of(std::uint32_t begin, std::uint32_t end) const {
    return {words.data() + first_word[begin], words.data() + first_word[end]};
  }
  std::span<const std::uint32_t> sorted_words_of(std::uint32_t s) const {
    return {sorted_words.data() + first_sorted[s], word_count(s)};
  }
  std::span<const std::uint32_t> forms_of(std::uint32_t s) const {
    return {tokens.form.data() + first_token[s], tokens.form.data() + first_token[s + 1]};
  }
};

/// A sentence of either side.
struct SentencePlace {
  const Text* text;
  std::uint32_t sentence;
};

/// Both sides and what they share.
struct Document {
  Text before;
  Text after;
  Vocabulary vocabulary;
  // For each text_id (segment.h) the first sentence with that text, numbered over both sides: the before sentences,
  // then the after sentences. What is known of that sentence holds for all others with its text.
  std::vector<std::uint32_t> first_place;
  std::uint32_t sentence_ids = 0;           // how many there are
  std::uint32_t paragraph_ids = 0;          // no more than that
  std::vector<std::uint32_t> weight;        // for each fold, milli-nats; 0 for punctuation
  std::vector<std::uint8_t> function_word;  // for each fold
  std::vector<std::uint8_t> small_word;     // for each fold: function words, and in short texts those of lists
  // weigh numbers the folds so that those of one stem follow each other: for each fold, [begin, end) of its stem.
  std::vector<std::uint32_t> stem_begin, stem_end;
  std::vector<std::uint32_t> interned;  // for each fold its id in vocabulary.folds
  Options options;

  SentencePlace place(std::uint32_t number) const {
    const std::uint32_t count = before.sentence_count();
    return number < count ? SentencePlace{&before, number} : SentencePlace{&after, number - count};
  }
  std::uint32_t fold(const Text& text, std::uint32_t token) const {
    return vocabulary.fold_of_form[text.tokens.form[token]];
  }
  /// Whether before sentence i and after sentence j have the same forms.
  bool identical(std::uint32_t i, std::uint32_t j) const { return before.sentence_id[i] == after.sentence_id[j]; }
  /// Whether two different folds look like forms of one word: they share a beginning that is most of the longer fold.
  bool inflected(std::uint32_t x, std::uint32_t y) const;
};

/// Cuts both texts into paragraphs, sentences and tokens, and weighs nothing yet. The texts must outlive the document.
Document cut_up(std::u16string_view before, std::u16string_view after, Options options);

/// A link on its way through the stages.
struct SentenceLink {
  std::uint32_t before = 0;
  std::uint32_t after = 0;
  std::uint32_t similarity = 0;  // per mille
  bool absorbed = false;         // the other half of a split or merge
  bool near = true;              // absorbed by a neighbour
  bool moved = false;
  bool pinned = false;
};

/// Sorts links by their before sentence, then by their after sentence; no two may have the same sentences. Linear, and
/// cheap where few links are out of order.
void sort_links(std::vector<SentenceLink>& links);

/// The links found so far, and which sentences they hold.
struct Links {
  std::vector<SentenceLink> all;
  std::vector<std::uint8_t> before_linked;  // for each sentence
  std::vector<std::uint8_t> after_linked;

  void add(const SentenceLink& link) {
    all.push_back(link);
    mark(link);
  }
  void mark(const SentenceLink& link) { before_linked[link.before] = after_linked[link.after] = 1; }
};

/// A range of sentences on each side.
using Gap = IndexRanges;

}  // namespace variorum
