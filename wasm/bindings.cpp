// What crosses between JavaScript and the core, and nothing else.
//
// In:   two texts (code unit for code unit, lone surrogates too) and checked options, written into memory that places()
//       makes for them; for the formats, words and names.
// Out:  a plain object of numbers and Int32Array columns (wasm/comparison.ts); a format as the bytes of its UTF-8. No
//       handle stays behind: both are copied out of wasm memory at once, for a view of it goes empty when the memory
//       grows.
//
// The last comparison stays here with its texts, so that its columns and formats cost no second comparison.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "variorum/compare.h"
#include "variorum/formats.h"

namespace {

using emscripten::val;
using namespace variorum;

// Pairs of ranges: how many, then four numbers each.
std::vector<RangePair> take_pairs(const std::uint32_t*& next) {
  std::vector<RangePair> out(*next++);
  for (RangePair& pair : out) {
    pair = {{next[0], next[1]}, {next[2], next[3]}};
    next += 4;
  }
  return out;
}

// The options as options.ts has checked them: numbers, in this order.
Options take_options(const std::uint32_t* next) {
  Options out;
  out.ignore_case = *next++;
  out.ignore_punctuation = *next++;
  out.ignore_typography = *next++;
  out.ignore_whitespace = *next++;
  out.paragraphs = static_cast<ParagraphMode>(*next++);
  out.link_floor = *next++;
  out.fill_floor = *next++;
  out.move_floor = *next++;
  out.budget = *next++;
  out.pinned = take_pairs(next);
  out.forbidden = take_pairs(next);
  return out;
}

// One field of every record as an Int32Array of JavaScript's own; kNone becomes -1. Fields are given by place and width
// rather than by type: fifty columns then share one loop, which is a fifth of the wasm.
struct Field {
  std::size_t offset, width;
};

val column(const void* records, std::size_t count, std::size_t stride, Field field) {
  static std::vector<std::int32_t> numbers;  // kept from column to column: a million rows have fourteen
  if (numbers.size() < count) numbers.resize(count);
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

val number_column(const std::vector<std::uint32_t>& numbers) {
  const Field whole{0, sizeof(std::uint32_t)};
  return column(numbers.data(), numbers.size(), whole.width, whole);
}

val range_columns(const std::vector<TextRange>& ranges) {
  return Columns<TextRange>{ranges}.add("begin", "end", 0).object;
}

val side_columns(const Side& side) {
  val sentences = range_columns(side.sentences);
  sentences.set("paragraph", number_column(side.paragraph_of));
  sentences.set("words", number_column(side.words_of));
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
      .add("change", FIELD(Move, change))
      .object;
}

// What was not copied from anywhere gets -1 for the place.
val row_columns(std::vector<Row>& rows) {
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
      .add("stripe", FIELD(Row, stripe))
      .object;
}

val stripe_columns(const std::vector<Stripe>& stripes) {
  return Columns<Stripe>{stripes}
      .add("kind", FIELD(Stripe, kind))
      .add("rowBegin", FIELD(Stripe, rows.begin))
      .add("rowEnd", FIELD(Stripe, rows.end))
      .add("beforeParagraphBegin", FIELD(Stripe, before_paragraphs.begin))
      .add("beforeParagraphEnd", FIELD(Stripe, before_paragraphs.end))
      .add("afterParagraphBegin", FIELD(Stripe, after_paragraphs.begin))
      .add("afterParagraphEnd", FIELD(Stripe, after_paragraphs.end))
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

// A struct of counts as one column, in its order; statistics.ts has their names.
template <class Counts>
val counts_column(const Counts& counts) {
  const Field whole{0, sizeof(std::uint32_t)};
  return column(&counts, sizeof counts / whole.width, whole.width, whole);
}

static_assert(sizeof(SideStats) == 12 && sizeof(Stats::words) == 16 && sizeof(Stats::sentences) == 20);

val stats_columns(const Comparison& comparison) {
  const auto& [words, sentences, quieted] = comparison.stats;
  val out = val::object();
  out.set("before", counts_column(comparison.before.stats));
  out.set("after", counts_column(comparison.after.stats));
  out.set("words", counts_column(words));
  out.set("sentences", counts_column(sentences));
  out.set("quieted", counts_column(quieted));
  return out;
}

void tell(void* function, std::uint32_t per_mille) { (*static_cast<val*>(function))(per_mille); }

// What the next comparison is of. JavaScript writes it in place: embind's strings go through a copy, and an object of
// options has glue for each field.
struct Given {
  std::u16string before, after;
  std::vector<std::uint32_t> options;
};
Given given;

// Views of the memory for two texts and the options, to be filled at once.
val places(std::uint32_t before_units, std::uint32_t after_units, std::uint32_t option_numbers) {
  given.before.resize(before_units), given.after.resize(after_units), given.options.resize(option_numbers);
  const auto view = [](auto& numbers, auto* first) {
    return val(emscripten::typed_memory_view(numbers.size(), first));
  };
  val out = val::array();
  out.set(0, view(given.before, reinterpret_cast<std::uint16_t*>(given.before.data())));
  out.set(1, view(given.after, reinterpret_cast<std::uint16_t*>(given.after.data())));
  out.set(2, view(given.options, given.options.data()));
  return out;
}

struct Last {
  std::u16string before, after;
  Comparison comparison;
};
Last last;

// Compares what places() was filled with. `progress` is a function that takes per mille, or null.
void compare_given(val progress) {
  last = {};
  Given taken = std::exchange(given, {});
  const Progress told{progress.isNull() ? nullptr : tell, &progress};
  Comparison comparison = compare(taken.before, taken.after, take_options(taken.options.data()), told);
  last = {std::move(taken.before), std::move(taken.after), std::move(comparison)};
}

// The last comparison.
val columns() {
  Comparison& comparison = last.comparison;
  val out = val::object();
  out.set("coarse", comparison.coarse);
  out.set("invisible", comparison.invisible);
  out.set("stats", stats_columns(comparison));
  out.set("before", side_columns(comparison.before));
  out.set("after", side_columns(comparison.after));
  out.set("links", link_columns(comparison.links));
  out.set("moves", move_columns(comparison.moves));
  out.set("rows", row_columns(comparison.rows));
  out.set("stripes", stripe_columns(comparison.stripes));
  out.set("changes", change_columns(comparison.changes));
  out.set("changeOfRegion", number_column(comparison.change_of_region));
  return out;
}

FormatWords take_words(const val& given_words) {
  FormatWords words;
  for (const auto& [name, word] : kFormatWords) words.*word = given_words[name].as<std::u16string>();
  const val signs = given_words["signs"];
  const auto count = signs["length"].as<std::uint32_t>();
  for (std::uint32_t i = 0; i < count; ++i) {
    const val sign = signs[i];
    words.signs.push_back({sign[0].as<std::uint32_t>(), sign[1].as<std::u16string>(), sign[2].as<std::u16string>()});
  }
  return words;
}

// Of the before text that places() made room for.
std::uint32_t count_words_given() { return count_words(std::exchange(given, {}).before); }

std::string written(const std::string& format, const val& settings) {
  const Compared compared = {last.before, last.after, last.comparison};
  const auto names = [&] {
    return FormatNames{settings["beforeName"].as<std::u16string>(), settings["afterName"].as<std::u16string>()};
  };
  if (format == "json") return to_json(last.comparison);
  if (format == "patch") return to_patch(compared, names());
  const FormatWords words = take_words(settings["words"]);
  if (format == "markdown") return to_markdown(compared, words);
  if (format == "html") return to_html(compared, words, names());
  return to_text(compared, words, settings["colour"].as<bool>());
}

// The last comparison in a format, as UTF-8.
val format(std::string name, val settings) {
  const std::string text = written(name, settings);
  return val(emscripten::typed_memory_view(text.size(), reinterpret_cast<const std::uint8_t*>(text.data())))
      .call<val>("slice");
}

}  // namespace

EMSCRIPTEN_BINDINGS(variorum) {
  emscripten::function("places", &places);
  emscripten::function("compare", &compare_given);
  emscripten::function("columns", &columns);
  emscripten::function("format", &format);
  emscripten::function("countWords", &count_words_given);
}
