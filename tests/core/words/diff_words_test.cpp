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
  EXPECT_EQ(aligned("he was \"good{+.+}\"[-.-] indeed"), "he was \" good {+.+} \" [-.-] indeed");
}

TEST(DiffWords, WordsChangedPlacesAndTheFirstWentPastTheSecond) {
  EXPECT_EQ(aligned("the ferry [-slowly-]{++} crossed {+slowly +}the bay"),
            "the ferry [-slowly-] crossed {+slowly+} the bay");
  EXPECT_EQ(aligned("nets [-crossed-] slowly{+ crossed+} over"), "nets [-crossed-] slowly {+crossed+} over");
}

TEST(DiffWords, AWordOfMeaningIsTheBetterFoothold) {
  EXPECT_EQ(aligned("he would [-now-] save{+ now+} money"), "he would [-now-] save {+now+} money");
  EXPECT_EQ(aligned("he would {+now +}save [-now-] money"), "he would {+now+} save [-now-] money");
}

TEST(DiffWords, AboveTheBudgetAFewEditsAreFoundAllTheSame) {
  Budget no_cells;
  no_cells.cells_per_gap = 0;
  EXPECT_EQ(aligned("[-red-]{+blue+} boats boats pass [-ten-]{+two+} piers", no_cells),
            "[-red-]{+blue+} boats boats pass [-ten-]{+two+} piers");
}

TEST(DiffWords, WithoutAnyBudgetUniqueWordsDivide) {
  Budget none;
  none.cells_per_gap = 0, none.steps_per_call = 0;
  EXPECT_EQ(aligned("[-red-]{+blue+} boats pass [-ten-]{+two+} piers [-now-]{+then+}", none),
            "[-red-]{+blue+} boats pass [-ten-]{+two+} piers [-now-]{+then+} coarse");
}

/// `count` words that all differ.
std::string words(const std::string& stem, int count) {
  std::string out;
  for (int k = 0; k < count; ++k) out += stem + std::to_string(k) + ' ';
  return out;
}

TEST(DiffWords, LongEqualRunsDivideTheProgramme) {
  const std::string text =
      "[-old-]{+new+} " + words("a", 40) + "[-three-]{+five+} " + words("b", 40) + "[-end-]{+stop+}";
  support::DiffOf diff(text);
  Budget budget;
  diff_words(diff.document(), diff.pairs(), budget, diff.diff);
  EXPECT_EQ(diff.shown(), text);
  EXPECT_LT(budget.cells, 100u) << "of some 7,000 in one piece";
}

TEST(DiffWords, RunsThatCrossAreLeftToTheProgramme) {
  const std::string one = words("a", 12), other = words("b", 9);
  EXPECT_EQ(aligned("[-x -]{+y +}{+" + other + "+}" + one + "[-" + other + "-]z"),
            "[-x-]{+y " + other.substr(0, other.size() - 1) + "+} " + one + "[-" + other.substr(0, other.size() - 1) +
                "-] z");
}

TEST(DiffWords, InsideAHoleTheSameWordIsTheBetterMatchToo) {
  for (const char* text :
       {"[-boats The-]{+ships+} the [-piers-]{+quays+}", "[-boats-]{+ships+} the [-The piers-]{+quays+}"})
    EXPECT_EQ(aligned(text), text);
}

TEST(DiffWords, WordsOfLinkedSentencesMatchFirst) {
  for (const char* text : {"[-Red boats ! Some-]{+Blue otters ? Many+} otters [-sleep-]{+run+} .",
                           "[-Red otters ! Some-]{+Blue boats ? Many+} otters [-sleep-]{+run+} .",
                           "[-Some-]{+Many+} otters [-sleep ! Red boats-]{+run ? Blue otters+} .",
                           "[-Some-]{+Many+} otters [-sleep ! Red otters-]{+run ? Blue boats+} ."})
    EXPECT_EQ(aligned(text), text);
}

}  // namespace
}  // namespace variorum
