// What the stages hand along: the two texts cut up, their tokens, weights, and the links found so far.
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

/// One side. Arrays "for each sentence, and one more" hold the first element of each sentence and the end of the last.
struct Text {
  std::u16string_view text;
  Segments segments;
  Tokens tokens;
  std::vector<std::uint32_t> first_token;  // for each sentence, and one more
  std::vector<std::uint32_t> words;        // folds of the tokens that are no punctuation, in text order
  std::vector<std::uint32_t> first_word;   // for each sentence, and one more
  // For each sentence where its words stand in the arrays below, kNone for a twin: nobody asks for those of twins.
  // Sentences with the same words share them.
  std::vector<std::uint32_t> first_sorted;
  std::vector<std::uint32_t> sorted_words;  // words, sorted inside each sentence
  // What a sentence is looked up by, for each of its words in text order: the stem (kNone for function words), and the
  // hash of the word pair that it ends (0 for the first word).
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
  /// The paragraph an offset lies in or behind; the first for what stands before it, kNone where there is none.
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
  // For each text of a sentence (Segments::text_id) the first sentence that reads so, numbered over both sides: before,
  // then after. What is known of that one holds for all.
  std::vector<std::uint32_t> first_place;
  std::uint32_t sentence_ids = 0;           // how many there are
  std::uint32_t paragraph_ids = 0;          // no more than that
  std::vector<std::uint32_t> weight;        // for each fold, milli-nats; 0 for punctuation
  std::vector<std::uint8_t> function_word;  // for each fold
  std::vector<std::uint8_t> small_word;     // for each fold: these, and in short texts those of a list
  std::vector<std::uint32_t>
      stem_begin;                       // for each fold the first and the last but one fold of its stem: weigh numbers
  std::vector<std::uint32_t> stem_end;  // folds so that those which begin alike follow each other
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
  /// Whether two different folds look like forms of one word: most of the longer one is a beginning they share.
  bool inflected(std::uint32_t x, std::uint32_t y) const;
};

/// Both texts in paragraphs, sentences and tokens; not weighed yet. The texts must outlive the document.
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

/// Puts links, no two of the same sentences, into the order of the texts: by their before sentence, then by their after
/// sentence. Linear, and cheap where few are out of it.
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
