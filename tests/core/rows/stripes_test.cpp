// Rows that are read together, and the change that tells of each difference.
#include "stripes.h"

#include <gtest/gtest.h>

#include <string>

namespace variorum {
namespace {

constexpr RowKind kSame = RowKind::unchanged;

/// A comparison of so many paragraphs of ten units a side, with nothing between them.
Comparison of(std::uint32_t before, std::uint32_t after) {
  Comparison out;
  for (std::uint32_t at = 0; at < before; ++at) out.before.paragraphs.push_back({at * 10, at * 10 + 10});
  for (std::uint32_t at = 0; at < after; ++at) out.after.paragraphs.push_back({at * 10, at * 10 + 10});
  return out;
}

/// Adds a row that goes to these ends.
void add(Comparison& to, RowKind kind, Offset before_end, Offset after_end) {
  Row row;
  row.kind = kind;
  row.before = {to.rows.empty() ? 0 : to.rows.back().before.end, before_end};
  row.after = {to.rows.empty() ? 0 : to.rows.back().after.end, after_end};
  to.rows.push_back(row);
}

/// "unchanged 0-1 | changed 1-3" for the stripes, by their rows.
std::string stripes(Comparison& comparison) {
  static const char* names[] = {"unchanged", "changed", "inserted", "deleted", "moved"};
  find_stripes(comparison);
  std::string out;
  for (const Stripe& stripe : comparison.stripes) {
    if (!out.empty()) out += " | ";
    out += names[static_cast<int>(stripe.kind)];
    out += " " + std::to_string(stripe.rows.begin) + "-" + std::to_string(stripe.rows.end);
  }
  return out;
}

TEST(Stripes, ARowOfWholeParagraphsIsAStripe) {
  Comparison comparison = of(2, 2);
  add(comparison, kSame, 10, 10), add(comparison, RowKind::changed, 20, 20);
  EXPECT_EQ(stripes(comparison), "unchanged 0-1 | changed 1-2");
}

TEST(Stripes, ABorderInsideAParagraphOfEitherSideJoinsTwoRows) {
  Comparison older = of(1, 2);
  add(older, kSame, 4, 10), add(older, kSame, 10, 20);
  EXPECT_EQ(stripes(older), "unchanged 0-2");
  Comparison newer = of(2, 1);
  add(newer, kSame, 10, 4), add(newer, kSame, 20, 10);
  EXPECT_EQ(stripes(newer), "unchanged 0-2");
}

TEST(Stripes, RowsOfSeveralKindsAreAChangedStripe) {
  Comparison comparison = of(1, 1);
  add(comparison, kSame, 4, 4), add(comparison, RowKind::deleted, 10, 4);
  EXPECT_EQ(stripes(comparison), "changed 0-2");
}

TEST(Stripes, BothEndsOfMovesInOneParagraphAreAMovedStripe) {
  Comparison comparison = of(1, 1);
  add(comparison, RowKind::moved_from, 10, 0), add(comparison, RowKind::moved_to, 10, 10);
  EXPECT_EQ(stripes(comparison), "moved 0-1 | moved 1-2") << "the older paragraph ends where the newer begins";
  Comparison torn = of(1, 1);
  add(torn, RowKind::moved_from, 5, 0), add(torn, RowKind::moved_from, 10, 0), add(torn, RowKind::moved_to, 10, 10);
  EXPECT_EQ(stripes(torn), "moved 0-2 | moved 2-3");
}

TEST(Stripes, AStripeHasTheParagraphsThatBeginInIt) {
  Comparison comparison = of(3, 2);
  add(comparison, kSame, 10, 10), add(comparison, RowKind::deleted, 20, 10), add(comparison, kSame, 30, 20);
  find_stripes(comparison);
  EXPECT_EQ(comparison.stripes[1].before_paragraphs, (IndexRange{1, 2}));
  EXPECT_EQ(comparison.stripes[1].after_paragraphs, (IndexRange{1, 1}));
  EXPECT_EQ(comparison.stripes[2].before_paragraphs, (IndexRange{2, 3}));
  EXPECT_EQ(comparison.stripes[2].after_paragraphs, (IndexRange{1, 2}));
}

TEST(Stripes, EveryRowKnowsItsStripe) {
  Comparison comparison = of(2, 2);
  add(comparison, kSame, 5, 10), add(comparison, kSame, 10, 10), add(comparison, kSame, 20, 20);
  find_stripes(comparison);
  EXPECT_EQ(comparison.rows[0].stripe, 0u);
  EXPECT_EQ(comparison.rows[1].stripe, 0u);
  EXPECT_EQ(comparison.rows[2].stripe, 1u);
}

/// One older and one newer paragraph with a deleted, then an inserted region.
Comparison with_regions() {
  Comparison comparison = of(1, 1);
  add(comparison, RowKind::changed, 10, 10);
  comparison.before.spans = {{{0, 5}, SpanKind::deleted, SpanClass::content, 0}, {{5, 10}}};
  comparison.after.spans = {{{0, 5}}, {{5, 10}, SpanKind::inserted, SpanClass::content, 1}};
  return comparison;
}

TEST(Stripes, ARegionBelongsToTheEditThatOverlapsIt) {
  Comparison comparison = with_regions();
  Change first, second;
  first.before = {0, 5};
  second.after = {5, 10};
  second.before = {5, 5};
  comparison.changes = {first, second};
  find_changes_of_regions(comparison);
  EXPECT_EQ(comparison.change_of_region, (std::vector<std::uint32_t>{0, 1}));
}

TEST(Stripes, AWholeRowTakesTheRegionsThatNoEditHas) {
  Comparison comparison = with_regions();
  Change whole;
  whole.kind = ChangeKind::deleted;
  comparison.changes = {whole};
  find_changes_of_regions(comparison);
  EXPECT_EQ(comparison.change_of_region, (std::vector<std::uint32_t>{0, 0}));
}

TEST(Stripes, WhatNoChangeTellsOfSaysSo) {
  Comparison comparison = with_regions();
  comparison.moves.resize(2);
  Change moved;
  moved.kind = ChangeKind::moved;
  moved.move = 1;
  comparison.changes = {moved};
  find_changes_of_regions(comparison);
  EXPECT_EQ(comparison.change_of_region, (std::vector<std::uint32_t>{kNone, kNone}));
  EXPECT_EQ(comparison.moves[0].change, kNone);
  EXPECT_EQ(comparison.moves[1].change, 0u);
}

}  // namespace
}  // namespace variorum
