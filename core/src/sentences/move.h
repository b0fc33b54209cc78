// Leftover sentences → moved links.
//
// In:   a weighed Document and the in-order links.
// Out:  the same, with links added between leftover sentences, identical or edited, wherever they stand.
// Unit: sentences.
//
//     before "A. B. C. D."   after "D. A. B. C."   in order 0–1 1–2 2–3, added 3–0
//
// Here links are only found; which of two crossing links moved is decided later (order.h).
#pragma once

#include "anchor.h"
#include "budget.h"
#include "document.h"
#include "phrases.h"

namespace variorum {

void link_moves(const Document& document, const Spine& spine, RepeatedPhrases& phrases, Links& links, Budget& budget);

/// Links found in order were believed because of where they stood. Where the final order leaves them off, only what the
/// sentences share speaks for them: takes away the moved links that could not have moved alone and near which none did.
void drop_unproven_moves(const Document& document, RepeatedPhrases& phrases, Links& links, Budget& budget);

}  // namespace variorum
