#include "telling.h"

#include <algorithm>

#include "lines.h"
#include "score.h"

namespace variorum {
namespace {

/// Whether a range holds every paragraph that it touches from end to end, and touches one.
bool is_whole(const std::vector<TextRange>& paragraphs, TextRange range) {
  const auto first = std::partition_point(paragraphs.begin(), paragraphs.end(),
                                          [&](TextRange paragraph) { return paragraph.end <= range.begin; });
  if (first == paragraphs.end() || range.begin > first->begin) return false;
  auto last = first;
  while (last + 1 != paragraphs.end() && (last + 1)->begin < range.end) ++last;
  return range.end >= last->end;
}

bool begins_with_headline(std::u16string_view text, const std::vector<TextRange>& paragraphs) {
  if (paragraphs.size() < 2) return false;
  const auto [begin, end] = paragraphs[0];
  if (end - begin > score::kLongestHeadline) return false;
  return ending_of(text.substr(begin, end - begin)) != Ending::sentence;
}

}  // namespace

void find_whole_changes(Comparison& comparison) {
  for (Change& change : comparison.changes) {
    if (change.kind == ChangeKind::moved) change.whole = comparison.moves[change.move].whole;
    if (change.kind == ChangeKind::inserted) change.whole = is_whole(comparison.after.paragraphs, change.after);
    if (change.kind == ChangeKind::deleted) change.whole = is_whole(comparison.before.paragraphs, change.before);
  }
}

void find_headline(const Sides<std::u16string_view>& texts, Comparison& comparison) {
  comparison.headline = !comparison.rows.empty() && comparison.rows[0].kind == RowKind::changed &&
                        begins_with_headline(texts.before, comparison.before.paragraphs) &&
                        begins_with_headline(texts.after, comparison.after.paragraphs);
}

}  // namespace variorum
