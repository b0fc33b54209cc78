// What a test expects in a file that people review: rows in markup (markup.h).
//
// In:   the path, and what came out.
// Out:  a failure where the file says something else. With VARIORUM_UPDATE_GOLDEN=1 (scripts/dev golden --update) the
//       file is written anew, and the test fails once, so that someone looks.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "tests/support/utf8.h"

namespace variorum::support {

inline void expect_file(const std::filesystem::path& path, const std::string& found) {
  const std::string expected = read_file(path.string()).value_or("");
  if (found != expected && std::getenv("VARIORUM_UPDATE_GOLDEN")) {
    std::ofstream(path, std::ios::binary) << found;
    FAIL() << path << " was written anew. Read it, then run again without the update.";
  }
  EXPECT_EQ(expected, found) << path;
}

}  // namespace variorum::support
