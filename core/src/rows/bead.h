// In-order links → beads.
//
// In:   a Document and its links, moves decided.
// Out:  beads in reading order, which cover every paragraph of both sides once: paragraphs that in-order links connect,
//       and between them the paragraphs without an in-order link.
// Unit: paragraphs, half-open.
//
//     before P0 P1   after Q0 Q1 Q2, links in P0–Q0, P0–Q1, P1–Q2     beads [0,1)–[0,2)  [1,2)–[2,3)
//
// Splits, merges, two-to-two shuffles and plain edits need no rule of their own. Moves tie no beads.
#pragma once

#include "document.h"
#include "range_pair.h"

namespace variorum {

/// A range of paragraphs on each side. Where one range is empty, the other is a run of paragraphs without a partner.
using Bead = IndexRanges;

std::vector<Bead> find_beads(const Document& document, const Links& links);

}  // namespace variorum
