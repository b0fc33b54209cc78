#include "line_marks.h"

#include "breaks.h"
#include "characters.h"

namespace variorum {
namespace {

/// How often the unit at `at` stands there in a row, if a blank or nothing follows; else 0.
Offset count_signs(std::u16string_view text, Offset at, Offset end) {
  Offset stop = at + 1;
  while (stop < end && text[stop] == text[at]) ++stop;
  return stop == end || is_space_like(text[stop]) ? stop - at : 0;
}

}  // namespace

void set_mark(std::u16string_view text, LineMark mark, Offset length, Line& line) {
  line.mark = mark;
  line.content = skip_blanks(text, line.range.begin + length, line.range.end);
}

void read_mark(std::u16string_view text, bool& in_comment, Line& line) {
  line.content = line.range.begin;
  const std::u16string_view shown = text.substr(line.range.begin, line.range.end - line.range.begin);
  if (shown[0] == '>') {
    while (line.content < line.range.end && text[line.content] == '>' && line.mark.count < 100) {
      line.mark = {u'>', static_cast<std::uint8_t>(line.mark.count + 1)};
      line.content = skip_blanks(text, line.content + 1, line.range.end);
    }
    // What follows may be an accent of the last ">".
    const bool bare = line.content < line.range.end && !is_space_like(text[line.content - 1]);
    if (bare && text[line.content] >= 0x300) line.mark = {}, line.content = line.range.begin;
  } else if (shown[0] == '/') {
    const bool opens = shown.size() > 1 && shown[1] == '*';
    const Offset stars = opens ? count_signs(text, line.range.begin + 1, line.range.end) : 0;
    const Offset slashes = opens ? 0 : count_signs(text, line.range.begin, line.range.end);
    if (stars > 0) set_mark(text, {u'*', 1}, stars + 1, line);
    if (slashes == 2 || slashes == 3) set_mark(text, {u'/', static_cast<std::uint8_t>(slashes)}, slashes, line);
    in_comment = opens;
  } else if (in_comment && shown[0] == '*') {
    if (shown == u"*/")
      set_mark(text, {u'*', 1}, 2, line);
    else if (count_signs(text, line.range.begin, line.range.end) == 1)
      set_mark(text, {u'*', 1}, 1, line);
  }
  in_comment = in_comment && shown.find(u"*/") == std::u16string_view::npos;
}

LineMark doubtful_mark(std::u16string_view text, const Line& line) {
  const char16_t sign = text[line.range.begin];
  if (line.mark.sign != 0 || (sign != '#' && sign != ';' && sign != '%' && sign != '-')) return {};
  const Offset count = count_signs(text, line.range.begin, line.range.end);
  return count == (sign == '-' ? 2u : 1u) || (count == 2 && sign == ';')
             ? LineMark{sign, static_cast<std::uint8_t>(count)}
             : LineMark{};
}

}  // namespace variorum
