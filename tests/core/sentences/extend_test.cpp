// Sentences that go on in a neighbour of their partner.
#include "extend.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;
using support::range_of;

/// What is added to links that a test gives.
std::string extended(const std::string& before, const std::string& after, std::string_view links,
                     const Options& options = {}) {
  return support::links_after(before, after, links, options, [](Prepared& texts, Links& all) {
    BothPartners partners(all);
    extend_links(texts.document, texts.spine(), all, partners);
  });
}

const std::string kResigned =
    "The mayor resigned after weeks of loud protest in the streets of the old town.\nHer deputy takes over.";
const std::string kShifted =
    "The mayor resigned.\nAfter weeks of loud protest in the streets of the old town her deputy takes over.";

TEST(Extend, ABorderThatShifted) {
  // Half of the first sentence went to the second: both keep their partner, and the first is linked to both.
  EXPECT_EQ(extended(kResigned, kShifted, "0-0 1-1"), "0-0 0-1~ 1-1");
  EXPECT_EQ(extended(kShifted, kResigned, "0-0 1-1"), "0-0 1-0~ 1-1") << "and the other way round";
}

TEST(Extend, OneLinkIsEnough) {
  // What the second sentence has more than its partner stands in the first, which has no partner yet.
  EXPECT_EQ(extended(kResigned, kShifted, "1-1"), "0-1~ 1-1");
  EXPECT_EQ(extended(kResigned, kShifted, ""), "");
}

TEST(Extend, AFewWordsThatWentOnAreNoPart) {
  EXPECT_EQ(extended("The mayor of the old town resigned after weeks of loud protest today.\nHer deputy takes over.",
                     "The mayor of the old town resigned after weeks of loud protest.\nToday her deputy takes over.",
                     "0-0 1-1"),
            "0-0 1-1");
}

TEST(Extend, AForbiddenNeighbourIsNone) {
  Options options;
  options.forbidden = {{range_of(kResigned, "The mayor resigned after"), range_of(kShifted, "After weeks")}};
  EXPECT_EQ(extended(kResigned, kShifted, "0-0 1-1", options), "0-0 1-1");
}

}  // namespace
}  // namespace variorum
