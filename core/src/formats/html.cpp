#include <algorithm>

#include "characters.h"
#include "html_style.h"
#include "output.h"
#include "pieces.h"
#include "row_notes.h"
#include "signs.h"
#include "variorum/records.h"

namespace variorum {
namespace {

bool is_markup(char16_t unit) { return unit == u'&' || unit == u'<' || unit == u'>' || unit == u'"' || unit == u'\''; }

void add_escaped(std::u16string& out, std::u16string_view text) {
  for (const char16_t unit : text) {
    if (is_markup(unit))
      out += u"&#" + digits(unit) + u";";
    else
      out += unit;
  }
}

std::u16string escaped(std::u16string_view text) {
  std::u16string out;
  add_escaped(out, text);
  return out;
}

class PageWriter {
 public:
  PageWriter(const Compared& compared, const FormatWords& words)
      : compared_(compared), words_(words), signs_(words), notes_(compared.comparison) {}

  std::u16string write(const FormatNames& names) {
    const std::u16string left = name(names.before), right = name(names.after);
    out_ += u"<!doctype html>\n<html lang=\"" + escaped(words_.language) + u"\">\n<head>\n<meta charset=\"utf-8\">\n";
    out_ +=
        u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n";
    out_ += u"<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + left + u" → " + right + u"</title>\n";
    (out_ += u"<style>") += kHtmlStyle;
    out_ += u"</style>\n</head>\n<body>\n<h1>" + left + u" → " + right + u"</h1>\n";
    out_ += u"<p class=\"verdict\">" + escaped(words_.verdict) + u"</p>\n";
    add_key();
    out_ += u"<table>\n<thead><tr><th scope=\"col\">" + left + u"</th><th scope=\"col\">" + right;
    out_ += u"</th></tr></thead>\n<tbody>\n";
    for (std::uint32_t row = 0; row < compared_.comparison.rows.size(); ++row) add_row(row);
    return std::move(out_ += u"</tbody>\n</table>\n</body>\n</html>\n");
  }

 private:
  std::u16string name(std::u16string_view of) const {
    std::u16string out;
    signs_.append_named(out, of, Shown::line);
    return escaped(out);
  }

  void add_key() {
    out_ += u"<p class=\"key\">" + escaped(words_.key) + u": <del>" + escaped(words_.key_removed) + u"</del> <ins>";
    out_ += escaped(words_.key_added) + u"</ins> <span class=\"moved\">" + escaped(words_.key_moved);
    out_ += u"</span> <span class=\"number\">¶ 1</span> " + escaped(words_.key_paragraph) + u"</p>\n";
  }

  void add_row(std::uint32_t index) {
    const Row& row = compared_.comparison.rows[index];
    const std::string_view kind = records::word_of(records::kRowKinds, row.kind);
    (out_ += u"<tr class=\"").append(kind.begin(), kind.end()) += u"\">";
    const std::vector<Piece> pieces = pieces_of_row(compared_.comparison, row);
    add_cell(index, pieces, SpanKind::deleted);
    add_cell(index, pieces, SpanKind::inserted);
    out_ += u"</tr>\n";
  }

  /// The before cell where `kind` is deleted, the after cell where it is inserted.
  void add_cell(std::uint32_t index, const std::vector<Piece>& pieces, SpanKind kind) {
    const bool older = kind == SpanKind::deleted;
    const Row& row = compared_.comparison.rows[index];
    const bool empty = row.kind == (older ? RowKind::inserted : RowKind::deleted) ||
                       row.kind == (older ? RowKind::moved_to : RowKind::moved_from);
    if (empty) {
      out_ += u"<td></td>";
      return;
    }
    out_ += row.move == kNone ? u"<td dir=\"auto\">" : u"<td dir=\"auto\" class=\"moved\">";
    if (row.move != kNone) add_move(index, older);
    const Side& side = older ? compared_.comparison.before : compared_.comparison.after;
    const std::u16string numbers = paragraph_numbers(side, older ? row.before : row.after);
    if (!numbers.empty()) out_ += u"<span class=\"number\">¶ " + numbers + u"</span> ";
    const RowNote& became = notes_.rows[index];
    if (!older && became.split > 0) add_note(filled(words_.split, became.split));
    if (!older && became.merged > 0) add_note(filled(words_.merged, became.merged));
    add_text(row, pieces, kind);
    out_ += u"</td>";
  }

  void add_note(std::u16string_view note) { out_ += u"<span class=\"note\">" + escaped(note) + u"</span> "; }

  /// What says that a passage moved, and leads to its other end.
  void add_move(std::uint32_t index, bool older) {
    const std::uint32_t move = compared_.comparison.rows[index].move;
    const auto& [from, to, edits] = notes_.moves[move];
    const std::u16string number = digits(move + 1);
    const auto place = [&](bool at_from) { return (at_from ? u"from-" : u"to-") + number; };
    out_ += u"<a class=\"chip\"";
    if (index == (older ? from : to)) out_ += u" id=\"" + place(older) + u"\"";
    out_ += u" href=\"#" + place(!older) + u"\">" + escaped(older ? words_.moved_away : words_.moved_here) + u" (";
    out_ += escaped(move_words(compared_.comparison, notes_, index, words_)) + u")</a>";
  }

  /// The text of a cell. The white space at its ends is left out, where it is no edit.
  void add_text(const Row& row, const std::vector<Piece>& pieces, SpanKind kind) {
    const bool older = kind == SpanKind::deleted;
    const TextRange range = older ? row.before : row.after;
    const std::u16string_view text = older ? compared_.before : compared_.after;
    const std::u16string_view shown = trimmed(slice(text, range));
    const auto begin = static_cast<Offset>(shown.data() - text.data());
    const TextRange kept = {begin, begin + static_cast<Offset>(shown.size())};
    const bool whole = row.kind == RowKind::inserted || row.kind == RowKind::deleted;
    for (const Piece& piece : pieces) {
      const bool marked = piece.kind == kind && !piece.quieted;
      TextRange part = older ? piece.before : piece.after;
      if (!marked || whole) part = {std::max(part.begin, kept.begin), std::min(part.end, kept.end)};
      if (part.begin >= part.end) continue;
      const Shown which = marked && !whole              ? shown_in(piece.text_class)
                          : marked || row.move != kNone ? Shown::passage
                                                        : Shown::exported;
      if (marked) out_ += older ? u"<del>" : u"<ins>";
      add_with_signs(slice(text, part), which);
      if (marked) out_ += older ? u"</del>" : u"</ins>";
    }
  }

  /// What a reader would not see, and what turns letters round, is shown by its name and does not stand there itself.
  void add_with_signs(std::u16string_view text, Shown which) {
    const auto end = static_cast<Offset>(text.size());
    for (Offset at = 0; at < end;) {
      const auto [code, length] = decode(text, at, end);
      if (is_shown(text, at, which)) {
        out_ += u"<abbr title=\"" + escaped(signs_.meaning_of(code)) + u"\">" + escaped(signs_.sign_of(code));
        out_ += u"</abbr>";
      } else {
        add_escaped(out_, text.substr(at, length));
      }
      at += length;
    }
  }

  const Compared& compared_;
  const FormatWords& words_;
  const Signs signs_;
  const Notes notes_;
  std::u16string out_;
};

}  // namespace

std::string to_html(const Compared& compared, const FormatWords& words, const FormatNames& names) {
  return to_utf8(PageWriter(compared, words).write(names));
}

}  // namespace variorum
