// Small words that seldom open a sentence.
#include "small_word_list.h"

#include <gtest/gtest.h>

#include "sentence_words.h"

namespace variorum {
namespace {

TEST(SmallWordList, FormsOfToBeAndToHave) {
  for (const std::u16string_view word : {u"been", u"being", u"haben", u"wäre", u"avait", u"était", u"sido", u"быть"})
    EXPECT_TRUE(is_frame_word(word));
}

TEST(SmallWordList, WordsOfMeaningAreNone) {
  for (const std::u16string_view word : {u"house", u"told", u"garten", u"Been", u""}) EXPECT_FALSE(is_frame_word(word));
}

TEST(SmallWordList, WhatOftenOpensASentenceIsInTheOtherList) {
  for (const std::u16string_view word : {u"the", u"was", u"der", u"была"}) {
    EXPECT_FALSE(is_frame_word(word));
    EXPECT_TRUE(is_opener(word));
  }
}

}  // namespace
}  // namespace variorum
