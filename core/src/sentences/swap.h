// Near-duplicates that took each other's partners → each with its own.
//
// In:   a weighed Document and its links, in order and moved.
// Out:  the same links, two one-to-one links exchanged wherever the new pairs together are more alike, and a weak link
//       given up where one of its ends has a far better partner among the leftovers: the end had moved, and filled a
//       hole by chance.
// Unit: sentences.
//
//     "Rule 1: red." "Rule 2: blue."  against  "Rule 2: blue!" "Rule 1: red!"   0–0 1–1 becomes 0–1 1–0
//
// The stages in order pair sentences that share most of their words as they come, even where an editor changed their
// order. Which of the two moved is decided later (order.h).
#pragma once

#include "anchor.h"
#include "budget.h"
#include "document.h"

namespace variorum {

void swap_partners(const Document& document, Links& links, Budget& budget);

}  // namespace variorum
