// One gap between anchors → its best in-order links, by dynamic programming.
//
// In:   a weighed Document, its Spine, a gap, and how pairs are judged there.
// Out:  links that increase on both sides: one to one, and one to two or three where a sentence was split or merged.
// Unit: sentences; scores in thousandths of a milli-nat.
//
//     before "A cat sat. It slept."   after "Two cats sat. Rain fell. It slept."    floor 220: 0–0, 1–2
//
// A large gap has a spine of its own. Above the budget the heaviest chain of similar pairs replaces the programme.
#pragma once

#include "anchor.h"
#include "budget.h"
#include "document.h"

namespace variorum {

/// How a programme over one gap judges pairs.
struct LinkRules {
  std::uint32_t floor = 365;  // per mille: a pair below it is no link
  bool groups = true;         // seek one-to-two and one-to-three links
  // Whether the sentences that precede (follow) the gap on both sides are linked, so that a pair beside them has a
  // neighbour.
  bool left_linked = false;
  bool right_linked = false;
};

/// Appends the best monotone links of a gap, in order (Gale and Church 1993, with similarity in place of length).
void link_gap(const Document& document, const Spine& spine, Gap gap, const LinkRules& rules, Budget& budget,
              std::vector<SentenceLink>& out);

}  // namespace variorum
