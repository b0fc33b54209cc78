// Sentences of which a budget left something unknown → rows that say so.
//
// In:   the links, the Budget with the sentences that were cut short, the comparison with its rows.
// Out:  `coarse` on the comparison, and on every changed row with such a sentence that has no partner.
//
//     a sentence of 10,000 words, compared by its unique words alone, found no partner     its row: deleted, coarse
//
// A sentence that was cut short and is linked all the same lost nothing. A row that did not change has nothing to tell.
#pragma once

#include "budget.h"
#include "document.h"

namespace variorum {

void mark_coarse_rows(const Links& links, const Budget& budget, Comparison& comparison);

}  // namespace variorum
