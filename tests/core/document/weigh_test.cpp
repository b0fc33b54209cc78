// Weights of words, masses and keys of sentences.
#include "weigh.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "tests/support/prepared.h"
#include "tests/support/utf8.h"

namespace variorum {
namespace {

using support::Prepared;
using support::utf16;

/// The fold of a word that stands in one of the texts, in small letters.
FoldId fold(Prepared& texts, std::string_view word) {
  for (const Text* text : {&texts.document.before, &texts.document.after}) {
    for (std::size_t t = 0; t < text->tokens.size(); ++t) {
      const Offset begin = text->tokens.begin[t], length = text->tokens.end[t] - begin;
      if (fold_text(text->text.substr(begin, length)) == utf16(word))
        return texts.document.fold(*text, static_cast<std::uint32_t>(t));
    }
  }
  ADD_FAILURE() << word << " stands in neither text";
  return FoldId{};
}

std::uint32_t weight(Prepared& texts, std::string_view word) { return texts.document.weight[fold(texts, word)]; }

bool is_function_word(Prepared& texts, std::string_view word) {
  return texts.document.function_word[fold(texts, word)] != 0;
}

TEST(Weigh, MilliLogIsTheNaturalLogarithmRoundedDown) {
  EXPECT_EQ(milli_log(1, 1), 0u);
  EXPECT_EQ(milli_log(2, 1), 693u);
  EXPECT_EQ(milli_log(3, 2), 405u);
  EXPECT_EQ(milli_log(10, 1), 2302u);
  EXPECT_EQ(milli_log(202, 3), 4209u);
  EXPECT_EQ(milli_log(1'000'000'000, 1), 20723u);
}

TEST(Weigh, MilliLogOfLessThanOneIsNothing) {
  EXPECT_EQ(milli_log(1, 2), 0u);
  EXPECT_EQ(milli_log(0, 5), 0u);
}

TEST(Weigh, AWordWeighsByTheSentencesItStandsIn) {
  Prepared texts("The cat.", "The dog.");
  EXPECT_EQ(weight(texts, "the"), 1280u);  // ln(9 / 2.5): two sentences count as eight
  EXPECT_EQ(weight(texts, "cat"), 1791u);  // ln(9 / 1.5)
  EXPECT_EQ(weight(texts, "dog"), 1791u);
  EXPECT_EQ(texts.document.before.mass[0], 3071u);
  EXPECT_EQ(texts.document.after.mass[0], 3071u);
}

TEST(Weigh, AWordTwiceInOneSentenceCountsOnce) {
  Prepared texts("A very very long road.", "A short road.");
  EXPECT_EQ(weight(texts, "very"), weight(texts, "long"));
  EXPECT_LT(weight(texts, "road"), weight(texts, "long"));
}

TEST(Weigh, NoWordWeighsLessThanTheLeast) {
  std::string text;
  for (int line = 0; line < 50; ++line) text += "always number" + std::to_string(line) + "\n";
  Prepared texts(text, text);
  EXPECT_EQ(weight(texts, "always"), 50u);  // ln(101 / 100.5) would be 4
}

TEST(Weigh, PunctuationIsNoWordAndWeighsNothing) {
  Prepared texts("Wait — no!", "Wait — no!");
  EXPECT_EQ(texts.document.before.word_count(0), 2u);
  EXPECT_EQ(weight(texts, "!"), 0u);
  Prepared marks("***", "* * *");
  EXPECT_EQ(marks.document.before.mass[0], 0u);
  EXPECT_EQ(marks.document.before.word_count(0), 0u);
}

TEST(Weigh, CaseAndTypographyFoldBeforeTheyAreWeighed) {
  Prepared texts("Don’t Panic", "don't panic");
  EXPECT_TRUE(std::equal(texts.document.before.words.begin(), texts.document.before.words.end(),
                         texts.document.after.words.begin(), texts.document.after.words.end()));
  EXPECT_NE(texts.document.before.sentence_id[0], texts.document.after.sentence_id[0])
      << "the numbers of sentences tell forms apart";
}

TEST(Weigh, EqualSentencesHaveEqualNumbers) {
  Prepared texts("One day it rained.\nIt stopped.", "It stopped.\nOne day it rained!");
  EXPECT_EQ(texts.document.before.sentence_id[1], texts.document.after.sentence_id[0]);
  EXPECT_NE(texts.document.before.sentence_id[0], texts.document.after.sentence_id[1]);
}

TEST(Weigh, AFunctionWordStandsInFourSentences) {
  Prepared texts("The sea was cold.\nThe wind was north.\nMoon moon moon moon moon.",
                 "The sea was calm.\nThe wind fell.");
  EXPECT_TRUE(is_function_word(texts, "the"));
  EXPECT_FALSE(is_function_word(texts, "was")) << "three sentences are too few";
  EXPECT_FALSE(is_function_word(texts, "moon")) << "one sentence is, however often it says it";
}

TEST(Weigh, TheMostFrequentTenAreFunctionWords) {
  std::string text;
  for (int line = 0; line < 4; ++line) {
    text += "a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12";
    for (int more = 0; more < 12 - line; ++more) text += " a" + std::to_string(more + 1);
    text += "\n";
  }
  Prepared texts(text, "");
  EXPECT_TRUE(is_function_word(texts, "a1"));
  EXPECT_TRUE(is_function_word(texts, "a10"));
  EXPECT_FALSE(is_function_word(texts, "a11"));
  EXPECT_FALSE(is_function_word(texts, "a12"));
}

TEST(Weigh, WordsOfASentenceAreListedInOrderAndSorted) {
  Prepared texts("zebra apple zebra", "");
  const Text& text = texts.document.before;
  EXPECT_EQ(text.words_of(0, 1)[0], text.words_of(0, 1)[2]);
  EXPECT_NE(text.words_of(0, 1)[0], text.words_of(0, 1)[1]);
  const auto sorted = text.sorted_words_of(0);
  EXPECT_TRUE(std::is_sorted(sorted.begin(), sorted.end()));
}

TEST(Weigh, AnEmptyTextHasNoMasses) {
  Prepared texts("", "Something stands here.");
  EXPECT_TRUE(texts.document.before.mass.empty());
  EXPECT_EQ(texts.document.before.first_word.size(), 1u);
  EXPECT_EQ(texts.document.after.mass.size(), 1u);
}

TEST(Weigh, LeavesTheFoldsOfTokensAsTheyWere) {
  const std::u16string before = u"The old sailors were sailing.", after = u"The ship sails where sailors sail.";
  Document document = cut_up(before, after, {});
  const auto folds = [&] {
    std::vector<FoldId> folds;
    for (const SideName side : kBothSides) {
      for (TokenIndex t = 0; t < document[side].tokens.size(); ++t) folds.push_back(document.fold(document[side], t));
    }
    return folds;
  };
  const std::vector<FoldId> cut = folds();
  weigh(document, find_twins(document));
  EXPECT_EQ(folds(), cut);
}

TEST(Weigh, ASentenceCountsAsOftenAsItStands) {
  Prepared texts("It rained.\nIt rained.\nIt rained.", "Otters swim.");
  EXPECT_EQ(weight(texts, "otters"), 1791u);  // ln(9 / 1.5)
  EXPECT_EQ(weight(texts, "rained"), 944u);   // ln(9 / 3.5)
}

}  // namespace
}  // namespace variorum
