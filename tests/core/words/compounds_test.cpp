// The fifth clean-up pass: words joined by a hyphen on one side alone are replaced as a whole.
#include <gtest/gtest.h>

#include "clean_up.h"
#include "tests/support/word_diffs.h"

namespace variorum {
namespace {

std::string widened(std::string_view markup) { return support::after_pass(markup, widen_to_compounds); }

TEST(Compounds, AHyphenThatCameTakesItsWordsAlong) {
  EXPECT_EQ(widened("a life[- -]{+-+}threatening storm"), "a [-life threatening-]{+life - threatening+} storm");
}

TEST(Compounds, SoDoesOneThatWent) {
  EXPECT_EQ(widened("a well[---]{+ +}known song"), "a [-well - known-]{+well known+} song");
}

TEST(Compounds, AHyphenOnBothSidesIsNone) {
  EXPECT_EQ(widened("a [-well-]{+little+}-known song"), "a [-well-]{+little+} - known song");
}

TEST(Compounds, AHyphenForTheRestOfACompoundIsPartOfItsWord) {
  EXPECT_EQ(widened("in spring{+-+} and summer"), "in [-spring-]{+spring -+} and summer");
}

TEST(Compounds, SoAreTheStopsOfAbbreviationsAndOrdinals) {
  EXPECT_EQ(widened("Karl V{+.+} was king"), "Karl [-V-]{+V .+} was king");
  EXPECT_EQ(widened("the 13[-.-] of June"), "the [-13 .-]{+13+} of June");
  EXPECT_EQ(widened("Karl V{+.+}, the king"), "Karl [-V-]{+V .+} , the king");
}

TEST(Compounds, AStopThatEndsASentenceIsNot) {
  EXPECT_EQ(widened("It is he{+.+}"), "It is he {+.+}");
  EXPECT_EQ(widened("Come in[-.-] (now"), "Come in [-.-] ( now");
  EXPECT_EQ(widened("we waited{+.+} then left"), "we waited {+.+} then left");
}

TEST(Compounds, TheSignOfAnAmountIsPartOfIt) {
  EXPECT_EQ(widened("rates fell to 3{+%+} today"), "rates fell to [-3-]{+3 %+} today");
  EXPECT_EQ(widened("it cost [-$-]50 then"), "it cost [-$ 50-]{+50+} then");
  EXPECT_EQ(widened("it was {+-+}5 degrees"), "it was [-5-]{+- 5+} degrees");
}

TEST(Compounds, ADashOfSpeechIsNotPartOfItsWord) { EXPECT_EQ(widened("{+-+}Who called?"), "{+-+} Who called ?"); }

TEST(Compounds, ADashBetweenBlanksIsNone) { EXPECT_EQ(widened("the ferry {+- +}it sank"), "the ferry {+-+} it sank"); }

TEST(Compounds, AHyphenThatBeginsAWordJoinsNothing) {
  EXPECT_EQ(widened("he said {+-+}well-known words"), "he said {+-+} well - known words");
}

TEST(Compounds, ASignBetweenTwoNumbersIsPartOfNeither) {
  EXPECT_EQ(widened("from 5[- -]{+%+}6 on"), "from 5 {+%+} 6 on");
}

TEST(Compounds, AStopBetweenTwoSentencesIsNoPartOfTheWordBeforeIt) {
  EXPECT_EQ(widened("It is he{+.+} We left."), "It is he {+.+} We left .");
}

}  // namespace
}  // namespace variorum
