// Thresholds of naming differences.
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

// A change is about a number or a negation that it has among at most this many other words of meaning.
inline constexpr std::uint32_t kClassWords = 2;
// Letters and digits of an identifier, such as a commit's hash. A shorter one is a number like 1st or 10h30m.
inline constexpr std::size_t kIdentifier = 7;
// Tokens of both sides. A longer stretch is reworded, whatever it holds.
inline constexpr std::uint32_t kClassTokens = 16;

}  // namespace variorum::score
