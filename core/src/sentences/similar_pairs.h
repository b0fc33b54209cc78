// The pairs of a gap whose similarity reaches a floor.
//
// In:   a weighed Document, its Spine (twins and pins pair with nothing else), a gap and a floor per mille.
// Out:  the pairs, sorted by before then after, each with its similarity.
//
//     gap "A cat sat." × "Two cats sat." "Rain fell."  →  (0, 0, 412)
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
  bool before_taken(std::uint32_t i) const {
    return spine_->before_twin[i] != kNone || spine_->before_pinned[i] != kNone;
  }
  bool after_taken(std::uint32_t j) const { return spine_->after_twin[j] != kNone || spine_->after_pinned[j] != kNone; }

  /// Pairs (pair_key) of which one may hold score::kGroupMemberShare of the other: only these can be parts of a group.
  std::vector<std::uint64_t> parts;

 private:
  const Spine* spine_;
};

/// Every such pair, found through an index of the gap's words: an exact bound on the shared weight leaves out the
/// others.
SimilarPairs find_similar_pairs(const Document& document, const Spine& spine, Gap gap, std::uint32_t floor,
                                Budget& budget);

/// Those that share rare words, for gaps too large for the former.
SimilarPairs find_sparse_pairs(const Document& document, const Spine& spine, Gap gap, std::uint32_t floor,
                               Budget& budget);

}  // namespace variorum
