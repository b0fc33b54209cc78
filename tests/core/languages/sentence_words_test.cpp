// What the lists say of a word at the end or the begin of a sentence.
#include "sentence_words.h"

#include <gtest/gtest.h>

namespace variorum {
namespace {

using Kind = AbbreviationKind;

TEST(SentenceWords, TitlesNeverEndASentence) {
  for (const std::u16string_view word : {u"Gen", u"mr", u"dr", u"z.b", u"e.g", u"т.е", u"डॉ"})
    EXPECT_EQ(abbreviation_kind(word), Kind::never_ends);
}

TEST(SentenceWords, SomeGoOnBeforeANumber) {
  for (const std::u16string_view word : {u"No", u"fig", u"abb", u"pág", u"стр"})
    EXPECT_EQ(abbreviation_kind(word), Kind::number_follows);
}

TEST(SentenceWords, SomeMayEndASentence) {
  for (const std::u16string_view word : {u"Inc", u"Co", u"etc", u"usw", u"г", u"feb"})
    EXPECT_EQ(abbreviation_kind(word), Kind::may_end);
}

TEST(SentenceWords, OneWithACapitalIsACommonWordWithout) {
  EXPECT_EQ(abbreviation_kind(u"Sat"), Kind::may_end);
  EXPECT_EQ(abbreviation_kind(u"sat"), Kind::none);
  EXPECT_EQ(abbreviation_kind(u"no"), Kind::none);
  EXPECT_EQ(abbreviation_kind(u"fig"), Kind::number_follows);
}

TEST(SentenceWords, OpenersAreHardlyEverNames) {
  for (const std::u16string_view word : {u"the", u"however", u"danach", u"ensuite", u"entonces", u"однако", u"він"})
    EXPECT_TRUE(is_opener(word));
  for (const std::u16string_view word : {u"smith", u"will not", u"army", u"The", u""}) EXPECT_FALSE(is_opener(word));
}

TEST(SentenceWords, WhatGermanCounts) {
  for (const std::u16string_view word : {u"mai", u"jahrhundert", u"geburtstag"})
    EXPECT_TRUE(is_counted_in_german(word));
  EXPECT_FALSE(is_counted_in_german(u"hund"));
  for (const std::u16string_view word : {u"am", u"der", u"vom"}) EXPECT_TRUE(is_german_determiner(word));
  for (const std::u16string_view word : {u"a", u"mai", u"und"}) EXPECT_FALSE(is_german_determiner(word));
}

}  // namespace
}  // namespace variorum
