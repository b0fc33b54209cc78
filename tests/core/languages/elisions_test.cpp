// What loses its vowel to the word that follows, and before which letters.
#include "elisions.h"

#include <gtest/gtest.h>

namespace variorum {
namespace {

TEST(Elisions, FrenchAndItalianArticlesAndPronouns) {
  for (const std::u16string_view word : {u"l", u"d", u"qu", u"jusqu", u"lorsqu", u"un", u"dell", u"quell"})
    EXPECT_TRUE(is_elided(word));
}

TEST(Elisions, OtherWordsBeforeAnApostropheAreNone) {
  for (const std::u16string_view word : {u"rock", u"o", u"aujourd", u"don", u"le", u"L", u""})
    EXPECT_FALSE(is_elided(word));
}

TEST(Elisions, StandBeforeVowelsAndH) {
  for (const char16_t letter : {u'a', u'é', u'œ', u'y', u'h'}) EXPECT_TRUE(takes_vowel(letter));
  for (const char16_t letter : {u'b', u's', u'n', u'A', u'1'}) EXPECT_FALSE(takes_vowel(letter));
}

}  // namespace
}  // namespace variorum
