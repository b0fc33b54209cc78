#include "anchor.h"

#include <algorithm>

#include "candidates.h"
#include "chain.h"
#include "confident.h"
#include "score.h"
#include "similarity.h"

namespace variorum {
namespace {

class SpineFinder {
 public:
  SpineFinder(const Document& document, Twins twins, Budget& budget)
      : document_(document), twins_(std::move(twins)), budget_(budget), partners_(document.before.sentence_count()) {
    for (const SideName side : kBothSides) {
      free_[side].resize(document[side].sentence_count());
      for (std::uint32_t s = 0; s < free_[side].size(); ++s) free_[side][s] = !twins_.has(side, s);
    }
  }

  Spine find() {
    for (std::uint32_t i = 0; i < partners_.size(); ++i) {
      const std::uint32_t twin = twins_.twin.before[i];
      if (twin != kNone) partners_[i] = {twin, 1000};
    }
    for (const Pin& pin : twins_.pins) add_pinned(pin);
    add_beside_twins();
    add_confident();
    const std::vector<ChainItem> items = runs();
    spine_.links.reserve(partners_.size());
    for (std::uint32_t x : heaviest_chain(items, true)) {
      for (std::uint32_t i = items[x].place.before.begin; i < items[x].place.before.end; ++i) {
        SentenceLink link{i, partners_[i].after, partners_[i].similarity};
        link.pinned = is_pinned(i);
        spine_.links.push_back(link);
      }
    }
    static_cast<Twins&>(spine_) = std::move(twins_);
    return std::move(spine_);
  }

 private:
  /// The partner of a before sentence. No after sentence is the partner of two.
  struct Partner {
    std::uint32_t after = kNone;
    std::uint32_t similarity = 0;
  };

  bool is_pinned(std::uint32_t i) const { return twins_.pinned_to.before[i] == partners_[i].after; }

  /// A pinned pair weighs as much as an identical one: where it crosses more text than it holds, the chain leaves it
  /// out, and it is what moved.
  void add_pinned(const Pin& pin) {
    SentenceLink link{pin.before, pin.after, similarity(document_, pin.before, pin.after, 0, budget_)};
    link.absorbed = pin.rest, link.pinned = true;
    spine_.pinned.push_back(link);
    if (!pin.rest) partners_[pin.before] = {pin.after, link.similarity};
  }

  /// The pairs as items of a chain. Pairs that follow each other on both sides are one item: any other pair precedes,
  /// follows or crosses all of them, so that a heaviest chain has all or none.
  std::vector<ChainItem> runs() const {
    std::vector<ChainItem> items;
    for (std::uint32_t i = 0; i < partners_.size(); ++i) {
      const std::uint32_t j = partners_[i].after;
      if (j == kNone) continue;
      if (items.empty() || items.back().place.before.end != i || items.back().place.after.end != j)
        items.push_back({{i, i, j, j}, 0});
      ChainItem& item = items.back();
      ++item.place.before.end, ++item.place.after.end;
      item.weight += weight(i);
    }
    return items;
  }

  std::uint64_t weight(std::uint32_t i) const {
    const auto [j, alike] = partners_[i];
    const std::uint64_t mass = (std::uint64_t{document_.before.mass[i]} + document_.after.mass[j]) / 2;
    const bool inside =
        twins_.by_paragraph[i] && document_.before.segments.first_sentence[document_.before.paragraph_of(i)] != i;
    return mass * (is_pinned(i) ? 1000 : alike) + !inside;  // a pair without mass counts too; a paragraph counts once
  }

  /// Pairs a free sentence beside a twin with the sentence beside that twin's partner, if the two are identical or much
  /// alike. The neighbour vouches for the pair, whatever resembles it elsewhere, unless the neighbour on the other side
  /// vouches for another one. Most edited sentences of a long text are found so.
  void add_beside_twins() {
    const auto i_end = static_cast<std::uint32_t>(free_.before.size());
    Claims claims;
    for (const SideName side : kBothSides) claims[side].assign(free_[side].size(), kNone);
    for (std::uint32_t i = 0; i < i_end; ++i) {
      const std::uint32_t j = twins_.twin.before[i];
      if (j == kNone) continue;
      for (std::uint32_t k = 1; i + k < i_end && fits(i + k, j + k, claims); ++k) claims.add(i + k, j + k, in_place_);
      for (std::uint32_t k = 1; k <= std::min(i, j) && fits(i - k, j - k, claims); ++k)
        claims.add(i - k, j - k, in_place_);
    }
    for (const SimilarPair& pair : claims.all) {
      const auto [i, j] = static_cast<const Sides<std::uint32_t>&>(pair);
      if (claims.before[i] != j || claims.after[j] != i) continue;
      partners_[i] = {j, pair.similarity};
      free_.before[i] = free_.after[j] = 0;
    }
  }

  /// What neighbours say: for each sentence its partner; kNone where no neighbour says anything, kSeveral where two
  /// disagree.
  struct Claims : Sides<std::vector<std::uint32_t>> {
    std::vector<SimilarPair> all;

    void add(std::uint32_t i, std::uint32_t j, std::uint32_t similarity) {
      if (before[i] == j && after[j] == i) return;  // the neighbour on the other side said so already
      before[i] = before[i] == kNone ? j : kSeveral;
      after[j] = after[j] == kNone ? i : kSeveral;
      all.push_back({{i, j}, similarity});
    }
  };

  /// Whether the two are free, and identical or so alike that no neighbour of either comes near.
  bool fits(std::uint32_t i, std::uint32_t j, const Claims& claims) {
    if (j < claims.after.size() && claims.before[i] == j && claims.after[j] == i) return true;
    if (j >= free_.after.size() || !free_.before[i] || !free_.after[j] || is_forbidden(document_, i, j)) return false;
    in_place_ = similarity(document_, i, j, score::kConfident, budget_);
    if (in_place_ < score::kConfident || in_place_ == 1000) return in_place_ == 1000;
    const auto is_rival = [&](std::uint32_t x, std::uint32_t y) {  // x or y may be one less than 0, which is no index
      const std::uint32_t floor = in_place_ - score::kConfidentLead + 1;
      return x < free_.before.size() && y < free_.after.size() && free_.before[x] && free_.after[y] &&
             similarity(document_, x, y, floor, budget_) >= floor;
    };
    return !is_rival(i, j + 1) && !is_rival(i + 1, j) && !is_rival(i, j - 1) && !is_rival(i - 1, j);
  }

  /// Adds edited pairs that are each other's best by far.
  void add_confident() {
    SimilarityOfMany similarities(document_, budget_);
    std::vector<SimilarPair> pairs;
    for (const Candidate& c : find_candidates(document_, free_))
      pairs.push_back({c, similarities.of(c.before, c.after, score::kRival)});
    for (const SimilarPair& pair : confident_pairs(document_, pairs))
      partners_[pair.before] = {pair.after, pair.similarity};
  }

  const Document& document_;
  Twins twins_;
  Budget& budget_;
  Spine spine_;
  Free free_;
  std::vector<Partner> partners_;  // for each before sentence
  std::uint32_t in_place_ = 0;     // similarity of the pair that fits() judged last
};

}  // namespace

Spine find_spine(const Document& document, Twins twins, Budget& budget) {
  return SpineFinder(document, std::move(twins), budget).find();
}

}  // namespace variorum
