// Text → lines, each with what tells where paragraphs end.
//
// In:   one text.
// Out:  its lines that show something, in order. Blank lines are left out; the following line remembers them.
// Unit: UTF-16 code units of the text as given; widths in columns, where a wide character takes two (East_Asian_Width).
//
//     "# Title\n\nSome\ntext"     heading, plain (a blank line precedes it), plain
#pragma once

#include <string_view>
#include <vector>

#include "variorum/compare.h"

namespace variorum {

enum class LineKind : std::uint8_t {
  plain,
  item,     // "- milk", "12. eggs", "• tea", "— Yes, he said.": or prose whose next word happens to look so
  heading,  // "# Title"
  rule,     // "---", "=====", "~~~~": under a line of text, that line's underline
  table,    // "| a | b |", cells parted by tabs
  tag,      // "<ul>", "</div>": nothing but a tag that begins or ends a block of HTML
  fence,    // "```", "~~~": opens or closes code
  code      // anything between fences
};

/// What a line begins with that is no word of it: each ">" of a quotation in mail or Markdown, the "//" of a comment.
struct LineMark {
  char16_t sign = 0;  // 0: none
  std::uint8_t count = 0;
  friend bool operator==(const LineMark&, const LineMark&) = default;
};

/// How a line begins, as far as that tells prose that goes on from prose that starts.
enum class LineStart : std::uint8_t { small, capital, uncased, other };

struct Line {
  TextRange range;              // without blanks at its ends
  Offset content = 0;           // where its words begin: past the mark, and the blanks that follow it
  std::uint16_t length = 0;     // characters from the margin to the end, at most 65535
  std::uint16_t width = 0;      // the same in columns
  std::uint16_t indent = 0;     // columns that precede the content
  std::uint16_t last_word = 0;  // characters of the last word
  char16_t marker = 0;          // of an item: its bullet, or '1' for a number
  std::uint16_t number = 0;     // of a numbered item
  std::uint8_t first_word = 0;  // characters of the first word; 1 where words are not parted by blanks
  LineMark mark;
  LineKind kind = LineKind::plain;
  LineStart start = LineStart::other;
  bool follows_blank = false;  // a blank line, or a paragraph separator, precedes it
  bool ends_sentence = false;  // its last character that is no closing mark ends a sentence
  bool ends_colon = false;
  bool begins_block = false;  // of HTML: "<p>The", "</ul>"
  bool goes_on = false;       // prose that stops within a sentence, and the next line begins with a small letter
};

std::vector<Line> read_lines(std::u16string_view text);

/// How a text without blanks at its end ends, closing marks apart.
enum class Ending : std::uint8_t { open, sentence, colon };
Ending ending_of(std::u16string_view line);

}  // namespace variorum
