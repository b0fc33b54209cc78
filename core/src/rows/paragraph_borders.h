// Whether a paragraph was cut in two, or two were joined.
//
// In:   a bead of one paragraph against several, and the aligned words of both.
// Out:  whether one of the borders between the several stands where the one paragraph has no line end.
//
//     "a b c d"     against  "a b" "c d"     true: a split
//     "a b\nc d"    against  "a b" "c d"     false: the line end was there, and only its meaning is in doubt
#pragma once

#include "bead.h"
#include "diff_words.h"
#include "document.h"

namespace variorum {

/// `several` is the side that has more than one paragraph. A border beside which no word is matched says nothing;
/// marks are not words.
bool has_new_border(const Document& document, const Bead& bead, SideName several, const WordDiff& diff);

}  // namespace variorum
