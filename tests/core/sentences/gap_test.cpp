// The dynamic programme of one gap, and what stands for it in large ones.
#include "gap.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>

#include "link.h"
#include "similarity.h"
#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;
using support::shown;

/// The programme alone, over the whole texts.
std::string gap_links(Prepared& texts, LinkRules rules = {}) {
  std::vector<SentenceLink> links;
  const Spine spine = texts.spine();
  link_gap(texts.document, spine, {0, texts.document.before.sentence_count(), 0, texts.document.after.sentence_count()},
           rules, texts.budget, links);
  return shown(links);
}

TEST(Gap, TheLongSentenceDecides) {
  Prepared texts("Short words here.\nThe committee of the port met for three hours about the broken crane.",
                 "The committee of the port met for five hours about the broken crane.\nShort words there.");
  EXPECT_EQ(gap_links(texts), "1-0");
}

TEST(Gap, OfEqualExplanationsOneIsTaken) {
  Prepared texts("So it goes.", "So it goes.\nSo it goes.");
  const std::string found = gap_links(texts);
  EXPECT_TRUE(found == "0-0" || found == "0-1") << found;
}

TEST(Gap, GroupsMayBeForbiddenByTheRules) {
  Prepared texts("The first ship carried grain and wool.\nThe second brought coal and iron.",
                 "The first ship carried grain and wool, the second brought coal and iron.");
  LinkRules rules;
  rules.groups = false;
  EXPECT_EQ(gap_links(texts, rules), "0-0");
  rules.groups = true;
  EXPECT_EQ(gap_links(texts, rules), "0-0 1-0");
}

TEST(Gap, TheFloorSaysWhatIsTooWeak) {
  Prepared texts("alpha beta gamma delta", "alpha beta gamma words");
  EXPECT_EQ(gap_links(texts, {365, true, false, false}), "0-0");
  EXPECT_EQ(gap_links(texts, {800, true, false, false}), "");
}

TEST(Gap, BeyondTheBudgetRareWordsDecide) {
  Prepared texts("A red cat sat here.\nIt slept well.", "Two red cats sat here.\nRain fell.\nIt slept long.");
  texts.budget.cells_per_gap = 0;
  EXPECT_EQ(gap_links(texts), "0-0 1-2");
  EXPECT_EQ(texts.budget.cells, 0u);
}

TEST(Gap, LongRunsOfEqualLinesCostNoProgramme) {
  std::string lines;
  for (int k = 0; k < 3000; ++k) lines += "again\n";
  Prepared texts(lines, lines + "again\n");
  EXPECT_EQ(texts.linked().all.size(), 3000u);
  EXPECT_LE(texts.cells_until(Stage::links), 2u);
}

TEST(Gap, ALargeGapHasASpineOfItsOwn) {
  // Thirty edited lines, each with a copy at the end of the texts that kept it off the first spine.
  std::string before, after;
  for (int k = 0; k < 30; ++k) {
    const std::string line = "Ship number " + std::to_string(k * 37 + 11) + " of the northern line carried ";
    before += line + "grain today.\n", after += line + "wool today.\n";
  }
  Prepared texts(before + after, after + before);
  std::vector<SentenceLink> links;
  Spine spine = find_spine(texts.document, find_twins(texts.document), texts.budget);
  for (auto* twin : {&spine.twin.before, &spine.twin.after}) std::fill(twin->begin(), twin->end(), kNone);
  Budget budget;
  link_gap(texts.document, spine, {0, 30, 0, 30}, {}, budget, links);
  ASSERT_EQ(links.size(), 30u);
  for (std::uint32_t k = 0; k < 30; ++k) EXPECT_EQ(std::pair(links[k].before, links[k].after), std::pair(k, k));
  EXPECT_LT(budget.cells, 30u * 30) << "the programme ran between the lines of that spine alone";
}

TEST(Gap, AnIdenticalPairCountsInFull) {
  // Two pairs that cross: the edited one is the heavier, but leaving an identical one out is never right while it
  // weighs more than what the two of the other share.
  Prepared texts("Coal prices fell today.\nThe mayor of the town signed papers.",
                 "The mayor of the town signed letters.\nCoal prices fell today.");
  Spine spine = texts.spine();
  for (auto* twin : {&spine.twin.before, &spine.twin.after}) std::fill(twin->begin(), twin->end(), kNone);
  std::vector<SentenceLink> links;
  link_gap(texts.document, spine, {0, 2, 0, 2}, {}, texts.budget, links);
  EXPECT_EQ(shown(links), "0-1");
}

TEST(Gap, AGroupMustBeMoreAlikeThanAPair) {
  const char* halves = "The first ship carried grain and wool.\nThe second brought coal and iron.";
  const char* whole = "The first big ship carried much grain and wool, the second one brought coal and iron.";
  Prepared texts(halves, whole);
  const std::uint32_t alike = group_similarity(texts.document, 0, 2, 0, 1, texts.budget);
  EXPECT_EQ(gap_links(texts, {alike - 31, true, false, false}), "0-0 1-0");
  EXPECT_EQ(gap_links(texts, {alike - 30, true, false, false}), "");
}

}  // namespace
}  // namespace variorum
