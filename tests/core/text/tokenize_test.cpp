#include "tokenize.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "breaks.h"
#include "characters.h"

namespace variorum {
namespace {

struct Cut {
  Vocabulary vocabulary;
  Tokens tokens;
};

Cut cut(std::u16string_view text) {
  Cut out;
  tokenize(text, {0, static_cast<Offset>(text.size())}, out.vocabulary, out.tokens);
  return out;
}

std::string utf8(std::u16string_view text) {
  std::string out;
  for (Offset at = 0; at < text.size();) {
    const Decoded next = decode(text, at, static_cast<Offset>(text.size()));
    const char32_t code = next.code;
    at += next.length;
    if (code < 0x80) {
      out += static_cast<char>(code);
    } else if (code < 0x800) {
      out += {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 63))};
    } else if (code < 0x10000) {
      out += {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 63)),
              static_cast<char>(0x80 | (code & 63))};
    } else {
      out += {static_cast<char>(0xF0 | code >> 18), static_cast<char>(0x80 | (code >> 12 & 63)),
              static_cast<char>(0x80 | (code >> 6 & 63)), static_cast<char>(0x80 | (code & 63))};
    }
  }
  return out;
}

/// "a|b" for the tokens a and b.
std::string tokens_of(std::u16string_view text) {
  const Cut made = cut(text);
  std::u16string out;
  for (std::size_t index = 0; index < made.tokens.size(); ++index) {
    if (index > 0) out += u'|';
    out += text.substr(made.tokens.begin[index], made.tokens.end[index] - made.tokens.begin[index]);
  }
  return utf8(out);
}

/// One letter a token: w word, n number, s symbol, p punctuation.
std::string kinds_of(std::u16string_view text) {
  std::string out;
  for (const TokenKind kind : cut(text).tokens.kind) out += "wnsp"[static_cast<int>(kind)];
  return out;
}

TEST(Tokenize, English) {
  EXPECT_EQ(tokens_of(u"The cat sat."), "The|cat|sat|.");
  EXPECT_EQ(tokens_of(u"don't, don’t; 'tis"), "don't|,|don’t|;|'|tis");
  EXPECT_EQ(tokens_of(u"military-to-military"), "military|-|to|-|military");
  EXPECT_EQ(tokens_of(u"Monday—was"), "Monday|—|was");
  EXPECT_EQ(tokens_of(u"the U.S. and e.g. this"), "the|U.S|.|and|e.g|.|this");
  EXPECT_EQ(tokens_of(u"see example.com/a_b?q=1"), "see|example.com|/|a_b|?|q|=|1");
  EXPECT_EQ(tokens_of(u"end.Next note:this"), "end|.|Next|note|:|this");
  EXPECT_EQ(tokens_of(u"_so_ __init__ a_b"), "_|so|_|__|init|__|a_b");
}

TEST(Tokenize, NumbersAndSigns) {
  EXPECT_EQ(tokens_of(u"12,000 3.5 1,500 €5 $9.99 50% 3rd"), "12,000|3.5|1,500|€|5|$|9.99|50|%|3rd");
  EXPECT_EQ(tokens_of(u"1\u00A0500 12\u202F000,5 2015\u00A0100"), "1\u00A0500|12\u202F000,5|2015|100");
  EXPECT_EQ(kinds_of(u"12 €5 3rd T90 ½ + , ™"), "nsnnwnsps");
}

TEST(Tokenize, RepeatedMarksAreOne) {
  EXPECT_EQ(tokens_of(u"so... well -- no!!! ``yes''"), "so|...|well|--|no|!!!|``|yes|''");
  EXPECT_EQ(tokens_of(u"((a)) \"\""), "(|(|a|)|)|\"|\"");
  EXPECT_EQ(tokens_of(u"走了……好——"), "走|了|……|好|——");
}

TEST(Tokenize, ElisionsPart) {
  EXPECT_EQ(tokens_of(u"l'homme qu’il aujourd'hui j’ai d'y"), "l'|homme|qu’|il|aujourd'hui|j’|ai|d'y");
  EXPECT_EQ(tokens_of(u"L’État, l'élève, dell'arte, un'altra"), "L’|État|,|l'|élève|,|dell'|arte|,|un'|altra");
  EXPECT_EQ(tokens_of(u"o'clock I'd it's y'all"), "o'clock|I'd|it's|y'all");
}

TEST(Tokenize, ScriptsWithoutBlanks) {
  EXPECT_EQ(tokens_of(u"你好，世界。"), "你|好|，|世|界|。");
  EXPECT_EQ(tokens_of(u"これはコーヒーです"), "こ|れ|は|コーヒー|で|す");
  EXPECT_EQ(tokens_of(u"か\u3099く"), "か\u3099|く");
  EXPECT_EQ(tokens_of(u"ภาษาที่นี่"), "ภ|า|ษ|า|ที่|นี่");
  EXPECT_EQ(tokens_of(u"น้ำ"), "น้ำ");
  EXPECT_EQ(tokens_of(u"안녕하세요 세계"), "안녕하세요|세계");
  EXPECT_EQ(tokens_of(u"\U00020000\U00020001"), "\U00020000|\U00020001");
}

TEST(Tokenize, OtherScripts) {
  EXPECT_EQ(tokens_of(u"увидела об’єкт"), "увидела|об’єкт");
  EXPECT_EQ(tokens_of(u"العَرَبِيَّة، نعم"), "العَرَبِيَّة|،|نعم");
  EXPECT_EQ(tokens_of(u"צה\"ל בית־ספר"), "צה\"ל|בית|־|ספר");
  EXPECT_EQ(tokens_of(u"हिन्दी में।"), "हिन्दी|में|।");
}

TEST(Tokenize, Emoji) {
  EXPECT_EQ(tokens_of(u"a👨‍👩‍👧b🇩🇪🇫🇷1️⃣👍🏽"),
            "a|👨‍👩‍👧|b|🇩🇪|🇫🇷|1️⃣|👍🏽");
  EXPECT_EQ(kinds_of(u"👨‍👩‍👧🇩🇪1️⃣👍🏽"), "ssss");
}

TEST(Tokenize, InvisibleCharacters) {
  EXPECT_EQ(tokens_of(u"so\u00ADlo \u200Fabc\u200E"), "so\u00ADlo|\u200Fabc\u200E");
  EXPECT_EQ(tokens_of(u"می\u200Cخواهم"), "می\u200Cخواهم");
  EXPECT_EQ(tokens_of(u"\uFEFFa \u200Bb\u2060"), "a|b\u2060");
  EXPECT_EQ(tokens_of(u"a \u200E b"), "a|\u200E|b");
  EXPECT_EQ(cut(std::u16string_view(u"a\0b", 3)).tokens.size(), 3u);
  EXPECT_EQ(cut(u"a \u0301b").tokens.begin, (std::vector<Offset>{0, 1, 3}));  // a blank that carries a mark shows
  const char16_t lone[] = {0xD800, u'a', 0xDC00, 0};
  EXPECT_EQ(cut(lone).tokens.size(), 3u);
}

TEST(Tokenize, IdsAreSharedAndDense) {
  const Cut made = cut(u"Don’t — don't Don’t");
  EXPECT_EQ(made.tokens.form, (std::vector<FormId>{FormId{0}, FormId{1}, FormId{2}, FormId{0}}));
  EXPECT_EQ(made.vocabulary.interned_fold.list(), (std::vector<std::uint32_t>{0, 1, 0}));
}

TEST(Tokenize, RangeIsRespected) {
  Cut made;
  tokenize(u"one two three", {4, 7}, made.vocabulary, made.tokens);
  EXPECT_EQ(made.tokens.begin, (std::vector<Offset>{4}));
  EXPECT_EQ(made.tokens.end, (std::vector<Offset>{7}));
}

}  // namespace
}  // namespace variorum
