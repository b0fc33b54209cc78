// Equal strings, equal numbers.
#include "intern.h"

#include <gtest/gtest.h>

#include <bit>
#include <cstring>
#include <string>
#include <vector>

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

/// Strings of eight units that have one hash under the first multiplier: the second half undoes what the first did.
std::vector<std::u16string> colliding(std::uint64_t multiplier, std::size_t count) {
  const std::uint64_t start = (8 * multiplier) ^ std::rotl(multiplier, 17);
  std::vector<std::u16string> strings;
  for (std::uint64_t first = 1; strings.size() < count; ++first) {
    const std::uint64_t second = std::rotl((std::rotl(start, 29) ^ first) * multiplier, 29) ^ 0x0061006100610061u;
    std::u16string string(8, u' ');
    std::memcpy(string.data(), &first, sizeof first);
    std::memcpy(string.data() + 4, &second, sizeof second);
    strings.push_back(string);
  }
  return strings;
}

TEST(InternTable, HashesAnewWhatWasMadeToCollide) {
  const std::vector<std::u16string> strings = colliding(Numbering().multiplier(), 50000);
  InternTable table;
  for (int round = 0; round < 2; ++round) {
    for (std::uint32_t k = 0; k < strings.size(); ++k) ASSERT_EQ(table.intern(strings[k]), k);
  }
  EXPECT_EQ(table.numbers().times_anew(), 1u);
  InternTable plain;
  TextStore store;
  for (std::uint32_t value = 0; value < 50000; ++value) plain.intern(digits(value), &store);
  EXPECT_EQ(plain.numbers().times_anew(), 0u);
}

TEST(InternTable, HashesAnewWhatCollidesUnderEveryOddMultiplier) {
  // Two letters that differ in the top bit, and two that take the difference back one block later, four times over.
  std::vector<std::u16string> strings;
  for (std::uint32_t number = 0; number < 1u << 14; ++number) {
    std::u16string string(16 * 7 + 1, u'a');
    for (std::uint32_t bit = 0; bit < 14; ++bit) {
      const std::size_t at = 16 * (bit / 2) + 4 * (bit % 2);
      string[at + 3] = number >> bit & 1 ? u'\uAC10' : u'\u2C10';
      string[at + 9] = number >> bit & 1 ? u'\u0410' : u'\u1410';
    }
    strings.push_back(string);
  }
  InternTable table;
  for (std::uint32_t k = 0; k < strings.size(); ++k) ASSERT_EQ(table.intern(strings[k]), k);
  EXPECT_GE(table.numbers().times_anew(), 1u) << "they no longer collide: find others";
  EXPECT_LE(table.numbers().times_anew(), 2u);
}

TEST(Numbering, GivesUpHashingAnewAfterAFewTimes) {
  Numbering numbers;
  std::uint32_t asked = 0;
  for (std::uint32_t k = 0; k < 5000; ++k) {
    ASSERT_EQ(numbers.number(7, [&](std::uint32_t) { return false; }), k);
    if (numbers.crowded()) numbers.hash_anew([&](std::uint32_t) { return ++asked, 7u; });
  }
  EXPECT_EQ(numbers.times_anew(), 8u);
  EXPECT_LT(asked, 8 * 300u);
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

TEST(InternTable, EqualHashesAreNotTakenForEqualStrings) {
  // So many strings that begin alike: among them some have one hash by chance.
  InternTable table;
  TextStore store;
  for (std::uint32_t value = 0; value < 400000; ++value) {
    const std::u16string string{u's',
                                u'a',
                                u'm',
                                u'e',
                                static_cast<char16_t>(u'a' + value % 26),
                                static_cast<char16_t>(u'a' + value / 26 % 26),
                                static_cast<char16_t>(value / 676)};
    ASSERT_EQ(table.intern(string, &store), value);
  }
}

}  // namespace
}  // namespace variorum
