// Where a word ends that UAX #29 ends elsewhere.
#include "word_tailoring.h"

#include <gtest/gtest.h>

#include <string>

namespace variorum {
namespace {

/// A text without blanks, cut: "note|:|this".
std::u16string cut(std::u16string_view text) {
  const auto end = static_cast<Offset>(text.size());
  std::u16string out;
  for (Offset at = 0, stop; at < end; at = stop) {
    stop = tailored_word_end(text, at, end);
    out += (at > 0 ? u"|" : u"") + std::u16string(text.substr(at, stop - at));
  }
  return out;
}

TEST(WordTailoring, AColonJoinsNoWords) {
  EXPECT_EQ(cut(u"note:this"), u"note|:|this");
  EXPECT_EQ(cut(u"note：this"), u"note|：|this");
}

TEST(WordTailoring, NorDoesAFullStopWithTheBlankMissing) {
  EXPECT_EQ(cut(u"end.Next"), u"end|.|Next");
  EXPECT_EQ(cut(u"J.Smith"), u"J|.|Smith");
  EXPECT_EQ(cut(u"U.S.Army"), u"U.S|.|Army");
}

TEST(WordTailoring, AddressesAndAbbreviationsStayWhole) {
  EXPECT_EQ(cut(u"example.com"), u"example.com");
  EXPECT_EQ(cut(u"U.S"), u"U.S");
  EXPECT_EQ(cut(u"v.A"), u"v.A") << "too short to tell";
}

TEST(WordTailoring, ElisionsPart) {
  EXPECT_EQ(cut(u"l’homme"), u"l’|homme");
  EXPECT_EQ(cut(u"dell'arte"), u"dell'|arte");
  EXPECT_EQ(cut(u"rock’n’roll"), u"rock’n’roll");
}

TEST(WordTailoring, AnElisionLeavesNoSingleLetter) { EXPECT_EQ(cut(u"d'y"), u"d'y"); }

TEST(WordTailoring, UnderscoresAroundAWordAreMarks) {
  EXPECT_EQ(cut(u"_so_"), u"_|so|_");
  EXPECT_EQ(cut(u"__init__"), u"__|init|__");
  EXPECT_EQ(cut(u"a_b"), u"a_b");
}

TEST(WordTailoring, AMarkRepeatedIsOneMark) {
  EXPECT_EQ(cut(u"so...well--no!!!"), u"so|...|well|--|no|!!!");
  EXPECT_EQ(cut(u"((a))"), u"(|(|a|)|)") << "brackets are counted";
}

TEST(WordTailoring, TwoApostrophesAreAQuotationMarkAndThreeAreNot) {
  EXPECT_EQ(cut(u"a,''b"), u"a|,|''|b");
  EXPECT_EQ(cut(u"a,'''b"), u"a|,|'|''|b");
}

TEST(WordTailoring, DigitsGroupedByANoBreakSpaceAreOneNumber) {
  EXPECT_EQ(cut(u"1\u00A0500"), u"1\u00A0500");
  EXPECT_EQ(cut(u"12\u202F000\u202F000"), u"12\u202F000\u202F000");
  EXPECT_EQ(cut(u"2015\u00A0100"), u"2015|\u00A0|100") << "a year";
  EXPECT_EQ(cut(u"1\u00A050"), u"1|\u00A0|50") << "no group of three";
}

TEST(WordTailoring, ANarrowNoBreakSpacePartsWords) { EXPECT_EQ(cut(u"Quoi\u202F!"), u"Quoi|\u202F|!"); }

TEST(WordTailoring, ADirectionMarkBeforeAWordBelongsToIt) {
  EXPECT_EQ(cut(u"\u200Fabc"), u"\u200Fabc");
  EXPECT_EQ(cut(u"\u200F"), u"\u200F");
}

TEST(WordTailoring, NeverInsideACharacter) {
  EXPECT_EQ(cut(u"ก็ดี"), u"ก็|ดี");
  EXPECT_EQ(cut(u"か\u3099く"), u"か\u3099|く");
}

}  // namespace
}  // namespace variorum
