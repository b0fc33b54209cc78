// Which sentence goes on as which.
#include "continued.h"

#include <gtest/gtest.h>

#include <string>

namespace variorum {
namespace {

/// A comparison of sentences of so many words, with links "0-0 100" given as {before, after, kind, similarity}.
Comparison linked(std::vector<std::uint32_t> before, std::vector<std::uint32_t> after, std::vector<Link> links) {
  Comparison comparison;
  comparison.before.sentences.resize(before.size());
  comparison.after.sentences.resize(after.size());
  comparison.before.words_of = std::move(before);
  comparison.after.words_of = std::move(after);
  comparison.links = std::move(links);
  return comparison;
}

std::string shown(const std::vector<std::uint32_t>& indices) {
  std::string text;
  for (const std::uint32_t index : indices) {
    if (!text.empty()) text += ' ';
    text += index == kNone ? "-" : std::to_string(index);
  }
  return text;
}

TEST(Continued, ALinkedSentenceGoesOn) {
  const auto continued =
      continue_sentences(linked({5, 5}, {5, 5, 5}, {{0, 1, LinkKind::unchanged, 1000}, {1, 2, LinkKind::edited, 700}}));
  EXPECT_EQ(shown(continued.before_of), "- 0 1");
  EXPECT_EQ(shown(continued.after_of), "1 2");
  EXPECT_EQ(continued.kind_of[2], LinkKind::edited);
  EXPECT_FALSE(continued.shares[1] || continued.shares[2]);
  EXPECT_EQ(shown(continued.part_of), "- - -");
  EXPECT_EQ(shown(continued.joined), "- -");
}

TEST(Continued, OfASplitTheLongerPartGoesOn) {
  const auto continued =
      continue_sentences(linked({12}, {4, 8}, {{0, 0, LinkKind::edited, 1000}, {0, 1, LinkKind::edited, 1000}}));
  EXPECT_EQ(shown(continued.before_of), "- 0");
  EXPECT_EQ(shown(continued.part_of), "0 -");
  EXPECT_TRUE(continued.shares[1]);
}

TEST(Continued, OfAMergeTheLongerPartGoesOn) {
  const auto continued =
      continue_sentences(linked({9, 3}, {12}, {{0, 0, LinkKind::edited, 1000}, {1, 0, LinkKind::edited, 1000}}));
  EXPECT_EQ(shown(continued.before_of), "0");
  EXPECT_EQ(shown(continued.after_of), "0 -");
  EXPECT_EQ(shown(continued.joined), "- 0");
}

TEST(Continued, WhatIsMoreAlikeOutweighsLength) {
  const auto continued =
      continue_sentences(linked({10}, {6, 7}, {{0, 0, LinkKind::edited, 900}, {0, 1, LinkKind::edited, 500}}));
  EXPECT_EQ(shown(continued.before_of), "0 -");
}

TEST(Continued, EqualPartsGoByTheirOrder) {
  const auto continued =
      continue_sentences(linked({8}, {4, 4}, {{0, 0, LinkKind::edited, 1000}, {0, 1, LinkKind::edited, 1000}}));
  EXPECT_EQ(shown(continued.before_of), "0 -");
}

}  // namespace
}  // namespace variorum
