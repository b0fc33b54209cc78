// What makes two stretches differ where a reader sees no difference.
#include "invisible.h"

#include <gtest/gtest.h>

#include <string>

namespace variorum {
namespace {

std::string kinds(std::u16string_view before, std::u16string_view after, bool at_line_end = false) {
  constexpr const char* kWords[] = {"no-break",   "trailing", "blanks", "soft hyphen",
                                    "zero width", "line end", "normal"};
  const std::uint8_t mask = invisible_kinds(before, after, at_line_end);
  std::string out;
  for (std::size_t k = 0; k < 7; ++k) {
    if (mask >> k & 1) out += (out.empty() ? "" : ", ") + std::string(kWords[k]);
  }
  EXPECT_EQ(mask, invisible_kinds(after, before, at_line_end)) << "the other way round";
  return out;
}

TEST(Invisible, EachKindIsKnown) {
  EXPECT_EQ(kinds(u" ", u"\u00A0"), "no-break");
  EXPECT_EQ(kinds(u" \n", u"\n"), "trailing");
  EXPECT_EQ(kinds(u" ", u"", true), "trailing");
  EXPECT_EQ(kinds(u" ", u"  "), "blanks");
  EXPECT_EQ(kinds(u" ", u"\t"), "blanks");
  EXPECT_EQ(kinds(u"ferry", u"fer\u00ADry"), "soft hyphen");
  EXPECT_EQ(kinds(u"ferry", u"fer\u200Bry"), "zero width");
  EXPECT_EQ(kinds(u"\r\n", u"\n"), "line end");
  EXPECT_EQ(kinds(u"\n\n", u"\n"), "line end");
  EXPECT_EQ(kinds(u"\n", u" "), "line end");
  EXPECT_EQ(kinds(u"caf\u00E9", u"cafe\u0301"), "normal");
}

TEST(Invisible, SeveralAreAllNamed) {
  EXPECT_EQ(kinds(u" \r\n", u"\n"), "trailing, line end");
  EXPECT_EQ(kinds(u"fer\u00ADry \n", u"ferry\n"), "trailing, soft hyphen");
}

TEST(Invisible, WhatTurnsOrShapesLettersIsSeen) {
  EXPECT_EQ(kinds(u"ferry", u"\u200Eferry"), "") << "a direction mark";
  EXPECT_EQ(kinds(u"ferry", u"\u202Eferry"), "") << "an override";
  EXPECT_EQ(kinds(u"ferry", u"\u2067ferry\u2069"), "") << "an isolate";
  EXPECT_EQ(kinds(u"\u2764", u"\u2764\uFE0F"), "") << "a heart, black or red";
  EXPECT_EQ(kinds(u"\U0001F468\U0001F469", u"\U0001F468\u200D\U0001F469"), "") << "two people, or a couple";
  EXPECT_EQ(kinds(u"auflage", u"auf\u200Clage"), "zero width");
}

TEST(Invisible, BesideSomethingSeenNothingIs) { EXPECT_EQ(kinds(u"one two", u"one\u00A0six"), ""); }

TEST(Invisible, WhatIsSeenIsNone) {
  EXPECT_EQ(kinds(u"“a”", u"\"a\""), "");
  EXPECT_EQ(kinds(u"ferry", u"fairy"), "");
  EXPECT_EQ(kinds(u"a b", u"ab"), "");
  EXPECT_EQ(kinds(u"same", u"same"), "");
}

}  // namespace
}  // namespace variorum
