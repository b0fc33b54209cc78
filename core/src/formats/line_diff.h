// Two texts → which of their lines are common, as few of the others as can be.
//
// In:   both texts and their comparison.
// Out:  the lines of each text, and for each before line its after line, or kNone. Pairs do not cross.
// Unit: indices of lines; a line holds its "\n".
//
//     "a\nb\nc\n" / "a\nc\n"     0–0, 2–1
//
// Counted work bounds it. Beyond that, lines whose text the comparison says stayed in place divide what is left.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "variorum/formats.h"

namespace variorum {

struct LineDiff {
  std::vector<std::u16string_view> before, after;
  std::vector<std::uint32_t> after_of;  // for each before line
};

LineDiff diff_lines(const Compared& compared);

}  // namespace variorum
