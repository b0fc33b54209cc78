// Common lines, as many as can be.
#include "line_diff.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "tests/support/utf8.h"

namespace variorum {
namespace {

/// "0-0 2-1": the pairs.
std::string pairs(const std::u16string& before, const std::u16string& after) {
  const Comparison comparison = compare(before, after);
  const LineDiff diff = diff_lines({before, after, comparison});
  std::string out;
  for (std::size_t line = 0; line < diff.before.size(); ++line) {
    if (diff.after_of[line] == kNone) continue;
    EXPECT_EQ(diff.before[line], diff.after[diff.after_of[line]]);
    support::add_to_list(out, std::to_string(line) + "-" + std::to_string(diff.after_of[line]));
  }
  return out;
}

TEST(LineDiff, EqualLinesPair) { EXPECT_EQ(pairs(u"a\nb\nc\n", u"a\nc\n"), "0-0 2-1"); }

TEST(LineDiff, ALineWithoutItsEndIsAnother) { EXPECT_EQ(pairs(u"a\nb\n", u"a\nb"), "0-0"); }

TEST(LineDiff, TextsMayBeEmpty) {
  EXPECT_EQ(pairs(u"", u"a\n"), "");
  EXPECT_EQ(pairs(u"a\n", u""), "");
  EXPECT_EQ(pairs(u"", u""), "");
}

TEST(LineDiff, BlankLinesBetweenChangedParagraphsPairUp) {
  EXPECT_EQ(pairs(u"Red and blue.\n\nOne cat.\n\nSix.\n", u"Dogs ran off.\n\nNobody knew.\n\nTen more came.\n"),
            "1-1 3-3");
}

TEST(LineDiff, MoreLinesCountForMoreThanALongOne) {
  const std::u16string lengthy = u"The ferry left the harbour at dawn with forty passengers and a dog.\n";
  EXPECT_EQ(pairs(lengthy + u"Six came.\nTen went.\n", u"Six came.\nTen went.\n" + lengthy), "1-0 2-1");
}

/// Lines with numbers from `from` on, every one in `changed` another.
std::u16string lines(int count, int changed, const std::u16string& changed_to) {
  std::u16string out;
  for (int i = 0; i < count; ++i) {
    const std::u16string number = support::utf16(std::to_string(i));
    out += i % changed == 0 ? number + changed_to : u"The line of that number: " + number + u"\n";
  }
  return out;
}

std::size_t common(const std::u16string& before, const std::u16string& after) {
  const std::string all = pairs(before, after);
  return all.empty() ? 0 : static_cast<std::size_t>(std::count(all.begin(), all.end(), ' ')) + 1;
}

TEST(LineDiff, LongTextsThatDifferInPlacesPairTheRest) {
  EXPECT_EQ(common(lines(5'000, 50, u" apples.\n"), lines(5'000, 50, u" pears.\n")), 4'900u);
}

TEST(LineDiff, LongTextsThatDifferEverywhereStillPairWhatStayed) {
  EXPECT_EQ(common(lines(6'000, 3, u" apples.\n"), lines(6'000, 3, u" pears.\n")), 4'000u);
}

}  // namespace
}  // namespace variorum
