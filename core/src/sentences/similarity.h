// How much two stretches of words say the same thing. The one home of similarity.
//
// In:   two spans of folds (words in text order, and sorted), and the weights of folds.
// Out:  shared weights, Dice coefficients, similarities.
// Unit: weights in milli-nats, the others per mille.
//
//     "the cat sat down"  "down sat the cat"     in the bag: all four words     in order: the cat
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "budget.h"
#include "document.h"
#include "once_in_both.h"

namespace variorum {

/// The weight that two sorted word lists share as multisets, forms of one word included.
std::uint32_t bag_weight(const Document& document, Words before_sorted, Words after_sorted);

/// A bound on what one sentence can share with each of many others. Most pairs that rare words propose fall to it,
/// without a look at the order of their words.
class BagBound {
 public:
  explicit BagBound(const Document& document);
  /// Takes the words of the sentence that others are compared with from now on.
  void take(Words words);
  /// No less than bag_weight of that sentence and another.
  std::uint32_t of(Words other) const;

 private:
  const Document& document_;
  Words taken_;
  PerFold<std::uint8_t> words_, stems_;  // whether the sentence has the fold; whether it has the stem
};

/// similarity() of many pairs, which come sorted by their before sentences.
class SimilarityOfMany {
 public:
  SimilarityOfMany(const Document& document, Budget& budget) : document_(document), budget_(budget), bound_(document) {}
  std::uint32_t of(std::uint32_t before, std::uint32_t after, std::uint32_t floor);

 private:
  const Document& document_;
  Budget& budget_;
  BagBound bound_;
  std::uint32_t taken_ = kNone;
};

/// The weight of the words that both lists have, as multisets; other forms of a word do not count.
std::uint32_t common_weight(const Document& document, Words before_sorted, Words after_sorted);

/// The weight of the heaviest common subsequence (Wagner and Fischer 1974, weighted). Above bound::kOrderCells, or
/// without the budget for it, a match with few edits is tried; where there is none, `cut_short`, if given, is set, and
/// only words that stand once on each side count.
std::uint32_t order_weight(const Document& document, Words before, Words after, Budget& budget,
                           bool* cut_short = nullptr);

/// How many content words (no function words) both lists have, as multisets. Counting stops at `enough`.
std::uint32_t shared_content_words(const Document& document, Words before_sorted, Words after_sorted,
                                   std::uint32_t enough);

/// 2 · shared / (before + after), per mille.
std::uint32_t dice(std::uint64_t shared, std::uint64_t before, std::uint64_t after);

/// The similarity of before sentence i and after sentence j, per mille; 0 where the bag shows that it cannot reach
/// `floor`, or where the budget allows no look at the words. Where the budget cuts the look short, it notes both
/// sentences.
std::uint32_t similarity(const Document& document, std::uint32_t i, std::uint32_t j, std::uint32_t floor,
                         Budget& budget);

/// The similarity of the sentences [i, i_end) and [j, j_end); 0 where the budget allows no look at their words.
std::uint32_t group_similarity(const Document& document, std::uint32_t i, std::uint32_t i_end, std::uint32_t j,
                               std::uint32_t j_end, Budget& budget);

/// The common run of words with the most content words: `tokens` words, `content_words` of them no function words.
/// Finding it takes as many steps as the product of both lengths.
struct CommonRun {
  std::uint32_t tokens = 0;
  std::uint32_t content_words = 0;
};
CommonRun longest_common_run(const Document& document, Words before, Words after);

}  // namespace variorum
