// What is kept for each side of a comparison.
#include "variorum/sides.h"

#include <gtest/gtest.h>

namespace variorum {
namespace {

TEST(Sides, AreAskedForBySide) {
  Sides<int> lengths{6, 9};
  lengths[SideName::before] += 1;
  EXPECT_EQ(lengths, (Sides<int>{7, 9}));
  EXPECT_EQ(lengths[opposite(SideName::before)], 9);
}

TEST(Sides, SwappedTwiceAreTheSame) {
  const Sides<int> lengths{6, 9};
  EXPECT_EQ(lengths.swapped(), (Sides<int>{9, 6}));
  EXPECT_EQ(lengths.swapped().swapped(), lengths);
}

TEST(Sides, AreSeenFromTheSideAtHand) {
  const Sides<int> mine_and_the_other{1, 2};
  EXPECT_EQ(mine_and_the_other.seen_from(SideName::before), (Sides<int>{1, 2}));
  EXPECT_EQ(mine_and_the_other.seen_from(SideName::after), (Sides<int>{2, 1}));
}

}  // namespace
}  // namespace variorum
