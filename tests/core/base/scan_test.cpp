// Runs of characters that a scan may pass over, four at a time.
#include "scan.h"

#include <gtest/gtest.h>

#include <string>

namespace variorum {
namespace {

Offset plain(std::u16string_view text) { return skip_plain(text, 0, static_cast<Offset>(text.size())); }

TEST(Scan, StopsBeforeWhatIsNotPlain) {
  for (const char16_t stop :
       {u'.', u'!', u'?', u':', u'-', u'(', u'\'', u'"', u'0', u'9', u'\n', u'\t', u'\0', u'é', u'…', u'你'}) {
    for (std::size_t before = 0; before < 12; ++before) {
      const std::u16string text = std::u16string(before, u'a') + stop + u"more text";
      EXPECT_LE(plain(text), before) << "units before U+" << std::hex << static_cast<unsigned>(stop);
      EXPECT_GE(plain(text) + 4, before + 1) << "no more than three units are left to be looked at";
    }
  }
}

TEST(Scan, PassesOverLettersAndBlanks) {
  EXPECT_EQ(plain(u"The old cat slept on a wall "), 28u);
  EXPECT_EQ(plain(u"ZzAa@[]^"), 8u);
  EXPECT_EQ(plain(u""), 0u);
  EXPECT_EQ(plain(u"abc"), 0u) << "fewer than four are left alone";
}

TEST(Scan, LettersAreCountedFromTheFirst) {
  const auto count = [](std::u16string_view four) { return count_letters(four_units(four, 0)); };
  EXPECT_EQ(count(u"azAZ"), 4u);
  EXPECT_EQ(count(u"ab.d"), 2u);
  EXPECT_EQ(count(u" abc"), 0u);
  for (const char16_t none : {u'`', u'{', u'@', u'[', u'1', u'á', u'\u0161', u'\u4161', u'\xffff'}) {
    const std::u16string four{u'a', u'b', u'c', none};
    EXPECT_EQ(count(four), 3u) << "U+" << std::hex << static_cast<unsigned>(none);
  }
}

TEST(Scan, FourUnitsBecomeFourBytes) { EXPECT_EQ(narrowed(four_units(u"abcd", 0)), 0x64636261u); }

TEST(Scan, TextsAreComparedToTheirLastUnit) {
  const std::u16string text = u"abcdefghijk";
  for (std::size_t size = 0; size <= text.size(); ++size) {
    const std::u16string same = text.substr(0, size);
    EXPECT_TRUE(same_units(same, std::u16string_view(text).substr(0, size)));
    for (std::size_t at = 0; at < size; ++at) {
      std::u16string other = same;
      other[at] = u'é';
      EXPECT_FALSE(same_units(same, other)) << "unit " << at << " of " << size;
    }
  }
  EXPECT_FALSE(same_units(u"abcd", u"abcde"));
}

TEST(Scan, LatinEndsAtTheFirstHundred) {
  const auto latin = [](std::u16string_view text) { return skip_latin(text, 0, static_cast<Offset>(text.size())); };
  EXPECT_EQ(latin(u"naïve éÿ"), 8u);
  EXPECT_EQ(latin(u"naïvĀ éÿ"), 4u);
}

}  // namespace
}  // namespace variorum
