// Which sentence of a version goes on as which of the next one.
//
// In:   a comparison: its links, where a sentence may have several (it was split, or it was merged with another).
// Out:  for each sentence one that it goes on as, or none; and for the parts left over what they are parts of.
// Unit: indices of sentences.
//
//     0 → 0, 1 → 1                    each goes on
//     0 → 0 and 0 → 1 (split)         the part with more of the words goes on, the other is part of 0
//     0 → 0 and 1 → 0 (merged)        the one with more of the words goes on, the other is joined to 0
#pragma once

#include <cstdint>
#include <vector>

#include "variorum/compare.h"

namespace variorum {

/// kNone wherever there is none.
struct Continued {
  std::vector<std::uint32_t> before_of;  // for each after sentence: what it was
  std::vector<LinkKind> kind_of;         // for each after sentence that was there before
  std::vector<bool> shares;  // for each after sentence that was there before: some of its words went elsewhere, or came
  std::vector<std::uint32_t> part_of;   // for each after sentence that was not there before: what it was part of
  std::vector<std::uint32_t> after_of;  // for each before sentence: what it is now
  std::vector<std::uint32_t> joined;    // for each before sentence that goes on as none: what it is part of now
};

Continued continue_sentences(const Comparison& comparison);

}  // namespace variorum
