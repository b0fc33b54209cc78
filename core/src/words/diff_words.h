// The tokens of a bead or a move → which of them are the same.
//
// In:   a Document, the tokens of each side in order, the links between their sentences.
// Out:  for each before token the after token that matches it. Matches increase; matched tokens are equal but for case
//       and typography.
// Unit: positions in the two token lists.
//
//     "one two three"   "one twi three"     match 0–0, 2–2
#pragma once

#include "budget.h"
#include "document.h"
#include "range_pair.h"

namespace variorum {

/// Tokens of both sides (indices into Text::tokens) and the matches between them.
struct WordDiff : Sides<std::vector<std::uint32_t>> {
  std::vector<std::uint32_t> match;            // for each of `before` a position in `after`, or kNone
  bool coarse = false;                         // a budget was spent: matches may be missing
  Sides<std::vector<std::uint32_t>> sentence;  // for each token its sentence (note_sentences)

  std::uint32_t size(SideName side) const { return static_cast<std::uint32_t>((*this)[side].size()); }

  /// Empties the lists, and keeps their room for the next bead.
  void clear() {
    for (auto* list : {&before, &after, &match, &sentence.before, &sentence.after}) list->clear();
    coarse = false;
  }
};

/// Which sentences are linked.
struct SentencePairs {
  std::vector<SentenceLink> links;  // sorted by before, then after
  bool linked(std::uint32_t before, std::uint32_t after) const;
};

/// Fills in `match`. Identical linked sentences and equal ends of the holes between are matched first; each hole gets
/// the heaviest alignment with a price on every region (Gotoh 1982). Of two words that changed places, the second is
/// matched: the first went past it. Above the budget few edits are tried, then words that are unique in the hole divide
/// it; what is still too large stays unmatched and coarse.
void diff_words(const Document& document, const SentencePairs& pairs, Budget& budget, WordDiff& diff);

/// Writes to `sentences` the sentence of each token.
void find_sentences_of(const Text& text, std::span<const std::uint32_t> tokens, std::vector<std::uint32_t>& sentences);
/// Notes the sentences of the tokens of both sides.
void note_sentences(const Document& document, WordDiff& diff);

/// What a match of the token is worth, per mille of a word of meaning.
std::int32_t token_score(const Document& document, const Text& text, std::uint32_t token);

/// Whether the token is a word or number with a meaning of its own.
bool is_content(const Document& document, const Text& text, std::uint32_t token);

/// A stretch that was replaced: a range of positions in WordDiff::before, and one in ::after.
using Region = IndexRanges;

/// For each after position the before position that matches it, or kNone.
std::vector<std::uint32_t> inverse(const WordDiff& diff);

/// The stretches between matches, in order.
std::vector<Region> find_regions(const WordDiff& diff);

}  // namespace variorum
