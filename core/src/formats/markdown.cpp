#include "output.h"
#include "pieces.h"
#include "row_notes.h"

namespace variorum {
namespace {

/// A brace of a text as a character reference, which Markdown shows as that brace: the expressions that read CriticMarkup
/// know no backslash. So is the "&" of what could be read as such a reference.
void add_plain(std::u16string& out, std::u16string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char16_t unit = text[at];
    const bool reference = unit == u'&' && (at + 1 == text.size() || text[at + 1] == u'#');
    if (unit == u'{' || unit == u'}' || reference)
      out += u"&#" + digits(unit) + u";";
    else
      out += unit;
  }
}

/// Past a line end at `at`, or `at` itself.
std::size_t past_line_end(std::u16string_view text, std::size_t at) {
  if (text.substr(at).starts_with(u"\r\n")) return at + 2;
  return at < text.size() && (text[at] == u'\n' || text[at] == u'\r') ? at + 1 : at;
}

/// Past the line ends at `at` and the blank lines after it, or `at` itself where no blank line follows.
std::size_t past_blank_lines(std::u16string_view text, std::size_t at) {
  const std::size_t first = past_line_end(text, at);
  std::size_t past = first;
  for (std::size_t next = first; next != at;) {
    while (next < text.size() && (text[next] == u' ' || text[next] == u'\t')) ++next;
    const std::size_t end = past_line_end(text, next);
    if (end == next) break;
    past = next = end;
  }
  return past == first ? at : past;
}

/// Markdown ends a paragraph at a blank line, and every mark-up in it: a mark ends there too, and the blank lines have
/// one of their own.
void add_marked(std::u16string& out, std::u16string_view text, std::u16string_view open, std::u16string_view close) {
  const auto add = [&](std::size_t begin, std::size_t end) {
    if (begin == end) return;
    out += open;
    add_plain(out, text.substr(begin, end - begin));
    out += close;
  };
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t past = past_blank_lines(text, at);
    if (past == at) {
      const std::size_t line_end = past_line_end(text, at);
      at = line_end == at ? at + 1 : line_end;
      continue;
    }
    add(begin, at);
    add(at, past);
    begin = at = past;
  }
  add(begin, text.size());
}

}  // namespace

std::string to_markdown(const Compared& compared, const FormatWords& words) {
  const Comparison& comparison = compared.comparison;
  const Notes notes(comparison);
  const auto deleted = [](std::u16string& out, std::u16string_view text) { add_marked(out, text, u"{--", u"--}"); };
  const auto inserted = [](std::u16string& out, std::u16string_view text) { add_marked(out, text, u"{++", u"++}"); };
  std::u16string out;
  for (std::uint32_t index = 0; index < comparison.rows.size(); ++index) {
    const Row& row = comparison.rows[index];
    if (row.move != kNone) {
      row.kind == RowKind::moved_from ? deleted(out, slice(compared.before, row.before))
                                      : inserted(out, slice(compared.after, row.after));
      out += u"{>>";
      add_plain(out, move_words(comparison, notes, index, words));
      out += u"<<}";
      continue;
    }
    for (const Piece& piece : pieces_of_row(comparison, row)) {
      if (piece.kind == SpanKind::equal)
        add_plain(out, text_of(compared, piece));
      else if (piece.kind == SpanKind::deleted)
        deleted(out, slice(compared.before, piece.before));
      else
        inserted(out, slice(compared.after, piece.after));
    }
  }
  return to_utf8(out);
}

}  // namespace variorum
