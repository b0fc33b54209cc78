// The counts of a comparison.
#include "statistics.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/word_diffs.h"

namespace variorum {
namespace {

using support::links_of;
using support::Prepared;

/// "unchanged 1, edited 0 …" for the links.
std::string sentences(std::string_view before, std::string_view after, std::string_view links) {
  Prepared texts(before, after);
  Stats stats;
  count_sentences(texts.document, links_of(links, texts.document), stats);
  const auto& s = stats.sentences;
  return "unchanged " + std::to_string(s.unchanged) + ", edited " + std::to_string(s.edited) + ", moved " +
         std::to_string(s.moved) + ", deleted " + std::to_string(s.deleted) + ", inserted " +
         std::to_string(s.inserted);
}

TEST(Statistics, EverySentenceIsCountedOnce) {
  EXPECT_EQ(sentences("It rained.\nIt poured.\nIt froze.", "It rained.\nIt thawed.\nShe left.", "0-0 1-1"),
            "unchanged 1, edited 1, moved 0, deleted 1, inserted 1");
}

TEST(Statistics, ASentenceThatMovedIsNoEditedOneThoughItWas) {
  EXPECT_EQ(sentences("It rained.\nIt poured.", "It poured.\nIt rains.", "0-1> 1-0"),
            "unchanged 1, edited 0, moved 1, deleted 0, inserted 0");
}

TEST(Statistics, ASentenceWithAMovedHalfHasMoved) {
  EXPECT_EQ(sentences("It rained and froze.", "It rained.\nAnd froze.", "0-0 0-1~>"),
            "unchanged 0, edited 0, moved 1, deleted 0, inserted 0");
  EXPECT_EQ(sentences("It rained and froze.", "And froze.\nIt rained.", "0-0~> 0-1"),
            "unchanged 0, edited 0, moved 1, deleted 0, inserted 0")
      << "whichever half it is";
}

TEST(Statistics, AnAbsorbedHalfIsEditedEvenWhereItIsIdentical) {
  EXPECT_EQ(sentences("It rained.", "It rained.", "0-0~"), "unchanged 0, edited 1, moved 0, deleted 0, inserted 0");
}

/// "kept 2, deleted 1, inserted 1, moved 0" for the matches of a markup.
std::string words(std::string_view markup, bool moved = false) {
  support::DiffOf diff(markup);
  Stats stats;
  count_words(diff.document(), diff.diff, moved, stats);
  const auto& w = stats.words;
  return "kept " + std::to_string(w.kept) + ", deleted " + std::to_string(w.deleted) + ", inserted " +
         std::to_string(w.inserted) + ", moved " + std::to_string(w.moved);
}

TEST(Statistics, WordsAndNumbersCountAndMarksDoNot) {
  EXPECT_EQ(words("one [-two-]{+2+} three[-,-]{+;+} four."), "kept 3, deleted 1, inserted 1, moved 0");
}

TEST(Statistics, WordsThatMovedAreKeptOrDeletedAsWell) {
  EXPECT_EQ(words("one [-two-]{+twi+} three", true), "kept 2, deleted 1, inserted 1, moved 3");
}

TEST(Statistics, KeptSentencesCountTheirWords) {
  Prepared texts("It rained. She left early!\nSo what?", "");
  Stats stats;
  count_kept(texts.document.before, 1, 3, stats);
  EXPECT_EQ(stats.words.kept, 5u);
}

TEST(Statistics, ASideSaysHowMuchThereIs) {
  const std::u16string before = u"It rained. She left at 5!\n\nSo what?";
  Document document = cut_up(before, u"", {});
  Side side;
  fill_side(document.before, side);
  EXPECT_EQ(side.stats.paragraphs, 2u);
  EXPECT_EQ(side.stats.sentences, 3u);
  EXPECT_EQ(side.stats.words, 8u);
  EXPECT_EQ(side.paragraph_of, (std::vector<std::uint32_t>{0, 0, 1}));
  EXPECT_EQ(side.words_of, (std::vector<std::uint32_t>{2, 4, 2}));
}

TEST(Statistics, WordsAreCountedAlikeInEveryLanguage) {
  EXPECT_EQ(count_words(u""), 0u);
  EXPECT_EQ(count_words(u"Don’t pay 1,000, please."), 4u);
  const std::u16string chinese = u"他们今天到了。";
  EXPECT_EQ(count_words(chinese), compare(chinese, u"").before.stats.words);
}

}  // namespace
}  // namespace variorum
