// The third clean-up pass: clean_up.h says what it does.

#include <algorithm>

#include "clean_up.h"
#include "score.h"

namespace variorum {
namespace {

/// Whether a region has words on both sides, and several on one.
bool is_rewritten(const Document& document, const WordDiff& diff, const Region& region) {
  const auto [before, after] = words_of(document, diff, region);
  return std::min(before, after) > 0 && std::max(before, after) >= score::kOrphanWords;
}

}  // namespace

void absorb_orphan_punctuation(const Document& document, WordDiff& diff) {
  const std::vector<Region> regions = find_regions(diff);
  const Boundaries before(document, diff, SideName::before);
  for (std::size_t r = 1; r < regions.size(); ++r) {
    const std::uint32_t begin = regions[r - 1].before.end, end = regions[r].before.begin;
    if (end - begin != 1 || !is_punctuation(document.before, diff.before[begin])) continue;
    if (before.sentence_ends_in(begin, end)) continue;
    if (is_rewritten(document, diff, regions[r - 1]) && is_rewritten(document, diff, regions[r]))
      unmatch(diff, begin, end);
  }
}

}  // namespace variorum
