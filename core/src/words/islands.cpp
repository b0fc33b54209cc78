// The second clean-up pass: clean_up.h says what it does.

#include <algorithm>
#include <utility>

#include "clean_up.h"
#include "score.h"

namespace variorum {
namespace {

/// The sentences of one side of which less than score::kRewrittenKept is kept. Each is weighed when it is asked for.
class Rewritten {
 public:
  Rewritten(const Document& document, const WordDiff& diff, SideName side, std::vector<std::uint32_t> match)
      : document_(document),
        text_(document[side]),
        tokens_(diff[side]),
        sentence_(diff.sentence[side]),
        match_(std::move(match)) {}

  /// Whether position k lies in such a sentence.
  bool has(std::uint32_t k) {
    if (k >= begin_ && k < end_) return is_;
    for (begin_ = k; begin_ > 0 && sentence_[begin_ - 1] == sentence_[k];) --begin_;
    std::int64_t kept = 0, all = 0;
    for (end_ = begin_; end_ < tokens_.size() && sentence_[end_] == sentence_[k]; ++end_) {
      if (is_punctuation(text_, tokens_[end_])) continue;
      const std::int64_t weight = weight_of(document_, text_, tokens_[end_]);
      all += weight;
      if (match_[end_] != kNone) kept += weight;
    }
    is_ = kept * 1000 < all * score::kRewrittenKept;
    return is_;
  }

 private:
  const Document& document_;
  const Text& text_;
  const std::vector<std::uint32_t>&tokens_, &sentence_;
  std::vector<std::uint32_t> match_;   // as the pass found it
  std::uint32_t begin_ = 0, end_ = 0;  // the last sentence asked about
  bool is_ = false;
};

class Absorber {
 public:
  Absorber(const Document& document, WordDiff& diff)
      : document_(document),
        diff_(diff),
        boundaries_{{document, diff, SideName::before}, {document, diff, SideName::after}},
        rewritten_{{document, diff, SideName::before, diff.match}, {document, diff, SideName::after, inverse(diff)}} {}

  void run() {
    Weighed joined;
    bool first = true;
    for (const Region& region : find_regions(diff_)) {
      const Weighed next = weighed(region);
      if (!first && is_weak(joined, next)) {
        const Region island{joined.place.before.end, region.before.begin, joined.place.after.end, region.after.begin};
        joined.add(weighed(island)), joined.add(next);
        unmatch(diff_, island.before.begin, island.before.end);
      } else {
        joined = next;
      }
      first = false;
    }
  }

 private:
  /// A region and what its sides weigh, so that a region that grows is not weighed anew.
  struct Weighed {
    Region place;
    std::int64_t before = 0, after = 0;
    std::int64_t lighter() const { return std::min(before, after); }
    std::int64_t heavier() const { return std::max(before, after); }
    void add(const Weighed& next) {
      place.before.end = next.place.before.end, place.after.end = next.place.after.end;
      before += next.before, after += next.after;
    }
  };

  Weighed weighed(const Region& region) const {
    const auto [before, after] = weights_of(document_, diff_, region);
    return {region, before, after};
  }

  /// Whether the matches between two regions go. They stay where a sentence ends between, on either side.
  bool is_weak(const Weighed& left, const Weighed& right) {
    const std::uint32_t begin = left.place.before.end, end = right.place.before.begin;
    if (boundaries_.before.sentence_ends_in(begin, end)) return false;
    if (boundaries_.after.sentence_ends_in(left.place.after.end, right.place.after.begin)) return false;
    bool same_form = false;
    std::uint32_t content = 0;
    for (std::uint32_t k = begin; k < end; ++k) {
      content += is_content(document_, document_.before, diff_.before[k]);
      same_form = same_form || document_.before.tokens.form[diff_.before[k]] ==
                                   document_.after.tokens.form[diff_.after[diff_.match[k]]];
    }
    if (!same_form) return true;  // all of it differs in case or typography and is marked anyway
    const std::int64_t lighter = std::min(left.lighter(), right.lighter());
    const std::int64_t heavier = std::min(left.heavier(), right.heavier());
    const bool lone = content <= 1 && end - begin <= score::kIslandLoneTokens;
    const bool beside_long = std::max(left.heavier(), right.heavier()) > score::kIslandLone;
    if (lone && beside_long && heavier > score::kIslandLone / (content > 0 ? 1 : 2) && lighter > 0) return true;
    if (content > 0) return false;
    const std::int64_t island = std::int64_t{end - begin} * score::kIslandToken;
    if (lighter * 1000 > island * score::kIslandShare) return true;
    return heavier * 1000 > island * score::kIslandRewrittenShare && rewritten_.before.has(begin) &&
           rewritten_.after.has(left.place.after.end);
  }

  const Document& document_;
  WordDiff& diff_;
  Sides<Boundaries> boundaries_;
  Sides<Rewritten> rewritten_;
};

}  // namespace

void absorb_weak_islands(const Document& document, WordDiff& diff) {
  Absorber absorber(document, diff);
  absorber.run();
  absorber.run();  // an island that precedes a stretch which has grown in the first run
}

}  // namespace variorum
