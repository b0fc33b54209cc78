// Two long sequences that are nearly the same → how they match.
//
// In:   two sequences of words, and how many edits may be made.
// Out:  for each place of the first sequence the place of the second that it is matched with, or kNone, with as few
//       edits as possible. Nothing where more edits than that are needed, or seem to be.
// Unit: places in the two sequences.
// Cost: the length, and the square of the edits, in time and memory.
//
//     1 2 3 4 / 1 3 4 5     0–0, 2–1, 3–2 (two edits)
//
// It serves sequences that are too long for a programme over all pairs.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "indices.h"

namespace variorum {

/// The greedy algorithm of Myers (1986). It gives up, and returns nothing, beyond `most_edits`, and as soon as the
/// edits so far lead less than half as far as they would have to. For words, and for lines by their numbers.
template <typename Id>
std::vector<std::uint32_t> match_with_few_edits(std::span<const Id> before, std::span<const Id> after,
                                                std::uint32_t most_edits);

}  // namespace variorum
