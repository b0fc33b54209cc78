// The second clean-up pass: clean_up.h says what it does.

#include <algorithm>
#include <utility>

#include "characters.h"
#include "clean_up.h"
#include "score.h"
#include "token_kinds.h"

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
    bool same_form = false;
    std::uint32_t content = 0;
    for (std::uint32_t k = begin; k < end; ++k) {
      content += is_content(document_, document_.before, diff_.before[k]);
      same_form = same_form || document_.before.tokens.form[diff_.before[k]] ==
                                   document_.after.tokens.form[diff_.after[diff_.match[k]]];
    }
    const bool lone = content <= 1 && end - begin <= score::kIslandLoneTokens;
    if (!same_form && lone && content == 0) return true;  // To and to, where a sentence begins
    if (boundaries_.before.sentence_ends_in(begin, end)) return false;
    if (boundaries_.after.sentence_ends_in(left.place.after.end, right.place.after.begin)) return false;
    if (!same_form) return true;  // all of it differs in case or typography and is marked anyway
    if (end - begin == 1 && is_inside_word(left.place, right.place)) return true;
    const std::int64_t lighter = std::min(left.lighter(), right.lighter());
    const std::int64_t heavier = std::min(left.heavier(), right.heavier());
    const bool beside_long = std::max(left.heavier(), right.heavier()) > score::kIslandLone;
    const bool replaced = (content > 0 ? lighter : std::max(left.lighter(), right.lighter())) > 0;
    if (lone && beside_long && heavier > score::kIslandLone / (content > 0 ? 1 : 2) && replaced) return true;
    if (content > 0) return false;
    const std::int64_t island = std::int64_t{end - begin} * score::kIslandToken;
    if (lighter * 1000 > island * score::kIslandShare) return true;
    return heavier * 1000 > island * score::kIslandRewrittenShare && rewritten_.before.has(begin) &&
           rewritten_.after.has(left.place.after.end);
  }

  /// Whether the match between two regions is an ideograph that changed ones touch on either hand: 准则 → 标准 is another
  /// word, though both have 准.
  bool is_inside_word(const Region& left, const Region& right) const {
    bool after_ideograph = false, before_ideograph = false;
    for (const SideName side : kBothSides) {
      const std::uint32_t k = left[side].end;
      if (!is_ideograph(side, k)) return false;
      if (!left[side].empty() && !touch(side, k)) return false;
      if (!right[side].empty() && !touch(side, k + 1)) return false;
      after_ideograph = after_ideograph || (!left[side].empty() && is_ideograph(side, k - 1));
      before_ideograph = before_ideograph || (!right[side].empty() && is_ideograph(side, k + 1));
    }
    return after_ideograph && before_ideograph;
  }

  bool is_ideograph(SideName side, std::uint32_t k) const {
    const Text& text = document_[side];
    const std::uint32_t token = diff_[side][k];
    return is_word(text, token) &&
           properties(decode(text.text, text.tokens.begin[token], text.tokens.end[token]).code).script() == Script::han;
  }

  /// Whether position k and the preceding one are words that are written together.
  bool touch(SideName side, std::uint32_t k) const {
    const Text& text = document_[side];
    if (!is_word(text, diff_[side][k]) || !is_word(text, diff_[side][k - 1])) return false;
    return text.tokens.begin[diff_[side][k]] == text.tokens.end[diff_[side][k - 1]];
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
