// Texts cut up into paragraphs and sentences. Which lines make a paragraph: paragraphs_test.cpp; where a sentence ends:
// sentences_test.cpp.
#include "segment.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace variorum {
namespace {

std::vector<TextRange> paragraphs_of(std::u16string_view text) {
  return find_paragraphs({text, u""}, ParagraphMode::automatic).before.ranges;
}

TEST(Segment, CountsAreLinear) {
  EXPECT_EQ(paragraphs_of(std::u16string(1000000, u'\n')).size(), 0u);
  const std::u16string line(1000000, u'x');
  KnownParagraphs known;
  const Segments cut = segment(line, paragraphs_of(line), known);
  EXPECT_EQ(cut.paragraphs.size(), 1u);
  EXPECT_EQ(cut.sentences.size(), 62u);  // pseudo-sentences of 16,384 units
}

TEST(Segment, IndexesAgree) {
  const std::u16string text = u"It went. Why so?\n\nA heading";
  KnownParagraphs known;
  const Segments cut = segment(text, paragraphs_of(text), known);
  EXPECT_EQ(cut.paragraphs, (std::vector<TextRange>{{0, 16}, {18, 27}}));
  EXPECT_EQ(cut.sentences, (std::vector<TextRange>{{0, 8}, {9, 16}, {18, 27}}));
  EXPECT_EQ(cut.paragraph_of, (std::vector<std::uint32_t>{0, 0, 1}));
  EXPECT_EQ(cut.first_sentence, (std::vector<std::uint32_t>{0, 2, 3}));
}

}  // namespace
}  // namespace variorum
