// UTF-8, numbers in templates, blanks.
#include "output.h"

#include <gtest/gtest.h>

namespace variorum {
namespace {

TEST(Output, IsUtf8OfEveryLength) { EXPECT_EQ(to_utf8(u"aé€\U0001F600"), "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"); }

TEST(Output, ALoneSurrogateIsAReplacementCharacter) {
  EXPECT_EQ(to_utf8(u"x\xD800y\xDC00"), "x\xEF\xBF\xBDy\xEF\xBF\xBD");
}

TEST(Output, ATemplateTakesItsNumberOnce) {
  EXPECT_EQ(filled(u"split in {n}", 12), u"split in 12");
  EXPECT_EQ(filled(u"no place", 12), u"no place");
  EXPECT_EQ(filled(u"{n} edit", u"{n} edits", 1), u"1 edit");
  EXPECT_EQ(filled(u"{n} edit", u"{n} edits", 0), u"0 edits");
}

TEST(Output, NumbersHaveABaseAndAWidth) {
  EXPECT_EQ(digits(0), u"0");
  EXPECT_EQ(digits(0x1F3F4, 16, 4), u"1F3F4");
  EXPECT_EQ(digits(7, 8, 3), u"007");
}

TEST(Output, AllBlanksAreTrimmed) { EXPECT_EQ(trimmed(u"\uFEFF\u00a0 \n a b\u3000"), u"a b"); }

}  // namespace
}  // namespace variorum
