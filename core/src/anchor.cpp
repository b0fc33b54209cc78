#include "anchor.h"

#include <algorithm>

#include "candidates.h"
#include "chain.h"
#include "score.h"
#include "similarity.h"

namespace variorum {
namespace {

/// Visits the pairs of things, told apart by numbers below `count`, that stand once on each side: the first side's places
/// in order.
template <typename Included, typename Visit>
void for_unique_pairs(const std::vector<std::uint32_t>& before, const std::vector<std::uint32_t>& after,
                      std::uint32_t count, Included included, Visit visit) {
  constexpr std::uint32_t kMany = kNone - 1;
  const auto places = [&](const std::vector<std::uint32_t>& ids, bool before_side) {
    std::vector<std::uint32_t> place(count, kNone);
    for (std::uint32_t at = 0; at < ids.size(); ++at) {
      if (included(at, before_side)) place[ids[at]] = place[ids[at]] == kNone ? at : kMany;
    }
    return place;
  };
  const std::vector<std::uint32_t> in_before = places(before, true), in_after = places(after, false);
  for (std::uint32_t at = 0; at < before.size(); ++at) {
    const std::uint32_t there = in_after[before[at]];
    if (in_before[before[at]] == at && there < kMany) visit(at, there);
  }
}

class SpineFinder {
 public:
  SpineFinder(const Document& document, Budget& budget) : document_(document), budget_(budget) {
    const std::uint32_t before = document.before.sentence_count(), after = document.after.sentence_count();
    spine_.before_twin.assign(before, kNone);
    spine_.after_twin.assign(after, kNone);
    spine_.before_pinned.assign(before, kNone);
    spine_.after_pinned.assign(after, kNone);
    free_.before.assign(before, 1);
    free_.after.assign(after, 1);
  }

  Spine find() {
    add_pinned();
    add_paragraphs();
    add_twins();
    add_confident();
    for (std::uint32_t x : heaviest_chain(items_, true)) {
      const Gap& place = items_[x].place;
      for (std::uint32_t k = 0; k < place.before_end - place.before_begin; ++k) {
        SentenceLink link{place.before_begin + k, place.after_begin + k, similarity_[x]};
        link.pinned = spine_.before_pinned[link.before] == link.after;
        spine_.links.push_back(link);
      }
    }
    return std::move(spine_);
  }

 private:
  void add(Gap place, std::uint32_t similarity, std::uint64_t mass) {
    items_.push_back({place, mass * similarity + 1});
    similarity_.push_back(similarity);
  }
  std::uint64_t mass(std::uint32_t i, std::uint32_t j) const {
    return (std::uint64_t{document_.before.mass[i]} + document_.after.mass[j]) / 2;
  }

  /// Pairs of ranges given by hand: the sentences that overlap them, the k-th with the k-th, the rest with the last.
  void add_pinned() {
    auto overlapping = [](const Text& text, TextRange range) {
      const auto& sentences = text.segments.sentences;
      range.end = std::max(range.begin, range.end);
      auto first =
          std::partition_point(sentences.begin(), sentences.end(), [&](TextRange s) { return s.end <= range.begin; });
      auto last = std::partition_point(first, sentences.end(), [&](TextRange s) { return s.begin < range.end; });
      if (range.begin == range.end) last = first;
      return std::pair<std::uint32_t, std::uint32_t>(first - sentences.begin(), last - sentences.begin());
    };
    for (auto pin = document_.options.pinned.rbegin(); pin != document_.options.pinned.rend(); ++pin) {
      auto [i, i_end] = overlapping(document_.before, pin->before);
      auto [j, j_end] = overlapping(document_.after, pin->after);
      if (i == i_end || j == j_end) continue;
      for (; i < i_end && j < j_end; ++i, ++j) {
        if (spine_.before_pinned[i] != kNone || spine_.after_pinned[j] != kNone) continue;
        pin_pair(i, j, false);
        // On the chain it counts like an identical pair: where it crosses more text than it holds, it is what moved.
        items_.push_back({{i, i + 1, j, j + 1}, mass(i, j) * 1000 + 1});
        similarity_.push_back(spine_.pinned.back().similarity);
      }
      for (; i < i_end; ++i) pin_rest(i, j - 1);
      for (; j < j_end; ++j) pin_rest(i - 1, j);
    }
  }

  /// One more sentence of a pin whose other side ran out: linked to the last one there, if that one took part.
  void pin_rest(std::uint32_t i, std::uint32_t j) {
    const bool before_free = spine_.before_pinned[i] == kNone, after_free = spine_.after_pinned[j] == kNone;
    if (before_free != after_free) pin_pair(i, j, true);
  }

  void pin_pair(std::uint32_t i, std::uint32_t j, bool rest) {
    SentenceLink link{i, j, similarity(document_, i, j, 0, budget_)};
    link.absorbed = rest, link.pinned = true;
    spine_.pinned.push_back(link);
    if (spine_.before_pinned[i] == kNone) spine_.before_pinned[i] = j;
    if (spine_.after_pinned[j] == kNone) spine_.after_pinned[j] = i;
    free_.before[i] = free_.after[j] = 0;
  }

  void add_paragraphs() {
    const auto all = [](std::uint32_t, bool) { return true; };
    const auto add_pair = [&](std::uint32_t p, std::uint32_t q) {
      const auto &x = document_.before.segments.first_sentence, &y = document_.after.segments.first_sentence;
      std::uint64_t sum = 0;
      for (std::uint32_t i = x[p], j = y[q]; i < x[p + 1]; ++i, ++j) {
        if (!free_.before[i] || !free_.after[j] || is_forbidden(document_, i, j)) return;
      }
      for (std::uint32_t i = x[p], j = y[q]; i < x[p + 1]; ++i, ++j) {
        set_twin(i, j);
        sum += mass(i, j);
      }
      add({x[p], x[p + 1], y[q], y[q + 1]}, 1000, sum);
    };
    for_unique_pairs(document_.before.paragraph_id, document_.after.paragraph_id, document_.paragraph_ids, all, add_pair);
  }

  void add_twins() {
    const auto included = [&](std::uint32_t s, bool before_side) {
      const Text& text = before_side ? document_.before : document_.after;
      return (before_side ? free_.before : free_.after)[s] && text.word_count(s) >= score::kTwinWords;
    };
    const auto add_pair = [&](std::uint32_t i, std::uint32_t j) {
      if (is_forbidden(document_, i, j)) return;
      set_twin(i, j);
      add({i, i + 1, j, j + 1}, 1000, mass(i, j));
    };
    for_unique_pairs(document_.before.sentence_id, document_.after.sentence_id, document_.sentence_ids, included,
                     add_pair);
  }

  void set_twin(std::uint32_t i, std::uint32_t j) {
    spine_.before_twin[i] = j;
    spine_.after_twin[j] = i;
    free_.before[i] = free_.after[j] = 0;
  }

  /// Edited pairs that are each other's best by far.
  void add_confident() {
    std::vector<Candidate> candidates = find_candidates(document_, free_);
    std::vector<std::uint32_t> similarities;
    struct TwoBest {
      std::uint32_t first = 0, second = 0;
      void see(std::uint32_t value) {
        if (value > first) std::swap(first, value);
        second = std::max(second, value);
      }
    };
    std::vector<TwoBest> before(free_.before.size()), after(free_.after.size());
    for (const Candidate& c : candidates) {
      const std::uint32_t s = similarity(document_, c.before, c.after, score::kConfident / 2, budget_);
      similarities.push_back(s);
      before[c.before].see(s);
      after[c.after].see(s);
    }
    for (std::size_t k = 0; k < candidates.size(); ++k) {
      const std::uint32_t i = candidates[k].before, j = candidates[k].after, s = similarities[k];
      if (s < score::kConfident || s != before[i].first || s != after[j].first) continue;
      if (s < before[i].second + score::kConfidentLead || s < after[j].second + score::kConfidentLead) continue;
      if (std::min(document_.before.word_count(i), document_.after.word_count(j)) < score::kTwinWords) continue;
      if (is_forbidden(document_, i, j)) continue;
      add({i, i + 1, j, j + 1}, s, mass(i, j));
    }
  }

  const Document& document_;
  Budget& budget_;
  Spine spine_;
  Free free_;
  std::vector<ChainItem> items_;
  std::vector<std::uint32_t> similarity_;
};

}  // namespace

bool is_forbidden(const Document& document, std::uint32_t before, std::uint32_t after) {
  if (document.options.forbidden.empty()) return false;
  const TextRange i = document.before.segments.sentences[before], j = document.after.segments.sentences[after];
  auto overlap = [](TextRange sentence, TextRange range) {
    return range.begin < range.end && sentence.begin < range.end && range.begin < sentence.end;
  };
  return std::any_of(document.options.forbidden.begin(), document.options.forbidden.end(),
                     [&](const RangePair& pair) { return overlap(i, pair.before) && overlap(j, pair.after); });
}

Spine find_spine(const Document& document, Budget& budget) { return SpineFinder(document, budget).find(); }

}  // namespace variorum
