// Links between sentences left over on both sides, wherever they stand.
#include "move.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;
using support::range_of;
using support::shown;

constexpr const char* kFirst = "The ship from the north arrived at dawn.\n";
constexpr const char* kSecond = "The mayor signed the new budget on Friday.\n";
constexpr const char* kThird = "Coal prices fell for the third week in a row.\n";

/// The text with `moved` in front, and with `arrived` at the end.
std::string front(const std::string& moved) { return moved + "\n" + kFirst + kSecond + kThird; }
std::string last(const std::string& arrived) { return std::string(kFirst) + kSecond + kThird + arrived; }

std::string links(const std::string& before, const std::string& after, const Options& options = {}) {
  return shown(Prepared(before, after, options).moved());
}

TEST(Move, AnIdenticalSentenceIsFoundAtTheOtherEnd) {
  EXPECT_EQ(links(front("The old cat slept on the wall."), last("The old cat slept on the wall.")), "0-3 1-0 2-1 3-2");
}

TEST(Move, AShortHeadingMovesToo) {
  EXPECT_EQ(links(front("Weather report"), last("Weather report")), "0-3 1-0 2-1 3-2");
}

TEST(Move, AWordThatStandsInSeveralPlacesGoesNowhere) {
  const std::string after = std::string(kFirst) + "Advertisement\n" + kSecond + kThird + "Advertisement";
  EXPECT_EQ(links(front("Advertisement"), after), "1-0 2-2 3-3");
}

TEST(Move, ANewSentenceIsNoMove) {
  EXPECT_EQ(links(front("The old cat slept on the wall."), last("Nobody knows where wheat goes.")), "1-0 2-1 3-2");
  EXPECT_EQ(links("", last("")), "");
}

TEST(Move, AnEditedSentenceIsFoundByItsSimilarity) {
  EXPECT_EQ(
      links(front("The old grey cat slept on the garden wall."), last("The old black cat slept on the garden fence.")),
      "0-3 1-0 2-1 3-2");
}

TEST(Move, AnEditedSentenceNeedsSixWords) {
  EXPECT_EQ(links(front("Old grey cats slept well."), last("Old grey cats slept badly.")), "1-0 2-1 3-2");
  EXPECT_EQ(links(front("Old grey cats slept there well."), last("Old grey cats slept there badly.")),
            "0-3 1-0 2-1 3-2");
}

TEST(Move, AShortSentenceMustBeMoreAlikeThanALongOne) {
  // Half the words of either pair are the same, none of them beside the next.
  EXPECT_EQ(
      links(front("Cats purr, dogs bark, hens sit, mice run."), last("Cats hiss, dogs yelp, hens lay, mice hide.")),
      "1-0 2-1 3-2");
  EXPECT_EQ(links(front("Cats purr, dogs bark, hens sit, mice run, cows moo, pigs grunt, owls hoot, ants dig."),
                  last("Cats hiss, dogs yelp, hens lay, mice hide, cows low, pigs squeal, owls fly, ants bite.")),
            "0-3 1-0 2-1 3-2");
}

TEST(Move, APhraseThatATextRepeatsIsNoCommonRun) {
  const std::string phrase = "a yellow fishing boat without lights",
                    one = "Witnesses saw " + phrase + " near the pier.";
  const std::string other = "Police now look for " + phrase + " in every harbour along the coast.";
  EXPECT_EQ(links(front(one), last(other)), "0-3 1-0 2-1 3-2");
  const std::string again = "\nNobody expects " + phrase + " again.";
  EXPECT_EQ(links(front(one) + again, last(other) + again), "1-0 2-1 3-2 4-4");
}

/// What is left of links once the order has said which of them moved. They are alike in nothing but a common run,
/// unless another similarity is given.
std::string proven(const std::string& before, const std::string& after, std::string_view links,
                   std::uint32_t similarity = 300) {
  return support::links_after(before, after, links, {}, [&](support::Prepared& texts, Links& given) {
    for (SentenceLink& link : given.all) link.similarity = similarity;
    RepeatedPhrases phrases(texts.document);
    drop_unproven_moves(texts.document, phrases, given, texts.budget);
  });
}

TEST(Move, WhatTheOrderLeavesOffMustHaveMovedAlone) {
  const std::string lights = "We saw a yellow fishing boat there.", other = "Is a yellow fishing boat sold today?";
  EXPECT_EQ(proven(front("It rained all the long day."), last("It snowed all night and day."), "0-3> 1-0 2-1 3-2"),
            "1-0 2-1 3-2");
  EXPECT_EQ(proven(front(lights), last(other), "0-3> 1-0 2-1 3-2"), "0-3> 1-0 2-1 3-2");
  EXPECT_EQ(proven(front("It rained all the long day."), last("It snowed all night and day."), "0-3>! 1-0 2-1 3-2"),
            "0-3>! 1-0 2-1 3-2");
  EXPECT_EQ(proven(front("It rained all the long day."), last("It snowed all night and day."), "0-3>~ 1-0 2-1 3-2"),
            "0-3~> 1-0 2-1 3-2");
}

TEST(Move, ACopyOfTwoWordsProvesNothing) {
  const char* kLinks = "0-3> 1-0 2-1 3-2";
  EXPECT_EQ(proven(front("Dark rain."), last("Dark rain."), kLinks), kLinks) << "it stands once";
  EXPECT_EQ(proven(front("Dark rain.") + "\nDark rain.", last("Dark rain."), kLinks), "1-0 2-1 3-2");
  EXPECT_EQ(proven(front("Dark cold rain.") + "\nDark cold rain.", last("Dark cold rain."), kLinks), kLinks);
}

TEST(Move, FiveWordsProveNothing) {
  const char* kLinks = "0-3> 1-0 2-1 3-2";
  EXPECT_EQ(proven(front("Dark cold rain fell hard."), last("Dark cold rain fell late."), kLinks, 900), "1-0 2-1 3-2");
  EXPECT_EQ(proven(front("Dark cold rain fell hard today."), last("Dark cold rain fell late today."), kLinks, 900),
            kLinks);
}

TEST(Move, ALinkNearAMoveWentAlong) {
  const std::string rain = "\nIt rained all the long day.", snow = "\nIt snowed all night and day.";
  const std::string lights = "We saw a yellow fishing boat there.", other = "Is a yellow fishing boat sold today?";
  EXPECT_EQ(proven(front(lights + rain), last(other + snow), "0-3> 1-4> 2-0 3-1 4-2"), "0-3> 1-4> 2-0 3-1 4-2");
  EXPECT_EQ(proven(front(lights + rain), last(snow.substr(1) + "\n" + other), "0-4> 1-3> 2-0 3-1 4-2"),
            "0-4> 2-0 3-1 4-2")
      << "it must lie on the same hand of the move in both texts";
}

TEST(Move, AWeakPairNeedsACommonRun) {
  // Alike by about a third: words strewn about are no proof, a run of them is.
  const std::string run = "Witnesses saw a yellow fishing boat without lights near the pier on Sunday.";
  EXPECT_EQ(links(front(run),
                  last("Police now look for a yellow fishing boat without lights in every harbour along the coast.")),
            "0-3 1-0 2-1 3-2");
  EXPECT_EQ(
      links(front(run),
            last("Lights of yellow houses near a pier, witnesses of fishing, and the boat of Sunday were painted.")),
      "1-0 2-1 3-2");
}

TEST(Move, TwoEqualRivalsAreNoMove) {
  const std::string one = "The old grey cat slept on the wall of the garden.";
  EXPECT_EQ(links(front(one), last("The old grey cat slept on the wall of the castle.\n"
                                   "The old grey cat slept on the wall of the school.")),
            "1-0 2-1 3-2");
}

TEST(Move, WhatStandsBesideAMoveGoesAlong) {
  // "It purred." is too short to be found alone, reworded as it is.
  const std::string block = "The old grey cat slept on the garden wall today.\nIt purred loudly.";
  const std::string edited = "The old grey cat slept on the garden wall today.\nIt purred softly.";
  EXPECT_EQ(links(front(block), last(edited)), "0-3 1-4 2-0 3-1 4-2");
  EXPECT_EQ(links(front("It purred loudly."), last("It purred softly.")), "1-0 2-1 3-2");
}

TEST(Move, CopiesGoWhereTheirNeighboursGo) {
  const std::string one = "Nobody at the port was hurt.\nThe crane was built in 1962.";
  const std::string two = "A car burnt in the market square.\nNobody at the port was hurt.";
  const std::string before = one + "\n" + two + "\n" + kFirst + kSecond + kThird;
  const std::string after = std::string(kFirst) + kSecond + kThird + two + "\n" + one;
  EXPECT_EQ(links(before, after), "0-5 1-6 2-3 3-4 4-0 5-1 6-2");
}

TEST(Move, OfSeveralCopiesOneIsTheMove) {
  const std::string again = "Nobody at the port was hurt.";
  const Links found = Prepared(front(again), last(again + "\n" + again)).moved();
  EXPECT_EQ(found.all.size(), 4u);
  EXPECT_EQ(found.linked.after[3] + found.linked.after[4], 1);
}

TEST(Move, MarksAreNoMove) { EXPECT_EQ(links(front("* * *\n* * *"), last("* * *\n* * *")), "2-0 3-1 4-2"); }

TEST(Move, AForbiddenPairIsNone) {
  const std::string cat = "The old cat slept on the wall.";
  Options options;
  options.forbidden = {{range_of(front(cat), cat), range_of(last(cat), cat)}};
  EXPECT_EQ(links(front(cat), last(cat), options), "1-0 2-1 3-2");
}

TEST(Move, APinThatCrossesTheOrderIsALink) {
  const std::string before = front("The old cat slept on the wall."), after = last("Wheat was dear this summer.");
  Options options;
  options.pinned = {{range_of(before, "cat"), range_of(after, "Wheat")}};
  EXPECT_EQ(links(before, after, options), "0-3! 1-0 2-1 3-2");
}

TEST(Move, TheFloorIsAnOption) {
  const std::string one = "The old grey cat slept on the garden wall.",
                    other = "The old black cat slept on the garden fence.";
  Options options;
  options.move_floor = 950;
  const std::string strict = links(front(one), last("The grey old wall cat on a garden slept."), options);
  EXPECT_EQ(strict, "1-0 2-1 3-2");
  options.move_floor = 0;
  EXPECT_EQ(links(front(one), last("The grey old wall cat on a garden slept."), options), "0-3 1-0 2-1 3-2");
}

}  // namespace
}  // namespace variorum
