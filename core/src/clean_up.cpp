#include "clean_up.h"

#include <algorithm>

#include "score.h"

namespace variorum {
namespace {

/// How good a place between two neighbouring tokens is for a region to begin or end.
enum Boundary : std::uint32_t { kWord = 0, kClause = 1, kSentence = 2, kParagraph = 3 };

class Boundaries {
 public:
  Boundaries(const Text& text, const std::vector<std::uint32_t>& tokens)
      : text_(text), tokens_(tokens), sentence_(sentences_of(text, tokens)) {}

  /// Of the place before position x.
  Boundary at(std::uint32_t x) const {
    if (x == 0 || x == tokens_.size()) return kParagraph;
    if (sentence_[x - 1] != sentence_[x]) {
      return text_.paragraph_of(sentence_[x - 1]) != text_.paragraph_of(sentence_[x]) ? kParagraph : kSentence;
    }
    const std::uint32_t left = tokens_[x - 1], right = tokens_[x];
    const bool gap = text_.tokens.end[left] < text_.tokens.begin[right];
    return gap && text_.tokens.kind[left] == TokenKind::punctuation ? kClause : kWord;
  }

 private:
  const Text& text_;
  const std::vector<std::uint32_t>& tokens_;
  std::vector<std::uint32_t> sentence_;
};

/// Slides the region [begin, end) of one side, whose tokens are `forms`, while the token that enters equals the one
/// that leaves. Returns by how much the best reachable place lies to the right (negative: left).
template <typename SameAt, typename Quality>
std::int32_t best_slide(std::uint32_t begin, std::uint32_t end, std::uint32_t room_left, std::uint32_t room_right,
                        SameAt same, Quality quality) {
  std::int32_t best = 0;
  std::uint32_t best_quality = quality(begin, end);
  for (std::uint32_t k = 1; k <= std::min(room_left, bound::kSlidesPerRegion) && same(begin - k, end - k); ++k) {
    if (quality(begin - k, end - k) > best_quality)
      best_quality = quality(begin - k, end - k), best = -static_cast<std::int32_t>(k);
  }
  for (std::uint32_t k = 1; k <= std::min(room_right, bound::kSlidesPerRegion) && same(begin + k - 1, end + k - 1);
       ++k) {
    if (quality(begin + k, end + k) >= best_quality)
      best_quality = quality(begin + k, end + k), best = static_cast<std::int32_t>(k);
  }
  return best;
}

/// Weight of a stretch of tokens, in the units of token_score.
std::int64_t weight_of(const Document& document, const Text& text, const std::vector<std::uint32_t>& tokens,
                       std::uint32_t begin, std::uint32_t end) {
  std::int64_t sum = 0;
  for (std::uint32_t k = begin; k < end; ++k) sum += token_score(document, text, tokens[k]);
  return sum;
}

std::int64_t region_weight(const Document& document, const WordDiff& diff, const Region& region) {
  return std::max(weight_of(document, document.before, diff.before, region.before_begin, region.before_end),
                  weight_of(document, document.after, diff.after, region.after_begin, region.after_end));
}

bool is_hyphen(const Text& text, std::uint32_t token) {
  const Offset begin = text.tokens.begin[token];
  if (text.tokens.kind[token] != TokenKind::punctuation || text.tokens.end[token] - begin != 1) return false;
  return text.text[begin] == u'-' || text.text[begin] == u'\u2010' || text.text[begin] == u'\u2011';
}

void unmatch(WordDiff& diff, std::uint32_t begin, std::uint32_t end) {
  std::fill(diff.match.begin() + begin, diff.match.begin() + end, kNone);
}

}  // namespace

void slide_regions(const Document& document, WordDiff& diff) {
  const Boundaries before(document.before, diff.before), after(document.after, diff.after);
  std::vector<Region> regions = find_regions(diff);
  for (std::size_t r = 0; r < regions.size(); ++r) {
    Region& region = regions[r];
    const bool deletion = region.after_begin == region.after_end;
    if (!deletion && region.before_begin != region.before_end) continue;
    const std::uint32_t left_end = r == 0 ? 0 : (deletion ? regions[r - 1].before_end : regions[r - 1].after_end);
    const auto size = static_cast<std::uint32_t>(deletion ? diff.before.size() : diff.after.size());
    const std::uint32_t right_begin =
        r + 1 == regions.size() ? size : (deletion ? regions[r + 1].before_begin : regions[r + 1].after_begin);
    const Text& text = deletion ? document.before : document.after;
    const std::vector<std::uint32_t>& tokens = deletion ? diff.before : diff.after;
    const Boundaries& boundaries = deletion ? before : after;
    const std::uint32_t begin = deletion ? region.before_begin : region.after_begin;
    const std::uint32_t end = deletion ? region.before_end : region.after_end;
    auto same = [&](std::uint32_t x, std::uint32_t y) {
      return text.tokens.form[tokens[x]] == text.tokens.form[tokens[y]];
    };
    auto quality = [&](std::uint32_t x, std::uint32_t y) {
      return static_cast<std::uint32_t>(boundaries.at(x)) + static_cast<std::uint32_t>(boundaries.at(y));
    };
    const std::int32_t slide = best_slide(begin, end, begin - left_end, right_begin - end, same, quality);
    // Sliding left by k: the k matches before the region go behind it.
    auto shift = [&](std::uint32_t& begin_position, std::uint32_t& end_position) {
      begin_position = static_cast<std::uint32_t>(static_cast<std::int32_t>(begin_position) + slide);
      end_position = static_cast<std::uint32_t>(static_cast<std::int32_t>(end_position) + slide);
    };
    const std::uint32_t other = deletion ? region.after_begin : region.before_begin;
    for (std::int32_t k = 0; k < slide;
         ++k) {  // right: tokens behind the region match what stood there, one region earlier
      const std::uint32_t k_unsigned = static_cast<std::uint32_t>(k);
      if (deletion) {
        diff.match[begin + k_unsigned] = other + k_unsigned;
        diff.match[end + k_unsigned] = kNone;
      } else {
        diff.match[other + k_unsigned] = begin + k_unsigned;
      }
    }
    for (std::int32_t k = 1; k <= -slide; ++k) {
      const std::uint32_t k_unsigned = static_cast<std::uint32_t>(k);
      if (deletion) {
        diff.match[end - k_unsigned] = other - k_unsigned;
        diff.match[begin - k_unsigned] = kNone;
      } else {
        diff.match[other - k_unsigned] = end - k_unsigned;
      }
    }
    shift(region.before_begin, region.before_end);
    shift(region.after_begin, region.after_end);
  }
}

void absorb_weak_islands(const Document& document, WordDiff& diff) {
  std::vector<Region> regions = find_regions(diff);
  const std::vector<std::uint32_t> sentences = sentences_of(document.before, diff.before);
  const std::vector<std::uint32_t> after_sentences = sentences_of(document.after, diff.after);
  Region joined;
  for (std::size_t r = 0; r < regions.size(); ++r) {
    const Region region = regions[r];
    if (r > 0) {
      const std::uint32_t begin = joined.before_end, end = region.before_begin;
      const std::uint32_t after_begin = joined.after_end, after_end = region.after_begin;
      bool content = false;
      for (std::uint32_t k = begin; k < end; ++k)
        content = content || is_content(document, document.before, diff.before[k]);
      // Never across the border of a sentence, on either side.
      const bool border =
          sentences[begin > 0 ? begin - 1 : 0] != sentences[std::min<std::size_t>(end, sentences.size() - 1)] ||
          after_sentences[after_begin > 0 ? after_begin - 1 : 0] !=
              after_sentences[std::min<std::size_t>(after_end, after_sentences.size() - 1)];
      const std::int64_t island = weight_of(document, document.before, diff.before, begin, end);
      const std::int64_t neighbour =
          std::min(region_weight(document, diff, joined), region_weight(document, diff, region));
      if (!content && !border && island * score::kIslandShare < neighbour * 1000) {
        unmatch(diff, begin, end);
        joined.before_end = region.before_end, joined.after_end = region.after_end;
        continue;
      }
    }
    joined = region;
  }
}

void absorb_orphan_punctuation(const Document& document, WordDiff& diff) {
  const std::vector<Region> regions = find_regions(diff);
  auto replaced = [](const Region& region) {
    return region.before_begin < region.before_end && region.after_begin < region.after_end;
  };
  for (std::size_t r = 1; r < regions.size(); ++r) {
    const std::uint32_t begin = regions[r - 1].before_end, end = regions[r].before_begin;
    if (end - begin != 1 || document.before.tokens.kind[diff.before[begin]] != TokenKind::punctuation) continue;
    const Boundaries before(document.before, diff.before);
    if (before.at(end) >= kSentence) continue;
    if (replaced(regions[r - 1]) && replaced(regions[r])) unmatch(diff, begin, end);
  }
}

void collapse_rewrites(const Document& document, const SentencePairs& pairs, WordDiff& diff) {
  const std::vector<std::uint32_t> before_sentence = sentences_of(document.before, diff.before);
  const std::vector<std::uint32_t> after_sentence = sentences_of(document.after, diff.after);
  for (std::uint32_t begin = 0, end; begin < before_sentence.size(); begin = end) {
    const std::uint32_t s = before_sentence[begin];
    std::uint64_t kept = 0;
    std::uint32_t run = 0, longest_run = 0, target = kNone;
    bool one_target = true;
    for (end = begin; end < before_sentence.size() && before_sentence[end] == s; ++end) {
      const bool continued = end > begin && diff.match[end] != kNone && diff.match[end - 1] + 1 == diff.match[end];
      if (!continued) run = 0;
      if (diff.match[end] == kNone) continue;
      const std::uint32_t there = after_sentence[diff.match[end]];
      one_target = one_target && (target == kNone || target == there);
      target = there;
      if (document.before.tokens.kind[diff.before[end]] != TokenKind::punctuation) {
        kept += document.weight[document.before.tokens.fold[diff.before[end]]];
        run += is_content(document, document.before, diff.before[end]);
        longest_run = std::max(longest_run, run);
      }
    }
    if (target == kNone || !one_target || longest_run >= score::kCollapseRunContentWords) continue;
    const std::uint64_t mass = std::min(document.before.mass[s], document.after.mass[target]);
    if (kept * 1000 < mass * score::kCollapseKept && pairs.linked(s, target)) unmatch(diff, begin, end);
  }
}

void widen_to_compounds(const Document& document, WordDiff& diff) {
  std::vector<std::uint32_t> back(diff.after.size(),
                                  kNone);  // for each after position the before position matched with it
  for (std::uint32_t k = 0; k < diff.match.size(); ++k) {
    if (diff.match[k] != kNone) back[diff.match[k]] = k;
  }
  auto widen = [&](const Text& text, const std::vector<std::uint32_t>& tokens, auto is_matched, auto drop) {
    for (std::uint32_t begin = 0, end; begin < tokens.size(); begin = end) {
      bool changed_joint = false;
      for (end = begin + 1; end < tokens.size() && tokens[end] == tokens[end - 1] + 1; ++end) {
        if (text.tokens.begin[tokens[end]] != text.tokens.end[tokens[end - 1]]) break;
        const bool joint = is_hyphen(text, tokens[end]), after_joint = is_hyphen(text, tokens[end - 1]);
        if (!joint && !after_joint) break;
        if (joint && !is_matched(end)) changed_joint = true;
      }
      if (!changed_joint || end - begin < 3) continue;
      for (std::uint32_t k = begin; k < end; ++k) drop(k);
    }
  };
  widen(
      document.before, diff.before, [&](std::uint32_t k) { return diff.match[k] != kNone; },
      [&](std::uint32_t k) {
        if (diff.match[k] != kNone) back[diff.match[k]] = kNone;
        diff.match[k] = kNone;
      });
  widen(
      document.after, diff.after, [&](std::uint32_t k) { return back[k] != kNone; },
      [&](std::uint32_t k) {
        if (back[k] != kNone) diff.match[back[k]] = kNone;
        back[k] = kNone;
      });
}

void clean_up(const Document& document, const SentencePairs& pairs, WordDiff& diff) {
  slide_regions(document, diff);
  absorb_weak_islands(document, diff);
  absorb_orphan_punctuation(document, diff);
  collapse_rewrites(document, pairs, diff);
  widen_to_compounds(document, diff);
}

}  // namespace variorum
