// In-order links: gaps, groups, holes.
#include "link.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;
using support::range_of;
using support::shown;

std::string linked(std::string_view before, std::string_view after, const Options& options = {}) {
  return shown(Prepared(before, after, options).linked());
}

TEST(Link, EditedSentencesBesideAnInsertedOne) {
  EXPECT_EQ(linked("A red cat sat here.\nIt slept well.", "Two red cats sat here.\nRain fell.\nIt slept long."),
            "0-0 1-2");
}

TEST(Link, AnEmptySideHasNoLinks) {
  EXPECT_EQ(linked("", "A cat sat."), "");
  EXPECT_EQ(linked("A cat sat.", ""), "");
  EXPECT_EQ(linked("", ""), "");
}

TEST(Link, UnrelatedSentencesAreNotLinked) { EXPECT_EQ(linked("A red cat sat.", "Rain fell everywhere."), ""); }

TEST(Link, SentencesWithoutWordsAreLinkedWhereTheyAreIdenticalOrInEachOthersPlace) {
  EXPECT_EQ(linked("One ship came.\n* * *\nAll slept.", "One ship came.\n* * *\nAll slept."), "0-0 1-1 2-2");
  EXPECT_EQ(linked("One ship came.\n* * *\nAll slept.", "One ship came.\n- - -\nAll slept."), "0-0 1-1 2-2");
  EXPECT_EQ(linked("One ship came.\n* * *\nAll slept.", "One ship came.\nAll slept.\n- - -"), "0-0 2-1");
}

TEST(Link, LinksNeverCross) {
  // Each pair is similar, but only one of both can be in order: the heavier.
  EXPECT_EQ(linked("A red cat sat on the high wall of the garden today.\nRain fell all night.",
                   "Rain fell all day.\nA grey cat sat on the high wall of the garden yesterday."),
            "0-1");
}

TEST(Link, OneSentenceSplitInTwo) {
  EXPECT_EQ(linked("The court returned the painting to the family and the museum lent it a copy.",
                   "The court returned the painting to the family.\nAnd the museum lent it a copy."),
            "0-0 0-1");
}

TEST(Link, ThreeSentencesMergedIntoOne) {
  EXPECT_EQ(linked("The first ship carried grain.\nThe second brought coal.\nA third one stayed empty.",
                   "The first ship carried grain, the second brought coal, a third one stayed empty."),
            "0-0 1-0 2-0");
}

TEST(Link, EveryMemberOfAGroupFindsAPartOfItself) {
  EXPECT_EQ(linked("The court returned the painting to the old family.",
                   "The court returned the painting to the old family today.\nRain fell everywhere."),
            "0-0");
}

TEST(Link, ATwinIsNoMemberOfAGroup) {
  // The second half stands elsewhere word for word: it is its twin's, not half of the merged sentence.
  EXPECT_EQ(linked("The museum lent it a copy.\nThe court returned the painting and the museum lent it a copy.",
                   "The museum lent it a copy.\nThe court returned the painting and the museum lent a copy."),
            "0-0 1-1");
}

TEST(Link, NeighboursDecideBetweenTwoCopies) {
  // "Nobody was hurt" stands twice later; the pair beside the linked neighbour goes along with it.
  EXPECT_EQ(linked("The crane fell into the water today.\nNobody was hurt.",
                   "The crane fell into the water today.\nNobody was hurt.\nA car burnt in town.\nNobody was hurt."),
            "0-0 1-1");
  EXPECT_EQ(linked("Nobody was hurt.\nThe crane fell into the water today.",
                   "Nobody was hurt.\nA car burnt in town.\nNobody was hurt.\nThe crane fell into the water today."),
            "0-2 1-3");
}

constexpr const char* kFrameBegin = "The ship from the north arrived at dawn.\n";
constexpr const char* kFrameEnd = "The mayor signed the new budget on Friday.";

std::string framed(std::string_view middle) { return kFrameBegin + std::string(middle) + "\n" + kFrameEnd; }

TEST(Link, AHoleBetweenLinksTakesARewrittenSentence) {
  const char* one = "Officials refused to name a date for the repairs of the pier.";
  const char* other = "Nobody in town would say when the repairs of the pier might end.";
  EXPECT_EQ(linked(framed(one), framed(other)), "0-0 1-1 2-2");
}

TEST(Link, AHoleTakesNothingUnrelated) {
  EXPECT_EQ(linked(framed("Otters swim upstream."), framed("Coal prices fell.")), "0-0 2-2");
}

TEST(Link, ShortSentencesInEachOthersPlaceAreToldByTheirLetters) {
  EXPECT_EQ(linked(framed("Carl left early."), framed("Karla leaves earlier.")), "0-0 1-1 2-2");
  EXPECT_EQ(linked(framed("Sales dropped."), framed("Spend was reduced.")), "0-0 2-2");
  // Inside a paragraph that goes on around them, few letters will do.
  const std::string rest = " The mayor signed the new budget on Friday.";
  EXPECT_EQ(linked("It rained all day. Sales dropped." + rest, "It rained all day. Spend was reduced." + rest),
            "0-0 1-1 2-2");
}

TEST(Link, OfTwoCopiesTheOneInACopyOfTheParagraphIsThePartner) {
  const char* copies =
      "All trains ran late. Nobody said why.\nCoal grew dear.\nAll trains ran late. Nobody said why. It froze.";
  EXPECT_EQ(linked("All trains ran late. Nobody said why.", copies), "0-0 1-1");
  const char* reversed =
      "All trains ran late. Nobody said why. It froze.\nCoal grew dear.\nAll trains ran late. Nobody said why.";
  EXPECT_EQ(linked("All trains ran late. Nobody said why.", reversed), "0-4 1-5");
}

TEST(Link, ALooseHoleNeedsMoreThanATightOne) {
  // One word in common: enough where the two take each other's place, not among several.
  const char* one = "Otters swim upstream quickly today.";
  const char* other = "Many otters sleep.";
  const std::string tight = linked(framed(one), framed(other));
  const std::string loose = linked(framed(std::string(one) + "\nCoal prices fell.\nWheat grew dear."),
                                   framed("Roads froze.\nBread was scarce.\n" + std::string(other)));
  EXPECT_EQ(tight, "0-0 1-1 2-2");
  EXPECT_EQ(loose, "0-0 4-4");
}

TEST(Link, LargeHolesAreNotFilled) {
  const std::string weak = "Officials refused to name a date for the repairs of the pier.";
  const std::string other = "Nobody in town would say when the repairs of the pier might end.";
  std::string before = weak, after = other;
  for (int k = 0; k < 9; ++k) before += "\nbefore" + std::to_string(k), after += "\nafter" + std::to_string(k);
  EXPECT_EQ(linked(framed(before), framed(after)), "0-0 11-11");
}

TEST(Link, AForbiddenPairIsNotLinkedAndTheNextBestIs) {
  const char* before = "A red cat sat on the wall.";
  const char* after = "A red cat sat on the high wall.\nA cat slept on the wall.";
  EXPECT_EQ(linked(before, after), "0-0");
  Options options;
  options.forbidden = {{range_of(before, "cat"), range_of(after, "A red cat")}};
  EXPECT_EQ(linked(before, after, options), "0-1");
}

TEST(Link, PinsAreLinksWhateverTheySay) {
  const char* before = "A red cat sat on the wall.\nRain fell everywhere.";
  const char* after = "A red cat sat on the wall.\nCoal prices rose.";
  Options options;
  options.pinned = {{range_of(before, "Rain"), range_of(after, "Coal")}};
  EXPECT_EQ(linked(before, after), "0-0");
  EXPECT_EQ(linked(before, after, options), "0-0 1-1!");
}

TEST(Link, LargeHolesOfOneSideAreNotFilledEither) {
  const std::string weak = "Officials refused to name a date for the repairs of the pier.";
  const std::string other = "Nobody in town would say when the repairs of the pier might end.";
  std::string many = weak;
  for (int k = 0; k < 9; ++k) many += "\nbefore" + std::to_string(k);
  EXPECT_EQ(linked(framed(many), framed(other)), "0-0 11-2");
  EXPECT_EQ(linked(framed(other), framed(many)), "0-0 2-11");
}

TEST(Link, OtherMarksInTheSamePlaceAreNotWhollyAlike) {
  const Links marks = Prepared("One ship came.\n* * *\nAll slept.", "One ship came.\n- - -\nAll slept.").linked();
  ASSERT_EQ(marks.all.size(), 3u);
  EXPECT_EQ(marks.all[1].similarity, 999u);
}

}  // namespace
}  // namespace variorum
