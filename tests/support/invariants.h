// The invariants of the core, checked on any comparison: in unit, golden, property and fuzz tests and in the show tool.
//
// In:   both texts, their comparison.
// Out:  one line for each thing that is wrong; nothing where all is well.
//
//     1 rows tile the texts               4 links are in bounds and in order, moves have both ends
//     2 spans tile the rows               5 a text and itself: all unchanged
//     3 equal spans pair up and are equal 6 swapped texts mirror the comparison
//     7 no offset inside a surrogate pair or a grapheme cluster
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "variorum/compare.h"

namespace variorum::support {

using Complaints = std::vector<std::string>;

/// Checks invariants 1 to 4 and 7, and that statistics, changes and flags agree with the rows.
Complaints broken_invariants(std::u16string_view before, std::u16string_view after, const Comparison& comparison);

/// Invariant 5, of a text.
Complaints broken_by_itself(std::u16string_view text, const Options& options = {});

/// Invariant 6, for texts in which few sentences resemble each other. Where two answers are equally good, the core may
/// give either: then the links differ, and this complains.
Complaints broken_by_swapping(std::u16string_view before, std::u16string_view after, const Options& options = {});

/// One line each, for a test: EXPECT_EQ(joined(broken_invariants(...)), "").
std::string joined(const Complaints& complaints);

}  // namespace variorum::support
