#include "diff_words.h"

#include <algorithm>
#include <utility>

#include "chain.h"
#include "characters.h"
#include "few_edits.h"
#include "once_in_both.h"
#include "score.h"
#include "sorting.h"

namespace variorum {
namespace {

class WordAligner {
 public:
  WordAligner(const Document& document, const SentencePairs& pairs, Budget& budget, WordDiff& diff)
      : document_(document),
        before_(document.before),
        after_(document.after),
        pairs_(pairs),
        budget_(budget),
        diff_(diff),
        sentence_(diff.sentence) {}

  void run() {
    diff_.match.assign(diff_.before.size(), kNone);
    const Region all{0, diff_.size(SideName::before), 0, diff_.size(SideName::after)};
    for (const Region& hole : between_identical(all)) align(hole);
  }

 private:
  FoldId before_fold(std::uint32_t x) const { return document_.fold(before_, diff_.before[x]); }
  FoldId after_fold(std::uint32_t y) const { return document_.fold(after_, diff_.after[y]); }
  bool same_form(std::uint32_t x, std::uint32_t y) const {
    return before_.tokens.form[diff_.before[x]] == after_.tokens.form[diff_.after[y]];
  }
  /// Whether the sentences of two positions are linked. Neighbouring positions ask the same, so the last answer is
  /// kept.
  bool linked(std::uint32_t x, std::uint32_t y) {
    const Sides<std::uint32_t> pair{sentence_.before[x], sentence_.after[y]};
    if (pair != asked_) {
      asked_ = pair;
      answer_ = pairs_.linked(pair.before, pair.after);
    }
    return answer_;
  }

  /// Matches the sentences that did not change, and returns what lies between them.
  std::vector<Region> between_identical(Region all) {
    std::vector<Region> holes;
    std::uint32_t x = all.before.begin, y = all.after.begin;
    if (sentence_.before.empty()) return {all};
    const auto first = std::partition_point(pairs_.links.begin(), pairs_.links.end(), [&](const SentenceLink& link) {
      return link.before < sentence_.before.front();
    });
    for (auto at = first; at != pairs_.links.end() && at->before <= sentence_.before.back(); ++at) {
      const SentenceLink& link = *at;
      if (link.absorbed || !document_.identical(link.before, link.after)) continue;
      // Both sentences are looked for from the last match on, where they mostly are.
      const auto range = [](const std::vector<std::uint32_t>& sentences, std::uint32_t s, std::uint32_t from) {
        const auto size = static_cast<std::uint32_t>(sentences.size());
        auto begin = static_cast<std::uint32_t>(from < size && sentences[from] == s
                                                    ? from
                                                    : std::lower_bound(sentences.begin(), sentences.end(), s) -
                                                          sentences.begin());
        std::uint32_t end = begin;
        while (end < size && sentences[end] == s) ++end;
        return std::pair(begin, end);
      };
      const auto [x_begin, x_end] = range(sentence_.before, link.before, x);
      const auto [y_begin, y_end] = range(sentence_.after, link.after, y);
      if (x_begin < x || y_begin < y || x_end - x_begin != y_end - y_begin) continue;
      holes.push_back({x, x_begin, y, y_begin});
      for (std::uint32_t k = 0; k < x_end - x_begin; ++k) diff_.match[x_begin + k] = y_begin + k;
      x = x_end, y = y_end;
    }
    holes.push_back({x, all.before.end, y, all.after.end});
    return holes;
  }

  /// Matches the equal ends of a hole. The innermost match at either end is given back where it differs in case or
  /// typography: "It it was late" → "It was late" keeps the It.
  void trim(Region& hole) {
    const Region whole = hole;
    auto same = [&](std::uint32_t x, std::uint32_t y) { return before_fold(x) == after_fold(y) && linked(x, y); };
    while (!hole.before.empty() && !hole.after.empty() && same(hole.before.begin, hole.after.begin)) {
      diff_.match[hole.before.begin++] = hole.after.begin++;
    }
    while (!hole.before.empty() && !hole.after.empty() && same(hole.before.end - 1, hole.after.end - 1)) {
      diff_.match[--hole.before.end] = --hole.after.end;
    }
    if (hole.before.empty() && hole.after.empty()) return;
    if (hole.before.begin > whole.before.begin && !same_form(hole.before.begin - 1, hole.after.begin - 1))
      --hole.after.begin, diff_.match[--hole.before.begin] = kNone;
    if (hole.before.end < whole.before.end && !same_form(hole.before.end, hole.after.end))
      ++hole.after.end, diff_.match[hole.before.end++] = kNone;
  }

  void align(Region hole) {
    trim(hole);
    if (cells(hole) < bound::kWordAnchorCells && align_part(hole)) return;
    const std::vector<std::uint64_t> once = words_that_stand_once(hole);
    for (const Region& part : between_runs(hole, once)) {
      if (cells(part) == 0 || align_part(part) || align_few_edits(part)) continue;
      // Where unique words divide nothing, nothing else will: the rest stays unmatched.
      const std::vector<Region> divided = between_unique_words(part, once);
      for (Region rest : divided) {
        trim(rest);
        if (divided.size() == 1 || !align_part(rest)) diff_.coarse = true;
      }
    }
  }

  static std::uint64_t cells(const Region& hole) {
    const std::uint64_t rows = hole.before.size(), columns = hole.after.size();
    return rows == 0 || columns == 0 ? 0 : (rows + 1) * (columns + 1);
  }

  /// Aligns a hole as well as can be, if the budget allows it; whether it does.
  bool align_part(const Region& hole) {
    const std::uint64_t count = cells(hole);
    if (count == 0) return true;
    if (!budget_.afford_cells(count)) return false;
    align_exactly(hole);
    return true;
  }

  /// The folds of both sides of a hole.
  Sides<std::vector<FoldId>> folds_of(const Region& hole) const {
    Sides<std::vector<FoldId>> folds;
    for (const SideName side : kBothSides) {
      for (std::uint32_t k = hole[side].begin; k < hole[side].end; ++k)
        folds[side].push_back(document_.fold(document_[side], diff_[side][k]));
    }
    return folds;
  }

  /// Above the budget: matches with as few edits as possible what differs by a few words; whether it does.
  bool align_few_edits(const Region& hole) {
    const std::uint64_t length = hole.before.size() + hole.after.size();
    if (!budget_.afford_steps(length + bound::kFewEdits * bound::kFewEdits)) return false;
    const auto [left, right] = folds_of(hole);
    const std::vector<std::uint32_t> match = match_with_few_edits<FoldId>(left, right, bound::kFewEdits);
    for (std::uint32_t k = 0; k < match.size(); ++k) {
      if (match[k] != kNone) diff_.match[hole.before.begin + k] = hole.after.begin + match[k];
    }
    return !match.empty();
  }

  /// The words that stand once on each side of the hole: pair_key(x, y), in the order of x.
  std::vector<std::uint64_t> words_that_stand_once(const Region& hole) const {
    const auto [left, right] = folds_of(hole);
    std::vector<std::uint64_t> pairs = once_in_both(left, right);
    for (std::uint64_t& pair : pairs) pair += pair_key(hole.before.begin, hole.after.begin);
    return pairs;
  }

  /// Matches long runs of equal tokens around words that stand once, where no run crosses another. The best alignment
  /// has such runs in any case, and the programme costs a fraction between them.
  std::vector<Region> between_runs(Region hole, const std::vector<std::uint64_t>& once) {
    const auto same = [&](std::uint32_t x, std::uint32_t y) { return same_form(x, y) && linked(x, y); };
    const Region all = hole;
    std::vector<Region> holes;
    for (const std::uint64_t pair : once) {
      auto x = static_cast<std::uint32_t>(pair >> 32), y = static_cast<std::uint32_t>(pair);
      if (x < hole.before.begin || !same(x, y)) continue;
      std::uint32_t x_end = x + 1, y_end = y + 1, content = 0;
      while (x > all.before.begin && y > all.after.begin && same(x - 1, y - 1)) --x, --y;
      while (x_end < all.before.end && y_end < all.after.end && same(x_end, y_end)) ++x_end, ++y_end;
      for (std::uint32_t k = x; k < x_end; ++k) content += is_content(document_, before_, diff_.before[k]);
      if (x_end - x < score::kWordAnchorTokens || content < score::kWordAnchorContent) continue;
      if (x < hole.before.begin || y < hole.after.begin) return {all};
      holes.push_back({hole.before.begin, x, hole.after.begin, y});
      hole.before.begin = x_end, hole.after.begin = y_end;
    }
    holes.push_back(hole);
    for (std::size_t k = 0; k + 1 < holes.size(); ++k) {
      for (std::uint32_t x = holes[k].before.end, y = holes[k].after.end; x < holes[k + 1].before.begin; ++x, ++y)
        diff_.match[x] = y;
    }
    return holes;
  }

  /// Matches the words that stand once on each side of the hole and lie on their heaviest chain.
  std::vector<Region> between_unique_words(Region hole, const std::vector<std::uint64_t>& once) {
    std::vector<ChainItem> items;
    for (const std::uint64_t pair : once) {
      const auto x = static_cast<std::uint32_t>(pair >> 32), y = static_cast<std::uint32_t>(pair);
      if (x < hole.before.begin || x >= hole.before.end || y < hole.after.begin || y >= hole.after.end) continue;
      const auto value = static_cast<std::uint64_t>(token_score(document_, before_, diff_.before[x]));
      items.push_back({{x, x + 1, y, y + 1}, value});
    }
    std::vector<Region> holes;
    for (std::uint32_t k : heaviest_chain(items, true)) {
      const IndexRanges& place = items[k].place;
      diff_.match[place.before.begin] = place.after.begin;
      holes.push_back({hole.before.begin, place.before.begin, hole.after.begin, place.after.begin});
      hole.before.begin = place.before.end, hole.after.begin = place.after.end;
    }
    holes.push_back(hole);
    return holes;
  }

  /// Each cell has two states: the path to it ends in a match, or inside a region. To enter a region costs, to leave it
  /// does not.
  void align_exactly(const Region& hole) {
    constexpr std::int32_t kLow = -1'000'000'000;
    const std::uint32_t rows = hole.before.size(), columns = hole.after.size();
    // Bits of a step. 1: the path inside a region came from above (else from the left). 2: the region was entered
    // there. 4: the match is worth taking, and its path came from a match. 8: the same, and the path came from a
    // region.
    steps_.resize(std::size_t{rows + 1} * (columns + 1));
    matched_.assign(columns + 1, kLow), region_.resize(columns + 1);
    folds_.resize(columns);
    std::uint8_t* const steps = steps_.data();
    std::int32_t *const matched = matched_.data(), *const region = region_.data();
    const FoldId* const folds = folds_.data();
    matched[0] = 0;
    region[0] = kLow;
    steps[0] = 0;
    for (std::uint32_t y = 1; y <= columns; ++y) {
      region[y] = -score::kWordRegion;
      steps[y] = y == 1 ? 2 : 0;
      folds_[y - 1] = after_fold(hole.after.begin + y - 1);
    }

    for (std::uint32_t x = 1; x <= rows; ++x) {
      std::uint8_t* row = steps + std::size_t{x} * (columns + 1);
      std::int32_t diagonal_matched = matched[0], diagonal_region = region[0];
      region[0] = -score::kWordRegion;
      matched[0] = kLow;
      row[0] = x == 1 ? 3 : 1;
      std::int32_t left_matched = matched[0], left_region = region[0];
      const FoldId fold = before_fold(hole.before.begin + x - 1);
      const std::int32_t worth = token_score(document_, before_, diff_.before[hole.before.begin + x - 1]);
      for (std::uint32_t y = 1; y <= columns; ++y) {
        const std::int32_t above_matched = matched[y], above_region = region[y];
        std::uint8_t bits = 0;
        std::int32_t here = kLow;
        if (folds[y - 1] == fold) {
          here = std::max(diagonal_matched, diagonal_region);
          bits |= diagonal_matched >= diagonal_region ? 4 : 8;
          here += match_score(worth, hole.before.begin + x - 1, hole.after.begin + y - 1);
        }
        // The path along this row is compared last, so that a cell waits for its neighbour as little as possible.
        std::int32_t other = above_region;
        std::uint8_t from = 1;
        if (left_matched - score::kWordRegion > other) other = left_matched - score::kWordRegion, from = 2;
        if (above_matched - score::kWordRegion > other) other = above_matched - score::kWordRegion, from = 3;
        if (left_region >= other) from = 0;
        left_region = std::max(left_region, other);
        diagonal_matched = above_matched, diagonal_region = above_region;
        matched[y] = left_matched = here;
        region[y] = left_region;
        row[y] = bits | from;
      }
    }
    trace(hole, matched[columns] >= region[columns]);
  }

  std::int32_t match_score(std::int32_t worth, std::uint32_t x, std::uint32_t y) {
    if (!same_form(x, y)) worth = worth * score::kWordFoldShare / 1000;
    if (!linked(x, y)) worth = worth * score::kWordUnlinkedShare / 1000;
    return worth;
  }

  void trace(const Region& hole, bool in_match) {
    std::uint32_t x = hole.before.size(), y = hole.after.size();
    const std::size_t width = y + 1;
    while (x > 0 || y > 0) {
      const std::uint8_t bits = steps_[x * width + y];
      if (in_match) {
        --x, --y;
        diff_.match[hole.before.begin + x] = hole.after.begin + y;
        in_match = bits & 4;
      } else {
        in_match = bits & 2;
        bits & 1 ? --x : --y;
      }
    }
  }

  const Document& document_;
  const Text& before_;
  const Text& after_;
  const SentencePairs& pairs_;
  Budget& budget_;
  WordDiff& diff_;
  const Sides<std::vector<std::uint32_t>>& sentence_;
  Sides<std::uint32_t> asked_{kNone, kNone};  // of linked()
  bool answer_ = false;
  // The programme of the hole at hand.
  std::vector<std::uint8_t> steps_;
  std::vector<std::int32_t> matched_, region_;
  std::vector<FoldId> folds_;
};

}  // namespace

bool SentencePairs::linked(std::uint32_t before, std::uint32_t after) const {
  auto link = std::lower_bound(links.begin(), links.end(), std::pair(before, after),
                               [](const SentenceLink& x, const auto& key) {
                                 return x.before != key.first ? x.before < key.first : x.after < key.second;
                               });
  return link != links.end() && link->before == before && link->after == after;
}

void diff_words(const Document& document, const SentencePairs& pairs, Budget& budget, WordDiff& diff) {
  note_sentences(document, diff);
  WordAligner(document, pairs, budget, diff).run();
}

void note_sentences(const Document& document, WordDiff& diff) {
  for (const SideName side : kBothSides) find_sentences_of(document[side], diff[side], diff.sentence[side]);
}

void find_sentences_of(const Text& text, std::span<const std::uint32_t> tokens, std::vector<std::uint32_t>& sentences) {
  sentences.clear();
  sentences.reserve(tokens.size());
  std::uint32_t s = 0;
  for (std::uint32_t token : tokens) {
    if (sentences.empty()) {
      s = static_cast<std::uint32_t>(std::upper_bound(text.first_token.begin(), text.first_token.end(), token) -
                                     text.first_token.begin() - 1);
    }
    while (text.first_token[s + 1] <= token) ++s;
    sentences.push_back(s);
  }
}

bool is_content(const Document& document, const Text& text, std::uint32_t token) {
  return text.tokens.kind[token] != TokenKind::punctuation && !document.small_word[document.fold(text, token)];
}

std::int32_t token_score(const Document& document, const Text& text, std::uint32_t token) {
  if (text.tokens.kind[token] == TokenKind::punctuation) {
    const Category category = properties(text.text[text.tokens.begin[token]]).category();
    const bool paired = text.text[text.tokens.begin[token]] == u'"' ||
                        (category >= Category::open && category <= Category::quote_close);
    return paired ? score::kWordPaired : score::kWordPunctuation;
  }
  return document.small_word[document.fold(text, token)] ? score::kWordSmall : score::kWordContent;
}

std::vector<std::uint32_t> inverse(const WordDiff& diff) {
  std::vector<std::uint32_t> match(diff.after.size(), kNone);
  for (std::uint32_t k = 0; k < diff.match.size(); ++k) {
    if (diff.match[k] != kNone) match[diff.match[k]] = k;
  }
  return match;
}

std::vector<Region> find_regions(const WordDiff& diff) {
  std::vector<Region> regions;
  std::uint32_t x = 0, y = 0;
  const std::uint32_t x_end = diff.size(SideName::before), y_end = diff.size(SideName::after);
  for (std::uint32_t k = 0; k <= x_end; ++k) {
    if (k < x_end && diff.match[k] == kNone) continue;
    const std::uint32_t target = k < x_end ? diff.match[k] : y_end;
    if (k > x || target > y) regions.push_back({x, k, y, target});
    x = k + 1, y = target + 1;
  }
  return regions;
}

}  // namespace variorum
