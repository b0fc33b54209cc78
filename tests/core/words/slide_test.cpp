// The first clean-up pass: one-sided regions go to the best boundary they can reach.
#include <gtest/gtest.h>

#include "clean_up.h"
#include "tests/support/word_diffs.h"

namespace variorum {
namespace {

std::string slid(std::string_view markup) { return support::after_pass(markup, slide_regions); }

TEST(Slide, TiesGoToTheRight) {
  EXPECT_EQ(slid("along [-the -]the shore"), "along the [-the-] shore");
  EXPECT_EQ(slid("along {+the +}the shore"), "along the {+the+} shore");
}

TEST(Slide, OfAWordThatStandsTwiceTheSecondGoes) {
  EXPECT_EQ(slid("[-Boats -]Boats passed."), "Boats [-Boats-] passed .");
  EXPECT_EQ(slid("They left. [-It -]It rained."), "They left . It [-It-] rained .");
}

TEST(Slide, AClauseIsBetterThanAWord) {
  EXPECT_EQ(slid("red[-, green-], green, blue"), "red , green , [-green ,-] blue");
}

TEST(Slide, ASentenceIsBetterThanAClause) {
  EXPECT_EQ(slid("We came home. It rained a lot.{+ She left early. It rained a lot.+} He stayed."),
            "We came home . It rained a lot . {+She left early . It rained a lot .+} He stayed .");
  EXPECT_EQ(slid("We came home. He waited{+ there. He waited+} there. She left."),
            "We came home . He waited there . {+He waited there .+} She left .");
}

TEST(Slide, AnInsertionMeetsADeletionWhereItCan) {
  EXPECT_EQ(slid("we [-saw a -]saw a {+nice +}boat"), "we saw a [-saw a-]{+nice+} boat");
}

TEST(Slide, ToMeetADeletionIsBetterThanTheBeginningOfASentence) {
  EXPECT_EQ(slid("We left. [-He said -]He said {+nice +}words."), "We left . He said [-He said-]{+nice+} words .");
}

TEST(Slide, NeverOverAnotherRegion) { EXPECT_EQ(slid("a [-b-]{+c+} d [-d-] e"), "a [-b-]{+c+} d [-d-] e"); }

TEST(Slide, WhatIsReplacedStays) { EXPECT_EQ(slid("the [-the-]{+a+} shore"), "the [-the-]{+a+} shore"); }

}  // namespace
}  // namespace variorum
