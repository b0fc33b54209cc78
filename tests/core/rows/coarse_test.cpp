// Rows that say less than they could, because a budget was spent.
#include "coarse.h"

#include <gtest/gtest.h>

#include <string>

namespace variorum {
namespace {

/// Three before sentences of ten units, each with a row of its own, and one after sentence.
struct Marked {
  Links links{{}, {{0, 0, 0}, {0}}};
  Budget budget;
  Comparison comparison;

  Marked() {
    comparison.before.sentences = {{0, 10}, {10, 20}, {20, 30}};
    comparison.after.sentences = {{0, 10}};
    for (Offset begin : {0u, 10u, 20u}) {
      Row row;
      row.kind = RowKind::deleted;
      row.before = {begin, begin + 10};
      comparison.rows.push_back(row);
    }
    comparison.rows[2].after = {0, 10};
  }
  /// A letter for each row: c where it is coarse.
  std::string rows() {
    mark_coarse_rows(links, budget, comparison);
    std::string out;
    for (const Row& row : comparison.rows) out += row.coarse ? 'c' : '-';
    return out;
  }
};

TEST(Coarse, WhereNothingWasCutShortNoRowIs) {
  Marked marked;
  EXPECT_EQ(marked.rows(), "---");
  EXPECT_FALSE(marked.comparison.coarse);
}

TEST(Coarse, ASentenceThatFoundNoPartnerMakesItsRowCoarse) {
  Marked marked;
  marked.budget.cut_short(SideName::before, 1);
  EXPECT_EQ(marked.rows(), "-c-");
  EXPECT_TRUE(marked.comparison.coarse);
}

TEST(Coarse, OnEitherSide) {
  Marked marked;
  marked.budget.cut_short(SideName::after, 0);
  EXPECT_EQ(marked.rows(), "--c");
}

TEST(Coarse, ASentenceThatFoundItsPartnerLostNothing) {
  Marked marked;
  marked.budget.cut_short(SideName::before, 1);
  marked.links.linked.before[1] = 1;
  EXPECT_EQ(marked.rows(), "---");
}

TEST(Coarse, ARowThatDidNotChangeHasNothingToTell) {
  Marked marked;
  marked.budget.cut_short(SideName::before, 1);
  marked.comparison.rows[1].kind = RowKind::unchanged;
  EXPECT_EQ(marked.rows(), "---");
}

TEST(Coarse, ASentenceInTwoRowsMakesBothCoarse) {
  Marked marked;
  marked.comparison.before.sentences = {{0, 10}, {10, 30}};
  marked.budget.cut_short(SideName::before, 1);
  EXPECT_EQ(marked.rows(), "-cc");
}

}  // namespace
}  // namespace variorum
