// Phrases that a text repeats.
#include "phrases.h"

#include <gtest/gtest.h>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;

/// Which words of a before sentence belong to a repeated phrase: _ for each that does, . for the others.
std::string masked(Prepared& texts, std::uint32_t sentence) {
  std::string out;
  for (FoldId word : RepeatedPhrases(texts.document).masked(texts.document.before.words_of(sentence, sentence + 1)))
    out += word == kNoFold ? '_' : '.';
  return out;
}

TEST(Phrases, FourWordsThatStandTwiceInOneTextAreOne) {
  Prepared texts("The group also known as ISIS fled.\nOthers also known as ISIS stayed.\nIt rained all day long.",
                 "It rained all day yesterday.");
  EXPECT_EQ(masked(texts, 0), "..____.");
  EXPECT_EQ(masked(texts, 2), ".....") << "once in each text is not twice in one";
}

TEST(Phrases, EitherTextMayRepeatThem) {
  Prepared texts("It rained all day long.", "It rained all day here.\nIt rained all day there.");
  EXPECT_EQ(masked(texts, 0), "____.");
}

TEST(Phrases, AnEmptyTextHasNone) {
  Prepared texts("It rained all day long.", "");
  EXPECT_EQ(masked(texts, 0), ".....");
}

}  // namespace
}  // namespace variorum
