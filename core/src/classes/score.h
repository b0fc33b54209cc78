// Thresholds of naming differences.
//
// Unit: per mille, unless a name says otherwise.
//
// A figure in a comment is what the development data said. A value without a figure is not measured by itself: all of
// them sit on plateaus, where a neighbouring value changes no measure by more than its noise.
#pragma once

#include <cstddef>
#include <cstdint>

namespace variorum::score {

// Classes. A number or a negation among this many other words of meaning is what the change is about.
inline constexpr std::uint32_t kClassWords = 2;
inline constexpr std::size_t kIdentifier = 7;  // letters and digits: a commit's hash, not a number like 1st or 10h30m
inline constexpr std::uint32_t kClassTokens = 16;     // a longer stretch is reworded, whatever it holds
inline constexpr std::uint32_t kNameSample = 20'000;  // tokens of a long text that tell how it capitalises
inline constexpr std::uint32_t kHeadlineWords = 40;

}  // namespace variorum::score
