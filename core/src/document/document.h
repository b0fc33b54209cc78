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

#include "indices.h"
#include "once_in_both.h"
#include "range_pair.h"
#include "segment.h"
#include "tokenize.h"
#include "variorum/compare.h"

namespace variorum {

/// One side. An array "for each sentence, and one more" holds where each sentence begins, and where the last one ends.
struct Text {
  std::u16string_view given;  // the text as given: whoever tells whether code units are the same asks it
  std::u16string_view text;   // as it reads: with blanks in place of line marks (segment.h)
  Segments segments;
  Tokens tokens;
  std::vector<TokenIndex> first_token;    // for each sentence, and one more
  std::vector<FoldId> words;              // of the tokens that are no punctuation, in text order
  std::vector<std::uint32_t> first_word;  // for each sentence, and one more
  // For each sentence where its words stand in the following three arrays; kNone for a twin, whose words nobody asks
  // for. Sentences with the same words share a place.
  std::vector<std::uint32_t> first_sorted;
  std::vector<FoldId> sorted_words;  // words, sorted inside each sentence
  // What finds a sentence, for each of its words in text order: the word's stem (kNone for a function word), and the
  // hash of the word pair that the word ends (0 for the first word).
  std::vector<std::uint32_t> stem_key, pair_key;
  std::vector<Weight> mass;                 // for each sentence: the sum of its words' weights
  std::vector<std::uint32_t> sentence_id;   // for each sentence: equal numbers, equal forms; the same on both sides
  std::vector<std::uint32_t> paragraph_id;  // for each paragraph: equal numbers, equal sentences

  std::uint32_t sentence_count() const { return static_cast<std::uint32_t>(segments.sentences.size()); }
  std::uint32_t paragraph_count() const { return static_cast<std::uint32_t>(segments.paragraphs.size()); }
  ParagraphIndex paragraph_of(SentenceIndex sentence) const {
    VARIORUM_ASSERT(sentence < sentence_count());
    return segments.paragraph_of[sentence];
  }
  bool is_whole_paragraph(SentenceIndex sentence) const {
    const ParagraphIndex paragraph = paragraph_of(sentence);
    return (sentence == 0 || paragraph_of(sentence - 1) != paragraph) &&
           (sentence + 1 == sentence_count() || paragraph_of(sentence + 1) != paragraph);
  }
  /// The last paragraph that begins no later than an offset; the first one where none does; kNone in a blank text.
  ParagraphIndex paragraph_at(Offset at) const;
  std::uint32_t word_count(SentenceIndex s) const { return first_word[s + 1] - first_word[s]; }
  /// The words of the sentences [begin, end).
  Words words_of(SentenceIndex begin, SentenceIndex end) const {
    VARIORUM_ASSERT(begin <= end && end < first_word.size());
    return {words.data() + first_word[begin], words.data() + first_word[end]};
  }
  Words sorted_words_of(SentenceIndex s) const {
    VARIORUM_ASSERT(s < first_sorted.size() && first_sorted[s] != kNone);
    return {sorted_words.data() + first_sorted[s], word_count(s)};
  }
  std::span<const FormId> forms_of(SentenceIndex s) const {
    VARIORUM_ASSERT(s + 1 < first_token.size());
    return {tokens.form.data() + first_token[s], tokens.form.data() + first_token[s + 1]};
  }
};

/// A sentence of either side.
struct SentencePlace {
  const Text* text;
  SentenceIndex sentence;
};

/// Both sides and what they share.
struct Document : Sides<Text> {
  Vocabulary vocabulary;
  // For each text_id (segment.h) the first sentence with that text, numbered over both sides: the before sentences,
  // then the after sentences. What is known of that sentence holds for all others with its text.
  std::vector<std::uint32_t> first_place;
  std::uint32_t sentence_ids = 0;        // how many there are
  std::uint32_t paragraph_ids = 0;       // no more than that
  PerForm<FoldId> fold_of_form;          // stems.h numbers the folds
  PerFold<FoldId> stem_begin, stem_end;  // the folds [begin, end) have the stem of the fold
  PerFold<std::uint32_t> interned;       // the fold's place in vocabulary.folds
  PerFold<Weight> weight;                // 0 for punctuation
  PerFold<std::uint8_t> function_word;
  PerFold<std::uint8_t> small_word;  // function words, and in short texts those of lists
  Options options;

  SentencePlace place(std::uint32_t number) const {
    const std::uint32_t count = before.sentence_count();
    return number < count ? SentencePlace{&before, number} : SentencePlace{&after, number - count};
  }
  std::uint32_t fold_count() const { return interned.size(); }
  FoldId fold(const Text& text, TokenIndex token) const { return fold_of_form[text.tokens.form[token]]; }
  std::u16string_view text_of(FoldId fold) const { return vocabulary.folds.text(interned[fold]); }
  /// Whether before sentence i and after sentence j have the same forms.
  bool identical(SentenceIndex i, SentenceIndex j) const { return before.sentence_id[i] == after.sentence_id[j]; }
  /// Whether two different folds look like forms of one word: they share a beginning that is most of the longer fold.
  bool inflected(FoldId x, FoldId y) const;
};

/// Cuts both texts into paragraphs, sentences and tokens, numbers their folds, and weighs nothing yet. The texts must outlive the document.
Document cut_up(std::u16string_view before, std::u16string_view after, Options options);

/// A link on its way through the stages.
struct SentenceLink : Sides<SentenceIndex> {
  SentenceLink() = default;
  SentenceLink(SentenceIndex before, SentenceIndex after, std::uint32_t similarity = 0)
      : Sides{before, after}, similarity(similarity) {}

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
  Sides<std::vector<std::uint8_t>> linked;  // for each sentence

  void add(const SentenceLink& link) {
    all.push_back(link);
    mark(link);
  }
  void mark(const SentenceLink& link) {
    VARIORUM_ASSERT(link.before < linked.before.size() && link.after < linked.after.size());
    linked.before[link.before] = linked.after[link.after] = 1;
  }
};

/// A range of sentences on each side.
using Gap = IndexRanges;

}  // namespace variorum
