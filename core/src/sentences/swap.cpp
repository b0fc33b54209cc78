#include "swap.h"

#include <algorithm>

#include "candidates.h"
#include "score.h"
#include "similarity.h"
#include "sorting.h"

namespace variorum {
namespace {

/// A better pair, and the one or two links that lose an end to it. Where there are two, what they leave is a pair too.
struct Exchange {
  std::uint32_t before = 0, after = 0;
  std::uint32_t of_before = kNone, of_after = kNone;  // links
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
        before_(only_links(document.before.sentence_count(), true)),
        after_(only_links(document.after.sentence_count(), false)) {}

  void swap() {
    Free free{std::vector<std::uint8_t>(before_.size()), std::vector<std::uint8_t>(after_.size())};
    for (std::uint32_t i = 0; i < before_.size(); ++i)
      free.before[i] = !links_.before_linked[i] || may_leave(before_[i]);
    for (std::uint32_t j = 0; j < after_.size(); ++j) free.after[j] = !links_.after_linked[j] || may_leave(after_[j]);
    std::vector<Exchange> exchanges;
    for (const Candidate& c : find_candidates(document_, free)) {
      const Exchange exchange = considered(c.before, c.after);
      if (exchange.gain > 0) exchanges.push_back(exchange);
    }
    stable_sort_by(exchanges, [](const Exchange& x) { return ~x.gain; });
    std::vector<std::uint8_t> before_done(before_.size()), after_done(after_.size());
    for (const Exchange& x : exchanges) {
      auto done = [&](std::uint32_t link) {
        return link != kNone && (before_done[links_.all[link].before] || after_done[links_.all[link].after]);
      };
      if (before_done[x.before] || after_done[x.after] || done(x.of_before) || done(x.of_after)) continue;
      apply(x);
      before_done[x.before] = after_done[x.after] = 1;
      if (x.of_before != kNone) before_done[links_.all[x.of_before].before] = 1;
      if (x.of_after != kNone) after_done[links_.all[x.of_after].after] = 1;
    }
  }

 private:
  /// For each sentence of a side its link, if it has exactly one.
  std::vector<std::uint32_t> only_links(std::size_t sentences, bool before_side) const {
    std::vector<std::uint32_t> only(sentences, kNone);
    std::vector<std::uint8_t> seen(sentences);
    for (std::uint32_t k = 0; k < links_.all.size(); ++k) {
      const std::uint32_t s = before_side ? links_.all[k].before : links_.all[k].after;
      only[s] = seen[s] ? kNone : k;
      seen[s] = 1;
    }
    return only;
  }

  bool may_leave(std::uint32_t k) const {
    if (k == kNone) return false;
    const SentenceLink& link = links_.all[k];
    return link.similarity < score::kSwapSure && !link.pinned && before_[link.before] == k && after_[link.after] == k;
  }

  Exchange considered(std::uint32_t i, std::uint32_t j) {
    Exchange x{i, j, before_[i], after_[j]};
    if ((x.of_before == kNone && x.of_after == kNone) || x.of_before == x.of_after) return {};
    if (is_forbidden(document_, i, j)) return {};
    std::uint32_t now = 0, then = 0;
    if (x.of_before != kNone) now += links_.all[x.of_before].similarity;
    if (x.of_after != kNone) now += links_.all[x.of_after].similarity;
    // Most pairs cannot gain: a bound tells so, without a look at the order of their words.
    const bool both = x.of_before != kNone && x.of_after != kNone;
    const std::uint32_t least = both ? now + score::kSwapGain - std::min(now + score::kSwapGain, 1000u)
                                     : std::max(now + score::kRehomeGain, document_.options.move_floor);
    then = x.similarity = similarities_.of(i, j, least);
    if (x.similarity < least) return {};
    if (both) {
      const std::uint32_t left_i = links_.all[x.of_after].before, left_j = links_.all[x.of_before].after;
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
    if (x.of_before != kNone && x.of_after != kNone) {
      SentenceLink &one = links_.all[x.of_before], &other = links_.all[x.of_after];
      std::swap(one.after, other.after);
      one.similarity = x.similarity, other.similarity = x.rest_similarity;
      return;
    }
    SentenceLink& link = links_.all[x.of_before != kNone ? x.of_before : x.of_after];
    links_.before_linked[link.before] = links_.after_linked[link.after] = 0;
    link.before = x.before, link.after = x.after, link.similarity = x.similarity;
    links_.before_linked[link.before] = links_.after_linked[link.after] = 1;
  }

  const Document& document_;
  Links& links_;
  Budget& budget_;
  SimilarityOfMany similarities_;
  std::vector<std::uint32_t> before_, after_;
};

}  // namespace

void swap_partners(const Document& document, Links& links, Budget& budget) { Swapper(document, links, budget).swap(); }

}  // namespace variorum
