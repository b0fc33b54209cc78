// The heaviest increasing chain.
#include "chain.h"

#include <gtest/gtest.h>

namespace variorum {
namespace {

using Chain = std::vector<std::uint32_t>;

ChainItem at(std::uint32_t before, std::uint32_t after, std::uint64_t weight = 1) {
  return {{before, before + 1, after, after + 1}, weight};
}

TEST(Chain, OfNothingIsEmpty) {
  EXPECT_EQ(heaviest_chain({}, true), Chain{});
  EXPECT_EQ(heaviest_chain({}, false), Chain{});
}

TEST(Chain, TheHeavierOfTwoThatCrossStays) {
  EXPECT_EQ(heaviest_chain({at(0, 1, 5), at(1, 0, 3), at(2, 2, 1)}, true), (Chain{0, 2}));
  EXPECT_EQ(heaviest_chain({at(0, 1, 3), at(1, 0, 5), at(2, 2, 1)}, true), (Chain{1, 2}));
}

TEST(Chain, ManyLightOnesOutweighAHeavyOne) {
  EXPECT_EQ(heaviest_chain({at(0, 9, 5), at(1, 1, 2), at(2, 2, 2), at(3, 3, 2)}, true), (Chain{1, 2, 3}));
}

TEST(Chain, OfEqualWeightsTheEarliestStays) {
  EXPECT_EQ(heaviest_chain({at(0, 1), at(1, 0)}, true), Chain{0});
  EXPECT_EQ(heaviest_chain({at(1, 0), at(0, 1)}, true), Chain{1}) << "earliest in the text, not in the list";
}

TEST(Chain, InputNeedNotBeSorted) { EXPECT_EQ(heaviest_chain({at(2, 2), at(0, 0), at(1, 1)}, true), (Chain{1, 2, 0})); }

TEST(Chain, StrictItemsShareNoPlace) {
  const std::vector<ChainItem> split{at(0, 0, 2), at(0, 1, 2), at(1, 1, 1)};
  EXPECT_EQ(heaviest_chain(split, true), (Chain{0, 2}));
  EXPECT_EQ(heaviest_chain(split, false), (Chain{0, 1, 2})) << "weakly: links that share a sentence follow each other";
}

TEST(Chain, WeakChainsDoNotTurnBack) {
  EXPECT_EQ(heaviest_chain({at(0, 1, 3), at(0, 0, 1), at(1, 0, 1)}, false).size(), 2u);
  EXPECT_EQ(heaviest_chain({at(0, 2, 1), at(1, 1, 1), at(2, 0, 1)}, false), Chain{0});
}

TEST(Chain, RangesMayTouchAndMustNotOverlap) {
  const ChainItem wide{{0, 3, 0, 3}, 4}, following{{3, 4, 3, 4}, 1}, inside{{2, 3, 3, 4}, 2};
  EXPECT_EQ(heaviest_chain({wide, following}, true), (Chain{0, 1}));
  EXPECT_EQ(heaviest_chain({wide, inside, following}, true), (Chain{0, 2}));
  EXPECT_EQ(heaviest_chain({wide, inside, following}, false), (Chain{0, 1, 2})) << "weakly: at the last place";
}

}  // namespace
}  // namespace variorum
