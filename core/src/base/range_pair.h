// A half-open range on each side.
//
// Unit: what the user counts: sentences in a gap or a block, paragraphs in a bead, positions in a region.
//
//     [2, 4) of the before side, [2, 2) of the after side     two that went, none that came
#pragma once

#include <cstdint>

#include "assertion.h"
#include "variorum/compare.h"

namespace variorum {

struct IndexRanges : Sides<IndexRange> {
  IndexRanges() = default;
  IndexRanges(std::uint32_t before_begin, std::uint32_t before_end, std::uint32_t after_begin, std::uint32_t after_end)
      : Sides{{before_begin, before_end}, {after_begin, after_end}} {
    VARIORUM_ASSERT(before_begin <= before_end && after_begin <= after_end);
  }
};

}  // namespace variorum
