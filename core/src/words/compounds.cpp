// The fifth clean-up pass: clean_up.h says what it does.

#include <algorithm>

#include "clean_up.h"
#include "meaning_words.h"
#include "score.h"

namespace variorum {
namespace {

bool is_hyphen(const Text& text, std::uint32_t token) {
  const Offset begin = text.tokens.begin[token];
  if (!is_punctuation(text, token) || text.tokens.end[token] - begin != 1) return false;
  return text.text[begin] == u'-' || text.text[begin] == u'\u2010' || text.text[begin] == u'\u2011';
}

/// One side of the diff: its tokens, and the match of each on the other side, which has `other` tokens.
struct OneSide {
  const Text& text;
  const std::vector<std::uint32_t>& tokens;
  const std::vector<std::uint32_t>& match;
  std::uint32_t other;

  std::uint32_t size() const { return static_cast<std::uint32_t>(tokens.size()); }
  std::uint32_t begin(std::uint32_t k) const { return text.tokens.begin[tokens[k]]; }
  TokenKind kind(std::uint32_t k) const { return text.tokens.kind[tokens[k]]; }
  std::u16string_view written(std::uint32_t k) const {
    return text.text.substr(begin(k), text.tokens.end[tokens[k]] - begin(k));
  }
  /// Whether position k and the preceding one are written together.
  bool touches(std::uint32_t k) const {
    return k > 0 && k < size() && tokens[k] == tokens[k - 1] + 1 && begin(k) == text.tokens.end[tokens[k - 1]];
  }
  /// Whether position k was deleted or inserted alone, with nothing on the other side in its place.
  bool stands_alone(std::uint32_t k) const {
    const std::uint32_t left = k == 0 ? kNone : match[k - 1], right = k + 1 == size() ? other : match[k + 1];
    return (k == 0 || left != kNone) && right != kNone && right == left + 1;
  }
};

/// Adds all positions of the hyphened word around the hyphen at k, and returns its end. Where there is no such word, or
/// k begins it, adds nothing and returns k.
std::uint32_t add_hyphened(const OneSide& side, std::uint32_t k, std::vector<std::uint32_t>& found) {
  const auto joined = [&](std::uint32_t at) {
    return side.touches(at) && (is_hyphen(side.text, side.tokens[at]) || is_hyphen(side.text, side.tokens[at - 1]));
  };
  std::uint32_t begin = k, end = k + 1;
  while (joined(begin)) --begin;
  while (joined(end)) ++end;
  if (begin == k || end - begin < 3) return k;
  for (std::uint32_t at = begin; at < end; ++at) found.push_back(at);
  return end;
}

/// Whether the stop at k belongs to an abbreviation or an ordinal: more of its sentence follows.
bool shortens(const OneSide& side, std::uint32_t k) {
  if (side.written(k) != u"." || side.written(k - 1).size() > score::kAbbreviation) return false;
  if (k + 1 == side.size()) return false;
  const bool followed = side.touches(k + 1) || side.kind(k + 1) == TokenKind::punctuation;
  if (followed && side.written(k + 1) != u",") return false;
  const std::vector<std::uint32_t>& first = side.text.first_token;
  return !std::binary_search(first.begin(), first.end(), side.tokens[k] + 1);  // the sentence goes on
}

/// The word that has the mark at k, where only that mark came or went: pre- and post-war, V., 13., 50%, -5.
std::uint32_t word_of(const OneSide& side, std::uint32_t k) {
  const bool left = side.touches(k) && side.kind(k - 1) != TokenKind::punctuation;
  const bool right = side.touches(k + 1) && side.kind(k + 1) != TokenKind::punctuation;
  const std::uint32_t word = left ? k - 1 : k + 1;
  if (left == right) return kNone;
  if (is_amount_sign(side.written(k)) || is_minus(side.text, side.tokens[k]))
    return side.kind(word) == TokenKind::number ? word : kNone;
  return left && (is_hyphen(side.text, side.tokens[k]) || shortens(side, k)) ? word : kNone;
}

/// Whether text without blanks is an address, a path or a DOI.
bool is_address(std::u16string_view text) {
  const auto count = [&](char16_t mark) { return std::count(text.begin(), text.end(), mark); };
  const auto begins = [&](std::u16string_view start) { return text.substr(0, start.size()) == start; };
  if (text.find(u"://") != text.npos || begins(u"www.") || begins(u"mailto:")) return true;
  if (count('@') == 1 && text.find(u'.', text.find(u'@')) != text.npos) return true;
  return count('/') >= 2 || (begins(u"10.") && count('/') == 1);
}

/// Adds all positions of the address around the changed position k if enough of it changed: what is left says nothing.
/// Returns the end of what is written together there.
std::uint32_t add_changed_address(const OneSide& side, std::uint32_t k, std::vector<std::uint32_t>& found) {
  constexpr std::u16string_view kAround = u"()[]{}<>\"'`|*,;";
  const auto is_around = [&](std::uint32_t at) {
    return side.kind(at) == TokenKind::punctuation && kAround.find(side.written(at)[0]) != kAround.npos;
  };
  if (is_around(k)) return k + 1;
  std::uint32_t begin = k, end = k + 1;
  while (side.touches(begin) && !is_around(begin - 1)) --begin;
  while (side.touches(end) && !is_around(end)) ++end;
  if (end - begin < score::kAddressTokens) return end;
  const Offset first = side.begin(begin);
  const std::size_t length = side.begin(end - 1) + side.written(end - 1).size() - first;
  std::size_t changed = 0, all = 0;
  for (std::uint32_t at = begin; at < end; ++at) {
    if (side.kind(at) == TokenKind::punctuation) continue;
    all += side.written(at).size();
    if (side.match[at] == kNone) changed += side.written(at).size();
  }
  if (changed * 1000 < all * score::kAddressChanged || !is_address(side.text.text.substr(first, length))) return end;
  for (std::uint32_t at = begin; at < end; ++at) found.push_back(at);
  return end;
}

/// The positions that lose their matches.
std::vector<std::uint32_t> widened(const OneSide& side) {
  std::vector<std::uint32_t> found;
  std::uint32_t next = 0, next_address = 0;  // the ends of the last hyphened word found, and of the last address
  for (std::uint32_t k = 0; k < side.size(); ++k) {
    if (side.match[k] != kNone) continue;
    if (k >= next_address) next_address = add_changed_address(side, k, found);
    if (side.kind(k) == TokenKind::word) continue;
    if (k >= next && is_hyphen(side.text, side.tokens[k])) next = add_hyphened(side, k, found);
    if (!side.stands_alone(k)) continue;
    if (const std::uint32_t word = word_of(side, k); word != kNone) found.push_back(word);
  }
  return found;
}

}  // namespace

void widen_to_compounds(const Document& document, WordDiff& diff) {
  std::vector<std::uint32_t> back = inverse(diff);
  const Sides<std::vector<std::uint32_t>*> match{&diff.match, &back};
  for (const SideName side : kBothSides) {
    std::vector<std::uint32_t>&mine = *match[side], &others = *match[opposite(side)];
    for (std::uint32_t k : widened({document[side], diff[side], mine, diff.size(opposite(side))})) {
      if (mine[k] != kNone) others[mine[k]] = kNone;
      mine[k] = kNone;
    }
  }
}

}  // namespace variorum
