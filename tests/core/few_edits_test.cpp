// Long sequences that are nearly the same.
#include "few_edits.h"

#include <gtest/gtest.h>

#include <string>

#include "variorum/compare.h"

namespace variorum {
namespace {

std::vector<std::uint32_t> numbers(const std::string& letters) { return {letters.begin(), letters.end()}; }

/// The letters of both, those that are matched once: "a-b+c" has a matched, b gone, c come.
std::string shown(const std::string& before, const std::string& after, std::uint32_t most = 10) {
  const std::vector<std::uint32_t> match = match_with_few_edits(numbers(before), numbers(after), most);
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

TEST(FewEdits, LongSequencesOfFewWords) {
  std::vector<std::uint32_t> before, after;
  for (std::uint32_t k = 0; k < 20000; ++k) {
    before.push_back(k % 331), after.push_back(k % 331);
    if (k % 400 == 3) before.back() = 1000;
    if (k % 400 == 5) after.back() = 1001;
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

}  // namespace
}  // namespace variorum
