// What two spellings must share to differ in case or typography alone.
#include <gtest/gtest.h>

#include <string>

#include "tokenize.h"

namespace variorum {
namespace {

bool folds_alike(std::u16string_view a, std::u16string_view b) { return fold_text(a) == fold_text(b); }

TEST(Fold, CaseQuotesDashes) {
  EXPECT_TRUE(folds_alike(u"The", u"the"));
  EXPECT_TRUE(folds_alike(u"don't", u"don’t"));
  EXPECT_TRUE(folds_alike(u"“", u"\""));
  EXPECT_TRUE(folds_alike(u"«", u"„"));
  EXPECT_TRUE(folds_alike(u"—", u"--"));
  EXPECT_TRUE(folds_alike(u"…", u"..."));
  EXPECT_TRUE(folds_alike(u"``", u"”"));
  EXPECT_FALSE(folds_alike(u"'", u"\""));
  EXPECT_FALSE(folds_alike(u".", u"..."));
}

TEST(Fold, WidthLigaturesNormalisation) {
  EXPECT_TRUE(folds_alike(u"ﬁne", u"fine"));
  EXPECT_TRUE(folds_alike(u"Ａ１！", u"a1!"));
  EXPECT_TRUE(folds_alike(u"ｶﾞ", u"ガ"));
  EXPECT_TRUE(folds_alike(u"élève", u"e\u0301le\u0300ve"));
  EXPECT_TRUE(folds_alike(u"ÉLÈVE", u"e\u0301le\u0300ve"));
  EXPECT_TRUE(folds_alike(u"ệ", u"e\u0302\u0323"));
  EXPECT_TRUE(folds_alike(u"e\u0323\u0302", u"e\u0302\u0323"));
  EXPECT_TRUE(folds_alike(u"한글", u"\u1112\u1161\u11AB\u1100\u1173\u11AF"));
  EXPECT_TRUE(folds_alike(u"ﻻ", u"لا"));
  EXPECT_TRUE(folds_alike(u"\u212B", u"å"));
  EXPECT_TRUE(folds_alike(u"Йод", u"и\u0306од"));
  EXPECT_TRUE(folds_alike(u"\U00010400", u"\U00010428"));  // Deseret
  EXPECT_TRUE(folds_alike(u"ΟΔΟΣ", u"οδος"));
  EXPECT_FALSE(folds_alike(u"élève", u"eleve"));
  EXPECT_FALSE(folds_alike(u"x²", u"x2"));
  EXPECT_FALSE(folds_alike(u"½", u"12"));
}

TEST(Fold, InvisibleCharacters) {
  EXPECT_TRUE(folds_alike(u"so\u00ADlo", u"solo"));
  EXPECT_TRUE(folds_alike(u"1\u00A0500", u"1\u202F500"));
  EXPECT_TRUE(folds_alike(u"\u200Fabc\u200E", u"abc"));
  EXPECT_TRUE(folds_alike(u"❤\uFE0F", u"❤"));
  EXPECT_TRUE(folds_alike(u"مـــد", u"مد"));
}

TEST(Fold, WhatIsSeenIsNotDropped) {
  EXPECT_FALSE(folds_alike(u"\u0600١٢", u"١٢")) << "the sign before an Arabic number";
  EXPECT_FALSE(folds_alike(u"a\u0301", u"a"));
}

TEST(Fold, RunsOfDotsAreAnEllipsisAndTwoAreNot) {
  EXPECT_TRUE(folds_alike(u"......", u"…"));
  EXPECT_FALSE(folds_alike(u"..", u"..."));
  EXPECT_TRUE(folds_alike(u"---", u"–"));
  EXPECT_FALSE(folds_alike(u"-a-", u"-")) << "only a run of nothing else";
}

TEST(Fold, OfNothingIsNothing) { EXPECT_EQ(fold_text(u""), u""); }

}  // namespace
}  // namespace variorum
