#include "blocks.h"

#include <algorithm>

#include "score.h"
#include "twins.h"

namespace variorum {
namespace {

class BlockFinder {
 public:
  BlockFinder(const Document& document, const Links& links, const std::vector<Bead>& beads)
      : document_(document),
        links_(links),
        beads_(beads),
        before_stays_(document.before.sentence_count()),
        after_stays_(document.after.sentence_count()) {
    blocks_.before_block.assign(document.before.sentence_count(), kNone);
    blocks_.after_block.assign(document.after.sentence_count(), kNone);
    blocks_.before_partner = blocks_.before_block;
    blocks_.after_partner = blocks_.after_block;
  }

  Blocks find() {
    for (const SentenceLink& link : links_.all) {
      if (!link.moved) before_stays_[link.before] = after_stays_[link.after] = 1;
    }
    for (const SentenceLink& link : links_.all) {
      if (link.moved && !before_stays_[link.before] && !after_stays_[link.after]) place(link.before, link.after);
    }
    for (const SentenceLink& link : links_.all) {
      if (link.moved) note_partners(link.before, link.after);
    }
    note_copies(document_.before, links_.before_linked, document_.after, blocks_.before_partner);
    note_copies(document_.after, links_.after_linked, document_.before, blocks_.after_partner);
    return std::move(blocks_);
  }

 private:
  void place(std::uint32_t i, std::uint32_t j) {
    const std::uint32_t at_before = blocks_.before_block[i], at_after = blocks_.after_block[j];
    if (at_before != kNone && at_after != kNone) return;
    // The link joins the block that holds one of its sentences, or that ends here.
    for (std::uint32_t block : {at_before, at_after, preceding_block(i)}) {
      if (block != kNone && reaches(blocks_.all[block], block, i, j)) return extend(block, i, j);
    }
    if (at_before != kNone || at_after != kNone) return;
    blocks_.all.push_back({i, i, j, j});
    extend(static_cast<std::uint32_t>(blocks_.all.size() - 1), i, j);
  }

  /// The block that precedes before sentence i, with nothing but a few sentences without a link between.
  std::uint32_t preceding_block(std::uint32_t i) const {
    for (std::uint32_t gap = 0; gap <= score::kInsideBlock && i > gap; ++gap) {
      const std::uint32_t block = blocks_.before_block[i - gap - 1];
      if (block != kNone || links_.before_linked[i - gap - 1]) return block;
    }
    return kNone;
  }

  bool reaches(const Block& block, std::uint32_t number, std::uint32_t i, std::uint32_t j) const {
    const bool before_fits =
        blocks_.before_block[i] == number ||
        (blocks_.before_block[i] == kNone && is_next(block.before_begin, block.before_end, i, links_.before_linked) &&
         in_one_bead(document_.before, &Bead::before_end, block.before_end - 1, i));
    const bool after_fits =
        blocks_.after_block[j] == number ||
        (blocks_.after_block[j] == kNone && is_next(block.after_begin, block.after_end, j, links_.after_linked) &&
         in_one_bead(document_.after, &Bead::after_end, block.after_end - 1, j));
    return before_fits && after_fits;
  }

  /// Whether two sentences of a side lie in the same bead. A block never crosses the border of a bead, so that every
  /// row stays inside one bead. `end` is the member of Bead with the end on that side.
  bool in_one_bead(const Text& text, std::uint32_t Bead::*end, std::uint32_t s, std::uint32_t t) const {
    const auto bead_of = [&](std::uint32_t paragraph) {
      return std::partition_point(beads_.begin(), beads_.end(), [&](const Bead& b) { return b.*end <= paragraph; });
    };
    const std::uint32_t p = text.paragraph_of(s), q = text.paragraph_of(t);
    return p == q || bead_of(p) == bead_of(q);
  }

  /// Whether s follows the run [begin, end). A sentence or two without a link may stand between, but fewer than the run
  /// has: they were deleted from, or written into, a section that moved.
  static bool is_next(std::uint32_t begin, std::uint32_t end, std::uint32_t s,
                      const std::vector<std::uint8_t>& linked) {
    if (s < end || s - end > score::kInsideBlock || (s > end && s - end >= end - begin)) return false;
    for (std::uint32_t k = end; k < s; ++k) {
      if (linked[k]) return false;
    }
    return true;
  }

  void extend(std::uint32_t number, std::uint32_t i, std::uint32_t j) {
    Block& block = blocks_.all[number];
    for (; block.before_end <= i; ++block.before_end) blocks_.before_block[block.before_end] = number;
    for (; block.after_end <= j; ++block.after_end) blocks_.after_block[block.after_end] = number;
  }

  void note_partners(std::uint32_t i, std::uint32_t j) {
    if (blocks_.before_block[i] == kNone && !before_stays_[i]) blocks_.before_partner[i] = j;
    if (blocks_.after_block[j] == kNone && !after_stays_[j]) blocks_.after_partner[j] = i;
  }

  /// Notes paragraphs without a link, every sentence of which also stands in the other text: they were copied, or one
  /// of their copies was deleted. A paragraph with a sentence of few words is no copy of anything.
  void note_copies(const Text& text, const std::vector<std::uint8_t>& linked, const Text& other,
                   std::vector<std::uint32_t>& partner) const {
    std::vector<std::uint32_t> leftovers;
    for (std::uint32_t p = 0; p < text.paragraph_count(); ++p) {
      const std::uint32_t begin = text.segments.first_sentence[p], end = text.segments.first_sentence[p + 1];
      if (std::all_of(linked.begin() + begin, linked.begin() + end, [](std::uint8_t is) { return !is; }))
        leftovers.push_back(p);
    }
    if (leftovers.empty()) return;
    std::vector<std::uint32_t> first(document_.sentence_ids,
                                     kNone);  // for each sentence id its first place in the other text
    for (std::uint32_t s = other.sentence_count(); s-- > 0;) first[other.sentence_id[s]] = s;
    auto find = [&](std::uint32_t s) { return text.word_count(s) >= kTwinWords ? first[text.sentence_id[s]] : kNone; };
    for (std::uint32_t p : leftovers) {
      std::vector<std::uint32_t> places;
      for (std::uint32_t s = text.segments.first_sentence[p]; s < text.segments.first_sentence[p + 1]; ++s) {
        places.push_back(find(s));
      }
      if (std::find(places.begin(), places.end(), kNone) != places.end()) continue;
      std::copy(places.begin(), places.end(), partner.begin() + text.segments.first_sentence[p]);
    }
  }

  const Document& document_;
  const Links& links_;
  const std::vector<Bead>& beads_;
  std::vector<std::uint8_t> before_stays_, after_stays_;
  Blocks blocks_;
};

}  // namespace

Blocks find_blocks(const Document& document, const Links& links, const std::vector<Bead>& beads) {
  return BlockFinder(document, links, beads).find();
}

}  // namespace variorum
