#include "coarse.h"

namespace variorum {
namespace {

/// Marks the rows of one side. Rows and sentences both stand in text order.
void mark_side(SideName side, const std::vector<std::uint8_t>& linked, const std::vector<std::uint8_t>& cut_short,
               Comparison& comparison) {
  const std::vector<TextRange>& sentences = comparison[side].sentences;
  if (cut_short.empty()) return;
  std::size_t at = 0;
  for (Row& row : comparison.rows) {
    const TextRange range = side == SideName::before ? row.before : row.after;
    while (at < sentences.size() && sentences[at].end <= range.begin) ++at;
    if (row.kind == RowKind::unchanged) continue;
    for (std::size_t s = at; s < sentences.size() && sentences[s].begin < range.end; ++s) {
      if (s < cut_short.size() && cut_short[s] && !linked[s]) row.coarse = comparison.coarse = true;
    }
  }
}

}  // namespace

void mark_coarse_rows(const Links& links, const Budget& budget, Comparison& comparison) {
  for (const SideName side : kBothSides) mark_side(side, links.linked[side], budget.is_cut_short[side], comparison);
}

}  // namespace variorum
