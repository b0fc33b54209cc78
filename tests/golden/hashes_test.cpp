// Golden hashes: what every build on every machine must say, byte for byte.
//
// hashes.txt has a line for each golden case, each text of tests/quality and each block of random texts: a hash of the
// JSON of its comparison, plain and with options that quieten and leave hardly any budget. tests/engine/hashes.test.mjs
// checks the same file with the engine as shipped. Where only hashes differ and no golden case does, look at what
// changed before the new ones are written: scripts/dev golden --update writes them and fails once.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/random_edits.h"
#include "tests/support/utf8.h"
#include "variorum/formats.h"

namespace variorum::support {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kBlocks = 10, kSeedsPerBlock = 10;  // of random texts

/// Two FNV-1a hashes of 32 bits, which JavaScript multiplies exactly.
class Hash {
 public:
  void add(std::string_view bytes) {
    for (const unsigned char byte : bytes) {
      first_ = (first_ ^ byte) * 16777619u;
      second_ = (second_ ^ byte) * 16777619u;
    }
  }
  void add(const TextPair& texts) {
    add(to_json(compare(texts.before, texts.after)));
    add(to_json(compare(texts.before, texts.after, quiet())));
  }
  std::string shown() const {
    char text[17];
    std::snprintf(text, sizeof text, "%08x%08x", first_, second_);
    return text;
  }

 private:
  static Options quiet() {
    Options options;
    options.ignore_case = options.ignore_punctuation = options.ignore_typography = options.ignore_whitespace = true;
    options.paragraphs = ParagraphMode::newline;
    options.budget = 1;
    return options;
  }
  std::uint32_t first_ = 2166136261u, second_ = 3141592653u;
};

std::string hash_of(const TextPair& texts) {
  Hash hash;
  hash.add(texts);
  return hash.shown();
}

std::vector<fs::path> sorted_entries(const fs::path& folder) {
  std::vector<fs::path> paths;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::u16string file_text(const fs::path& path) { return utf16(read_file(path.string()).value_or("")); }

/// The sentences of a text of tests/quality, a line each, without their numbers.
TextPair quality_texts(const fs::path& path) {
  std::istringstream lines(read_file(path.string()).value_or(""));
  std::string before, after, *side = nullptr;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("--- ")) {
      side = line == "--- before" ? &before : &after;
    } else if (side != nullptr) {
      *side += line.substr(line.find(' ') + 1) + "\n";  // an empty line has no blank, and npos + 1 is 0
    }
  }
  return {utf16(before), utf16(after)};
}

std::string all_hashes() {
  std::string out;
  const auto line = [&](const std::string& name, const std::string& hash) { out += hash + " " + name + "\n"; };
  for (const fs::path& path : sorted_entries(VARIORUM_GOLDEN_FOLDER)) {
    if (!fs::is_directory(path)) continue;
    line("golden/" + path.filename().string(),
         hash_of({file_text(path / "before.txt"), file_text(path / "after.txt")}));
  }
  for (const fs::path& path : sorted_entries(VARIORUM_QUALITY_FOLDER))
    line("quality/" + path.filename().string(), hash_of(quality_texts(path)));
  for (std::uint64_t block = 0; block < kBlocks; ++block) {
    Hash hash;
    for (std::uint64_t seed = block * kSeedsPerBlock; seed < (block + 1) * kSeedsPerBlock; ++seed) {
      hash.add(random_edits(seed));
      hash.add(random_copies(seed));
      hash.add(random_noise(seed));
    }
    line("random/" + std::to_string(block * kSeedsPerBlock), hash.shown());
  }
  return out;
}

TEST(GoldenHashes, AreTheSameInEveryBuild) {
  const fs::path path = fs::path(VARIORUM_GOLDEN_FOLDER) / "hashes.txt";
  const std::string found = all_hashes(), expected = read_file(path.string()).value_or("");
  if (found != expected && std::getenv("VARIORUM_UPDATE_GOLDEN")) {
    std::ofstream(path, std::ios::binary) << found;
    FAIL() << path << " was written anew. See what changed, then run again without the update.";
  }
  EXPECT_EQ(expected, found);
}

}  // namespace
}  // namespace variorum::support
