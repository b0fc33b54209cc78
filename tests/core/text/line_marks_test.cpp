// What lines begin with that is no word of them.
#include "line_marks.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/utf8.h"

namespace variorum {
namespace {

/// What each line begins with that is no word of it.
std::string marks(std::u16string_view text) {
  std::string out;
  for (const Line& line : read_lines(text)) {
    const auto sign = static_cast<char>(line.mark.sign);
    support::add_to_list(out, sign == 0 ? "." : std::string(line.mark.count, sign));
  }
  return out;
}

TEST(LineMarks, AreThoseOfQuotationsAndComments) {
  EXPECT_EQ(marks(u"> a\n>b\n> > c\nd"), "> > >> .");
  EXPECT_EQ(marks(u"// a\n/// b\n//c\n//// d\na // b"), "// /// . . .");
  EXPECT_EQ(marks(u"/**\n * a\n *\n *b\n */\n * c"), "* * * . * .");
  EXPECT_EQ(marks(u"/* a\n * b */\n * c"), "* * .");
  EXPECT_EQ(marks(u"/* a\n\n * b"), "* .") << "such a comment has no blank line";
  EXPECT_EQ(marks(u"# a\n# b\n#\n\n; a\n; b\n; c"), "# # # ; ; ;");
  EXPECT_EQ(marks(u"# a\n# b\n\n# c\n## d\n# e"), ". . . . .") << "these are headings";
  EXPECT_EQ(marks(u"```\n> a\n// b\n```"), ". . . .") << "code stays as it is";
}

}  // namespace
}  // namespace variorum
