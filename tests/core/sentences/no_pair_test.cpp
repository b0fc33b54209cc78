// Pairs that a reader would not make.
#include "no_pair.h"

#include <gtest/gtest.h>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

bool alike_in_count(std::string_view before, std::string_view after) {
  const support::Prepared texts(before, after);
  return count_alike_only(texts.document, 0, 0);
}

TEST(NoPair, HeadingsThatShareTheirNumberAreOfDifferentSections) {
  EXPECT_TRUE(alike_in_count("3. Opening hours", "3. Lost property"));
  EXPECT_TRUE(alike_in_count("Section 3: Opening hours", "Section 3: Lost property"));
  EXPECT_TRUE(alike_in_count("§ 3 Fundsachen", "§ 3 Gebühren"));
}

TEST(NoPair, AWordInCommonMakesThemAlike) {
  EXPECT_FALSE(alike_in_count("3. Opening hours", "3. Hours"));
  EXPECT_FALSE(alike_in_count("3. Lost properties", "3. Lost and found"));
}

TEST(NoPair, WhatOnlyCountsMayBeCountedAnew) {
  EXPECT_FALSE(alike_in_count("Section 3", "Section 4"));
  EXPECT_FALSE(alike_in_count("Section 3", "Section 3: Lost property"));
}

TEST(NoPair, ARowOfATableIsNoPartnerForProse) {
  const support::Prepared texts("| Boats | 12 |\nThe boats came in.", "The 12 boats.\n| Boats | 14 |");
  EXPECT_TRUE(parts_table_row(texts.document, 0, 0, 499));
  EXPECT_TRUE(parts_table_row(texts.document, 1, 1, 499));
  EXPECT_FALSE(parts_table_row(texts.document, 0, 0, 500)) << "it was put in the table";
  EXPECT_FALSE(parts_table_row(texts.document, 0, 1, 400));
  EXPECT_FALSE(parts_table_row(texts.document, 1, 0, 400));
}

TEST(NoPair, SentencesAreNoHeadings) {
  EXPECT_FALSE(alike_in_count("In 1962 they opened the reading room to the public of the town.",
                              "In 1962 nobody had foreseen how cold that winter would be here."));
  EXPECT_FALSE(alike_in_count("3. Opening hours. They vary.", "3. Lost property. It waits."));
}

}  // namespace
}  // namespace variorum
