// The pairs of a gap whose similarity reaches a floor.
//
// In:   a weighed Document, its Spine (a twin or a pinned sentence pairs with nothing else), a gap and a floor.
// Out:  the pairs, sorted by before, then after, each with its similarity.
// Unit: sentences; similarities per mille.
//
//     gap "A cat sat." × "Two cats sat." "Rain fell.", floor 220     (0, 0, 263)
#pragma once

#include "anchor.h"
#include "budget.h"
#include "confident.h"
#include "document.h"

namespace variorum {

/// A sorted list of pairs that remembers which sentences pair with nothing else.
class SimilarPairs : public std::vector<SimilarPair> {
 public:
  explicit SimilarPairs(const Spine& spine) : spine_(&spine) {}
  bool taken(SideName side, std::uint32_t s) const { return spine_->has(side, s); }

  /// Pairs (pair_key) in which one sentence may hold score::kGroupMemberShare of the other: only these can form a
  /// group.
  std::vector<std::uint64_t> parts;

 private:
  const Spine* spine_;
};

/// Every such pair. An index of the words of the gap bounds the weight that a pair can share, which leaves out all
/// pairs that cannot reach the floor.
SimilarPairs find_similar_pairs(const Document& document, const Spine& spine, Gap gap, std::uint32_t floor,
                                Budget& budget);

/// Only the pairs that share rare words: for gaps too large for find_similar_pairs.
SimilarPairs find_sparse_pairs(const Document& document, const Spine& spine, Gap gap, std::uint32_t floor,
                               Budget& budget);

}  // namespace variorum
