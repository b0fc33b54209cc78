// What crosses between JavaScript and the core, and nothing else.
//
// In:   two texts (code unit for code unit, lone surrogates too) and checked options, written into memory that places()
//       makes for them; for the formats, words and names.
// Out:  a plain object of numbers and Int32Array columns (wasm/comparison.ts), their names and places from records.h; a
//       format as the bytes of its UTF-8. No handle stays behind: both are copied out of wasm memory at once, for a view
//       of it goes empty when the memory grows.
//
// The last comparison stays here with its texts, so that its columns and formats cost no second comparison.
#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "variorum/compare.h"
#include "variorum/formats.h"
#include "variorum/records.h"

namespace {

using emscripten::val;
using namespace variorum;
using namespace variorum::records;

// Pairs of ranges: how many, then four numbers each.
std::vector<RangePair> take_pairs(const std::uint32_t*& next) {
  std::vector<RangePair> out(*next++);
  for (RangePair& pair : out) {
    pair = {{next[0], next[1]}, {next[2], next[3]}};
    next += 4;
  }
  return out;
}

// The options as options.ts has checked them: numbers, in the order of their table.
Options take_options(const std::uint32_t* next) {
  Options out;
  for (const Option& option : kLean<tables::kOptions>) {
    if (option.type.type == FieldType::range_pairs)
      member_at<std::vector<RangePair>>(&out, option.place) = take_pairs(next);
    else
      set_number(&out, option.place, *next++);
  }
  return out;
}

// One field of every record as an Int32Array of JavaScript's own; kNone becomes -1. Fields are given by place and width
// rather than by type: fifty columns then share one loop, which is a fifth of the wasm.
val column(const void* records, std::size_t count, std::size_t stride, Place place) {
  static std::vector<std::int32_t> numbers;  // kept from column to column: a million rows have fourteen
  if (numbers.size() < count) numbers.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    const unsigned char* at = static_cast<const unsigned char*>(records) + i * stride + place.offset;
    if (place.width == 1)
      numbers[i] = *at;
    else
      std::memcpy(&numbers[i], at, sizeof numbers[i]);
  }
  return val(emscripten::typed_memory_view(count, numbers.data())).call<val>("slice");
}

// An object of columns over a list of records: one for each field, two for a range.
val columns_of(const void* records, std::size_t count, std::size_t stride, std::span<const Field> fields) {
  constexpr std::uint8_t kWidth = sizeof(std::uint32_t);
  val out = val::object();
  const auto add = [&](const std::string& name, Place place) {
    out.set(name.c_str(), column(records, count, stride, place));
  };
  for (const Field& field : fields) {
    if (is_range(field)) {
      add(column_name(field, "Begin"), {field.place.offset, kWidth});
      add(column_name(field, "End"), {static_cast<std::uint8_t>(field.place.offset + kWidth), kWidth});
    } else if (field.place.width > 0) {
      add(column_name(field), field.place);
    }
  }
  return out;
}

template <class Record>
val columns_of(const std::vector<Record>& records, std::span<const Field> fields) {
  return columns_of(records.data(), records.size(), sizeof(Record), fields);
}

val number_column(const std::vector<std::uint32_t>& numbers) {
  return column(numbers.data(), numbers.size(), sizeof(std::uint32_t), {0, sizeof(std::uint32_t)});
}

val side_columns(const Side& side) {
  val sentences = columns_of(side.sentences, kLean<tables::kTextRange>);
  sentences.set("paragraph", number_column(side.paragraph_of));
  sentences.set("words", number_column(side.words_of));
  val out = val::object();
  out.set("paragraphs", columns_of(side.paragraphs, kLean<tables::kTextRange>));
  out.set("sentences", sentences);
  out.set("spans", columns_of(side.spans, kLean<tables::kSpan>));
  out.set("letters", columns_of(side.letters, kLean<tables::kTextRange>));
  return out;
}

val counts_of(const void* stats, std::span<const Field> fields) {
  val out = val::object();
  for (const Field& field : fields) out.set(field.name, number_at(stats, field.place));
  return out;
}

// The statistics, in the order of the JSON format. Classes without a quieted difference are left out.
val stats_of(const Comparison& comparison) {
  const auto& [words, sentences, quieted] = comparison.stats;
  val quieted_classes = val::object();
  for (std::size_t i = 0; i < kSpanClasses.words.size(); ++i) {
    if (quieted[i] > 0) quieted_classes.set(kSpanClasses.words[i], quieted[i]);
  }
  val out = val::object();
  out.set("before", counts_of(&comparison.before.stats, kLean<tables::kSideStats>));
  out.set("after", counts_of(&comparison.after.stats, kLean<tables::kSideStats>));
  out.set("words", counts_of(&words, kLean<tables::kWordStats>));
  out.set("sentences", counts_of(&sentences, kLean<tables::kSentenceStats>));
  out.set("quieted", quieted_classes);
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
  const Comparison& comparison = last.comparison;
  val out = val::object();
  out.set("coarse", comparison.coarse);
  out.set("invisible", comparison.invisible);
  out.set("headline", comparison.headline);
  out.set("stats", stats_of(comparison));
  out.set("before", side_columns(comparison.before));
  out.set("after", side_columns(comparison.after));
  out.set("links", columns_of(comparison.links, kLean<tables::kLink>));
  out.set("moves", columns_of(comparison.moves, kLean<tables::kMove>));
  out.set("rows", columns_of(comparison.rows, kLean<tables::kRow>));
  out.set("stripes", columns_of(comparison.stripes, kLean<tables::kStripe>));
  out.set("changes", columns_of(comparison.changes, kLean<tables::kChange>));
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
