// Near-duplicates that took each other's partner.
#include "swap.h"

#include <gtest/gtest.h>

#include <string>

#include "similarity.h"
#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;
using support::range_of;

/// What becomes of links that a test gives.
std::string swapped(const std::string& before, const std::string& after, std::string_view links,
                    const Options& options = {}) {
  return support::links_after(before, after, links, options, [](Prepared& texts, Links& all) {
    for (SentenceLink& link : all.all)
      link.similarity = similarity(texts.document, link.before, link.after, 0, texts.budget);
    swap_partners(texts.document, all, texts.budget);
  });
}

constexpr const char* kRules =
    "Dogs must be kept on a lead on the northern beach from May to September.\n"
    "Dogs must be kept on a lead in the old harbour from October to April.";
constexpr const char* kRulesReversed =
    "All dogs must be kept on a lead in the old harbour from October to April.\n"
    "All dogs must be kept on a lead on the northern beach from May to September.";

TEST(Swap, NearDuplicatesGoBackToTheirOwnPartners) { EXPECT_EQ(swapped(kRules, kRulesReversed, "0-0 1-1"), "0-1 1-0"); }

TEST(Swap, PartnersThatAreAsGoodAsAnyStay) {
  EXPECT_EQ(swapped(kRules, kRulesReversed, "0-1 1-0"), "0-1 1-0");
  EXPECT_EQ(swapped(kRules, kRules, "0-0 1-1"), "0-0 1-1");
  EXPECT_EQ(swapped("", "", ""), "");
}

constexpr const char* kWeak = "Nobody in the northern town had expected a ship at dawn.";
constexpr const char* kOriginal = "A ship with forty crew ran onto the northern reef at dawn on Monday.";
constexpr const char* kMoved = "A ship with forty crew ran aground on the northern reef at dawn on Monday.";

TEST(Swap, AWeakPartnerIsLeftForAFarBetterLeftover) {
  const std::string after = std::string(kWeak) + "\n" + kMoved;
  EXPECT_EQ(swapped(kOriginal, after, "0-0"), "0-1");
  EXPECT_EQ(swapped(after, kOriginal, "0-0"), "1-0");
}

TEST(Swap, AGoodPartnerIsKeptThoughALeftoverIsABitBetter) {
  const std::string after =
      "A ship with forty crew ran onto the long northern reef at noon on Monday.\n" + std::string(kMoved);
  EXPECT_EQ(swapped(kOriginal, after, "0-0"), "0-0");
}

TEST(Swap, NobodyIsLeftWithAStranger) {
  // The ship's report would gain, and coal would go to the people who expected no ship.
  EXPECT_EQ(swapped(std::string(kOriginal) + "\nCoal prices fell for the third week.",
                    std::string(kWeak) + "\n" + kMoved, "0-0 1-1"),
            "0-0 1-1");
}

TEST(Swap, HalvesPinsAndTwinsStay) {
  EXPECT_EQ(swapped(kRules, kRulesReversed, "0-0! 1-1"), "0-0! 1-1");
  EXPECT_EQ(swapped(kRules, kRulesReversed, "0-0 0-1~ 1-1"), "0-0 0-1~ 1-1");
}

TEST(Swap, AForbiddenPairIsNotMade) {
  Options options;
  options.forbidden = {{range_of(kRules, "northern beach"), range_of(kRulesReversed, "northern beach")}};
  EXPECT_EQ(swapped(kRules, kRulesReversed, "0-0 1-1", options), "0-0 1-1");
}

}  // namespace
}  // namespace variorum
