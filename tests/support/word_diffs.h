// A WordDiff as text a person can read and write, for the tests of words and clean-up.
//
// In:   one line of markup in ASCII, in which everything outside [-gone-]{+come+} is matched in order.
// Out:  the WordDiff it speaks of, in a weighed Document whose sentences are linked one to one.
//
//     DiffOf diff("a [-b-]{+c+} d");   slide_regions(diff.document(), diff.diff);   EXPECT_EQ(diff.shown(), "…");
//
// shown() parts tokens by single blanks: "do n't" is two tokens.
#pragma once

#include <string>
#include <string_view>

#include "diff_words.h"
#include "tests/support/prepared.h"

namespace variorum::support {

class DiffOf {
 public:
  explicit DiffOf(std::string_view markup);
  const Document& document() const { return texts_.document; }
  const SentencePairs& pairs() const { return pairs_; }
  std::string shown() const;

  WordDiff diff;

 private:
  Prepared texts_;
  SentencePairs pairs_;
};

/// What a clean-up pass makes of the markup.
std::string after_pass(std::string_view markup, void (*pass)(const Document&, WordDiff&));

}  // namespace variorum::support
