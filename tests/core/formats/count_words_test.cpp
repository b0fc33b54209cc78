// Words as people count them.
#include "count_words.h"

#include <gtest/gtest.h>

namespace variorum {
namespace {

TEST(CountWords, RunsOfLettersDigitsAndMarks) {
  EXPECT_EQ(count_written_words(u""), 0u);
  EXPECT_EQ(count_written_words(u" — … !"), 0u);
  EXPECT_EQ(count_written_words(u"don’t pay 1,000 or 3.5, U.S. citizens"), 7u);
  EXPECT_EQ(count_written_words(u"cafe\u0301s, caf\u00e9s"), 2u);
  EXPECT_EQ(count_written_words(u"well-known “words”"), 3u);
  EXPECT_EQ(count_written_words(u"你好。再见"), 2u);
  EXPECT_EQ(count_written_words(u"𝒜 𝒜𝒜"), 2u);
  EXPECT_EQ(count_written_words(u"end.. .start"), 2u);
}

}  // namespace
}  // namespace variorum
