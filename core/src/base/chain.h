// The heaviest increasing chain of items that have a place on both sides (Fredman 1975, weighted, with a Fenwick tree).
//
// In:   items with a range of places on each side and a weight.
// Out:  the indices of those on the chain, in order.
// Unit: places and weights as the caller counts them.
// Cost: O(n log n).
//
//     places (0,1) (1,0) (2,2), weights 5 3 1     chain: items 0 and 2
#pragma once

#include <cstdint>
#include <vector>

#include "range_pair.h"

namespace variorum {

struct ChainItem {
  IndexRanges place;
  std::uint64_t weight = 0;
};

/// `strict`: an item begins no earlier than the preceding one ends, on both sides. Otherwise it may begin at the last
/// place of the preceding one, so that links which share a sentence may follow each other. Of equal chains the one with
/// the earliest items wins.
std::vector<std::uint32_t> heaviest_chain(const std::vector<ChainItem>& items, bool strict);

}  // namespace variorum
