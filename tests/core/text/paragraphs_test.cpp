// Which lines make a paragraph.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "segment.h"

namespace variorum {
namespace {

/// The paragraphs of a text that is compared with nothing.
std::vector<TextRange> paragraphs_in(std::u16string_view text, ParagraphMode mode = ParagraphMode::automatic) {
  return find_paragraphs({text, u""}, mode).before.ranges;
}

/// "a|b" for the ranges a and b, line ends shown as ⏎.
std::u16string joined(std::u16string_view text, const std::vector<TextRange>& ranges) {
  std::u16string out;
  for (const TextRange range : ranges) {
    if (!out.empty()) out += u'|';
    for (const char16_t unit : text.substr(range.begin, range.end - range.begin)) out += unit == u'\n' ? u'⏎' : unit;
  }
  return out;
}

std::u16string paragraphs_of(std::u16string_view text, ParagraphMode mode = ParagraphMode::automatic) {
  return joined(text, paragraphs_in(text, mode));
}

/// Each paragraph on one line, as a text that was never wrapped has it.
std::vector<std::u16string> unwrapped(std::u16string_view text) {
  std::vector<std::u16string> out;
  for (const TextRange range : paragraphs_in(text)) {
    out.emplace_back(text.substr(range.begin, range.end - range.begin));
    for (char16_t& unit : out.back())
      if (unit == u'\n') unit = u' ';
  }
  return out;
}

/// `text` with its lines filled to `width`.
std::u16string wrapped(std::u16string text, std::size_t width) {
  std::size_t line = 0, blank = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == u'\n') line = at + 1, blank = 0;
    if (text[at] == u' ') blank = at;
    if (at - line >= width && blank > line) text[blank] = u'\n', line = blank + 1, blank = 0;
  }
  return text;
}

TEST(Paragraphs, BlankLinesAndNewlines) {
  EXPECT_EQ(paragraphs_of(u"One.\n\nTwo.\n \t\nThree."), u"One.|Two.|Three.");
  EXPECT_EQ(paragraphs_of(u"One line.\nAnother line.\nA third."), u"One line.|Another line.|A third.");
  EXPECT_EQ(paragraphs_of(u"a\r\n\r\nb\rc\u2028d\u2029e\u0085f"), u"a|b|c|d|e|f");
  EXPECT_EQ(paragraphs_of(u""), u"");
  EXPECT_EQ(paragraphs_of(u" \n\uFEFF\n\u200E\n"), u"");
  EXPECT_EQ(paragraphs_of(u"\uFEFF  One. \n"), u"One.");
}

TEST(Paragraphs, ModesAreStrict) {
  const std::u16string text = u"One\ntwo\n\nthree";
  EXPECT_EQ(paragraphs_of(text, ParagraphMode::newline), u"One|two|three");
  EXPECT_EQ(paragraphs_of(text, ParagraphMode::blank_line), u"One⏎two|three");
}

constexpr std::u16string_view kProse =
    u"The harbour had been quiet since the first week of March, and the men who used to mend nets along the wall had "
    u"taken to sitting in the café instead. Nobody asked them why. When the ferry came, once a day, they rose and "
    u"counted "
    u"who got off.\n\nA short paragraph.\n\n"
    u"Miss Arlott, who kept the post office, said that it could not last: the season would begin whether the boats "
    u"were "
    u"painted or not, and a town that lives from visitors cannot afford to look as though it had given up. She had "
    u"said so "
    u"in 1987. 12 people had laughed then.\n\n"
    u"- a first point, which is long enough that it has to go over the end of the line when the text is wrapped "
    u"narrowly\n"
    u"- a second point\n- a third\n\n"
    u"Im Herbst kamen die Schiffe zurück, und mit ihnen die Händler aus Bremen und Lübeck; der Rat der Stadt "
    u"beschloss, "
    u"die Gebühren für das Lagerhaus erneut zu senken, damit niemand einen Grund hätte, nach Westen auszuweichen.\n\n"
    u"Когда пришла весна, никто уже не вспоминал о прошлогодних спорах — ни в порту, ни на рынке, ни в маленьком доме "
    u"у "
    u"моста, где всё и началось. Только старый сторож, как и прежде, по вечерам зажигал фонарь.";

TEST(Paragraphs, RewrappingChangesNothing) {
  const std::vector<std::u16string> expected = unwrapped(kProse);
  ASSERT_EQ(expected.size(), 8u);
  for (std::size_t width = 60; width <= 100; ++width)
    EXPECT_EQ(unwrapped(wrapped(std::u16string(kProse), width)), expected) << width;
}

TEST(Paragraphs, WrappedAndUnwrappedMixed) {
  const std::u16string text = wrapped(std::u16string(kProse), 72) + u"\n\n" + std::u16string(kProse);
  std::vector<std::u16string> expected = unwrapped(kProse);
  const std::size_t count = expected.size();
  for (std::size_t index = 0; index < count; ++index) expected.push_back(expected[index]);
  EXPECT_EQ(unwrapped(text), expected);
}

TEST(Paragraphs, WrappedWithoutBlankLines) {
  EXPECT_EQ(paragraphs_of(u"The harbour had been quiet since the first week of March, and the\n"
                          u"men who used to mend nets along the wall had taken to sitting in\n"
                          u"the café instead.\n"
                          u"Nobody asked them why. When the ferry came, once a day, they rose\n"
                          u"and counted who got off, and then they sat down again as if there\n"
                          u"were nothing more to it."),
            u"The harbour had been quiet since the first week of March, and the⏎"
            u"men who used to mend nets along the wall had taken to sitting in⏎"
            u"the café instead.|"
            u"Nobody asked them why. When the ferry came, once a day, they rose⏎"
            u"and counted who got off, and then they sat down again as if there⏎"
            u"were nothing more to it.");
}

TEST(Paragraphs, VerseKeepsItsLines) {
  const std::u16string verse =
      u"The lamps are out along the quay,\nThe gulls have gone inland,\nAnd nothing moves upon the sea\nBut shadows on "
      u"the "
      u"sand.\n\nI heard the bell, I heard the chain,\nI heard the watchman call,\nAnd then the patience of the "
      u"rain\nCame "
      u"down upon us all.";
  EXPECT_EQ(paragraphs_in(verse).size(), 8u);
}

TEST(Paragraphs, Markdown) {
  EXPECT_EQ(paragraphs_of(u"# Title\nText.\n- one\n- two\n  goes on\n1. first\n2. second"),
            u"# Title|Text.|- one|- two⏎  goes on|1. first|2. second");
  EXPECT_EQ(paragraphs_of(u"| a | b |\n|---|---|\n| 1 | 2 |"), u"| a | b |||---|---||| 1 | 2 |");
  EXPECT_EQ(paragraphs_of(u"```js\nlet a;\n\n# no title\n```\nafter"), u"```js|let a;|# no title|```|after");
  EXPECT_EQ(paragraphs_of(u"Title\n=====\nText"), u"Title⏎=====|Text");
  EXPECT_EQ(paragraphs_of(u"> ```\n> code\n> ```\n``` unclosed"), u"> ```|> code|> ```|``` unclosed");
}

TEST(Paragraphs, ANumberThatWrappedToTheBeginOfALineBeginsNoItem) {
  EXPECT_EQ(paragraphs_of(u"The harbour had been quiet since the first week of March, and the number\n"
                          u"of boats that lay along the wall on any given day had fallen from 40 to\n"
                          u"12. Nobody asked why. When the ferry came, once a day, they rose to see\n"
                          u"who got off, and then they sat down again as though nothing had been and\n"
                          u"went on to talk of the weather and the fish."),
            u"The harbour had been quiet since the first week of March, and the number⏎"
            u"of boats that lay along the wall on any given day had fallen from 40 to⏎"
            u"12. Nobody asked why. When the ferry came, once a day, they rose to see⏎"
            u"who got off, and then they sat down again as though nothing had been and⏎"
            u"went on to talk of the weather and the fish.");
}

TEST(Paragraphs, AFirstLineSetInBeginsAParagraph) {
  EXPECT_EQ(paragraphs_of(u"The harbour had been quiet since the first week of March, and the\n"
                          u"men who used to mend nets along the wall had taken to sitting in it.\n"
                          u"   Nobody asked them why. When the ferry came, once a day, they rose\n"
                          u"and counted who got off, and then they sat down again as if there\n"
                          u"were nothing more to it, and as if the boats would paint themselves."),
            u"The harbour had been quiet since the first week of March, and the⏎"
            u"men who used to mend nets along the wall had taken to sitting in it.|"
            u"Nobody asked them why. When the ferry came, once a day, they rose⏎"
            u"and counted who got off, and then they sat down again as if there⏎"
            u"were nothing more to it, and as if the boats would paint themselves.");
}

TEST(Paragraphs, LinesQuotedOtherwiseDoNotJoin) {
  EXPECT_EQ(paragraphs_of(u"> The harbour had been quiet since the first week of March, and the\n"
                          u"> men who used to mend nets along the wall had taken to sitting in\n"
                          u"> the café instead of at home with a book about boats or the sea and\n"
                          u"> nobody asked them why they did not go home in the evening, since\n"
                          u"it was clear to all of us that they would never tell anybody else"),
            u"> The harbour had been quiet since the first week of March, and the⏎"
            u"> men who used to mend nets along the wall had taken to sitting in⏎"
            u"> the café instead of at home with a book about boats or the sea and⏎"
            u"> nobody asked them why they did not go home in the evening, since|"
            u"it was clear to all of us that they would never tell anybody else");
}

TEST(Paragraphs, OnlyALineThatStandsAloneIsUnderlined) {
  EXPECT_EQ(paragraphs_of(u"One line.\nTitle\n=====\nText"), u"One line.|Title|=====|Text");
  EXPECT_EQ(paragraphs_of(u"One line.\n\nTitle\n-----\nText"), u"One line.|Title⏎-----|Text");
}

TEST(Paragraphs, AShortLineThatEndsASentenceEndsItsParagraph) {
  // Three quarters of the width are enough for a line that goes on, and too little for one that ends a sentence.
  const std::u16string begin =
      u"The harbour had been quiet since the first week of March, and the\n"
      u"men who used to mend nets along the wall had taken to sitting in\n"
      u"the café instead of at home all day and all night";
  const std::u16string end =
      u"\nNobody asked them why. When the ferry came, once a day, they rose\n"
      u"and counted who got off, and then they sat down again as if there\n"
      u"were nothing more to it.";
  EXPECT_EQ(paragraphs_in(begin + u"." + end).size(), 2u);
  EXPECT_EQ(paragraphs_in(begin + u"," + end).size(), 1u);
}

TEST(Paragraphs, BesideLongLinesAFewAreWrappedOnlyWhereSmallLettersFollow) {
  const std::u16string crew =
      u"Harbour Master Anna Lind and Deputy Mayor Tomas Berg of the Town\n"
      u"Boatbuilder Peter Holm and the Post Office Keeper, Miss M. Arlott\n"
      u"Schoolmaster Karl Brandt and the Ferry Captain, Jan van der Meer";
  std::u16string long_line;
  while (long_line.size() < 200) long_line += u"Nobody asked them why they rose when the ferry came. ";
  EXPECT_EQ(paragraphs_in(crew).size(), 1u) << "full lines and nothing to tell by";
  EXPECT_EQ(paragraphs_in(long_line + u"\n\n" + crew).size(), 4u) << "this text does not wrap its lines";
}

TEST(Paragraphs, VerseWhoseLinesHappenToBeOfOneLengthKeepsThem) {
  EXPECT_EQ(paragraphs_in(u"Beneath the harbour wall the boats lay moored,\n"
                          u"Whispering ropes against the weathered stone,\n"
                          u"Fishermen's daughters counted every gull and\n"
                          u"Nobody\n"
                          u"Remembered how the evening light had soared,\n"
                          u"Forgetting them, as though it moved alone.")
                .size(),
            6u);
}

TEST(Paragraphs, ATitleHasItsUnderline) {
  EXPECT_EQ(paragraphs_of(u"Title\n~~~~~\n\nText."), u"Title⏎~~~~~|Text.");
  EXPECT_EQ(paragraphs_of(u"Title\n^^^^^\n\nText."), u"Title⏎^^^^^|Text.");
  EXPECT_EQ(paragraphs_of(u"Title\n--\n\nText."), u"Title|--|Text.") << "three make a row";
  EXPECT_EQ(paragraphs_of(u"A longer title\n***\n\nText."), u"A longer title|***|Text.");
}

TEST(Paragraphs, JapaneseIsWrappedByColumns) {
  // Commas, brackets and the long vowel take two columns as ideographs do.
  EXPECT_EQ(paragraphs_of(u"この港では、漁師（とその家族）が、毎朝「おはよう」と声をかけあい、\n"
                          u"コーヒーを飲みながら、その日の天気や、魚の値段や、町の噂について、\n"
                          u"ゆっくりと話をしてから、それぞれの船に乗り、沖へ出ていくのだった。\n"
                          u"誰もが、その静かな朝のひとときを、とても大切にしていた。")
                .find(u'|'),
            std::u16string::npos);
}

// ---- two texts

/// Both texts, cut by one judgement.
Sides<std::u16string> together(std::u16string_view before, std::u16string_view after) {
  const Sides<Paragraphs> found = find_paragraphs({before, after}, ParagraphMode::automatic);
  return {joined(before, found.before.ranges), joined(after, found.after.ranges)};
}

const std::u16string kWrapped =
    u"On the far side of the harbour the boats lay two and three deep, and the\n"
    u"men who used to mend nets along the wall had taken to sitting in the café\n"
    u"instead of at home. Nobody asked them why, and when the ferry came in,\n"
    u"once a day, they rose and counted who got off before they sat down again\n"
    u"as if there were nothing more to it.";
const std::u16string kTwoLines =
    u"The keeper of the light on the northern mole had been there for ages.\n"
    u"Nobody else wanted to be.";

TEST(Paragraphs, AShortTextIsJudgedAsTheOther) {
  // Two lines of which the first ends a sentence tell nothing; beside a text that is wrapped at this width the
  // first is full.
  EXPECT_EQ(together(kTwoLines, kTwoLines).before, paragraphs_of(kTwoLines));
  EXPECT_NE(together(kTwoLines, kWrapped).before, paragraphs_of(kTwoLines));
  EXPECT_EQ(together(kWrapped, kTwoLines), together(kTwoLines, kWrapped).swapped());
}

TEST(Paragraphs, WhatStandsInBothTextsIsCutAlike) {
  // The long paragraph is wrapped anew, at another width; nobody touched the two lines.
  const std::u16string narrower =
      u"On the far side of the harbour the boats lay two and three\n"
      u"deep, and the men who used to mend nets along the wall had\n"
      u"taken to sitting in the café instead of at home. Nobody\n"
      u"asked them why, and when the ferry came in, once a day,\n"
      u"they rose and counted who got off before they sat down\n"
      u"again as if there were nothing more to it.";
  const Sides<std::u16string> cut = together(kWrapped + u"\n\n" + kTwoLines, narrower + u"\n\n" + kTwoLines);
  const auto end = [](const std::u16string& text) { return text.substr(text.find(u"The keeper")); };
  EXPECT_EQ(end(cut.before), end(cut.after));
}

TEST(Paragraphs, ALineThatEndsInASmallWordGoesOn) {
  const std::u16string tail =
      u"\"Nets\" hung along the wall, and nobody had mended one of them since the last\n"
      u"winter, when the boats lay two and three deep in the harbour until March.\n";
  EXPECT_EQ(paragraphs_in(kWrapped + u"\nOn Sunday morning we saw the boats and\n" + tail).size(), 2u);
  EXPECT_EQ(paragraphs_in(kWrapped + u"\nOn Sunday morning we saw the boats\n" + tail).size(), 3u);
}

}  // namespace
}  // namespace variorum
