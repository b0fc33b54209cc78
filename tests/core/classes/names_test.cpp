// Which words are names.
#include "names.h"

#include <gtest/gtest.h>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

std::string names_in(std::string_view text) {
  support::Prepared texts(text, "");
  const Text& before = texts.document.before;
  const Names names(texts.document);
  return support::tokens_where(before, [&](std::uint32_t t) { return names.is_name(before, t); });
}

TEST(Names, AreCapitalisedInsideASentence) {
  EXPECT_EQ(names_in("Yesterday he met Anna Lind in Oslo."), "Anna Lind Oslo");
  EXPECT_EQ(names_in("Вчера она видела Игоря."), "Игоря");
}

TEST(Names, AtItsBeginTheyAreKnownFromElsewhere) {
  EXPECT_EQ(names_in("Lind was late.\nNobody had told Lind."), "Lind Lind");
  EXPECT_EQ(names_in("Nobody was late."), "");
}

TEST(Names, InAHeadlineCapitalsSayNothing) { EXPECT_EQ(names_in("Police Hold Three Men After Raid"), ""); }

TEST(Names, InAHeadingOfTwoWordsNeither) {
  EXPECT_EQ(names_in("Opening Hours\nThe room is open."), "");
  EXPECT_EQ(names_in("He waits, Anna Lind.\nThe room is open."), "Anna Lind") << "with a stop it is a sentence";
}

TEST(Names, AfterTheNumberOfAListASentenceBegins) {
  EXPECT_EQ(names_in("1. Fees are due in Oslo.\n2) Taxes come later."), "Oslo");
  EXPECT_EQ(names_in("In 1962 Lind came."), "Lind") << "a year is no number of a list";
}

TEST(Names, GermanNounsAreNone) {
  EXPECT_EQ(names_in("Der Hund sah in Bonn den Mond, und die Katze schlief in der Küche von Anna Berg."),
            "Bonn Anna Berg");
}

TEST(Names, ScriptsWithoutCaseHaveNone) { EXPECT_EQ(names_in("他在北京见到了王先生。"), ""); }

}  // namespace
}  // namespace variorum
