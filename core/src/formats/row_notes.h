// What is to be said of a row beside its text: the numbers of its paragraphs, what became of them, and where the other
// end of a move stands.
//
// In:   a comparison.
// Out:  for each row how many paragraphs it was split in or merged from, for each move its rows and how many edits lie
//       in it; the numbers of paragraphs, counted from 1.
//
//     one paragraph of three sentences becomes three      split 3
//     the before range touches the fourth and the fifth   u"4–5"
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "variorum/formats.h"

namespace variorum {

struct RowNote {
  std::uint32_t split = 0;   // in how many; 0 where it was not
  std::uint32_t merged = 0;  // from how many
};

struct MoveNote {
  std::uint32_t from = kNone;  // its first row at the old place
  std::uint32_t to = kNone;
  std::uint32_t edits = 0;  // those that the options do not quiet
};

struct Notes {
  std::vector<RowNote> rows;
  std::vector<MoveNote> moves;

  explicit Notes(const Comparison& comparison);
};

/// u"4", u"4–5", or nothing where the range touches no paragraph.
std::u16string paragraph_numbers(const Side& side, TextRange range);

/// How many words the sentences that begin in a range have.
std::uint32_t words_in(const Side& side, TextRange range);

/// u"move 1, further down, 2 edits", for a row at either end of a move.
std::u16string move_words(const Comparison& comparison, const Notes& notes, std::uint32_t row,
                          const FormatWords& words);

}  // namespace variorum
