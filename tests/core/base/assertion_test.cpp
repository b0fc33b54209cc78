// What must hold is checked in this build, unless it is a release.
#include "assertion.h"

#include <gtest/gtest.h>

#include "indices.h"
#include "range_pair.h"

namespace variorum {
namespace {

#ifdef NDEBUG
TEST(Assertion, CostsNothingInARelease) {
  int asked = 0;
  VARIORUM_ASSERT(++asked > 1);
  EXPECT_EQ(asked, 0);
}
#else
TEST(AssertionDeathTest, NamesTheConditionAndItsPlace) {
  EXPECT_DEATH(VARIORUM_ASSERT(1 > 2), "assertion_test.cpp:[0-9]+: this must hold, and does not: 1 > 2");
}

TEST(AssertionDeathTest, AListAskedBeyondItsEndIsNoticed) {
  const PerFold<int> list(3);
  EXPECT_EQ(list[FoldId{2}], 0);
  EXPECT_DEATH(static_cast<void>(list[FoldId{3}]), "this must hold");
}

TEST(AssertionDeathTest, ARangeThatEndsBeforeItBeginsIsNoticed) {
  EXPECT_DEATH(IndexRanges(2, 1, 0, 0), "this must hold");
}
#endif

}  // namespace
}  // namespace variorum
