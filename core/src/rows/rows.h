// Everything → rows in reading order, spans, changes, statistics.
//
// In:   a Document, its links, beads and blocks.
// Out:  the Comparison.
// Unit: UTF-16 code units of the texts as given.
//
//     a bead whose middle sentence moved away     rows: changed, moved_from, changed
//
// A paragraph separator belongs to the preceding row. Where only a separator differs (a paragraph is the last one in
// one text), the spans say so and the row is unchanged: the bead already tells what became of the paragraphs.
#pragma once

#include "bead.h"
#include "blocks.h"
#include "budget.h"
#include "document.h"

namespace variorum {

Comparison build_rows(const Document& document, const Links& links, const std::vector<Bead>& beads,
                      const Blocks& blocks, Budget& budget);

}  // namespace variorum
