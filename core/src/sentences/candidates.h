// Sentences → a few pairs that may be similar, without comparing every sentence with every other.
//
// In:   a weighed Document and the sentences of each side that are free.
// Out:  for each free sentence of the side that asks, the sentences of the other side that share most rare words or
//       word pairs with it, best first.
// Unit: sentences; weights in milli-nats.
// Cost: linear: a key in more than bound::kPostingsPerKey free sentences of the other side finds nothing.
//
//     "Otters swim."  in  "The otters swam." "A bridge fell."     candidate: 0–0, sharing "otters"
#pragma once

#include <cstdint>
#include <vector>

#include "document.h"

namespace variorum {

struct Candidate : Sides<std::uint32_t> {
  std::uint64_t shared = 0;  // weight of the shared keys, milli-nats
};

/// Which sentences take part, a flag for each sentence of a side.
using Free = Sides<std::vector<std::uint8_t>>;

/// At most bound::kCandidatesPerSentence for each free sentence of the side that asks: in its order, then best first.
/// An index holds the sentences of the other side.
std::vector<Candidate> find_candidates(const Document& document, const Free& free, SideName asking = SideName::before);

}  // namespace variorum
