#include "twins.h"

#include <algorithm>

#include "score.h"

namespace variorum {
namespace {

/// Visits the pairs of things that stand once on each side, in the order of the first side. Things are numbers below
/// `count`.
template <typename Included, typename Visit>
void for_unique_pairs(const std::vector<std::uint32_t>& before, const std::vector<std::uint32_t>& after,
                      std::uint32_t count, Included included, Visit visit) {
  const auto places = [&](const std::vector<std::uint32_t>& ids, SideName side) {
    std::vector<std::uint32_t> place(count, kNone);
    for (std::uint32_t at = 0; at < ids.size(); ++at) {
      if (included(side, at)) place[ids[at]] = place[ids[at]] == kNone ? at : kSeveral;
    }
    return place;
  };
  const std::vector<std::uint32_t> in_before = places(before, SideName::before);
  if (std::all_of(in_before.begin(), in_before.end(), [](std::uint32_t place) { return place >= kSeveral; })) return;
  const std::vector<std::uint32_t> in_after = places(after, SideName::after);
  for (std::uint32_t at = 0; at < before.size(); ++at) {
    const std::uint32_t there = in_after[before[at]];
    if (in_before[before[at]] == at && there < kSeveral) visit(at, there);
  }
}

/// Whether a sentence has enough words to be a twin by itself.
bool is_long_enough(const Text& text, std::uint32_t sentence) {
  const std::uint32_t begin = text.first_token[sentence], end = text.first_token[sentence + 1];
  if (end - begin < kTwinWords) return false;
  std::uint32_t words = 0;
  for (std::uint32_t t = begin; t < end; ++t) {
    if (text.tokens.kind[t] != TokenKind::punctuation && ++words == kTwinWords) return true;
  }
  return false;
}

class TwinFinder {
 public:
  explicit TwinFinder(const Document& document) : document_(document) {
    for (const SideName side : kBothSides) {
      twins_.twin[side].assign(document[side].sentence_count(), kNone);
      twins_.pinned_to[side].assign(document[side].sentence_count(), kNone);
    }
    twins_.by_paragraph.assign(document.before.sentence_count(), 0);
  }

  Twins find() {
    add_pinned();
    add_paragraphs();
    add_sentences();
    return std::move(twins_);
  }

 private:
  /// Pairs the sentences that overlap ranges given by hand: the k-th with the k-th, the rest with the last.
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
        if (!is_pinned(i, j)) pin_pair(i, j, false);
      }
      for (; i < i_end; ++i) pin_rest(i, j - 1);
      for (; j < j_end; ++j) pin_rest(i - 1, j);
    }
  }

  /// Links one more sentence, where the other side of the pin ran out, to the last sentence there if that is pinned.
  void pin_rest(std::uint32_t i, std::uint32_t j) {
    const bool before_free = twins_.pinned_to.before[i] == kNone, after_free = twins_.pinned_to.after[j] == kNone;
    if (before_free != after_free) pin_pair(i, j, true);
  }

  bool is_pinned(std::uint32_t i, std::uint32_t j) const {
    return twins_.pinned_to.before[i] != kNone || twins_.pinned_to.after[j] != kNone;
  }

  void pin_pair(std::uint32_t i, std::uint32_t j, bool rest) {
    twins_.pins.push_back({i, j, rest});
    if (twins_.pinned_to.before[i] == kNone) twins_.pinned_to.before[i] = j;
    if (twins_.pinned_to.after[j] == kNone) twins_.pinned_to.after[j] = i;
  }

  void add_paragraphs() {
    const auto &x = document_.before.segments.first_sentence, &y = document_.after.segments.first_sentence;
    const auto all = [](SideName, std::uint32_t) { return true; };
    const auto add_pair = [&](std::uint32_t p, std::uint32_t q) {
      for (std::uint32_t i = x[p], j = y[q]; i < x[p + 1]; ++i, ++j) {
        if (is_pinned(i, j) || is_forbidden(document_, i, j)) return;
      }
      for (std::uint32_t i = x[p], j = y[q]; i < x[p + 1]; ++i, ++j) {
        set_twin(i, j);
        twins_.by_paragraph[i] = 1;
      }
    };
    for_unique_pairs(document_.before.paragraph_id, document_.after.paragraph_id, document_.paragraph_ids, all,
                     add_pair);
  }

  void add_sentences() {
    const auto included = [&](SideName side, std::uint32_t s) {
      return !twins_.has(side, s) && is_long_enough(document_[side], s);
    };
    const auto add_pair = [&](std::uint32_t i, std::uint32_t j) {
      if (!is_forbidden(document_, i, j)) set_twin(i, j);
    };
    for_unique_pairs(document_.before.sentence_id, document_.after.sentence_id, document_.sentence_ids, included,
                     add_pair);
  }

  void set_twin(std::uint32_t i, std::uint32_t j) {
    twins_.twin.before[i] = j;
    twins_.twin.after[j] = i;
  }

  const Document& document_;
  Twins twins_;
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

Twins find_twins(const Document& document) { return TwinFinder(document).find(); }

}  // namespace variorum
