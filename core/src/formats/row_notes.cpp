#include "row_notes.h"

#include <algorithm>
#include <numeric>

#include "output.h"

namespace variorum {
namespace {

struct Paragraphs {
  std::uint32_t first = 0, count = 0;
};

Paragraphs paragraphs_in(const Side& side, TextRange range) {
  const auto& all = side.paragraphs;
  const auto first = std::partition_point(all.begin(), all.end(), [&](TextRange p) { return p.end <= range.begin; });
  const auto last = std::partition_point(first, all.end(), [&](TextRange p) { return p.begin < range.end; });
  return {static_cast<std::uint32_t>(first - all.begin()), static_cast<std::uint32_t>(last - first)};
}

}  // namespace

Notes::Notes(const Comparison& comparison) : rows(comparison.rows.size()), moves(comparison.moves.size()) {
  for (std::uint32_t index = 0; index < comparison.rows.size(); ++index) {
    const Row& row = comparison.rows[index];
    if (row.move == kNone) continue;
    std::uint32_t& first = row.kind == RowKind::moved_from ? moves[row.move].from : moves[row.move].to;
    first = std::min(first, index);
  }
  for (const Change& change : comparison.changes) {
    if (change.kind == ChangeKind::split) rows[change.row].split = paragraphs_in(comparison.after, change.after).count;
    if (change.kind == ChangeKind::merged)
      rows[change.row].merged = paragraphs_in(comparison.before, change.before).count;
    if (change.kind == ChangeKind::edited && change.move != kNone && !change.quieted) ++moves[change.move].edits;
  }
}

std::u16string paragraph_numbers(const Side& side, TextRange range) {
  const auto [first, count] = paragraphs_in(side, range);
  if (count == 0) return {};
  return count == 1 ? digits(first + 1) : digits(first + 1) + u"–" + digits(first + count);
}

std::uint32_t words_in(const Side& side, TextRange range) {
  const auto begins_before = [](const TextRange& sentence, Offset at) { return sentence.begin < at; };
  const auto& sentences = side.sentences;
  const auto first = std::lower_bound(sentences.begin(), sentences.end(), range.begin, begins_before);
  const auto last = std::lower_bound(first, sentences.end(), range.end, begins_before);
  const auto words = side.words_of.begin();
  return std::accumulate(words + (first - sentences.begin()), words + (last - sentences.begin()), std::uint32_t{0});
}

std::u16string move_words(const Comparison& comparison, const Notes& notes, std::uint32_t row,
                          const FormatWords& words) {
  const std::uint32_t move = comparison.rows[row].move;
  const auto& [from, to, edits] = notes.moves[move];
  const std::uint32_t twin = comparison.rows[row].kind == RowKind::moved_from ? to : from;
  std::u16string out = filled(words.move, move + 1) + u", " + (twin > row ? words.further_down : words.further_up);
  if (edits > 0) out += u", " + filled(words.edits_one, words.edits_other, edits);
  return out;
}

}  // namespace variorum
