// The fifth clean-up pass; what it does is said in clean_up.h.

#include "clean_up.h"

namespace variorum {
namespace {

bool is_hyphen(const Text& text, std::uint32_t token) {
  const Offset begin = text.tokens.begin[token];
  if (!is_punctuation(text, token) || text.tokens.end[token] - begin != 1) return false;
  return text.text[begin] == u'-' || text.text[begin] == u'\u2010' || text.text[begin] == u'\u2011';
}

/// One side of the diff: for each position whether it is matched, and how to take its match away.
template <typename IsMatched, typename Drop>
void widen(const Text& text, const std::vector<std::uint32_t>& tokens, IsMatched is_matched, Drop drop) {
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
}

}  // namespace

void widen_to_compounds(const Document& document, WordDiff& diff) {
  std::vector<std::uint32_t> back = inverse(diff);
  const auto drop = [&](std::uint32_t before, std::uint32_t after) {
    if (before != kNone) diff.match[before] = kNone;
    if (after != kNone) back[after] = kNone;
  };
  widen(
      document.before, diff.before, [&](std::uint32_t k) { return diff.match[k] != kNone; },
      [&](std::uint32_t k) { drop(k, diff.match[k]); });
  widen(
      document.after, diff.after, [&](std::uint32_t k) { return back[k] != kNone; },
      [&](std::uint32_t k) { drop(back[k], k); });
}

}  // namespace variorum
