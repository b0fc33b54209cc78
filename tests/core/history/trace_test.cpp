// The life of each sentence, over versions written for it.
#include "variorum/history.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/random_edits.h"

namespace variorum {
namespace {

using Texts = std::vector<std::u16string>;

History traced(const Texts& texts) {
  const std::vector<std::u16string_view> versions(texts.begin(), texts.end());
  return trace(versions);
}

constexpr const char* kNames[] = {"came", "changed", "moved", "split", "merged", "went", "returned"};

/// "thread 3: came 0, changed 1, went 2" for each thread.
std::string lives(const History& history) {
  std::string text;
  for (std::uint32_t thread = 0; thread < history.threads.size(); ++thread) {
    text += std::to_string(thread) + ":";
    for (const LifeEvent& event : history.events) {
      if (event.thread != thread) continue;
      text += std::string(" ") + kNames[static_cast<int>(event.kind)] + " " + std::to_string(event.version);
      if (event.other != kNone) text += "(" + std::to_string(event.other) + ")";
    }
    text += "\n";
  }
  return text;
}

TEST(Trace, ASentenceThatStaysHasOneEvent) {
  EXPECT_EQ(lives(traced({u"It rained all day.", u"It rained all day."})), "0: came 0\n");
}

TEST(Trace, NoVersionsHaveNoThreads) {
  EXPECT_EQ(lives(traced({})), "");
  EXPECT_EQ(lives(traced({u"", u""})), "");
}

/// Five versions in which every event occurs.
const Texts kFerry = {
    u"The ferry leaves the old harbour at seven in the morning.\n\n"
    u"Nobody in the town wants to see her go, the mayor said.\n\n"
    u"She was built in 1931 and carries ninety people, and she needs four men to run her.\n\n"
    u"Tickets are sold on board.",

    u"The ferry leaves the old harbour at eight in the morning.\n\n"
    u"She was built in 1931 and carries ninety people. And she needs four men to run her.\n\n"
    u"Tickets are sold on board.",

    u"Tickets are sold on board.\n\n"
    u"The ferry leaves the old harbour at eight in the morning.\n\n"
    u"She was built in 1931 and carries ninety people. And she needs four men to run her.",

    u"Tickets are sold on board.\n\n"
    u"The ferry leaves the old harbour at eight in the morning.\n\n"
    u"She was built in 1931 and carries ninety people, and she needs four men to run her.\n\n"
    u"Nobody in the town wants to see her go, the mayor said.",

    u"The ferry leaves the old harbour at seven in the morning.\n\n"
    u"Nobody in the town wants to see her go, the mayor said.\n\n"
    u"She was built in 1931 and carries ninety people, and she needs four men to run her.\n\n"
    u"Tickets are sold on board.",
};

TEST(Trace, EveryEvent) {
  EXPECT_EQ(lives(traced(kFerry)),
            "0: came 0 changed 1 changed 4\n"
            "1: came 0 went 1 returned 3 moved 4\n"
            "2: came 0 changed 1 changed 3\n"
            "3: came 0 moved 2 moved 4\n"
            "4: split 1(2) merged 3(2)\n");
}

TEST(Trace, ATextThatReturnsWholeIsTheEarlierOne) {
  const History history = traced(kFerry);
  EXPECT_EQ(history.same_as, (std::vector<std::uint32_t>{kNone, kNone, kNone, kNone, 0}));
}

TEST(Trace, TheVersionsOfAReturn) {
  const History history = traced(kFerry);
  for (const LifeEvent& event : history.events) {
    if (event.kind != LifeEventKind::returned) continue;
    EXPECT_EQ(event.version, 3u);
    EXPECT_EQ(event.was_version, 0u);
    EXPECT_EQ(event.was_sentence, 1u);
  }
}

TEST(Trace, ASentenceThatReturnsChanged) {
  EXPECT_EQ(
      lives(traced({u"It rained.\n\nThe old bridge over the river Senn was closed to lorries in August.", u"It rained.",
                    u"It rained.\n\nThe old bridge over the river Senn was closed to lorries in July."})),
      "0: came 0\n1: came 0 went 1 returned 2 changed 2\n");
}

/// What always holds.
void check(const Texts& texts, const History& history) {
  ASSERT_EQ(history.threads_of.size(), texts.size());
  std::vector<std::uint32_t> last(history.threads.size(), kNone);
  for (std::uint32_t version = 0; version < texts.size(); ++version) {
    const auto sentences = compare(u"", texts[version]).after.sentences.size();
    ASSERT_EQ(history.threads_of[version].size(), sentences);
    for (const std::uint32_t thread : history.threads_of[version]) {
      ASSERT_LT(thread, history.threads.size()) << "every sentence lies in a thread";
      EXPECT_NE(last[thread], version) << "a thread has one sentence of a version";
      EXPECT_GE(version, history.threads[thread].first_version);
      EXPECT_LE(version, history.threads[thread].last_version);
      last[thread] = version;
    }
  }
  // The events of a thread begin with its beginning, and say where it is.
  std::vector<int> here(history.threads.size(), -1);
  std::uint32_t version = 0;
  for (const LifeEvent& event : history.events) {
    EXPECT_GE(event.version, version) << "events are in the order of versions";
    version = event.version;
    const bool begins = event.kind == LifeEventKind::came || event.kind == LifeEventKind::split;
    const bool ends = event.kind == LifeEventKind::went || event.kind == LifeEventKind::merged;
    const int expected = begins ? -1 : event.kind == LifeEventKind::returned ? 0 : 1;
    EXPECT_EQ(here[event.thread], expected);
    here[event.thread] = ends ? 0 : 1;
    if (ends) {
      EXPECT_EQ(event.sentence, kNone);
    } else {
      EXPECT_EQ(history.threads_of[event.version][event.sentence], event.thread);
    }
    EXPECT_TRUE(event.was_version == kNone || event.was_version < event.version);
  }
  for (std::size_t thread = 0; thread < history.threads.size(); ++thread)
    EXPECT_EQ(history.threads[thread].gone, here[thread] == 0);
}

TEST(Trace, InvariantsOfEveryEvent) { check(kFerry, traced(kFerry)); }

/// Versions that are made of the paragraphs of two texts: some left out, some elsewhere, some back.
Texts random_versions(std::uint64_t seed, int count) {
  const auto pair = support::random_edits(seed);
  Texts paragraphs;
  for (const std::u16string& text : {pair.before, pair.after}) {
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find(u"\n\n", begin), text.size());
      paragraphs.push_back(text.substr(begin, end - begin));
      begin = end + 2;
    }
  }
  support::Random random(seed);
  Texts versions;
  for (int version = 0; version < count; ++version) {
    std::u16string text;
    for (const std::u16string& paragraph : paragraphs) {
      if (random.one_in(3)) continue;
      text = random.one_in(6) ? paragraph + u"\n\n" + text : text + paragraph + u"\n\n";
    }
    versions.push_back(text);
  }
  versions.push_back(versions.front());
  return versions;
}

TEST(Trace, InvariantsOfRandomVersions) {
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    const Texts texts = random_versions(seed, 6);
    check(texts, traced(texts));
  }
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    const auto [noise, other] = support::random_noise(seed);
    const auto [copies, again] = support::random_copies(seed);
    const Texts texts = {noise, copies, other, noise, again, u"", copies};
    check(texts, traced(texts));
  }
}

TEST(Trace, AVersionAtTheEndChangesNoEarlierEvent) {
  for (std::uint64_t seed = 100; seed < 130; ++seed) {
    Texts texts = random_versions(seed, 5);
    const History all = traced(texts);
    texts.pop_back();
    const History fewer = traced(texts);
    ASSERT_LE(fewer.events.size(), all.events.size());
    for (std::size_t at = 0; at < fewer.events.size(); ++at) EXPECT_EQ(fewer.events[at], all.events[at]);
    // A claim may take another value; what it said before stays.
    ASSERT_LE(fewer.claims.size(), all.claims.size());
    for (std::size_t at = 0; at < fewer.claims.size(); ++at) {
      EXPECT_EQ(fewer.claims[at].thread, all.claims[at].thread);
      EXPECT_TRUE(
          std::equal(fewer.claims[at].values.begin(), fewer.claims[at].values.end(), all.claims[at].values.begin()));
    }
    EXPECT_TRUE(std::equal(fewer.threads_of.begin(), fewer.threads_of.end(), all.threads_of.begin()));
  }
}

}  // namespace
}  // namespace variorum
