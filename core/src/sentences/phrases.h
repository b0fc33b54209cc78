// Phrases that a text repeats: "also known as", "the Islamic State". Two sentences that share such a phrase need not be
// halves of one sentence.
//
// In:   a Document, and a run of words.
// Out:  whether the run, of score::kRepeatedPhraseTokens words, stands twice in one of the texts.
// Unit: words.
// Cost: linear in the words, once, when the first phrase is asked for: most comparisons never ask.
//
//     "It rained all day here. It rained all day there."     contain(it rained all day)   true
#pragma once

#include <cstdint>
#include <vector>

#include "document.h"
#include "similarity.h"

namespace variorum {

class RepeatedPhrases {
 public:
  explicit RepeatedPhrases(const Document& document) : document_(document) {}

  bool contain(Words phrase);

 private:
  const Document& document_;
  bool collected_ = false;
  std::vector<std::uint64_t> keys_;  // sorted
};

}  // namespace variorum
