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
#include "range_pair.h"

namespace variorum {

/// A range of paragraphs on each side; with nothing on one, a run of paragraphs without an in-order partner.
using Bead = IndexRanges;

std::vector<Bead> find_beads(const Document& document, const Links& links);

}  // namespace variorum
