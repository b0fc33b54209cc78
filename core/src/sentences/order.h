// All links → which of them moved.
//
// In:   a Document and every link found.
// Out:  the same links, sorted by before sentence, then after sentence, with `moved` set for those off the main order.
// Unit: sentences.
//
//     links 0–1 1–2 2–3 3–0, all sentences equally long     moved: 3–0
//
// The main order is the heaviest chain by characters, so the lighter side of a crossing is the one that moved.
#pragma once

#include "document.h"

namespace variorum {

void decide_moves(const Document& document, Links& links);

}  // namespace variorum
