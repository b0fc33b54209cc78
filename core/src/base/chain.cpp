#include "chain.h"

#include <algorithm>

#include "sorting.h"
#include "variorum/compare.h"

namespace variorum {
namespace {

struct Best {
  std::uint64_t weight = 0;
  std::uint32_t item = kNone;
};

/// Prefix maxima over after places.
class PrefixMaxima {
 public:
  explicit PrefixMaxima(std::uint32_t places) : tree_(places + 2) {}
  Best up_to(std::uint32_t place) const {
    Best best;
    for (std::uint32_t p = place + 1; p > 0; p &= p - 1) {
      if (tree_[p].weight > best.weight) best = tree_[p];
    }
    return best;
  }
  void raise(std::uint32_t place, Best value) {
    for (std::uint32_t p = place + 1; p < tree_.size(); p += p & (~p + 1)) {
      if (value.weight > tree_[p].weight) tree_[p] = value;
    }
  }

 private:
  std::vector<Best> tree_;
};

}  // namespace

std::vector<std::uint32_t> heaviest_chain(const std::vector<ChainItem>& items, bool strict) {
  auto ordered_by = [&](auto key) {
    std::vector<std::uint64_t> keys;
    keys.reserve(items.size());
    for (const ChainItem& item : items) keys.push_back(key(item.place));
    return stable_order(keys);
  };
  // Strict: no two items that begin at one place can follow each other, so their order there does not matter.
  const std::vector<std::uint32_t> by_begin = ordered_by([&](const IndexRanges& place) {
    return strict ? std::uint64_t{place.before.begin} : pair_key(place.before.begin, place.after.begin);
  });
  // Strict: an item may follow those that end where it begins, so these enter the tree by their end.
  std::vector<std::uint32_t> by_end;
  if (strict) by_end = ordered_by([](const IndexRanges& place) { return std::uint64_t{place.before.end}; });
  std::uint32_t places = 0;
  for (const ChainItem& item : items) places = std::max(places, item.place.after.end);

  PrefixMaxima tree(places);
  std::vector<Best> best(items.size());
  Best last;
  std::size_t entered = 0;
  for (std::uint32_t x : by_begin) {
    const IndexRanges& place = items[x].place;
    while (strict && items[by_end[entered]].place.before.end <= place.before.begin) {
      const std::uint32_t y = by_end[entered++];
      tree.raise(items[y].place.after.end, {best[y].weight, y});
    }
    const Best previous = tree.up_to(place.after.begin);
    best[x] = {previous.weight + items[x].weight, previous.item};
    if (!strict) tree.raise(place.after.end - 1, {best[x].weight, x});
    if (best[x].weight > last.weight) last = {best[x].weight, x};
  }
  std::vector<std::uint32_t> chain;
  for (std::uint32_t x = last.item; x != kNone; x = best[x].item) chain.push_back(x);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

}  // namespace variorum
