// Spine → in-order links: in every gap of the spine, and then in the holes that remain, where less is asked of a pair.
//
// In:   a weighed Document, its Spine.
// Out:  links that increase on both sides. A sentence without a link is left over.
// Unit: sentences.
//
//     before "A cat sat. It slept."   after "Two cats sat. Rain fell. It slept."    links 0–0, 1–2
#pragma once

#include "anchor.h"
#include "budget.h"
#include "document.h"

namespace variorum {

/// The links of the spine, of its gaps, and of the holes between these. Takes over the links of the spine.
Links link_in_order(const Document& document, Spine& spine, Budget& budget);

}  // namespace variorum
