// What crosses between JavaScript and the core, and nothing else.
//
// In:   two std::u16string (embind copies them code unit for code unit, lone surrogates too) and checked options.
// Out:  a plain object of numbers and Int32Array columns (wasm/comparison.ts), or the JSON text of json.h. No handle
//       stays behind: columns are copied out of wasm memory at once, for a view of it goes empty when the memory grows.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "variorum/compare.h"
#include "variorum/json.h"

namespace {

using emscripten::val;
using namespace variorum;

// The options as they cross. engine.ts has checked them; `pinned` and `forbidden` come as flat arrays, four numbers a pair.
struct CheckedOptions {
  bool ignore_case, ignore_punctuation, ignore_typography, ignore_whitespace;
  std::uint32_t paragraphs, link_floor, fill_floor, move_floor, budget;
  val pinned = val::array(), forbidden = val::array();
};

std::vector<RangePair> range_pairs(const val& flat) {
  const auto numbers = emscripten::convertJSArrayToNumberVector<std::uint32_t>(flat);
  std::vector<RangePair> out;
  for (std::size_t i = 0; i + 3 < numbers.size(); i += 4) {
    out.push_back({{numbers[i], numbers[i + 1]}, {numbers[i + 2], numbers[i + 3]}});
  }
  return out;
}

Options core_options(const CheckedOptions& in) {
  Options out;
  out.ignore_case = in.ignore_case;
  out.ignore_punctuation = in.ignore_punctuation;
  out.ignore_typography = in.ignore_typography;
  out.ignore_whitespace = in.ignore_whitespace;
  out.paragraphs = static_cast<ParagraphMode>(in.paragraphs);
  out.link_floor = in.link_floor;
  out.fill_floor = in.fill_floor;
  out.move_floor = in.move_floor;
  out.budget = in.budget;
  out.pinned = range_pairs(in.pinned);
  out.forbidden = range_pairs(in.forbidden);
  return out;
}

// One number of every record, as an Int32Array of JavaScript's own. kNone becomes -1.
template <class Record, class Get>
val column(const std::vector<Record>& records, Get get) {
  std::vector<std::int32_t> numbers;
  numbers.reserve(records.size());
  for (const Record& record : records) numbers.push_back(static_cast<std::int32_t>(get(record)));
  return val(emscripten::typed_memory_view(numbers.size(), numbers.data())).template call<val>("slice");
}

// Sets `name`Begin and `name`End, or begin and end where there is no name.
template <class Record, class Get>
void set_ranges(val& out, const std::string& name, const std::vector<Record>& records, Get get) {
  out.set(name.empty() ? "begin" : name + "Begin", column(records, [&](const Record& r) { return get(r).begin; }));
  out.set(name.empty() ? "end" : name + "End", column(records, [&](const Record& r) { return get(r).end; }));
}

val range_columns(const std::vector<TextRange>& ranges) {
  val out = val::object();
  set_ranges(out, "", ranges, [](TextRange range) { return range; });
  return out;
}

val side_columns(const Side& side) {
  val sentences = range_columns(side.sentences);
  sentences.set("paragraph", column(side.paragraph_of, [](std::uint32_t paragraph) { return paragraph; }));
  val spans = val::object();
  set_ranges(spans, "", side.spans, [](const Span& span) { return span.range; });
  spans.set("kind", column(side.spans, [](const Span& span) { return static_cast<int>(span.kind); }));
  spans.set("textClass", column(side.spans, [](const Span& span) { return static_cast<int>(span.text_class); }));
  spans.set("region", column(side.spans, [](const Span& span) { return span.region; }));

  val out = val::object();
  out.set("paragraphs", range_columns(side.paragraphs));
  out.set("sentences", sentences);
  out.set("spans", spans);
  out.set("letters", range_columns(side.letters));
  return out;
}

val link_columns(const std::vector<Link>& links) {
  val out = val::object();
  out.set("before", column(links, [](const Link& link) { return link.before; }));
  out.set("after", column(links, [](const Link& link) { return link.after; }));
  out.set("kind", column(links, [](const Link& link) { return static_cast<int>(link.kind); }));
  out.set("similarity", column(links, [](const Link& link) { return link.similarity; }));
  return out;
}

val move_columns(const std::vector<Move>& moves) {
  val out = val::object();
  set_ranges(out, "before", moves, [](const Move& move) { return move.before; });
  set_ranges(out, "after", moves, [](const Move& move) { return move.after; });
  out.set("edited", column(moves, [](const Move& move) { return move.edited; }));
  return out;
}

val row_columns(const std::vector<Row>& rows) {
  val out = val::object();
  out.set("kind", column(rows, [](const Row& row) { return static_cast<int>(row.kind); }));
  set_ranges(out, "before", rows, [](const Row& row) { return row.before; });
  set_ranges(out, "after", rows, [](const Row& row) { return row.after; });
  out.set("beforeSpanBegin", column(rows, [](const Row& row) { return row.before_span_begin; }));
  out.set("beforeSpanEnd", column(rows, [](const Row& row) { return row.before_span_end; }));
  out.set("afterSpanBegin", column(rows, [](const Row& row) { return row.after_span_begin; }));
  out.set("afterSpanEnd", column(rows, [](const Row& row) { return row.after_span_end; }));
  out.set("move", column(rows, [](const Row& row) { return row.move; }));
  out.set("quieted", column(rows, [](const Row& row) { return row.quieted; }));
  out.set("coarse", column(rows, [](const Row& row) { return row.coarse; }));
  set_ranges(out, "also", rows, [](const Row& row) { return row.copied ? row.also : TextRange{kNone, kNone}; });
  return out;
}

val change_columns(const std::vector<Change>& changes) {
  val out = val::object();
  out.set("kind", column(changes, [](const Change& change) { return static_cast<int>(change.kind); }));
  out.set("textClass", column(changes, [](const Change& change) { return static_cast<int>(change.text_class); }));
  out.set("quieted", column(changes, [](const Change& change) { return change.quieted; }));
  out.set("row", column(changes, [](const Change& change) { return change.row; }));
  out.set("move", column(changes, [](const Change& change) { return change.move; }));
  out.set("beforeParagraph", column(changes, [](const Change& change) { return change.before_paragraph; }));
  out.set("afterParagraph", column(changes, [](const Change& change) { return change.after_paragraph; }));
  set_ranges(out, "before", changes, [](const Change& change) { return change.before; });
  set_ranges(out, "after", changes, [](const Change& change) { return change.after; });
  return out;
}

val side_stats(const SideStats& stats) {
  val out = val::object();
  out.set("paragraphs", stats.paragraphs);
  out.set("sentences", stats.sentences);
  out.set("words", stats.words);
  return out;
}

// `quieted` is the counts by class; engine.ts, which has the words for the classes, names them.
val stats_object(const Comparison& comparison) {
  const Stats& stats = comparison.stats;
  val words = val::object();
  words.set("kept", stats.words.kept);
  words.set("deleted", stats.words.deleted);
  words.set("inserted", stats.words.inserted);
  words.set("moved", stats.words.moved);
  val sentences = val::object();
  sentences.set("unchanged", stats.sentences.unchanged);
  sentences.set("edited", stats.sentences.edited);
  sentences.set("moved", stats.sentences.moved);
  sentences.set("deleted", stats.sentences.deleted);
  sentences.set("inserted", stats.sentences.inserted);
  val quieted = val::array();
  for (std::size_t i = 0; i < std::size(stats.quieted); ++i) quieted.set(i, stats.quieted[i]);

  val out = val::object();
  out.set("before", side_stats(comparison.before.stats));
  out.set("after", side_stats(comparison.after.stats));
  out.set("words", words);
  out.set("sentences", sentences);
  out.set("quieted", quieted);
  return out;
}

val compare_to_columns(const std::u16string& before, const std::u16string& after, const CheckedOptions& options) {
  const Comparison comparison = compare(before, after, core_options(options));
  val out = val::object();
  out.set("coarse", comparison.coarse);
  out.set("stats", stats_object(comparison));
  out.set("before", side_columns(comparison.before));
  out.set("after", side_columns(comparison.after));
  out.set("links", link_columns(comparison.links));
  out.set("moves", move_columns(comparison.moves));
  out.set("rows", row_columns(comparison.rows));
  out.set("changes", change_columns(comparison.changes));
  return out;
}

std::string compare_to_json(const std::u16string& before, const std::u16string& after, const CheckedOptions& options) {
  return to_json(compare(before, after, core_options(options)));
}

}  // namespace

EMSCRIPTEN_BINDINGS(variorum) {
  emscripten::value_object<CheckedOptions>("CheckedOptions")
      .field("ignoreCase", &CheckedOptions::ignore_case)
      .field("ignorePunctuation", &CheckedOptions::ignore_punctuation)
      .field("ignoreTypography", &CheckedOptions::ignore_typography)
      .field("ignoreWhitespace", &CheckedOptions::ignore_whitespace)
      .field("paragraphs", &CheckedOptions::paragraphs)
      .field("linkFloor", &CheckedOptions::link_floor)
      .field("fillFloor", &CheckedOptions::fill_floor)
      .field("moveFloor", &CheckedOptions::move_floor)
      .field("budget", &CheckedOptions::budget)
      .field("pinned", &CheckedOptions::pinned)
      .field("forbidden", &CheckedOptions::forbidden);
  emscripten::function("compareToColumns", &compare_to_columns);
  emscripten::function("compareToJson", &compare_to_json);
}
