#include "blocks.h"

#include <algorithm>

#include "score.h"
#include "twins.h"

namespace variorum {
namespace {

class BlockFinder {
 public:
  BlockFinder(const Document& document, const Links& links, const std::vector<Bead>& beads)
      : document_(document), links_(links), beads_(beads) {
    for (const SideName side : kBothSides) {
      stays_[side].assign(document[side].sentence_count(), 0);
      blocks_.block_of[side].assign(document[side].sentence_count(), kNone);
    }
    blocks_.partner = blocks_.block_of;
  }

  Blocks find() {
    for (const SentenceLink& link : links_.all) {
      if (!link.moved) stays_.before[link.before] = stays_.after[link.after] = 1;
    }
    for (const SentenceLink& link : links_.all) {
      if (link.moved && !stays_.before[link.before] && !stays_.after[link.after]) place({link.before, link.after});
    }
    for (const SentenceLink& link : links_.all) {
      if (link.moved) note_partners({link.before, link.after});
    }
    for (const SideName side : kBothSides) note_copies(side);
    return std::move(blocks_);
  }

 private:
  using Pair = Sides<std::uint32_t>;  // a sentence of each side

  void place(Pair pair) {
    const Pair at{blocks_.block_of.before[pair.before], blocks_.block_of.after[pair.after]};
    if (at.before != kNone && at.after != kNone) return;
    // The link joins the block that holds one of its sentences, or that ends here.
    for (std::uint32_t block : {at.before, at.after, preceding_block(pair.before)}) {
      if (block != kNone && reaches(SideName::before, block, pair.before) &&
          reaches(SideName::after, block, pair.after))
        return extend(block, pair);
    }
    if (at.before != kNone || at.after != kNone) return;
    blocks_.all.push_back({pair.before, pair.before, pair.after, pair.after});
    extend(static_cast<std::uint32_t>(blocks_.all.size() - 1), pair);
  }

  /// The block that precedes before sentence i, with nothing but a few sentences without a link between.
  std::uint32_t preceding_block(std::uint32_t i) const {
    for (std::uint32_t gap = 0; gap <= score::kInsideBlock && i > gap; ++gap) {
      const std::uint32_t block = blocks_.block_of.before[i - gap - 1];
      if (block != kNone || links_.linked.before[i - gap - 1]) return block;
    }
    return kNone;
  }

  /// Whether sentence s of a side lies in the block, or follows it there.
  bool reaches(SideName side, std::uint32_t number, std::uint32_t s) const {
    const std::uint32_t block = blocks_.block_of[side][s];
    const IndexRange run = blocks_.all[number][side];
    return block == number ||
           (block == kNone && is_next(run, s, links_.linked[side]) && in_one_bead(side, run.end - 1, s));
  }

  /// Whether two sentences of a side lie in the same bead. A block never crosses the border of a bead, so that every
  /// row stays inside one bead.
  bool in_one_bead(SideName side, std::uint32_t s, std::uint32_t t) const {
    const auto bead_of = [&](std::uint32_t paragraph) {
      return std::partition_point(beads_.begin(), beads_.end(),
                                  [&](const Bead& b) { return b[side].end <= paragraph; });
    };
    const std::uint32_t p = document_[side].paragraph_of(s), q = document_[side].paragraph_of(t);
    return p == q || bead_of(p) == bead_of(q);
  }

  /// Whether s follows the run. A sentence or two without a link may stand between, but fewer than the run has: they
  /// were deleted from, or written into, a section that moved.
  static bool is_next(IndexRange run, std::uint32_t s, const std::vector<std::uint8_t>& linked) {
    if (s < run.end || s - run.end > score::kInsideBlock || (s > run.end && s - run.end >= run.size())) return false;
    for (std::uint32_t k = run.end; k < s; ++k) {
      if (linked[k]) return false;
    }
    return true;
  }

  void extend(std::uint32_t number, Pair pair) {
    for (const SideName side : kBothSides) {
      std::uint32_t& end = blocks_.all[number][side].end;
      for (; end <= pair[side]; ++end) blocks_.block_of[side][end] = number;
    }
  }

  void note_partners(Pair pair) {
    for (const SideName side : kBothSides) {
      const std::uint32_t s = pair[side];
      if (blocks_.block_of[side][s] == kNone && !stays_[side][s]) blocks_.partner[side][s] = pair[opposite(side)];
    }
  }

  /// Notes paragraphs of a side without a link, every sentence of which also stands in the other text: they were
  /// copied, or one of their copies was deleted. A paragraph with a sentence of few words is no copy of anything.
  [[gnu::noinline]] void note_copies(SideName side) {
    const Text &text = document_[side], &other = document_[opposite(side)];
    const auto& sentences_from = text.segments.first_sentence;
    const std::vector<std::uint8_t>& linked = links_.linked[side];
    std::vector<std::uint32_t> leftovers;
    for (std::uint32_t p = 0; p < text.paragraph_count(); ++p) {
      if (std::all_of(linked.begin() + sentences_from[p], linked.begin() + sentences_from[p + 1],
                      [](std::uint8_t is) { return !is; }))
        leftovers.push_back(p);
    }
    if (leftovers.empty()) return;
    // For each sentence id its first place in the other text.
    std::vector<std::uint32_t> first(document_.sentence_ids, kNone);
    for (std::uint32_t s = other.sentence_count(); s-- > 0;) first[other.sentence_id[s]] = s;
    auto find = [&](std::uint32_t s) { return text.word_count(s) >= kTwinWords ? first[text.sentence_id[s]] : kNone; };
    for (std::uint32_t p : leftovers) {
      std::vector<std::uint32_t> places;
      for (std::uint32_t s = sentences_from[p]; s < sentences_from[p + 1]; ++s) places.push_back(find(s));
      if (std::find(places.begin(), places.end(), kNone) != places.end()) continue;
      std::copy(places.begin(), places.end(), blocks_.partner[side].begin() + sentences_from[p]);
    }
  }

  const Document& document_;
  const Links& links_;
  const std::vector<Bead>& beads_;
  Sides<std::vector<std::uint8_t>> stays_;
  Blocks blocks_;
};

}  // namespace

Blocks find_blocks(const Document& document, const Links& links, const std::vector<Bead>& beads) {
  return BlockFinder(document, links, beads).find();
}

}  // namespace variorum
