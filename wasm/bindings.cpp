// What crosses between JavaScript and the core, and nothing else.
//
// In:   two texts, written into memory that text_places() makes for them (code unit for code unit, lone surrogates
//       too), and checked options.
// Out:  a plain object of numbers and Int32Array columns (wasm/comparison.ts). No handle stays behind: columns are
//       copied out of wasm memory at once, for a view of it goes empty when the memory grows.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "variorum/compare.h"

namespace {

using emscripten::val;
using namespace variorum;

// The options as they cross. engine.ts has checked them; `pinned` and `forbidden` come as flat arrays, four numbers a
// pair.
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

// One field of every record as an Int32Array of JavaScript's own; kNone becomes -1. Fields are given by place and width
// rather than by type: fifty columns then share one loop, which is a fifth of the wasm.
struct Field {
  std::size_t offset, width;
};

val column(const void* records, std::size_t count, std::size_t stride, Field field) {
  std::vector<std::int32_t> numbers(count);
  for (std::size_t i = 0; i < count; ++i) {
    const unsigned char* at = static_cast<const unsigned char*>(records) + i * stride + field.offset;
    if (field.width == 1)
      numbers[i] = *at;
    else
      std::memcpy(&numbers[i], at, sizeof numbers[i]);
  }
  return val(emscripten::typed_memory_view(count, numbers.data())).call<val>("slice");
}

// A field of a record, as column() wants it: 32-bit numbers, and enums and flags of one byte.
#define FIELD(Record, member) \
  Field { offsetof(Record, member), sizeof(Record::member) }

// An object of columns over one list of records.
template <class Record>
struct Columns {
  const std::vector<Record>& records;
  val object = val::object();

  Columns& add(const char* name, Field field) {
    object.set(name, column(records.data(), records.size(), sizeof(Record), field));
    return *this;
  }
  // A TextRange, as two columns.
  Columns& add(const char* begin_name, const char* end_name, std::size_t offset) {
    add(begin_name, {offset + offsetof(TextRange, begin), sizeof(Offset)});
    return add(end_name, {offset + offsetof(TextRange, end), sizeof(Offset)});
  }
};

val range_columns(const std::vector<TextRange>& ranges) {
  return Columns<TextRange>{ranges}.add("begin", "end", 0).object;
}

val side_columns(const Side& side) {
  val sentences = range_columns(side.sentences);
  const Field whole{0, sizeof(std::uint32_t)};
  sentences.set("paragraph", column(side.paragraph_of.data(), side.paragraph_of.size(), whole.width, whole));
  val out = val::object();
  out.set("paragraphs", range_columns(side.paragraphs));
  out.set("sentences", sentences);
  out.set("spans", Columns<Span>{side.spans}
                       .add("begin", "end", offsetof(Span, range))
                       .add("kind", FIELD(Span, kind))
                       .add("textClass", FIELD(Span, text_class))
                       .add("region", FIELD(Span, region))
                       .object);
  out.set("letters", range_columns(side.letters));
  return out;
}

val link_columns(const std::vector<Link>& links) {
  return Columns<Link>{links}
      .add("before", FIELD(Link, before))
      .add("after", FIELD(Link, after))
      .add("kind", FIELD(Link, kind))
      .add("similarity", FIELD(Link, similarity))
      .object;
}

val move_columns(const std::vector<Move>& moves) {
  return Columns<Move>{moves}
      .add("beforeBegin", "beforeEnd", offsetof(Move, before))
      .add("afterBegin", "afterEnd", offsetof(Move, after))
      .add("edited", FIELD(Move, edited))
      .add("whole", FIELD(Move, whole))
      .add("up", FIELD(Move, up))
      .object;
}

// `rows` is a copy: what was not copied from anywhere gets -1 for the place.
val row_columns(std::vector<Row> rows) {
  for (Row& row : rows) {
    if (!row.copied) row.also = {kNone, kNone};
  }
  return Columns<Row>{rows}
      .add("kind", FIELD(Row, kind))
      .add("beforeBegin", "beforeEnd", offsetof(Row, before))
      .add("afterBegin", "afterEnd", offsetof(Row, after))
      .add("beforeSpanBegin", FIELD(Row, before_span_begin))
      .add("beforeSpanEnd", FIELD(Row, before_span_end))
      .add("afterSpanBegin", FIELD(Row, after_span_begin))
      .add("afterSpanEnd", FIELD(Row, after_span_end))
      .add("move", FIELD(Row, move))
      .add("quieted", FIELD(Row, quieted))
      .add("invisible", FIELD(Row, invisible))
      .add("coarse", FIELD(Row, coarse))
      .add("alsoBegin", "alsoEnd", offsetof(Row, also))
      .object;
}

val change_columns(const std::vector<Change>& changes) {
  return Columns<Change>{changes}
      .add("kind", FIELD(Change, kind))
      .add("textClass", FIELD(Change, text_class))
      .add("quieted", FIELD(Change, quieted))
      .add("invisible", FIELD(Change, invisible))
      .add("row", FIELD(Change, row))
      .add("move", FIELD(Change, move))
      .add("beforeParagraph", FIELD(Change, before_paragraph))
      .add("afterParagraph", FIELD(Change, after_paragraph))
      .add("beforeBegin", "beforeEnd", offsetof(Change, before))
      .add("afterBegin", "afterEnd", offsetof(Change, after))
      .object;
}

// An object of counts.
val counts_object(std::initializer_list<std::pair<const char*, std::uint32_t>> counts) {
  val out = val::object();
  for (const auto& [name, count] : counts) out.set(name, count);
  return out;
}

val side_stats(const SideStats& stats) {
  return counts_object({{"paragraphs", stats.paragraphs}, {"sentences", stats.sentences}, {"words", stats.words}});
}

// In the order of the JSON format, which takes it as it is (wasm/formats/json.ts). `quieted` is the counts by class;
// engine.ts, which has the words for the classes, names them.
val stats_object(const Comparison& comparison) {
  const auto& [words, sentences, quieted] = comparison.stats;
  val out = val::object();
  out.set("before", side_stats(comparison.before.stats));
  out.set("after", side_stats(comparison.after.stats));
  out.set(
      "words",
      counts_object(
          {{"kept", words.kept}, {"deleted", words.deleted}, {"inserted", words.inserted}, {"moved", words.moved}}));
  out.set("sentences", counts_object({{"unchanged", sentences.unchanged},
                                      {"edited", sentences.edited},
                                      {"moved", sentences.moved},
                                      {"deleted", sentences.deleted},
                                      {"inserted", sentences.inserted}}));
  val quieted_counts = val::array();
  for (std::size_t i = 0; i < std::size(quieted); ++i) quieted_counts.set(i, quieted[i]);
  out.set("quieted", quieted_counts);
  return out;
}

void tell(void* function, std::uint32_t per_mille) { (*static_cast<val*>(function))(per_mille); }

// The texts of the next comparison. JavaScript writes them in place: embind's strings go through a copy.
struct Texts {
  std::u16string before, after;
};
Texts texts;

// Uint16Array views of the memory for two texts, to be filled at once.
val text_places(std::uint32_t before_units, std::uint32_t after_units) {
  texts.before.resize(before_units), texts.after.resize(after_units);
  const auto view = [](std::u16string& text) {
    return val(emscripten::typed_memory_view(text.size(), reinterpret_cast<std::uint16_t*>(text.data())));
  };
  val out = val::array();
  out.set(0, view(texts.before)), out.set(1, view(texts.after));
  return out;
}

// `progress` is a function that takes per mille, or null.
val compare_to_columns(const CheckedOptions& options, val progress) {
  const Texts taken = std::exchange(texts, {});
  const Progress told{progress.isNull() ? nullptr : tell, &progress};
  const Comparison comparison = compare(taken.before, taken.after, core_options(options), told);
  val out = val::object();
  out.set("coarse", comparison.coarse);
  out.set("invisible", comparison.invisible);
  out.set("stats", stats_object(comparison));
  out.set("before", side_columns(comparison.before));
  out.set("after", side_columns(comparison.after));
  out.set("links", link_columns(comparison.links));
  out.set("moves", move_columns(comparison.moves));
  out.set("rows", row_columns(comparison.rows));
  out.set("changes", change_columns(comparison.changes));
  return out;
}

}  // namespace

// embind prints the address of a type it was not told of into an error that cannot come up here, and brings all of
// printf along for it: 2 kB of the wasm as a reader downloads it. clang calls sprintf without floats siprintf.
extern "C" int siprintf(char* out, const char*, ...) {
  out[0] = '\0';
  return 0;
}
extern "C" int sprintf(char* out, const char*, ...) {
  out[0] = '\0';
  return 0;
}

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
  emscripten::function("textPlaces", &text_places);
  emscripten::function("compareToColumns", &compare_to_columns);
}
