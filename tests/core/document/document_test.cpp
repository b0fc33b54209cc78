// Two texts cut up, and what they share; links in the order of the texts.
#include "document.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;

TEST(Document, SentencesHaveTheirTokens) {
  Prepared texts("A cat sat. It slept.", "");
  EXPECT_EQ(texts.document.before.first_token, (std::vector<std::uint32_t>{0, 4, 7}));
  EXPECT_EQ(texts.document.after.first_token, (std::vector<std::uint32_t>{0}));
}

TEST(Document, CopiesOfASentenceHaveTheTokensOfTheFirstWhereTheyStand) {
  Prepared texts("It slept. It slept.\nIt slept.", "So what? It slept.");
  const Text &before = texts.document.before, &after = texts.document.after;
  EXPECT_EQ(before.tokens.begin, (std::vector<Offset>{0, 3, 8, 10, 13, 18, 20, 23, 28}));
  EXPECT_EQ(after.tokens.begin, (std::vector<Offset>{0, 3, 7, 9, 12, 17}));
  for (std::uint32_t s = 0; s < 3; ++s) EXPECT_EQ(before.sentence_id[s], after.sentence_id[1]);
}

TEST(Document, SentencesOfTheSameFormsAreIdenticalWhateverTheirBlanks) {
  Prepared texts("The old  cat slept.\nIt purred.", "The old cat slept.\nit purred.");
  EXPECT_TRUE(texts.document.identical(0, 0));
  EXPECT_FALSE(texts.document.identical(1, 1)) << "a capital is a form of its own";
}

TEST(Document, ParagraphsOfTheSameSentencesHaveOneNumber) {
  Prepared texts("It rained. It poured.\nIt rained.", "It rained.\nIt poured. It rained.\nIt rained. It poured.");
  const std::vector<std::uint32_t>&before = texts.document.before.paragraph_id,
        &after = texts.document.after.paragraph_id;
  EXPECT_EQ(before[0], after[2]);
  EXPECT_EQ(before[1], after[0]);
  EXPECT_NE(before[0], after[1]) << "in another order";
  EXPECT_NE(before[1], before[0]);
}

TEST(Document, AnOffsetLiesInTheParagraphThatBeginsBeforeIt) {
  Prepared texts("\nOne.\n\nTwo.", " ");
  EXPECT_EQ(texts.document.before.paragraph_at(0), 0u) << "before all of them: the first";
  EXPECT_EQ(texts.document.before.paragraph_at(2), 0u);
  EXPECT_EQ(texts.document.before.paragraph_at(6), 0u) << "between two: the preceding one";
  EXPECT_EQ(texts.document.before.paragraph_at(7), 1u);
  EXPECT_EQ(texts.document.after.paragraph_at(0), kNone);
}

TEST(Document, ASentenceAloneIsAWholeParagraph) {
  Prepared texts("It rained all day. Nobody came.\nWeather", "");
  EXPECT_FALSE(texts.document.before.is_whole_paragraph(0));
  EXPECT_FALSE(texts.document.before.is_whole_paragraph(1));
  EXPECT_TRUE(texts.document.before.is_whole_paragraph(2));
}

/// Whether two words, the first of each text, look like forms of one.
bool inflected(std::string_view one, std::string_view other) {
  Prepared texts(one, other);
  const Document& d = texts.document;
  return d.inflected(d.before.words[0], d.after.words[0]);
}

TEST(Document, WordsThatShareMostOfTheirBeginningAreFormsOfOne) {
  EXPECT_TRUE(inflected("ship", "ships"));
  EXPECT_TRUE(inflected("sailed", "sailing"));
  EXPECT_TRUE(inflected("Ship", "shipyard")) << "half of the longer one";
  EXPECT_FALSE(inflected("ship", "shipowners"));
  EXPECT_FALSE(inflected("ship", "whip"));
}

std::string sorted(std::vector<SentenceLink> links) {
  sort_links(links);
  std::string out;  // as they stand: support::shown would sort them
  for (const SentenceLink& link : links)
    out += (out.empty() ? "" : " ") + std::to_string(link.before) + "-" + std::to_string(link.after);
  return out;
}

TEST(Document, LinksAreSortedByTheirBeforeSentence) {
  EXPECT_EQ(sorted({}), "");
  EXPECT_EQ(sorted({{0, 0}, {1, 1}, {2, 2}}), "0-0 1-1 2-2");
  EXPECT_EQ(sorted({{0, 0}, {3, 3}, {1, 1}, {2, 2}}), "0-0 1-1 2-2 3-3") << "one far too early";
  EXPECT_EQ(sorted({{1, 1}, {2, 2}, {3, 3}, {0, 0}}), "0-0 1-1 2-2 3-3") << "one far too late";
  EXPECT_EQ(sorted({{3, 0}, {2, 1}, {1, 2}, {0, 3}}), "0-3 1-2 2-1 3-0");
  EXPECT_EQ(sorted({{1, 2}, {1, 0}, {0, 5}, {1, 1}}), "0-5 1-0 1-1 1-2") << "then by the after sentence";
}

TEST(Document, ALinkMarksBothItsSentences) {
  Links links{{}, {{0, 0}, {0, 0, 0}}};
  links.add({1, 2});
  EXPECT_EQ(links.linked.before, (std::vector<std::uint8_t>{0, 1}));
  EXPECT_EQ(links.linked.after, (std::vector<std::uint8_t>{0, 0, 1}));
}

}  // namespace
}  // namespace variorum
