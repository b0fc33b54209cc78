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
      : document_(document), twins_(std::move(twins)), budget_(budget) {
    free_.before.assign(document.before.sentence_count(), 0);
    free_.after.assign(document.after.sentence_count(), 0);
    for (std::uint32_t i = 0; i < free_.before.size(); ++i)
      free_.before[i] = twins_.before_twin[i] == kNone && twins_.before_pinned[i] == kNone;
    for (std::uint32_t j = 0; j < free_.after.size(); ++j)
      free_.after[j] = twins_.after_twin[j] == kNone && twins_.after_pinned[j] == kNone;
  }

  Spine find() {
    for (const Pin& pin : twins_.pins) add_pinned(pin);
    for (const Gap& pair : twins_.paragraphs) add_identical(pair);
    for (const Gap& pair : twins_.sentences) add_identical(pair);
    add_beside_twins();
    add_confident();
    for (std::uint32_t x : heaviest_chain(items_, true)) {
      const Gap& place = items_[x].place;
      for (std::uint32_t k = 0; k < place.before_end - place.before_begin; ++k) {
        SentenceLink link{place.before_begin + k, place.after_begin + k, similarity_[x]};
        link.pinned = twins_.before_pinned[link.before] == link.after;
        spine_.links.push_back(link);
      }
    }
    static_cast<Twins&>(spine_) = std::move(twins_);
    return std::move(spine_);
  }

 private:
  void add(Gap place, std::uint32_t similarity, std::uint64_t weight) {
    items_.push_back({place, weight + 1});
    similarity_.push_back(similarity);
  }
  std::uint64_t mass(std::uint32_t i, std::uint32_t j) const {
    return (std::uint64_t{document_.before.mass[i]} + document_.after.mass[j]) / 2;
  }

  /// On the chain a pinned pair counts like an identical one: where it crosses more text than it holds, it is what
  /// moved.
  void add_pinned(const Pin& pin) {
    SentenceLink link{pin.before, pin.after, similarity(document_, pin.before, pin.after, 0, budget_)};
    link.absorbed = pin.rest, link.pinned = true;
    spine_.pinned.push_back(link);
    const Gap place{pin.before, pin.before + 1, pin.after, pin.after + 1};
    if (!pin.rest) add(place, link.similarity, mass(pin.before, pin.after) * 1000);
  }

  void add_identical(const Gap& pair) {
    std::uint64_t sum = 0;
    for (std::uint32_t i = pair.before_begin, j = pair.after_begin; i < pair.before_end; ++i, ++j) sum += mass(i, j);
    add(pair, 1000, sum * 1000);
  }

  /// Free sentences beside a twin whose partner has the like beside it: identical ones that stand elsewhere as well,
  /// and edited ones. Their neighbours vouch for them, whatever resembles them elsewhere, unless the neighbours on the
  /// other side vouch for somebody else. Most edited sentences of a long text are found so.
  void add_beside_twins() {
    const auto i_end = static_cast<std::uint32_t>(free_.before.size());
    Claims claims{std::vector<std::uint32_t>(i_end, kNone), std::vector<std::uint32_t>(free_.after.size(), kNone), {}};
    for (std::uint32_t i = 0; i < i_end; ++i) {
      const std::uint32_t j = twins_.before_twin[i];
      if (j == kNone) continue;
      for (std::uint32_t k = 1; i + k < i_end && fits(i + k, j + k, claims); ++k) claims.add(i + k, j + k, in_place_);
      for (std::uint32_t k = 1; k <= std::min(i, j) && fits(i - k, j - k, claims); ++k)
        claims.add(i - k, j - k, in_place_);
    }
    for (const auto& [i, j, s] : claims.all) {
      if (claims.before[i] != j || claims.after[j] != i) continue;
      add({i, i + 1, j, j + 1}, s, mass(i, j) * s);
      free_.before[i] = free_.after[j] = 0;
    }
  }

  /// What neighbours say: for each sentence its partner, kNone where nobody says anything, kDisputed where two
  /// disagree.
  struct Claims {
    static constexpr std::uint32_t kDisputed = kNone - 1;
    std::vector<std::uint32_t> before, after;
    std::vector<SimilarPair> all;

    void add(std::uint32_t i, std::uint32_t j, std::uint32_t similarity) {
      if (before[i] == j && after[j] == i) return;  // from the other side as well
      before[i] = before[i] == kNone ? j : kDisputed;
      after[j] = after[j] == kNone ? i : kDisputed;
      all.push_back({i, j, similarity});
    }
  };

  /// Whether the two are free and identical, or so alike that no neighbour comes near.
  bool fits(std::uint32_t i, std::uint32_t j, const Claims& claims) {
    if (j < claims.after.size() && claims.before[i] == j && claims.after[j] == i) return true;
    if (j >= free_.after.size() || !free_.before[i] || !free_.after[j] || is_forbidden(document_, i, j)) return false;
    in_place_ = similarity(document_, i, j, score::kConfident, budget_);
    if (in_place_ < score::kConfident || in_place_ == 1000) return in_place_ == 1000;
    const auto is_rival = [&](std::uint32_t x, std::uint32_t y) {  // where x or y is -1, it is no index
      const std::uint32_t floor = in_place_ - score::kConfidentLead + 1;
      return x < free_.before.size() && y < free_.after.size() && free_.before[x] && free_.after[y] &&
             similarity(document_, x, y, floor, budget_) >= floor;
    };
    return !is_rival(i, j + 1) && !is_rival(i + 1, j) && !is_rival(i, j - 1) && !is_rival(i - 1, j);
  }

  /// Edited pairs that are each other's best by far.
  void add_confident() {
    SimilarityOfMany similarities(document_, budget_);
    std::vector<SimilarPair> pairs;
    for (const Candidate& c : find_candidates(document_, free_))
      pairs.push_back({c.before, c.after, similarities.of(c.before, c.after, score::kRival)});
    for (const auto& [i, j, s] : confident_pairs(document_, pairs)) add({i, i + 1, j, j + 1}, s, mass(i, j) * s);
  }

  const Document& document_;
  Twins twins_;
  Budget& budget_;
  Spine spine_;
  Free free_;
  std::vector<ChainItem> items_;
  std::vector<std::uint32_t> similarity_;
  std::uint32_t in_place_ = 0;  // of the pair that was asked about last
};

}  // namespace

Spine find_spine(const Document& document, Twins twins, Budget& budget) {
  return SpineFinder(document, std::move(twins), budget).find();
}

}  // namespace variorum
