// Rows and changes → what a list of changes says of them beside their words.
//
// In:   a Comparison with its sides, rows, moves and changes, and both texts.
// Out:  which changes are of whole paragraphs, and whether a headline changed.
//
//     "Rain\n\nIt fell.\n\nIt froze."     against  "Rain\n\nIt froze."     deleted, whole: "paragraph 2 was removed"
#pragma once

#include <string_view>

#include "variorum/compare.h"

namespace variorum {

/// Fills in Change::whole.
void find_whole_changes(Comparison& comparison);

/// Fills in Comparison::headline. A headline is a short first paragraph of several that does not end like a
/// sentence (ending_of).
void find_headline(const Sides<std::u16string_view>& texts, Comparison& comparison);

}  // namespace variorum
