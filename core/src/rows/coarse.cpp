#include "coarse.h"

namespace variorum {
namespace {

/// Marks the rows of one side. Rows and sentences both stand in text order.
void mark_side(const std::vector<TextRange>& sentences, const std::vector<std::uint8_t>& linked,
               const std::vector<std::uint8_t>& cut_short, TextRange Row::*side, Comparison& comparison) {
  if (cut_short.empty()) return;
  std::size_t at = 0;
  for (Row& row : comparison.rows) {
    const TextRange range = row.*side;
    while (at < sentences.size() && sentences[at].end <= range.begin) ++at;
    if (row.kind == RowKind::unchanged) continue;
    for (std::size_t s = at; s < sentences.size() && sentences[s].begin < range.end; ++s) {
      if (s < cut_short.size() && cut_short[s] && !linked[s]) row.coarse = comparison.coarse = true;
    }
  }
}

}  // namespace

void mark_coarse_rows(const Links& links, const Budget& budget, Comparison& comparison) {
  mark_side(comparison.before.sentences, links.before_linked, budget.before_cut_short, &Row::before, comparison);
  mark_side(comparison.after.sentences, links.after_linked, budget.after_cut_short, &Row::after, comparison);
}

}  // namespace variorum
