// Thresholds of aligning words and of the clean-up.
//
// Unit: per mille, unless a name says otherwise.
//
// A figure in a comment is what the development data said. A value without a figure is not measured by itself: all of
// them sit on plateaus, where a neighbouring value changes no measure by more than its noise.
#pragma once

#include <cstddef>
#include <cstdint>

namespace variorum::score {

// Words. A match scores by kind; a region costs once. A word of meaning is as good a foothold as any other, however
// long: where two crossed, annotators keep the shorter one as often (iceec -0.5 points with 60 for each letter).
inline constexpr std::int32_t kWordContent = 1000;
inline constexpr std::int32_t kWordSmall = 900;
inline constexpr std::int32_t kWordPunctuation = 330;
inline constexpr std::int32_t kWordPaired = 390;  // quotation marks and brackets: of ." and ". the stop moved
inline constexpr std::int32_t kWordRegion = 200;
inline constexpr std::uint32_t kWordAnchorCells = 200;   // programmes from this size on are divided by equal runs ...
inline constexpr std::uint32_t kWordAnchorTokens = 4;    // ... of so many tokens, one of which stands once,
inline constexpr std::uint32_t kWordAnchorContent = 2;   // with so many words of meaning
inline constexpr std::int32_t kWordFoldShare = 600;      // equal but for case or typography
inline constexpr std::int32_t kWordUnlinkedShare = 400;  // words of sentences that are not linked

// Clean-up. What a small word weighs, by which the passes tell what was rewritten.
inline constexpr std::int32_t kSmallWeight = 500;
// An island goes where the lighter sides of both its neighbours weigh this share of it. Annotators keep most
// islands: with a share of 2000 token F1 falls by half a point on every set, above 6000 nothing is absorbed any more.
inline constexpr std::int64_t kIslandToken = 500;  // weight of one small word or mark of an island
inline constexpr std::int64_t kIslandShare = 4900;
// In a sentence of which less than this is kept on both sides they are confetti, and its heavier sides need this share.
inline constexpr std::int64_t kRewrittenKept = 500;
inline constexpr std::int64_t kIslandRewrittenShare = 2900;
// A word or two with at most one of meaning is a stray between stretches whose heavier sides both weigh this much
// (five words of meaning), whatever the rest of the sentence keeps; small words alone, where one does and the other
// half of it.
inline constexpr std::uint32_t kIslandLoneTokens = 2;
inline constexpr std::int64_t kIslandLone = 4900;
// A comma between two replaced words is the reader's foothold (Cat, dog → Tac, god: -0.3 points to mark it); between
// two rewritten clauses it is not.
inline constexpr std::int64_t kOrphanWords = 3;
inline constexpr std::int64_t kCollapseKept = 150;  // less of a sentence's weight kept: shown replaced whole
inline constexpr std::uint32_t kCollapseRunContentWords = 3;
inline constexpr std::size_t kAbbreviation = 3;  // letters: a stop inside a sentence belongs to a word this short

}  // namespace variorum::score
