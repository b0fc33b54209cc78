#include "blocks.h"

#include <algorithm>

namespace variorum {
namespace {

/// For each sentence of a side the bead it lies in: a block does not cross the border of one, so that every row stays
/// inside one.
std::vector<std::uint32_t> beads_of(const Text& text, const std::vector<Bead>& beads, bool before) {
  std::vector<std::uint32_t> bead_of(text.sentence_count());
  for (std::uint32_t b = 0; b < beads.size(); ++b) {
    const std::uint32_t begin = before ? beads[b].before_begin : beads[b].after_begin;
    const std::uint32_t end = before ? beads[b].before_end : beads[b].after_end;
    if (begin == end) continue;
    for (std::uint32_t s = text.segments.first_sentence[begin]; s < text.segments.first_sentence[end]; ++s)
      bead_of[s] = b;
  }
  return bead_of;
}

}  // namespace

Blocks find_blocks(const Document& document, const Links& links, const std::vector<Bead>& beads) {
  const std::uint32_t before_count = document.before.sentence_count(), after_count = document.after.sentence_count();
  Blocks blocks;
  blocks.before_block.assign(before_count, kNone);
  blocks.after_block.assign(after_count, kNone);
  blocks.before_partner.assign(before_count, kNone);
  blocks.after_partner.assign(after_count, kNone);
  const std::vector<std::uint32_t> before_bead = beads_of(document.before, beads, true);
  const std::vector<std::uint32_t> after_bead = beads_of(document.after, beads, false);
  std::vector<std::uint8_t> before_stays(before_count), after_stays(after_count);
  for (const SentenceLink& link : links.all) {
    if (!link.moved) before_stays[link.before] = after_stays[link.after] = 1;
  }
  for (const SentenceLink& link : links.all) {
    if (!link.moved) continue;
    const std::uint32_t i = link.before, j = link.after;
    if (before_stays[i] || after_stays[j]) continue;
    std::uint32_t &at_before = blocks.before_block[i], &at_after = blocks.after_block[j];
    if (at_before != kNone && at_after != kNone) continue;
    // Joins the block that ends here, on either side by one sentence more or by the same one.
    std::uint32_t joined = kNone;
    for (std::uint32_t near : {at_before, at_after, i > 0 ? blocks.before_block[i - 1] : kNone}) {
      if (near == kNone || joined != kNone) continue;
      const Block& block = blocks.all[near];
      const bool before_fits =
          (i == block.before_end && at_before == kNone && before_bead[i] == before_bead[i - 1]) || at_before == near;
      const bool after_fits =
          (j == block.after_end && at_after == kNone && after_bead[j] == after_bead[j - 1]) || at_after == near;
      if (before_fits && after_fits) joined = near;
    }
    if (joined == kNone) {
      if (at_before != kNone || at_after != kNone) continue;
      joined = static_cast<std::uint32_t>(blocks.all.size());
      blocks.all.push_back({i, i, j, j});
    }
    Block& block = blocks.all[joined];
    block.before_end = std::max(block.before_end, i + 1);
    block.after_end = std::max(block.after_end, j + 1);
    at_before = at_after = joined;
  }
  for (const SentenceLink& link : links.all) {
    if (!link.moved) continue;
    if (blocks.before_block[link.before] == kNone && !before_stays[link.before])
      blocks.before_partner[link.before] = link.after;
    if (blocks.after_block[link.after] == kNone && !after_stays[link.after])
      blocks.after_partner[link.after] = link.before;
  }
  return blocks;
}

}  // namespace variorum
