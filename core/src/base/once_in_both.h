// Two lists of words → the words that stand once on each side.
//
// In:   two spans of folds, one for each word in text order.
// Out:  pair_key(before place, after place) of each such word, in the order of the before places.
// Cost: linear, without sorting.
//
//     7 3 7 5     5 7 3     3: (1, 2)   5: (3, 0)
#pragma once

#include <cstdint>
#include <vector>

#include "indices.h"

namespace variorum {

/// Stands for a place or partner where there are several.
inline constexpr std::uint32_t kSeveral = 0xFFFFFFFE;

std::vector<std::uint64_t> once_in_both(Words before, Words after);

}  // namespace variorum
