// Words that a reader of news must not miss.
#include "meaning_words.h"

#include <gtest/gtest.h>

namespace variorum {
namespace {

TEST(MeaningWords, NegationsOfManyLanguages) {
  for (const std::u16string_view word : {u"not", u"never", u"kein", u"keinen", u"pas", u"jamais", u"sin", u"нет",
                                         u"ничего", u"ні", u"ليس", u"没", u"不"})
    EXPECT_TRUE(is_negation(word));
}

TEST(MeaningWords, NtNegatesWhateverItIsWrittenTo) {
  for (const std::u16string_view word : {u"isn't", u"don't", u"mightn't"}) EXPECT_TRUE(is_negation(word));
  EXPECT_FALSE(is_negation(u"n't")) << "to nothing";
  EXPECT_FALSE(is_negation(u"tent"));
}

TEST(MeaningWords, WordsThatAreMoreOftenSomethingElseAreNoNegations) {
  for (const std::u16string_view word : {u"plus", u"personne", u"note", u"knot", u"neat", u""})
    EXPECT_FALSE(is_negation(word));
}

TEST(MeaningWords, OnlyTakesANegationBack) {
  for (const std::u16string_view word : {u"only", u"nur", u"seulement", u"sólo", u"только", u"лише", u"仅"})
    EXPECT_TRUE(affirms(word));
  for (const std::u16string_view word : {u"not", u"lonely", u"noch"}) EXPECT_FALSE(affirms(word));
}

TEST(MeaningWords, NumbersWrittenOut) {
  for (const std::u16string_view word : {u"three", u"vierzig", u"mille", u"ciento", u"пять", u"п'ять", u"خمسة", u"百"})
    EXPECT_TRUE(is_number_word(word));
}

TEST(MeaningWords, ArticlesThatAreAlsoOneAreNoNumbers) {
  for (const std::u16string_view word : {u"ein", u"un", u"una", u"один"}) EXPECT_FALSE(is_number_word(word));
}

TEST(MeaningWords, AWordOfAnotherLanguageIsNone) {
  EXPECT_TRUE(is_negation(u"mai", Language::italian));
  EXPECT_FALSE(is_negation(u"mai", Language::german));
  EXPECT_TRUE(is_negation(u"mai")) << "where the language is not known";
  EXPECT_FALSE(is_negation(u"not", Language::german)) << "distress";
  EXPECT_TRUE(is_number_word(u"sept", Language::french));
  EXPECT_FALSE(is_number_word(u"sept", Language::english));
  EXPECT_TRUE(is_number_word(u"百", Language::english)) << "a script of its own";
}

TEST(MeaningWords, SignsOfAmounts) {
  for (const std::u16string_view sign : {u"%", u"‰", u"€", u"$", u"£", u"₴"}) EXPECT_TRUE(is_amount_sign(sign));
  for (const std::u16string_view sign : {u"", u"%%", u"#", u"+", u"°", u"a"}) EXPECT_FALSE(is_amount_sign(sign));
}

}  // namespace
}  // namespace variorum
