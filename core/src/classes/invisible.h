// Two stretches of text → what makes them differ where a reader sees no difference.
//
// In:   a stretch of each text.
// Out:  a set of InvisibleKind (compare.h) as a mask; empty where something visible differs too.
//
//     "20 km" / "20⍽km"     no_break_space          "so \n" / "so\n"     trailing_space
#pragma once

#include <string_view>

#include "variorum/compare.h"

namespace variorum {

/// `at_line_end`: a line or a text ends with the stretches, so that blanks at their ends are trailing blanks.
std::uint8_t invisible_kinds(std::u16string_view before, std::u16string_view after, bool at_line_end);

}  // namespace variorum
