// Near-duplicates that took each other's partner → their own partners back.
//
// In:   a weighed Document and its links, in order and moved.
// Out:  the same links, two one-to-one links exchanged wherever that makes the pairs together more alike, and a
//       weak one given up where one of its ends has a far better partner among the leftovers: filling a hole took what
//       had moved.
//
//     "Rule 1: red." "Rule 2: blue."  against  "Rule 2: blue!" "Rule 1: red!"   0–0 1–1 becomes 0–1 1–0
//
// In order, sentences that share most of their words are paired as they come, although an editor changed their order.
// Which of the two moved is decided later (order.h).
#pragma once

#include "anchor.h"
#include "budget.h"
#include "document.h"

namespace variorum {

void swap_partners(const Document& document, Links& links, Budget& budget);

}  // namespace variorum
