// The second clean-up pass: small words alone between rewritten stretches are marked along.
#include <gtest/gtest.h>

#include "clean_up.h"
#include "tests/support/markup.h"
#include "tests/support/word_diffs.h"

namespace variorum {
namespace {

std::string absorbed(std::string_view markup) { return support::after_pass(markup, absorb_weak_islands); }

TEST(Islands, ASmallWordBetweenRewrittenStretchesGoes) {
  EXPECT_EQ(
      absorbed("Yesterday [-evening he bought-]{+somebody sold him+} the [-large red house-]{+last old horse+} "
               "down beside the river, as everybody knows"),
      "Yesterday [-evening he bought the large red house-]{+somebody sold him the last old horse+} down beside the "
      "river , as everybody knows");
}

TEST(Islands, BetweenSingleWordsItStays) {
  constexpr const char* kText = "Yesterday she [-saw-]{+met+} the [-dog-]{+cat+} near the river with her brother";
  EXPECT_EQ(absorbed(kText), kText);
}

TEST(Islands, AContentWordStays) {
  EXPECT_EQ(
      absorbed("[-people who lived-]{+families staying then+} downtown [-saw flames everywhere-]{+left very quickly+}"),
      "[-people who lived-]{+families staying then+} downtown [-saw flames everywhere-]{+left very quickly+}");
}

TEST(Islands, OfWhichOneBetweenLongStretchesIsAStray) {
  EXPECT_EQ(
      absorbed("[-two ministers, both long retired, met privately-]{+nobody knew who paid+} Russian [-sailors off "
               "Norway-]{+banks for old ships, flags, captains or crews+} then"),
      "[-two ministers , both long retired , met privately Russian sailors off Norway-]{+nobody knew who paid "
      "Russian banks for old ships , flags , captains or crews+} then");
}

TEST(Islands, ASmallWordBesideALongStretchIsOneToo) {
  EXPECT_EQ(absorbed("All stayed because [-it had been unwilling to pay ministers, sailors or crews-]{+the rebels knew "
                     "why+} of [-Tabler who added-]{+Assad+} then."),
            "All stayed because [-it had been unwilling to pay ministers , sailors or crews of Tabler who added-]{+the "
            "rebels knew why of Assad+} then .");
}

TEST(Islands, AlsoWhereOneOfTheStretchesReplacesNothing) {
  const std::string kept =
      " access it whenever courts , ministers , sailors or crews ask questions about cargo , ships "
      "and prices .";
  EXPECT_EQ(
      absorbed("You [-grant us the right-]{+may notify us of offensive content, with a reason why it is unlawful+} "
               "to {+be violating the law, or illegal, and we may then+}" +
               kept),
      "You [-grant us the right to-]{+may notify us of offensive content , with a reason why it is unlawful to be "
      "violating the law , or illegal , and we may then+}" +
          kept);
}

TEST(Islands, ANegationIsAFoothold) {
  EXPECT_EQ(
      absorbed("[-several people could-]{+nearly everybody would+} not [-leave town early-]{+sell their houses+}"),
      "[-several people could-]{+nearly everybody would+} not [-leave town early-]{+sell their houses+}");
}

TEST(Islands, InARewrittenSentenceLessWillDo) {
  EXPECT_EQ(
      absorbed("[-Officials refused-]{+Ministers declined+} to [-say when-]{+tell why+} bridges [-reopen-]{+close+}"),
      "[-Officials refused to say when-]{+Ministers declined to tell why+} bridges [-reopen-]{+close+}");
}

TEST(Islands, NeverAcrossASentence) {
  // The stop and the small word would go, were the border of a sentence not between them or beside them.
  constexpr const char* kText =
      "[-Several people came home late-]{+Nobody knew about those plans+} . [-Rather unwise remarks followed-]{+Other "
      "matters seemed pressing+} .";
  EXPECT_EQ(absorbed("[-Several people came home late-]{+Nobody knew about those plans+}. [-Rather unwise remarks "
                     "followed-]{+Other matters seemed pressing+}."),
            kText);
  EXPECT_EQ(absorbed("[-Several people came home late.-]{+Nobody knew about those plans.+} It [-seemed rather "
                     "unwise-]{+never helped anybody+}."),
            "[-Several people came home late .-]{+Nobody knew about those plans .+} It [-seemed rather "
            "unwise-]{+never helped anybody+} .");
}

TEST(Islands, NeverAcrossASentenceOfTheAfterSide) {
  // One sentence became two.
  EXPECT_EQ(absorbed("[-Several people came home late, and-]{+Nobody knew about those plans.+} I [-seemed rather "
                     "unwise-]{+never helped anybody+}."),
            "[-Several people came home late , and-]{+Nobody knew about those plans .+} I [-seemed rather "
            "unwise-]{+never helped anybody+} .");
}

/// The same where the words at one position of both sides, which differ in case, are matched.
std::string absorbed_with_match(std::string_view markup, std::uint32_t position) {
  support::DiffOf diff(markup);
  diff.diff.match[position] = position;
  absorb_weak_islands(diff.document(), diff.diff);
  return diff.shown();
}

TEST(Islands, AMatchThatDiffersInCaseIsNoFoothold) {
  constexpr const char* kText = "[-cats Slept well-]{+dogs slept badly+}";
  EXPECT_EQ(absorbed_with_match(kText, 1), kText);
}

TEST(Islands, AlsoWhereASentenceBeginsWithIt) {
  EXPECT_EQ(absorbed_with_match("[-It came late. The old-]{+It came soon, the new+} train", 4),
            "[-It came late . The old-]{+It came soon , the new+} train");
}

TEST(Islands, AnIdeographThatChangedOnesTouchOnEitherHandGoes) {
  CHECK_MARKUP("between ideographs", "他说这份[-标准则-]{+校准化+}很好，可以试用。");
  CHECK_MARKUP("not where a mark parts them", "大家都看过这份文件，他说[-甲，-]{+标+}准[-则-]{+化+}很好，可以试用。");
  CHECK_MARKUP("nor beside letters", "大家都看过这份文件，他说[-标-]{+校+}准[-API-]{+SDK+}很好，可以试用。");
}

TEST(Islands, WhatLayBeforeAStretchThatHasGrownIsLookedAtAgain) {
  // "the" stays beside the cat alone, and goes once the cat is part of a long stretch.
  EXPECT_EQ(
      absorbed_with_match("[-large red house-]{+small grey horse+} the [-cat It likes wide rivers-]{+dog it hates "
                          "dark forests+}",
                          5),
      "[-large red house the cat It likes wide rivers-]{+small grey horse the dog it hates dark forests+}");
}

TEST(Islands, ASentenceIsRewrittenWhereBothSidesAre) {
  // Of the before side most is kept.
  constexpr const char* kText =
      "We [-ate-]{+met grey cold boats+} the [-pie-]{+tall grey piers+} quickly quietly bravely";
  EXPECT_EQ(absorbed(kText), kText);
}

}  // namespace
}  // namespace variorum
