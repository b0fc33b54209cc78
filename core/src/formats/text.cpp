#include <algorithm>
#include <utility>

#include "output.h"
#include "pieces.h"
#include "row_notes.h"
#include "signs.h"

namespace variorum {
namespace {

struct Marks {
  std::u16string_view open, close;
};
struct Style {
  Marks deleted, inserted, note;
};
constexpr Style kPlain = {{u"[-", u"-]"}, {u"{+", u"+}"}, {u"", u""}};
// Struck amber and underlined blue: never colour alone.
constexpr Style kColoured = {
    {u"\x1B[9;33m", u"\x1B[29;39m"}, {u"\x1B[4;94m", u"\x1B[24;39m"}, {u"\x1B[2m", u"\x1B[22m"}};

class TextWriter {
 public:
  TextWriter(const Compared& compared, const FormatWords& words, bool colour)
      : compared_(compared),
        words_(words),
        style_(colour ? kColoured : kPlain),
        signs_(words),
        notes_(compared.comparison) {}

  std::u16string write() {
    const auto& rows = compared_.comparison.rows;
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
      if (rows[row].kind == RowKind::unchanged) {
        unchanged_ += words_in(compared_.comparison.after, rows[row].after);
        continue;
      }
      fold();
      const std::u16string text = row_text(rows[row]);
      add_lines(head(row), trimmed(text));
    }
    fold();
    out_ += note(words_.verdict) + u"\n";
    return std::move(out_);
  }

 private:
  std::u16string note(std::u16string_view text) const {
    std::u16string out(style_.note.open);
    return (out += text) += style_.note.close;
  }

  /// Says how much was passed over.
  void fold() {
    if (unchanged_ > 0)
      out_ += note(u"  … " + filled(words_.unchanged_one, words_.unchanged_other, unchanged_) + u" …") + u"\n";
    unchanged_ = 0;
  }

  /// The sign of a row, its paragraph, and what became of it: u"> ¶2 (move 1, further down) ".
  std::u16string head(std::uint32_t index) const {
    constexpr std::u16string_view kSigns = u"=~+-<>";  // in the order of RowKind
    const Comparison& comparison = compared_.comparison;
    const Row& row = comparison.rows[index];
    const bool older = row.kind == RowKind::deleted || row.kind == RowKind::moved_from;
    std::u16string said =
        older ? paragraph_numbers(comparison.before, row.before) : paragraph_numbers(comparison.after, row.after);
    if (!said.empty()) said = u"¶" + said + u" ";
    if (row.move != kNone) said += u"(" + move_words(comparison, notes_, index, words_) + u") ";
    const RowNote& became = notes_.rows[index];
    if (became.split > 0) said += u"(" + filled(words_.split, became.split) + u") ";
    if (became.merged > 0) said += u"(" + filled(words_.merged, became.merged) + u") ";
    std::u16string out = {kSigns[static_cast<std::size_t>(row.kind)], u' '};
    return said.empty() ? out : out += note(said);
  }

  /// The text of a row with its marks. A row that is new as a whole, or gone, needs none.
  std::u16string row_text(const Row& row) const {
    std::u16string out, unmarked;
    const bool whole = row.kind == RowKind::inserted || row.kind == RowKind::deleted;
    const Shown shown = row.kind == RowKind::changed ? Shown::exported : Shown::passage;
    // Unmarked pieces that follow one another are one text.
    const auto flush = [&] {
      add_harmless(out, unmarked, shown);
      unmarked.clear();
    };
    for (const Piece& piece : pieces_of_row(compared_.comparison, row)) {
      const bool marked = piece.kind != SpanKind::equal && !piece.quieted && !whole;
      const bool beside = piece.kind == SpanKind::deleted && piece.quieted && row.kind == RowKind::changed;
      if (!marked) {
        if (!beside) unmarked += text_of(compared_, piece);
        continue;
      }
      flush();
      std::u16string text;
      add_harmless(text, text_of(compared_, piece), shown_in(piece.text_class));
      add_marked(out, text, piece.kind == SpanKind::deleted ? style_.deleted : style_.inserted);
    }
    flush();
    return out;
  }

  /// Marks line for line: a terminal may end its colours with a line.
  static void add_marked(std::u16string& out, std::u16string_view text, const Marks& marks) {
    for (std::size_t at = 0; at < text.size();) {
      if (text[at] == u'\n') {
        out += text[at++];
        continue;
      }
      const std::size_t end = std::min(text.find(u'\n', at), text.size());
      ((out += marks.open) += text.substr(at, end - at)) += marks.close;
      at = end;
    }
  }

  /// A text that no sign of this format can be read into: its two halves are parted by a backslash. What nobody sees,
  /// and what would work on a terminal, goes by its name.
  void add_harmless(std::u16string& out, std::u16string_view text, Shown which) const {
    std::u16string parted;
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = at + 1;
      if (is_first_half(text[at])) {
        while (end < text.size() && text[end] == u'\\') ++end;
        parted += text.substr(at, end - at);
        if (is_second_half(text[at], text.substr(end))) parted += u'\\';
      } else {
        parted += text[at];
      }
      at = end;
    }
    std::u16string named;
    signs_.append_named(named, parted, which);
    // A carriage return is half of a line end, or stands alone and would return.
    for (std::size_t at = 0; at < named.size(); ++at) {
      if (named[at] != u'\r')
        out += named[at];
      else if (at + 1 == named.size() || named[at + 1] != u'\n')
        out += u"<␍>";
    }
  }

  static bool is_first_half(char16_t unit) {
    return unit == u'[' || unit == u'-' || unit == u'{' || unit == u'+' || unit == u'<';
  }
  bool is_second_half(char16_t first, std::u16string_view rest) const {
    if (first == u'<') return signs_.name_begins(rest);
    constexpr std::u16string_view kFirst = u"[-{+", kSecond = u"-]+}";
    return rest.starts_with(kSecond[kFirst.find(first)]);
  }

  /// The lines of a row, further ones set in; blank ones are left out.
  void add_lines(std::u16string_view head, std::u16string_view text) {
    std::u16string_view prefix = head;
    for (std::size_t at = 0;;) {
      const std::size_t end = std::min(text.find(u'\n', at), text.size());
      out_ += prefix;
      add_line(text.substr(at, end - at));
      out_ += u'\n';
      for (at = end; at < text.size() && is_blank(text[at]);) ++at;
      if (end == text.size()) return;
      prefix = u"  ";
    }
  }
  /// A line of a text that begins as the count of unchanged words does gets a backslash before that.
  void add_line(std::u16string_view line) {
    const std::size_t slashes = std::min(line.find_first_not_of(u'\\'), line.size());
    out_ += line.substr(0, slashes);
    if (line.substr(slashes).starts_with(u'…')) out_ += u'\\';
    out_ += line.substr(slashes);
  }

  const Compared& compared_;
  const FormatWords& words_;
  const Style& style_;
  const Signs signs_;
  const Notes notes_;
  std::u16string out_;
  std::uint32_t unchanged_ = 0;  // words since the last row that was printed
};

}  // namespace

std::string to_text(const Compared& compared, const FormatWords& words, bool colour) {
  return to_utf8(TextWriter(compared, words, colour).write());
}

}  // namespace variorum
