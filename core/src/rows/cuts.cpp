#include "cuts.h"

#include "sorting.h"

#include <algorithm>

namespace variorum {
namespace {

/// One side of the bead.
struct CutSide {
  SideName name;
  const Text& text;
  IndexRange sentences;
  const std::vector<std::uint32_t>& block_of;
  const std::vector<std::uint32_t>& match;  // of this side's positions
};

/// The position of the other side past the last match of [begin, end), or `level` where there is none.
std::uint32_t level_past(const CutSide& side, std::uint32_t level, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t k = end; k-- > begin;) {
    if (side.match[k] != kNone) return side.match[k] + 1;
  }
  return level;
}

void add_cuts(const CutSide& side, bool two_sided, std::vector<Cut>& cuts) {
  std::uint32_t position = 0, level = 0, last_block = kNone, previous = kNone;
  for (std::uint32_t s = side.sentences.begin; s < side.sentences.end; ++s) {
    const std::uint32_t block = side.block_of[s];
    const bool new_paragraph = previous != kNone && side.text.paragraph_of(previous) != side.text.paragraph_of(s);
    previous = s;
    if ((block != kNone && block != last_block) || (block == kNone && !two_sided && new_paragraph)) {
      cuts.push_back({Sides<std::uint32_t>{position, level}.seen_from(side.name), block, side.name});
    }
    last_block = block;
    if (block != kNone) continue;
    const std::uint32_t next = position + side.text.first_token[s + 1] - side.text.first_token[s];
    if (two_sided) level = level_past(side, level, position, next);
    position = next;
  }
}

}  // namespace

std::vector<Cut> find_cuts(const Document& document, const Blocks& blocks, const BeadSentences& bead,
                           const WordDiff& diff) {
  std::vector<Cut> cuts;
  const std::vector<std::uint32_t> back = inverse(diff);
  const Sides<const std::vector<std::uint32_t>*> match{&diff.match, &back};
  for (const SideName side : kBothSides)
    add_cuts({side, document[side], bead[side], blocks.block_of[side], *match[side]}, bead.two_sided, cuts);
  // Matches do not cross, so the order by one position agrees with the order by the other; the before side goes first.
  stable_sort_by(cuts, [](const Cut& cut) { return pair_key(cut.before, cut.after); });
  // Stretches without a match are the exception: a cut there is level with the last match, although a cut of the other
  // side may have shown more already. What was shown is not shown again.
  std::uint32_t shown = 0;
  for (Cut& cut : cuts) cut.after = shown = std::max(shown, cut.after);
  return cuts;
}

}  // namespace variorum
