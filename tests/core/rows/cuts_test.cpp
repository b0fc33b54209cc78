// Where the rows of a bead are cut.
#include "cuts.h"

#include <gtest/gtest.h>

#include <string>

#include "bead.h"
#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::links_of;
using support::Prepared;

std::vector<std::uint32_t> staying(const Text& text, IndexRange sentences, const std::vector<std::uint32_t>& blocks) {
  std::vector<std::uint32_t> tokens;
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    for (std::uint32_t t = text.first_token[s]; blocks[s] == kNone && t < text.first_token[s + 1]; ++t)
      tokens.push_back(t);
  }
  return tokens;
}

/// For each bead its cuts: "<0 3/3" shows block 0 of the before side after three tokens of either side, "| 2/0" is a
/// mere border.
std::string cuts(std::string_view before, std::string_view after, std::string_view shown) {
  Prepared texts(before, after);
  const Document& d = texts.document;
  const Links links = links_of(shown, d);
  const std::vector<Bead> beads = find_beads(d, links);
  const Blocks blocks = find_blocks(d, links, beads);
  SentencePairs pairs;
  for (const SentenceLink& link : links.all) {
    if (!link.moved) pairs.links.push_back(link);
  }
  std::string out;
  for (const Bead& bead : beads) {
    BeadSentences sentences;
    sentences.two_sided = !bead.before.empty() && !bead.after.empty();
    WordDiff diff;
    for (const SideName side : kBothSides) {
      const auto& first = d[side].segments.first_sentence;
      sentences[side] = {first[bead[side].begin], first[bead[side].end]};
      diff[side] = staying(d[side], sentences[side], blocks.block_of[side]);
    }
    diff_words(d, pairs, texts.budget, diff);
    std::string here;
    for (const Cut& cut : find_cuts(d, blocks, sentences, diff)) {
      const std::string place = std::to_string(cut.before) + "/" + std::to_string(cut.after);
      const std::string what =
          cut.block == kNone ? "|" : (cut.side == SideName::before ? "<" : ">") + std::to_string(cut.block);
      here += (here.empty() ? "" : ", ") + what + " " + place;
    }
    out += (out.empty() ? "" : "; ") + (here.empty() ? "none" : here);
  }
  return out;
}

TEST(Cuts, WhereNothingMovedThereAreNone) {
  EXPECT_EQ(cuts("Alpha one. Bravo two.", "Alpha one. Bravo two.", "0-0 1-1"), "none");
  EXPECT_EQ(cuts("", "", ""), "");
}

TEST(Cuts, ASentenceThatLeftIsShownWhereItStood) {
  EXPECT_EQ(cuts("Alpha one. Bravo two. Charlie three.\nDelta four.",
                 "Alpha one. Charlie three.\nDelta four. Bravo two.", "0-0 1-3> 2-1 3-2"),
            "<0 3/3; >0 3/3");
}

TEST(Cuts, SentencesThatMovedTogetherAreOneCut) {
  EXPECT_EQ(cuts("Alpha one. Bravo two. Charlie three.\nDelta four.",
                 "Alpha one.\nDelta four. Bravo two. Charlie three.", "0-0 1-2> 2-3> 3-1"),
            "<0 3/3; >0 3/3");
}

TEST(Cuts, ParagraphsWithoutAPartnerHaveARowEach) {
  EXPECT_EQ(cuts("Alpha one.\nBravo two.\nCharlie three.", "", ""), "| 3/0, | 6/0");
  EXPECT_EQ(cuts("", "Alpha one. Bravo two.\nCharlie three.", ""), "| 0/6");
}

TEST(Cuts, ParagraphsOfATwoSidedBeadAreOneRow) {
  EXPECT_EQ(cuts("Alpha one. Bravo two.", "Alpha one.\nBravo two.", "0-0 1-1"), "none");
}

TEST(Cuts, NeverGoBackOnTheAfterSide) {
  // Neither of the first sentences has a word in common: the cut of the block that left would be level with the begin,
  // after the one that came was shown past three words.
  EXPECT_EQ(cuts("Alpha one! Bravo two. Charlie three.\nEcho five. Delta four.",
                 "Xray nine? Echo five. Charlie three.\nDelta four. Bravo two.", "1-4> 2-2 3-1> 4-3"),
            ">1 0/3, <0 3/3; <1 0/0, >0 3/3");
}

}  // namespace
}  // namespace variorum
