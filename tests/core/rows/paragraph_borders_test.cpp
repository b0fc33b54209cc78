// Splits and merges that are none, because the line end was there.
#include "paragraph_borders.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"
#include "tests/support/utf8.h"
#include "variorum/compare.h"

namespace variorum {
namespace {

using support::links_of;
using support::Prepared;

/// Whether the one paragraph of the before text was cut anew; and of the after text, the other way round.
bool cut_anew(const std::string& one, const std::string& several, const std::string& shown) {
  Prepared texts(one, several);
  const Document& d = texts.document;
  const Links links = links_of(shown, d);
  const std::vector<Bead> beads = find_beads(d, links);
  EXPECT_EQ(beads.size(), 1u);
  SentencePairs pairs;
  pairs.links = links.all;
  WordDiff diff;
  for (const SideName side : kBothSides) {
    for (std::uint32_t t = 0; t < d[side].tokens.size(); ++t) diff[side].push_back(t);
  }
  diff_words(d, pairs, texts.budget, diff);
  return has_new_border(d, beads[0], SideName::after, diff);
}

const std::string kShip = "The ship from the north arrived at dawn.";
const std::string kMayor = "The mayor signed the new budget on Friday.";

TEST(ParagraphBorders, WhereOneLineWentOnTheBorderIsNew) {
  EXPECT_TRUE(cut_anew(kShip + " " + kMayor, kShip + "\n\n" + kMayor, "0-0 1-1"));
}

TEST(ParagraphBorders, ABorderInsideASentenceIsToldByItsWords) {
  EXPECT_TRUE(cut_anew("The ship from the north arrived at dawn, and the mayor signed the new budget.",
                       "The ship from the north arrived at dawn.\n\nAnd the mayor signed the new budget.", "0-0 0-1"));
}

/// Kinds of the changes of two whole texts: split, merged, or another.
std::string changes(std::string_view before, std::string_view after) {
  std::string out;
  for (const Change& change : compare(support::utf16(before), support::utf16(after)).changes)
    out += change.kind == ChangeKind::split ? 's' : change.kind == ChangeKind::merged ? 'm' : '?';
  return out;
}

TEST(ParagraphBorders, WhereALineEndedItWasThere) {
  // The second line is set in under an item, so it is one paragraph with it.
  const std::string item = "- " + kShip + "\n  " + kMayor, parted = "- " + kShip + "\n\n" + kMayor;
  EXPECT_EQ(changes(item, parted), "");
  EXPECT_EQ(changes(parted, item), "");
  EXPECT_EQ(changes("- " + kShip + " " + kMayor, parted), "s");
  EXPECT_EQ(changes(parted, "- " + kShip + " " + kMayor), "m");
}

TEST(ParagraphBorders, OneNewBorderOfSeveralIsEnough) {
  const std::string coal = "Coal prices fell for the third week.";
  EXPECT_EQ(changes("- " + kShip + "\n  " + kMayor + " " + coal, "- " + kShip + "\n\n" + kMayor + "\n\n" + coal), "s");
}

TEST(ParagraphBorders, AMarkAloneBesideABorderIsNoPartOfTheParagraph) {
  EXPECT_FALSE(cut_anew("Coal prices fell. *", "Coal prices fell.\n\n*", "0-0 0-1"));
}

TEST(ParagraphBorders, WithoutAWordInCommonThereIsNone) {
  EXPECT_FALSE(cut_anew("Coal prices fell.", "Otters swim upstream.\n\nNobody knew why.", "0-0 0-1"));
}

}  // namespace
}  // namespace variorum
