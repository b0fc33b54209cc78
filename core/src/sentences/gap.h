// One gap between anchors → its best in-order links, by dynamic programming.
//
// In:   a weighed Document, its Spine, a gap, how pairs are to be judged there.
// Out:  links that increase on both sides: one to one, and one to two or three where a sentence was split or merged.
// Unit: sentences; scores in thousandths of a milli-nat.
//
//     before "A cat sat. It slept."   after "Two cats sat. Rain fell. It slept."    links 0–0, 1–2
//
// A large gap has a spine of its own; above the budget the heaviest chain of similar pairs stands for the programme.
#pragma once

#include "anchor.h"
#include "budget.h"
#include "document.h"

namespace variorum {

/// How a programme over one gap judges pairs.
struct LinkRules {
  std::uint32_t floor = 365;  // per mille: a pair below is no link
  bool groups = true;         // seek one-to-two and one-to-three links
  bool left_linked = false;  // the sentences before the gap are linked with each other, so a pair there has a neighbour
  bool right_linked = false;
};

/// The best monotone links of a gap (Gale and Church 1993, with similarity for length), appended in order.
void link_gap(const Document& document, const Spine& spine, Gap gap, const LinkRules& rules, Budget& budget,
              std::vector<SentenceLink>& out);

}  // namespace variorum
