#include "line_diff.h"

#include <algorithm>
#include <span>
#include <utility>

#include "budget.h"
#include "few_edits.h"
#include "intern.h"
#include "pieces.h"
#include "range_pair.h"

namespace variorum {
namespace {

/// Lines of both sides between two pairs.
using Hole = IndexRanges;

class LineMatcher {
 public:
  LineMatcher(const Compared& compared, LineDiff& diff) : compared_(compared), diff_(diff) {
    for (const std::u16string_view line : diff.before) before_.push_back(table_.intern(line));
    for (const std::u16string_view line : diff.after) after_.push_back(table_.intern(line));
    diff.after_of.assign(before_.size(), kNone);
  }

  void match() {
    const Hole whole = trim({0, count(before_), 0, count(after_)});
    if (fill_by_table(whole) || fill_by_few_edits(whole)) return;
    std::uint32_t before = whole.before.begin, after = whole.after.begin;
    for (const auto& [first, second] : kept_lines()) {
      if (first < before || second < after || first >= whole.before.end || second >= whole.after.end) continue;
      fill_by_table(trim({before, first, after, second}));
      pair(first, second);
      before = first + 1, after = second + 1;
    }
    fill_by_table(trim({before, whole.before.end, after, whole.after.end}));
  }

 private:
  static std::uint32_t count(const std::vector<std::uint32_t>& lines) {
    return static_cast<std::uint32_t>(lines.size());
  }
  void pair(std::uint32_t before, std::uint32_t after) { diff_.after_of[before] = after; }

  /// Pairs what is equal at both ends of a hole.
  Hole trim(Hole hole) {
    auto& [before, after] = hole;
    while (!before.empty() && !after.empty() && before_[before.begin] == after_[after.begin])
      pair(before.begin++, after.begin++);
    while (!before.empty() && !after.empty() && before_[before.end - 1] == after_[after.end - 1])
      pair(--before.end, --after.end);
    return hole;
  }

  /// The longest common subsequence, by a table of all pairs. False where that would be too many.
  bool fill_by_table(const Hole& hole) {
    const std::size_t rows = hole.before.size(), columns = hole.after.size();
    const std::uint64_t cells = std::uint64_t{rows + 1} * (columns + 1);
    if (!budget_.afford_cells(cells)) return false;
    // How many lines are common from here to the end of the hole.
    std::vector<std::uint32_t> common(cells, 0);
    const auto at = [&](std::size_t row, std::size_t column) -> std::uint32_t& {
      return common[row * (columns + 1) + column];
    };
    const auto same = [&](std::size_t row, std::size_t column) {
      return before_[hole.before.begin + row] == after_[hole.after.begin + column];
    };
    for (std::size_t row = rows; row-- > 0;) {
      for (std::size_t column = columns; column-- > 0;)
        at(row, column) =
            same(row, column) ? at(row + 1, column + 1) + 1 : std::max(at(row + 1, column), at(row, column + 1));
    }
    for (std::uint32_t row = 0, column = 0; row < rows && column < columns;) {
      if (same(row, column))
        pair(hole.before.begin + row++, hole.after.begin + column++);
      else
        at(row + 1, column) >= at(row, column + 1) ? ++row : ++column;
    }
    return true;
  }

  bool fill_by_few_edits(const Hole& hole) {
    const auto part = [](const std::vector<std::uint32_t>& lines, IndexRange range) {
      return std::span<const std::uint32_t>(lines).subspan(range.begin, range.size());
    };
    const auto matched =
        match_with_few_edits(part(before_, hole.before), part(after_, hole.after), bound::kFewLineEdits);
    for (std::uint32_t line = 0; line < matched.size(); ++line) {
      if (matched[line] != kNone) pair(hole.before.begin + line, hole.after.begin + matched[line]);
    }
    return !matched.empty();
  }

  /// Lines whose beginning stayed in place, in order, and that are equal as a whole.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> kept_lines() const {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> kept;
    std::vector<Offset> before = begins(diff_.before), after = begins(diff_.after);
    std::size_t line = 0;
    for (const Row& row : compared_.comparison.rows) {
      if (row.kind != RowKind::unchanged && row.kind != RowKind::changed) continue;
      for (const Piece& piece : pieces_of_row(compared_.comparison, row)) {
        if (piece.kind != SpanKind::equal) continue;
        while (line < before.size() && before[line] < piece.before.begin) ++line;
        for (; line < before.size() && before[line] < piece.before.end; ++line) {
          const Offset place = piece.after.begin + (before[line] - piece.before.begin);
          const auto found = std::lower_bound(after.begin(), after.end(), place);
          if (found == after.end() || *found != place) continue;
          const auto twin = static_cast<std::uint32_t>(found - after.begin());
          if (before_[line] == after_[twin]) kept.push_back({static_cast<std::uint32_t>(line), twin});
        }
      }
    }
    return kept;
  }

  static std::vector<Offset> begins(const std::vector<std::u16string_view>& lines) {
    std::vector<Offset> out;
    Offset begin = 0;
    for (const std::u16string_view line : lines) {
      out.push_back(begin);
      begin += static_cast<Offset>(line.size());
    }
    return out;
  }

  const Compared& compared_;
  LineDiff& diff_;
  InternTable table_;
  std::vector<std::uint32_t> before_, after_;  // equal numbers, equal lines
  Budget budget_;
};

/// Lines with their "\n"; the last may lack it.
std::vector<std::u16string_view> lines_of(std::u16string_view text) {
  std::vector<std::u16string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(u'\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

}  // namespace

LineDiff diff_lines(const Compared& compared) {
  LineDiff diff{lines_of(compared.before), lines_of(compared.after), {}};
  LineMatcher(compared, diff).match();
  return diff;
}

}  // namespace variorum
