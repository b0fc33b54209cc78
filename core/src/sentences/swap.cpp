#include "swap.h"

#include <algorithm>

#include "candidates.h"
#include "score.h"
#include "similarity.h"
#include "sorting.h"

namespace variorum {
namespace {

/// A better pair, and the one or two links that lose an end to it. Where there are two, what they leave is a pair too.
struct Exchange : Sides<std::uint32_t> {
  Sides<std::uint32_t> link{kNone, kNone};  // of the sentence of each side
  std::uint32_t similarity = 0, rest_similarity = 0;
  std::uint32_t gain = 0;
};

class Swapper {
 public:
  Swapper(const Document& document, Links& links, Budget& budget)
      : document_(document),
        links_(links),
        budget_(budget),
        similarities_(document, budget),
        only_{only_links(SideName::before), only_links(SideName::after)} {}

  void swap() {
    Free free;
    Sides<std::vector<std::uint8_t>> done;
    for (const SideName side : kBothSides) {
      free[side].resize(only_[side].size()), done[side].resize(only_[side].size());
      for (std::uint32_t s = 0; s < free[side].size(); ++s)
        free[side][s] = !links_.linked[side][s] || may_leave(only_[side][s]);
    }
    std::vector<Exchange> exchanges;
    for (const Candidate& c : find_candidates(document_, free)) {
      const Exchange exchange = considered(c.before, c.after);
      if (exchange.gain > 0) exchanges.push_back(exchange);
    }
    stable_sort_by(exchanges, [](const Exchange& x) { return ~x.gain; });
    for (const Exchange& x : exchanges) {
      const auto is_done = [&](std::uint32_t link) {
        return link != kNone && (done.before[links_.all[link].before] || done.after[links_.all[link].after]);
      };
      if (done.before[x.before] || done.after[x.after] || is_done(x.link.before) || is_done(x.link.after)) continue;
      apply(x);
      done.before[x.before] = done.after[x.after] = 1;
      if (x.link.before != kNone) done.before[links_.all[x.link.before].before] = 1;
      if (x.link.after != kNone) done.after[links_.all[x.link.after].after] = 1;
    }
  }

 private:
  /// For each sentence of a side its link, if it has exactly one.
  std::vector<std::uint32_t> only_links(SideName side) const {
    std::vector<std::uint32_t> only(document_[side].sentence_count(), kNone);
    std::vector<std::uint8_t> seen(only.size());
    for (std::uint32_t k = 0; k < links_.all.size(); ++k) {
      const std::uint32_t s = links_.all[k][side];
      only[s] = seen[s] ? kNone : k;
      seen[s] = 1;
    }
    return only;
  }

  bool may_leave(std::uint32_t k) const {
    if (k == kNone) return false;
    const SentenceLink& link = links_.all[k];
    return link.similarity < score::kSwapSure && !link.pinned && only_.before[link.before] == k &&
           only_.after[link.after] == k;
  }

  Exchange considered(std::uint32_t i, std::uint32_t j) {
    Exchange x{{i, j}, {only_.before[i], only_.after[j]}};
    if ((x.link.before == kNone && x.link.after == kNone) || x.link.before == x.link.after) return {};
    if (is_forbidden(document_, i, j)) return {};
    std::uint32_t now = 0, then = 0;
    if (x.link.before != kNone) now += links_.all[x.link.before].similarity;
    if (x.link.after != kNone) now += links_.all[x.link.after].similarity;
    // Most pairs cannot gain: a bound tells so, without a look at the order of their words.
    const bool both = x.link.before != kNone && x.link.after != kNone;
    const std::uint32_t least = both ? now + score::kSwapGain - std::min(now + score::kSwapGain, 1000u)
                                     : std::max(now + score::kRehomeGain, document_.options.move_floor);
    then = x.similarity = similarities_.of(i, j, least);
    if (x.similarity < least) return {};
    if (both) {
      const std::uint32_t left_i = links_.all[x.link.after].before, left_j = links_.all[x.link.before].after;
      if (is_forbidden(document_, left_i, left_j)) return {};
      x.rest_similarity = similarity(document_, left_i, left_j, 0, budget_);
      if (x.rest_similarity < document_.options.link_floor) return {};
      then += x.rest_similarity;
      x.gain = then >= now + score::kSwapGain ? then - now : 0;
    } else {
      x.gain = then >= now + score::kRehomeGain && then >= document_.options.move_floor ? then - now : 0;
    }
    return x;
  }

  void apply(const Exchange& x) {
    if (x.link.before != kNone && x.link.after != kNone) {
      SentenceLink &one = links_.all[x.link.before], &other = links_.all[x.link.after];
      std::swap(one.after, other.after);
      one.similarity = x.similarity, other.similarity = x.rest_similarity;
      return;
    }
    SentenceLink& link = links_.all[x.link.before != kNone ? x.link.before : x.link.after];
    links_.linked.before[link.before] = links_.linked.after[link.after] = 0;
    link.before = x.before, link.after = x.after, link.similarity = x.similarity;
    links_.mark(link);
  }

  const Document& document_;
  Links& links_;
  Budget& budget_;
  SimilarityOfMany similarities_;
  Sides<std::vector<std::uint32_t>> only_;  // for each sentence its link, if it has exactly one
};

}  // namespace

void swap_partners(const Document& document, Links& links, Budget& budget) { Swapper(document, links, budget).swap(); }

}  // namespace variorum
