// Folds → numbers in which those of one stem follow each other.
//
// In:   a Document whose tokens are interned.
// Out:  the same with the number of each form's fold filled in, and the range of its stem for each fold: one comparison
//       of numbers then tells whether two words may be forms of one.
// Unit: folds.
//
//     sail, ship, sailing     folds 0 2 1: sail and sailing are [0, 2), ship is [2, 3)
#pragma once

#include "document.h"

namespace variorum {

void number_folds(Document& document);

}  // namespace variorum
