// Tokens → integer weights.
//
// In:   a Document, cut up, and its twins.
// Out:  the same with the weights of folds, the function words, the words and masses of sentences filled in, and for
//       the sentences that are no twins their sorted words and what finds them.
// Unit: milli-nats (1000 · natural logarithm): a word that stands in one of 100 sentences weighs ln(101 / 1.5) = 4209.
//
//     "The cat."  "The dog."     the 1280   cat 1791   dog 1791     masses 3071, 3071: so few sentences count as 8
#pragma once

#include "document.h"
#include "twins.h"

namespace variorum {

/// Inverse document frequency over the sentences of both texts (Spärck Jones 1972), never below score::kLeastWeight;
/// punctuation weighs nothing. Function words are the most frequent types; they keep their weight.
void weigh(Document& document, const Twins& twins);

/// 1000 · ln(numerator / denominator), rounded down, by integer arithmetic alone: the same on every machine.
std::uint32_t milli_log(std::uint64_t numerator, std::uint64_t denominator);

}  // namespace variorum
