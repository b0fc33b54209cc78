// Characters that nobody sees, by their names.
#include "signs.h"

#include <gtest/gtest.h>

#include "tests/support/format_words.h"

namespace variorum {
namespace {

std::u16string named(std::u16string_view text, Shown which) {
  const FormatWords words = support::format_words();
  std::u16string out;
  Signs(words).append_named(out, text, which);
  return out;
}

TEST(Signs, ASignOrANumber) {
  EXPECT_EQ(named(u"open\u202Esesame", Shown::exported), u"open<RLO>sesame");
  EXPECT_EQ(named(u"a\u2066b\x9B", Shown::exported), u"a<U+2066>b<U+009B>");
  EXPECT_EQ(named(u"a\u00ADb\u00A0c", Shown::exported), u"a\u00ADb\u00A0c");
}

TEST(Signs, APassageShowsWhatCannotBeSeenAnEditOddBlanksToo) {
  EXPECT_EQ(named(u"a\u00ADb\u00A0c\u2800", Shown::passage), u"a<U+00AD>b\u00A0c<U+2800>");
  EXPECT_EQ(named(u"a\u00ADb\u00A0c", Shown::edit), u"a<U+00AD>b<NBSP>c");
  EXPECT_EQ(named(u"a\tb\nc\r\n", Shown::edit), u"a\tb\nc\r\n");
}

TEST(Signs, WhatShapesLettersStaysUnlessNothingElseDiffers) {
  EXPECT_EQ(named(u"می\u200Cخواهم", Shown::edit), u"می\u200Cخواهم");
  EXPECT_EQ(named(u"a\u200Cb\uFE0F", Shown::typography), u"a<U+200C>b<U+FE0F>");
}

TEST(Signs, TagsAreSeenInAFlagAlone) {
  const std::u16string tags = u"\U000E0067\U000E0062\U000E007F";
  EXPECT_EQ(named(u"\U0001F3F4" + tags, Shown::edit), u"\U0001F3F4" + tags);
  EXPECT_EQ(named(u"x" + tags, Shown::edit), u"x<U+E0067><U+E0062><U+E007F>");
  const std::u16string eight = tags + tags + u"\U000E0067\U000E0062";
  EXPECT_EQ(named(u"\U0001F3F4" + eight, Shown::edit), u"\U0001F3F4" + tags + tags + u"\U000E0067<U+E0062>");
}

TEST(Signs, ALineHasNoLineEnds) { EXPECT_EQ(named(u"a\nb\r\u2028", Shown::line), u"a<U+000A>b<␍><U+2028>"); }

TEST(Signs, NamesThatStandInATextAreKnown) {
  const FormatWords words = support::format_words();
  const Signs signs(words);
  EXPECT_TRUE(signs.name_begins(u"RLO> and"));
  EXPECT_TRUE(signs.name_begins(u"U+202E>"));
  EXPECT_TRUE(signs.name_begins(u"U+10FFFF>"));
  EXPECT_FALSE(signs.name_begins(u"U+202>"));
  EXPECT_FALSE(signs.name_begins(u"U+1234567>"));
  EXPECT_FALSE(signs.name_begins(u"RLO"));
  EXPECT_FALSE(signs.name_begins(u"b>"));
}

TEST(Signs, MeaningsNameTheNumber) {
  const FormatWords words = support::format_words();
  EXPECT_EQ(Signs(words).meaning_of(0x202E), u"right-to-left override (U+202E)");
  EXPECT_EQ(Signs(words).meaning_of(0x2066), u"invisible character (U+2066)");
}

}  // namespace
}  // namespace variorum
