// How much two sentences say the same thing.
#include "similarity.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "score.h"
#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;

std::uint32_t similarity_of(std::string_view before, std::string_view after, std::uint32_t floor = 0) {
  Prepared texts(before, after);
  return similarity(texts.document, 0, 0, floor, texts.budget);
}

Words words(const Text& text) { return text.words_of(0, text.sentence_count()); }

TEST(Similarity, DiceIsTwiceTheSharedOverBoth) {
  EXPECT_EQ(dice(7, 7, 7), 1000u);
  EXPECT_EQ(dice(50, 100, 100), 500u);
  EXPECT_EQ(dice(10, 10, 30), 500u);
  EXPECT_EQ(dice(0, 5, 5), 0u);
  EXPECT_EQ(dice(0, 0, 0), 0u) << "two sentences without words are not alike by it";
}

TEST(Similarity, TheBagCountsWordsAsOftenAsBothHaveThem) {
  Prepared texts("cat cat dog", "cat dog dog");
  const Document& d = texts.document;
  const std::uint32_t each = d.weight[d.before.words[0]];
  EXPECT_EQ(bag_weight(d, d.before.sorted_words_of(0), d.after.sorted_words_of(0)), 2 * each);
}

TEST(Similarity, FormsOfOneWordShareWeightInTheBag) {
  // Whichever side has the form that comes last.
  for (const auto& [before, after] :
       {std::pair{"visited", "visits"}, {"visited visiting", "visits"}, {"visits", "visited visiting"}}) {
    Prepared texts(before, after);
    const Document& d = texts.document;
    EXPECT_GT(bag_weight(d, d.before.sorted_words_of(0), d.after.sorted_words_of(0)), 0u) << before << " | " << after;
  }
}

TEST(Similarity, FormsOfOneWordShareWeightInTheirOrder) {
  Prepared texts("visited", "visits");
  EXPECT_GT(order_weight(texts.document, words(texts.document.before), words(texts.document.after), texts.budget), 0u);
}

TEST(Similarity, IdenticalSentencesAreWholeAlike) {
  EXPECT_EQ(similarity_of("The cat sat.", "The cat sat."), 1000u);
  EXPECT_EQ(similarity_of("* * *", "* * *"), 1000u) << "without a word as well";
}

TEST(Similarity, CaseAndTypographyMakeNoDifference) {
  EXPECT_EQ(similarity_of("“Stop,” he said.", "\"stop,\" he Said."), 1000u);
}

TEST(Similarity, UnrelatedSentencesAreNotAlike) {
  EXPECT_EQ(similarity_of("The cat sat.", "Rain fell everywhere."), 0u);
  EXPECT_EQ(similarity_of("* * *", "- - -"), 0u);
}

TEST(Similarity, OrderCountsThreeQuarters) {
  // Four words of one weight, in reverse: the bag is whole, one word is in order.
  EXPECT_EQ(similarity_of("alpha beta gamma delta", "delta gamma beta alpha"), 250u + 750u / 4);
}

TEST(Similarity, ARareWordWeighsMoreThanACommonOne) {
  Prepared texts("the otter slept\nthe road\nthe house\nthe tree", "the otter fled\nthe lamp fled");
  const Document& d = texts.document;
  EXPECT_GT(similarity(d, 0, 0, 0, texts.budget), 2 * similarity(d, 0, 1, 0, texts.budget));
}

TEST(Similarity, WhatCannotReachTheFloorIsNothing) {
  const std::uint32_t half = similarity_of("alpha beta", "alpha gamma");
  EXPECT_GT(half, 0u);
  EXPECT_EQ(similarity_of("alpha beta", "alpha gamma", 900), 0u);
}

TEST(Similarity, IsTheSameSeenFromTheOtherSide) {
  const char* one = "On Monday the old bridge over the river was closed for repairs.";
  const char* other = "For repairs the bridge was closed on Tuesday, the town said.";
  EXPECT_EQ(similarity_of(one, other), similarity_of(other, one));
}

TEST(Similarity, OrderWeighsTheHeaviestCommonSubsequence) {
  Prepared texts("one two three four five", "five one three two four");
  const Document& d = texts.document;
  const std::uint32_t each = d.weight[d.before.words[0]];
  EXPECT_EQ(order_weight(d, words(d.before), words(d.after), texts.budget), 3 * each) << "one, two or three, four";
}

/// w0 w1 … and the same begun in the middle.
std::pair<std::string, std::string> rotated(int count, int by) {
  std::string before, after;
  for (int k = 0; k < count; ++k) before += "w" + std::to_string(k) + ' ';
  for (int k = 0; k < count; ++k) after += "w" + std::to_string((k + by) % count) + ' ';
  return {before, after};
}

TEST(Similarity, LongSentencesAreOrderedByTheirUniqueWords) {
  const auto [before, after] = rotated(600, 100);  // 360,000 cells are more than bound::kOrderCells
  Prepared texts(before, after);
  texts.budget.steps_per_call = 0;
  const Document& d = texts.document;
  const std::uint32_t each = d.weight[d.before.words[0]];
  EXPECT_EQ(order_weight(d, words(d.before), words(d.after), texts.budget), 500 * each);
  EXPECT_EQ(texts.budget.steps, 0u) << "the chain draws on no budget";
}

TEST(Similarity, LongSentencesWithoutUniqueWordsAreOrderedByAFewEdits) {
  std::string before, after;
  for (int k = 0; k < 1200; ++k) {
    before += (k % 97 == 3 ? "other" : "word" + std::to_string(k % 31)) + " ";
    after += (k % 97 == 5 ? "other" : "word" + std::to_string(k % 31)) + " ";
  }
  Prepared texts(before, after);
  const Document& d = texts.document;
  bool cut_short = false;
  const std::uint32_t weight = order_weight(d, words(d.before), words(d.after), texts.budget, &cut_short);
  EXPECT_GE(dice(weight, d.before.mass[0], d.after.mass[0]), 960u);
  EXPECT_FALSE(cut_short);
}

TEST(Similarity, ASpentBudgetGivesTheCoarserAnswerAndNotNone) {
  const auto [before, after] = rotated(20, 5);
  Prepared texts(before, after);
  texts.budget.steps_per_call = 10;
  const Document& d = texts.document;
  EXPECT_EQ(order_weight(d, words(d.before), words(d.after), texts.budget), 15 * d.weight[d.before.words[0]]);
}

TEST(Similarity, EqualEndsCostNothing) {
  Prepared texts("a long beginning that both have old and an end", "a long beginning that both have new and an end");
  similarity(texts.document, 0, 0, 0, texts.budget);
  EXPECT_LE(texts.budget.steps, 1u);
}

TEST(Similarity, ASentenceAndItsTwoHalvesAreAlikeAsAGroup) {
  Prepared texts("It rained and the fair closed.", "It rained.\nAnd the fair closed.");
  EXPECT_EQ(group_similarity(texts.document, 0, 1, 0, 2, texts.budget), 1000u);
  EXPECT_LT(similarity(texts.document, 0, 0, 0, texts.budget), 700u);
}

TEST(Similarity, SharedContentWordsLeaveFunctionWordsOut) {
  Prepared texts("the otter\nthe lamp\nthe road\nthe tree", "the otter\nthe otter lamp");
  const Document& d = texts.document;
  const Words before = d.before.sorted_words_of(0), after = d.after.sorted_words_of(0);
  EXPECT_EQ(shared_content_words(d, before, after, 9), 1u);
  EXPECT_EQ(shared_content_words(d, before, after, 0), 0u) << "stops where it is enough";
}

TEST(Similarity, TheLongestRunIsTheOneWithMostContentWords) {
  Prepared texts("zero one two three four", "one two nine two three four");
  const Document& d = texts.document;
  const CommonRun run = longest_common_run(d, words(d.before), words(d.after));
  EXPECT_EQ(run.tokens, 3u);
  EXPECT_EQ(run.content_words, 3u);
  Prepared none("one two", "three four");
  EXPECT_EQ(longest_common_run(none.document, words(none.document.before), words(none.document.after)).tokens, 0u);
}

TEST(Similarity, ABagIsNeverMoreThanItsBound) {
  Prepared texts("Ships sailed north with the sailor and another sailor.\nThe sailing ship went northward.\nRain fell.",
                 "A ship sails northwards with sailors.\nThe rain falls.\nShips sailed north with the sailor.");
  const Document& d = texts.document;
  BagBound bound(d);
  for (std::uint32_t i = 0; i < d.before.sentence_count(); ++i) {
    bound.take(d.before.words_of(i, i + 1));
    for (std::uint32_t j = 0; j < d.after.sentence_count(); ++j) {
      EXPECT_GE(bound.of(d.after.words_of(j, j + 1)),
                bag_weight(d, d.before.sorted_words_of(i), d.after.sorted_words_of(j)))
          << i << " " << j;
    }
  }
  bound.take(d.before.words_of(2, 3));
  EXPECT_EQ(bound.of(d.after.words_of(0, 1)), 0u) << "nothing is left of the sentence before";
}

TEST(Similarity, WordsThatStandOnceOnBothSides) {
  const std::vector<FoldId> before = {FoldId{5}, FoldId{7}, FoldId{5}, FoldId{9}, FoldId{3}},
                            after = {FoldId{3}, FoldId{8}, FoldId{9}, FoldId{7}, FoldId{7}};
  EXPECT_EQ(once_in_both(before, after),
            (std::vector<std::uint64_t>{std::uint64_t{3} << 32 | 2, std::uint64_t{4} << 32}))
      << "5 and 7 stand twice on a side";
  EXPECT_TRUE(once_in_both({}, after).empty());
}

}  // namespace
}  // namespace variorum
