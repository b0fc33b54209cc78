// A seed → two versions of a text, the same on every machine: the generator is our own, and no distribution of the
// standard library is used.
//
// In:   a seed.
// Out:  prose of an invented newspaper and an edited version of it; two texts of the same few sentences, or of the same
//       sentences in another order; characters that join each other; hostile noise.
//
//     random_edits(1)   "The council met on Monday. …"   the same with sentences moved, split, reworded, retyped
//     random_copies(1)  "A. B C.\n\nB."   "B.\n\nA. A. C'."
//     random_orders(1)  "A. B. C."   " C. A. B.\n"   the same sentences in another order, odd blanks at the ends
//     random_joiners(1) joiners, selectors, pictures, conjuncts, a few of each
//     random_noise(1)   "a\na\r\n\xD800 …"               strings over a few characters that cause trouble
#pragma once

#include <cstdint>

#include "tests/support/markup.h"

namespace variorum::support {

/// SplitMix64 (Steele, Lea, Flood 2014).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next();
  /// 0 to bound - 1; bound > 0.
  std::uint32_t below(std::uint32_t bound);
  bool one_in(std::uint32_t n) { return below(n) == 0; }

 private:
  std::uint64_t state_;
};

TextPair random_edits(std::uint64_t seed);
TextPair random_copies(std::uint64_t seed);
TextPair random_orders(std::uint64_t seed);
TextPair random_joiners(std::uint64_t seed);
TextPair random_noise(std::uint64_t seed);

}  // namespace variorum::support
