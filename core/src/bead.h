// In-order links → beads.
//
// In:   a Document and its links, moves decided.
// Out:  beads in reading order, covering every paragraph of both sides once: the connected components of
//       paragraphs under in-order links, and between them the paragraphs that no in-order link holds.
// Unit: paragraphs, half-open.
//
//     before P0 P1   after Q0 Q1 Q2, links in P0–Q0, P0–Q1, P1–Q2     beads [0,1)–[0,2)  [1,2)–[2,3)
//
// Splits, merges, two-to-two shuffles and plain edits all fall out; moves tie no beads.
#pragma once

#include "document.h"

namespace variorum {

struct Bead {
  std::uint32_t before_begin = 0, before_end = 0;
  std::uint32_t after_begin = 0, after_end = 0;
};

/// A bead with nothing on one side is a run of paragraphs without an in-order partner.
std::vector<Bead> find_beads(const Document& document, const Links& links);

}  // namespace variorum
