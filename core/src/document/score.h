// Thresholds of weights and of what makes a word small.
//
// Unit: per mille, unless a name says otherwise.
//
// A figure in a comment is what the development data said. A value without a figure is not measured by itself: all of
// them sit on plateaus, where a neighbouring value changes no measure by more than its noise.
#pragma once

#include <cstddef>
#include <cstdint>

namespace variorum::score {

// Weight of a word: 1000 · ln((sentences + 1) / (document frequency + 0.5)), never below this.
inline constexpr std::uint32_t kLeastWeight = 50;
// Texts with fewer sentences count as this many: of two sentences a word that both have is in all of them and would say
// next to nothing (19 of 372 pairs of argrewrite went unlinked for it; no other set changes from 4 to 64).
inline constexpr std::uint64_t kLeastSentences = 8;

// Function words: the most frequent types, this many at least, or this share of all types, if they occur often enough.
inline constexpr std::uint32_t kFunctionWordTypes = 10;
inline constexpr std::uint32_t kFunctionWordShare = 10;
inline constexpr std::uint32_t kFunctionWordOccurrences = 4;
inline constexpr std::uint32_t kFunctionWordSentences = 4;

// Words that share their first letters (two syllables in Hangul) and this share of the longer one count as forms of one
// word.
inline constexpr std::uint32_t kStemLetters = 4;
inline constexpr std::uint32_t kStemAgreement = 500;

// A text with fewer types is short: a list tells its function words as well.
inline constexpr std::uint32_t kShortTextTypes = 5000;

}  // namespace variorum::score
