// A replaced stretch → what kind of difference it is. Cases by language are in classify_cases_test.cpp; here are the
// rules.
#include "classify.h"

#include <gtest/gtest.h>

#include "tests/support/markup.h"
#include "tests/support/utf8.h"

namespace variorum {
namespace {

/// The classes of the changes of a markup, in order.
std::string classes(std::string_view markup, const Options& options = {}) {
  const support::TextPair texts = support::texts_of(markup);
  std::string out;
  for (const Change& change : compare(texts.before, texts.after, options).changes) {
    support::add_to_list(out, support::word_of(change.text_class), ", ");
    if (change.quieted) out += " quieted";
  }
  return out;
}

TEST(Classify, ANegationComesBeforeAQuotationAndThatBeforeANumber) {
  EXPECT_EQ(classes("She said: “We will [-not -]come.” That was all."), "negation");
  EXPECT_EQ(classes("She said: “We will bring [-12-]{+15+} boats.” That was all."), "quotation");
  EXPECT_EQ(classes("She brought [-12-]{+15+} boats. That was all."), "number");
}

TEST(Classify, ANumberAmongManyOtherWordsIsWording) {
  EXPECT_EQ(classes("The ferry [-takes 12-]{+now carries some 15 very tired and hungry+} people home."), "content");
}

TEST(Classify, OneIsANumberOnlyAgainstANumber) {
  EXPECT_EQ(classes("He bought [-one-]{+two+} horses there."), "number");
  EXPECT_EQ(classes("Does [-one-]{+everybody+} need a horse there?"), "content");
}

TEST(Classify, DigitsGroupedOtherwiseAreTheSameNumber) {
  EXPECT_EQ(classes("It has [-12000-]{+12,000+} trees."), "typography");
  EXPECT_EQ(classes("It has [-1250-]{+12.50+} trees."), "number");
  EXPECT_EQ(classes("It has [-1234567-]{+1234,567+} trees."), "number") << "no group holds four";
}

TEST(Classify, APointForACommaIsAnotherNumber) {
  EXPECT_EQ(classes("About [-1,000-]{+1.000+} people came."), "number");
  EXPECT_EQ(classes("About [-1.000.000-]{+1,000,000+} people came."), "number");
  EXPECT_EQ(classes("About [-1'000-]{+1,000+} people came."), "typography");
}

TEST(Classify, WhatWorksUnseenIsContentAndNeverQuieted) {
  Options options;
  options.ignore_typography = options.ignore_case = options.ignore_punctuation = options.ignore_whitespace = true;
  for (const char16_t sign :
       {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x00, 0x08, 0x1B, 0x7F, 0x9B}) {
    const std::u16string in_word = u"Please pay b" + std::u16string(1, sign) + u"ob, he said.";
    const std::u16string alone = u"Please pay " + std::u16string(1, sign) + u" bob, he said.";
    for (const std::u16string& with : {in_word, alone}) {
      const std::u16string without = u"Please pay bob, he said.";
      for (const Comparison& c : {compare(without, with, options), compare(with, without, options)}) {
        ASSERT_EQ(c.changes.size(), 1u) << std::hex << int{sign};
        EXPECT_EQ(c.changes[0].text_class, SpanClass::content) << std::hex << int{sign};
        EXPECT_FALSE(c.changes[0].quieted);
        EXPECT_EQ(c.changes[0].invisible, 0);
        EXPECT_EQ(c.invisible, 0);
      }
    }
  }
  EXPECT_EQ(classes("Please pay [-bob-]{+\u200Fbob+}, he said."), "typography") << "a mark turns nothing that follows";
}

TEST(Classify, SentenceMarksBracketsAndCapitalsAreWhatTheyAre) {
  EXPECT_EQ(classes("You agree[-.-]{+?+}"), "punctuation");
  EXPECT_EQ(classes("He was [-(-]not[-)-] guilty."), "punctuation, punctuation");
  EXPECT_EQ(classes("It is [-US-]{+us+} law."), "case");
}

TEST(Classify, ANegationThatOnlyLimitsIsNone) {
  EXPECT_EQ(classes("[-Not only-]{+Besides+} he sings well."), "content");
  EXPECT_EQ(classes("It is [-nicht nur-]{+auch+} schön."), "content");
  EXPECT_EQ(classes("He [-does not-]{+does+} sing well."), "negation");
}

TEST(Classify, AHashIsNoNumber) {
  EXPECT_EQ(classes("It was built from [-3f2a9bc-]{+77de012+} today."), "content");
  EXPECT_EQ(classes("A picture of [-1920x1080-]{+2560x1440+} points, the [-1st-]{+2nd+} of them."), "number, number");
}

TEST(Classify, AtOnceIsNoNumber) {
  EXPECT_EQ(classes("She left{+ at once+}, he said."), "content");
  EXPECT_EQ(classes("She fell [-once-]{+twice+}, he said."), "number");
}

TEST(Classify, TheSignOfAnAmountIsPartOfTheNumber) {
  EXPECT_EQ(classes("Rates fell to [-3-]{+3%+} today."), "number");
  EXPECT_EQ(classes("It was [-5-]{+-5+} at noon."), "number");
  EXPECT_EQ(classes("It was [-−5-]{+5+} at noon."), "number");
  EXPECT_EQ(classes("Let [-$-]{+\\[+}D be a type."), "content");
  EXPECT_EQ(classes("Karl [-V-]{+V.+} was king of Spain."), "punctuation");
}

TEST(Classify, WordsJoinedOtherwiseDifferInPunctuation) {
  EXPECT_EQ(classes("A [-well known-]{+well-known+} song was sung."), "punctuation");
  EXPECT_EQ(classes("The [-U.S.-]{+US+} navy came."), "punctuation");
  EXPECT_EQ(classes("They [-can not-]{+cannot+} swim in there."), "content");
}

TEST(Classify, QuietedDifferencesKeepTheirClassAndTheRowIsUnchanged) {
  Options options;
  options.ignore_typography = options.ignore_case = options.ignore_punctuation = options.ignore_whitespace = true;
  constexpr const char* kText = "The [-Boy-]{+boy+} [-didn't-]{+didn’t+} swim{+,+} he said{+ +} loudly.";
  EXPECT_EQ(classes(kText, options), "case quieted, typography quieted, punctuation quieted, white space quieted");
  const support::TextPair texts = support::texts_of(kText);
  const Comparison c = compare(texts.before, texts.after, options);
  ASSERT_EQ(c.rows.size(), 1u);
  EXPECT_EQ(c.rows[0].kind, RowKind::unchanged);
  EXPECT_EQ(c.rows[0].quieted, 4u) << "the note";
}

TEST(Classify, InvisibleDifferencesSayWhichForWordsRowsAndTexts) {
  const auto bit = [](InvisibleKind kind) { return 1u << static_cast<unsigned>(kind); };
  const Comparison c =
      compare(u"It is 20 km to go.\n\nSo they went. \n", u"It is 20\u00A0km to go.\n\nSo they went.\n");
  ASSERT_EQ(c.changes.size(), 2u);
  EXPECT_EQ(c.changes[0].invisible, bit(InvisibleKind::no_break_space));
  EXPECT_EQ(c.changes[1].invisible, bit(InvisibleKind::trailing_space));
  ASSERT_EQ(c.rows.size(), 2u);
  EXPECT_EQ(c.rows[0].invisible, bit(InvisibleKind::no_break_space));
  EXPECT_EQ(c.invisible, bit(InvisibleKind::no_break_space) | bit(InvisibleKind::trailing_space));
  EXPECT_EQ(compare(u"It is 20 km to go.", u"It is 30\u00A0km to go.").invisible, 0) << "a number differs as well";
}

TEST(Classify, LinesWrappedAnewAreEqual) {
  const Comparison c = compare(
      u"The lighthouse was built of grey stone from the island, and\nits lamp could be seen from thirty miles away on "
      u"a\n"
      u"clear night, as everybody in the harbour knew very well.\n",
      u"The lighthouse was built of grey stone from the island,\nand its lamp could be seen from thirty miles away on "
      u"a\n"
      u"clear night, as everybody in the harbour knew very well.\n");
  ASSERT_EQ(c.rows.size(), 1u);
  EXPECT_EQ(c.rows[0].kind, RowKind::unchanged);
  EXPECT_TRUE(c.changes.empty());
  EXPECT_EQ(c.invisible, 1u << static_cast<unsigned>(InvisibleKind::line_end));
}

TEST(Classify, EveryPassHasItsSwitch) {
  constexpr const char* kText = "They walked along [-the -]the shore of the lake.";
  const support::TextPair texts = support::texts_of(kText);
  Options options;
  options.clean_up = {false, false, false, false, false, false};
  EXPECT_FALSE(compare(texts.before, texts.after, options).changes.empty());
}

TEST(Classify, ANegationAmongManyOtherWordsIsWording) {
  EXPECT_EQ(classes("The ferry [-never sails-]{+rarely sails+} today."), "negation");
  EXPECT_EQ(classes("The ferry [-never sails-]{+carries tired hungry passengers home+} today."), "content");
}

}  // namespace
}  // namespace variorum
