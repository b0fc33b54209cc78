#include "few_edits.h"

#include <algorithm>

#include "variorum/compare.h"

namespace variorum {
namespace {

using Place = std::int32_t;
constexpr Place kPaceEdits = 32;  // how often the pace is looked at: no bound, the edits have one

template <typename Id>
class Edits {
 public:
  Edits(std::span<const Id> before, std::span<const Id> after) : before_(before), after_(after) {}

  std::vector<std::uint32_t> match(Place most) {
    const Place rows = static_cast<Place>(before_.size()), columns = static_cast<Place>(after_.size());
    Place reached = 0;
    for (Place edits = 0; edits <= most; ++edits) {
      furthest_.resize(furthest_.size() + static_cast<std::size_t>(2 * edits + 1), -1);
      // Diagonals on which nothing of either sequence lies stay at -1.
      for (Place diagonal = -std::min(edits, columns); diagonal <= std::min(edits, rows); ++diagonal) {
        if ((edits - diagonal) % 2 != 0) continue;
        Place x = edits == 0 ? 0 : start(edits, diagonal);
        while (x < rows && x - diagonal < columns && same(x, x - diagonal)) ++x;
        at(edits, diagonal) = x;
        if (x >= rows && x - diagonal >= columns) return trace(edits);
        reached = std::max(reached, x);
      }
      // Half the pace that would get there is asked for: sequences that differ much show it within a few edits.
      if (edits % kPaceEdits == kPaceEdits - 1 && std::int64_t{reached} * 2 * most < std::int64_t{rows} * edits)
        return {};
    }
    return {};
  }

 private:
  bool same(Place x, Place y) const {
    return before_[static_cast<std::size_t>(x)] == after_[static_cast<std::size_t>(y)];
  }
  /// How far along `diagonal` that many edits lead, in a triangle of rows, each 2 · edits + 1 wide.
  Place& at(Place edits, Place diagonal) {
    return furthest_[static_cast<std::size_t>(edits * edits + edits + diagonal)];
  }
  Place known(Place edits, Place diagonal) { return diagonal < -edits || diagonal > edits ? -1 : at(edits, diagonal); }
  /// Whether the last edit came from the diagonal above (an insertion), not the one below (a deletion).
  bool inserts(Place edits, Place diagonal) { return known(edits - 1, diagonal + 1) > known(edits - 1, diagonal - 1); }
  /// Where the last of that many edits enters a diagonal.
  Place start(Place edits, Place diagonal) {
    return inserts(edits, diagonal) ? known(edits - 1, diagonal + 1) : known(edits - 1, diagonal - 1) + 1;
  }

  std::vector<std::uint32_t> trace(Place edits) {
    std::vector<std::uint32_t> matched(before_.size(), kNone);
    Place x = static_cast<Place>(before_.size()), y = static_cast<Place>(after_.size());
    for (;; --edits) {
      const Place diagonal = x - y, begin = edits == 0 ? 0 : start(edits, diagonal);
      while (x > begin) matched[static_cast<std::size_t>(--x)] = static_cast<std::uint32_t>(--y);
      if (edits == 0) return matched;
      inserts(edits, diagonal) ? --y : --x;
    }
  }

  std::span<const Id> before_, after_;
  std::vector<Place> furthest_;
};

}  // namespace

template <typename Id>
std::vector<std::uint32_t> match_with_few_edits(std::span<const Id> before, std::span<const Id> after,
                                                std::uint32_t most_edits) {
  return Edits<Id>(before, after).match(static_cast<Place>(most_edits));
}

template std::vector<std::uint32_t> match_with_few_edits(std::span<const FoldId>, std::span<const FoldId>,
                                                         std::uint32_t);
template std::vector<std::uint32_t> match_with_few_edits(std::span<const std::uint32_t>, std::span<const std::uint32_t>,
                                                         std::uint32_t);

}  // namespace variorum
