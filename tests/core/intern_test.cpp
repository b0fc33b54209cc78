// Equal strings, equal numbers.
#include "core/src/intern.h"

#include <gtest/gtest.h>

#include <string>

namespace variorum {
namespace {

std::u16string digits(std::uint32_t value) {
  const std::string written = std::to_string(value * 7919);
  return {written.begin(), written.end()};
}

TEST(InternTable, GrowsAndKeepsNumbers) {
  InternTable table;
  TextStore store;
  for (std::uint32_t round = 0; round < 2; ++round)
    for (std::uint32_t value = 0; value < 50000; ++value) ASSERT_EQ(table.intern(digits(value), &store), value);
  EXPECT_EQ(table.text(3), u"23757");
  EXPECT_EQ(table.size(), 50000u);
}

TEST(InternTable, TellsStringsOfEveryLengthApart) {
  InternTable table;
  const std::u16string letters = u"aaaaaaaaaaaa", other = u"aaaaaaaaaaab";
  for (std::uint32_t length = 0; length <= letters.size(); ++length) {
    const std::u16string_view same = std::u16string_view(letters).substr(0, length);
    const std::u16string_view ends_otherwise = std::u16string_view(other).substr(other.size() - length);
    EXPECT_EQ(table.intern(same), table.intern(std::u16string_view(letters).substr(letters.size() - length)));
    EXPECT_EQ(table.intern(same) == table.intern(ends_otherwise), length == 0) << length;
  }
  EXPECT_NE(table.intern(std::u16string_view(u"\0", 1)), table.intern(u"")) << "NUL is a character";
}

TEST(InternTable, AStoreKeepsWhatNobodyElseDoes) {
  InternTable table;
  TextStore store;
  const std::u16string long_one(20000, u'x');
  {
    std::u16string passing = u"passing";
    table.intern(passing, &store);
    passing = u"changed";
  }
  EXPECT_EQ(table.intern(long_one, &store), 1u) << "longer than a piece of the store";
  EXPECT_EQ(table.text(0), u"passing");
  EXPECT_EQ(table.text(1), long_one);
}

TEST(Numbering, EqualHashesAreNotTakenForEqualThings) {
  Numbering numbers;
  const std::uint32_t things[] = {4, 5, 4, 6, 5};
  std::vector<std::uint32_t> seen, found;
  for (const std::uint32_t thing : things) {
    const std::uint32_t number = numbers.number(7, [&](std::uint32_t n) { return seen[n] == thing; });
    if (number == seen.size()) seen.push_back(thing);
    found.push_back(number);
  }
  EXPECT_EQ(found, (std::vector<std::uint32_t>{0, 1, 0, 2, 1}));
}

}  // namespace
}  // namespace variorum
