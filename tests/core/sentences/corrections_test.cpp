// Corrections by hand: pinned and forbidden pairs, and everything else aligning around them.
#include <gtest/gtest.h>

#include <string>

#include "tests/support/invariants.h"
#include "tests/support/prepared.h"
#include "tests/support/utf8.h"
#include "variorum/compare.h"

namespace variorum {
namespace {

using support::range_of;

const std::string kBefore =
    "The harbour was closed on Sunday after a crane fell into the water.\n\n"
    "Nobody was hurt, the port authority said in a short statement.\n\n"
    "Ships were sent to the neighbouring town until further notice.";
const std::string kAfter =
    "The harbour was closed on Monday after a crane fell into the water.\n\n"
    "Wheat prices rose by a tenth over the summer.\n\n"
    "Ships were sent to the neighbouring town until further notice.";

/// "0-0 1-1 2-2>" and so on, with an asterisk where the text changed.
std::string links(const Options& options, const std::string& before = kBefore, const std::string& after = kAfter) {
  const std::u16string x = support::utf16(before), y = support::utf16(after);
  const Comparison comparison = compare(x, y, options);
  EXPECT_EQ(support::joined(support::broken_invariants(x, y, comparison)), "");
  std::string out;
  for (const Link& link : comparison.links) {
    if (!out.empty()) out += ' ';
    out += std::to_string(link.before) + "-" + std::to_string(link.after);
    if (link.kind == LinkKind::edited || link.kind == LinkKind::moved_edited) out += '*';
    if (link.kind == LinkKind::moved || link.kind == LinkKind::moved_edited) out += '>';
  }
  return out;
}

RangePair pair(const char* before, const char* after, const std::string& x = kBefore, const std::string& y = kAfter) {
  return {range_of(x, before), range_of(y, after)};
}

TEST(Corrections, WithoutThemTheUnrelatedPairIsNone) { EXPECT_EQ(links({}), "0-0* 2-2"); }

TEST(Corrections, APinLinksUnrelatedSentences) {
  Options options;
  options.pinned = {pair("Nobody was hurt", "Wheat prices")};
  EXPECT_EQ(links(options), "0-0* 1-1* 2-2");
}

TEST(Corrections, AForbiddenIdenticalPairIsDeletedAndInserted) {
  Options options;
  options.forbidden = {pair("Ships", "Ships")};
  EXPECT_EQ(links(options), "0-0*");
}

TEST(Corrections, APinOfOneSentenceWithTwo) {
  Options options;
  options.pinned = {{range_of(kBefore, "Nobody"), {range_of(kAfter, "Wheat").begin, range_of(kAfter, "Ships").end}}};
  EXPECT_EQ(links(options), "0-0* 1-1* 1-2*") << "the pin keeps what it holds from everything else";
}

TEST(Corrections, APinOfTwoSentencesWithOne) {
  Options options;
  options.pinned = {{{range_of(kBefore, "Nobody").begin, range_of(kBefore, "Ships").end}, range_of(kAfter, "Wheat")}};
  EXPECT_EQ(links(options), "0-0* 1-1* 2-1*");
}

TEST(Corrections, APinOfTwoWithThree) {
  Options options;
  options.pinned = {{{0, range_of(kBefore, "Nobody").end}, {0, range_of(kAfter, "Ships").end}}};
  EXPECT_EQ(links(options), "0-0* 1-1* 1-2*");
}

TEST(Corrections, TheLaterPinWins) {
  Options options;
  options.pinned = {pair("Nobody", "Wheat"), pair("Nobody", "Ships")};
  EXPECT_EQ(links(options), "0-0* 1-2*");
  std::swap(options.pinned[0], options.pinned[1]);
  EXPECT_EQ(links(options), "0-0* 1-1* 2-2");
}

TEST(Corrections, APinWinsOverAForbiddenPair) {
  Options options;
  options.pinned = {pair("Nobody", "Wheat")};
  options.forbidden = options.pinned;
  EXPECT_EQ(links(options), "0-0* 1-1* 2-2");
}

TEST(Corrections, APinAcrossTheOrderIsAMove) {
  const std::string after = kAfter + "\n\nThe crane was built in 1962.";
  Options options;
  options.pinned = {{range_of(kBefore, "The harbour"), range_of(after, "built in 1962")}};
  // Its former partner is free again, and new.
  EXPECT_EQ(links(options, kBefore, after), "0-3*> 2-2");
}

TEST(Corrections, TwoPinsThatCross) {
  Options options;
  options.pinned = {pair("The harbour", "Ships"), pair("Ships", "The harbour")};
  EXPECT_EQ(links(options), "0-2* 2-0*>") << "the shorter pair moved";
}

TEST(Corrections, TheRestAlignsAroundAPin) {
  // By itself the first takes the ferry; pinned elsewhere, it leaves it to the second.
  const std::string before =
      "The old ferry resumes on Thursday, said the operator.\n\nThe new ferry resumes on Friday, said the operator.";
  const std::string after = "Wheat prices rose by a tenth.\n\nThe old ferry resumes on Saturday, said the operator.";
  EXPECT_EQ(links({}, before, after), "0-1*");
  Options options;
  options.pinned = {{range_of(before, "old"), range_of(after, "Wheat")}};
  EXPECT_EQ(links(options, before, after), "0-0* 1-1*");
}

TEST(Corrections, ForbiddingTheBestGivesTheNextBest) {
  const std::string before = "The red team won the first match of the year.";
  const std::string after =
      "The red team won the first match of this year.\n\nThe blue team won the first match of the year.";
  Options options;
  EXPECT_EQ(links(options, before, after), "0-0*");
  options.forbidden = {{range_of(before, "red"), range_of(after, "red")}};
  EXPECT_EQ(links(options, before, after), "0-1*");
}

TEST(Corrections, RangesOutsideTheTextChangeNothing) {
  Options options;
  options.pinned = {
      {{5000, 6000}, {0, 10}}, {{0, 0}, {0, 0}}, {{9, 3}, {9, 3}}, {{0xFFFFFFF0, 0xFFFFFFFF}, {0, 0xFFFFFFFF}}};
  options.forbidden = {{{5000, 6000}, {0, 10}}, {{9, 3}, {9, 3}}};
  EXPECT_EQ(links(options), links({}));
}

TEST(Corrections, ForbiddingEverythingLeavesNothing) {
  Options options;
  options.forbidden = {{{0, 0xFFFFFFFF}, {0, 0xFFFFFFFF}}};
  EXPECT_EQ(links(options), "");
}

TEST(Corrections, PinningEverythingLinksInTurn) {
  Options options;
  options.pinned = {{{0, 0xFFFFFFFF}, {0, 0xFFFFFFFF}}};
  EXPECT_EQ(links(options), "0-0* 1-1* 2-2");
}

}  // namespace
}  // namespace variorum
