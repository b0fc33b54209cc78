// What a token is, by itself and by what stands beside it.
#include "token_kinds.h"

#include <gtest/gtest.h>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

/// The tokens of the text of which the question is answered with yes.
std::string where(bool (*question)(const Text&, std::uint32_t), std::string_view text) {
  support::Prepared texts(text, "");
  const Text& before = texts.document.before;
  return support::tokens_where(before, [&](std::uint32_t t) { return question(before, t); });
}

TEST(TokenKinds, MarksWordsAndNumbers) {
  EXPECT_EQ(where(is_punctuation, "Two cats, 5 dogs: €7!"), ", : !");
  EXPECT_EQ(where(is_word, "Two cats, 5 dogs: €7!"), "Two cats dogs");
}

TEST(TokenKinds, AMinusIsWrittenTogetherWithTheNumberAfterIt) {
  EXPECT_EQ(where(is_minus, "It was -5 and −7 there"), "- −");
  EXPECT_EQ(where(is_minus, "It was - 5"), "") << "a dash between blanks";
  EXPECT_EQ(where(is_minus, "-x"), "") << "no number";
  EXPECT_EQ(where(is_minus, "+5"), "") << "no dash";
}

TEST(TokenKinds, WithAnythingBeforeItADashIsNoMinus) {
  EXPECT_EQ(where(is_minus, "pages 5-6"), "");
  EXPECT_EQ(where(is_minus, "T-5"), "");
  EXPECT_EQ(where(is_minus, "(-5)"), "");
}

TEST(TokenKinds, AtTheEndsOfATextNothingStandsBeside) {
  EXPECT_EQ(where(is_minus, "-5"), "-");
  EXPECT_EQ(where(is_minus, "5 -"), "");
}

}  // namespace
}  // namespace variorum
