// Links → the same, and those of sentences that go on in a neighbour of their partner.
//
// In:   a weighed Document, the links and the partners so far.
// Out:  the same with each linked sentence linked also to a neighbour of its partner that holds a good part of what is
//       left of it: the border between two sentences shifted, or three sentences became two.
// Unit: sentences.
//
//     before "He left after the long war. She stays."   after "He left. After the long war she stays."   0–0 1–1 and 0–1
#pragma once

#include "anchor.h"
#include "document.h"
#include "partners.h"

namespace variorum {

/// Before sentences first, then after sentences.
void extend_links(const Document& document, const Spine& spine, Links& links, BothPartners& partners);

}  // namespace variorum
