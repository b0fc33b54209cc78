// Thresholds of rows.
//
// Unit: per mille, unless a name says otherwise.
//
// "Measured:" begins what the development data said of the values that follow it, up to the next blank line. Every
// other value is not measured: the values of all rooms were judged together, by `scripts/dev quality`, and what a
// neighbouring value would do is not on record.
#pragma once

#include <cstddef>
#include <cstdint>

namespace variorum::score {

// A block that moved may hold this many sentences without a link in a row, if more sentences of it precede them.
inline constexpr std::uint32_t kInsideBlock = 2;

// A word that a near spelling replaces shows its edited letters. The common beginning and end are this share of the
// longer word, and no more letters than this are edited. In a stretch of more words than kLetterWords no letters are
// shown.
inline constexpr std::uint32_t kLetterAffix = 600;
inline constexpr std::uint32_t kLetterEdits = 2;
inline constexpr std::size_t kLetterWords = 4;

// Code units of a first paragraph that may be a headline.
inline constexpr std::uint32_t kLongestHeadline = 160;

}  // namespace variorum::score
