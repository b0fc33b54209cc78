// A half-open range on each side.
//
// Unit: what the user counts: sentences in a gap or a block, paragraphs in a bead, positions in a region.
//
//     [2, 4) of the before side, [2, 2) of the after side     two that went, none that came
#pragma once

#include <cstdint>

namespace variorum {

struct IndexRanges {
  std::uint32_t before_begin = 0, before_end = 0;
  std::uint32_t after_begin = 0, after_end = 0;
};

}  // namespace variorum
