// Thresholds of weights and of what makes a word small.
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

// The weight of a word is 1000 · ln((sentences + 1) / (document frequency + 0.5)), in milli-nats, never less than this.
inline constexpr std::uint32_t kLeastWeight = 50;

// Texts with fewer sentences count as this many. A word that stands in both of two sentences stands in all there are,
// and would say next to nothing.
// Measured: without it, 19 of 372 pairs of argrewrite go unlinked; from 4 to 64 no other set changes.
inline constexpr std::uint64_t kLeastSentences = 8;

// Function words are the most frequent types: this many, or this share of all types if that is more, as far as they
// occur this often and in this many sentences.
inline constexpr std::uint32_t kFunctionWordTypes = 10;
inline constexpr std::uint32_t kFunctionWordShare = 10;
inline constexpr std::uint32_t kFunctionWordOccurrences = 4;
inline constexpr std::uint32_t kFunctionWordSentences = 4;

// Two words count as forms of one word where they share this many first letters (two syllables in Hangul) and this
// share of the longer one.
inline constexpr std::uint32_t kStemLetters = 4;
inline constexpr std::uint32_t kStemAgreement = 500;

// A text with no more types is short: lists tell its small words as well.
inline constexpr std::uint32_t kShortTextTypes = 5000;

}  // namespace variorum::score
