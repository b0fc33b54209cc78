// Moved links → moves: runs of sentences that went together.
//
// In:   a Document, its links with moves decided, its beads.
// Out:  blocks, each a run of sentences on both sides, and for each sentence its block.
// Unit: sentences, half-open.
//
//     moved links 4–0 5–1     one block [4,6) → [0,2)
//
// A sentence lies in one block at most. One or two sentences without a link belong to the block between whose sentences
// they stand: they were deleted from, or written into, a section that moved. A moved link one of whose sentences stays
// in order (half of a sentence that was merged into another) makes no block: its text is shown as deleted or inserted,
// with a note where it also stands.
#pragma once

#include "bead.h"
#include "document.h"

namespace variorum {

/// A range of sentences on each side.
using Block = IndexRanges;

struct Blocks {
  std::vector<Block> all;                      // sorted by where they begin in the before text
  Sides<std::vector<std::uint32_t>> block_of;  // for each sentence, kNone where it lies in none
  Sides<std::vector<std::uint32_t>> partner;   // for each sentence in no block: where it also stands, or kNone
};

Blocks find_blocks(const Document& document, const Links& links, const std::vector<Bead>& beads);

}  // namespace variorum
