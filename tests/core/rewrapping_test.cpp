// The same text wrapped at another width, in the forms that people wrap by hand or by program: nothing differs but white
// space.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/invariants.h"
#include "tests/support/utf8.h"
#include "variorum/compare.h"

namespace variorum {
namespace {

const std::string kFerry =
    "The ferry between Norhaven and the islands will resume on Friday, the operator said on Monday. It had been "
    "suspended since Sunday, when waves of six metres broke over the pier and flooded the waiting room.";
const std::string kPassengers =
    "About 340 passengers spent two nights in a sports hall. Volunteers brought blankets and soup, and a school lent "
    "its showers to them until the wind had dropped and the harbour master let the first boat leave.";

/// The words of a text in lines of at most `width` characters; the first line begins with `first`, the others with
/// `rest`.
std::string wrapped(const std::string& text, std::size_t width, const std::string& first = "",
                    const std::string& rest = "") {
  std::string out, line = first;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string word = text.substr(at, end - at);
    const bool begins = line == first || line == rest;
    if (!begins && line.size() + 1 + word.size() > width) {
      out += line + "\n";
      line = rest + word;
    } else {
      line += (begins ? "" : " ") + word;
    }
    at = end + 1;
  }
  return out + line;
}

/// What differs between a text in two widths, but for white space and the ends of lines.
std::string differences(std::string (*make)(std::size_t width)) {
  std::string out;
  const std::u16string before = support::utf16(make(72));
  for (const std::size_t width : {60, 79}) {
    const std::u16string after = support::utf16(make(width));
    EXPECT_NE(before, after);
    const Comparison comparison = compare(before, after);
    EXPECT_EQ(support::joined(support::broken_invariants(before, after, comparison)), "");
    for (const Change& change : comparison.changes) {
      if (change.text_class != SpanClass::white_space || change.kind != ChangeKind::edited)
        out += "change of row " + std::to_string(change.row) + "; ";
    }
  }
  return out;
}

TEST(Rewrapping, Markdown) {
  EXPECT_EQ(differences([](std::size_t width) {
              return "# The ferry\n\n" + wrapped(kFerry, width) + "\n\n" + wrapped(kPassengers, width, "- ", "  ") +
                     "\n" + wrapped(kFerry, width, "- ", "  ") + "\n\n```\nint main() {\n  return 0;\n}\n```\n\n" +
                     wrapped(kPassengers, width) + "\n";
            }),
            "");
}

TEST(Rewrapping, ReStructuredText) {
  EXPECT_EQ(differences([](std::size_t width) {
              return "The ferry\n=========\n\n" + wrapped(kFerry, width) + "\n\nIts passengers\n~~~~~~~~~~~~~~\n\n" +
                     wrapped(kPassengers, width) + "\n\n.. note::\n\n" + wrapped(kFerry, width, "   ", "   ") +
                     "\n\nLater\n^^^^^\n\n" + wrapped(kPassengers, width, "* ", "  ") + "\n";
            }),
            "");
}

TEST(Rewrapping, AsciiDoc) {
  EXPECT_EQ(differences([](std::size_t width) {
              return "= The ferry\nA. Writer\n\n" + wrapped(kFerry, width) + "\n\n== Its passengers\n\n" +
                     wrapped(kPassengers, width) + "\n\n* One\n* Two\n\n----\nsome code\n  and more\n----\n\n" +
                     wrapped(kFerry, width) + "\n";
            }),
            "");
}

TEST(Rewrapping, APageOfTheManual) {
  EXPECT_EQ(differences([](std::size_t width) {
              return "FERRY(1)        User Commands        FERRY(1)\n\nNAME\n       ferry - goes to the islands\n\n"
                     "DESCRIPTION\n" +
                     wrapped(kFerry, width, "       ", "       ") + "\n\n       -f, --fast\n" +
                     wrapped(kPassengers, width, "              ", "              ") + "\n\n       -s, --slow\n" +
                     wrapped(kFerry, width, "              ", "              ") + "\n";
            }),
            "");
}

TEST(Rewrapping, Mail) {
  EXPECT_EQ(differences([](std::size_t width) {
              return "Hello Anna,\n\n" + wrapped(kFerry, width) + "\n\nThat is right.\n\n" +
                     wrapped(kPassengers, width) + "\n\nYours\nTom\n-- \nTom Berg\nHarbour Office\n";
            }),
            "");
}

TEST(Rewrapping, AnAnswerThatQuotes) {
  EXPECT_EQ(differences([](std::size_t width) {
              return "On Monday Anna wrote:\n\n" + wrapped(kFerry, width, "> ", "> ") + "\n>\n" +
                     wrapped(kPassengers, width, "> ", "> ") + "\n\n" + wrapped(kPassengers, width, "> > ", "> > ") +
                     "\n\n" + wrapped(kFerry, width) + "\n";
            }),
            "");
}

TEST(Rewrapping, CodeWithComments) {
  for (const std::string mark : {"// ", "/// ", "# ", "; ", ";; ", "-- ", "% "}) {
    static std::string begin;
    begin = mark;
    EXPECT_EQ(differences([](std::size_t width) {
                return "int a = 1;\n\n" + wrapped(kFerry, width, begin, begin) + "\nint sail(int from);\n\n" + begin +
                       "Passengers:\n" + wrapped(kPassengers, width, begin, begin) + "\nint b = 2;\n";
              }),
              "")
        << mark;
  }
}

TEST(Rewrapping, CommentsBetweenStars) {
  EXPECT_EQ(differences([](std::size_t width) {
              return "int a = 1;\n\n/**\n" + wrapped(kFerry, width, " * ", " * ") + "\n *\n" +
                     wrapped(kPassengers, width, " * ", " * ") + "\n */\nint sail(int from);\n\n" +
                     wrapped(kPassengers, width, "/* ", " * ") + " */\nint b = 2;\n";
            }),
            "");
}

const std::string kVerse =
    "The harbour slept, the lamps were low,\nThe nets hung dark and wet,\nAnd no one on the mole could know\n"
    "The morning was not yet.\n";

TEST(Rewrapping, ProseAroundVerse) {
  EXPECT_EQ(differences([](std::size_t width) {
              return wrapped(kFerry, width) + "\n\n" + kVerse + "\n" + wrapped(kPassengers, width) + "\n";
            }),
            "");
  const std::u16string text = support::utf16(wrapped(kFerry, 72) + "\n\n" + kVerse);
  EXPECT_EQ(compare(text, text).before.paragraphs.size(), 5u);
}

TEST(Rewrapping, JapaneseInLinesThatCutWords) {
  EXPECT_EQ(
      differences([](std::size_t width) {
        const std::string text =
            "港では朝早くから人々が集まり、島へ渡る船を待っていた。風が強いため、コンピューターの予報では昼まで船は"
            "出ないという。それでも子どもたちは元気で、スーパーマーケットの前で歌を歌い、先生たちはその声を録音し"
            "ていた。昼過ぎに風は弱まり、最初のボートが港を出た。";
        const std::size_t bytes = width / 2 * 3;  // two columns and three bytes for each character
        std::string out;
        for (std::size_t at = 0; at < text.size(); at += bytes) out += text.substr(at, bytes) + "\n";
        return out;
      }),
      "");
}

TEST(Rewrapping, SourceOfHtml) {
  EXPECT_EQ(differences([](std::size_t width) {
              return "<div>\n  <h1>The ferry</h1>\n  <p>\n" + wrapped(kFerry, width, "    ", "    ") +
                     "\n  </p>\n  <ul>\n    <li>About 340 passengers slept in a hall in town.</li>\n    <li>Some "
                     "brought blankets.</li>\n  </ul>\n" +
                     wrapped(kPassengers, width, "  <p>", "  ") + "</p>\n</div>\n";
            }),
            "");
}

TEST(Rewrapping, LinesSetInByTabs) {
  EXPECT_EQ(differences([](std::size_t width) {
              return wrapped(kFerry, width, "\t", "\t") + "\n\n" + wrapped(kPassengers, width, "\t", "\t") + "\n";
            }),
            "");
}

TEST(Rewrapping, APageWithFrontMatter) {
  EXPECT_EQ(differences([](std::size_t width) {
              return "---\ntitle: The ferry\ndate: 2015-09-18\ntags:\n  - sea\n  - wind\n---\n\n" +
                     wrapped(kFerry, width) + "\n\n" + wrapped(kPassengers, width) + "\n";
            }),
            "");
}

}  // namespace
}  // namespace variorum
