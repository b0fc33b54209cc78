// What lines begin with that is no word of them.
#include "line_marks.h"

#include <gtest/gtest.h>

#include <string>

namespace variorum {
namespace {

/// What each line begins with that is no word of it.
std::u16string marks(std::u16string_view text) {
  std::u16string out;
  for (const Line& line : read_lines(text)) {
    out += out.empty() ? u"" : u" ";
    out += line.mark.sign == 0 ? std::u16string(u".") : std::u16string(line.mark.count, line.mark.sign);
  }
  return out;
}

TEST(LineMarks, AreThoseOfQuotationsAndComments) {
  EXPECT_EQ(marks(u"> a\n>b\n> > c\nd"), u"> > >> .");
  EXPECT_EQ(marks(u"// a\n/// b\n//c\n//// d\na // b"), u"// /// . . .");
  EXPECT_EQ(marks(u"/**\n * a\n *\n *b\n */\n * c"), u"* * * . * .");
  EXPECT_EQ(marks(u"/* a\n * b */\n * c"), u"* * .");
  EXPECT_EQ(marks(u"/* a\n\n * b"), u"* .") << "such a comment has no blank line";
  EXPECT_EQ(marks(u"# a\n# b\n#\n\n; a\n; b\n; c"), u"# # # ; ; ;");
  EXPECT_EQ(marks(u"# a\n# b\n\n# c\n## d\n# e"), u". . . . .") << "these are headings";
  EXPECT_EQ(marks(u"```\n> a\n// b\n```"), u". . . .") << "code stays as it is";
}

}  // namespace
}  // namespace variorum
