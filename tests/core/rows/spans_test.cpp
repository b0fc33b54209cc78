// Matched tokens → spans that tile both texts.
#include "spans.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"
#include "tests/support/utf8.h"

namespace variorum {
namespace {

using support::Prepared;
using support::visible;

struct Written {
  std::string before, after;  // "=one [two]= three": deleted and inserted in brackets
  std::vector<Difference> differences;
  Comparison comparison;
};

std::string shown(std::u16string_view text, const std::vector<Span>& spans) {
  std::string out;
  for (const Span& span : spans) {
    const std::string piece = visible(text.substr(span.range.begin, span.range.end - span.range.begin));
    if (span.kind != SpanKind::equal) {
      out += "[" + piece + "]";
    } else {
      out += span.text_class == SpanClass::none ? piece : "(" + piece + ")";
    }
  }
  return out;
}

/// Writes two whole texts; `match` gives for each before token its after token or -1.
Written write(std::string_view before, std::string_view after, const std::vector<int>& match,
              const Options& options = {}) {
  Prepared texts(before, after, options);
  const Document& d = texts.document;
  WordDiff diff;
  for (std::uint32_t t = 0; t < d.before.tokens.size(); ++t) diff.before.push_back(t);
  for (std::uint32_t t = 0; t < d.after.tokens.size(); ++t) diff.after.push_back(t);
  EXPECT_EQ(diff.before.size(), match.size()) << "one match for each token";
  for (int m : match) diff.match.push_back(m < 0 ? kNone : static_cast<std::uint32_t>(m));
  Written written;
  SpanWriter writer(d, written.comparison);
  const auto tokens = [](const std::vector<std::uint32_t>& list) { return static_cast<std::uint32_t>(list.size()); };
  const auto length = [](const Text& text) { return static_cast<Offset>(text.text.size()); };
  written.differences = writer.write(
      diff, {{0, tokens(diff.before), 0, tokens(diff.after)}, {0, length(d.before)}, {0, length(d.after)}});
  written.before = shown(d.before.text, written.comparison.before.spans);
  written.after = shown(d.after.text, written.comparison.after.spans);
  return written;
}

TEST(Spans, AReplacedWordTakesItsBlanksFromNobody) {
  const Written w = write("one two three", "one twi three", {0, -1, 2});
  EXPECT_EQ(w.before, "one [two] three");
  EXPECT_EQ(w.after, "one [twi] three");
  ASSERT_EQ(w.differences.size(), 1u);
  EXPECT_EQ(w.differences[0].before, (TextRange{4, 7}));
}

TEST(Spans, EqualTextsAreOneSpan) {
  const Written w = write("one  two", "one  two", {0, 1});
  EXPECT_EQ(w.comparison.before.spans.size(), 1u);
  EXPECT_TRUE(w.differences.empty());
}

TEST(Spans, ADeletedWordTakesOneBlankAlong) {
  const Written w = write("one two three", "one three", {0, -1, 1});
  EXPECT_EQ(w.before.size(), std::string("one [two ]three").size());
  EXPECT_EQ(w.after, "one three");
}

TEST(Spans, DeletedAndInsertedTextOfOneRegionShareItsNumber) {
  const Written w = write("one two three four", "one twi three fore", {0, -1, 2, -1});
  const auto &x = w.comparison.before.spans, &y = w.comparison.after.spans;
  ASSERT_EQ(x.size(), 4u);
  ASSERT_EQ(y.size(), 4u);
  EXPECT_EQ(x[1].region, y[1].region);
  EXPECT_EQ(x[3].region, y[3].region);
  EXPECT_NE(x[1].region, x[3].region);
  EXPECT_EQ(x[0].region, kNone);
}

TEST(Spans, BlanksThatDifferAreADifferenceOfWhiteSpace) {
  const Written w = write("one two", "one  two", {0, 1});
  ASSERT_EQ(w.differences.size(), 1u);
  EXPECT_EQ(w.differences[0].text_class, SpanClass::white_space);
  EXPECT_EQ(w.before, "one two");
  EXPECT_EQ(w.after, "one [ ]two");
}

TEST(Spans, EqualButForCaseIsADifferenceOfItsClass) {
  const Written w = write("one Two", "one two", {0, 1});
  ASSERT_EQ(w.differences.size(), 1u);
  EXPECT_EQ(w.differences[0].text_class, SpanClass::letter_case);
  EXPECT_EQ(w.before, "one [Two]");
}

TEST(Spans, QuietedItIsEqualAndKeepsItsClass) {
  Options options;
  options.ignore_case = true;
  const Written w = write("one Two three", "one two three", {0, 1, 2}, options);
  EXPECT_EQ(w.before, "one (Two) three");
  EXPECT_EQ(w.after, "one (two) three");
  ASSERT_EQ(w.differences.size(), 1u);
  EXPECT_TRUE(w.differences[0].quieted);
}

TEST(Spans, ALineEndIsNeverCutInTwo) {
  const Written w = write("one\r\ntwo", "one\ntwo", {0, 1});
  EXPECT_EQ(w.before, "one[␍⏎]two");
  EXPECT_EQ(w.after, "one[⏎]two");
  EXPECT_EQ(write("one\r\ntwo", "one\rtwo", {0, 1}).before, "one[␍⏎]two");
}

TEST(Spans, AtTheEndWordsAndSeparatorAreTwoThings) {
  const Written w = write("one two\n", "one twi\n\n", {0, -1});
  ASSERT_EQ(w.differences.size(), 2u);
  EXPECT_FALSE(w.differences[0].separator);
  EXPECT_TRUE(w.differences[1].separator);
  EXPECT_EQ(w.differences[0].after, (TextRange{4, 7}));
}

TEST(Spans, NearSpellingsMarkTheirLetters) {
  const Written w = write("the colour", "the color", {0, -1});
  ASSERT_EQ(w.comparison.before.letters.size(), 1u);
  EXPECT_EQ(w.comparison.before.letters[0], (TextRange{8, 9}));
  EXPECT_TRUE(w.comparison.after.letters.empty()) << "nothing was added";
  EXPECT_TRUE(write("the dog", "the duck", {0, -1}).comparison.before.letters.empty());
}

TEST(Spans, WordsThatShareTooLittleOrDifferInTooMuchMarkNone) {
  EXPECT_TRUE(write("the at", "the it", {0, -1}).comparison.before.letters.empty()) << "half of it is another";
  const Written three = write("the encyclopedia", "the encyclotropedia", {0, -1});
  EXPECT_TRUE(three.comparison.after.letters.empty()) << "three letters are more than a slip";
}

TEST(Spans, SoDoTwoInARow) {
  const Written w = write("grey colours", "gray colors", {-1, -1});
  ASSERT_EQ(w.comparison.before.letters.size(), 2u);
  EXPECT_EQ(w.comparison.before.letters[0], (TextRange{2, 3}));
  EXPECT_EQ(w.comparison.before.letters[1], (TextRange{9, 10}));
  EXPECT_EQ(w.comparison.after.letters.size(), 1u);
}

TEST(Spans, LettersTakeTheirMarksAlong) {
  const Written w = write("caf\u0065\u0301s", "cafes", {-1});  // e with a combining acute
  for (const TextRange& letters : w.comparison.before.letters) EXPECT_EQ(letters, (TextRange{3, 5}));
}

TEST(Spans, AWholeRangeIsOneSpan) {
  Prepared texts("one two", "");
  Comparison comparison;
  SpanWriter writer(texts.document, comparison);
  writer.write_whole(SideName::before, {0, 7});
  writer.write_whole(SideName::before, {7, 7});
  ASSERT_EQ(comparison.before.spans.size(), 1u);
  EXPECT_EQ(comparison.before.spans[0].kind, SpanKind::deleted);
  EXPECT_TRUE(comparison.after.spans.empty());
}

TEST(Spans, NothingAgainstNothing) {
  const Written w = write("", "", {});
  EXPECT_TRUE(w.comparison.before.spans.empty());
  EXPECT_TRUE(w.differences.empty());
}

}  // namespace
}  // namespace variorum
