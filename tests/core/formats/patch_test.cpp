// The comparison as a unified patch.
#include <gtest/gtest.h>

#include "tests/support/utf8.h"
#include "variorum/formats.h"

namespace variorum {
namespace {

std::string patch(std::string_view before, std::string_view after, const std::u16string& name = u"a.txt") {
  const std::u16string old = support::utf16(before), now = support::utf16(after);
  const Comparison comparison = compare(old, now);
  return to_patch({old, now, comparison}, {name, name});
}

TEST(Patch, MarksLinesWithThreeOfContext) {
  EXPECT_EQ(patch("One.\nTwo.\nThree.\nFour.\nFive.\nSix.\n", "One.\nTwo.\nThree.\nFour.\nFive!\nSix.\n"),
            "--- a.txt\n+++ a.txt\n@@ -2,5 +2,5 @@\n Two.\n Three.\n Four.\n-Five.\n+Five!\n Six.\n");
}

TEST(Patch, IsEmptyWhereNothingDiffers) { EXPECT_EQ(patch("One.\n", "One.\n"), ""); }

TEST(Patch, SaysWhereTheLastLineHasNoEnd) {
  EXPECT_EQ(patch("One.\n", "One."),
            "--- a.txt\n+++ a.txt\n@@ -1,1 +1,1 @@\n-One.\n+One.\n\\ No newline at end of file\n");
}

TEST(Patch, AnEmptyTextIsLineNought) {
  EXPECT_EQ(patch("", "One.\n"), "--- a.txt\n+++ a.txt\n@@ -0,0 +1,1 @@\n+One.\n");
}

TEST(Patch, HunksFarApartAreTwo) {
  const std::string same = "1.\n2.\n3.\n4.\n5.\n6.\n7.\n";
  EXPECT_EQ(patch("Red.\n" + same + "Blue.\n", "Dog.\n" + same + "Cat.\n"),
            "--- a.txt\n+++ a.txt\n@@ -1,4 +1,4 @@\n-Red.\n+Dog.\n 1.\n 2.\n 3.\n"
            "@@ -6,4 +6,4 @@\n 5.\n 6.\n 7.\n-Blue.\n+Cat.\n");
}

TEST(Patch, AnOddNameIsOneQuotedLine) {
  const auto head = [](const std::u16string& name) {
    const std::string out = patch("One.\n", "Two.\n", name);
    return out.substr(4, out.find('\n') - 4);
  };
  EXPECT_EQ(head(u"a name.txt"), "a name.txt\t");
  EXPECT_EQ(head(u"n\n--- \"x\\"), "\"n\\n--- \\\"x\\\\\"");
  EXPECT_EQ(head(u"bell\a \x85.txt"), "\"bell\\a \\302\\205.txt\"");
  EXPECT_EQ(head(u"\x1B"), "\"\\033\"");
}

}  // namespace
}  // namespace variorum
