// The language of a stretch of text, told by its small words.
#include "language.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace variorum {
namespace {

Language language_of(std::initializer_list<std::u16string_view> words) {
  LanguageCount count;
  for (const std::u16string_view word : words) count.see(languages_with(word));
  return count.most();
}

TEST(Language, IsThatOfMostSmallWords) {
  EXPECT_EQ(language_of({u"bis", u"zum", u"mai", u"in", u"der", u"halle"}), Language::german);
  EXPECT_EQ(language_of({u"the", u"keys", u"once", u"and", u"twice"}), Language::english);
  EXPECT_EQ(language_of({u"il", u"comitato", u"non", u"ha", u"della"}), Language::italian);
  EXPECT_EQ(language_of({u"los", u"once", u"barcos", u"del", u"puerto"}), Language::spanish);
  EXPECT_EQ(language_of({u"się", u"nie", u"że", u"przez"}), Language::polish);
  EXPECT_EQ(language_of({u"och", u"det", u"är"}), Language::scandinavian);
}

TEST(Language, OneSmallWordTellsNothing) {
  EXPECT_EQ(language_of({u"the", u"keys"}), Language::unknown);
  EXPECT_EQ(language_of({}), Language::unknown);
}

TEST(Language, TwoThatLeadTellNothing) { EXPECT_EQ(language_of({u"the", u"with", u"und", u"der"}), Language::unknown); }

}  // namespace
}  // namespace variorum
