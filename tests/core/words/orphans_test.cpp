// The third clean-up pass: a mark alone between rewritten stretches is marked along.
#include <gtest/gtest.h>

#include "clean_up.h"
#include "tests/support/word_diffs.h"

namespace variorum {
namespace {

std::string absorbed(std::string_view markup) { return support::after_pass(markup, absorb_orphan_punctuation); }

TEST(Orphans, ACommaBetweenRewrittenClausesGoes) {
  EXPECT_EQ(
      absorbed("on [-the old red bench-]{+a wall of stone+}, [-near the quiet lake-]{+under some tall trees+} again"),
      "on [-the old red bench , near the quiet lake-]{+a wall of stone , under some tall trees+} again");
}

TEST(Orphans, BetweenReplacedWordsItIsAFoothold) {
  EXPECT_EQ(absorbed("a [-narrow-]{+broad+}, [-crooked-]{+straight+} street"),
            "a [-narrow-]{+broad+} , [-crooked-]{+straight+} street");
}

TEST(Orphans, BesideAMereInsertionItStays) {
  EXPECT_EQ(absorbed("a [-quiet old place-]{+loud new market+}, {+full of people+} again"),
            "a [-quiet old place-]{+loud new market+} , {+full of people+} again");
}

TEST(Orphans, AFullStopStays) {
  EXPECT_EQ(
      absorbed("So [-we all went home-]{+they never came back+}. [-Nobody had seen her-]{+Somebody called us later+} "
               "that day."),
      "So [-we all went home-]{+they never came back+} . [-Nobody had seen her-]{+Somebody called us later+} that day "
      ".");
}

TEST(Orphans, AWordIsNoMark) {
  EXPECT_EQ(absorbed("[-the old red bench-]{+a wall of stone+} near [-that quiet lake-]{+some tall trees+}"),
            "[-the old red bench-]{+a wall of stone+} near [-that quiet lake-]{+some tall trees+}");
}

}  // namespace
}  // namespace variorum
