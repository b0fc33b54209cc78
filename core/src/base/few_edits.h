// Two long sequences that are nearly the same → how they match.
//
// In:   two sequences of numbers, and how many edits may be made.
// Out:  for each place of the first the place of the second it is matched with, or kNone: as few edits as can
//       be; nothing where there are more edits than that, or seem to be.
//
//     1 2 3 4 / 1 3 4 5     0–0, 2–1, 3–2 (two edits)
//
// For what is too long for a programme over all pairs. Time and memory: the length, and the square of the edits.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace variorum {

/// The greedy algorithm of Myers (1986). Empty where it gives up: beyond so many edits, or where the first ones lead
/// less than half as far as they would have to.
std::vector<std::uint32_t> match_with_few_edits(std::span<const std::uint32_t> before,
                                                std::span<const std::uint32_t> after, std::uint32_t most_edits);

}  // namespace variorum
