// Similar pairs → those that are each other's best by far.
//
// In:   pairs of sentences with their similarities: for each sentence every partner that may be its own.
// Out:  the confident pairs, in the order given: similar enough, ahead of the second best of either side by a lead, and
//       long enough not to be alike by chance.
// Unit: sentences; similarities per mille.
//
//     0–0 920, 0–1 400, 1–1 700     0–0, 1–1 (leads of 520 and of 300)
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "document.h"

namespace variorum {

/// The best of some similarities and the second best.
struct TwoBest {
  std::uint32_t first = 0, second = 0;
  void see(std::uint32_t value) {
    if (value > first) std::swap(first, value);
    second = std::max(second, value);
  }
  /// The best of the others, where `value` is one of them.
  std::uint32_t rival_of(std::uint32_t value) const { return value == first ? second : first; }
};

struct SimilarPair : Sides<std::uint32_t> {
  std::uint32_t similarity = 0;  // per mille
};

std::vector<SimilarPair> confident_pairs(const Document& document, const std::vector<SimilarPair>& pairs);

/// The confident pairs on their heaviest chain: they follow each other on both sides.
std::vector<SimilarPair> confident_chain(const Document& document, const std::vector<SimilarPair>& pairs);

}  // namespace variorum
