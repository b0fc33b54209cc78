// Labelled changes in eight languages → the class of each; tests/classes/README.md says how the labels came about.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <sstream>
#include <string>

#include "tests/support/markup.h"
#include "tests/support/utf8.h"
#include "variorum/compare.h"

namespace variorum {
namespace {

/// The class all edits of the comparison have; "several" where they differ, "nothing" where there is none.
std::string class_of(const support::TextPair& texts) {
  std::string found = "nothing";
  for (const Change& change : compare(texts.before, texts.after).changes) {
    const std::string word = support::word_of(change.text_class);
    if (found != "nothing" && found != word) return "several";
    found = word;
  }
  return found;
}

struct Score {
  std::string language;
  int right = 0, cases = 0;
};

TEST(ClassifyCases, AreAsAReaderWouldSay) {
  std::istringstream lines(support::read_file(VARIORUM_CLASSES_FILE).value_or(""));
  std::vector<Score> scores;
  Score all{"all"};
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("== ")) {
      scores.push_back({line.substr(3)});
      continue;
    }
    const std::size_t colon = line.find(": ");
    ASSERT_NE(colon, std::string::npos) << line;
    const std::string wanted = line.substr(0, colon), found = class_of(support::texts_of(line.substr(colon + 2)));
    ++all.cases, ++scores.back().cases;
    if (found == wanted)
      ++all.right, ++scores.back().right;
    else
      std::printf("  %s instead of %s\n", found.c_str(), line.c_str());
  }
  std::printf("  %d of %d right\n", all.right, all.cases);
  EXPECT_GE(all.cases, 300);
  EXPECT_GE(all.right * 100, all.cases * 98);
  EXPECT_EQ(scores.size(), 8u);
  for (const Score& score : scores) EXPECT_GE(score.right * 10, score.cases * 9) << score.language;
}

}  // namespace
}  // namespace variorum
