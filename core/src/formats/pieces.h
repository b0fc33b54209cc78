// A row as one sequence: what both texts say, what only the before text says, what only the after text says.
//
// In:   a comparison and one of its rows. Unit: UTF-16 code units of the texts as given.
// Out:  pieces in reading order. The before ranges of equal and deleted pieces tile the row's before range, the after
//       ranges of equal and inserted pieces its after range.
//
//     before  "one two three"      equal "one ", deleted "two", inserted "twi", equal " three"
//     after   "one twi three"
#pragma once

#include <vector>

#include "variorum/formats.h"

namespace variorum {

struct Piece {
  SpanKind kind = SpanKind::equal;
  SpanClass text_class = SpanClass::none;
  bool quieted = false;  // a difference that the options quiet
  TextRange before;      // empty for an inserted piece, and for all pieces of a row that has no before text
  TextRange after;
};

std::vector<Piece> pieces_of_row(const Comparison& comparison, const Row& row);

/// What a piece says: of an equal one the after text, where the row has any.
std::u16string_view text_of(const Compared& compared, const Piece& piece);

}  // namespace variorum
