// Words that stand once on each side.
#include "once_in_both.h"

#include <gtest/gtest.h>

#include <string>

namespace variorum {
namespace {

/// "2-0 3-2": places of the letters that stand once in both.
std::string pairs(const std::string& before, const std::string& after) {
  const auto words = [](const std::string& letters) {
    std::vector<FoldId> words;
    for (const char letter : letters) words.push_back(FoldId{static_cast<unsigned char>(letter)});
    return words;
  };
  const std::vector<FoldId> x = words(before), y = words(after);
  std::string out;
  for (const std::uint64_t pair : once_in_both(x, y)) {
    out +=
        (out.empty() ? "" : " ") + std::to_string(pair >> 32) + "-" + std::to_string(static_cast<std::uint32_t>(pair));
  }
  return out;
}

TEST(OnceInBoth, PairsComeInTheOrderOfTheFirstSide) { EXPECT_EQ(pairs("abc", "cxa"), "0-2 2-0"); }

TEST(OnceInBoth, AWordThatStandsTwiceOnEitherSideIsNone) {
  EXPECT_EQ(pairs("abca", "abcd"), "1-1 2-2");
  EXPECT_EQ(pairs("abcd", "abca"), "1-1 2-2");
  EXPECT_EQ(pairs("aaab", "ab"), "3-1");
}

TEST(OnceInBoth, AnEmptySideHasNone) {
  EXPECT_EQ(pairs("", "abc"), "");
  EXPECT_EQ(pairs("abc", ""), "");
}

TEST(OnceInBoth, ManyWordsAreToldApart) {
  std::vector<FoldId> before, after;
  for (std::uint32_t k = 0; k < 3000; ++k)
    before.push_back(FoldId{k * 7919}), after.push_back(FoldId{(2999 - k) * 7919});
  const std::vector<std::uint64_t> found = once_in_both(before, after);
  ASSERT_EQ(found.size(), 3000u);
  for (std::uint32_t k = 0; k < 3000; ++k) EXPECT_EQ(found[k], std::uint64_t{k} << 32 | (2999 - k));
}

}  // namespace
}  // namespace variorum
