// Thresholds of rows.
//
// Unit: per mille, unless a name says otherwise.
//
// A figure in a comment is what the development data said. A value without a figure is not measured by itself: all of
// them sit on plateaus, where a neighbouring value changes no measure by more than its noise.
#pragma once

#include <cstddef>
#include <cstdint>

namespace variorum::score {

// A block that moved may hold this many sentences without a link between two that have one, if it is longer than that.
inline constexpr std::uint32_t kInsideBlock = 2;

// A word replaced by a near spelling shows its edited letters: this share of the longer one is a common beginning and
// end, and no more letters are edited than this.
inline constexpr std::uint32_t kLetterAffix = 600;
inline constexpr std::uint32_t kLetterEdits = 2;
inline constexpr std::size_t kLetterWords = 4;  // replaced by as many in a row, each may be a near spelling

}  // namespace variorum::score
