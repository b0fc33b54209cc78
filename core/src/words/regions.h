// What the clean-up passes ask of a WordDiff: how good a place is to begin or end a region, and what a region weighs.
//
// In:   a Document and a WordDiff.
// Out:  boundaries, weights, counts.
// Unit: positions in the WordDiff; weights per mille of a word of meaning.
//
//     "He left. She stayed"     where "She" begins: kSentence     "left": kWord     "He": kParagraph
#pragma once

#include "diff_words.h"
#include "token_kinds.h"

namespace variorum {

/// How good a place between two neighbouring tokens is for a region to begin or end.
enum Boundary : std::uint32_t { kWord = 0, kClause = 1, kSentence = 2, kParagraph = 3 };

/// The boundaries of one side, both ends included.
class Boundaries {
 public:
  Boundaries(const Document& document, const WordDiff& diff, SideName side)
      : text_(document[side]), tokens_(diff[side]), sentence_(diff.sentence[side]) {}

  /// The boundary between the position that precedes x and x.
  Boundary at(std::uint32_t x) const;

  /// Whether a sentence ends and another begins at one of the boundaries from at(begin) to at(end), both included.
  bool sentence_ends_in(std::uint32_t begin, std::uint32_t end) const;

 private:
  const Text& text_;
  const std::vector<std::uint32_t>& tokens_;
  const std::vector<std::uint32_t>& sentence_;  // for each of tokens_
};

/// How much a token says: a word of meaning much, a small word little.
std::int64_t weight_of(const Document& document, const Text& text, std::uint32_t token);

/// What a region weighs on the before side and on the after side.
Sides<std::int64_t> weights_of(const Document& document, const WordDiff& diff, const Region& region);

/// How many words a region has on the before side and on the after side; marks do not count.
Sides<std::int64_t> words_of(const Document& document, const WordDiff& diff, const Region& region);

/// Takes away the matches of the before positions [begin, end).
void unmatch(WordDiff& diff, std::uint32_t begin, std::uint32_t end);

}  // namespace variorum
