#include "diff_words.h"

#include <algorithm>

#include "chain.h"
#include "characters.h"
#include "score.h"
#include "sorting.h"

namespace variorum {
namespace {

using Hole = Region;

class WordAligner {
 public:
  WordAligner(const Document& document, const SentencePairs& pairs, Budget& budget, WordDiff& diff)
      : document_(document),
        before_(document.before),
        after_(document.after),
        pairs_(pairs),
        budget_(budget),
        diff_(diff),
        before_sentence_(sentences_of(before_, diff.before)),
        after_sentence_(sentences_of(after_, diff.after)) {}

  void run() {
    diff_.match.assign(diff_.before.size(), kNone);
    Hole all{0, static_cast<std::uint32_t>(diff_.before.size()), 0, static_cast<std::uint32_t>(diff_.after.size())};
    for (const Hole& hole : between_identical(all)) align(hole);
  }

 private:
  std::uint32_t before_fold(std::uint32_t x) const { return before_.tokens.fold[diff_.before[x]]; }
  std::uint32_t after_fold(std::uint32_t y) const { return after_.tokens.fold[diff_.after[y]]; }
  bool same_form(std::uint32_t x, std::uint32_t y) const {
    return before_.tokens.form[diff_.before[x]] == after_.tokens.form[diff_.after[y]];
  }
  bool linked(std::uint32_t x, std::uint32_t y) const { return pairs_.linked(before_sentence_[x], after_sentence_[y]); }

  /// Matches the sentences that did not change, and returns what lies between them.
  std::vector<Hole> between_identical(Hole all) {
    std::vector<Hole> holes;
    std::uint32_t x = all.before_begin, y = all.after_begin;
    if (before_sentence_.empty()) return {all};
    const auto first = std::partition_point(pairs_.links.begin(), pairs_.links.end(), [&](const SentenceLink& link) {
      return link.before < before_sentence_.front();
    });
    for (auto at = first; at != pairs_.links.end() && at->before <= before_sentence_.back(); ++at) {
      const SentenceLink& link = *at;
      if (link.absorbed || !document_.identical(link.before, link.after)) continue;
      const auto range = [](const std::vector<std::uint32_t>& sentences, std::uint32_t s) {
        const auto found = std::equal_range(sentences.begin(), sentences.end(), s);
        return std::pair<std::uint32_t, std::uint32_t>(found.first - sentences.begin(),
                                                       found.second - sentences.begin());
      };
      const auto [x_begin, x_end] = range(before_sentence_, link.before);
      const auto [y_begin, y_end] = range(after_sentence_, link.after);
      if (x_begin < x || y_begin < y || x_end - x_begin != y_end - y_begin) continue;
      holes.push_back({x, x_begin, y, y_begin});
      for (std::uint32_t k = 0; k < x_end - x_begin; ++k) diff_.match[x_begin + k] = y_begin + k;
      x = x_end, y = y_end;
    }
    holes.push_back({x, all.before_end, y, all.after_end});
    return holes;
  }

  /// Matches the equal ends of a hole. A match at its brink that differs in case or typography is given back: It it was
  /// late → It was late keeps the It.
  void trim(Hole& hole) {
    const Hole whole = hole;
    auto same = [&](std::uint32_t x, std::uint32_t y) { return before_fold(x) == after_fold(y) && linked(x, y); };
    while (hole.before_begin < hole.before_end && hole.after_begin < hole.after_end &&
           same(hole.before_begin, hole.after_begin)) {
      diff_.match[hole.before_begin++] = hole.after_begin++;
    }
    while (hole.before_begin < hole.before_end && hole.after_begin < hole.after_end &&
           same(hole.before_end - 1, hole.after_end - 1)) {
      diff_.match[--hole.before_end] = --hole.after_end;
    }
    if (hole.before_begin == hole.before_end && hole.after_begin == hole.after_end) return;
    if (hole.before_begin > whole.before_begin && !same_form(hole.before_begin - 1, hole.after_begin - 1))
      --hole.after_begin, diff_.match[--hole.before_begin] = kNone;
    if (hole.before_end < whole.before_end && !same_form(hole.before_end, hole.after_end))
      ++hole.after_end, diff_.match[hole.before_end++] = kNone;
  }

  void align(Hole hole) {
    trim(hole);
    const std::uint64_t rows = hole.before_end - hole.before_begin, columns = hole.after_end - hole.after_begin;
    if (rows == 0 || columns == 0) return;
    if (budget_.afford_cells((rows + 1) * (columns + 1))) return align_exactly(hole);
    const std::vector<Hole> holes = between_unique_words(hole);
    if (holes.size() == 1) {
      diff_.coarse = true;
      return;
    }
    for (Hole part : holes) {  // one level only: what unique words do not divide, they will not divide again
      trim(part);
      const std::uint64_t cells =
          std::uint64_t{part.before_end - part.before_begin + 1} * (part.after_end - part.after_begin + 1);
      if (part.before_begin == part.before_end || part.after_begin == part.after_end) continue;
      if (budget_.afford_cells(cells)) {
        align_exactly(part);
      } else {
        diff_.coarse = true;
      }
    }
  }

  /// Matches the words that stand once on each side of the hole and lie on their heaviest chain.
  std::vector<Hole> between_unique_words(Hole hole) {
    struct Place {
      std::uint32_t fold, at;
    };
    auto unique = [](std::vector<Place> places) {
      stable_sort_by(places, [](Place place) { return place.fold; });
      std::vector<Place> once;
      for (std::size_t k = 0; k < places.size(); ++k) {
        const bool first = k == 0 || places[k - 1].fold != places[k].fold;
        const bool last = k + 1 == places.size() || places[k + 1].fold != places[k].fold;
        if (first && last) once.push_back(places[k]);
      }
      return once;
    };
    std::vector<Place> left, right;
    for (std::uint32_t x = hole.before_begin; x < hole.before_end; ++x) left.push_back({before_fold(x), x});
    for (std::uint32_t y = hole.after_begin; y < hole.after_end; ++y) right.push_back({after_fold(y), y});
    left = unique(std::move(left)), right = unique(std::move(right));
    std::vector<ChainItem> items;
    for (std::size_t k = 0, m = 0; k < left.size() && m < right.size();) {
      if (left[k].fold == right[m].fold) {
        const auto value = static_cast<std::uint64_t>(token_score(document_, before_, diff_.before[left[k].at]));
        items.push_back({{left[k].at, left[k].at + 1, right[m].at, right[m].at + 1}, value});
        ++k, ++m;
      } else {
        left[k].fold < right[m].fold ? ++k : ++m;
      }
    }
    std::vector<Hole> holes;
    for (std::uint32_t k : heaviest_chain(items, true)) {
      const Gap& place = items[k].place;
      diff_.match[place.before_begin] = place.after_begin;
      holes.push_back({hole.before_begin, place.before_begin, hole.after_begin, place.after_begin});
      hole.before_begin = place.before_end, hole.after_begin = place.after_end;
    }
    holes.push_back(hole);
    return holes;
  }

  /// Two states a cell: the path ends in a match, or inside a region. Entering a region costs; leaving it is free.
  void align_exactly(const Hole& hole) {
    constexpr std::int32_t kLow = -1'000'000'000;
    const std::uint32_t rows = hole.before_end - hole.before_begin, columns = hole.after_end - hole.after_begin;
    // Bits of a step: 1 the region's path came from above (else from the left), 2 it was opened there, 4 the match is
    // worth taking and came from a match, 8 it came from a region.
    std::vector<std::uint8_t> steps(std::size_t{rows + 1} * (columns + 1), 0);
    std::vector<std::int32_t> matched(columns + 1, kLow), region(columns + 1, 0);
    matched[0] = 0;
    region[0] = kLow;
    for (std::uint32_t y = 1; y <= columns; ++y) {
      region[y] = -score::kWordRegion;
      steps[y] = y == 1 ? 2 : 0;
    }
    std::vector<std::int32_t> worth(rows);
    for (std::uint32_t x = 0; x < rows; ++x)
      worth[x] = token_score(document_, before_, diff_.before[hole.before_begin + x]);

    for (std::uint32_t x = 1; x <= rows; ++x) {
      std::uint8_t* row = &steps[std::size_t{x} * (columns + 1)];
      std::int32_t diagonal_matched = matched[0], diagonal_region = region[0];
      region[0] = -score::kWordRegion;
      matched[0] = kLow;
      row[0] = x == 1 ? 3 : 1;
      const std::uint32_t fold = before_fold(hole.before_begin + x - 1);
      for (std::uint32_t y = 1; y <= columns; ++y) {
        const std::int32_t above_matched = matched[y], above_region = region[y];
        std::uint8_t bits = 0;
        std::int32_t here = kLow;
        if (after_fold(hole.after_begin + y - 1) == fold) {
          here = std::max(diagonal_matched, diagonal_region);
          bits |= diagonal_matched >= diagonal_region ? 4 : 8;
          here += match_score(worth[x - 1], hole.before_begin + x - 1, hole.after_begin + y - 1);
        }
        std::int32_t best = region[y - 1];
        std::uint8_t from = 0;
        if (above_region > best) best = above_region, from = 1;
        if (matched[y - 1] - score::kWordRegion > best) best = matched[y - 1] - score::kWordRegion, from = 2;
        if (above_matched - score::kWordRegion > best) best = above_matched - score::kWordRegion, from = 3;
        diagonal_matched = above_matched, diagonal_region = above_region;
        matched[y] = here;
        region[y] = best;
        row[y] = bits | from;
      }
    }
    trace(hole, steps, matched[columns] >= region[columns]);
  }

  std::int32_t match_score(std::int32_t worth, std::uint32_t x, std::uint32_t y) const {
    if (!same_form(x, y)) worth = worth * score::kWordFoldShare / 1000;
    if (!linked(x, y)) worth = worth * score::kWordUnlinkedShare / 1000;
    return worth;
  }

  void trace(const Hole& hole, const std::vector<std::uint8_t>& steps, bool in_match) {
    std::uint32_t x = hole.before_end - hole.before_begin, y = hole.after_end - hole.after_begin;
    const std::size_t width = y + 1;
    while (x > 0 || y > 0) {
      const std::uint8_t bits = steps[x * width + y];
      if (in_match) {
        --x, --y;
        diff_.match[hole.before_begin + x] = hole.after_begin + y;
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
  std::vector<std::uint32_t> before_sentence_, after_sentence_;
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
  WordAligner(document, pairs, budget, diff).run();
}

std::vector<std::uint32_t> sentences_of(const Text& text, const std::vector<std::uint32_t>& tokens) {
  std::vector<std::uint32_t> sentences;
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
  return sentences;
}

bool is_content(const Document& document, const Text& text, std::uint32_t token) {
  return text.tokens.kind[token] != TokenKind::punctuation && !document.small_word[text.tokens.fold[token]];
}

std::int32_t token_score(const Document& document, const Text& text, std::uint32_t token) {
  if (text.tokens.kind[token] == TokenKind::punctuation) {
    const Category category = properties(text.text[text.tokens.begin[token]]).category();
    const bool paired = text.text[text.tokens.begin[token]] == u'"' ||
                        (category >= Category::open && category <= Category::quote_close);
    return paired ? score::kWordPaired : score::kWordPunctuation;
  }
  return document.small_word[text.tokens.fold[token]] ? score::kWordSmall : score::kWordContent;
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
  const auto x_end = static_cast<std::uint32_t>(diff.before.size()),
             y_end = static_cast<std::uint32_t>(diff.after.size());
  for (std::uint32_t k = 0; k <= x_end; ++k) {
    if (k < x_end && diff.match[k] == kNone) continue;
    const std::uint32_t target = k < x_end ? diff.match[k] : y_end;
    if (k > x || target > y) regions.push_back({x, k, y, target});
    x = k + 1, y = target + 1;
  }
  return regions;
}

}  // namespace variorum
