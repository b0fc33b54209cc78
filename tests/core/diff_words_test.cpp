// The tokens of a bead → which of them are the same.
#include "diff_words.h"

#include <gtest/gtest.h>

#include "tests/support/word_diffs.h"

namespace variorum {
namespace {

/// Aligns the two texts of a markup anew; what the markup says is matched does not count.
std::string aligned(std::string_view markup, Budget budget = {}) {
  support::DiffOf diff(markup);
  diff_words(diff.document(), diff.pairs(), budget, diff.diff);
  return diff.shown() + (diff.diff.coarse ? " coarse" : "");
}

TEST(DiffWords, EqualEndsAreTrimmed) {
  EXPECT_EQ(aligned("one two [-three-]{+tree+} four five"), "one two [-three-]{+tree+} four five");
}

TEST(DiffWords, CaseAndTypographyMatch) { EXPECT_EQ(aligned("[-The-]{+the+} boy"), "The boy"); }

TEST(DiffWords, ButTheSameWordIsTheBetterMatch) {
  EXPECT_EQ(aligned("Come home. It [-it -]was late"), "Come home . It [-it-] was late");
  EXPECT_EQ(aligned("was late {+it +}It"), "was late {+it+} It");
}

TEST(DiffWords, OneRegionIsBetterThanTwo) {
  EXPECT_EQ(aligned("the cat [-saw the dog-]{+ran+} home"), "the cat [-saw the dog-]{+ran+} home");
}

TEST(DiffWords, QuotationMarksOutweighStops) {
  EXPECT_EQ(aligned("he was \"good[-.-]\"{+.+} indeed"), "he was \" good [-.-] \" {+.+} indeed");
}

TEST(DiffWords, WordsChangedPlacesAndTheFirstWentBehind) {
  EXPECT_EQ(aligned("the ferry [-slowly-]{++} crossed {+slowly +}the bay"),
            "the ferry [-slowly-] crossed {+slowly+} the bay");
  EXPECT_EQ(aligned("nets [-crossed-] slowly{+ crossed+} over"), "nets [-crossed-] slowly {+crossed+} over");
}

TEST(DiffWords, AWordOfMeaningIsTheBetterFoothold) {
  EXPECT_EQ(aligned("he would [-now-] save{+ now+} money"), "he would [-now-] save {+now+} money");
  EXPECT_EQ(aligned("he would {+now +}save [-now-] money"), "he would {+now+} save [-now-] money");
}

TEST(DiffWords, AboveTheBudgetUniqueWordsDivide) {
  Budget none;
  none.cells_per_gap = 0;
  EXPECT_EQ(aligned("[-red-]{+blue+} boats pass [-ten-]{+two+} piers [-now-]{+then+}", none),
            "[-red-]{+blue+} boats pass [-ten-]{+two+} piers [-now-]{+then+} coarse");
}

}  // namespace
}  // namespace variorum
