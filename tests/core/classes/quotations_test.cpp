// Where quotations are.
#include "quotations.h"

#include <gtest/gtest.h>

#include "tests/support/utf8.h"

namespace variorum {
namespace {

/// What is quoted in a text of one paragraph and one sentence for each line, parted by " | ".
std::string quoted(std::string_view text) {
  const std::u16string units = support::utf16(text);
  const auto size = static_cast<Offset>(units.size());
  std::vector<TextRange> sentences;
  for (Offset at = 0, begin = 0; at <= size; ++at) {
    if (at < size && units[at] != u'\n') continue;
    sentences.push_back({begin, at});
    begin = at + 1;
  }
  std::string out;
  for (TextRange range : find_quotations(units, {0, size}, sentences)) {
    support::add_to_list(out, support::visible(std::u16string_view(units).substr(range.begin, range.end - range.begin)),
                         " | ");
  }
  return out;
}

TEST(Quotations, MarksOfCodeQuoteNobody) {
  EXPECT_EQ(quoted("Set name=\"lantern\" and print(\"done\"), he said \"now\"."), "now");
  EXPECT_EQ(quoted("Use ['lamp'] or {\"lamp\": 1} or `\"lamp\"`."), "");
  EXPECT_EQ(quoted("It was late (\"too late\")."), "too late");
}

TEST(Quotations, OfAnyStyle) {
  EXPECT_EQ(quoted("He said “go” and “stay”."), "go | stay");
  EXPECT_EQ(quoted("He said \"go\" and \"stay\"."), "go | stay");
  EXPECT_EQ(quoted("Er sagte „geh“ und »bleib«."), "geh | bleib");
  EXPECT_EQ(quoted("Il dit « va » et «reste»."), " va  | reste");
  EXPECT_EQ(quoted("Hon sade ”gå”."), "gå");
  EXPECT_EQ(quoted("他说「去」和『来』。"), "去 | 来");
  EXPECT_EQ(quoted("他说“去”。"), "去");
  EXPECT_EQ(quoted("‘Go,’ he said."), "Go,");
  EXPECT_EQ(quoted("'Go,' he said."), "Go,");
}

TEST(Quotations, ApostrophesAreNone) {
  EXPECT_EQ(quoted("The boys’ dog didn’t bark."), "");
  EXPECT_EQ(quoted("The boys' dog didn't bark in '68."), "");
}

TEST(Quotations, ApostrophesInsideDoNotEndThem) {
  EXPECT_EQ(quoted("‘I don’t know,’ he said."), "I don’t know,");
  EXPECT_EQ(quoted("“She said ‘no’ twice.”"), "She said ‘no’ twice.");
}

TEST(Quotations, UnclosedHoldToTheEndOfTheParagraph) { EXPECT_EQ(quoted("He said: “Go home.\nNow."), "Go home.⏎Now."); }

TEST(Quotations, UnopenedHoldFromTheBeginOfTheSentence) {
  EXPECT_EQ(quoted("It rained.\nGo home,” he said."), "Go home,");
}

TEST(Quotations, AnInchIsNoQuotation) { EXPECT_EQ(quoted("A pipe of 5\" and one of 7\"."), ""); }

}  // namespace
}  // namespace variorum
