// The pairs of a gap whose similarity reaches a floor.
#include "similar_pairs.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;
using support::range_of;

Gap whole(const Document& document) {
  return {0, document.before.sentence_count(), 0, document.after.sentence_count()};
}

std::string shown(const SimilarPairs& pairs) {
  std::string out;
  for (const SimilarPair& pair : pairs) {
    out += (out.empty() ? "" : " ") + std::to_string(pair.before) + "-" + std::to_string(pair.after);
  }
  return out;
}

std::string similar(Prepared& texts, std::uint32_t floor = 365) {
  const Spine spine = texts.spine();
  return shown(find_similar_pairs(texts.document, spine, whole(texts.document), floor, texts.budget));
}

TEST(SimilarPairs, ThoseThatReachTheFloorSorted) {
  Prepared texts("A red cat sat on the wall.\nRain fell all night long.",
                 "Rain fell all day long.\nA grey cat sat on the wall.");
  EXPECT_EQ(similar(texts), "0-1 1-0");
  EXPECT_EQ(similar(texts, 990), "");
}

TEST(SimilarPairs, AnEmptyGapHasNone) {
  Prepared texts("", "A cat sat on the wall.");
  EXPECT_EQ(similar(texts, 0), "");
}

TEST(SimilarPairs, TwinsPairWithNothingElse) {
  Prepared texts("A red cat sat on the wall.", "A red cat sat on the wall.\nA red cat sat on the roof.");
  const Spine spine = texts.spine();
  EXPECT_EQ(spine.twin.before[0], 0u);
  EXPECT_EQ(similar(texts), "") << "the twin is on the spine already and leaves the near twin alone";
}

TEST(SimilarPairs, PinnedSentencesPairWithNothingElse) {
  const char* before = "A red cat sat on the wall.\nIt slept.";
  const char* after = "A grey cat sat on the wall.\nIt woke up.";
  Options options;
  options.pinned = {{range_of(before, "A red cat sat on the wall."), range_of(after, "It woke up.")}};
  Prepared free(before, after), pinned(before, after, options);
  EXPECT_EQ(similar(free), "0-0");
  EXPECT_EQ(similar(pinned), "");
}

TEST(SimilarPairs, ForbiddenOnesAreLeftOut) {
  const char* before = "A red cat sat on the wall.";
  const char* after = "A grey cat sat on the wall.\nA brown cat sat on the wall.";
  Options options;
  options.forbidden = {{range_of(before, "red"), range_of(after, "grey")}};
  Prepared texts(before, after, options);
  EXPECT_EQ(similar(texts), "0-1") << "a piece of a sentence stands for the sentence";
}

TEST(SimilarPairs, SentencesOfFunctionWordsAreComparedOneByOne) {
  Prepared texts("so it was\nwas it so\nit was red\nso was it", "it was so\nwas it green\nit was\nso it is");
  EXPECT_TRUE(similar(texts, 300).starts_with("0-0 ")) << similar(texts, 300);
  Prepared marks("* * *", "* * *\n- - -");
  EXPECT_EQ(similar(marks, 300), "") << "a unique paragraph of marks is a twin";
  Prepared repeated("* * *", "* * *\n* * *");
  EXPECT_EQ(similar(repeated, 300), "0-0 0-1");
}

TEST(SimilarPairs, SparseOnesShareRareWords) {
  Prepared texts("A red cat sat on the wall.\nRain fell all night long.",
                 "Rain fell all day long.\nA grey cat sat on the wall.");
  const Spine spine = texts.spine();
  EXPECT_EQ(shown(find_sparse_pairs(texts.document, spine, whole(texts.document), 365, texts.budget)), "0-1 1-0");
  EXPECT_EQ(shown(find_sparse_pairs(texts.document, spine, {0, 1, 0, 1}, 365, texts.budget)), "")
      << "only inside the gap";
}

}  // namespace
}  // namespace variorum
