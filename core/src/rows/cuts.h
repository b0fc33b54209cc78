// A bead with blocks in it → where its rows are cut.
//
// In:   a Document, its blocks, the sentences of a bead and the matches of the tokens that stay in it.
// Out:  cuts in reading order: where a block that moved begins, or where two paragraphs without a partner meet.
// Unit: positions in the WordDiff.
//
//     "A. B. C." whose B moved away, against "A. C."     one cut, past A on both sides, which shows the block of B
#pragma once

#include <vector>

#include "blocks.h"
#include "diff_words.h"
#include "document.h"

namespace variorum {

/// A place where the rows of a bead are cut.
struct Cut : Sides<std::uint32_t> {
  std::uint32_t block = kNone;       // the block that is shown here; kNone where paragraphs meet
  SideName side = SideName::before;  // the side the block or border is on
};

/// The sentences of a bead, those of its blocks included.
struct BeadSentences : Sides<IndexRange> {
  bool two_sided = false;  // it has paragraphs on both sides
};

std::vector<Cut> find_cuts(const Document& document, const Blocks& blocks, const BeadSentences& bead,
                           const WordDiff& diff);

}  // namespace variorum
