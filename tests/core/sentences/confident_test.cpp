// Pairs that are each other's best by far.
#include "confident.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;

/// Sentences of five words each; what the pairs say of them need not be true.
const std::string kLines = "One two three four five.\nSix seven eight nine ten.\nA b c d e.\nF g h i j.\n";

std::string shown(const std::vector<SimilarPair>& pairs) {
  std::string out;
  for (const SimilarPair& pair : pairs)
    out += (out.empty() ? "" : " ") + std::to_string(pair.before) + "-" + std::to_string(pair.after);
  return out;
}

TEST(Confident, APairWithoutARivalIsFromItsFloorOn) {
  Prepared texts(kLines, kLines);
  EXPECT_EQ(shown(confident_pairs(texts.document, {{0, 0, 600}, {1, 1, 599}})), "0-0");
}

TEST(Confident, ARivalOfEitherSideTakesTheLead) {
  Prepared texts(kLines, kLines);
  EXPECT_EQ(shown(confident_pairs(texts.document, {{0, 0, 900}, {0, 1, 751}, {2, 2, 900}, {3, 2, 750}})), "2-2")
      << "751 comes within 150 of 900, 750 does not";
}

TEST(Confident, ShortSentencesAreAlikeByChance) {
  Prepared texts("He left.\nThe old cat slept here.\n", "He left.\nThe old cat slept here.\n");
  EXPECT_EQ(shown(confident_pairs(texts.document, {{0, 0, 950}, {1, 1, 950}})), "1-1");
}

TEST(Confident, ForbiddenPairsAreNotThoughStrong) {
  Options options;
  options.forbidden = {{support::range_of(kLines, "One two"), support::range_of(kLines, "One two")}};
  Prepared texts(kLines, kLines, options);
  EXPECT_EQ(shown(confident_pairs(texts.document, {{0, 0, 950}, {1, 1, 950}})), "1-1");
}

TEST(Confident, AChainKeepsTheOrderThatHoldsMost) {
  Prepared texts(kLines, kLines);
  EXPECT_EQ(shown(confident_chain(texts.document, {{0, 2, 900}, {1, 0, 900}, {2, 1, 900}})), "1-0 2-1");
  EXPECT_EQ(shown(confident_chain(texts.document, {})), "");
}

}  // namespace
}  // namespace variorum
