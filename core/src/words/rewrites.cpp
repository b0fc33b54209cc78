// The fourth clean-up pass: clean_up.h says what it does.

#include <algorithm>

#include "clean_up.h"
#include "score.h"

namespace variorum {
namespace {

/// What is kept of one before sentence.
struct Kept {
  std::int64_t weight = 0;
  std::uint32_t longest_run = 0;  // content words that follow each other on both sides
  std::uint32_t target = kNone;   // the after sentence that has the kept words
  bool one_target = true;
};

Kept kept_of(const Document& document, const WordDiff& diff, const std::vector<std::uint32_t>& after_sentence,
             std::uint32_t begin, std::uint32_t end) {
  Kept kept;
  std::uint32_t run = 0;
  for (std::uint32_t k = begin; k < end; ++k) {
    const bool continued = k > begin && diff.match[k] != kNone && diff.match[k - 1] + 1 == diff.match[k];
    if (!continued) run = 0;
    if (diff.match[k] == kNone) continue;
    const std::uint32_t there = after_sentence[diff.match[k]];
    kept.one_target = kept.one_target && (kept.target == kNone || kept.target == there);
    kept.target = there;
    const std::uint32_t token = diff.before[k];
    if (is_punctuation(document.before, token)) continue;
    kept.weight += weight_of(document, document.before, token);
    run += is_content(document, document.before, token);
    kept.longest_run = std::max(kept.longest_run, run);
  }
  return kept;
}

std::int64_t sentence_weight(const Document& document, const Text& text, std::uint32_t sentence) {
  std::int64_t weight = 0;
  for (std::uint32_t t = text.first_token[sentence]; t < text.first_token[sentence + 1]; ++t) {
    if (!is_punctuation(text, t)) weight += weight_of(document, text, t);
  }
  return weight;
}

}  // namespace

void collapse_rewrites(const Document& document, const SentencePairs& pairs, WordDiff& diff) {
  const std::vector<std::uint32_t>&before_sentence = diff.sentence.before, &after_sentence = diff.sentence.after;
  for (std::uint32_t begin = 0, end; begin < before_sentence.size(); begin = end) {
    const std::uint32_t s = before_sentence[begin];
    for (end = begin; end < before_sentence.size() && before_sentence[end] == s;) ++end;
    const auto first_match = diff.match.begin() + begin, last_match = diff.match.begin() + end;
    if (std::find(first_match, last_match, kNone) == last_match) continue;  // all of it is kept
    const Kept kept = kept_of(document, diff, after_sentence, begin, end);
    if (kept.target == kNone || !kept.one_target || kept.longest_run >= score::kCollapseRunContentWords) continue;
    if (!pairs.linked(s, kept.target)) continue;
    const std::int64_t weight =
        std::min(sentence_weight(document, document.before, s), sentence_weight(document, document.after, kept.target));
    if (kept.weight * 1000 >= weight * score::kCollapseKept) continue;
    const auto is_kept_mark = [&](std::uint32_t k) {
      return diff.match[k] != kNone && is_punctuation(document.before, diff.before[k]);
    };
    std::uint32_t first = begin, last = end;
    while (last > first && is_kept_mark(last - 1)) --last;
    while (first < last && is_kept_mark(first)) ++first;
    unmatch(diff, first, last);
  }
}

}  // namespace variorum
