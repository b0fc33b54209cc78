// Phrases that a text repeats: "also known as", "the Islamic State". Two sentences that share such a phrase need not be
// halves of one sentence.
//
// In:   a Document, and words of a sentence.
// Out:  the words, those of a phrase of score::kRepeatedPhraseTokens words that stands twice in one of the texts masked.
// Unit: words.
// Cost: linear in the words, once, when the first phrase is asked for: most comparisons never ask.
//
//     "It rained all day here. It rained all day there."     masked(it rained all day here)   _ _ _ _ here
#pragma once

#include <cstdint>
#include <vector>

#include "document.h"
#include "similarity.h"

namespace variorum {

class RepeatedPhrases {
 public:
  explicit RepeatedPhrases(const Document& document) : document_(document) {}

  /// kNoFold, which no word has, for every word of a repeated phrase.
  std::vector<FoldId> masked(Words words);

 private:
  const Document& document_;
  bool collected_ = false;
  std::vector<std::uint64_t> keys_;  // sorted
};

}  // namespace variorum
