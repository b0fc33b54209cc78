#include "gap.h"

#include <algorithm>
#include <array>

#include "chain.h"
#include "confident.h"
#include "score.h"
#include "similar_pairs.h"
#include "similarity.h"

namespace variorum {
namespace {

using Score = std::int64_t;
constexpr Score kImpossible = INT64_MIN / 4;

/// One cell of the programme: the best path to it, and the best path that ends in a link.
struct Cell {
  Score best = kImpossible;
  Score linked = kImpossible;
};

/// How the best paths reached a cell: for the path that ends in a link, the sizes of that link, and whether the path up
/// to it ended in a link too.
struct Step {
  std::uint8_t best = 0;  // 0 linked, 1 skip before, 2 skip after
  std::uint8_t before_size = 0, after_size = 0;
  std::uint8_t from_linked = 0;
};

class GapProgramme {
 public:
  GapProgramme(const Document& document, const Spine& spine, Gap gap, const LinkRules& rules, Budget& budget)
      : document_(document),
        gap_(gap),
        rules_(rules),
        budget_(budget),
        rows_(gap.before.size()),
        columns_(gap.after.size()),
        pairs_(find_similar_pairs(document, spine, gap, rules.floor, budget)),
        groups_(rules.groups && std::uint64_t{rows_} * columns_ <= bound::kGroupGapCells) {}

  void run(std::vector<SentenceLink>& out) {
    groups_ = groups_ && !pairs_.parts.empty();
    if (pairs_.empty() && !groups_) return;
    if (groups_) mark_parts();
    cells_.assign(std::size_t{rows_ + 1} * (columns_ + 1), {});
    steps_.assign(cells_.size(), {});
    at(0, 0) = {0, rules_.left_linked ? 0 : kImpossible};
    std::size_t next_pair = 0;
    std::vector<std::uint32_t> similar(columns_);
    for (std::uint32_t x = 0; x <= rows_; ++x) {
      std::fill(similar.begin(), similar.end(), 0);
      for (; x > 0 && next_pair < pairs_.size() && pairs_[next_pair].before == gap_.before.begin + x - 1; ++next_pair) {
        similar[pairs_[next_pair].after - gap_.after.begin] = pairs_[next_pair].similarity;
      }
      for (std::uint32_t y = 0; y <= columns_; ++y) fill(x, y, x > 0 && y > 0 ? similar[y - 1] : 0);
    }
    trace(out);
  }

 private:
  Cell& at(std::uint32_t x, std::uint32_t y) { return cells_[std::size_t{x} * (columns_ + 1) + y]; }
  Step& step(std::uint32_t x, std::uint32_t y) { return steps_[std::size_t{x} * (columns_ + 1) + y]; }
  std::uint32_t before_mass(std::uint32_t x) const { return document_.before.mass[gap_.before.begin + x]; }
  std::uint32_t after_mass(std::uint32_t y) const { return document_.after.mass[gap_.after.begin + y]; }

  void fill(std::uint32_t x, std::uint32_t y, std::uint32_t similarity) {
    if (similarity > 0) {
      const Score mean = (Score{before_mass(x - 1)} + after_mass(y - 1)) / 2;
      // An identical pair counts in full, so that no weaker pair takes its place.
      const Score excess = similarity == 1000 ? 1000 : Score{similarity} - rules_.floor;
      reach(x, y, 1, 1, excess * mean + 1 + (similarity == 1000 && in_same_paragraph(x - 1, y - 1)), mean);
    }
    if (groups_) {
      for (std::uint8_t size = 2; size <= score::kGroupSize; ++size) {
        if (x >= 1 && y >= size) group(x, y, 1, size);
        if (y >= 1 && x >= size) group(x, y, size, 1);
      }
    }
    Cell& cell = at(x, y);
    if (cell.linked > cell.best) cell.best = cell.linked, step(x, y).best = 0;
    if (x > 0 && at(x - 1, y).best > cell.best) cell.best = at(x - 1, y).best, step(x, y).best = 1;
    if (y > 0 && at(x, y - 1).best > cell.best) cell.best = at(x, y - 1).best, step(x, y).best = 2;
  }

  void reach(std::uint32_t x, std::uint32_t y, std::uint8_t before_size, std::uint8_t after_size, Score gain,
             Score mean) {
    const Cell& from = at(x - before_size, y - after_size);
    const Score bonus = mean * score::kNeighbourBonus;
    const bool neighbour = from.linked != kImpossible && from.linked + bonus > from.best;
    Score value = (neighbour ? from.linked + bonus : from.best) + gain;
    if (x == rows_ && y == columns_ && rules_.right_linked) value += bonus;
    Cell& cell = at(x, y);
    if (value <= cell.linked) return;
    cell.linked = value;
    Step& taken = step(x, y);
    taken.before_size = before_size, taken.after_size = after_size, taken.from_linked = neighbour;
  }

  /// What a pair shares, and whether one sentence finds enough of its mass in the other to be a part of it.
  struct Part {
    bool possible = false, known = false;  // known: the other members are worked out
    Sides<bool> is_member;      // whether the sentence of that side finds enough of its mass in the other one
    std::uint32_t claimed = 0;  // the weight of the words that both have
  };

  Part& part_of(Sides<std::uint32_t> pair) {
    return parts_[std::size_t{pair.before - gap_.before.begin} * columns_ + (pair.after - gap_.after.begin)];
  }

  void mark_parts() {
    parts_.assign(std::size_t{rows_} * columns_, {});
    for (const std::uint64_t pair : pairs_.parts) {
      const auto i = static_cast<std::uint32_t>(pair >> 32), j = static_cast<std::uint32_t>(pair);
      part_of({i, j}).possible = !is_forbidden(document_, i, j);
    }
  }

  const Part& worked_out(Part& part, Sides<std::uint32_t> pair) {
    if (part.known) return part;
    part.known = true;
    const Words before = document_.before.sorted_words_of(pair.before),
                after = document_.after.sorted_words_of(pair.after);
    if (!budget_.afford_words(2 * (before.size() + after.size()))) {
      budget_.cut_short(pair.before, pair.after);
      return part;
    }
    const std::uint32_t shared = bag_weight(document_, before, after);
    for (const SideName side : kBothSides)
      part.is_member[side] = shared > 0 && holds_member(shared, document_[side].mass[pair[side]]);
    part.claimed = common_weight(document_, before, after);
    return part;
  }

  /// Whether both sentences of an identical pair stand in identical paragraphs: of two copies that one is better.
  bool in_same_paragraph(std::uint32_t x, std::uint32_t y) const {
    const Text &before = document_.before, &after = document_.after;
    return before.paragraph_id[before.paragraph_of(gap_.before.begin + x)] ==
           after.paragraph_id[after.paragraph_of(gap_.after.begin + y)];
  }

  /// One sentence against two or three members: each member must find a good part of itself in what no preceding member
  /// claimed.
  void group(std::uint32_t x, std::uint32_t y, std::uint8_t before_size, std::uint8_t after_size) {
    const std::uint32_t i = gap_.before.begin + x - before_size, j = gap_.after.begin + y - after_size;
    if (!members_found(i, before_size, j, after_size)) return;
    const std::uint32_t s = group_similarity(document_, i, i + before_size, j, j + after_size, budget_);
    const Score floor = rules_.floor + score::kGroupPenalty * (std::max(before_size, after_size) - 1);
    if (s <= floor) return;
    Score mass = 0;
    for (std::uint32_t k = 0; k < before_size; ++k) mass += document_.before.mass[i + k];
    for (std::uint32_t k = 0; k < after_size; ++k) mass += document_.after.mass[j + k];
    reach(x, y, before_size, after_size, (s - floor) * (mass / 2), mass / 2);
  }

  bool members_found(std::uint32_t i, std::uint32_t before_size, std::uint32_t j, std::uint32_t after_size) {
    const SideName side = before_size == 1 ? SideName::before : SideName::after;  // which has one sentence
    const Text &one_side = document_[side], &other = document_[opposite(side)];
    const auto [one, first] = Sides<std::uint32_t>{i, j}.seen_from(side);
    const std::uint32_t count = std::max(before_size, after_size);
    const auto pair_with = [&, one = one, first = first](std::uint32_t k) {
      return Sides<std::uint32_t>{one, first + k}.seen_from(side);
    };
    // Cheap bounds come first: a member can have no more than the preceding members leave.
    std::array<Part*, score::kGroupSize> parts{};
    for (std::uint32_t k = 0; k < count; ++k) {
      parts[k] = &part_of(pair_with(k));
      if (!parts[k]->possible) return false;
    }
    std::uint32_t left = one_side.mass[one];
    for (std::uint32_t k = 0; k < count; ++k) {
      const Part& pair = worked_out(*parts[k], pair_with(k));
      if (!pair.is_member[opposite(side)]) return false;
      if (!holds_member(left, other.mass[first + k])) return false;
      left = std::min(left, one_side.mass[one] - pair.claimed);
    }
    const Words whole = one_side.sorted_words_of(one);
    if (!budget_.afford_words(std::uint64_t{whole.size()} * count)) return false;
    std::vector<FoldId> unclaimed(whole.begin(), whole.end()), rest;
    for (std::uint32_t k = 0; k < count; ++k) {
      const Words member = other.sorted_words_of(first + k);
      if (k > 0 && !holds_member(bag_weight(document_, unclaimed, member), other.mass[first + k])) return false;
      if (shared_content_words(document_, unclaimed, member, score::kGroupMemberWords) < score::kGroupMemberWords)
        return false;
      rest.clear();
      std::set_difference(unclaimed.begin(), unclaimed.end(), member.begin(), member.end(), std::back_inserter(rest));
      unclaimed.swap(rest);
    }
    return true;
  }

  static bool holds_member(std::uint32_t weight, std::uint32_t member_mass) {
    return std::uint64_t{weight} * 1000 >= std::uint64_t{score::kGroupMemberShare} * member_mass;
  }

  void trace(std::vector<SentenceLink>& out) {
    const std::size_t first = out.size();
    bool linked = false;
    for (std::uint32_t x = rows_, y = columns_; x > 0 || y > 0;) {
      const Step& taken = step(x, y);
      if (!linked && taken.best == 1) {
        --x;
        continue;
      }
      if (!linked && taken.best == 2) {
        --y;
        continue;
      }
      const std::uint32_t i = gap_.before.begin + x - taken.before_size, j = gap_.after.begin + y - taken.after_size;
      const bool group = taken.before_size + taken.after_size > 2;
      const std::uint32_t together =
          group ? group_similarity(document_, i, i + taken.before_size, j, j + taken.after_size, budget_)
                : similarity(document_, i, j, 0, budget_);
      for (std::uint32_t k = std::max(taken.before_size, taken.after_size); k-- > 0;) {
        SentenceLink link{i + (taken.before_size > 1 ? k : 0), j + (taken.after_size > 1 ? k : 0), together};
        out.push_back(link);
      }
      linked = taken.from_linked;
      x -= taken.before_size, y -= taken.after_size;
      if (x == 0 && y == 0) break;
    }
    std::reverse(out.begin() + static_cast<std::ptrdiff_t>(first), out.end());
  }

  const Document& document_;
  Gap gap_;
  LinkRules rules_;
  Budget& budget_;
  std::uint32_t rows_, columns_;
  SimilarPairs pairs_;
  bool groups_;
  std::vector<Cell> cells_;
  std::vector<Step> steps_;
  std::vector<Part> parts_;  // for each pair of the gap
};

/// Above the budget: links the heaviest chain of the similar pairs that the rare words of the gap propose.
void link_sparse(const Document& document, const Spine& spine, Gap gap, const LinkRules& rules, Budget& budget,
                 std::vector<SentenceLink>& out) {
  for (const SideName side : kBothSides) {
    for (std::uint32_t s = gap[side].begin; s < gap[side].end; ++s) budget.cut_short(side, s);
  }
  const SimilarPairs pairs = find_sparse_pairs(document, spine, gap, rules.floor, budget);
  std::vector<ChainItem> items;
  for (const SimilarPair& pair : pairs) {
    const std::uint64_t mean = (std::uint64_t{document.before.mass[pair.before]} + document.after.mass[pair.after]) / 2;
    items.push_back({{pair.before, pair.before + 1, pair.after, pair.after + 1},
                     (pair.similarity - rules.floor + score::kNeighbourBonus) * mean + 1});
  }
  for (std::uint32_t x : heaviest_chain(items, true))
    out.push_back({pairs[x].before, pairs[x].after, pairs[x].similarity});
}

/// Links the identical sentences at either end of a large gap at once, so that long runs of repeated lines cost no
/// programme.
void trim_equal_ends(const Document& document, const Spine& spine, Gap& gap, std::vector<SentenceLink>& out) {
  if (std::uint64_t{gap.before.size()} * gap.after.size() < bound::kTrimGapCells) return;
  auto same = [&](std::uint32_t i, std::uint32_t j) {
    if (spine.pinned_to.before[i] != kNone || spine.pinned_to.after[j] != kNone) return false;
    return document.identical(i, j) && !is_forbidden(document, i, j);
  };
  while (!gap.before.empty() && !gap.after.empty() && same(gap.before.begin, gap.after.begin)) {
    out.push_back({gap.before.begin++, gap.after.begin++, 1000});
  }
  while (!gap.before.empty() && !gap.after.empty() && same(gap.before.end - 1, gap.after.end - 1)) {
    out.push_back({--gap.before.end, --gap.after.end, 1000});
  }
}

std::uint64_t cells_of(Gap gap) {
  return (std::uint64_t{gap.before.size()} + 1) * (std::uint64_t{gap.after.size()} + 1);
}

void link_part(const Document& document, const Spine& spine, Gap gap, const LinkRules& rules, Budget& budget,
               std::vector<SentenceLink>& out) {
  if (budget.afford_cells(cells_of(gap))) {
    GapProgramme(document, spine, gap, rules, budget).run(out);
  } else {
    link_sparse(document, spine, gap, rules, budget, out);
  }
}

/// Pairs that are each other's best by far inside a large gap: a spine of its own. Copies elsewhere in the texts kept
/// these pairs off the spine of the whole.
std::vector<SimilarPair> local_spine(const Document& document, const Spine& spine, Gap gap, Budget& budget) {
  if (cells_of(gap) < bound::kLocalSpineCells) return {};
  const bool dense = cells_of(gap) <= bound::kGroupGapCells;
  return confident_chain(document, dense ? find_similar_pairs(document, spine, gap, score::kRival, budget)
                                         : find_sparse_pairs(document, spine, gap, score::kRival, budget));
}

}  // namespace

void link_gap(const Document& document, const Spine& spine, Gap gap, const LinkRules& rules, Budget& budget,
              std::vector<SentenceLink>& out) {
  trim_equal_ends(document, spine, gap, out);
  LinkRules here = rules;
  for (const SimilarPair& pair : local_spine(document, spine, gap, budget)) {
    here.right_linked = true;
    link_part(document, spine, {gap.before.begin, pair.before, gap.after.begin, pair.after}, here, budget, out);
    out.push_back({pair.before, pair.after, pair.similarity});
    gap.before.begin = pair.before + 1, gap.after.begin = pair.after + 1;
    here.left_linked = true;
  }
  here.right_linked = rules.right_linked;
  link_part(document, spine, gap, here, budget, out);
}

}  // namespace variorum
