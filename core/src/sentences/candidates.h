// Sentences → sparse similar pairs, without comparing every sentence with every other.
//
// In:   a weighed Document and the sentences of each side that are free.
// Out:  for each free before sentence the after sentences that share most rare words or word pairs with it, best first.
// Cost: linear: a key that stands in more than bound::kPostingsPerKey free after sentences is no key.
//
//     "Otters swim."  in  "The otters swam." "A bridge fell."     candidate: 0–0, sharing "otters"
#pragma once

#include <cstdint>
#include <vector>

#include "document.h"

namespace variorum {

struct Candidate {
  std::uint32_t before = 0;
  std::uint32_t after = 0;
  std::uint64_t shared = 0;  // weight of the shared keys, milli-nats
};

/// Which sentences take part, a flag for each sentence of a side.
struct Free {
  std::vector<std::uint8_t> before;
  std::vector<std::uint8_t> after;
};

/// Whose sentences look for candidates; the other side's are found through an index.
enum class Asking : std::uint8_t { before, after };

/// At most bound::kCandidatesPerSentence for each free sentence of the side that asks, sorted by it, then best first.
std::vector<Candidate> find_candidates(const Document& document, const Free& free, Asking asking = Asking::before);

}  // namespace variorum
