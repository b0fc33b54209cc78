// Paragraphs tied by in-order links.
#include "bead.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::links_of;
using support::Prepared;

/// "[0,1)–[0,2) …", with - where a side has none.
std::string beads(std::string_view before, std::string_view after, std::string_view links) {
  Prepared texts(before, after);
  auto side = [](std::uint32_t begin, std::uint32_t end) {
    return begin == end ? "-" : std::to_string(begin) + (end == begin + 1 ? "" : ".." + std::to_string(end - 1));
  };
  std::string out;
  for (const Bead& bead : find_beads(texts.document, links_of(links, texts.document))) {
    out += (out.empty() ? "" : " | ") + side(bead.before.begin, bead.before.end) + " " +
           side(bead.after.begin, bead.after.end);
  }
  return out;
}

TEST(Bead, OfTwoEmptyTextsIsNone) { EXPECT_EQ(beads("", "", ""), ""); }

TEST(Bead, OneSideAloneIsOneBead) {
  EXPECT_EQ(beads("", "One word.\nTwo words.", ""), "- 0..1");
  EXPECT_EQ(beads("One word.\nTwo words.", "", ""), "0..1 -");
}

TEST(Bead, PairedParagraphs) {
  EXPECT_EQ(beads("One word.\nTwo words.", "One word.\nTwo words.", "0-0 1-1"), "0 0 | 1 1");
}

TEST(Bead, WhatIsLeftOutPrecedesOrFollows) {
  EXPECT_EQ(beads("Gone now.\nStays here.", "Stays here.\nCame late.", "1-0"), "0 - | 1 0 | - 1");
}

TEST(Bead, LeftOutOnBothSidesTheBeforeSideComesFirst) {
  EXPECT_EQ(beads("Stays here.\nGone now.", "Stays here.\nCame late.", "0-0"), "0 0 | 1 - | - 1");
}

TEST(Bead, AParagraphSplitInTwo) {
  EXPECT_EQ(beads("One word. Two words.", "One word.\nTwo words.", "0-0 1-1"), "0 0..1");
}

TEST(Bead, ThreeParagraphsMerged) {
  EXPECT_EQ(beads("One word.\nTwo words.\nThree words.", "One word. Two words. Three words.", "0-0 1-1 2-2"), "0..2 0");
}

TEST(Bead, TwoAgainstTwo) {
  // The sentence in the middle changed its paragraph.
  EXPECT_EQ(beads("One word. Two words.\nThree words.", "One word.\nTwo words. Three words.", "0-0 1-1 2-2"),
            "0..1 0..1");
}

TEST(Bead, ASentenceSplitOverTwoParagraphsTiesThem) {
  EXPECT_EQ(beads("One and two.\nThree words.", "One word.\nTwo words.\nThree words.", "0-0 0-1~ 1-2"), "0 0..1 | 1 2");
}

TEST(Bead, WhatStandsBetweenTiedParagraphsIsTiedToo) {
  EXPECT_EQ(beads("One word. Two words.", "One word.\nCame late.\nTwo words.", "0-0 1-2"), "0 0..2");
}

TEST(Bead, MovesTieNothing) {
  EXPECT_EQ(beads("One word.\nTwo words.\nThree words.", "Two words.\nThree words.\nOne word.", "0-2> 1-0 2-1"),
            "0 - | 1 0 | 2 1 | - 2");
}

TEST(Bead, LinksShuffledInsideAParagraphMakeOneBead) {
  EXPECT_EQ(beads("One word. Two words.", "Two words.\nOne word.", "0-1~ 1-0"), "0 0..1");
}

}  // namespace
}  // namespace variorum
