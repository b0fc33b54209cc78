// What a text says, and later says otherwise.
#include "variorum/history.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/support/utf8.h"

namespace variorum {
namespace {

/// "number #0: Three 0, Five 1" for each claim.
std::string claims(const std::vector<std::u16string>& texts) {
  const std::vector<std::u16string_view> versions(texts.begin(), texts.end());
  std::string shown;
  for (const Claim& claim : trace(versions).claims) {
    shown += claim.kind == SpanClass::number ? "number" : claim.kind == SpanClass::name ? "name" : "quotation";
    shown += " #" + std::to_string(claim.thread) + ":";
    for (const ClaimValue& value : claim.values)
      shown += (&value == &claim.values.front() ? " " : ", ") + support::visible(value.text) + " " +
               std::to_string(value.version);
    shown += "\n";
  }
  return shown;
}

TEST(Claims, ANumberThatChangesTwice) {
  EXPECT_EQ(claims({u"Three people were hurt in the fire at the harbour.",
                    u"Five people were hurt in the fire at the harbour.",
                    u"Eleven people were hurt in the fire at the harbour."}),
            "number #0: Three 0, Five 1, Eleven 2\n");
}

TEST(Claims, AVersionInWhichNothingChangesDoesNotMatter) {
  EXPECT_EQ(claims({u"Three people were hurt in the fire at the harbour.",
                    u"Three people were hurt in the fire at the harbour. It rained.",
                    u"Five people were hurt in the fire at the harbour. It rained.",
                    u"Five people were hurt in the fire at the harbour.",
                    u"Eleven people were hurt in the fire at the harbour."}),
            "number #0: Three 0, Five 2, Eleven 4\n");
}

TEST(Claims, AnotherWordOfTheSentenceBreaksNoClaim) {
  EXPECT_EQ(claims({u"Three people were hurt in the fire at the harbour.",
                    u"Five people were hurt in the fire at the harbour.",
                    u"Five people were killed in the fire at the harbour.",
                    u"Eleven people were killed in the fire at the harbour."}),
            "number #0: Three 0, Five 1, Eleven 3\n");
}

TEST(Claims, ANameAndANumberOfOneSentence) {
  EXPECT_EQ(claims({u"On Tuesday Ingrid Soll said that 12 boats were lost in the storm.",
                    u"On Tuesday Ingrid Sohl said that 14 boats were lost in the storm."}),
            "name #0: Soll 0, Sohl 1\nnumber #0: 12 0, 14 1\n");
}

TEST(Claims, WordsAreNone) {
  EXPECT_EQ(claims({u"Some people were hurt in the fire at the harbour.",
                    u"Some people were burnt in the fire at the harbour."}),
            "");
}

TEST(Claims, AValueThatCameWithOtherWordsHoldsFromThere) {
  EXPECT_EQ(claims({u"Many people were hurt in the fire at the harbour.",
                    u"Many people were hurt in the fire at the harbour, which burned for 3 days.",
                    u"Many people were hurt in the fire at the harbour, which burned for 5 days."}),
            "number #0: 3 1, 5 2\n");
}

}  // namespace
}  // namespace variorum
