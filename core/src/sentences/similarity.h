// How much two stretches of words say the same thing. The one home of similarity.
//
// In:   two spans of folds (words in text order, and sorted), and the weights of folds.
// Out:  shared weights in milli-nats; Dice coefficients and containment per mille.
//
//     "the cat sat down"  "down sat the cat"     bag 4 of 4     order: the cat, or one of two others
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "budget.h"
#include "document.h"
#include "once_in_both.h"

namespace variorum {

/// Shared weight of two sorted word lists, as multisets.
std::uint32_t bag_weight(const Document& document, Words before_sorted, Words after_sorted);

/// How much one sentence can share with each of many others at most: most that rare words propose are told apart by it,
/// without a look at the order of their words.
class BagBound {
 public:
  explicit BagBound(const Document& document);
  /// The sentence that others are compared with from now on.
  void take(Words words);
  /// No less than bag_weight of that sentence and another.
  std::uint32_t of(Words other) const;

 private:
  const Document& document_;
  Words taken_;
  std::vector<std::uint8_t> words_, stems_;  // for each fold whether the sentence has it, or a word of its stem
};

/// similarity() of pairs that come sorted by their before sentences.
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

/// The weight of the words that are the same on both sides, forms of one word left out.
std::uint32_t common_weight(const Document& document, Words before_sorted, Words after_sorted);

/// Weight of the heaviest common subsequence (Wagner and Fischer 1974, weighted). Above bound::kOrderCells the heaviest
/// increasing chain of words that stand once in each; then `cut_short`, where given, is set.
std::uint32_t order_weight(const Document& document, Words before, Words after, Budget& budget,
                           bool* cut_short = nullptr);

/// Number of content words (no function words) shared, as multisets; stops counting at `enough`.
std::uint32_t shared_content_words(const Document& document, Words before_sorted, Words after_sorted,
                                   std::uint32_t enough);

/// 2 · shared / (before + after), per mille.
std::uint32_t dice(std::uint64_t shared, std::uint64_t before, std::uint64_t after);

/// Similarity of sentence i and sentence j, per mille; 0 where it cannot reach `floor` (the bag alone bounds it), or
/// where the budget allows no look at their words. Both are noted in the budget where it keeps them from being looked
/// at in full.
std::uint32_t similarity(const Document& document, std::uint32_t i, std::uint32_t j, std::uint32_t floor,
                         Budget& budget);

/// Similarity of runs of sentences [i, i_end) and [j, j_end); 0 where the budget allows no look at their words.
std::uint32_t group_similarity(const Document& document, std::uint32_t i, std::uint32_t i_end, std::uint32_t j,
                               std::uint32_t j_end, Budget& budget);

/// The common run of words with the most content words: a run of `tokens` words of which `content_words` are content.
/// Takes before · after steps.
struct CommonRun {
  std::uint32_t tokens = 0;
  std::uint32_t content_words = 0;
};
CommonRun longest_common_run(const Document& document, Words before, Words after);

}  // namespace variorum
