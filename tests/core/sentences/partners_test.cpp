// Partners of sentences, and what they leave.
#include "partners.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::links_of;
using support::Prepared;

/// "0 2 1" for the partners of a sentence.
std::string of(const Partners& partners, SentenceIndex sentence) {
  std::string out;
  partners.each(sentence, [&](std::uint32_t partner) { out += (out.empty() ? "" : " ") + std::to_string(partner); });
  return out;
}

TEST(Partners, AreMetInTheOrderInWhichTheyWereFound) {
  Partners partners(3);
  for (const std::uint32_t partner : {4u, 1u, 3u}) partners.add(0, partner);
  partners.add(2, 9);
  EXPECT_EQ(of(partners, 0), "4 1 3");
  EXPECT_EQ(of(partners, 1), "");
  EXPECT_EQ(of(partners, 2), "9");
  EXPECT_EQ(partners.first(0), 4u);
  EXPECT_EQ(partners.first(1), kNone);
  EXPECT_TRUE(partners.none(1));
  EXPECT_TRUE(partners.one(2));
  EXPECT_FALSE(partners.one(0)) << "it has several";
}

TEST(Partners, WhatOneSideFindsTheOtherKnows) {
  Prepared texts("It rained.\nIt froze.", "It rained.\nIt froze.");
  Links links = links_of("0-0", texts.document);
  BothPartners partners(links);
  add_absorbed(links, partners, {1, 0, 500}, true);
  EXPECT_EQ(of(partners.before, 1), "0");
  EXPECT_EQ(of(partners.after, 0), "0 1");
  EXPECT_TRUE(links.linked.before[1]);
  EXPECT_TRUE(links.all.back().absorbed);
  EXPECT_TRUE(links.all.back().near);
}

TEST(Partners, AResidualIsWhatNoPartnerHas) {
  Prepared texts("Rain rain snow hail.", "Rain snow wind.\nHail fog.");
  Partners partners(1);
  const Text& one = texts.document.before;
  const Text& other = texts.document.after;
  EXPECT_EQ(residual(one, 0, other, partners).size(), 4u);
  partners.add(0, 0);
  EXPECT_EQ(residual(one, 0, other, partners).size(), 2u) << "one rain, and hail";
  partners.add(0, 1);
  EXPECT_EQ(residual(one, 0, other, partners).size(), 1u) << "a word that stands twice is taken once by each partner";
}

}  // namespace
}  // namespace variorum
