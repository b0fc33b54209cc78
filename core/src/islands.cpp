// The second clean-up pass; what it does is said in clean_up.h.

#include <algorithm>

#include "clean_up.h"
#include "score.h"

namespace variorum {
namespace {

/// For each position of one side whether less than so much of its sentence's weight is kept.
std::vector<std::uint8_t> rewritten(const Document& document, const Text& text,
                                    const std::vector<std::uint32_t>& tokens, const std::vector<std::uint32_t>& match) {
  const std::vector<std::uint32_t> sentences = sentences_of(text, tokens);
  std::vector<std::uint8_t> out(tokens.size());
  for (std::uint32_t begin = 0, end; begin < tokens.size(); begin = end) {
    std::int64_t kept = 0, all = 0;
    for (end = begin; end < tokens.size() && sentences[end] == sentences[begin]; ++end) {
      if (is_punctuation(text, tokens[end])) continue;
      const std::int64_t weight = weight_of(document, text, tokens[end]);
      all += weight;
      if (match[end] != kNone) kept += weight;
    }
    if (kept * 1000 < all * score::kRewrittenKept) std::fill(out.begin() + begin, out.begin() + end, 1);
  }
  return out;
}

class Absorber {
 public:
  Absorber(const Document& document, WordDiff& diff)
      : document_(document),
        diff_(diff),
        before_(document.before, diff.before),
        after_(document.after, diff.after),
        before_rewritten_(rewritten(document, document.before, diff.before, diff.match)),
        after_rewritten_(rewritten(document, document.after, diff.after, inverse(diff))) {}

  void run() {
    const std::vector<Region> regions = find_regions(diff_);
    Region joined;
    for (std::size_t r = 0; r < regions.size(); ++r) {
      const Region& region = regions[r];
      if (r > 0 && is_weak(joined, region)) {
        unmatch(diff_, joined.before_end, region.before_begin);
        joined.before_end = region.before_end, joined.after_end = region.after_end;
      } else {
        joined = region;
      }
    }
  }

 private:
  /// Whether the matches between two regions go. Never across the border of a sentence, on either side.
  bool is_weak(const Region& left, const Region& right) const {
    const std::uint32_t begin = left.before_end, end = right.before_begin;
    if (before_.sentence_ends_in(begin, end) || after_.sentence_ends_in(left.after_end, right.after_begin))
      return false;
    bool content = false, same_form = false;
    for (std::uint32_t k = begin; k < end; ++k) {
      content = content || is_content(document_, document_.before, diff_.before[k]);
      same_form = same_form || document_.before.tokens.form[diff_.before[k]] ==
                                   document_.after.tokens.form[diff_.after[diff_.match[k]]];
    }
    if (!same_form) return true;  // it is marked in any case
    if (content) return false;
    const std::int64_t island = std::int64_t{end - begin} * score::kIslandToken;
    const auto outweigh = [&](auto weight, std::int64_t share) {
      return weight(document_, diff_, left) * 1000 > island * share &&
             weight(document_, diff_, right) * 1000 > island * share;
    };
    if (outweigh(replaced_weight, score::kIslandShare)) return true;
    return before_rewritten_[begin] && after_rewritten_[left.after_end] &&
           outweigh(heavier_weight, score::kIslandRewrittenShare);
  }

  const Document& document_;
  WordDiff& diff_;
  Boundaries before_, after_;
  std::vector<std::uint8_t> before_rewritten_, after_rewritten_;
};

}  // namespace

void absorb_weak_islands(const Document& document, WordDiff& diff) { Absorber(document, diff).run(); }

}  // namespace variorum
