#include "pieces.h"

#include <algorithm>

#include "output.h"

namespace variorum {
namespace {

/// Walks over the spans of one side of a row.
struct Cursor {
  const std::vector<Span>& spans;
  std::uint32_t index, end;
  Offset at;  // where in the span it stands

  Cursor(const std::vector<Span>& spans, std::uint32_t begin, std::uint32_t end, Offset at)
      : spans(spans), index(begin), end(end), at(at) {}
  bool done() const { return index == end; }
  const Span& span() const { return spans[index]; }
  bool at_difference() const {
    return !done() && (span().kind != SpanKind::equal || span().text_class != SpanClass::none);
  }
  Offset left() const { return span().range.end - at; }
  /// The range of the next `length` code units, and past them.
  TextRange take(Offset length) {
    const TextRange taken = {at, at + length};
    at = taken.end;
    if (at == span().range.end) ++index;
    return taken;
  }
};

}  // namespace

std::vector<Piece> pieces_of_row(const Comparison& comparison, const Row& row) {
  Cursor before(comparison.before.spans, row.before_spans.begin, row.before_spans.end, row.before.begin);
  Cursor after(comparison.after.spans, row.after_spans.begin, row.after_spans.end, row.after.begin);
  std::vector<Piece> pieces;
  const auto difference = [&](Cursor& own, SpanKind kind) {
    const Span& span = own.span();
    Piece piece{kind, span.text_class, span.kind == SpanKind::equal, {before.at, before.at}, {after.at, after.at}};
    (kind == SpanKind::deleted ? piece.before : piece.after) = own.take(own.left());
    pieces.push_back(piece);
  };
  while (!before.done() || !after.done()) {
    if (before.at_difference()) {
      difference(before, SpanKind::deleted);
    } else if (after.at_difference()) {
      difference(after, SpanKind::inserted);
    } else {
      Piece piece{SpanKind::equal, SpanClass::none, false, {before.at, before.at}, {after.at, after.at}};
      const Offset length = before.done()  ? after.left()
                            : after.done() ? before.left()
                                           : std::min(before.left(), after.left());
      if (!before.done()) piece.before = before.take(length);
      if (!after.done()) piece.after = after.take(length);
      pieces.push_back(piece);
    }
  }
  return pieces;
}

std::u16string_view text_of(const Compared& compared, const Piece& piece) {
  const bool older = piece.after.begin == piece.after.end;
  return older ? slice(compared.before, piece.before) : slice(compared.after, piece.after);
}

}  // namespace variorum
