#include "lines.h"

#include <algorithm>
#include <array>

#include "breaks.h"
#include "characters.h"
#include "html_blocks.h"
#include "line_marks.h"
#include "scan.h"
#include "sentence_words.h"

namespace variorum {
namespace {

constexpr Offset kTabColumns = 4;
constexpr unsigned kShortestProse = 30;  // columns; where a shorter line ends says nothing of wrapping by hand
constexpr Offset kLongestMarker = 6;     // code units of "(123)" and the like: no bound, what is longer is no marker

bool is_ascii_letter(char16_t unit) { return static_cast<char16_t>((unit | 0x20) - 'a') < 26; }

/// Past the line end at `at`: CR LF is one.
Offset past_newline(std::u16string_view text, Offset at) {
  return text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? at + 2 : at + 1;
}

/// A line as it stands in the text.
struct RawLine {
  Offset begin, end;  // without the line end
  bool ascii, tabs;   // all of it is ASCII; some of it is tabs
};

RawLine find_line(std::u16string_view text, Offset begin) {
  const auto end = static_cast<Offset>(text.size());
  RawLine line{begin, end, true, false};
  for (Offset at = begin;;) {
    at = skip_plain(text, at, end);
    for (Offset few = std::min(end, at + 4); at < few; ++at) {
      if (is_newline(text[at])) {
        line.end = at;
        return line;
      }
      line.ascii = line.ascii && text[at] < 0x80;
      line.tabs = line.tabs || text[at] == '\t';
    }
    if (at == end) return line;
  }
}

bool is_printed_ascii(char16_t unit) { return unit > ' ' && unit < 0x7F; }

/// Whether nothing shows: white space, direction marks, byte order marks.
bool shows_nothing(std::u16string_view text, TextRange range) {
  for (Offset at = range.begin; at < range.end; ++at) {
    const Properties p = properties(text[at]);
    const bool hidden = p.category() == Category::format && p.grapheme() != GraphemeBreak::prepend;
    if (!hidden && !is_space_like(text[at])) return false;
  }
  return true;
}

void measure(std::u16string_view text, const RawLine& raw, Line& line) {
  Offset indent = 0;
  for (Offset at = raw.begin; at < line.range.begin; ++at) indent += text[at] == '\t' ? kTabColumns : 1;
  const Offset plain = raw.ascii ? line.range.end - line.range.begin : 0;
  Offset length = indent + plain, width = indent + plain;
  for (Offset at = line.range.begin + plain; at < line.range.end;) {
    if (const Offset stop = skip_latin(text, at, line.range.end); stop > at) {
      length += stop - at, width += stop - at, at = stop;
      continue;
    }
    if (text[at] < 0x300 || (text[at] >= 0x3A3 && text[at] <= 0x482)) {  // no marks, all of one column
      ++length, ++width, ++at;
      continue;
    }
    const Decoded next = decode(text, at, line.range.end);
    const Properties p = properties(next.code);
    ++length;  // a mark counts too: programs that wrap by characters count it
    width += p.category() == Category::mark ? 0 : is_wide(next.code) ? 2 : 1;
    at += next.length;
  }
  const auto capped = [](Offset value) { return static_cast<std::uint16_t>(std::min<Offset>(value, 0xFFFF)); };
  line.indent = capped(indent + (line.content - line.range.begin));
  line.length = capped(length);
  line.width = capped(width);
}

void look_at_start(std::u16string_view text, Line& line) {
  line.first_word = 0, line.start = LineStart::other;
  Offset at = line.content, stop = at;
  while (stop < line.range.end && stop - at < 200 && !is_space_like(text[stop])) ++stop;
  line.first_word = static_cast<std::uint8_t>(stop - at);
  while (at < stop) {
    if (is_ascii_letter(text[at])) {
      line.start = text[at] >= 'a' ? LineStart::small : LineStart::capital;
      return;
    }
    const Decoded next = decode(text, at, line.range.end);
    const Properties p = properties(next.code);
    if (p.has_no_blanks()) line.first_word = 1;
    if (p.is_letter() || p.category() == Category::digit) {
      line.start = p.category() == Category::lower    ? LineStart::small
                   : p.category() == Category::upper  ? LineStart::capital
                   : p.category() == Category::letter ? LineStart::uncased
                                                      : LineStart::other;
      return;
    }
    at += next.length;
  }
}

void look_at_end(std::u16string_view text, Line& line) {
  Offset word = line.range.end;
  while (word > line.range.begin && !is_space_like(text[word - 1])) --word;
  line.last_word = static_cast<std::uint16_t>(std::min<Offset>(line.range.end - word, 0xFFFF));
  const Ending ending = ending_of(text.substr(line.range.begin, line.range.end - line.range.begin));
  line.ends_sentence = ending == Ending::sentence;
  line.ends_colon = ending == Ending::colon;
}

/// Whether a line reads as prose rather than code: one sign or fewer for each four characters.
bool is_wordy(std::u16string_view content) {
  if (std::u16string_view(u"{}[(;=<&|+\\").find(content.back()) != std::u16string_view::npos) return false;
  std::size_t signs = 0;
  for (const char16_t unit : content) {
    const bool letter = is_ascii_letter(unit) || unit >= 0x80 || unit == ' ';
    const bool prose =
        letter || (unit >= '0' && unit <= '9') || unit == ',' || unit == '.' || unit == '\'' || unit == '-';
    signs += !prose;
  }
  return signs * 4 <= content.size();
}

/// A line of prose that stops within a sentence, and a line that begins with a small letter: it was broken by hand.
bool goes_on_in_small(std::u16string_view text, const Line& line, const Line& next) {
  return next.start == LineStart::small && !next.begins_block && line.width >= kShortestProse && !line.ends_sentence &&
         !line.ends_colon && next.indent < line.indent + 2 && line.indent < next.indent + 8 &&
         is_wordy(text.substr(line.content, line.range.end - line.content));
}

/// The marker of an item: "-", "*", "•", "—" and a blank; "12.", "3)", "(b)", "b)" and a blank; "[^1]:" of a note.
bool read_marker(std::u16string_view content, Line& line) {
  const auto blank_at = [&](std::size_t at) { return at < content.size() && is_space_like(content[at]); };
  const char16_t first = content[0];
  if (blank_at(1) &&
      (first == '-' || first == '*' || first == '+' || (first >= 0x2012 && first <= 0x2015) || first == 0x2022 ||
       first == 0x2023 || first == 0x2043 || first == 0x25E6 || first == 0x25AA || first == 0x25CF || first == 0xB7)) {
    line.marker = first;
    return true;
  }
  std::size_t at = first == '(' ? 1 : 0;
  const std::size_t begin = at;
  while (at < content.size() && at < kLongestMarker && is_ascii_digit(content[at]))
    line.number = static_cast<std::uint16_t>(line.number * 10 + (content[at++] - '0'));
  const bool numbered = at > begin && at - begin <= 3;
  if (at == begin && at < content.size() && is_ascii_letter(content[at])) ++at;
  const bool closed =
      at > begin && at < content.size() && (content[at] == ')' || (content[at] == '.' && numbered && begin == 0));
  if (closed && blank_at(at + 1) && (numbered || at == begin + 1)) {
    line.marker = numbered ? u'1' : u'a';
    return true;
  }
  line.number = 0;
  if (first == '[') {
    const std::size_t close = content.substr(0, 40).find(u"]:");
    if (close != std::u16string_view::npos && blank_at(close + 2)) {
      line.marker = '[';
      return true;
    }
  }
  return false;
}

bool is_heading(std::u16string_view content) {
  const std::size_t hashes = std::min(content.find_first_not_of(u'#'), content.size());
  return hashes >= 1 && hashes <= 6 && hashes < content.size() && is_space_like(content[hashes]);
}

/// Three or more of one of - = _ * ~ # ^ " and nothing else but blanks.
bool is_rule(std::u16string_view content) {
  const char16_t mark = content[0];
  if (std::u16string_view(u"-=_*~#^\"").find(mark) == std::u16string_view::npos) return false;
  std::size_t count = 0;
  for (const char16_t unit : content) {
    if (unit == mark)
      ++count;
    else if (unit != ' ')
      return false;
  }
  return count >= 3;
}

bool is_table_row(std::u16string_view content) {
  if (content[0] == '|' || content.substr(0, 2) == u"+-" || content.substr(0, 2) == u"+=") return true;
  return content.find(u'\t') != std::u16string_view::npos;
}

bool is_fence(std::u16string_view content) {
  const std::u16string_view marks = content.substr(0, 3);
  return (marks == u"```" || marks == u"~~~") &&
         content.find(marks, content.find_first_not_of(content[0])) == std::u16string_view::npos;
}

LineKind kind_of_line(std::u16string_view text, bool tabs, Line& line) {
  const std::u16string_view content = text.substr(line.content, line.range.end - line.content);
  line.begins_block = begins_with_block_tag(content);
  if (content.empty()) return LineKind::rule;
  if (is_ascii_letter(content[0]) && !tabs && content[content.size() > 1] != ')') return LineKind::plain;  // most lines
  if (line.begins_block && content.find(u'>') == content.size() - 1) return LineKind::tag;
  if (is_fence(content)) return LineKind::fence;
  if (is_heading(content)) return LineKind::heading;
  if (is_rule(content)) return LineKind::rule;
  if (is_table_row(content)) return LineKind::table;
  return read_marker(content, line) ? LineKind::item : LineKind::plain;
}

/// A line that opens or closes code.
struct Fence {
  std::size_t line;
  char16_t mark;
  std::size_t count;  // of the mark
  bool closes;        // nothing follows the marks

  bool closes_what(const Fence& opened) const { return closes && mark == opened.mark && count >= opened.count; }
};

/// Whether a row of marks outside of code stands right under a line by itself that is no longer: it is that title's
/// underline, and no fence.
bool underlines(const std::vector<Line>& lines, const Fence& fence) {
  if (!fence.closes || fence.line == 0 || lines[fence.line].follows_blank) return false;
  const Line& title = lines[fence.line - 1];
  return title.kind == LineKind::plain && (title.follows_blank || fence.line == 1) &&
         lines[fence.line].length >= title.length;
}

std::vector<Fence> find_fences(std::u16string_view text, const std::vector<Line>& lines) {
  std::vector<Fence> fences;
  for (std::size_t index = 0; index < lines.size(); ++index) {
    if (lines[index].kind != LineKind::fence) continue;
    const Line& line = lines[index];
    const std::u16string_view content = text.substr(line.content, line.range.end - line.content);
    const std::size_t count = std::min(content.find_first_not_of(content[0]), content.size());
    fences.push_back({index, content[0], count, count == content.size()});
  }
  return fences;
}

/// Lines between an opening and a closing fence are code. A fence is closed by the same mark, at least as often; one
/// that nothing closes is plain text.
void mark_code(std::u16string_view text, std::vector<Line>& lines) {
  const std::vector<Fence> fences = find_fences(text, lines);
  // For each fence the longest one of either mark that stands there or further on and closes.
  std::vector<std::array<std::size_t, 2>> longest(fences.size() + 1);
  for (std::size_t k = fences.size(); k-- > 0;) {
    longest[k] = longest[k + 1];
    std::size_t& count = longest[k][fences[k].mark == '~'];
    if (fences[k].closes) count = std::max(count, fences[k].count);
  }
  for (std::size_t k = 0; k < fences.size();) {
    const Fence& opened = fences[k++];
    if (underlines(lines, opened)) {
      lines[opened.line].kind = LineKind::rule;
      continue;
    }
    if (longest[k][opened.mark == '~'] < opened.count) {
      lines[opened.line].kind = LineKind::plain;
      continue;
    }
    while (!fences[k].closes_what(opened)) ++k;
    const std::size_t close = fences[k++].line;
    for (std::size_t index = opened.line + 1; index < close; ++index) {
      lines[index].kind = LineKind::code;
      lines[index].mark = {}, lines[index].content = lines[index].range.begin;
    }
  }
}

/// Three lines in a row that begin with the same doubtful mark are a comment.
void mark_comments(std::u16string_view text, std::vector<Line>& lines) {
  constexpr std::size_t kLinesOfComment = 3;
  for (std::size_t begin = 0; begin < lines.size();) {
    const LineMark mark = doubtful_mark(text, lines[begin]);
    std::size_t end = begin + 1;
    while (mark.sign != 0 && end < lines.size() && !lines[end].follows_blank && doubtful_mark(text, lines[end]) == mark)
      ++end;
    if (end - begin >= kLinesOfComment) {
      for (std::size_t index = begin; index < end; ++index) {
        Line& line = lines[index];
        set_mark(text, mark, mark.count, line);
        line.indent =
            static_cast<std::uint16_t>(std::min<Offset>(line.indent + line.content - line.range.begin, 0xFFFF));
        line.marker = 0, line.number = 0;
        line.kind = kind_of_line(text, true, line);
        look_at_start(text, line);
        if (index > begin) lines[index - 1].goes_on = goes_on_in_small(text, lines[index - 1], line);
      }
    }
    begin = end;
  }
}

/// Whether the stop at the end of a line is that of an abbreviation after which the sentence goes on: "bzw."
bool ends_in_abbreviation(std::u16string_view line) {
  Offset begin = static_cast<Offset>(line.size()) - 1;
  while (begin > 0 && !is_space_like(line[begin - 1]) && line[begin - 1] != '(') --begin;
  return abbreviation_kind(line.substr(begin, line.size() - 1 - begin)) == AbbreviationKind::never_ends;
}

}  // namespace

Ending ending_of(std::u16string_view line) {
  const auto end = static_cast<Offset>(line.size());
  if (end > 1 && line[end - 1] == '.' && ends_in_abbreviation(line)) return Ending::open;
  for (Offset at = end; at > 0 && end - at < 16;) {
    if (is_ascii_letter(line[at - 1]) || is_ascii_digit(line[at - 1])) break;
    const Decoded last = decode_preceding(line, at, 0);
    const SentenceBreak kind = properties(last.code).sentence();
    if (kind == SentenceBreak::a_term || kind == SentenceBreak::s_term || last.code == 0x2026) return Ending::sentence;
    if (last.code == ':' || last.code == 0xFF1A) return Ending::colon;
    if (kind != SentenceBreak::close && last.code != '*' && last.code != '_' && last.code != '`') break;
    at -= last.length;
  }
  return Ending::open;
}

std::vector<Line> read_lines(std::u16string_view text) {
  std::vector<Line> lines;
  lines.reserve(text.size() / 64 + 8);
  bool follows_blank = true, in_comment = false;
  for (Offset begin = 0; begin < text.size();) {
    const RawLine raw = find_line(text, begin);
    Line line;
    line.range = {begin, raw.end};
    begin = raw.end < text.size() ? past_newline(text, raw.end) : raw.end;
    if (raw.begin == raw.end || !is_printed_ascii(text[raw.begin]) || !is_printed_ascii(text[raw.end - 1])) {
      line.range = trim_blanks(text, line.range);
      if (line.range.begin == line.range.end || shows_nothing(text, line.range)) {
        follows_blank = true;
        continue;
      }
    }
    line.follows_blank = follows_blank;
    in_comment = in_comment && !follows_blank;
    read_mark(text, in_comment, line);
    line.kind = kind_of_line(text, raw.tabs, line);
    measure(text, raw, line);
    look_at_start(text, line);
    look_at_end(text, line);
    if (!follows_blank) lines.back().goes_on = goes_on_in_small(text, lines.back(), line);
    if (lines.size() == lines.capacity()) {  // room for as many as the rest has if it goes on like this
      const std::uint64_t more = lines.size() * std::uint64_t{text.size() - raw.begin} / raw.begin;
      lines.reserve(lines.size() + std::clamp<std::size_t>(more + more / 32, lines.size() / 2, lines.size() * 3));
    }
    lines.push_back(line);
    follows_blank = raw.end < text.size() && (text[raw.end] == 0x2029 || text[raw.end] == '\f');
  }
  mark_comments(text, lines);
  mark_code(text, lines);
  return lines;
}

}  // namespace variorum
