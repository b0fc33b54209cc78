// Two texts → their paragraphs. The interface is in segment.h.
//
// A blank line always ends a paragraph. A single line end does, unless the text is hard-wrapped there. Wrapped text
// shows itself by full lines: the first word of the next line would not have fitted. Each run of lines without a blank
// line between is judged by itself; a run too short to tell is judged by what the rest of its text does, or the other
// text. What stands in both texts is cut alike, so that nobody reads of a split where nothing was touched.

#include <algorithm>
#include <array>

#include "characters.h"
#include "intern.h"
#include "language.h"
#include "lines.h"
#include "segment.h"
#include "sorting.h"

namespace variorum {
namespace {

constexpr unsigned kNarrowest = 40, kWidest = 132;  // columns at which a text is wrapped
constexpr unsigned kNarrowestOfFew = 50;            // the same where few lines tell it
constexpr unsigned kLongLine = 160;                 // characters: such a line was never wrapped
constexpr std::size_t kBigRun = 4;                  // line ends that a run needs to be judged by itself
constexpr unsigned kHangingIndent = 2;              // columns that make a line belong to the item above

/// Which count of a line the wrapping program went by.
enum class Measure : std::uint8_t { characters, columns };

/// Lines of a text without a blank line between, all of them plain or items.
struct Run {
  std::u16string_view text;
  const std::vector<Line>* lines;
  std::size_t begin, end;
  std::size_t size() const { return end - begin; }
};

enum class Wrapping : std::uint8_t { none, loose, firm };

/// How lines are joined: not at all; where a line is full (loose); wherever no paragraph clearly ends (firm).
struct Verdict {
  Wrapping wrapping = Wrapping::none;
  Measure measure = Measure::characters;
  unsigned width = 0;
  friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// What the line ends that plain lines follow say together.
struct Evidence {
  std::size_t breaks = 0, going_on = 0, by_hand = 0, full = 0, small = 0, cased = 0, open = 0;
  unsigned width = 0, columns = 0;  // the width they agree on; the widest line
  bool alike = true;                // both measures count the same
};

unsigned size_of(const Line& line, Measure measure) { return measure == Measure::columns ? line.width : line.length; }

unsigned first_word_of(const Line& line, Measure measure) {
  const bool wide = measure == Measure::columns && line.width > line.length;
  return line.first_word * (wide ? 2u : 1u);
}

/// Whether the first word of `next` would not have fitted on `line`.
bool is_full(const Line& line, const Line& next, Measure measure, unsigned width) {
  return size_of(line, measure) + 1 + first_word_of(next, measure) > width;
}

/// Whether a line was never wrapped. A line that is long by its last word alone (an address) may have been.
bool is_long(const Line& line) { return line.length > kLongLine && line.length > kWidest + line.last_word; }

/// Whether a line end says something about wrapping: inside prose, where no item follows.
bool is_telling(const Line& line, const Line& next) {
  return next.kind == LineKind::plain && !next.begins_block && !is_long(line) && line.mark == next.mark;
}

template <typename Visit>
void for_each_telling(Run run, Visit visit) {
  const std::vector<Line>& lines = *run.lines;
  for (std::size_t index = run.begin; index + 1 < run.end; ++index)
    if (is_telling(lines[index], lines[index + 1])) visit(lines[index], lines[index + 1]);
}

/// Whether three or more lines begin with capitals and none is full: verse, an address, a list of names.
bool stands_in_lines(Run run, Measure measure, unsigned width) {
  std::size_t count = 0;
  bool stands = true;
  for_each_telling(run, [&](const Line& line, const Line& next) {
    ++count;
    stands = stands && line.start == LineStart::capital && next.start == LineStart::capital &&
             !is_full(line, next, measure, width);
  });
  return stands && count >= 2;
}

/// The width that most line ends of some runs allow. A line that was wrapped at W is no longer than W, and with the
/// next word would be longer: each line end allows the widths between.
unsigned likely_width(const std::vector<Run>& runs, Measure measure) {
  std::array<int, kWidest + 2> changes{};
  for (const Run run : runs) {
    for_each_telling(run, [&](const Line& line, const Line& next) {
      const unsigned size = size_of(line, measure), with_next = size + 1 + first_word_of(next, measure);
      if (size > kWidest) return;
      ++changes[size];
      --changes[std::min(with_next, kWidest + 1)];
    });
  }
  unsigned found = 0;
  int now = 0, most = 0;
  for (unsigned width = 0; width <= kWidest; ++width) {
    now += changes[width];
    if (now > most) most = now, found = width;
  }
  return found;
}

/// What the line ends of some runs say together. Verse among prose says nothing of how the prose was wrapped.
Evidence gather(const std::vector<Run>& runs, Measure measure) {
  Evidence out;
  out.width = likely_width(runs, measure);
  for (const Run run : runs) {
    if (runs.size() > 1 && stands_in_lines(run, measure, out.width)) continue;
    for_each_telling(run, [&](const Line& line, const Line& next) {
      const bool full = is_full(line, next, measure, out.width) && size_of(line, measure) <= out.width;
      ++out.breaks;
      out.full += full;
      out.going_on += full || line.goes_on;
      out.by_hand += line.goes_on;
      out.small += next.start == LineStart::small;
      out.cased += next.start == LineStart::small || next.start == LineStart::capital;
      out.open += !line.ends_sentence && !line.ends_colon;
      out.columns = std::max<unsigned>(out.columns, line.width);
      out.alike = out.alike && line.width == line.length && next.width == next.length;
    });
  }
  return out;
}

/// Whether these runs are wrapped, by characters or by columns. Where there are few line ends, most must not end a
/// sentence; where the text has long lines as well, small letters must follow most of them.
Verdict judge(const std::vector<Run>& runs, Wrapping wrapping, bool has_long_lines) {
  Evidence seen;
  for (const Measure measure : {Measure::characters, Measure::columns}) {
    if (measure == Measure::columns && seen.alike) break;
    seen = gather(runs, measure);
    if (seen.breaks == 0 || seen.columns < kNarrowest || seen.width < kNarrowest / 2) continue;
    const bool many = seen.breaks >= kBigRun;
    const bool clear = seen.going_on * 5 >= seen.breaks * 4;
    const bool going_on = clear || (many && seen.by_hand * 2 >= seen.breaks);
    const bool open = many || (seen.open * 3 >= seen.breaks * 2 && seen.columns >= kNarrowestOfFew &&
                               (!has_long_lines || seen.small * 2 > seen.breaks));
    // Verse begins its lines with capitals, and never fills nearly all of them to one width. Where few lines begin with
    // a cased letter, capitals say nothing.
    const bool prose = seen.cased < kBigRun || seen.cased * 2 < seen.breaks || seen.small * 4 >= seen.cased ||
                       (seen.breaks >= kBigRun && seen.full * 20 >= seen.breaks * 19);
    if (going_on && open && prose) return {clear ? wrapping : Wrapping::loose, measure, seen.width};
  }
  return {};
}

std::size_t count_telling(Run run) {
  std::size_t count = 0;
  for_each_telling(run, [&](const Line&, const Line&) { ++count; });
  return count;
}

/// One text as lines, runs and the verdict on each run.
struct Reading {
  std::u16string_view text;
  std::vector<Line> lines;
  std::vector<Run> runs;
  std::vector<Verdict> verdicts;
  std::vector<std::size_t> small;  // which runs are too short to tell
  Verdict common;                  // on these
  bool has_long_lines = false;
};

void append_small_runs(const Reading& reading, std::vector<Run>& out) {
  for (const std::size_t index : reading.small) out.push_back(reading.runs[index]);
}

/// Judges big runs by themselves. Without any that are wrapped, all small runs are judged together.
void judge_alone(Reading& reading) {
  std::vector<Verdict> wrapped;
  reading.verdicts.resize(reading.runs.size());
  for (std::size_t index = 0; index < reading.runs.size(); ++index) {
    const Run run = reading.runs[index];
    if (run.size() < 2) continue;
    if (count_telling(run) < kBigRun) {
      reading.small.push_back(index);
      continue;
    }
    reading.verdicts[index] = judge({run}, Wrapping::firm, false);
    if (reading.verdicts[index].wrapping != Wrapping::none) wrapped.push_back(reading.verdicts[index]);
  }
  reading.has_long_lines = std::any_of(reading.lines.begin(), reading.lines.end(),
                                       [](const Line& line) { return line.kind == LineKind::plain && is_long(line); });
  if (wrapped.empty()) {
    std::vector<Run> small;
    append_small_runs(reading, small);
    reading.common = judge(small, Wrapping::loose, reading.has_long_lines);
    return;
  }
  stable_sort_by(wrapped, [](const Verdict& verdict) { return verdict.width; });
  const Verdict& middle = wrapped[wrapped.size() / 2];
  reading.common = {Wrapping::loose, middle.measure, middle.width};
}

/// Judges the small runs of both texts. A text that does not tell is judged as the other one, and where neither tells,
/// by both together.
void judge_together(Sides<Reading>& readings) {
  for (const SideName side : kBothSides) judge_alone(readings[side]);
  Verdict &before = readings.before.common, &after = readings.after.common;
  if (before.wrapping == Wrapping::none && after.wrapping == Wrapping::none) {
    std::vector<Run> both;
    for (const SideName side : kBothSides) append_small_runs(readings[side], both);
    before = after = judge(both, Wrapping::loose, readings.before.has_long_lines || readings.after.has_long_lines);
  } else if (before.wrapping == Wrapping::none) {
    before = after;
  } else if (after.wrapping == Wrapping::none) {
    after = before;
  }
  for (const SideName side : kBothSides) {
    for (const std::size_t index : readings[side].small) readings[side].verdicts[index] = readings[side].common;
  }
}

/// Whether a line that looks like an item is one, and not prose that was wrapped where a dash or a number follows.
/// `item` is the last item of the run, if any.
bool is_real_item(const Line& line, const Line& next, const Line* item, const Verdict& verdict) {
  if (!is_full(line, next, verdict.measure, verdict.width) || line.ends_colon) return true;
  const bool sibling = item != nullptr && item->marker == next.marker && item->indent == next.indent;
  switch (next.marker) {
    case u'1':
      return sibling ? next.number == item->number + 1 : next.number == 1 && line.ends_sentence;
    case u'a':
      return sibling || line.ends_sentence;
    case u'-':
    case u'*':
    case u'+':
      return sibling || line.ends_sentence;
    default:
      return next.marker < 0x2012 || next.marker > 0x2015;
  }
}

/// A first line set in, as books do instead of a blank line: the following line comes back to the margin.
bool is_set_in(Run run, std::size_t index) {
  const std::vector<Line>& lines = *run.lines;
  const Line &line = lines[index], &next = lines[index + 1];
  if (next.indent < line.indent + kHangingIndent || !line.ends_sentence) return false;
  return index + 2 >= run.end || lines[index + 2].indent <= line.indent;
}

/// Whether the last word of a line is a small one, after which no paragraph ends: and, of the, und.
bool ends_in_small_word(std::u16string_view text, const Line& line) {
  if (line.last_word < 2 || line.last_word > line.range.end - line.content) return false;
  const std::u16string_view word = text.substr(line.range.end - line.last_word, line.last_word);
  const auto is_small = [](char16_t unit) { return properties(unit).category() == Category::lower; };
  return std::all_of(word.begin(), word.end(), is_small) && languages_with(word) != 0;
}

/// Whether the line that follows line `index` goes on with its paragraph.
bool joins_next(Run run, std::size_t index, const Line* item, const Verdict& verdict) {
  const Line &line = (*run.lines)[index], &next = (*run.lines)[index + 1];
  if (line.mark != next.mark || next.begins_block) return false;
  const bool hangs = item != nullptr && next.kind == LineKind::plain && next.indent >= item->indent + kHangingIndent;
  if (hangs && !is_long(line)) return true;
  if (is_long(line) || is_long(next)) return false;
  if (verdict.wrapping == Wrapping::none)
    return next.kind == LineKind::plain && line.width >= kNarrowestOfFew && line.width <= kWidest && line.goes_on;
  if (next.kind == LineKind::item) return !is_real_item(line, next, item, verdict);
  const bool full = is_full(line, next, verdict.measure, verdict.width);
  if (is_set_in(run, index) && !(index + 2 >= run.end && full)) return false;
  if (full || line.goes_on) return true;
  if (ends_in_small_word(run.text, line)) return true;
  if (verdict.wrapping == Wrapping::loose) return false;
  const unsigned share = line.ends_sentence || line.ends_colon ? 85 : 70;
  return next.start == LineStart::small || size_of(line, verdict.measure) * 100 >= verdict.width * share;
}

bool is_prose(const Line& line) { return line.kind == LineKind::plain || line.kind == LineKind::item; }

/// "Title" over "=====": a heading of two lines. Other marks than Markdown's two are as long as the title.
bool is_underline(const std::vector<Line>& lines, std::size_t index, std::u16string_view text) {
  const Line& line = lines[index];
  if (line.kind != LineKind::rule || line.follows_blank || index == 0 || lines[index - 1].kind != LineKind::plain)
    return false;
  const bool alone = lines[index - 1].follows_blank || index == 1 || !is_prose(lines[index - 2]);
  const char16_t mark = text[line.content];
  return alone && (mark == '=' || mark == '-' || line.length >= lines[index - 1].length);
}

std::vector<Run> find_runs(std::u16string_view text, const std::vector<Line>& lines) {
  std::vector<Run> runs;
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin + 1;
    while (is_prose(lines[begin]) && end < lines.size() && is_prose(lines[end]) && !lines[end].follows_blank) ++end;
    runs.push_back({text, &lines, begin, end});
    begin = end;
  }
  return runs;
}

/// Lets a line go on with the last paragraph.
void join(const Line& line, Paragraphs& out) {
  out.ranges.back().end = line.range.end;
  if (line.content > line.range.begin) out.line_marks.push_back({line.range.begin, line.content});
}

void append_run(Run run, const Verdict& verdict, Paragraphs& out) {
  const Line* item = nullptr;
  for (std::size_t index = run.begin; index < run.end; ++index) {
    const Line& line = (*run.lines)[index];
    const bool joined = index > run.begin && joins_next(run, index - 1, item, verdict);
    if (joined) {
      join(line, out);
      continue;
    }
    out.ranges.push_back(line.range);
    if (line.kind == LineKind::item) item = &line;
  }
}

std::size_t paragraphs_in(Run run, const Verdict& verdict) {
  Paragraphs out;
  append_run(run, verdict, out);
  return out.ranges.size();
}

std::u16string_view text_of(const Reading& reading, Run run) {
  const Offset begin = reading.lines[run.begin].range.begin;
  return reading.text.substr(begin, reading.lines[run.end - 1].range.end - begin);
}

/// The verdict that joins more lines of a run; of two that join as many, the narrower.
const Verdict& closer(Run run, const Verdict& x, const Verdict& y) {
  const std::size_t in_x = paragraphs_in(run, x), in_y = paragraphs_in(run, y);
  if (in_x != in_y) return in_x < in_y ? x : y;
  return x.width <= y.width ? x : y;
}

/// Gives a small run that stands in both texts one verdict.
void cut_equal_runs_alike(Sides<Reading>& readings) {
  if (readings.before.common == readings.after.common) return;
  InternTable texts;
  Sides<std::vector<std::uint32_t>> ids;
  for (const SideName side : kBothSides) {
    const Reading& reading = readings[side];
    for (const std::size_t index : reading.small)
      ids[side].push_back(texts.intern(text_of(reading, reading.runs[index])));
  }
  std::vector<std::uint8_t> stands_in(texts.size());  // 1: in the before text, 2: in the after text
  for (const std::uint32_t id : ids.before) stands_in[id] |= 1;
  for (const std::uint32_t id : ids.after) stands_in[id] |= 2;
  for (const SideName side : kBothSides) {
    Reading& reading = readings[side];
    for (std::size_t k = 0; k < reading.small.size(); ++k) {
      const std::size_t index = reading.small[k];
      if (stands_in[ids[side][k]] == 3)
        reading.verdicts[index] = closer(reading.runs[index], readings.before.common, readings.after.common);
    }
  }
}

Paragraphs by_rule(const std::vector<Line>& lines, ParagraphMode mode) {
  Paragraphs out;
  out.ranges.reserve(lines.size());
  LineMark mark;  // of the paragraph's first line
  for (const Line& line : lines) {
    if (mode == ParagraphMode::newline || line.follows_blank) {
      out.ranges.push_back(line.range);
      mark = line.mark;
    } else if (line.mark == mark) {
      join(line, out);
    } else {
      out.ranges.back().end = line.range.end;
    }
  }
  return out;
}

Paragraphs cut(const Reading& reading) {
  Paragraphs out;
  out.ranges.reserve(reading.lines.size());
  for (std::size_t index = 0; index < reading.runs.size(); ++index) {
    const Run run = reading.runs[index];
    if (is_underline(reading.lines, run.begin, reading.text))
      join(reading.lines[run.begin], out);
    else
      append_run(run, reading.verdicts[index], out);
  }
  return out;
}

}  // namespace

Sides<Paragraphs> find_paragraphs(const Sides<std::u16string_view>& texts, ParagraphMode mode) {
  Sides<Reading> readings;
  for (const SideName side : kBothSides) {
    readings[side].text = texts[side];
    readings[side].lines = read_lines(texts[side]);
  }
  if (mode != ParagraphMode::automatic)
    return {by_rule(readings.before.lines, mode), by_rule(readings.after.lines, mode)};
  for (const SideName side : kBothSides) readings[side].runs = find_runs(texts[side], readings[side].lines);
  judge_together(readings);
  cut_equal_runs_alike(readings);
  return {cut(readings.before), cut(readings.after)};
}

}  // namespace variorum
