// Phrases that a text repeats: "also known as", "the Islamic State". What two sentences share of them is no proof that
// one is half of the other.
//
// In:   a Document.
// Out:  whether a run of score::kRepeatedPhraseTokens words stands twice in one of its texts.
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
