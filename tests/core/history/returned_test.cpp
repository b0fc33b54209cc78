// Which sentences come back.
#include "returned.h"

#include <gtest/gtest.h>

#include <numeric>
#include <string>

namespace variorum {
namespace {

/// Sentences that went in version 1, in their order, and what of a text comes back in version 2: "sentence<thread",
/// with ~ where it changed.
std::string returned(const std::vector<std::u16string>& gone, std::u16string_view text,
                     const std::vector<std::uint32_t>* same = nullptr) {
  Departed departed;
  std::vector<Thread> threads;
  for (std::uint32_t thread = 0; thread < gone.size(); ++thread) {
    threads.push_back({0, 1, thread, 0, true});
    departed.add(thread, gone[thread], count_words(gone[thread]));
  }
  const Comparison comparison = compare(u"", text);
  std::vector<std::uint32_t> open(comparison.after.sentences.size());
  std::iota(open.begin(), open.end(), 0);
  std::string shown;
  for (const Return& one : departed.find(open, text, comparison.after, same, threads)) {
    if (!shown.empty()) shown += ' ';
    shown += std::to_string(one.sentence) + "<" + std::to_string(one.thread) + (one.changed ? "~" : "");
  }
  return shown;
}

TEST(Returned, WhatSaysTheSame) {
  EXPECT_EQ(returned({u"The old bridge was closed.", u"Nobody was hurt that day."},
                     u"A new one opens.\n\nNobody was hurt that day."),
            "1<1");
}

TEST(Returned, WhiteSpaceDoesNotMatter) {
  EXPECT_EQ(returned({u"The old\nbridge  was closed."}, u"The old bridge was closed."), "0<0");
}

TEST(Returned, WhatSaysNearlyTheSame) {
  EXPECT_EQ(returned({u"The old bridge over the river Senn was closed to lorries in August."},
                     u"The old bridge over the river Senn was closed to lorries in September."),
            "0<0~");
}

TEST(Returned, NotWhatIsOnlyAboutTheSame) {
  EXPECT_EQ(returned({u"The old bridge over the river Senn was closed to lorries in August."},
                     u"The council will vote on the old bridge when the summer is over."),
            "");
}

TEST(Returned, NotThreeWordsByThemselves) { EXPECT_EQ(returned({u"He said nothing."}, u"He said nothing."), ""); }

TEST(Returned, ThreeWordsBesideANeighbour) {
  EXPECT_EQ(
      returned({u"The old bridge was closed.", u"He said nothing."}, u"The old bridge was closed. He said nothing."),
      "0<0 1<1");
  EXPECT_EQ(
      returned({u"He said nothing.", u"The old bridge was closed."}, u"He said nothing. The old bridge was closed."),
      "0<0 1<1");
  EXPECT_EQ(returned({u"The old bridge was closed.", u"It rained a lot there.", u"He said nothing."},
                     u"The old bridge was closed. He said nothing."),
            "0<0");
}

TEST(Returned, ShortOnesOfATextThatWasThereBefore) {
  const std::vector<std::uint32_t> same = {1, 0};
  EXPECT_EQ(returned({u"Never.", u"Always."}, u"Always. Never.", &same), "0<1 1<0");
}

TEST(Returned, WhatWentLastOfTwoAlike) {
  EXPECT_EQ(returned({u"Nobody was hurt that day.", u"Nobody was hurt that day."}, u"Nobody was hurt that day."),
            "0<1");
}

TEST(Returned, EachOnce) {
  EXPECT_EQ(returned({u"Nobody was hurt that day."}, u"Nobody was hurt that day. Nobody was hurt that day."), "0<0");
}

TEST(Returned, AgainAfterItWentAgain) {
  Departed departed;
  const std::u16string text = u"Nobody was hurt that day.";
  const std::vector<Thread> threads = {{0, 0, 0, 0, true}};
  const Comparison comparison = compare(u"", text);
  const std::vector<std::uint32_t> open = {0};
  for (int round = 0; round < 3; ++round) {
    departed.add(0, text, 5);
    EXPECT_EQ(departed.find(open, text, comparison.after, nullptr, threads).size(), 1u);
    EXPECT_EQ(departed.find(open, text, comparison.after, nullptr, threads).size(), 0u) << "it is not gone";
  }
}

}  // namespace
}  // namespace variorum
