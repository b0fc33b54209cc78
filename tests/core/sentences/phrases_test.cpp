// Phrases that a text repeats.
#include "phrases.h"

#include <gtest/gtest.h>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;

/// Whether the first four words of a before sentence are a repeated phrase.
bool begins_with_phrase(Prepared& texts, std::uint32_t sentence) {
  return RepeatedPhrases(texts.document).contain(texts.document.before.words_of(sentence, sentence + 1).subspan(0, 4));
}

TEST(Phrases, FourWordsThatStandTwiceInOneTextAreOne) {
  Prepared texts("The group also known as ISIS fled.\nOthers also known as ISIS stayed.\nIt rained all day long.",
                 "It rained all day yesterday.");
  RepeatedPhrases repeated(texts.document);
  const auto first = texts.document.before.words_of(0, 1);
  EXPECT_TRUE(repeated.contain(first.subspan(2, 4)));   // also known as ISIS
  EXPECT_FALSE(repeated.contain(first.subspan(0, 4)));  // the group also known
  EXPECT_FALSE(begins_with_phrase(texts, 2)) << "once in each text is not twice in one";
}

TEST(Phrases, EitherTextMayRepeatThem) {
  Prepared texts("It rained all day long.", "It rained all day here.\nIt rained all day there.");
  EXPECT_TRUE(begins_with_phrase(texts, 0));
}

TEST(Phrases, AnEmptyTextHasNone) {
  Prepared texts("It rained all day long.", "");
  EXPECT_FALSE(begins_with_phrase(texts, 0));
}

}  // namespace
}  // namespace variorum
