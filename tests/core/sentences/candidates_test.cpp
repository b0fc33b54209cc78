// Sparse similar pairs, found by rare words and word pairs.
#include "candidates.h"

#include <gtest/gtest.h>

#include <string>

#include "budget.h"
#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;

Free all_free(const Document& document) {
  return {std::vector<std::uint8_t>(document.before.sentence_count(), 1),
          std::vector<std::uint8_t>(document.after.sentence_count(), 1)};
}

std::string found(Prepared& texts, const Free& free) {
  std::string out;
  for (const Candidate& c : find_candidates(texts.document, free)) {
    out += (out.empty() ? "" : " ") + std::to_string(c.before) + "-" + std::to_string(c.after);
  }
  return out;
}

std::string found(Prepared& texts) { return found(texts, all_free(texts.document)); }

TEST(Candidates, SentencesThatShareARareWord) {
  Prepared texts("Otters swim.", "The otters swam.\nA bridge fell.");
  EXPECT_EQ(found(texts), "0-0");
}

TEST(Candidates, OnlyFreeSentencesTakePart) {
  Prepared texts("Otters swim.\nBadgers dive.", "Otters dive.\nBadgers swim.");
  EXPECT_EQ(found(texts), "0-0 0-1 1-0 1-1");
  Free free = all_free(texts.document);
  free.before[0] = free.after[1] = 0;
  EXPECT_EQ(found(texts, free), "1-0");
  free.after[0] = 0;
  EXPECT_EQ(found(texts, free), "");
}

TEST(Candidates, AnEmptySideHasNone) {
  Prepared texts("", "Otters swim.");
  EXPECT_EQ(found(texts), "");
  Prepared marks("* * *", "* * *");
  EXPECT_EQ(found(marks), "") << "nor has a sentence without words";
}

TEST(Candidates, TheBestComesFirst) {
  Prepared texts("Grey otters swim upstream.", "They swim.\nGrey otters swim downstream.\nGrey otters eat.");
  EXPECT_EQ(found(texts), "0-1 0-2 0-0");
}

TEST(Candidates, OfEqualOnesTheFirstComesFirst) {
  Prepared texts("Otters swim.", "Otters eat.\nOtters run.");
  EXPECT_EQ(found(texts), "0-0 0-1");
}

TEST(Candidates, AKeyThatStandsInTooManySentencesIsNone) {
  // Ten words that are more frequent than otters: else these would be function words.
  std::string before = "an otter\n", few, many;
  for (int line = 0; line < 30; ++line) before += "f1 f2 f3 f4 f5 f6 f7 f8 f9 f10\n";
  for (std::uint32_t line = 0; line < bound::kPostingsPerKey; ++line) few += "otter x" + std::to_string(line) + "\n";
  many = few + "otter once more\n";
  Prepared sparse(before, few), dense(before, many);
  EXPECT_EQ(find_candidates(sparse.document, all_free(sparse.document)).size(), bound::kCandidatesPerSentence);
  // Frequent now, but only what is free counts.
  EXPECT_EQ(found(dense), "");
  Free free = all_free(dense.document);
  free.after[0] = 0;
  EXPECT_EQ(find_candidates(dense.document, free).size(), bound::kCandidatesPerSentence);
}

TEST(Candidates, CommonWordsInARowAreAKeyToo) {
  // Each word stands in many sentences, their pairs in one.
  std::string after;
  for (int line = 0; line < 20; ++line) after += "red line" + std::to_string(line) + " house\n";
  after += "house red\n";
  Prepared texts("house red", after);
  EXPECT_EQ(found(texts), "0-20");
}

TEST(Candidates, ALongSentenceDoesNotWinByItsLength) {
  Prepared texts("Grey otters swim upstream.",
                 "Grey otters often swim where forty very old men with long wooden rods and dark hats wait.\n"
                 "Grey otters eat.");
  EXPECT_EQ(found(texts), "0-1 0-0") << "the long one shares a word more, and says much else";
}

}  // namespace
}  // namespace variorum
