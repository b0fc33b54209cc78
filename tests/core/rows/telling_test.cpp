// Whole paragraphs, and headlines.
#include "telling.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/utf8.h"

namespace variorum {
namespace {

using support::utf16;

Comparison compared(std::string_view before, std::string_view after) { return compare(utf16(before), utf16(after)); }

/// One letter for each change that came, went or moved: capital where it is of whole paragraphs.
std::string whole(std::string_view before, std::string_view after) {
  std::string out;
  for (const Change& change : compared(before, after).changes) {
    const char letter = "eidmsg"[static_cast<std::size_t>(change.kind)];
    out += change.whole ? static_cast<char>(letter - 'a' + 'A') : letter;
  }
  return out;
}

const std::string kShip = "The ship from the north arrived at dawn.";
const std::string kMayor = "The mayor signed the new budget on Friday.";
const std::string kCoal = "Coal prices fell for the third week.";

TEST(Telling, AParagraphThatCameOrWentIsWhole) {
  EXPECT_EQ(whole(kShip, kShip + "\n\n" + kMayor), "I");
  EXPECT_EQ(whole(kShip + "\n\n" + kMayor, kShip), "D");
  EXPECT_EQ(whole(kShip, kShip + "\n\n" + kMayor + "\n\n" + kCoal), "II");
}

TEST(Telling, ASentenceOfAParagraphIsNotWhole) {
  EXPECT_EQ(whole(kShip + " " + kCoal, kShip + " " + kMayor + " " + kCoal), "e");
}

TEST(Telling, AMoveIsWholeWhereItsParagraphsAre) {
  const std::string rest = kMayor + "\n\n" + kCoal;
  EXPECT_EQ(whole(kShip + "\n\n" + rest, rest + "\n\n" + kShip), "M");
}

TEST(Telling, AShortFirstLineThatEndsNoSentenceIsAHeadline) {
  EXPECT_TRUE(compared("Rain over the town\n\n" + kShip, "Snow over the town\n\n" + kShip).headline);
  EXPECT_TRUE(compared("“Rain over the town”\n\n" + kShip, "“Snow over the town”\n\n" + kShip).headline);
}

TEST(Telling, NothingElseIs) {
  EXPECT_FALSE(compared("Rain over the town\n\n" + kShip, "Rain over the town\n\n" + kMayor).headline) << "unchanged";
  EXPECT_FALSE(compared("Rain over the town", "Snow over the town").headline) << "alone";
  EXPECT_FALSE(compared("Rain fell on the town.\n\n" + kShip, "Snow fell on the town.\n\n" + kShip).headline);
  EXPECT_FALSE(compared("Rain fell on it.”\n\n" + kShip, "Snow fell on it.”\n\n" + kShip).headline) << "a sentence";
  const std::string rest = "\n\n" + kShip;
  EXPECT_FALSE(compared("पुल की मरम्मत सोमवार को शुरू होगी।" + rest, "पुल की मरम्मत शनिवार को शुरू होगी।" + rest).headline)
      << "Hindi has a stop of its own";
  const std::string more(160, 'x');
  EXPECT_FALSE(compared("Rain " + more + "\n\n" + kShip, "Snow " + more + "\n\n" + kShip).headline) << "too long";
}

}  // namespace
}  // namespace variorum
