// The fourth clean-up pass: a rewritten sentence is shown replaced whole.
#include <gtest/gtest.h>

#include "clean_up.h"
#include "tests/support/word_diffs.h"

namespace variorum {
namespace {

std::string collapsed(std::string_view markup, bool linked = true) {
  support::DiffOf diff(markup);
  collapse_rewrites(diff.document(), linked ? diff.pairs() : SentencePairs{}, diff.diff);
  return diff.shown();
}

constexpr const char* kRewritten =
    "[-Farmers complained loudly-]{+Bakers learned on Friday+} about [-rising prices everywhere this year-]{+plans "
    "which nobody wanted them to know+}.";

TEST(Rewrites, WhatLittleIsKeptGoes) {
  EXPECT_EQ(
      collapsed(kRewritten),
      "[-Farmers complained loudly about rising prices everywhere this year-]{+Bakers learned on Friday about plans "
      "which nobody wanted them to know+} .");
}

TEST(Rewrites, OnlyInLinkedSentences) { EXPECT_NE(collapsed(kRewritten, false).find("} about ["), std::string::npos); }

TEST(Rewrites, WhereMoreIsKeptItStays) {
  constexpr const char* kText = "[-Farmers-]{+Bakers+} complained loudly about [-rising-]{+falling+} prices .";
  EXPECT_EQ(collapsed("[-Farmers-]{+Bakers+} complained loudly about [-rising-]{+falling+} prices."), kText);
}

TEST(Rewrites, TheMarksAtItsEndsStay) { EXPECT_EQ(collapsed("* [-Tomas-]{+Peter+}!"), "* [-Tomas-]{+Peter+} !"); }

/// "a0 a1 …": words of meaning.
std::string words(char letter, int count) {
  std::string out;
  for (int k = 0; k < count; ++k) out += std::string(k > 0 ? " " : "") + letter + std::to_string(k);
  return out;
}

TEST(Rewrites, ThreeWordsOfMeaningInARowStay) {
  const auto with = [](const std::string& kept) {
    return "[-" + words('a', 24) + "-]{+" + words('b', 24) + "+} " + kept + " .";
  };
  EXPECT_EQ(collapsed(with("narrow red bench")), with("narrow red bench"));
  EXPECT_NE(collapsed(with("red bench")), with("red bench"));
}

TEST(Rewrites, WhatIsKeptInTwoSentencesStays) {
  constexpr const char* kText =
      "[-Farmers complained loudly-]{+Bakers learned on Friday+} about [-rising prices everywhere this year ,-]{+plans "
      "which nobody wanted them to know . Ministers+} said [-several newspapers yesterday-]{+nothing whatever that "
      "evening before walking home through dark streets beside old warehouses+} .";
  support::DiffOf diff(kText);
  collapse_rewrites(diff.document(), SentencePairs{{{0, 0, 500}, {0, 1, 500}}}, diff.diff);
  EXPECT_EQ(diff.shown(), kText);
}

}  // namespace
}  // namespace variorum
