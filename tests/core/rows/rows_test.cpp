// Rows in reading order, changes, statistics.
#include "rows.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/invariants.h"
#include "tests/support/markup.h"
#include "tests/support/utf8.h"

namespace variorum {
namespace {

using support::utf16;

Comparison compared(std::string_view before, std::string_view after, const Options& options = {}) {
  const std::u16string x = utf16(before), y = utf16(after);
  Comparison comparison = compare(x, y, options);
  EXPECT_EQ(support::joined(support::broken_invariants(x, y, comparison)), "");
  return comparison;
}

std::string rows(std::string_view before, std::string_view after, const Options& options = {}) {
  return support::markup(utf16(before), utf16(after), compared(before, after, options));
}

/// Kinds of changes, one letter each: edited, inserted, deleted, moved, split, merged.
std::string changes(const Comparison& comparison) {
  std::string out;
  for (const Change& change : comparison.changes) out += "eidmsg"[static_cast<std::size_t>(change.kind)];
  return out;
}

constexpr const char* kShip = "The ship from the north arrived at dawn.";
constexpr const char* kMayor = "The mayor signed the new budget on Friday.";
constexpr const char* kCat = "The old cat slept on the garden wall.";
constexpr const char* kCoal = "Coal prices fell for the third week.";

std::string paragraphs(std::initializer_list<std::string> list) {
  std::string out;
  for (const std::string& paragraph : list) out += (out.empty() ? "" : "\n\n") + paragraph;
  return out;
}

std::string line(char sign, std::string_view text) { return std::string(1, sign) + " " + std::string(text) + "\n"; }

TEST(Rows, OneForEachPairOfParagraphs) {
  EXPECT_EQ(rows(paragraphs({kShip, kMayor}), paragraphs({kShip, kMayor})), line('=', kShip) + line('=', kMayor));
}

TEST(Rows, OneForEachParagraphWithoutAPartner) {
  EXPECT_EQ(rows(paragraphs({kShip, kCat, kCoal}), kShip), line('=', kShip) + line('-', kCat) + line('-', kCoal));
  EXPECT_EQ(rows("", paragraphs({kShip, kCat})), line('+', kShip) + line('+', kCat));
}

TEST(Rows, TwoEmptyTextsHaveNone) { EXPECT_EQ(rows("", ""), ""); }

TEST(Rows, AMovedRowHoldsNoTextOfTheOtherSide) {
  // The blank before all words of one side stands in the row that shows the first of them.
  const std::string fish = "Fish swim in the sea.", cats = "Cats sleep all day.", dogs = "Dogs bark at night.";
  const std::string forth = dogs + " " + cats + " " + fish, back = fish + " " + cats + " " + dogs;
  for (const std::string blank : {" ", "\n\n", "\u200b"}) {
    for (const Comparison& comparison : {compared(forth, blank + back), compared(blank + forth, back)}) {
      EXPECT_FALSE(comparison.moves.empty());
      for (const Row& row : comparison.rows) {
        if (row.kind == RowKind::moved_from) {
          EXPECT_EQ(row.after.begin, row.after.end);
        }
        if (row.kind == RowKind::moved_to) {
          EXPECT_EQ(row.before.begin, row.before.end);
        }
      }
    }
  }
}

TEST(Rows, ADirectionMarkThatWentIsToldWithoutAnyWord) {
  const Comparison comparison = compared("\u200e \u200e\u200e  \u200e\u200e", "\u200e \u200e  \u200e\u200e\u200e");
  ASSERT_EQ(comparison.rows.size(), 1u);
  EXPECT_EQ(comparison.rows[0].kind, RowKind::changed);
  EXPECT_EQ(changes(comparison), "e");
}

TEST(Rows, NoCutInsideACharacter) {
  compared("\u200D\u200D", "\u200D");
  compared("\u200D  \u200D", "\u200D\u200D");
  compared("क्त", "क्");
  compared("डॉक्युमेंट", "डॉक्यूमेंट");
}

TEST(Rows, CountsAreNeverBelowNothing) {
  // A variation selector makes a word of a picture, and folding drops it: the two match, and one of them is a word.
  const Comparison forth = compared("\uFE0F\u200D👨", "👨"), back = compared("👨", "\uFE0F\u200D👨");
  EXPECT_EQ(forth.stats.words.kept, 0u);
  EXPECT_EQ(forth.stats.words.deleted, 1u);
  EXPECT_EQ(forth.stats.words.inserted, 0u);
  EXPECT_EQ(back.stats.words.deleted, 0u);
  EXPECT_EQ(back.stats.words.inserted, 1u);
}

TEST(Rows, WhiteSpaceAloneIsARowToo) {
  const Comparison comparison = compared(" \n ", "\n\n");
  ASSERT_EQ(comparison.rows.size(), 1u);
  EXPECT_EQ(comparison.rows[0].before, (TextRange{0, 3}));
  EXPECT_EQ(comparison.rows[0].after, (TextRange{0, 2}));
}

TEST(Rows, ASeparatorAloneMakesNoChange) {
  // The last paragraph is followed by nothing, then by two line ends.
  EXPECT_EQ(rows(kShip, paragraphs({kShip, kCat})), line('=', kShip) + line('+', kCat));
  EXPECT_EQ(changes(compared(kShip, paragraphs({kShip, kCat}))), "i");
  EXPECT_EQ(changes(compared(kShip, std::string(kShip) + "\n")), "");
}

TEST(Rows, JapaneseLinesWrappedAnewAreSilent) {
  // No blank stands at these line ends, and none is needed.
  const std::string wide =
      "この港では、漁師とその家族が、毎朝おはようと声をかけあい、温かい\n"
      "飲み物を手にしながら、その日の天気や、魚の値段や、町の噂について\n"
      "話をしてから、それぞれの船に乗り、沖へ出ていくのだった。誰もが、\n"
      "その朝をとても大切にしていた。そして夕方になると、また港へ戻った。";
  const std::string narrow =
      "この港では、漁師とその家族が、毎朝おはようと声をかけあ\n"
      "い、温かい飲み物を手にしながら、その日の天気や、魚の値\n"
      "段や、町の噂について話をしてから、それぞれの船に乗り、\n"
      "沖へ出ていくのだった。誰もが、その朝をとても大切にして\n"
      "いた。そして夕方になると、また港へ戻った。";
  const Comparison comparison = compared(wide, narrow);
  EXPECT_EQ(comparison.rows.size(), 1u);
  EXPECT_EQ(changes(comparison), "");
  EXPECT_EQ(changes(compared(wide, narrow + "翌日も同じだった。")), "e") << "and nothing hides beside them";
}

TEST(Rows, ASplitIsOneRowAndOneChange) {
  const std::string together = std::string(kShip) + " " + kMayor;
  const Comparison comparison = compared(together, paragraphs({kShip, kMayor}));
  EXPECT_EQ(comparison.rows.size(), 1u);
  EXPECT_EQ(changes(comparison), "s") << "the blank that became a break is the split";
  EXPECT_EQ(changes(compared(paragraphs({kShip, kMayor}), together)), "g");
}

TEST(Rows, BordersThatShiftedAreNeitherASplitNorAMerge) {
  const auto both = [](const char* one, const char* other) { return std::string(one) + " " + other; };
  EXPECT_EQ(changes(compared(paragraphs({both(kShip, kMayor), both(kCat, kCoal)}),
                             paragraphs({kShip, both(kMayor, kCat), kCoal}))),
            "");
}

TEST(Rows, OfSeveralCopiesTheFirstIsNamed) {
  const std::string rest = paragraphs({kShip, kMayor, kCoal});
  const Row last = compared(rest, paragraphs({rest, std::string(kShip) + " " + kCoal})).rows.back();
  EXPECT_TRUE(last.copied());
  EXPECT_EQ(last.also, (TextRange{0, static_cast<Offset>(std::string_view(kShip).size())}));
}

TEST(Rows, AMovedParagraphHasARowAtBothEnds) {
  const std::string before = paragraphs({kCat, kShip, kMayor, kCoal}), after = paragraphs({kShip, kMayor, kCoal, kCat});
  EXPECT_EQ(rows(before, after), std::string("<1 ") + kCat + "\n" + line('=', kShip) + line('=', kMayor) +
                                     line('=', kCoal) + ">1 " + kCat + "\n");
  const Comparison comparison = compared(before, after);
  EXPECT_EQ(changes(comparison), "m") << "once, where it arrived";
  EXPECT_EQ(comparison.stats.words.moved, 8u);
  EXPECT_EQ(comparison.stats.words.deleted + comparison.stats.words.inserted, 0u);
  EXPECT_EQ(comparison.stats.sentences.moved, 1u);
}

TEST(Rows, ASentenceThatLeavesAParagraphCutsItsRow) {
  const std::string before = paragraphs({std::string(kShip) + " " + kCat + " " + kMayor, kCoal});
  const std::string after = paragraphs({std::string(kShip) + " " + kMayor, std::string(kCoal) + " " + kCat});
  EXPECT_EQ(rows(before, after), line('=', kShip + std::string(" ")) + "<1 " + kCat + " \n" + line('=', kMayor) +
                                     line('=', kCoal + std::string("{+ +}")) + ">1 " + kCat + "\n")
      << "the blank that follows a sentence goes with it; one that is new in front says so and changes no row";
}

TEST(Rows, AMoveThatChangedSaysSo) {
  const Comparison comparison = compared(paragraphs({kCat, kShip, kMayor, kCoal}),
                                         paragraphs({kShip, kMayor, kCoal, "The old cat slept on the castle wall."}));
  ASSERT_EQ(comparison.moves.size(), 1u);
  EXPECT_TRUE(comparison.moves[0].edited);
  EXPECT_EQ(changes(comparison), "me");
  EXPECT_EQ(comparison.changes[1].move, 0u);
}

TEST(Rows, EveryRowOfAMoveNamesIt) {
  const Comparison comparison =
      compared(paragraphs({kCat, kShip, kMayor, kCoal}), paragraphs({kShip, kMayor, kCoal, kCat}));
  for (const Row& row : comparison.rows) {
    const bool end = row.kind == RowKind::moved_from || row.kind == RowKind::moved_to;
    EXPECT_EQ(row.move, end ? 0u : kNone);
  }
}

TEST(Rows, AHalfThatAlsoStandsElsewhereSaysWhere) {
  // The second half of the first sentence stands alone at the end: inserted, and "also" in the sentence it came from.
  const std::string whole = "It rained all Sunday and the autumn fair closed early in the old town.";
  const std::string half = "The autumn fair closed early in the old town.";
  const Comparison comparison = compared(paragraphs({whole, kShip, kMayor, kCat, kCoal}),
                                         paragraphs({"It rained all Sunday.", kShip, kMayor, kCat, kCoal, half}));
  ASSERT_FALSE(comparison.rows.empty());
  const Row& last = comparison.rows.back();
  EXPECT_EQ(last.kind, RowKind::inserted);
  EXPECT_TRUE(last.copied());
  EXPECT_EQ(last.also, (TextRange{0, static_cast<Offset>(whole.size())}));
  EXPECT_TRUE(comparison.moves.empty());
}

TEST(Rows, WhatStandsNowhereElseIsNoCopy) {
  for (const Row& row : compared(kShip, paragraphs({kShip, kCoal})).rows) EXPECT_FALSE(row.copied());
}

TEST(Rows, ChangesKnowTheirParagraphs) {
  const Comparison comparison =
      compared(paragraphs({kShip, kMayor}), paragraphs({kCoal, kShip, "The mayor signed the new budget on Monday."}));
  ASSERT_EQ(changes(comparison), "ie");
  EXPECT_EQ(comparison.changes[1].before_paragraph, 1u);
  EXPECT_EQ(comparison.changes[1].after_paragraph, 2u);
  EXPECT_EQ(comparison.changes[1].row, 2u);
}

TEST(Rows, QuietedDifferencesLeaveARowUnchangedAndAreCounted) {
  Options options;
  options.ignore_case = true;
  const Comparison comparison = compared("The Ship arrived at Dawn.", "The ship arrived at dawn.", options);
  ASSERT_EQ(comparison.rows.size(), 1u);
  EXPECT_EQ(comparison.rows[0].kind, RowKind::unchanged);
  EXPECT_EQ(comparison.rows[0].quieted, 2u);
  EXPECT_EQ(comparison.stats.quieted[static_cast<std::size_t>(SpanClass::letter_case)], 2u);
}

TEST(Rows, StatisticsCountWordsAndSentencesOnce) {
  const Stats stats = compared(paragraphs({kShip, kMayor, kCat}),
                               paragraphs({kShip, "The mayor signed the new budget on Monday.", kCoal}))
                          .stats;
  EXPECT_EQ(stats.sentences.unchanged, 1u);
  EXPECT_EQ(stats.sentences.edited, 1u);
  EXPECT_EQ(stats.sentences.deleted, 1u);
  EXPECT_EQ(stats.sentences.inserted, 1u);
  EXPECT_EQ(stats.words.kept, 8u + 7u);
  EXPECT_EQ(stats.words.deleted, 1u + 8u);
  EXPECT_EQ(stats.words.inserted, 1u + 7u);
}

TEST(Rows, ASpentBudgetSaysCoarse) {
  std::string before, after;
  for (int k = 0; k < 3000; ++k) before += (k * k % 7 < 3 ? "a" : "b") + std::string(k % 5 ? " " : ", ");
  for (int k = 0; k < 3000; ++k) after += (k * k % 11 < 4 ? "b" : "a") + std::string(k % 3 ? " " : ", ");
  Options options;
  options.budget = 1;
  EXPECT_TRUE(compared(before, after, options).coarse);
  EXPECT_FALSE(compared(kShip, kMayor).coarse);
}

}  // namespace
}  // namespace variorum
