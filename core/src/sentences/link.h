// Spine → in-order links: every gap of it, and then the holes that remain, with less asked of a pair.
//
// In:   a weighed Document, its Spine.
// Out:  links that increase on both sides; each sentence that nothing was found for is left over.
// Unit: sentences.
//
//     before "A cat sat. It slept."   after "Two cats sat. Rain fell. It slept."    links 0–0, 1–2
#pragma once

#include "anchor.h"
#include "budget.h"
#include "document.h"

namespace variorum {

/// The spine, the links of every gap of it, and what fills the holes between these. Takes the spine's links over.
Links link_in_order(const Document& document, Spine& spine, Budget& budget);

}  // namespace variorum
