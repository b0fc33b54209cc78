#include "tests/support/markup.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include "tests/support/invariants.h"
#include "tests/support/utf8.h"
#include "variorum/records.h"

namespace variorum::support {
namespace {

struct Writer {
  std::u16string_view before;
  std::u16string_view after;
  const Comparison& comparison;
  Classes classes;
};

/// One side's spans of a row, and how far they have been written.
struct Cursor {
  const std::vector<Span>& spans;
  std::uint32_t next;
  std::uint32_t end;
  Offset at;

  bool done() const { return next >= end; }
  const Span& span() const { return spans[next]; }
  bool at_difference() const {
    return !done() && (span().kind != SpanKind::equal || span().text_class != SpanClass::none);
  }
  void advance(Offset to) {
    at = to;
    if (at >= span().range.end && ++next < end) at = span().range.begin;
  }
};

std::string slice(std::u16string_view text, Offset begin, Offset end) {
  return visible(text.substr(begin, end - begin));
}

/// Writes the span at the cursor in its marks, and goes past it.
void write_difference(Cursor& cursor, std::u16string_view text, char mark, std::string& out, SpanClass& text_class) {
  const Span& span = cursor.span();
  const bool quieted = span.kind == SpanKind::equal;
  const char* const brackets = quieted ? "()" : mark == '-' ? "[]" : "{}";
  out +=
      std::string{brackets[0], mark} + slice(text, span.range.begin, span.range.end) + std::string{mark, brackets[1]};
  text_class = span.text_class;
  cursor.advance(span.range.end);
}

/// A row with text on both sides.
std::string two_sided(const Writer& writer, const Row& row) {
  Cursor left{writer.comparison.before.spans, row.before_spans.begin, row.before_spans.end, row.before.begin};
  Cursor right{writer.comparison.after.spans, row.after_spans.begin, row.after_spans.end, row.after.begin};
  std::string out;
  SpanClass pending = SpanClass::none;  // of the region just written
  const auto close_region = [&] {
    const bool worth_saying = pending != SpanClass::none && pending != SpanClass::content;
    if (writer.classes == Classes::shown && worth_saying) out += std::string("#") + word_of(pending);
    pending = SpanClass::none;
  };
  while (!left.done() || !right.done()) {
    if (left.at_difference()) {
      write_difference(left, writer.before, '-', out, pending);
    } else if (right.at_difference()) {
      write_difference(right, writer.after, '+', out, pending);
    } else if (left.done() || right.done()) {
      return out + "<one side has more equal text>";
    } else {
      close_region();
      const Offset length = std::min(left.span().range.end - left.at, right.span().range.end - right.at);
      out += slice(writer.after, right.at, right.at + length);
      left.advance(left.at + length);
      right.advance(right.at + length);
    }
  }
  close_region();
  return out;
}

/// A row of one side alone. In a moved row what differs from the other end is marked; in other rows nothing is.
std::string one_sided(const Writer& writer, const Row& row) {
  const bool is_before = row.before.begin < row.before.end;
  const Side& side = is_before ? writer.comparison.before : writer.comparison.after;
  const std::u16string_view text = is_before ? writer.before : writer.after;
  const std::uint32_t begin = is_before ? row.before_spans.begin : row.after_spans.begin;
  const std::uint32_t end = is_before ? row.before_spans.end : row.after_spans.end;
  std::string out;
  for (std::uint32_t i = begin; i < end; ++i) {
    const Span& span = side.spans[i];
    const std::string shown = slice(text, span.range.begin, span.range.end);
    const bool marked = row.move != kNone && span.kind != SpanKind::equal;
    out += !marked ? shown : is_before ? "[-" + shown + "-]" : "{+" + shown + "+}";
  }
  return out;
}

std::string sign_of(const Row& row) {
  switch (row.kind) {
    case RowKind::unchanged:
      return "= ";
    case RowKind::changed:
      return "~ ";
    case RowKind::inserted:
      return "+ ";
    case RowKind::deleted:
      return "- ";
    case RowKind::moved_from:
      return "<" + std::to_string(row.move + 1) + " ";
    case RowKind::moved_to:
      return ">" + std::to_string(row.move + 1) + " ";
  }
  return "? ";
}

/// Takes line ends off the end of a line, marked or not: what stands between paragraphs is no part of them.
void trim_line_ends(std::string& line) {
  const std::array<std::string, 2> signs{"⏎", "␍"};
  const auto ends_with_sign = [&](std::string_view text) {
    return std::any_of(signs.begin(), signs.end(), [&](const std::string& sign) { return text.ends_with(sign); });
  };
  const std::size_t sign_size = signs[0].size();
  for (bool more = true; more;) {
    more = false;
    for (const char* close : {"", "-]", "+}"}) {
      const std::string_view inside =
          std::string_view(line).substr(0, line.size() - std::min(line.size(), std::strlen(close)));
      if (!line.ends_with(close) || !ends_with_sign(inside)) continue;
      line.erase(inside.size() - sign_size, sign_size);
      more = true;
    }
    for (const char* empty : {"[--]", "{++}"}) {
      if (line.ends_with(empty)) line.resize(line.size() - 4);
    }
  }
}

std::string row_markup(const Writer& writer, const Row& row) {
  const bool both = row.before.begin < row.before.end && row.after.begin < row.after.end;
  std::string line = both ? two_sided(writer, row) : one_sided(writer, row);
  trim_line_ends(line);
  return sign_of(row) + line;
}

/// The sign of a line of markup ("= ", "<12 "); empty where it has none.
std::string_view sign_in(std::string_view line) {
  if (line.size() < 2) return {};
  if (std::string_view("=~+-").find(line[0]) != std::string_view::npos && line[1] == ' ') return line.substr(0, 2);
  if (line[0] != '<' && line[0] != '>') return {};
  std::size_t digits = 1;
  while (digits < line.size() && line[digits] >= '0' && line[digits] <= '9') ++digits;
  return digits > 1 && digits < line.size() && line[digits] == ' ' ? line.substr(0, digits + 1) : std::string_view{};
}

/// Appends to each side what marked text says of it.
void append_texts(std::string_view marked, bool to_before, bool to_after, TextPair& out) {
  struct Mark {
    std::string_view open, close;
    bool before, after;
  };
  constexpr std::array<Mark, 4> kMarks{
      {{"[-", "-]", true, false}, {"{+", "+}", false, true}, {"(-", "-)", true, false}, {"(+", "+)", false, true}}};
  std::size_t plain = 0;
  const auto append = [&](std::string_view text, bool before, bool after) {
    const std::u16string units = from_visible(text);
    if (before && to_before) out.before += units;
    if (after && to_after) out.after += units;
  };
  for (std::size_t i = 0; i < marked.size();) {
    const auto mark =
        std::find_if(kMarks.begin(), kMarks.end(), [&](const Mark& m) { return marked.substr(i, 2) == m.open; });
    const std::size_t close = mark == kMarks.end() ? std::string_view::npos : marked.find(mark->close, i + 2);
    if (close == std::string_view::npos) {
      ++i;
      continue;
    }
    append(marked.substr(plain, i - plain), true, true);
    append(marked.substr(i + 2, close - i - 2), mark->before, mark->after);
    i = plain = close + 2;
  }
  append(marked.substr(plain), true, true);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace

const char* word_of(SpanClass text_class) { return records::word_of(records::kSpanClasses, text_class); }

std::string markup(std::u16string_view before, std::u16string_view after, const Comparison& comparison,
                   Classes classes) {
  const Writer writer{before, after, comparison, classes};
  std::string out;
  for (const Row& row : comparison.rows) out += row_markup(writer, row) + "\n";
  return out;
}

TextPair texts_of(std::string_view markup) {
  TextPair out;
  for (std::string_view line : lines_of(markup)) {
    const std::string_view sign = sign_in(line);
    const char kind = sign.empty() ? '~' : sign[0];
    const bool to_before = kind != '+' && kind != '>', to_after = kind != '-' && kind != '<';
    if (to_before && !out.before.empty()) out.before += u"\n\n";
    if (to_after && !out.after.empty()) out.after += u"\n\n";
    append_texts(line.substr(sign.size()), to_before, to_after, out);
  }
  return out;
}

std::string compared_as_markup(std::string_view literal, const Options& options) {
  const TextPair texts = texts_of(literal);
  const Comparison comparison = compare(texts.before, texts.after, options);
  std::string out = markup(texts.before, texts.after, comparison);
  if (!out.empty()) out.pop_back();
  if (sign_in(literal).empty() && comparison.rows.size() == 1) out = out.substr(sign_in(out).size());
  return out + joined(broken_invariants(texts.before, texts.after, comparison));
}

}  // namespace variorum::support
