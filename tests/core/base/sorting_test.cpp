// Stable sorting by a 64-bit key: few values by insertion, many byte by byte.
#include "sorting.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace variorum {
namespace {

using Order = std::vector<std::uint32_t>;
using Keys = std::vector<std::uint64_t>;

TEST(Sorting, OfEqualKeysTheFirstStaysFirst) { EXPECT_EQ(stable_order(Keys{30, 10, 20, 10}), (Order{1, 3, 2, 0})); }

TEST(Sorting, OfNothingIsNothing) {
  EXPECT_EQ(stable_order({}), Order{});
  std::vector<std::uint32_t> none;
  sort_numbers(none);
  EXPECT_TRUE(none.empty());
}

/// Few keys and many, of which many are equal; `high` puts the difference into the topmost byte.
Keys random_keys(std::size_t count, unsigned high) {
  std::mt19937 random(static_cast<unsigned>(count));
  Keys keys(count);
  for (std::uint64_t& key : keys) key = std::uint64_t{random() % 50} << high | (random() % 3);
  return keys;
}

TEST(Sorting, ManyAreSortedAsFewAre) {
  for (const std::size_t count : {2u, 48u, 49u, 1000u}) {
    for (const unsigned high : {0u, 8u, 24u, 32u, 56u}) {
      const Keys keys = random_keys(count, high);
      Order expected(count);
      std::iota(expected.begin(), expected.end(), 0u);
      std::stable_sort(expected.begin(), expected.end(), [&](auto x, auto y) { return keys[x] < keys[y]; });
      EXPECT_EQ(stable_order(keys), expected) << count << " keys that differ from bit " << high << " on";
    }
  }
}

TEST(Sorting, ValuesFollowTheirKeys) {
  struct Named {
    std::uint32_t key;
    char name;
  };
  std::vector<Named> values{{3, 'a'}, {1, 'b'}, {2, 'c'}, {1, 'd'}};
  stable_sort_by(values, [](const Named& value) { return std::uint64_t{value.key}; });
  std::string names;
  for (const Named& value : values) names += value.name;
  EXPECT_EQ(names, "bdca");
}

TEST(Sorting, NumbersOfBothSizes) {
  for (const std::size_t count : {5u, 48u, 49u, 500u}) {
    Keys large = random_keys(count, 56), sorted = large;
    std::sort(sorted.begin(), sorted.end());
    sort_numbers(large);
    EXPECT_EQ(large, sorted) << count;
    std::vector<std::uint32_t> small;
    for (const std::uint64_t key : random_keys(count, 24)) small.push_back(static_cast<std::uint32_t>(key));
    sort_numbers(small);
    EXPECT_TRUE(std::is_sorted(small.begin(), small.end())) << count;
  }
}

TEST(Sorting, APairSortsByItsFirstNumber) {
  EXPECT_LT(pair_key(1, 9), pair_key(2, 0));
  EXPECT_LT(pair_key(1, 8), pair_key(1, 9));
}

}  // namespace
}  // namespace variorum
