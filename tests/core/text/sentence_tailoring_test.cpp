// Where a sentence ends, as a reader sees it: the rules that UAX #29 does not have. Whole paragraphs, by language:
// sentences_test.cpp.
#include "sentence_tailoring.h"

#include <gtest/gtest.h>

#include <string>

namespace variorum {
namespace {

/// Whether the sentence goes on after the bar of "Mr. |Kerry"; its terminator is the last one before the bar.
bool goes_on(std::u16string_view marked) {
  const std::size_t bar = marked.find(u'|');
  std::u16string text(marked);
  text.erase(bar, 1);
  const std::size_t terminator = text.find_last_of(u".!?。", bar - 1);
  return sentence_goes_on(text, 0, static_cast<Offset>(terminator), static_cast<Offset>(bar),
                          static_cast<Offset>(text.size()));
}

TEST(SentenceTailoring, AbbreviationsEndNothing) {
  EXPECT_TRUE(goes_on(u"It was Mr. |Kerry"));
  EXPECT_TRUE(goes_on(u"Das gilt z.B. |Anna"));
  EXPECT_TRUE(goes_on(u"It was J. |Smith"));
  EXPECT_FALSE(goes_on(u"It was late. |Kerry"));
}

TEST(SentenceTailoring, ConsonantsAloneAreHardlyEverAWord) {
  EXPECT_TRUE(goes_on(u"It was Btn. |Kerry"));
  EXPECT_FALSE(goes_on(u"It was TV. |Kerry")) << "in capitals they are one";
}

TEST(SentenceTailoring, UnlessACommonOpenerFollows) {
  EXPECT_FALSE(goes_on(u"We chose plan B. |The rest"));
  EXPECT_TRUE(goes_on(u"We chose plan B. |Smith"));
  EXPECT_TRUE(goes_on(u"It was Mr. |The")) << "a title never ends a sentence";
}

TEST(SentenceTailoring, SomeGoOnBeforeANumberAlone) {
  EXPECT_TRUE(goes_on(u"See No. |5 below"));
  EXPECT_TRUE(goes_on(u"See No. |IV below"));
  EXPECT_FALSE(goes_on(u"We say No. |Nobody"));
}

TEST(SentenceTailoring, GermanOrdinals) {
  EXPECT_TRUE(goes_on(u"Er kam am 3. |Mai"));
  EXPECT_TRUE(goes_on(u"Er saß auf dem 2. |Stuhl"));
  EXPECT_FALSE(goes_on(u"Es waren 2. |Stuhl")) << "without a determiner";
  EXPECT_FALSE(goes_on(u"I am 21. |Smith knows"));
}

TEST(SentenceTailoring, ASmallLetterGoesOn) {
  EXPECT_TRUE(goes_on(u"“Go!” |she said"));
  EXPECT_FALSE(goes_on(u"“Go!” |She said"));
  EXPECT_FALSE(goes_on(u"비쌉니다. |iPhone")) << "after a script without capitals it says nothing";
}

TEST(SentenceTailoring, JapaneseReportsAQuotation) {
  EXPECT_TRUE(goes_on(u"「行く。」|と彼は言った"));
  EXPECT_TRUE(goes_on(u"「行く。」|って言った"));
  EXPECT_FALSE(goes_on(u"「行く。」|彼は言った"));
}

/// "Oui. »| Il": the bar stands where the marks end that close a sentence with its last stop.
std::u16string closed(std::u16string_view text) {
  const auto stop = static_cast<Offset>(text.find_last_of(u".!?") + 1), end = static_cast<Offset>(text.size());
  const Offset close = past_closing_marks(text, stop, end);
  return std::u16string(text.substr(0, close)) + u"|" + std::u16string(text.substr(close));
}

TEST(SentenceTailoring, MarksCloseASentenceWithItsStop) {
  EXPECT_EQ(closed(u"Go.” She"), u"Go.”| She");
  EXPECT_EQ(closed(u"Go.) She"), u"Go.)| She");
  EXPECT_EQ(closed(u"Oui. » Il"), u"Oui. »| Il") << "detached ones as well";
  EXPECT_EQ(closed(u"Oui. « Il"), u"Oui.| « Il");
}

TEST(SentenceTailoring, AGermanQuotationMarkBeforeALetterOpens) {
  EXPECT_EQ(closed(u"Ja.“ Er"), u"Ja.“| Er");
  EXPECT_EQ(closed(u"Yes.“No”"), u"Yes.|“No”");
}

TEST(SentenceTailoring, SoDoesEmphasis) {
  EXPECT_EQ(closed(u"**Bold.** This"), u"**Bold.**| This");
  EXPECT_EQ(closed(u"Bold.*This*"), u"Bold.|*This*");
}

TEST(SentenceTailoring, ReferencesOfNotesCloseASentence) {
  EXPECT_EQ(closed(u"It is so.[3] The"), u"It is so.[3]| The");
  EXPECT_EQ(closed(u"It is so.[a] The"), u"It is so.[a]| The");
  EXPECT_EQ(closed(u"It is so.[so] The"), u"It is so.|[so] The");
  EXPECT_EQ(closed(u"It is so.² The"), u"It is so.²| The");
}

/// The text with a bar where a sentence that begins it ends softly; without one where it does not.
std::u16string soft(std::u16string_view text) {
  const auto end = static_cast<Offset>(text.size());
  const Offset at = next_soft_end(text, 0, 0, end, end);
  return std::u16string(text.substr(0, at)) + (at == end ? u"" : u"|") + std::u16string(text.substr(at));
}

TEST(SentenceTailoring, AColonFarInEndsASentenceBeforeACapital) {
  EXPECT_EQ(soft(u"These are the reasons for it all: Nobody came"), u"These are the reasons for it all: |Nobody came");
  EXPECT_EQ(soft(u"These are the reasons for it all: nobody came"), u"These are the reasons for it all: nobody came");
  EXPECT_EQ(soft(u"Weather: It rained all day"), u"Weather: It rained all day") << "near the begin it is a label";
}

TEST(SentenceTailoring, AnEllipsisEndsASentenceBeforeACapital) {
  EXPECT_EQ(soft(u"He waited… She left"), u"He waited… |She left");
  EXPECT_EQ(soft(u"He waited… and left"), u"He waited… and left");
}

TEST(SentenceTailoring, ADashAfterAStopBeginsSpeech) {
  EXPECT_EQ(soft(u"Он ушёл. — Я жду"), u"Он ушёл. |— Я жду");
  EXPECT_EQ(soft(u"She met Mr. — Smith it was"), u"She met Mr. — Smith it was") << "an abbreviation is no stop";
  EXPECT_EQ(soft(u"She met him — Smith it was"), u"She met him — Smith it was");
}

TEST(SentenceTailoring, AThaiPausePartsLongPhrases) {
  EXPECT_EQ(soft(u"เมื่อวานนี้พวกเราไปโรงเรียน หลังจากนั้นพวกเขาก็กลับบ้าน"), u"เมื่อวานนี้พวกเราไปโรงเรียน |หลังจากนั้นพวกเขาก็กลับบ้าน");
  EXPECT_EQ(soft(u"เมื่อวานนี้พวกเราไปโรงเรียนๆ หลังจากนั้นพวกเขาก็กลับบ้าน"), u"เมื่อวานนี้พวกเราไปโรงเรียนๆ หลังจากนั้นพวกเขาก็กลับบ้าน")
      << "a blank stands after every mark of repetition";
  EXPECT_EQ(soft(u"แมว หมา"), u"แมว หมา");
}

}  // namespace
}  // namespace variorum
