#include "regions.h"

#include <algorithm>

#include "score.h"
#include "token_kinds.h"

namespace variorum {
namespace {

/// The sum of `worth` over the tokens of each side.
Sides<std::int64_t> sums(const Document& document, const WordDiff& diff, const Region& region,
                         std::int64_t (*worth)(const Document&, const Text&, std::uint32_t)) {
  Sides<std::int64_t> sum;
  for (const SideName side : kBothSides) {
    const Text& text = document[side];
    const std::vector<TokenIndex>& tokens = diff[side];
    std::int64_t here = 0;
    for (std::uint32_t k = region[side].begin; k < region[side].end; ++k) here += worth(document, text, tokens[k]);
    sum[side] = here;
  }
  return sum;
}

std::int64_t one_a_word(const Document&, const Text& text, std::uint32_t token) { return !is_punctuation(text, token); }

}  // namespace

Boundary Boundaries::at(std::uint32_t x) const {
  if (x == 0 || x == tokens_.size()) return kParagraph;
  if (sentence_[x - 1] != sentence_[x])
    return text_.paragraph_of(sentence_[x - 1]) != text_.paragraph_of(sentence_[x]) ? kParagraph : kSentence;
  const std::uint32_t left = tokens_[x - 1], right = tokens_[x];
  const bool gap = text_.tokens.end[left] < text_.tokens.begin[right];
  return gap && is_punctuation(text_, left) ? kClause : kWord;
}

bool Boundaries::sentence_ends_in(std::uint32_t begin, std::uint32_t end) const {
  const auto size = static_cast<std::uint32_t>(tokens_.size());
  for (std::uint32_t x = std::max(begin, 1u); x <= end && x < size; ++x) {
    if (at(x) >= kSentence) return true;
  }
  return false;
}

std::int64_t weight_of(const Document& document, const Text& text, std::uint32_t token) {
  if (is_punctuation(text, token)) return score::kWordPunctuation;
  return is_content(document, text, token) ? score::kWordContent : score::kSmallWeight;
}

Sides<std::int64_t> weights_of(const Document& document, const WordDiff& diff, const Region& region) {
  return sums(document, diff, region, weight_of);
}

Sides<std::int64_t> words_of(const Document& document, const WordDiff& diff, const Region& region) {
  return sums(document, diff, region, one_a_word);
}

void unmatch(WordDiff& diff, std::uint32_t begin, std::uint32_t end) {
  std::fill(diff.match.begin() + begin, diff.match.begin() + end, kNone);
}

}  // namespace variorum
