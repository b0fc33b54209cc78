#include "move.h"

#include <algorithm>

#include "candidates.h"
#include "confident.h"
#include "gap.h"
#include "phrases.h"
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

/// For each sentence id how many sentences of the text have it, linked or not.
std::vector<std::uint32_t> copies(const Text& text, std::uint32_t ids) {
  std::vector<std::uint32_t> count(ids);
  for (const std::uint32_t id : text.sentence_id) ++count[id];
  return count;
}

/// What two sentences must share to have moved, when they are not the same.
class Evidence {
 public:
  Evidence(const Document& document, RepeatedPhrases& phrases, Budget& budget)
      : document_(document), phrases_(phrases), budget_(budget) {}

  bool holds(std::uint32_t i, std::uint32_t j, std::uint32_t similarity) {
    const std::uint32_t words = std::min(document_.before.word_count(i), document_.after.word_count(j));
    if (words < score::kMoveEditedWords) return false;
    const std::uint32_t more = words < score::kMoveLongWords ? score::kMoveShortMore : 0;
    return similarity >= document_.options.move_floor + more || common_run_holds(i, j);
  }

 private:
  bool common_run_holds(std::uint32_t i, std::uint32_t j) {
    const Words before = document_.before.words_of(i, i + 1), after = document_.after.words_of(j, j + 1);
    if (!budget_.afford_steps(std::uint64_t{before.size()} * after.size())) {
      budget_.cut_short(i, j);
      return false;
    }
    const auto holds = [&](Words x, Words y) {
      const CommonRun run = longest_common_run(document_, x, y);
      return run.tokens >= score::kMoveRunTokens && run.content_words >= score::kMoveRunContentWords;
    };
    // What does not hold with all words does not hold without some, and the phrases of a long text take time.
    return holds(before, after) && holds(phrases_.masked(before), phrases_.masked(after));
  }

  const Document& document_;
  RepeatedPhrases& phrases_;
  Budget& budget_;
};

class MoveFinder {
 public:
  MoveFinder(const Document& document, const Spine& spine, RepeatedPhrases& phrases, Links& links, Budget& budget)
      : document_(document),
        spine_(spine),
        links_(links),
        budget_(budget),
        evidence_(document, phrases, budget),
        copies_{copies(document.before, document.sentence_ids), copies(document.after, document.sentence_ids)} {}

  void find() {
    propose_identical();
    propose_edited();
    // Three stable sorts, least significant first: by place, by distance, by weight with the heaviest on top.
    stable_sort_by(proposals_, [](const Proposal& p) { return pair_key(p.before, p.after); });
    stable_sort_by(proposals_, [](const Proposal& p) { return p.distance; });
    stable_sort_by(proposals_, [](const Proposal& p) { return ~p.weight; });
    for (const Proposal& p : proposals_) {
      if (links_.linked.before[p.before] || links_.linked.after[p.after]) continue;
      links_.add({p.before, p.after, p.similarity});
      grow(p.before, p.after);
    }
  }

 private:
  bool free(std::uint32_t i, std::uint32_t j) const { return !links_.linked.before[i] && !links_.linked.after[j]; }
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
      const std::uint32_t twin = spine_.twin.before[i];
      if (twin != kNone && free(i, twin)) propose(i, twin, 1000, 1000 * mean_mass(i, twin));
    }
    const std::vector<Place> before = free_places(SideName::before), after = free_places(SideName::after);
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

  std::vector<Place> free_places(SideName side) const {
    const Text& text = document_[side];
    std::vector<Place> places;
    for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
      if (!links_.linked[side][s] && text.word_count(s) >= score::kMoveIdenticalWords)
        places.push_back({text.sentence_id[s], s});
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
        if (document_.before.word_count(i) == 1 && (copies_.before[before[x].id] > 1 || copies_.after[after[y].id] > 1))
          continue;
        const std::uint64_t neighbours = neighbour_mass(i, j, -1) + neighbour_mass(i, j, 1);
        propose(i, j, 1000, 1000 * (mean_mass(i, j) + neighbours), x > y ? x - y : y - x);
      }
    }
  }

  std::uint64_t neighbour_mass(std::uint32_t i, std::uint32_t j, int step) const {
    const std::int64_t x = std::int64_t{i} + step, y = std::int64_t{j} + step;
    if (x < 0 || y < 0 || x >= document_.before.sentence_count() || y >= document_.after.sentence_count()) return 0;
    const auto a = static_cast<std::uint32_t>(x), b = static_cast<std::uint32_t>(y);
    return free(a, b) && document_.identical(a, b) ? mean_mass(a, b) : 0;
  }

  void propose_edited() {
    Free free = links_.linked;
    Sides<std::vector<TwoBest>> best;
    for (const SideName side : kBothSides) {
      for (std::uint32_t s = 0; s < free[side].size(); ++s)
        free[side][s] = !free[side][s] && document_[side].word_count(s) >= score::kMoveEditedWords;
      best[side].resize(free[side].size());
    }
    const std::vector<Candidate> candidates = find_candidates(document_, free);
    std::vector<std::uint32_t> similarities;
    SimilarityOfMany of_many(document_, budget_);
    for (const Candidate& c : candidates) {
      similarities.push_back(of_many.of(c.before, c.after, score::kMoveRunFloor));
      for (const SideName side : kBothSides) best[side][c[side]].see(similarities.back());
    }
    for (std::size_t k = 0; k < candidates.size(); ++k) {
      const std::uint32_t i = candidates[k].before, j = candidates[k].after, s = similarities[k];
      if (s == 0 || s == 1000) continue;
      if (s < std::max(best.before[i].rival_of(s), best.after[j].rival_of(s)) + score::kMoveLead) continue;
      if (!evidence_.holds(i, j, s)) continue;
      propose(i, j, s, s * mean_mass(i, j));
    }
  }

  /// Links free sentences that directly precede or follow an accepted pair: they often went along.
  void grow(std::uint32_t i, std::uint32_t j) {
    const Sides<std::uint32_t> here{i, j};
    Gap preceding{i, i, j, j}, following{i + 1, i + 1, j + 1, j + 1};
    for (const SideName side : kBothSides) {
      const std::vector<std::uint8_t>& linked = links_.linked[side];
      std::uint32_t &begin = preceding[side].begin, &end = following[side].end;
      while (begin > 0 && here[side] - begin < score::kFillSentences && !linked[begin - 1]) --begin;
      while (end < linked.size() && end - here[side] <= score::kFillSentences && !linked[end]) ++end;
    }
    std::vector<SentenceLink> found;
    const auto link = [&](const Gap& gap, bool left_linked) {
      if (gap.before.empty() || gap.after.empty()) return;
      link_gap(document_, spine_, gap, {score::kMoveGrowFloor, true, left_linked, !left_linked}, budget_, found);
    };
    link(preceding, false);
    link(following, true);
    for (const SentenceLink& grown : found) links_.add(grown);
  }

  const Document& document_;
  const Spine& spine_;
  Links& links_;
  Budget& budget_;
  Evidence evidence_;
  Sides<std::vector<std::uint32_t>> copies_;  // for each sentence id
  std::vector<Proposal> proposals_;
};

}  // namespace

void link_moves(const Document& document, const Spine& spine, RepeatedPhrases& phrases, Links& links, Budget& budget) {
  MoveFinder(document, spine, phrases, links, budget).find();
}

void drop_unproven_moves(const Document& document, RepeatedPhrases& phrases, Links& links, Budget& budget) {
  if (std::none_of(links.all.begin(), links.all.end(), [](const SentenceLink& link) { return link.moved; })) return;
  Evidence evidence(document, phrases, budget);
  const Sides<std::vector<std::uint32_t>> count{copies(document.before, document.sentence_ids),
                                                copies(document.after, document.sentence_ids)};
  const auto stands_once = [&](SentenceIndex before) {
    const std::uint32_t id = document.before.sentence_id[before];
    return count.before[id] == 1 && count.after[id] == 1;
  };
  const auto is_proven = [&](const SentenceLink& link) {
    if (link.pinned || link.absorbed) return true;
    if (!document.identical(link.before, link.after)) return evidence.holds(link.before, link.after, link.similarity);
    return document.before.word_count(link.before) >= score::kMoveCopiedWords || stands_once(link.before);
  };
  std::vector<SentenceLink>& all = links.all;
  std::vector<std::uint8_t> proven(all.size());
  for (std::size_t k = 0; k < all.size(); ++k) proven[k] = all[k].moved && is_proven(all[k]);
  /// Whether a proven move lies a few sentences from link k, before it on both sides or after it on both.
  const auto goes_along = [&](std::size_t k) {
    const auto is_near = [&](std::size_t other, std::size_t low, std::size_t high) {
      return proven[other] && all[low].after <= all[high].after &&
             all[high].after - all[low].after <= score::kFillSentences;
    };
    for (std::size_t at = k; at-- > 0 && all[k].before - all[at].before <= score::kFillSentences;)
      if (is_near(at, at, k)) return true;
    for (std::size_t at = k + 1; at < all.size() && all[at].before - all[k].before <= score::kFillSentences; ++at)
      if (is_near(at, k, at)) return true;
    return false;
  };
  std::vector<SentenceLink> left;
  for (std::size_t k = 0; k < all.size(); ++k) {
    if (!all[k].moved || proven[k] || goes_along(k)) left.push_back(all[k]);
  }
  if (left.size() == all.size()) return;
  all = std::move(left);
  for (const SideName side : kBothSides) links.linked[side].assign(links.linked[side].size(), 0);
  for (const SentenceLink& link : all) links.mark(link);
}

}  // namespace variorum
