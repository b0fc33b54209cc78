// Line → what it begins with that is no word of it.
//
// In:   a text, and a line whose range is known.
// Out:  its mark, and where its content begins.
// Unit: UTF-16 code units of the text as given.
//
//     "> > It rained."     mark: '>' twice, content from "It" on
//
// Where the lines of a paragraph are wrapped anew, such marks stand at other places.
#pragma once

#include <string_view>

#include "lines.h"

namespace variorum {

/// Reads the ">" of a quotation, the "//" or "///" of a comment, and what the lines of "/* ... */" begin with.
/// `in_comment`: whether such a comment is open.
void read_mark(std::u16string_view text, bool& in_comment, Line& line);

/// The mark of a comment with which other lines may begin too, headings for example: "#", ";", ";;", "%", "--".
LineMark doubtful_mark(std::u16string_view text, const Line& line);

/// Gives a line its mark. The content follows the first `length` code units, and the blanks behind them.
void set_mark(std::u16string_view text, LineMark mark, Offset length, Line& line);

}  // namespace variorum
