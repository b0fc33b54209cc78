// What is said of each line.
#include "lines.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace variorum {
namespace {

LineKind kind_of(std::u16string_view text) { return read_lines(text).at(0).kind; }

TEST(Lines, BlankOnesAreRememberedByTheNext) {
  const std::vector<Line> lines = read_lines(u"one\r\n\r\n \u200b \ntwo\nthree\f\nfour");
  ASSERT_EQ(lines.size(), 4u);
  EXPECT_EQ(lines[1].range, (TextRange{11, 14}));
  for (const std::size_t k : {0, 1, 3}) EXPECT_TRUE(lines[k].follows_blank) << k;
  EXPECT_FALSE(lines[2].follows_blank);
}

TEST(Lines, AFirstLetterRulesMostKindsOut) {
  EXPECT_EQ(kind_of(u"bullock 6006"), LineKind::plain);
  EXPECT_EQ(kind_of(u"b"), LineKind::plain);
  EXPECT_EQ(kind_of(u"b) a bullock"), LineKind::item) << "but not this";
  EXPECT_EQ(kind_of(u"bullock\t6006"), LineKind::table) << "nor this";
  EXPECT_EQ(kind_of(u"  > b) a bullock"), LineKind::item);
}

TEST(Lines, OtherKinds) {
  EXPECT_EQ(kind_of(u"12. eggs"), LineKind::item);
  EXPECT_EQ(kind_of(u"— Yes"), LineKind::item);
  EXPECT_EQ(kind_of(u"## Title"), LineKind::heading);
  EXPECT_EQ(kind_of(u"====="), LineKind::rule);
  EXPECT_EQ(kind_of(u"| a | b |"), LineKind::table);
  EXPECT_EQ(kind_of(u"```"), LineKind::plain) << "nothing closes it";
  EXPECT_EQ(read_lines(u"```\nx\n```").at(1).kind, LineKind::code);
}

TEST(Lines, ATagAloneIsNoProse) {
  EXPECT_EQ(kind_of(u"<ul>"), LineKind::tag);
  EXPECT_EQ(kind_of(u"</div>"), LineKind::tag);
  EXPECT_EQ(kind_of(u"<p>The ferry"), LineKind::plain);
  EXPECT_EQ(kind_of(u"<em>"), LineKind::plain);
}

TEST(Lines, AFenceIsClosedByItsOwnMarkAtLeastAsOften) {
  const std::vector<Line> lines = read_lines(u"````\n```\nx\n~~~~\n`````\nprose\n```");
  for (const std::size_t k : {1, 2, 3}) EXPECT_EQ(lines.at(k).kind, LineKind::code) << k;
  EXPECT_EQ(lines.at(4).kind, LineKind::fence);
  EXPECT_EQ(lines.at(6).kind, LineKind::plain) << "nothing is left to close it";
}

TEST(Lines, EndLikeASentenceOrNot) {
  for (const std::u16string_view line : {u"It rained.", u"He said “no?”", u"*So it was…*", u"雨が降った。", u"هل جاء؟"})
    EXPECT_EQ(ending_of(line), Ending::sentence);
  EXPECT_EQ(ending_of(u"He said:"), Ending::colon);
  for (const std::u16string_view line : {u"Rain over the town", u"“Rain”", u"Chapter 3", u""})
    EXPECT_EQ(ending_of(line), Ending::open);
}

TEST(Lines, ARowUnderATitleAsLongAsItIsAnUnderline) {
  const std::vector<Line> lines = read_lines(u"Title\n~~~~~\n\nText.\n\nOther\n~~~~~\n\nText.");
  EXPECT_EQ(lines.at(1).kind, LineKind::rule);
  EXPECT_EQ(lines.at(2).kind, LineKind::plain) << "and no code between two of them";
  EXPECT_EQ(read_lines(u"For example:\n~~~\nx\n~~~").at(2).kind, LineKind::code);
  EXPECT_EQ(read_lines(u"~~~\nfirst\n\nx\n~~~").at(2).kind, LineKind::code) << "inside code there are no titles";
}

TEST(Lines, AreMeasuredInCharactersAndColumns) {
  const std::vector<Line> lines = read_lines(u"\t plain text \n  漢字 e\u0301\nnaïve");
  ASSERT_EQ(lines.size(), 3u);
  EXPECT_EQ(lines[0].indent, 5);
  EXPECT_EQ(lines[0].length, 15);
  EXPECT_EQ(lines[0].width, 15);
  EXPECT_EQ(lines[1].length, 7);
  EXPECT_EQ(lines[1].width, 8);
  EXPECT_EQ(lines[2].length, 5);
}

TEST(Lines, EndAsTheirLastMarksSay) {
  const std::vector<Line> lines = read_lines(u"He said “no.”\nas follows:\nthe year 1999\nand “so”");
  EXPECT_TRUE(lines.at(0).ends_sentence);
  EXPECT_TRUE(lines.at(1).ends_colon);
  for (const std::size_t k : {1, 2, 3}) EXPECT_FALSE(lines.at(k).ends_sentence) << k;
}

TEST(Lines, ProseGoesOnInASmallLetterRightBelow) {
  const std::u16string prose = u"The old cat slept on the wall of the\n";
  const auto goes_on = [](const std::u16string& text) { return read_lines(text).at(0).goes_on; };
  EXPECT_TRUE(goes_on(prose + u"harbour master"));
  EXPECT_FALSE(goes_on(prose + u"Harbour master")) << "a neighbour that changed";
  EXPECT_FALSE(goes_on(prose + u"\nharbour master"));
  EXPECT_FALSE(goes_on(u"The old cat slept on the wall today.\nharbour"));
  EXPECT_FALSE(goes_on(u"on the wall\nharbour")) << "too short to tell";
  EXPECT_FALSE(goes_on(u"if (cat->wall[3] == x && !y) { z(); }\nharbour")) << "code";
}

TEST(Lines, ALineFullOfSignsIsCodeWhateverItEndsWith) {
  EXPECT_FALSE(read_lines(u"a[i]=b[j]*c[k]/d[l]%e[m]&&f(x)!=g(y)?h\nharbour").at(0).goes_on);
}

TEST(Lines, ProseDoesNotGoOnInALineThatIsSetIn) {
  const std::u16string prose = u"The old cat slept on the wall of the\n";
  EXPECT_TRUE(read_lines(prose + u" harbour master").at(0).goes_on) << "a column is an accident";
  EXPECT_FALSE(read_lines(prose + u"   harbour master").at(0).goes_on);
}

TEST(Lines, InBracketsALetterOrNumberWithAStopBeginsNoItem) {
  EXPECT_EQ(kind_of(u"(3) eggs"), LineKind::item);
  EXPECT_EQ(kind_of(u"(b) eggs"), LineKind::item);
  EXPECT_EQ(kind_of(u"(3. eggs"), LineKind::plain);
  EXPECT_EQ(kind_of(u"(b. eggs"), LineKind::plain);
}

}  // namespace
}  // namespace variorum
