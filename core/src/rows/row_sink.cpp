#include "row_sink.h"

#include "assertion.h"

namespace variorum {

Row RowSink::begin(RowKind kind, const Sides<TextRange>& ranges) {
  VARIORUM_ASSERT(ranges.before.begin == cursor_.before && ranges.after.begin == cursor_.after);
  VARIORUM_ASSERT(ranges.before.begin <= ranges.before.end && ranges.after.begin <= ranges.after.end);
  Row row;
  row.kind = kind;
  row.before = ranges.before, row.after = ranges.after;
  row.before_spans.begin = static_cast<std::uint32_t>(comparison_.before.spans.size());
  row.after_spans.begin = static_cast<std::uint32_t>(comparison_.after.spans.size());
  cursor_ = {ranges.before.end, ranges.after.end};
  invisible_ = 0;
  visible_ = kind != RowKind::unchanged;
  return row;
}

void RowSink::end(Row row) {
  row.before_spans.end = static_cast<std::uint32_t>(comparison_.before.spans.size());
  row.after_spans.end = static_cast<std::uint32_t>(comparison_.after.spans.size());
  if (!visible_) row.invisible = invisible_;
  any_visible_ = any_visible_ || visible_;
  comparison_.invisible |= invisible_;
  comparison_.coarse = comparison_.coarse || row.coarse;
  comparison_.rows.push_back(row);
}

void RowSink::note(const Difference& d, Row& row, std::uint32_t move) {
  see(d);
  if (d.quieted) ++comparison_.stats.quieted[static_cast<std::size_t>(d.text_class)];
  if (d.quieted && move == kNone) ++row.quieted;
  if (d.border && !d.quieted && move == kNone) row.kind = RowKind::changed;
  if (d.separator || d.soft) return;
  if (!d.quieted && move == kNone) row.kind = RowKind::changed;
  Change change;
  change.text_class = d.text_class;
  change.quieted = d.quieted;
  change.invisible = d.invisible;
  change.row = row_number();
  change.move = move;
  place(change, {d.before, d.after});
  comparison_.changes.push_back(change);
}

void RowSink::add_change(ChangeKind kind, const Sides<TextRange>& ranges, std::uint32_t move) {
  Change change;
  change.kind = kind;
  change.row = row_number();
  change.move = move;
  place(change, ranges);
  comparison_.changes.push_back(change);
  visible_ = any_visible_ = true;
}

void RowSink::finish() {
  if (any_visible_) comparison_.invisible = 0;
}

void RowSink::see(const Difference& d) {
  invisible_ |= d.invisible;
  visible_ = visible_ || d.border || (d.invisible == 0 && !d.separator);
}

void RowSink::place(Change& change, const Sides<TextRange>& ranges) const {
  change.before = ranges.before, change.after = ranges.after;
  change.before_paragraph = document_.before.paragraph_at(ranges.before.begin);
  change.after_paragraph = document_.after.paragraph_at(ranges.after.begin);
}

}  // namespace variorum
