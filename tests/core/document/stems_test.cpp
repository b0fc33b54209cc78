// The numbers of folds: those of one stem follow each other.
#include "stems.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/prepared.h"
#include "tests/support/utf8.h"

namespace variorum {
namespace {

using support::Prepared;
using support::utf16;

/// The words of a text by the numbers of their folds, those of one stem in brackets.
std::string numbered(std::string_view words) {
  const std::u16string text = utf16(words);
  const Document document = cut_up(text, u"", {});
  std::string out;
  for (std::uint32_t number = 0; number < document.fold_count(); ++number) {
    const FoldId fold{number};
    if (document.stem_begin[fold] == fold)
      out += out.empty() ? "[" : " [";
    else
      out += " ";
    out += support::visible(document.text_of(fold));
    if (number_of(document.stem_end[fold]) == number + 1) out += "]";
  }
  return out;
}

TEST(Stems, WordsOfOneStemFollowEachOther) {
  EXPECT_EQ(numbered("sail ship sailing ships"), "[sail sailing] [ship ships]");
}

TEST(Stems, AWordTooShortForAnEndingIsAloneAndSoAreMarks) {
  EXPECT_EQ(numbered("cat cats, cat."), "[cats] [cat] [,] [.]");
}

TEST(Stems, TheFoldOfATokenIsTheFoldOfItsForm) {
  const std::u16string before = u"Sailing SHIPS sail", after = u"ships";
  const Document document = cut_up(before, after, {});
  EXPECT_EQ(document.text_of(document.fold(document.before, 0)), u"sailing");
  EXPECT_EQ(document.fold(document.before, 1), document.fold(document.after, 0));
  EXPECT_NE(document.before.tokens.form[1], document.after.tokens.form[0]);
}

TEST(Stems, WordsOfHangulHaveStemsOfTwoSyllables) {
  Prepared texts("학교에서 학생이", "학교에게");
  const Document& d = texts.document;
  const FoldId at_school = d.before.words[0], pupil = d.before.words[1], to_school = d.after.words[0];
  EXPECT_EQ(d.stem_begin[at_school], d.stem_begin[to_school]);
  EXPECT_NE(d.stem_begin[at_school], d.stem_begin[pupil]);
}

}  // namespace
}  // namespace variorum
