#include "breaks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

#include "characters.h"

namespace variorum {
namespace {

using NextBoundary = std::function<Offset(std::u16string_view, Offset, Offset)>;

/// One line of an official test file: the text and where it must break.
struct Case {
  std::u16string text;
  std::vector<Offset> boundaries;
};

/// "÷ 0020 × 0308 ÷" → the text U+0020 U+0308 and the offsets 0 and 2.
Case read_case(const std::string& line) {
  Case out;
  std::istringstream words(line);
  for (std::string word; words >> word;) {
    if (word == "÷")
      out.boundaries.push_back(static_cast<Offset>(out.text.size()));
    else if (word != "×")
      append(out.text, static_cast<char32_t>(std::stoul(word, nullptr, 16)));
  }
  return out;
}

std::vector<Offset> boundaries_of(std::u16string_view text, const NextBoundary& next) {
  std::vector<Offset> out{0};
  while (out.back() < text.size()) out.push_back(next(text, out.back(), static_cast<Offset>(text.size())));
  return out;
}

/// Runs every line of a file of Debian's unicode-data; skipped, and counted as such, where that is not installed.
void check_official(const std::string& name, std::size_t case_count, const NextBoundary& next) {
  const std::string path = "/usr/share/unicode/auxiliary/" + name;
  std::ifstream file(path);
  if (!file) GTEST_SKIP() << path << " is not here: install Debian's unicode-data";
  std::size_t checked = 0;
  for (std::string line; std::getline(file, line);) {
    line = line.substr(0, line.find('#'));
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const Case expected = read_case(line);
    EXPECT_EQ(boundaries_of(expected.text, next), expected.boundaries) << line;
    ++checked;
  }
  EXPECT_EQ(checked, case_count);
}

TEST(Breaks, OfficialGraphemeTests) { check_official("GraphemeBreakTest.txt", 602, next_grapheme_boundary); }
TEST(Breaks, OfficialWordTests) {
  check_official("WordBreakTest.txt", 1823,
                 [](std::u16string_view text, Offset at, Offset end) { return next_word_boundary(text, at, end); });
}
TEST(Breaks, OfficialSentenceTests) { check_official("SentenceBreakTest.txt", 502, next_sentence_boundary); }

/// Looking at one place from both sides must agree with walking there.
TEST(Breaks, GraphemeBoundaryAtAPlace) {
  const auto by_place = [](std::u16string_view text, Offset at, Offset end) {
    do ++at;
    while (at < end && !is_grapheme_boundary(text, at, {0, end}));
    return at;
  };
  check_official("GraphemeBreakTest.txt", 602, by_place);
}

/// Rule GB9c, which Unicode 15.0 does not have yet: the cases of 15.1's own test, and what surrounds them.
TEST(Breaks, TheConsonantsOfAConjunctStayTogether) {
  constexpr const char* kCases[] = {
      "÷ 0915 ÷ 0924 ÷",
      "÷ 0915 × 094D × 0924 ÷",
      "÷ 0915 × 094D × 094D × 0924 ÷",
      "÷ 0915 × 094D × 200D × 0924 ÷",
      "÷ 0915 × 093C × 200D × 094D × 0924 ÷",
      "÷ 0915 × 093C × 094D × 200D × 0924 ÷",
      "÷ 0915 × 094D × 0924 × 094D × 092F ÷",
      "÷ 0915 × 094D ÷ 0061 ÷",
      "÷ 0061 × 094D ÷ 0924 ÷",
      "÷ 003F × 094D ÷ 0924 ÷",
      "÷ 0915 × 094D × 200C ÷ 0924 ÷",  // a non-joiner parts them
      "÷ 0915 × 200D ÷ 0924 ÷",         // a joiner alone links nothing
      "÷ 0995 × 09CD × 09B7 ÷",         // Bengali
      "÷ 0C15 × 0C4D × 0C37 ÷",         // Telugu
      "÷ 0B95 × 0BCD ÷ 0BB7 ÷",         // Tamil is none of the six scripts
  };
  for (const char* line : kCases) {
    const Case expected = read_case(line);
    const auto end = static_cast<Offset>(expected.text.size());
    EXPECT_EQ(boundaries_of(expected.text, next_grapheme_boundary), expected.boundaries) << line;
    for (Offset at = 0; at <= end; ++at) {
      const bool boundary = std::count(expected.boundaries.begin(), expected.boundaries.end(), at) > 0;
      EXPECT_EQ(is_grapheme_boundary(expected.text, at, {0, end}), boundary) << line << " at " << at;
    }
  }
}

TEST(Breaks, ALineEndMayBeABlank) {
  const std::u16string text = u"One\ntwo.\nThree";
  EXPECT_EQ(next_sentence_end(text, 0, 0, 14, LineEnds::end_sentences).boundary, 4u);
  EXPECT_EQ(next_sentence_end(text, 0, 0, 14, LineEnds::are_blanks).boundary, 9u);
}

TEST(Breaks, ABlankThatCarriesAMarkIsNoBlank) {
  EXPECT_TRUE(is_blank(u" a", 0, 2));
  EXPECT_FALSE(is_blank(u" \u0301a", 0, 3));
  EXPECT_EQ(skip_blanks(u"  \u0301a", 0, 4), 1u);
  EXPECT_EQ(trim_blanks(u" a \u0301 ", {0, 5}), (TextRange{1, 4}));
}

}  // namespace
}  // namespace variorum
