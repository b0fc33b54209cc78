// Where rows and changes are written down.
#include "row_sink.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

constexpr auto kNoBreak = 1u << static_cast<unsigned>(InvisibleKind::no_break_space);
constexpr auto kTrailing = 1u << static_cast<unsigned>(InvisibleKind::trailing_space);

/// Rows of "One two.\nThree." against "One twi.\nThree.", with differences as a test gives them.
struct Written {
  support::Prepared texts{"One two.\nThree.", "One twi.\nThree."};
  RowSink sink{texts.document};

  void row(const std::vector<Difference>& differences, std::uint32_t move = kNone, RowKind kind = RowKind::unchanged) {
    const Offset begin = sink.cursor().before, end = begin == 0 ? 9 : 15;
    Row row = sink.begin(kind, {{begin, end}, {begin, end}});
    for (const Difference& difference : differences) sink.note(difference, row, move);
    sink.end(row);
  }
  const Comparison& comparison() { return sink.comparison(); }
  const Row& last() { return sink.comparison().rows.back(); }
};

Difference difference(SpanClass text_class = SpanClass::content) { return {{4, 7}, {4, 7}, text_class}; }

Difference invisible(unsigned kinds) {
  Difference out = difference(SpanClass::typography);
  out.invisible = static_cast<std::uint8_t>(kinds);
  return out;
}

TEST(RowSink, ADifferenceChangesItsRowAndIsListed) {
  Written written;
  written.row({});
  written.row({difference(SpanClass::number)});
  EXPECT_EQ(written.comparison().rows[0].kind, RowKind::unchanged);
  EXPECT_EQ(written.last().kind, RowKind::changed);
  ASSERT_EQ(written.comparison().changes.size(), 1u);
  EXPECT_EQ(written.comparison().changes[0].row, 1u);
  EXPECT_EQ(written.comparison().changes[0].text_class, SpanClass::number);
  EXPECT_EQ(written.comparison().changes[0].before_paragraph, 0u) << "where the difference is";
}

TEST(RowSink, RowsFollowEachOther) {
  Written written;
  EXPECT_EQ(written.sink.row_number(), 0u);
  written.row({});
  EXPECT_EQ(written.sink.row_number(), 1u);
  EXPECT_EQ(written.sink.cursor(), (Sides<Offset>{9, 9}));
}

TEST(RowSink, AQuietedDifferenceIsCountedAndChangesNothing) {
  Written written;
  Difference quiet = difference(SpanClass::letter_case);
  quiet.quieted = true;
  written.row({quiet, quiet});
  EXPECT_EQ(written.last().kind, RowKind::unchanged);
  EXPECT_EQ(written.last().quieted, 2u);
  EXPECT_EQ(written.comparison().stats.quieted[static_cast<std::size_t>(SpanClass::letter_case)], 2u);
  ASSERT_EQ(written.comparison().changes.size(), 2u);
  EXPECT_TRUE(written.comparison().changes[0].quieted);
}

TEST(RowSink, ASeparatorIsNoDifference) {
  Written written;
  Difference separator = difference(SpanClass::white_space);
  separator.separator = true;
  written.row({separator});
  EXPECT_EQ(written.last().kind, RowKind::unchanged);
  EXPECT_TRUE(written.comparison().changes.empty());
}

TEST(RowSink, TheBorderOfASplitChangesItsRowAndIsListedElsewhere) {
  Written written;
  Difference border = difference(SpanClass::white_space);
  border.separator = border.border = true;
  written.row({border});
  EXPECT_EQ(written.last().kind, RowKind::changed);
  EXPECT_TRUE(written.comparison().changes.empty());
  border.quieted = true;
  written.row({border});
  EXPECT_EQ(written.last().kind, RowKind::unchanged) << "quieted it does not";
}

TEST(RowSink, ADifferenceInsideAMoveLeavesTheKindOfItsRow) {
  Written written;
  written.row({difference()}, 0, RowKind::moved_to);
  EXPECT_EQ(written.last().kind, RowKind::moved_to);
  ASSERT_EQ(written.comparison().changes.size(), 1u);
  EXPECT_EQ(written.comparison().changes[0].move, 0u);
}

TEST(RowSink, ARowOfInvisibleDifferencesSaysWhich) {
  Written written;
  written.row({invisible(kNoBreak), invisible(kTrailing)});
  EXPECT_EQ(written.last().invisible, kNoBreak | kTrailing);
  written.row({invisible(kNoBreak), difference()});
  EXPECT_EQ(written.last().invisible, 0) << "a reader sees the other one";
}

TEST(RowSink, ATextOfInvisibleDifferencesSaysWhich) {
  Written written;
  written.row({invisible(kNoBreak)});
  written.row({invisible(kTrailing)});
  written.sink.finish();
  EXPECT_EQ(written.comparison().invisible, kNoBreak | kTrailing);
}

TEST(RowSink, BesideAVisibleDifferenceItSaysNothing) {
  Written written;
  written.row({invisible(kNoBreak)});
  written.row({difference()});
  written.sink.finish();
  EXPECT_EQ(written.comparison().invisible, 0);
  EXPECT_EQ(written.comparison().rows[0].invisible, kNoBreak) << "the row does";
}

TEST(RowSink, AChangeOfAWholeRowIsSeen) {
  Written written;
  written.row({invisible(kNoBreak)});
  written.sink.add_change(ChangeKind::inserted, {{15, 15}, {9, 15}});
  written.sink.finish();
  EXPECT_EQ(written.comparison().invisible, 0);
  EXPECT_EQ(written.comparison().changes.back().kind, ChangeKind::inserted);
  EXPECT_EQ(written.comparison().changes.back().after_paragraph, 1u);
}

TEST(RowSink, ACoarseRowMakesTheComparisonCoarse) {
  Written written;
  Row row = written.sink.begin(RowKind::deleted, {{0, 9}, {0, 0}});
  row.coarse = true;
  written.sink.end(row);
  EXPECT_TRUE(written.comparison().coarse);
}

}  // namespace
}  // namespace variorum
