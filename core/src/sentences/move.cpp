#include "move.h"

#include <algorithm>

#include "candidates.h"
#include "gap.h"
#include "score.h"
#include "similarity.h"
#include "sorting.h"

namespace variorum {
namespace {

struct Proposal {
  std::uint32_t before = 0, after = 0;
  std::uint32_t similarity = 0;
  std::uint64_t weight = 0;
  std::uint32_t distance = 0;
};

class MoveFinder {
 public:
  MoveFinder(const Document& document, const Spine& spine, Links& links, Budget& budget)
      : document_(document),
        spine_(spine),
        links_(links),
        budget_(budget),
        before_copies_(copies(document.before, document.sentence_ids)),
        after_copies_(copies(document.after, document.sentence_ids)) {}

  void find() {
    propose_identical();
    propose_edited();
    // Three stable sorts, least significant first: by place, by distance, by weight with the heaviest on top.
    stable_sort_by(proposals_, [](const Proposal& p) { return pair_key(p.before, p.after); });
    stable_sort_by(proposals_, [](const Proposal& p) { return p.distance; });
    stable_sort_by(proposals_, [](const Proposal& p) { return ~p.weight; });
    for (const Proposal& p : proposals_) {
      if (links_.before_linked[p.before] || links_.after_linked[p.after]) continue;
      links_.add({p.before, p.after, p.similarity});
      grow(p.before, p.after);
    }
  }

 private:
  bool free(std::uint32_t i, std::uint32_t j) const { return !links_.before_linked[i] && !links_.after_linked[j]; }
  std::uint64_t mean_mass(std::uint32_t i, std::uint32_t j) const {
    return (std::uint64_t{document_.before.mass[i]} + document_.after.mass[j]) / 2;
  }

  void propose(std::uint32_t i, std::uint32_t j, std::uint32_t similarity, std::uint64_t weight,
               std::uint32_t rank_distance = 0) {
    if (is_forbidden(document_, i, j)) return;
    proposals_.push_back({i, j, similarity, weight, rank_distance * 100 + place_distance(i, j)});
  }

  /// How far apart the two stand: the difference of their places, each per mille of its text.
  std::uint32_t place_distance(std::uint32_t i, std::uint32_t j) const {
    const std::int64_t x = std::int64_t{i} * 1000 / std::max(1u, document_.before.sentence_count());
    const std::int64_t y = std::int64_t{j} * 1000 / std::max(1u, document_.after.sentence_count());
    return static_cast<std::uint32_t>(x > y ? x - y : y - x);
  }

  /// Proposes identical leftovers: unique ones at once, repeated ones where a neighbour goes along.
  void propose_identical() {
    for (std::uint32_t i = 0; i < document_.before.sentence_count(); ++i) {
      const std::uint32_t twin = spine_.before_twin[i];
      if (twin != kNone && free(i, twin)) propose(i, twin, 1000, 1000 * mean_mass(i, twin));
    }
    const std::vector<Place> before = free_places(document_.before, links_.before_linked);
    const std::vector<Place> after = free_places(document_.after, links_.after_linked);
    for (std::size_t x = 0, y = 0; x < before.size() && y < after.size();) {
      if (before[x].id != after[y].id) {
        before[x].id < after[y].id ? ++x : ++y;
        continue;
      }
      std::size_t x_end = x, y_end = y;
      while (x_end < before.size() && before[x_end].id == before[x].id) ++x_end;
      while (y_end < after.size() && after[y_end].id == after[y].id) ++y_end;
      propose_copies({before.data() + x, before.data() + x_end}, {after.data() + y, after.data() + y_end});
      x = x_end, y = y_end;
    }
  }

  struct Place {
    std::uint32_t id;
    std::uint32_t at;
  };

  static std::vector<Place> free_places(const Text& text, const std::vector<std::uint8_t>& linked) {
    std::vector<Place> places;
    for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
      if (!linked[s] && text.word_count(s) >= score::kMoveIdenticalWords) places.push_back({text.sentence_id[s], s});
    }
    stable_sort_by(places, [](Place place) { return place.id; });
    return places;
  }

  /// Proposes pairs of copies of one sentence: each copy goes where its neighbours go, or else the first with the
  /// first, the second with the second.
  void propose_copies(std::span<const Place> before, std::span<const Place> after) {
    for (std::uint32_t x = 0; x < before.size(); ++x) {
      const std::uint32_t first = x > bound::kPostingsPerKey / 2 ? x - bound::kPostingsPerKey / 2 : 0;
      const auto last = static_cast<std::uint32_t>(std::min<std::size_t>(after.size(), first + bound::kPostingsPerKey));
      for (std::uint32_t y = first; y < last; ++y) {
        const std::uint32_t i = before[x].at, j = after[y].at;
        // A sentence of one word moved only if it stands once in each text: "Advertisement" goes nowhere.
        if (document_.before.word_count(i) == 1 && (before_copies_[before[x].id] > 1 || after_copies_[after[y].id] > 1))
          continue;
        const std::uint64_t neighbours = neighbour_mass(i, j, -1) + neighbour_mass(i, j, 1);
        propose(i, j, 1000, 1000 * (mean_mass(i, j) + neighbours), x > y ? x - y : y - x);
      }
    }
  }

  /// For each sentence id how many sentences of the text have it, linked or not.
  static std::vector<std::uint32_t> copies(const Text& text, std::uint32_t ids) {
    std::vector<std::uint32_t> count(ids);
    for (const std::uint32_t id : text.sentence_id) ++count[id];
    return count;
  }

  std::uint64_t neighbour_mass(std::uint32_t i, std::uint32_t j, int step) const {
    const std::int64_t x = std::int64_t{i} + step, y = std::int64_t{j} + step;
    if (x < 0 || y < 0 || x >= document_.before.sentence_count() || y >= document_.after.sentence_count()) return 0;
    const auto a = static_cast<std::uint32_t>(x), b = static_cast<std::uint32_t>(y);
    return free(a, b) && document_.identical(a, b) ? mean_mass(a, b) : 0;
  }

  void propose_edited() {
    Free free{links_.before_linked, links_.after_linked};
    for (std::uint32_t i = 0; i < free.before.size(); ++i) {
      free.before[i] = !free.before[i] && document_.before.word_count(i) >= score::kMoveEditedWords;
    }
    for (std::uint32_t j = 0; j < free.after.size(); ++j) {
      free.after[j] = !free.after[j] && document_.after.word_count(j) >= score::kMoveEditedWords;
    }
    std::vector<Candidate> candidates = find_candidates(document_, free);
    std::vector<std::uint32_t> similarities;
    std::vector<std::uint32_t> best_before(free.before.size()), best_after(free.after.size());
    std::vector<std::uint32_t> second_before(free.before.size()), second_after(free.after.size());
    auto see = [](std::uint32_t& best, std::uint32_t& second, std::uint32_t value) {
      if (value > best) std::swap(best, value);
      second = std::max(second, value);
    };
    SimilarityOfMany of_many(document_, budget_);
    for (const Candidate& c : candidates) {
      const std::uint32_t s = of_many.of(c.before, c.after, score::kMoveRunFloor);
      similarities.push_back(s);
      see(best_before[c.before], second_before[c.before], s);
      see(best_after[c.after], second_after[c.after], s);
    }
    for (std::size_t k = 0; k < candidates.size(); ++k) {
      const std::uint32_t i = candidates[k].before, j = candidates[k].after, s = similarities[k];
      if (s == 0 || s == 1000) continue;
      const std::uint32_t rival_before = s == best_before[i] ? second_before[i] : best_before[i];
      const std::uint32_t rival_after = s == best_after[j] ? second_after[j] : best_after[j];
      if (s < std::max(rival_before, rival_after) + score::kMoveLead) continue;
      if (s < document_.options.move_floor && !common_run_holds(i, j)) continue;
      propose(i, j, s, s * mean_mass(i, j));
    }
  }

  bool common_run_holds(std::uint32_t i, std::uint32_t j) {
    const Words before = document_.before.words_of(i, i + 1), after = document_.after.words_of(j, j + 1);
    if (!budget_.afford_steps(std::uint64_t{before.size()} * after.size())) {
      budget_.cut_short(i, j);
      return false;
    }
    const CommonRun run = longest_common_run(document_, before, after);
    return run.tokens >= score::kMoveRunTokens && run.content_words >= score::kMoveRunContentWords;
  }

  /// Links free sentences that directly precede or follow an accepted pair: they often went along.
  void grow(std::uint32_t i, std::uint32_t j) {
    LinkRules rules{score::kMoveGrowFloor, true, false, false};
    Gap preceding{i, i, j, j}, following{i + 1, i + 1, j + 1, j + 1};
    auto linked_before = [&](std::uint32_t s) { return links_.before_linked[s] != 0; };
    auto linked_after = [&](std::uint32_t s) { return links_.after_linked[s] != 0; };
    while (preceding.before_begin > 0 && i - preceding.before_begin < score::kFillSentences &&
           !linked_before(preceding.before_begin - 1)) {
      --preceding.before_begin;
    }
    while (preceding.after_begin > 0 && j - preceding.after_begin < score::kFillSentences &&
           !linked_after(preceding.after_begin - 1)) {
      --preceding.after_begin;
    }
    while (following.before_end < document_.before.sentence_count() &&
           following.before_end - i <= score::kFillSentences && !linked_before(following.before_end)) {
      ++following.before_end;
    }
    while (following.after_end < document_.after.sentence_count() && following.after_end - j <= score::kFillSentences &&
           !linked_after(following.after_end)) {
      ++following.after_end;
    }
    std::vector<SentenceLink> found;
    rules.right_linked = true;
    if (preceding.before_begin < i && preceding.after_begin < j)
      link_gap(document_, spine_, preceding, rules, budget_, found);
    rules.right_linked = false, rules.left_linked = true;
    if (following.before_end > i + 1 && following.after_end > j + 1)
      link_gap(document_, spine_, following, rules, budget_, found);
    for (const SentenceLink& link : found) links_.add(link);
  }

  const Document& document_;
  const Spine& spine_;
  Links& links_;
  Budget& budget_;
  std::vector<std::uint32_t> before_copies_, after_copies_;
  std::vector<Proposal> proposals_;
};

}  // namespace

void link_moves(const Document& document, const Spine& spine, Links& links, Budget& budget) {
  MoveFinder(document, spine, links, budget).find();
}

}  // namespace variorum
