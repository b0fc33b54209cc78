// Long sequences that are nearly the same.
#include "few_edits.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

#include "variorum/compare.h"

namespace variorum {
namespace {

std::vector<FoldId> words(const std::string& letters) {
  std::vector<FoldId> words;
  for (const char letter : letters) words.push_back(FoldId{static_cast<unsigned char>(letter)});
  return words;
}

/// The letters of both, those that are matched once: "a-b+c" has a matched, b gone, c come.
std::string shown(const std::string& before, const std::string& after, std::uint32_t most = 10) {
  const std::vector<std::uint32_t> match = match_with_few_edits(words(before), words(after), most);
  if (match.empty()) return "gave up";
  std::string out;
  std::size_t y = 0;
  for (std::size_t x = 0; x < before.size(); ++x) {
    if (match[x] == kNone) {
      out += std::string("-") + before[x];
      continue;
    }
    for (; y < match[x]; ++y) out += std::string("+") + after[y];
    EXPECT_EQ(before[x], after[y]);
    out += after[y++];
  }
  for (; y < after.size(); ++y) out += std::string("+") + after[y];
  return out;
}

TEST(FewEdits, AreAsFewAsCanBe) {
  EXPECT_EQ(shown("abcd", "abcd"), "abcd");
  EXPECT_EQ(shown("abcd", "acde"), "a-bcd+e");
  EXPECT_EQ(shown("abcabba", "cbabac"), "-a-bc+bab-ba+c") << "Myers's own example: five edits";
}

TEST(FewEdits, OneSideMayBeTheLongerByAll) {
  EXPECT_EQ(shown("a", "xxaxx"), "+x+xa+x+x");
  EXPECT_EQ(shown("xxaxx", "a"), "-x-xa-x-x");
  EXPECT_EQ(shown("ab", "c"), "-a-b+c");
}

TEST(FewEdits, MoreThanThatIsGivenUp) {
  EXPECT_EQ(shown("abcd", "wxyz", 8), "-a-b-c-d+w+x+y+z");
  EXPECT_EQ(shown("abcd", "wxyz", 7), "gave up");
}

TEST(FewEdits, WhatDiffersMuchIsGivenUpSoon) {
  std::mt19937 random(3);
  std::vector<FoldId> before(4000), after(4000);
  for (auto* side : {&before, &after})
    for (FoldId& word : *side) word = FoldId{static_cast<std::uint32_t>(random() % 2)};
  EXPECT_TRUE(match_with_few_edits(before, after, 400).empty());
}

TEST(FewEdits, LongSequencesOfFewWords) {
  std::vector<FoldId> before, after;
  for (std::uint32_t k = 0; k < 20000; ++k) {
    before.push_back(FoldId{k % 331}), after.push_back(FoldId{k % 331});
    if (k % 400 == 3) before.back() = FoldId{1000};
    if (k % 400 == 5) after.back() = FoldId{1001};
  }
  const std::vector<std::uint32_t> match = match_with_few_edits(before, after, 400);
  ASSERT_EQ(match.size(), before.size());
  std::uint32_t matched = 0;
  for (std::size_t k = 0; k < match.size(); ++k) {
    if (match[k] == kNone) continue;
    ++matched;
    ASSERT_EQ(before[k], after[match[k]]);
  }
  EXPECT_EQ(matched, 20000u - 100u);
}

std::size_t longest_common(Words x, Words y) {
  std::vector<std::size_t> row(y.size() + 1);
  for (const FoldId one : x) {
    std::size_t diagonal = 0;
    for (std::size_t k = 0; k < y.size(); ++k) {
      const std::size_t above = row[k + 1];
      row[k + 1] = one == y[k] ? diagonal + 1 : std::max(above, row[k]);
      diagonal = above;
    }
  }
  return row.back();
}

TEST(FewEdits, MatchAsMuchAsAnyAlignment) {
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::vector<FoldId> before(random() % 12), after(random() % 12);
    for (auto* side : {&before, &after})
      for (FoldId& word : *side) word = FoldId{static_cast<std::uint32_t>(random() % 4)};
    const std::size_t common = longest_common(before, after), edits = before.size() + after.size() - 2 * common;
    const std::vector<std::uint32_t> match = match_with_few_edits(before, after, static_cast<std::uint32_t>(edits));
    ASSERT_EQ(match.size(), before.size());
    std::size_t matched = 0;
    std::uint32_t next = 0;
    for (std::size_t k = 0; k < match.size(); ++k) {
      if (match[k] == kNone) continue;
      ASSERT_GE(match[k], next);
      ASSERT_EQ(before[k], after[match[k]]);
      next = match[k] + 1, ++matched;
    }
    ASSERT_EQ(matched, common);
    if (edits > 0 && !before.empty()) {
      ASSERT_TRUE(match_with_few_edits(before, after, static_cast<std::uint32_t>(edits - 1)).empty());
    }
  }
}

TEST(FewEdits, WhatBeginsByDifferingMuchIsGivenUpThoughFewEditsFollow) {
  // 128 edits, all in the first 64 of 4000 places: the first 32 lead nowhere near a hundredth of the way.
  std::vector<FoldId> before(4000, FoldId{1}), after(4000, FoldId{1});
  for (std::uint32_t k = 0; k < 64; ++k) before[k] = FoldId{2}, after[k] = FoldId{3};
  EXPECT_TRUE(match_with_few_edits(before, after, 400).empty());
  std::reverse(before.begin(), before.end()), std::reverse(after.begin(), after.end());
  EXPECT_FALSE(match_with_few_edits(before, after, 400).empty()) << "at the end they are found";
}

}  // namespace
}  // namespace variorum
