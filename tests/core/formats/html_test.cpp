// The comparison as an HTML page.
#include <gtest/gtest.h>

#include "tests/support/format_words.h"
#include "tests/support/utf8.h"
#include "variorum/formats.h"

namespace variorum {
namespace {

std::string page(std::string_view before, std::string_view after, const FormatNames& names = {u"old", u"new"}) {
  const std::u16string old = support::utf16(before), now = support::utf16(after);
  const Comparison comparison = compare(old, now);
  return to_html({old, now, comparison}, support::format_words(), names);
}

/// The rows of the table alone.
std::string rows(std::string_view before, std::string_view after) {
  const std::string all = page(before, after);
  const std::size_t begin = all.find("<tbody>\n") + 8;
  return all.substr(begin, all.find("</tbody>") - begin);
}

const std::string kFerry = "The ferry left the harbour at dawn with forty passengers.";
const std::string kPrices = "Prices rose in autumn, and nobody knew why.";

TEST(Html, AChangedRowHasItsMarksOnEitherSide) {
  EXPECT_EQ(
      rows("The cat sat there.\n", "The dog sat there.\n"),
      "<tr class=\"changed\"><td dir=\"auto\"><span class=\"number\">¶ 1</span> The <del>cat</del> sat there.</td>"
      "<td dir=\"auto\"><span class=\"number\">¶ 1</span> The <ins>dog</ins> sat there.</td></tr>\n");
}

TEST(Html, HasVerdictAndKey) {
  const std::string out = page("The cat sat.", "The dog sat.");
  EXPECT_NE(
      out.find("<h1>old → new</h1>\n<p class=\"verdict\">The verdict.</p>\n<p class=\"key\">Key: <del>removed</del>"
               " <ins>added</ins> <span class=\"moved\">moved</span>"),
      std::string::npos)
      << out;
}

TEST(Html, TextStandsBetweenTagsEscaped) {
  const std::string out = rows("A <b>&\"' sat.", "A <b>&\"' ran.");
  EXPECT_NE(out.find("A &#60;b&#62;&#38;&#34;&#39; <del>sat</del>."), std::string::npos) << out;
  const std::string named = page("a", "b", {u"<script>", u"n\n"});
  EXPECT_EQ(named.find("<script>"), std::string::npos);
  EXPECT_NE(named.find("<th scope=\"col\">n&#60;U+000A&#62;</th>"), std::string::npos) << named;
}

TEST(Html, BothEndsOfAMoveShowTheirEditsAndLeadToEachOther) {
  const std::string maps = "The old library keeps maps of the whole coast.";
  const std::string edited = "The ferry left the harbour at dusk with forty passengers.";
  const std::string out = rows(kFerry + "\n\n" + kPrices + "\n\n" + maps, kPrices + "\n\n" + maps + "\n\n" + edited);
  EXPECT_NE(out.find("<tr class=\"moved-from\"><td dir=\"auto\" class=\"moved\"><a class=\"chip\" id=\"from-1\" "
                     "href=\"#to-1\">moved away (move 1, further down, 1 edit)</a>"),
            std::string::npos)
      << out;
  EXPECT_NE(out.find("at <del>dawn</del> with"), std::string::npos) << out;
  EXPECT_NE(out.find("<a class=\"chip\" id=\"to-1\" href=\"#from-1\">moved here (move 1, further up, 1 edit)</a>"),
            std::string::npos)
      << out;
  EXPECT_NE(out.find("at <ins>dusk</ins> with"), std::string::npos) << out;
}

TEST(Html, SplitsAreNamed) {
  const std::string out = rows(kFerry + " " + kPrices, kFerry + "\n\n" + kPrices);
  EXPECT_NE(out.find("<span class=\"number\">¶ 1–2</span> <span class=\"note\">split in 2</span> The ferry"),
            std::string::npos)
      << out;
}

TEST(Html, WhatNobodySeesHasANameThatSaysWhatItIs) {
  const std::string out = rows("The cat sat.",
                               "The \xE2\x80\xAE"
                               "cat sat.");
  EXPECT_NE(out.find("<abbr title=\"right-to-left override (U+202E)\">RLO</abbr>"), std::string::npos) << out;
  EXPECT_EQ(out.find("\xE2\x80\xAE"), std::string::npos);
}

}  // namespace
}  // namespace variorum
