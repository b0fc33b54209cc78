// A fixed set of words in one literal.
#include "word_set.h"

#include <gtest/gtest.h>

#include <string>

namespace variorum {
namespace {

constexpr WordSet kAnimals(u"adder bat bee cat cow dog eel fox gnat heron ox Übeltier");

TEST(WordSet, HoldsTheWordsOfItsLiteral) {
  for (const std::u16string_view word :
       {u"adder", u"bat", u"bee", u"cat", u"cow", u"dog", u"eel", u"fox", u"gnat", u"heron", u"ox", u"Übeltier"})
    EXPECT_TRUE(kAnimals.contains(word));
}

TEST(WordSet, HoldsNoPartOfThem) {
  for (const std::u16string_view word : {u"a", u"add", u"adders", u"ba", u"ox ", u" ox", u"bat bee", u"x", u"zebra"})
    EXPECT_FALSE(kAnimals.contains(word));
}

TEST(WordSet, TheEmptyWordIsInNone) { EXPECT_FALSE(kAnimals.contains(u"")); }

TEST(WordSet, CapitalsCount) { EXPECT_FALSE(kAnimals.contains(u"Bat")); }

TEST(WordSet, AMemberIsToldFromWordsThatBeginAndEndAsItDoes) {
  for (char16_t middle = u'a'; middle <= u'z'; ++middle) {
    const std::u16string word{u'b', middle, u't'};
    EXPECT_EQ(kAnimals.contains(word), middle == u'a');
  }
}

}  // namespace
}  // namespace variorum
