// How good a place is to begin or end a region, and what a region weighs.
#include "regions.h"

#include <gtest/gtest.h>

#include "tests/support/word_diffs.h"

namespace variorum {
namespace {

using support::DiffOf;

/// A letter for the place before each token and the end: Paragraph, Sentence, Clause, word.
std::string boundaries(std::string_view text) {
  DiffOf diff(text);
  const Boundaries before(diff.document(), diff.diff, SideName::before);
  std::string out;
  for (std::uint32_t x = 0; x <= diff.diff.before.size(); ++x) out += "wCSP"[before.at(x)];
  return out;
}

TEST(Regions, BordersOfParagraphsSentencesAndClauses) {
  EXPECT_EQ(boundaries("It rained."), "PwwP");
  EXPECT_EQ(boundaries("It rained. She stayed."), "PwwSwwP");
  EXPECT_EQ(boundaries("It rained, he left."), "PwwCwwP");
}

TEST(Regions, AMarkWithinAWordEndsNoClause) {
  EXPECT_EQ(boundaries("a well-known song"), "PwwwwP");
  EXPECT_EQ(boundaries("it was \"good\" so"), "PwwwwCP");
}

TEST(Regions, ASentenceThatEndsOnTheWay) {
  DiffOf diff("It rained. She stayed.");
  const Boundaries before(diff.document(), diff.diff, SideName::before);
  EXPECT_TRUE(before.sentence_ends_in(1, 4));
  EXPECT_TRUE(before.sentence_ends_in(3, 3)) << "at the place itself";
  EXPECT_FALSE(before.sentence_ends_in(0, 2));
  EXPECT_FALSE(before.sentence_ends_in(4, 6)) << "the end of all is no border";
}

TEST(Regions, WordsOfMeaningWeighMoreThanSmallOnesAndMarks) {
  DiffOf diff("we saw [-the boat, at noon-]{+it+} again");
  const std::vector<Region> regions = find_regions(diff.diff);
  ASSERT_EQ(regions.size(), 1u);
  EXPECT_EQ(weights_of(diff.document(), diff.diff, regions[0]), (Sides<std::int64_t>{3330, 500}))
      << "the 500, boat 1000, a comma 330, at 500, noon 1000";
  EXPECT_EQ(words_of(diff.document(), diff.diff, regions[0]), (Sides<std::int64_t>{4, 1}));
}

TEST(Regions, WhatIsUnmatchedIsReplaced) {
  DiffOf diff("one two three");
  unmatch(diff.diff, 1, 2);
  EXPECT_EQ(diff.shown(), "one [-two-]{+two+} three");
}

}  // namespace
}  // namespace variorum
