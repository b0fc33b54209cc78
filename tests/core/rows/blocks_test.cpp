// Runs of sentences that moved together.
#include "blocks.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::links_of;
using support::Prepared;

struct Found {
  std::string blocks;  // "0..1>2..3 …"
  Blocks all;
};

Found find(std::string_view before, std::string_view after, std::string_view shown) {
  Prepared texts(before, after);
  const Links links = links_of(shown, texts.document);
  Found found{"", find_blocks(texts.document, links, find_beads(texts.document, links))};
  auto side = [](std::uint32_t begin, std::uint32_t end) {
    return std::to_string(begin) + (end == begin + 1 ? "" : ".." + std::to_string(end - 1));
  };
  for (const Block& block : found.all.all) {
    found.blocks += (found.blocks.empty() ? "" : " ") + side(block.before.begin, block.before.end) + ">" +
                    side(block.after.begin, block.after.end);
  }
  return found;
}

constexpr const char* kFive = "alpha one.\nbravo two.\ncharlie.\ndelta four.\necho five.";

TEST(Blocks, NoMovesNoBlocks) {
  EXPECT_EQ(find(kFive, kFive, "0-0 1-1 2-2 3-3 4-4").blocks, "");
  EXPECT_EQ(find("", "", "").blocks, "");
}

TEST(Blocks, NeighboursThatWentTogetherAreOne) {
  const Found found = find(kFive, kFive, "0-2 1-3 2-4 3-0> 4-1>");
  EXPECT_EQ(found.blocks, "3..4>0..1");
  EXPECT_EQ(found.all.block_of.before[3], 0u);
  EXPECT_EQ(found.all.block_of.after[1], 0u);
  EXPECT_EQ(found.all.block_of.before[0], kNone);
}

TEST(Blocks, NeighboursThatSwappedAreTwo) { EXPECT_EQ(find(kFive, kFive, "0-2 1-3 2-4 3-1> 4-0>").blocks, "3>1 4>0"); }

TEST(Blocks, ABlockStopsWhereASentenceStayed) {
  EXPECT_EQ(find(kFive, kFive, "1-0 2-1 3-2 0-3> 4-4").blocks, "0>3");
  EXPECT_EQ(find(kFive, kFive, "0-3> 1-0 2-4> 3-1 4-2").blocks, "0>3 2>4");
}

TEST(Blocks, BothHalvesOfASplitSentenceAreInTheBlock) {
  EXPECT_EQ(
      find("alpha one, bravo two.\ncharlie.\ndelta.", "charlie.\ndelta.\nalpha one.\nbravo two.", "0-2> 0-3~> 1-0 2-1")
          .blocks,
      "0>2..3");
  EXPECT_EQ(
      find("charlie.\ndelta.\nalpha one.\nbravo two.", "alpha one, bravo two.\ncharlie.\ndelta.", "0-1 1-2 2-0> 3-0~>")
          .blocks,
      "2..3>0");
}

TEST(Blocks, ABlockStopsAtTheBorderOfABead) {
  // The two sentences stood in one paragraph; now the second begins a paragraph that also holds what stayed there.
  const char* before = "Alpha one. Bravo two.\nCharlie three.\nDelta four.";
  const char* after = "Charlie three.\nAlpha one.\nBravo two. Delta four.";
  EXPECT_EQ(find(before, after, "0-1> 1-2> 2-0 3-3").blocks, "0>1 1>2");
}

TEST(Blocks, ASentenceWrittenIntoASectionThatMovedIsInTheBlock) {
  const char* before = "Charlie three.\nAlpha one. Bravo two. Delta four.";
  EXPECT_EQ(find(before, "Alpha one. Bravo two. New here. Delta four.\nCharlie three.", "0-4 1-0> 2-1> 3-3>").blocks,
            "1..3>0..3");
  EXPECT_EQ(find(before, "Alpha one. Delta four.\nCharlie three.", "0-2 1-0> 3-1>").blocks, "1>0 3>1");
  // More that is new than what came along: two moves.
  EXPECT_EQ(find(before, "Bravo two. New here. New too. Delta four.\nCharlie three.", "0-4 2-0> 3-3>").blocks,
            "2>0 3>3");
}

TEST(Blocks, ACopyOfAParagraphThatStayedSaysWhereThatIs) {
  const char* one = "Sign up for our letter here. It is free of any charge.\nAlpha one.";
  const char* two = "Alpha one.\nSign up for our letter here. It is free of any charge.";
  const std::string both = std::string(one) + "\n" + two;
  const Found inserted = find(one, both, "0-0 1-1 2-2");
  EXPECT_EQ(inserted.all.partner.after, (std::vector<std::uint32_t>{kNone, kNone, kNone, kNone, 0, 1}));
  const Found deleted = find(both, one, "0-0 1-1 2-2");
  EXPECT_EQ(deleted.all.partner.before, (std::vector<std::uint32_t>{kNone, kNone, kNone, kNone, 0, 1}));
  // A paragraph that says something new as well is none.
  EXPECT_EQ(find("Sign up for our letter here.",
                 "Sign up for our letter here.\nSign up for our letter here. Do it now.", "0-0")
                .all.partner.after,
            (std::vector<std::uint32_t>{kNone, kNone, kNone}));
}

TEST(Blocks, TwoParagraphsWithoutPartnerMoveAsOne) {
  const char* before = "alpha one.\nbravo two.\ncharlie three.\ndelta four.";
  const char* after = "charlie three.\ndelta four.\nalpha one.\nbravo two.";
  EXPECT_EQ(find(before, after, "0-2> 1-3> 2-0 3-1").blocks, "0..1>2..3");
}

TEST(Blocks, AMovedHalfOfWhatStaysHasAPartnerAndNoBlock) {
  const Found found = find("alpha one and bravo two.\ncharlie.", "bravo two.\nalpha one.\ncharlie.", "0-0~> 0-1 1-2");
  EXPECT_EQ(found.blocks, "");
  EXPECT_EQ(found.all.partner.after[0], 0u);
  EXPECT_EQ(found.all.partner.before[0], kNone) << "it stays";
}

}  // namespace
}  // namespace variorum
