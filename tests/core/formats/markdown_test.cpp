// The comparison as CriticMarkup.
#include <gtest/gtest.h>

#include "tests/support/format_words.h"
#include "tests/support/utf8.h"
#include "variorum/formats.h"

namespace variorum {
namespace {

std::string markdown(std::string_view before, std::string_view after) {
  const std::u16string old = support::utf16(before), now = support::utf16(after);
  const Comparison comparison = compare(old, now);
  return to_markdown({old, now, comparison}, support::format_words());
}

TEST(Markdown, MarksWhatCameAndWent) {
  EXPECT_EQ(markdown("The cat sat there.\n", "The dog sat there.\n"), "The {--cat--}{++dog++} sat there.\n");
}

TEST(Markdown, ABraceIsACharacterReferenceAndSoIsWhatLooksLikeOne) {
  EXPECT_EQ(markdown("A {cat} sat.", "A {dog} sat."), "A &#123;{--cat--}{++dog++}&#125; sat.");
  EXPECT_EQ(markdown("&#123; and &amp; sat here.", "&#123; and &amp; sat there."),
            "&#38;#123; and &amp; sat {--here--}{++there++}.");
}

TEST(Markdown, AMarkEndsBeforeABlankLineWhichHasItsOwn) {
  EXPECT_EQ(markdown("One.\n\nTwo.\n", "One.\n\nNew.\n \r\nNewer.\n\nTwo.\n"),
            "One.\n\n{++New.++}{++\n \r\n++}{++Newer.++}{++\n\n++}Two.\n");
}

TEST(Markdown, AMoveIsADeletionAndAnInsertionThatTellItsEdits) {
  const std::string prices = "Prices rose in autumn, and nobody knew why.\n\n";
  const std::string maps = "The old library keeps maps of the whole coast.\n\n";
  EXPECT_EQ(
      markdown("The ferry left the harbour at dawn with forty passengers.\n\n" + prices + maps,
               prices + maps + "The ferry left the harbour at dusk with forty passengers.\n"),
      "{--The ferry left the harbour at dawn with forty passengers.--}{--\n\n--}{>>move 1, further down, 1 edit<<}" +
          prices + maps +
          "{++The ferry left the harbour at dusk with forty passengers.\n++}{>>move 1, further up, 1 edit<<}");
}

}  // namespace
}  // namespace variorum
