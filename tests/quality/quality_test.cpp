// The links of the core against those of a human editor, on texts of our own in eleven languages (README.md beside
// this). The thresholds lie just under what was measured: a regression fails, an improvement raises them.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/expected.h"
#include "tests/support/markup.h"
#include "tests/support/utf8.h"
#include "variorum/compare.h"

namespace variorum::support {
namespace {

namespace fs = std::filesystem;

using Pair = std::pair<std::uint32_t, std::uint32_t>;  // gold sentences, before and after, counted from 0

struct Side {
  std::u16string text;
  std::vector<TextRange> sentences;
};

struct Gold {
  Side before, after;
  std::set<Pair> links, moves;
};

void add_sentence(Side& side, std::string_view sentence, bool new_paragraph, bool blanks) {
  if (!side.text.empty()) side.text += new_paragraph ? u"\n\n" : blanks ? u" " : u"";
  const auto begin = static_cast<Offset>(side.text.size());
  side.text += utf16(sentence);
  side.sentences.push_back({begin, static_cast<Offset>(side.text.size())});
}

Gold read_gold(const fs::path& path) {
  Gold gold;
  const std::string file = read_file(path.string()).value_or("");
  EXPECT_FALSE(file.empty()) << path;
  std::istringstream lines(file);
  Side* side = nullptr;
  bool new_paragraph = false, blanks = true;
  for (std::string line; std::getline(lines, line);) {
    if (line == "joined without blanks") blanks = false;
    if (line.starts_with("--- ")) side = line == "--- before" ? &gold.before : &gold.after;
    if (side == nullptr || line.starts_with("--- ")) continue;
    if (line.empty()) {
      new_paragraph = true;
      continue;
    }
    const std::size_t blank = line.find(' ');
    std::string label = line.substr(0, blank);
    const auto at = static_cast<std::uint32_t>(side->sentences.size());
    add_sentence(*side, line.substr(blank + 1), new_paragraph, blanks);
    new_paragraph = false;
    if (side == &gold.before) {
      EXPECT_EQ(label, std::to_string(at + 1)) << path << ": before sentences are numbered in turn";
      continue;
    }
    if (label == "-") continue;
    const bool moved = label.starts_with(">");
    std::replace(label.begin(), label.end(), '+', ' ');
    std::istringstream numbers(label.substr(moved));
    for (std::uint32_t number; numbers >> number;) {
      EXPECT_LE(number, gold.before.sentences.size()) << path << ": " << line;
      gold.links.insert({number - 1, at});
      if (moved) gold.moves.insert({number - 1, at});
    }
  }
  return gold;
}

/// Gold sentences of which the range holds half, or that hold half of the range.
std::vector<std::uint32_t> gold_under(const Side& side, TextRange range) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t s = 0; s < side.sentences.size(); ++s) {
    const TextRange gold = side.sentences[s];
    const Offset begin = std::max(gold.begin, range.begin), end = std::min(gold.end, range.end);
    if (begin < end && 2 * (end - begin) >= std::min(gold.end - gold.begin, range.end - range.begin))
      found.push_back(s);
  }
  return found;
}

struct Found {
  std::set<Pair> links, moves;
};

Found links_found(const Gold& gold) {
  const Comparison comparison = compare(gold.before.text, gold.after.text);
  Found found;
  for (const Link& link : comparison.links) {
    const bool moved = link.kind == LinkKind::moved || link.kind == LinkKind::moved_edited;
    std::vector<Pair> pairs, known;
    for (std::uint32_t i : gold_under(gold.before, comparison.before.sentences[link.before])) {
      for (std::uint32_t j : gold_under(gold.after, comparison.after.sentences[link.after])) {
        pairs.push_back({i, j});
        if (gold.links.count({i, j})) known.push_back({i, j});
      }
    }
    // Where the core's sentences are coarser than the gold's, a link holds several pairs, of which not all are meant.
    for (const Pair& pair : known.empty() ? pairs : known) {
      found.links.insert(pair);
      if (moved) found.moves.insert(pair);
    }
  }
  return found;
}

struct Score {
  std::size_t right = 0, found = 0, gold = 0;
  void count(const std::set<Pair>& mine, const std::set<Pair>& theirs) {
    for (const Pair& pair : mine) right += theirs.count(pair);
    found += mine.size();
    gold += theirs.size();
  }
  std::size_t f1() const { return found + gold == 0 ? 1000 : 2000 * right / (found + gold); }  // per mille
};

std::string listed(const std::set<Pair>& pairs, const std::set<Pair>& without) {
  std::string out;
  for (const Pair& pair : pairs) {
    if (!without.count(pair)) out += " " + std::to_string(pair.first + 1) + "-" + std::to_string(pair.second + 1);
  }
  return out.empty() ? " none" : out;
}

std::vector<fs::path> texts() {
  std::vector<fs::path> paths;
  for (const fs::directory_entry& entry : fs::directory_iterator(VARIORUM_QUALITY_FOLDER))
    paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

TEST(Quality, LinksAndMovesAreThoseOfAnEditor) {
  Score links, moves;
  for (const fs::path& path : texts()) {
    SCOPED_TRACE(path.filename().string());
    const Gold gold = read_gold(path);
    const Found found = links_found(gold);
    Score mine;
    mine.count(found.links, gold.links);
    links.count(found.links, gold.links);
    moves.count(found.moves, gold.moves);
    EXPECT_GE(mine.f1(), 750u) << "links missing:" << listed(gold.links, found.links)
                               << ", wrong:" << listed(found.links, gold.links);
    std::printf("  %-24s links %4zu  missing%s, wrong%s; moves missing%s, wrong%s\n", path.stem().string().c_str(),
                mine.f1(), listed(gold.links, found.links).c_str(), listed(found.links, gold.links).c_str(),
                listed(gold.moves, found.moves).c_str(), listed(found.moves, gold.moves).c_str());
  }
  std::printf("  links F1 %zu, moves F1 %zu per mille\n", links.f1(), moves.f1());
  EXPECT_GE(links.gold, 100u) << "texts are missing";
  EXPECT_GE(links.f1(), 950u);
  EXPECT_GE(moves.f1(), 850u);
}

/// The rows of each text, for those who want to see more than a score.
TEST(QualityGolden, RowsReadAsExpected) {
  for (const fs::path& path : texts()) {
    const Gold gold = read_gold(path);
    const Comparison comparison = compare(gold.before.text, gold.after.text);
    expect_file(path.parent_path().parent_path() / "rows" / path.filename(),
                markup(gold.before.text, gold.after.text, comparison, Classes::shown));
  }
}

}  // namespace
}  // namespace variorum::support
