#include "similarity.h"

#include <algorithm>
#include <bit>

#include "chain.h"
#include "few_edits.h"
#include "once_in_both.h"
#include "score.h"
#include "sorting.h"

namespace variorum {
namespace {

/// The weight of the heaviest chain of words that stand once on each side: for sentences too long for a programme.
std::uint32_t unique_order_weight(const Document& document, Words before, Words after) {
  std::vector<ChainItem> items;
  for (const std::uint64_t pair : once_in_both(before, after)) {
    const auto x = static_cast<std::uint32_t>(pair >> 32), y = static_cast<std::uint32_t>(pair);
    items.push_back({{x, x + 1, y, y + 1}, document.weight[before[x]]});
  }
  std::uint32_t sum = 0;
  for (const std::uint32_t k : heaviest_chain(items, true)) sum += static_cast<std::uint32_t>(items[k].weight);
  return sum;
}

/// The weight that both share in order where they differ by a few words; else 0.
std::uint32_t few_edits_weight(const Document& document, Words before, Words after, Budget& budget) {
  if (!budget.afford_steps(before.size() + after.size() + bound::kFewEdits * bound::kFewEdits)) return 0;
  const std::vector<std::uint32_t> match = match_with_few_edits(before, after, bound::kFewEdits);
  std::uint32_t sum = 0;
  for (std::size_t k = 0; k < match.size(); ++k) sum += match[k] == kNone ? 0 : document.weight[before[k]];
  return sum;
}

std::uint32_t combine(std::uint32_t bag, std::uint32_t order, std::uint32_t before_mass, std::uint32_t after_mass) {
  const std::uint64_t shared = std::uint64_t{score::kBagShare} * bag + std::uint64_t{score::kOrderShare} * order;
  return dice(shared, std::uint64_t{before_mass} * 1000, std::uint64_t{after_mass} * 1000);
}

}  // namespace

std::uint32_t dice(std::uint64_t shared, std::uint64_t before, std::uint64_t after) {
  return before + after == 0 ? 0 : static_cast<std::uint32_t>(2000 * shared / (before + after));
}

Weight inflected_weight(const Document& document, FoldId x, FoldId y) {
  return std::min(document.weight[x], document.weight[y]) * score::kStemShare / 1000;
}

std::uint32_t bag_weight(const Document& document, Words before_sorted, Words after_sorted) {
  std::uint32_t sum = 0;
  FoldId waiting_before = kNoFold, waiting_after = kNoFold;  // the last word of each side without an equal one
  auto wait = [&](FoldId word, FoldId& mine, FoldId& other) {
    if (other != kNoFold && other >= document.stem_begin[word] && other < document.stem_end[word] &&
        document.inflected(word, other)) {
      sum += inflected_weight(document, word, other);
      other = kNoFold;
    } else {
      mine = word;
    }
  };
  for (std::size_t x = 0, y = 0; x < before_sorted.size() && y < after_sorted.size();) {
    if (before_sorted[x] == after_sorted[y]) {
      sum += document.weight[before_sorted[x]];
      ++x, ++y;
    } else if (before_sorted[x] < after_sorted[y]) {
      wait(before_sorted[x++], waiting_before, waiting_after);
    } else {
      wait(after_sorted[y++], waiting_after, waiting_before);
    }
    // Where one list ends, the next word of the other may still be a form of the word that waits.
    if (x == before_sorted.size() && y < after_sorted.size()) wait(after_sorted[y], waiting_after, waiting_before);
    if (y == after_sorted.size() && x < before_sorted.size()) wait(before_sorted[x], waiting_before, waiting_after);
  }
  return sum;
}

std::uint32_t common_weight(const Document& document, Words before_sorted, Words after_sorted) {
  std::uint32_t sum = 0;
  for (std::size_t x = 0, y = 0; x < before_sorted.size() && y < after_sorted.size();) {
    if (before_sorted[x] == after_sorted[y]) {
      sum += document.weight[before_sorted[x]];
      ++x, ++y;
    } else {
      before_sorted[x] < after_sorted[y] ? ++x : ++y;
    }
  }
  return sum;
}

std::uint32_t shared_content_words(const Document& document, Words before_sorted, Words after_sorted,
                                   std::uint32_t enough) {
  std::uint32_t count = 0;
  for (std::size_t x = 0, y = 0; count < enough && x < before_sorted.size() && y < after_sorted.size();) {
    if (before_sorted[x] == after_sorted[y]) {
      count += !document.function_word[before_sorted[x]];
      ++x, ++y;
    } else {
      before_sorted[x] < after_sorted[y] ? ++x : ++y;
    }
  }
  return count;
}

std::uint32_t order_weight(const Document& document, Words before, Words after, Budget& budget, bool* cut_short) {
  std::uint32_t ends = 0;
  while (!before.empty() && !after.empty() && before.front() == after.front()) {
    ends += document.weight[before.front()];
    before = before.subspan(1), after = after.subspan(1);
  }
  while (!before.empty() && !after.empty() && before.back() == after.back()) {
    ends += document.weight[before.back()];
    before = before.first(before.size() - 1), after = after.first(after.size() - 1);
  }
  if (before.empty() || after.empty()) return ends;
  const std::uint64_t cells = std::uint64_t{before.size()} * after.size();
  if (cells > bound::kOrderCells || !budget.afford_steps(cells)) {
    if (const std::uint32_t found = few_edits_weight(document, before, after, budget)) return ends + found;
    if (cut_short != nullptr) *cut_short = true;
    return budget.afford_words(before.size() + after.size()) ? ends + unique_order_weight(document, before, after)
                                                             : ends;
  }

  std::vector<std::uint32_t> row(after.size() + 1, 0);
  for (const FoldId word : before) {
    const Weight weight = document.weight[word];
    const std::uint32_t stem_begin = number_of(document.stem_begin[word]);
    const std::uint32_t stem_size = number_of(document.stem_end[word]) - stem_begin;
    std::uint32_t diagonal = 0, left = 0;
    for (std::size_t k = 0; k < after.size(); ++k) {
      const std::uint32_t above = row[k + 1];
      if (after[k] == word) {
        left = diagonal + weight;
      } else {
        left = std::max(above, left);
        if (number_of(after[k]) - stem_begin < stem_size && document.inflected(word, after[k])) {
          left = std::max(left, diagonal + inflected_weight(document, word, after[k]));
        }
      }
      diagonal = above;
      row[k + 1] = left;
    }
  }
  return ends + row.back();
}

std::uint32_t similarity(const Document& document, std::uint32_t i, std::uint32_t j, std::uint32_t floor,
                         Budget& budget) {
  const Text &before = document.before, &after = document.after;
  if (document.identical(i, j)) return 1000;
  // Two bags share no more than the lighter one weighs.
  if (dice(std::min(before.mass[i], after.mass[j]), before.mass[i], after.mass[j]) < floor) return 0;
  if (!budget.afford_words(std::uint64_t{before.word_count(i)} + after.word_count(j))) {
    budget.cut_short(i, j);
    return 0;
  }
  const std::uint32_t bag = bag_weight(document, before.sorted_words_of(i), after.sorted_words_of(j));
  if (dice(bag, before.mass[i], after.mass[j]) < floor) return 0;
  bool cut_short = false;
  const std::uint32_t order =
      order_weight(document, before.words_of(i, i + 1), after.words_of(j, j + 1), budget, &cut_short);
  if (cut_short) budget.cut_short(i, j);
  return combine(bag, order, before.mass[i], after.mass[j]);
}

BagBound::BagBound(const Document& document)
    : document_(document), words_(document.weight.size()), stems_(document.weight.size()) {}

void BagBound::take(Words words) {
  for (const FoldId word : taken_) words_[word] = stems_[document_.stem_begin[word]] = 0;
  taken_ = words;
  for (const FoldId word : taken_) words_[word] = stems_[document_.stem_begin[word]] = 1;
}

std::uint32_t BagBound::of(Words other) const {
  std::uint32_t sum = 0;
  for (const FoldId word : other) {
    if (words_[word]) {
      sum += document_.weight[word];
    } else if (stems_[document_.stem_begin[word]]) {
      sum += inflected_weight(document_, word, word);
    }
  }
  return sum;
}

std::uint32_t SimilarityOfMany::of(std::uint32_t before, std::uint32_t after, std::uint32_t floor) {
  const std::uint32_t lighter = std::min(document_.before.mass[before], document_.after.mass[after]);
  if (dice(lighter, document_.before.mass[before], document_.after.mass[after]) < floor) return 0;
  if (taken_ != before) bound_.take(document_.before.words_of(before, before + 1));
  taken_ = before;
  const std::uint32_t most = bound_.of(document_.after.words_of(after, after + 1));
  if (dice(most, document_.before.mass[before], document_.after.mass[after]) < floor) return 0;
  return similarity(document_, before, after, floor, budget_);
}

std::uint32_t group_similarity(const Document& document, std::uint32_t i, std::uint32_t i_end, std::uint32_t j,
                               std::uint32_t j_end, Budget& budget) {
  const Text &before = document.before, &after = document.after;
  auto sorted = [](Words words) {
    std::vector<FoldId> copy(words.begin(), words.end());
    sort_numbers(copy);
    return copy;
  };
  const Words left = before.words_of(i, i_end), right = after.words_of(j, j_end);
  if (!budget.afford_words(left.size() + right.size())) return 0;
  std::uint32_t left_mass = 0, right_mass = 0;
  for (std::uint32_t s = i; s < i_end; ++s) left_mass += before.mass[s];
  for (std::uint32_t s = j; s < j_end; ++s) right_mass += after.mass[s];
  const std::uint32_t bag = bag_weight(document, sorted(left), sorted(right));
  return combine(bag, order_weight(document, left, right, budget), left_mass, right_mass);
}

CommonRun longest_common_run(const Document& document, Words before, Words after) {
  CommonRun best;
  std::vector<CommonRun> row(after.size() + 1);
  for (const FoldId word : before) {
    const bool content = word != kNoFold && !document.function_word[word];
    for (std::size_t k = after.size(); k > 0; --k) {
      if (after[k - 1] != word || word == kNoFold) {
        row[k] = {};
        continue;
      }
      row[k] = {row[k - 1].tokens + 1, row[k - 1].content_words + content};
      if (row[k].content_words > best.content_words ||
          (row[k].content_words == best.content_words && row[k].tokens > best.tokens)) {
        best = row[k];
      }
    }
  }
  return best;
}

}  // namespace variorum
