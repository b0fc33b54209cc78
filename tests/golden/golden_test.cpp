// Golden cases: every folder here with before.txt, after.txt and expected.txt, named for the trouble it is about.
//
// expected.txt is row markup (tests/support/markup.h). A first line that begins with "Desired" means that the rest is
// what should come out and does not yet: such a case passes while it is wrong, is listed, and fails once it is right,
// so that the line goes. Where quietened.txt stands beside it, it has the rows under the options that quieten.
// VARIORUM_UPDATE_GOLDEN=1 (scripts/dev golden --update) writes what comes out and fails, so that someone looks.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/expected.h"
#include "tests/support/invariants.h"
#include "tests/support/markup.h"
#include "tests/support/utf8.h"

namespace variorum::support {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> cases() {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(VARIORUM_GOLDEN_FOLDER)) {
    if (entry.is_directory()) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::u16string text_of(const fs::path& path) {
  const std::optional<std::string> bytes = read_file(path.string());
  EXPECT_TRUE(bytes.has_value()) << path << " cannot be read";
  const std::optional<std::u16string> text = try_utf16(bytes.value_or(""));
  EXPECT_TRUE(text.has_value()) << path << " is not UTF-8";
  return text.value_or(u"");
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, ReadsAsExpected) {
  const fs::path folder = fs::path(VARIORUM_GOLDEN_FOLDER) / GetParam();
  const std::u16string before = text_of(folder / "before.txt"), after = text_of(folder / "after.txt");
  const Comparison comparison = compare(before, after);
  EXPECT_EQ(joined(broken_invariants(before, after, comparison)), "");
  EXPECT_EQ(joined(broken_by_itself(before)), "");
  EXPECT_EQ(joined(broken_by_itself(after)), "");

  const std::string found = markup(before, after, comparison, Classes::shown);
  const std::string expected = read_file((folder / "expected.txt").string()).value_or("");
  if (expected.starts_with("Desired")) {
    EXPECT_NE(expected.substr(expected.find('\n') + 1), found)
        << "is as desired now: take away the first line of expected.txt";
    std::printf("  not yet as desired: %s\n", GetParam().c_str());
    return;
  }
  expect_file(folder / "expected.txt", found);
}

TEST_P(Golden, ReadsAsExpectedWhenQuietened) {
  const fs::path folder = fs::path(VARIORUM_GOLDEN_FOLDER) / GetParam();
  if (!fs::exists(folder / "quietened.txt")) return;
  const std::u16string before = text_of(folder / "before.txt"), after = text_of(folder / "after.txt");
  Options options;
  options.ignore_case = options.ignore_punctuation = options.ignore_typography = options.ignore_whitespace = true;
  const Comparison comparison = compare(before, after, options);
  EXPECT_EQ(joined(broken_invariants(before, after, comparison)), "");
  expect_file(folder / "quietened.txt", markup(before, after, comparison, Classes::shown));
}

INSTANTIATE_TEST_SUITE_P(Cases, Golden, testing::ValuesIn(cases()),
                         [](const testing::TestParamInfo<std::string>& info) { return info.param; });

}  // namespace
}  // namespace variorum::support
