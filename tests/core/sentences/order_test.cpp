// Which of two crossing links moved.
#include "order.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::links_of;
using support::Prepared;
using support::shown;

std::string decided(std::string_view before, std::string_view after, std::string_view links) {
  Prepared texts(before, after);
  Links all = links_of(links, texts.document);
  decide_moves(texts.document, all);
  return shown(all);
}

constexpr const char* kFour = "alpha one.\nbravo two.\ncharlie.\ndelta four.";

TEST(Order, NothingMovesInOrder) { EXPECT_EQ(decided(kFour, kFour, "0-0 1-1 2-2 3-3"), "0-0 1-1 2-2 3-3"); }

TEST(Order, OfNothingIsNothing) { EXPECT_EQ(decided("", kFour, ""), ""); }

TEST(Order, TheOneThatCrossesManyMoved) { EXPECT_EQ(decided(kFour, kFour, "0-1 1-2 2-3 3-0"), "0-1 1-2 2-3 3-0>"); }

TEST(Order, TheLighterSideMoved) {
  const char* before = "A short one.\nThis sentence is a good deal longer than the short one.";
  const char* after = "This sentence is a good deal longer than the short one.\nA short one.";
  EXPECT_EQ(decided(before, after, "0-1 1-0"), "0-1> 1-0");
  EXPECT_EQ(decided(after, before, "0-1 1-0"), "0-1 1-0>");
}

TEST(Order, WhiteSpaceHasNoWeight) {
  const char* before = "a b c d e.\nabcdefgh.";
  EXPECT_EQ(decided(before, "abcdefgh.\na b c d e.", "0-1 1-0"), "0-1> 1-0");
}

TEST(Order, HalvesOfOneSentenceFollowEachOther) {
  EXPECT_EQ(decided("alpha one, bravo two.\ncharlie.", "alpha one.\nbravo two.\ncharlie.", "0-0 0-1~ 1-2"),
            "0-0 0-1~ 1-2");
}

TEST(Order, AnAbsorbedHalfPullsNothingOutOfOrder) {
  // The half is longer than the sentence it crosses, and weighs a tenth.
  EXPECT_EQ(decided("A sentence of some length stands here.\nTiny thing.",
                    "Tiny thing.\nA sentence of some length stands here.", "0-1~ 1-0"),
            "0-1~> 1-0");
}

TEST(Order, AHalfGoesWhereItsSentenceMoved) {
  const char* before = "Stays here long enough to stay. Goes there.\nAnd this too.";
  const char* after = "Goes there and this too. Stays here long enough to stay.";
  EXPECT_EQ(decided(before, after, "0-1 1-0 2-0~"), "0-1 1-0> 2-0~>");
}

TEST(Order, AHalfShuffledInsideItsParagraphDidNotMove) {
  EXPECT_EQ(decided("First comes this. Then comes that thing.", "Then comes that thing. First comes this.", "0-1~ 1-0"),
            "0-1~ 1-0");
  EXPECT_EQ(decided("First comes this. Then comes that thing.", "Then comes that thing. First comes this.", "0-1 1-0"),
            "0-1> 1-0")
      << "a whole sentence did";
}

TEST(Order, ARunThatAHalfBreaksIsStillInOrder) {
  EXPECT_EQ(decided(kFour, kFour, "0-0 1-1 1-2~ 2-2 3-3"), "0-0 1-1 1-2~ 2-2 3-3");
  EXPECT_EQ(decided(kFour, kFour, "0-0 1-1 2-1~ 2-2 3-3"), "0-0 1-1 2-1~ 2-2 3-3");
}

TEST(Order, OfTwoRunsTheLighterMoved) { EXPECT_EQ(decided(kFour, kFour, "0-2 1-3 2-0 3-1"), "0-2 1-3 2-0> 3-1>"); }

TEST(Order, LinksComeOutSorted) {
  EXPECT_EQ(decided(kFour, kFour, "3-3 0-1 0-0~"), "0-0~ 0-1 3-3");
  EXPECT_EQ(decided(kFour, kFour, "0-0 3-3 1-1 2-2"), "0-0 1-1 2-2 3-3");
  EXPECT_EQ(decided(kFour, kFour, "3-3 2-2 1-1 0-0"), "0-0 1-1 2-2 3-3");
}

}  // namespace
}  // namespace variorum
