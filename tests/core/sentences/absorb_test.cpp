// Leftover halves of splits and merges.
#include "absorb.h"

#include <gtest/gtest.h>

#include <string>

#include "link.h"
#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;
using support::range_of;
using support::shown;

/// What absorption adds to links that a test gives.
std::string absorbed(const std::string& before, const std::string& after, std::string_view links,
                     const Options& options = {}) {
  return support::links_after(before, after, links, options, [](Prepared& texts, Links& all) {
    RepeatedPhrases phrases(texts.document);
    absorb_leftovers(texts.document, texts.spine(), phrases, all, texts.budget);
  });
}

constexpr const char* kWhole = "It rained all Sunday and the autumn fair closed early.";
constexpr const char* kHalves = "It rained all Sunday.\nThe autumn fair closed early.";

TEST(Absorb, TheSecondHalfOfASplit) { EXPECT_EQ(absorbed(kWhole, kHalves, "0-0"), "0-0 0-1~"); }

TEST(Absorb, TheFirstHalfOfAMerge) { EXPECT_EQ(absorbed(kHalves, kWhole, "1-0"), "0-0~ 1-0"); }

TEST(Absorb, NothingWhereNothingIsLeftOver) {
  EXPECT_EQ(absorbed(kWhole, kWhole, "0-0"), "0-0");
  EXPECT_EQ(absorbed("", "", ""), "");
  EXPECT_EQ(absorbed("", kHalves, ""), "");
}

TEST(Absorb, WhatIsNewStaysNew) {
  EXPECT_EQ(absorbed(kWhole, "It rained all Sunday and the autumn fair closed early.\nCoal prices rose again.", "0-0"),
            "0-0");
}

TEST(Absorb, WordsThatAPartnerUsesCountNoMore) {
  // The second sentence repeats words of the first one's partner, which are all accounted for.
  EXPECT_EQ(absorbed("It rained all Sunday in town.", "It rained all Sunday in town.\nRained all Sunday.", "0-0"),
            "0-0");
}

TEST(Absorb, SentencesWithoutWordsAreLeftAlone) {
  EXPECT_EQ(absorbed(kWhole, "It rained all Sunday.\n* * *", "0-0"), "0-0");
}

TEST(Absorb, AHeadingThatRanIntoTheFollowingSentence) {
  EXPECT_EQ(absorbed("Weather\nIt rained all Sunday in town.", "Weather: It rained all Sunday in town.", "1-0"),
            "0-0~ 1-0");
}

TEST(Absorb, AHeadingFindsTheSentenceItRanIntoAcrossAnother) {
  const char* before = "It rained all Sunday.\nAutumn fair\nNobody came.\nThe tents were wet and the band went home.";
  const char* after = "It rained all Sunday.\nAutumn fair the tents were wet and the band went home.\nNobody came.";
  EXPECT_EQ(absorbed(before, after, "0-0 2-2 3-1"), "0-0 1-1~ 2-2 3-1");
}

TEST(Absorb, AHalfInAHoleNeedsNoLinkedHome) {
  const std::string before = "A ship came in at dawn.\nHarbour closed\nAll went home in the end.";
  const std::string after =
      "A ship came in at dawn.\nThe harbour closed on Sunday after a crane fell.\nAll went home in the end.";
  EXPECT_EQ(absorbed(before, after, "0-0 2-2"), "0-0 1-1~ 2-2");
}

std::string far(const std::string& first, const std::string& last) {
  std::string text = first + "\n";
  for (int k = 0; k < 12; ++k)
    text += "filler" + std::to_string(k) + " stands" + std::to_string(k) + " here" + std::to_string(k) + "\n";
  return text + last;
}

constexpr const char* kFarLinks = "0-0 1-1 2-2 3-3 4-4 5-5 6-6 7-7 8-8 9-9 10-10 11-11 12-12";

TEST(Absorb, AHalfFarAwayThatIsWhollyContained) {
  EXPECT_EQ(absorbed(far("It rained all Sunday and the autumn fair closed early.", "Nothing else remained."),
                     far("It rained all Sunday.", "The autumn fair closed early."), kFarLinks),
            std::string("0-0 0-13~ ") + (kFarLinks + 4));
}

TEST(Absorb, FarAwayAFewSharedWordsAreNoHalf) {
  EXPECT_EQ(
      absorbed(far("It rained all Sunday and the autumn fair closed early.", "Nothing else remained."),
               far("It rained all Sunday.", "Early in autumn wheat prices rose to a level not seen in ten years."),
               kFarLinks),
      kFarLinks);
}

TEST(Absorb, FarAwayARepeatedPhraseIsNoProof) {
  // All they have in common is a phrase that the text repeats, as news do with the names of groups.
  const std::string phrase = "the Northern League also known as the Blue Front";
  const std::string leftover = "Members of " + phrase + " deny it.\n",
                    home = "\nA pact with " + phrase + " was never signed by anyone.";
  const auto texts = [&](const std::string& group) {
    return far("", "Fighters of " + group + " took the town on Monday.").substr(1);
  };
  const std::string links = "1-0 2-1 3-2 4-3 5-4 6-5 7-6 8-7 9-8 10-9 11-10 12-11 13-12";
  EXPECT_EQ(absorbed(leftover + texts("the militia"), texts("the militia") + home, links), "0-13~ " + links)
      << "it stands once";
  EXPECT_EQ(absorbed(leftover + texts(phrase), texts(phrase) + home, links), links) << "it is repeated";
}

TEST(Absorb, FarAwayTwoEqualHomesAreNone) {
  const std::string twice = far("It rained all Sunday and the autumn fair closed early.",
                                "It snowed all Monday and the autumn fair closed early.");
  EXPECT_EQ(absorbed(twice,
                     far("It rained all Sunday.", "It snowed all Monday.") +
                         "\nfiller\nfiller\nfiller\nfiller\nThe autumn fair closed early.",
                     std::string(kFarLinks) + " 13-13")
                .find('~'),
            std::string::npos);
}

TEST(Absorb, AForbiddenHomeIsNone) {
  Options options;
  options.forbidden = {{range_of(kWhole, "rained"), range_of(kHalves, "autumn")}};
  EXPECT_EQ(absorbed(kWhole, kHalves, "0-0", options), "0-0");
}

TEST(Absorb, APinnedHomeTakesNothingElse) {
  Options options;
  options.pinned = {{range_of(kWhole, "rained"), range_of(kHalves, "rained")}};
  EXPECT_EQ(shown(Prepared(kWhole, kHalves, options).absorbed()), "0-0!");
  options.pinned[0].after.end = static_cast<Offset>(std::string_view(kHalves).size());
  EXPECT_EQ(shown(Prepared(kWhole, kHalves, options).absorbed()), "0-0! 0-1~!") << "but what it is pinned to";
}

}  // namespace
}  // namespace variorum
