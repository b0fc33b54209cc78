// Thresholds of aligning words and of the clean-up.
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

// Words. A match scores by the kind of its token, in thousandths of a word of meaning; a region costs once. A long word
// scores no more than a short one: where two crossed, annotators keep the shorter one as often.
// Measured: with 60 more for each letter, half a point less on iceec.
inline constexpr std::int32_t kWordContent = 1000;

inline constexpr std::int32_t kWordSmall = 900;
inline constexpr std::int32_t kWordPunctuation = 330;
inline constexpr std::int32_t kWordPaired = 390;  // quotation marks and brackets: between ." and ". the stop moved
inline constexpr std::int32_t kWordRegion = 200;
inline constexpr std::int32_t kWordFoldShare = 600;      // of the score, where the two differ in case or typography
inline constexpr std::int32_t kWordUnlinkedShare = 400;  // of the score, where the sentences of the two are not linked

// A run of equal tokens that divides a hole (bound::kWordAnchorCells) has this many tokens, one of which stands once,
// and this many words of meaning.
inline constexpr std::uint32_t kWordAnchorTokens = 4;
inline constexpr std::uint32_t kWordAnchorContent = 2;

// Clean-up. A small word weighs this much, in thousandths of a word of meaning, when the passes judge what was
// rewritten.
inline constexpr std::int32_t kSmallWeight = 500;

// An island goes where the lighter sides of both its neighbours weigh kIslandShare of it; each of its tokens weighs
// kIslandToken. Annotators keep most islands.
inline constexpr std::int64_t kIslandToken = 500;
// Measured: with 2000, half a point of token F1 less on every set; above 6000 no island goes any more.
inline constexpr std::int64_t kIslandShare = 4900;

// In a sentence of which less than kRewrittenKept is kept, on both sides, islands are confetti: there they go where the
// heavier sides of both neighbours weigh kIslandRewrittenShare of them.
inline constexpr std::int64_t kRewrittenKept = 500;
inline constexpr std::int64_t kIslandRewrittenShare = 2900;
// Up to kIslandLoneTokens tokens, at most one of them of meaning, are a stray between two stretches whose heavier sides
// both weigh kIslandLone (five words of meaning), whatever the rest of the sentence keeps. Small words alone are a
// stray where one of the stretches weighs that much, and the other half of it.
inline constexpr std::uint32_t kIslandLoneTokens = 2;
inline constexpr std::int64_t kIslandLone = 4900;
// A comma between two replaced words is the reader's foothold (Cat, dog → Tac, god). Between two rewritten clauses it
// is not: each has this many words on one side.
// Measured: 0.3 points less where the comma between two words is marked too.
inline constexpr std::int64_t kOrphanWords = 3;

// A sentence is shown replaced whole where less than this share of its weight is kept, and no run of that many words of
// meaning.
inline constexpr std::int64_t kCollapseKept = 150;
inline constexpr std::uint32_t kCollapseRunContentWords = 3;

// An address of that many tokens goes whole where this share of its letters changed.
inline constexpr std::uint32_t kAddressTokens = 3;
inline constexpr std::size_t kAddressChanged = 500;

// Code units: a stop inside a sentence belongs to a word this short.
inline constexpr std::size_t kAbbreviation = 3;

}  // namespace variorum::score
