#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "segment.h"

namespace variorum {
namespace {

/// Cuts `marked` without its bars and puts them back where the sentences end: the result must be `marked`.
void expect_cut(std::u16string_view marked) {
  std::u16string text, out;
  for (std::size_t at = 0; at < marked.size(); ++at)
    if (marked[at] != u'|') text += marked[at];
  std::vector<TextRange> sentences;
  find_sentences(text, {0, static_cast<Offset>(text.size())}, sentences);
  Offset last = 0;
  for (const TextRange sentence : sentences) {
    if (last > 0) out += u'|';
    out += std::u16string_view(text).substr(last, sentence.end - last);
    last = sentence.end;
  }
  EXPECT_EQ(out, std::u16string(marked));
}

TEST(Sentences, English) {
  expect_cut(u"The cat sat.| It slept.| Why not?| Good!");
  expect_cut(u"It was Mr. Carter’s first talk with Gen. Smith and Sen. Jones.| He left on Sept. 5 for St. Louis.");
  expect_cut(u"The U.S. Army went home.| He lives in the U.S.| The army does too.");
  expect_cut(u"Sergey V. Lavrov met Ashton B. Carter.| J. R. R. Tolkien did not.");
  expect_cut(u"We chose plan B.| The rest agreed.| See No. 5 and Fig. 3 below.| We say No.| I will not.");
  expect_cut(u"Bring food, e.g. bread, i.e. loaves.| It ended at 5 p.m. Friday.| It began at 3 a.m.| They slept.");
  expect_cut(u"It cost $3.50 at 12:30.| Version 2.1 is out.| See example.com/a?b=c for more.");
  expect_cut(u"Lives were saved.| 81 percent agreed.| The call `f` failed.| `g` did not.");
}

TEST(Sentences, AMarkThatNoLetterPrecedesBelongsToWhatFollows) {
  expect_cut(u"!!! The rain fell on the town.| It went on for days.");
  expect_cut(u"… Nobody knew why.| She left.");
}

TEST(Sentences, Quotations) {
  expect_cut(u"“We remain open,” he said.| “Come in.”| She left.");
  expect_cut(u"“Go!” she said.| “Really?” asked Tom.");
  expect_cut(u"He called it a “strategy that’s doomed to failure.”| The rest disagreed.");
  expect_cut(u"(It was late.)| They went home.| He (the cook) stayed.");
  expect_cut(u"“One is open.| Two is open too.| Three never closes.");  // unbalanced
  expect_cut(u"It is known.[3]| The next says so.[4][5]| More follows.");
  expect_cut(u"**It is bold.**| This is not.");
}

TEST(Sentences, EllipsisColonDash) {
  expect_cut(u"He waited... and waited.| She left...| Nobody came.");
  expect_cut(u"He waited… and waited.| She left…| Nobody came.");
  expect_cut(u"These are the reasons for it all:| Nobody came, and nobody cared.");
  expect_cut(u"He named three things that he liked: bread, wine and cheese.");
  expect_cut(u"Then the old man said to them all: “Nobody came.”");
  expect_cut(u"See Genesis 1:3 and meet at 12:30 with the others.");
  expect_cut(u"LONDON — As the first aircraft arrived, they talked.");
}

TEST(Sentences, ListMarkersAndShortPieces) {
  expect_cut(u"1. Open the box.| 2. Take it out.| 3. Close it.");
  expect_cut(u"A. The first item");
  expect_cut(u"IV. The fourth chapter");
  expect_cut(u"It was over. Oh.| Nobody spoke.");
  expect_cut(u"A heading without a stop");
}

TEST(Sentences, German) {
  expect_cut(u"Am 3. Mai kam er an.| Im 19. Jahrhundert war das anders.| Er kam als 2. Sieger an.");
  expect_cut(u"Das gilt z. B. für Dr. Müller, d. h. für alle.| Vgl. Abb. 3 und Nr. 7.| Das ist alles.");
  expect_cut(u"„Ich komme.“| Dann ging er.| „Komm!“ rief sie.| »Nein.«| Er blieb.");
  expect_cut(u"Das war im Jahr 2010.| Danach kam nichts.");
}

TEST(Sentences, French) {
  expect_cut(u"« Je pars. »| Il sort.| « Quoi ! » dit-il.| M. Dupont arrive.| Mme. Roux part.");
  expect_cut(u"Il est venu…| Elle est partie.| Qu’est-ce que c’est ?| Rien.");
}

TEST(Sentences, Spanish) {
  expect_cut(u"¿Quién es?| ¡Nadie!| El Sr. García y la Dra. Ruiz viven en EE. UU. desde 1990.| Son felices.");
  expect_cut(u"Véase la pág. 12 del libro.| No hay más.");
}

TEST(Sentences, RussianAndUkrainian) {
  expect_cut(u"А. С. Пушкин родился в 1799 г. в Москве.| Он был поэтом.| См. рис. 3 и стр. 12.");
  expect_cut(u"— Иди сюда! — сказал он.| — Я жду.");
  expect_cut(u"Он купил хлеб, молоко и т. д.| Потом ушёл.");
  expect_cut(u"Вул. Шевченка, 5, м. Київ.| Він живе там з 1990 р.| Це було давно.");
  expect_cut(u"— Так, — сказав він.| — Я чекаю на вас.");
}

TEST(Sentences, ChineseAndJapanese) {
  expect_cut(u"我们今天去学校。|你呢？|太好了！|他说：“我不去。”|她走了。");
  expect_cut(u"他想了很久……然后走了。|没有人来。");
  expect_cut(u"今日は学校に行きます。|あなたは？|「行く。」と彼は言った。|誰も来なかった。");
  expect_cut(u"ファイルを作成します。|`package.json`とは、設定です。|**重要**です。");
}

TEST(Sentences, Korean) {
  expect_cut(u"우리는 오늘 학교에 갑니다.| 당신은 어디로 가나요?| iPhone은 비쌉니다.| `memo`를 쓰세요.");
}

TEST(Sentences, ArabicAndHebrew) {
  expect_cut(u"ذهبنا اليوم إلى المدرسة.| هل أنت قادم؟| لا، شكرا لكم.| قال د. محمد إنه قادم.");
  expect_cut(u"הלכנו היום לבית הספר.| האם אתה בא?| לא, תודה רבה.| א. ב. יהושע כתב ספרים.");
}

TEST(Sentences, Hindi) { expect_cut(u"हम आज विद्यालय गए।| क्या आप आ रहे हैं?| डॉ. शर्मा घर पर हैं।| वे कल आएँगे॥"); }

TEST(Sentences, ThaiPausesPartLongPhrases) {
  expect_cut(u"เมื่อวานนี้พวกเราไปโรงเรียนด้วยกันตอนเช้า| หลังจากนั้นพวกเขาก็กลับบ้านไปกินข้าว");
  expect_cut(u"แมว หมา นก ปลา");
}

TEST(Sentences, WithoutAMarkThereIsOne) {
  expect_cut(u"bullock 6006");
  expect_cut(u"A heading (of many words), 50 %\nin two lines; it ends");
  expect_cut(u"three things, all of them far enough in:| The first");
}

TEST(Sentences, WrappedLinesAreBlanks) { expect_cut(u"The cat sat\non the mat.| It\nslept."); }

TEST(Sentences, LongOnesAreCutAtBlanks) {
  std::u16string text;
  while (text.size() < 40000) text += u"word ";
  std::vector<TextRange> sentences;
  find_sentences(text, {0, static_cast<Offset>(text.size())}, sentences);
  ASSERT_EQ(sentences.size(), 3u);
  for (const TextRange sentence : sentences) {
    EXPECT_LE(sentence.end - sentence.begin, 16384u);
    EXPECT_EQ(text[sentence.begin], u'w');
  }
}

}  // namespace
}  // namespace variorum
