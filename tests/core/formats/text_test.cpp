// The comparison as text for a terminal.
#include <gtest/gtest.h>

#include "tests/support/format_words.h"
#include "tests/support/utf8.h"
#include "variorum/formats.h"

namespace variorum {
namespace {

/// Without the verdict, which stands last.
std::string text(std::string_view before, std::string_view after, bool colour = false) {
  const std::u16string old = support::utf16(before), now = support::utf16(after);
  const Comparison comparison = compare(old, now);
  const std::string out = to_text({old, now, comparison}, support::format_words(), colour);
  return out.substr(0, out.rfind(colour ? "\x1B[2mThe verdict." : "The verdict.\n"));
}

const std::string kFerry = "The ferry left the harbour at dawn with forty passengers.\n\n";
const std::string kPrices = "Prices rose in autumn, and nobody knew why.\n\n";
const std::string kMaps = "The old library keeps maps of the whole coast.\n\n";

TEST(Text, AChangedRowHasItsMarksAndItsParagraph) {
  EXPECT_EQ(text(kPrices + "The cat sat there.\n\n" + kMaps, kPrices + "The dog sat there.\n\n" + kMaps),
            "  … 8 words unchanged …\n~ ¶2 The [-cat-]{+dog+} sat there.\n  … 9 words unchanged …\n");
}

TEST(Text, TheVerdictStandsLast) {
  const Comparison comparison = compare(u"Same.", u"Same.");
  EXPECT_EQ(to_text({u"Same.", u"Same.", comparison}, support::format_words(), false),
            "  … 1 word unchanged …\nThe verdict.\n");
}

TEST(Text, ParagraphsThatCameAndWentAreCountedInTheirOwnText) {
  EXPECT_EQ(text(kPrices + kFerry, kMaps + kPrices), "+ ¶1 " + kMaps.substr(0, kMaps.size() - 1) +
                                                         "  … 8 words unchanged …\n- ¶2 " +
                                                         kFerry.substr(0, kFerry.size() - 1));
}

TEST(Text, EditsInsideAMovedPassageAreShownAndCounted) {
  const std::string edited = "The ferry left the harbour at dusk with forty passengers.\n\n";
  EXPECT_EQ(text(kFerry + kPrices + kMaps, kPrices + kMaps + edited),
            "< ¶1 (move 1, further down, 1 edit) The ferry left the harbour at [-dawn-] with forty passengers.\n"
            "  … 17 words unchanged …\n"
            "> ¶3 (move 1, further up, 1 edit) The ferry left the harbour at {+dusk+} with forty passengers.\n");
}

TEST(Text, SplitsAndMergesAreNamed) {
  const std::string joined = kFerry.substr(0, kFerry.size() - 2) + " " + kPrices;
  EXPECT_NE(text(joined, kFerry + kPrices).find("~ ¶1–2 (split in 2) The ferry"), std::string::npos)
      << text(joined, kFerry + kPrices);
  EXPECT_NE(text(kFerry + kPrices, joined).find("~ ¶1 (merged from 2) The ferry"), std::string::npos)
      << text(kFerry + kPrices, joined);
}

TEST(Text, NothingInATextIsTakenForAMark) {
  EXPECT_EQ(text("A [-x-]{+y+} b\\ cat.", "A [-x-]{+y+} b\\ dog."), "~ ¶1 A [\\-x-\\]{\\+y+\\} b\\ [-cat-]{+dog+}.\n");
  EXPECT_EQ(text("It holds [\\-x here.", "It holds [\\-x there."), "~ ¶1 It holds [\\\\-x [-here-]{+there+}.\n");
  EXPECT_EQ(text("They wrote <RLO> here.", "They wrote <RLO> there."), "~ ¶1 They wrote <\\RLO> [-here-]{+there+}.\n");
}

TEST(Text, ALineThatLooksLikeACountGetsABackslash) {
  EXPECT_NE(text("", "… 9 words unchanged …").find("+ ¶1 \\… 9 words"), std::string::npos)
      << text("", "… 9 words unchanged …");
}

TEST(Text, WhatWorksOnATerminalGoesByItsName) {
  EXPECT_EQ(text("The cat sat.", "The \x1B]0;cat sat."), "~ ¶1 The {+<ESC>]0;+}cat sat.\n");
  EXPECT_NE(text("It is safe here.", "It is safe\rand sound here.").find("<␍>"), std::string::npos);
}

TEST(Text, ColoursStandInsteadOfMarks) {
  EXPECT_EQ(text("The cat sat there.", "The dog sat there.", true),
            "~ \x1B[2m¶1 \x1B[22mThe \x1B[9;33mcat\x1B[29;39m\x1B[4;94mdog\x1B[24;39m sat there.\n");
}

TEST(Text, FurtherLinesOfARowAreSetInAndBlankOnesLeftOut) {
  const std::string joined = kFerry.substr(0, kFerry.size() - 2) + " " + kPrices;
  EXPECT_EQ(text(joined, kFerry + kPrices),
            "~ ¶1–2 (split in 2) The ferry left the harbour at dawn with forty passengers.[- -]\n"
            "  Prices rose in autumn, and nobody knew why.\n");
}

}  // namespace
}  // namespace variorum
