// Text → lines, with what deciding about paragraphs needs to know of each.
//
// In:   one text.
// Out:  its lines that show something, in order; blank ones are left out and remembered by the line after them.
// Unit: UTF-16 code units of the text as given; widths in columns, where an ideograph takes two.
//
//     "# Title\n\nSome\ntext"     heading, plain (after a blank line), plain
#pragma once

#include <string_view>
#include <vector>

#include "variorum/compare.h"

namespace variorum {

enum class LineKind : std::uint8_t {
  plain,
  item,     // "- milk", "12. eggs", "• tea", "— Yes, he said.": may also be prose that happens to wrap there
  heading,  // "# Title"
  rule,     // "---", "=====": under a line of text, that line's underline
  table,    // "| a | b |", cells parted by tabs
  fence,    // "```": opens or closes code
  code      // anything between fences
};

/// How a line begins, so far as it tells prose that goes on from prose that starts.
enum class LineStart : std::uint8_t { small, capital, uncased, other };

struct Line {
  TextRange range;              // without blanks at its ends
  std::uint16_t length = 0;     // characters from the margin to the end, at most 65535
  std::uint16_t width = 0;      // the same in columns
  std::uint16_t indent = 0;     // columns before the first character that shows
  std::uint16_t last_word = 0;  // characters of the last word
  char16_t marker = 0;          // of an item: its bullet, or '1' for a number
  std::uint16_t number = 0;     // of a numbered item
  std::uint8_t first_word = 0;  // characters of the first word; 1 where words are not parted by blanks
  std::uint8_t quotes = 0;      // ">" before it, as in mail and Markdown
  LineKind kind = LineKind::plain;
  LineStart start = LineStart::other;
  bool after_blank = false;    // a blank line, or a paragraph separator, stands before it
  bool ends_sentence = false;  // its last character that is no closing mark ends a sentence
  bool ends_colon = false;
  bool goes_on = false;  // prose that stops within a sentence, with a line right below that begins with a small letter
};

std::vector<Line> read_lines(std::u16string_view text);

}  // namespace variorum
