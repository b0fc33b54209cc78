// What is said of a row beside its text.
#include "row_notes.h"

#include <gtest/gtest.h>

#include <utility>

#include "tests/support/format_words.h"

namespace variorum {
namespace {

const std::u16string kFerry = u"The ferry left the harbour at dawn with forty passengers.";
const std::u16string kPrices = u"Prices rose in autumn, and nobody knew why.";
const std::u16string kMaps = u"The old library keeps maps of the whole coast.";
const std::u16string kGap = u"\n\n";

TEST(RowNotes, SayInHowManyAParagraphWasSplit) {
  const Comparison split = compare(kFerry + u" " + kPrices + u" " + kMaps, kFerry + kGap + kPrices + kGap + kMaps);
  ASSERT_EQ(split.rows.size(), 1u);
  EXPECT_EQ(Notes(split).rows[0].split, 3u);
  EXPECT_EQ(Notes(split).rows[0].merged, 0u);
}

TEST(RowNotes, SayOfHowManyAParagraphWasMerged) {
  const Comparison merged = compare(kFerry + kGap + kPrices, kFerry + u" " + kPrices);
  ASSERT_EQ(merged.rows.size(), 1u);
  EXPECT_EQ(Notes(merged).rows[0].merged, 2u);
}

TEST(RowNotes, CountTheEditsOfAMoveAndSayWhereItsOtherEndIs) {
  std::u16string edited = kFerry;
  edited.replace(edited.find(u"dawn"), 4, u"dusk");
  const Comparison moved = compare(kFerry + kGap + kPrices + kGap + kMaps, kPrices + kGap + kMaps + kGap + edited);
  ASSERT_EQ(moved.moves.size(), 1u);
  const Notes notes(moved);
  const auto [from, to, edits] = notes.moves[0];
  EXPECT_EQ(moved.rows[from].kind, RowKind::moved_from);
  EXPECT_EQ(moved.rows[to].kind, RowKind::moved_to);
  EXPECT_EQ(edits, 1u);
  EXPECT_EQ(move_words(moved, notes, from, support::format_words()), u"move 1, further down, 1 edit");
  EXPECT_EQ(move_words(moved, notes, to, support::format_words()), u"move 1, further up, 1 edit");
}

TEST(RowNotes, TheWordsOfARangeAreThoseOfItsSentences) {
  const Comparison c = compare(kFerry + kGap + kPrices, u"");
  const Offset second = static_cast<Offset>(kFerry.size() + kGap.size());
  EXPECT_EQ(words_in(c.before, {0, second}), 10u);
  EXPECT_EQ(words_in(c.before, {second, second + 10}), 8u);
  EXPECT_EQ(words_in(c.before, {0, 0}), 0u);
}

TEST(RowNotes, ParagraphsAreCountedFromOne) {
  const Comparison c = compare(kFerry + kGap + kPrices + kGap + kMaps, u"");
  const auto numbers = [&](Offset begin, Offset end) { return paragraph_numbers(c.before, {begin, end}); };
  const Offset second = static_cast<Offset>(kFerry.size() + kGap.size());
  EXPECT_EQ(numbers(0, second), u"1");
  EXPECT_EQ(numbers(0, second + 1), u"1–2");
  EXPECT_EQ(numbers(second, second + 5), u"2");
  EXPECT_EQ(numbers(second - 2, second), u"");
}

}  // namespace
}  // namespace variorum
