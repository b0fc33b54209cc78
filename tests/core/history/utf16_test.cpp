// UTF-8 as UTF-16.
#include "utf16.h"

#include <gtest/gtest.h>

namespace variorum {
namespace {

TEST(Utf16, EveryLength) {
  EXPECT_EQ(to_utf16("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x90\xB1"), u"a\u00E9\u20AC\U0001F431");
  EXPECT_EQ(to_utf16(""), u"");
  EXPECT_EQ(to_utf16(std::string_view("\0", 1)), std::u16string(1, u'\0'));
}

TEST(Utf16, WhatIsNoneIsReplacedAByteAtATime) {
  EXPECT_EQ(to_utf16("a\xFF"
                     "b"),
            u"a\uFFFDb");
  EXPECT_EQ(to_utf16("\xE2\x82"), u"\uFFFD\uFFFD") << "cut off";
  EXPECT_EQ(to_utf16("\xC0\x80"), u"\uFFFD\uFFFD") << "longer than it need be";
  EXPECT_EQ(to_utf16("\xE0\x80\x80"), u"\uFFFD\uFFFD\uFFFD") << "longer than it need be";
  EXPECT_EQ(to_utf16("\xED\xA0\x80"), u"\uFFFD\uFFFD\uFFFD") << "half of a pair";
  EXPECT_EQ(to_utf16("\xF4\x90\x80\x80"), u"\uFFFD\uFFFD\uFFFD\uFFFD") << "behind the last character";
}

}  // namespace
}  // namespace variorum
