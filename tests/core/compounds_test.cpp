// The fifth clean-up pass: words joined by a hyphen on one side alone are replaced as a whole.
#include <gtest/gtest.h>

#include "clean_up.h"
#include "tests/support/word_diffs.h"

namespace variorum {
namespace {

std::string widened(std::string_view markup) {
  support::DiffOf diff(markup);
  widen_to_compounds(diff.document(), diff.diff);
  return diff.shown();
}

TEST(Compounds, AHyphenThatCameTakesItsWordsAlong) {
  EXPECT_EQ(widened("a life[- -]{+-+}threatening storm"), "a [-life threatening-]{+life - threatening+} storm");
}

TEST(Compounds, SoDoesOneThatWent) {
  EXPECT_EQ(widened("a well[---]{+ +}known song"), "a [-well - known-]{+well known+} song");
}

TEST(Compounds, AHyphenOnBothSidesIsNone) {
  EXPECT_EQ(widened("a [-well-]{+little+}-known song"), "a [-well-]{+little+} - known song");
}

TEST(Compounds, ADashBetweenBlanksIsNone) { EXPECT_EQ(widened("the ferry {+- +}it sank"), "the ferry {+-+} it sank"); }

}  // namespace
}  // namespace variorum
