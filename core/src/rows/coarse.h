// Sentences that a budget kept from being told → rows that say so.
//
// In:   the links, the Budget with the sentences that were cut short, the comparison with its rows.
// Out:  `coarse` on every row that changed and holds such a sentence without a partner, and on the comparison.
//
//     a sentence of 10,000 words, compared by its unique words alone, found no partner     its row: deleted, coarse
//
// A sentence that was cut short and linked all the same lost nothing; rows that did not change have nothing to tell.
#pragma once

#include "budget.h"
#include "document.h"

namespace variorum {

void mark_coarse_rows(const Links& links, const Budget& budget, Comparison& comparison);

}  // namespace variorum
