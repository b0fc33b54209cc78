// Where rows and changes are written down: what every kind of row has in common.
//
// In:   a Document; rows begun and ended in reading order, differences found in them.
// Out:  the rows, changes and counts of a Comparison.
// Unit: UTF-16 code units of the texts as given.
//
//     begin(changed, [0,12), [0,14))   note(difference)   end     one row, one change; the cursors are at 12 and 14
#pragma once

#include "document.h"
#include "spans.h"

namespace variorum {

class RowSink {
 public:
  explicit RowSink(const Document& document) : writer(document, comparison_), document_(document) {}

  Comparison& comparison() { return comparison_; }
  std::uint32_t row_number() const { return static_cast<std::uint32_t>(comparison_.rows.size()); }
  /// Up to where each text is shown.
  Sides<Offset> cursor() const { return cursor_; }

  Row begin(RowKind kind, const Sides<TextRange>& ranges);
  void end(Row row);

  /// Counts a difference of the row at hand, and adds it to the list of changes.
  void note(const Difference& difference, Row& row, std::uint32_t move);
  /// Adds a change of the row at hand that is no difference inside it.
  void add_change(ChangeKind kind, const Sides<TextRange>& ranges, std::uint32_t move = kNone);

  /// Fills in what is known when all rows are written.
  void finish();

 private:
  Comparison comparison_;

 public:
  SpanWriter writer;

 private:
  void see(const Difference& difference);
  void place(Change& change, const Sides<TextRange>& ranges) const;

  const Document& document_;
  Sides<Offset> cursor_;
  std::uint8_t invisible_ = 0;  // kinds seen in the row at hand
  bool visible_ = false;        // whether the row at hand has a difference that a reader sees
  bool any_visible_ = false;
};

}  // namespace variorum
