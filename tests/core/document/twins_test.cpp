// What is settled before words are weighed: twins and pins. What becomes of pins on the spine: anchor_test.cpp.
#include "twins.h"

#include <gtest/gtest.h>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;

TEST(Twins, SentencesUnderFourWordsAreNoTwins) {
  Prepared texts("He said so. Nobody at all had expected it.", "Nobody at all had expected it. He said so.");
  const Twins twins = find_twins(texts.document);
  EXPECT_EQ(twins.twin.before[0], kNone);
  EXPECT_EQ(twins.twin.before[1], 0u);
}

TEST(Twins, TwinsAreIdenticalToTheLetter) {
  Prepared texts("Nobody at All had expected it.", "Nobody at all had expected it.");
  EXPECT_EQ(find_twins(texts.document).twin.before[0], kNone);
}

TEST(Twins, TwinsOffTheOrderAreTwinsAllTheSame) {
  Prepared texts("The old cat slept on the wall.\nRain fell on the harbour all night.\nA ship from the north arrived.",
                 "A ship from the north arrived.\nThe old cat slept on the wall.\nRain fell on the harbour all night.");
  const Twins twins = find_twins(texts.document);
  EXPECT_EQ(twins.twin.before[2], 0u);
  EXPECT_EQ(twins.twin.after[0], 2u);
}

TEST(Twins, ShortSentencesOfAWholeParagraphAreTwins) {
  Prepared texts("He said so.\nRain fell.", "Rain fell.\nHe said so.");
  const Twins twins = find_twins(texts.document);
  EXPECT_EQ(twins.twin.before, (std::vector<std::uint32_t>{1, 0}));
  EXPECT_EQ(twins.by_paragraph, (std::vector<std::uint8_t>{1, 1}));
}

TEST(Twins, WhatStandsTwiceOnOneSideHasNone) {
  Prepared texts("The old cat slept on the wall.", "The old cat slept on the wall.\nThe old cat slept on the wall.");
  EXPECT_EQ(find_twins(texts.document).twin.before[0], kNone);
}

TEST(Twins, OtherWhiteSpaceIsNoDifference) {
  Prepared texts("The old  cat slept on the wall.", "The old cat slept on the\u00a0wall.");
  EXPECT_EQ(find_twins(texts.document).twin.before[0], 0u);
}

TEST(Twins, APinnedSentenceIsNoTwinNorIsItsParagraph) {
  const std::string both = "The old cat slept on the wall. He said so.\nRain fell on the harbour.";
  Options options;
  options.pinned = {{support::range_of(both, "The old cat"), support::range_of(both, "Rain fell")}};
  Prepared texts(both, both, options);
  const Twins twins = find_twins(texts.document);
  EXPECT_EQ(twins.twin.before, (std::vector<std::uint32_t>{kNone, kNone, kNone}));
  EXPECT_EQ(twins.pinned_to.before, (std::vector<std::uint32_t>{2, kNone, kNone}));
  ASSERT_EQ(twins.pins.size(), 1u);
  EXPECT_FALSE(twins.pins[0].rest);
}

TEST(Twins, TheLaterOfTwoPinsWins) {
  const std::string before = "The old cat slept on the wall.", after = "Rain fell all night.\nCoal grew dear.";
  Options options;
  options.pinned = {{support::range_of(before, "cat"), support::range_of(after, "Rain")},
                    {support::range_of(before, "cat"), support::range_of(after, "Coal")}};
  Prepared texts(before, after, options);
  EXPECT_EQ(find_twins(texts.document).pinned_to.before, (std::vector<std::uint32_t>{1}));
}

}  // namespace
}  // namespace variorum
