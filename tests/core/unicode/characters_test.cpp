#include "characters.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "tokenize.h"

namespace variorum {
namespace {

std::u16string folded(char32_t code) {
  std::u16string text;
  append(text, code);
  return fold_text(text);
}

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> out;
  std::istringstream stream(line.substr(0, line.find('#')));
  for (std::string field; std::getline(stream, field, ';');) {
    const std::size_t begin = field.find_first_not_of(" \t");
    out.push_back(begin == std::string::npos ? "" : field.substr(begin, field.find_last_not_of(" \t\r") - begin + 1));
  }
  return out;
}

char32_t code_of(const std::string& hex) { return static_cast<char32_t>(std::stoul(hex, nullptr, 16)); }

TEST(Characters, Properties) {
  EXPECT_EQ(properties(U'A').category(), Category::upper);
  EXPECT_EQ(properties(U'ä').category(), Category::lower);
  EXPECT_EQ(properties(U'你').script(), Script::han);
  EXPECT_EQ(properties(U'あ').script(), Script::hiragana);
  EXPECT_EQ(properties(U'한').script(), Script::hangul);
  EXPECT_EQ(properties(U'한').grapheme(), GraphemeBreak::lvt);
  EXPECT_EQ(properties(U'ж').script(), Script::cyrillic);
  EXPECT_EQ(properties(0x1F600).pictographic(), true);
  EXPECT_EQ(properties(U'€').category(), Category::currency);
  EXPECT_EQ(properties(U'“').category(), Category::quote_open);
  EXPECT_EQ(properties(0x00A0).category(), Category::space);
  EXPECT_EQ(properties(0xD800).category(), Category::surrogate);
  EXPECT_EQ(properties(0x10FFFF).category(), Category::unassigned);
  EXPECT_EQ(properties(0x110000).category(), Category::unassigned);
}

TEST(Characters, WideOnesTakeTwoColumns) {
  for (const char32_t code : {U'漢', U'か', U'ー', U'、', U'「', U'（', U'한', U'Ａ', U'\x20000'})
    EXPECT_TRUE(is_wide(code)) << std::uint32_t{code};
  for (const char32_t code : {U'a', U'é', U'…', U'ｶ', U'я', U'\xD800', U'\x10FFFF'})
    EXPECT_FALSE(is_wide(code)) << std::uint32_t{code};
}

TEST(Characters, LoneSurrogatesAreDecodedAlone) {
  const char16_t text[] = {0xD83D, 0xDE00, 0xD83D, u'a', 0xDE00};
  const std::u16string_view view(text, 5);
  EXPECT_EQ(decode(view, 0, 5).code, 0x1F600u);
  EXPECT_EQ(decode(view, 2, 5).code, 0xD83Du);
  EXPECT_EQ(decode(view, 0, 1).length, 1u);
  EXPECT_EQ(decode_preceding(view, 2, 0).code, 0x1F600u);
  EXPECT_EQ(decode_preceding(view, 2, 1).code, 0xDE00u);
  EXPECT_EQ(decode_preceding(view, 5, 0).length, 1u);
}

/// Every simple case folding of the standard: both letters fold alike.
TEST(Characters, OfficialCaseFolding) {
  std::ifstream file("/usr/share/unicode/CaseFolding.txt");
  if (!file) GTEST_SKIP() << "CaseFolding.txt is not here: install Debian's unicode-data";
  std::size_t checked = 0;
  for (std::string line; std::getline(file, line);) {
    const std::vector<std::string> fields = fields_of(line);
    if (fields.size() < 3 || (fields[1] != "C" && fields[1] != "S")) continue;
    EXPECT_EQ(folded(code_of(fields[0])), folded(code_of(fields[2]))) << line;
    ++checked;
  }
  EXPECT_GT(checked, 1300u);
}

/// Every canonical decomposition of the standard: a character and its parts fold alike.
TEST(Characters, OfficialDecompositions) {
  std::ifstream file("/usr/share/unicode/UnicodeData.txt");
  if (!file) GTEST_SKIP() << "UnicodeData.txt is not here: install Debian's unicode-data";
  std::size_t checked = 0;
  for (std::string line; std::getline(file, line);) {
    const std::vector<std::string> fields = fields_of(line);
    if (fields.size() < 6 || fields[5].empty() || fields[5][0] == '<') continue;
    const char32_t code_point = code_of(fields[0]);
    // Notes of music and the ideographs of CNS 11643 are not folded: see scripts/generate_characters.py.
    if ((code_point >= 0x1D15E && code_point <= 0x1D1C0) || code_point >= 0x2F800) continue;
    std::u16string parts;
    std::istringstream codes(fields[5]);
    for (std::string code; codes >> code;) append(parts, code_of(code));
    EXPECT_EQ(folded(code_of(fields[0])), fold_text(parts)) << line;
    ++checked;
  }
  EXPECT_GT(checked, 1400u);
}

TEST(Characters, MarksComeIntoCanonicalOrder) {
  std::u16string few = u"a\u0301\u0323\u0300\u0316", many;
  compose(few);
  EXPECT_EQ(few, u"\u1EA1\u0316\u0301\u0300") << "below before above, and as they stood within a class";
  for (int k = 0; k < 5; ++k) many += u"\u0301\u0323\u0300";
  many = u"q" + many;
  compose(many);
  EXPECT_EQ(many.substr(0, 7), u"q\u0323\u0323\u0323\u0323\u0323\u0301");
  EXPECT_EQ(many.substr(6), u"\u0301\u0300\u0301\u0300\u0301\u0300\u0301\u0300\u0301\u0300");
}

TEST(Characters, TwiceTheMarksAreTwiceTheWork) {
  for (const std::size_t count : {8'000, 16'000, 32'000}) {
    std::u16string text = u"a";
    for (std::size_t k = 0; k < count / 2; ++k) text += u"\u0301\u0323";
    EXPECT_LE(compose(text), 4 * count) << count;
  }
}

TEST(Characters, HangulComposes) {
  std::u16string text = u"\u1112\u1161\u11AB\u1100\u1173\u11AF";
  compose(text);
  EXPECT_EQ(text, u"한글");
}

TEST(Characters, AMarkAfterAnotherOfItsClassIsNotComposed) {
  const auto composed = [](std::u16string text) { return compose(text), text; };
  EXPECT_EQ(composed(u"a\u0305\u0301"), u"a\u0305\u0301") << "the overline stands between";
  EXPECT_EQ(composed(u"a\u0316\u0301"), u"\u00E1\u0316") << "a mark below does not";
}

}  // namespace
}  // namespace variorum
