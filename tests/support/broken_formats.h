// The promises of the formats, checked on any comparison: in property and fuzz tests.
//
// In:   both texts, their comparison.
// Out:  one line for each thing that is wrong; nothing where all is well.
//
//     taking one side of the CriticMarkup gives that text     a text drives no terminal
//     the patch makes the one text of the other               an HTML page holds no tag of a text
//     JSON is ASCII on one line and says what the comparison says
#pragma once

#include "tests/support/invariants.h"
#include "variorum/formats.h"

namespace variorum::support {

Complaints broken_formats(const Compared& compared);

}  // namespace variorum::support
