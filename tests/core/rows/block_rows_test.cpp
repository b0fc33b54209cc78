// The rows of what moved: one where it went from, one where it went to.
#include "block_rows.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/markup.h"
#include "tests/support/utf8.h"

namespace variorum {
namespace {

using support::utf16;

constexpr const char* kShip = "The ship from the north arrived at dawn.";
constexpr const char* kMayor = "The mayor signed the new budget on Friday.";
constexpr const char* kCoal = "Coal prices fell for the third week.";
constexpr const char* kCat = "The old cat slept on the garden wall.";

std::string paragraphs(std::initializer_list<std::string> list) {
  std::string out;
  for (const std::string& paragraph : list) out += (out.empty() ? "" : "\n\n") + paragraph;
  return out;
}

/// A cat above three paragraphs, and below them.
std::string above(const std::string& cat) { return paragraphs({cat, kShip, kMayor, kCoal}); }
std::string below(const std::string& cat) { return paragraphs({kShip, kMayor, kCoal, cat}); }

/// The only move of a comparison.
Move move_of(const std::string& before, const std::string& after, const Options& options = {}) {
  const Comparison comparison = compare(utf16(before), utf16(after), options);
  EXPECT_EQ(comparison.moves.size(), 1u);
  return comparison.moves.empty() ? Move{} : comparison.moves[0];
}

TEST(BlockRows, AMoveSaysWhetherItWentUp) {
  EXPECT_FALSE(move_of(above(kCat), below(kCat)).up);
  EXPECT_TRUE(move_of(below(kCat), above(kCat)).up);
}

TEST(BlockRows, AMoveIsWholeWhereBothEndsAreParagraphs) {
  const std::string inside = paragraphs({kShip, kMayor, std::string(kCoal) + " " + kCat});
  EXPECT_TRUE(move_of(above(kCat), below(kCat)).whole);
  EXPECT_FALSE(move_of(above(kCat), inside).whole);
  EXPECT_FALSE(move_of(inside, above(kCat)).whole);
}

TEST(BlockRows, BothEndsShowTheSameMarks) {
  const std::u16string before = utf16(above(kCat)), after = utf16(below("The old cat slept on the castle wall."));
  EXPECT_EQ(support::markup(before, after, compare(before, after)),
            std::string("<1 The old cat slept on the [-garden-] wall.\n= ") + kShip + "\n= " + kMayor + "\n= " + kCoal +
                "\n>1 The old cat slept on the {+castle+} wall.\n");
}

TEST(BlockRows, AQuietedDifferenceEditsNoMove) {
  Options options;
  EXPECT_TRUE(move_of(above(kCat), below("The Old cat slept on the garden wall."), options).edited);
  options.ignore_case = true;
  EXPECT_FALSE(move_of(above(kCat), below("The Old cat slept on the garden wall."), options).edited);
}

TEST(BlockRows, SentencesThatWentTogetherAreOneMove) {
  const std::string two = std::string(kCat) + " It purred.";
  const Move move = move_of(above(two), below(two));
  EXPECT_EQ(move.before, (TextRange{0, static_cast<Offset>(two.size())}));
  EXPECT_TRUE(move.whole);
  EXPECT_FALSE(move.edited);
}

}  // namespace
}  // namespace variorum
