// What the records of a comparison hold, field by field, and the options: the one home of names, words, limits and
// meanings.
//
// In:   the structs of compare.h.
// Out:  for each of them a table with a line for every member. Whatever hands records on reads it: the JSON format, the
//       columns of the WebAssembly engine, its checks of options. scripts/generate_records.mjs writes the TypeScript
//       types and core/comparison.schema.json from it.
//
//     struct Row { … bool coarse; … }      {"coarse", AT(Row, coarse), {flag}, if_any, "A work …"}
//                                           JSON "coarse":true    column rows.coarse    description in both
//
// A new field of a record is a member there, a line here, and a run of the generator.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "variorum/compare.h"

namespace variorum::records {

/// The words of an enum, in the order of its values: JSON has the word, a column the index.
struct WordList {
  const char* name;  // of the list, outside C++
  const char* type;  // of one of its words
  std::span<const char* const> words;
};

namespace words {
inline constexpr const char* kLinkKinds[] = {"unchanged", "edited", "moved", "moved-edited"};
inline constexpr const char* kSpanKinds[] = {"equal", "deleted", "inserted"};
inline constexpr const char* kSpanClasses[] = {"none",     "content", "number",      "name",       "quotation",
                                               "negation", "case",    "punctuation", "typography", "white space"};
inline constexpr const char* kInvisibleKinds[] = {"no-break space", "trailing space", "blanks",       "soft hyphen",
                                                  "zero width",     "line end",       "normalisation"};
inline constexpr const char* kRowKinds[] = {"unchanged", "changed", "inserted", "deleted", "moved-from", "moved-to"};
inline constexpr const char* kStripeKinds[] = {"unchanged", "changed", "inserted", "deleted", "moved"};
inline constexpr const char* kChangeKinds[] = {"edited", "inserted", "deleted", "moved", "split", "merged"};
inline constexpr const char* kParagraphModes[] = {"automatic", "blank_line", "newline"};
}  // namespace words

inline constexpr WordList kLinkKinds = {"linkKinds", "LinkKind", words::kLinkKinds};
inline constexpr WordList kSpanKinds = {"spanKinds", "SpanKind", words::kSpanKinds};
inline constexpr WordList kSpanClasses = {"spanClasses", "SpanClass", words::kSpanClasses};
inline constexpr WordList kInvisibleKinds = {"invisibleKinds", "InvisibleKind", words::kInvisibleKinds};
inline constexpr WordList kRowKinds = {"rowKinds", "RowKind", words::kRowKinds};
inline constexpr WordList kStripeKinds = {"stripeKinds", "StripeKind", words::kStripeKinds};
inline constexpr WordList kChangeKinds = {"changeKinds", "ChangeKind", words::kChangeKinds};
inline constexpr WordList kParagraphModes = {"paragraphModes", "ParagraphMode", words::kParagraphModes};

inline constexpr const WordList* kWordLists[] = {&kLinkKinds, &kSpanKinds,   &kSpanClasses, &kInvisibleKinds,
                                                 &kRowKinds,  &kStripeKinds, &kChangeKinds, &kParagraphModes};

/// The word of a value.
template <class Enum>
constexpr const char* word_of(const WordList& list, Enum value) {
  return list.words[static_cast<std::size_t>(value)];
}

/// What the bytes of a field are.
enum class FieldType : std::uint8_t {
  flag,           // a bool
  word,           // one byte, into a list of words
  mask,           // one byte: bits 1 << index into a list of words
  number,         // 32 bits
  per_mille,      // 32 bits, 0 to 1000
  index,          // 32 bits
  index_or_none,  // 32 bits, kNone where there is none
  text_range,     // a TextRange; where it may be left out, it begins at kNone
  index_range,    // an IndexRange
  before_spans,   // an IndexRange into the spans of a side, which JSON writes out
  after_spans,
  range_pairs,    // of options alone: a vector of RangePair
  place_in_list,  // no bytes: the index of the record in its list, for JSON alone
};

/// When JSON has a field; columns are there always. A field says nothing where it is 0, false, empty or none.
enum class InJson : std::uint8_t { always, if_any, never };

struct Place {
  std::uint8_t offset, width;
};

struct Type {
  FieldType type;
  const WordList* words = nullptr;
};

struct Field {
  const char* name;  // in JSON
  Place place;
  Type type;
  InJson in_json;
  const char* meaning;
  const char* column = nullptr;  // the column's name, where it is not that of JSON in camel case; of a range, its stem
};

#define VARIORUM_AT(Record, member) \
  { offsetof(Record, member), sizeof(Record::member) }

// An entry to a line, its meaning on the next one where it is long.
// clang-format off
namespace tables {

using enum FieldType;
using enum InJson;
using WordStats = decltype(Stats::words);
using SentenceStats = decltype(Stats::sentences);

inline constexpr Field kTextRange[] = {
    {"begin", VARIORUM_AT(TextRange, begin), {number}, always, "Its first code unit."},
    {"end", VARIORUM_AT(TextRange, end), {number}, always, "The code unit after its last one."},
};

inline constexpr Field kLink[] = {
    {"before", VARIORUM_AT(Link, before), {index}, always, "Index of the before sentence."},
    {"after", VARIORUM_AT(Link, after), {index}, always, "Index of the after sentence."},
    {"kind", VARIORUM_AT(Link, kind), {word, &kLinkKinds}, always, "What became of the sentence."},
    {"similarity", VARIORUM_AT(Link, similarity), {per_mille}, always,
     "Per mille; of the shared half of a split or merge."},
};

inline constexpr Field kMove[] = {
    {"id", {0, 0}, {place_in_list}, always, "Its index, by which rows and changes name it."},
    {"before", VARIORUM_AT(Move, before), {text_range}, always, "Where the text stood."},
    {"after", VARIORUM_AT(Move, after), {text_range}, always, "Where it stands now."},
    {"edited", VARIORUM_AT(Move, edited), {flag}, always, "Whether it was edited as well."},
    {"whole", VARIORUM_AT(Move, whole), {flag}, always, "Whether it is whole paragraphs on both sides."},
    {"up", VARIORUM_AT(Move, up), {flag}, always, "Whether it stands further up in the after text."},
    {"change", VARIORUM_AT(Move, change), {index_or_none}, never, "The change that tells of it, into changes."},
};

inline constexpr Field kSpan[] = {
    {"kind", VARIORUM_AT(Span, kind), {word, &kSpanKinds}, always, "Whether the other text has it too."},
    {"range", VARIORUM_AT(Span, range), {text_range}, always, "Where it is. The spans of a side tile the text.", ""},
    {"class", VARIORUM_AT(Span, text_class), {word, &kSpanClasses}, if_any,
     "What the difference is; an equal span with a class is a quieted difference.", "textClass"},
    {"region", VARIORUM_AT(Span, region), {index_or_none}, never,
     "The replaced stretch it belongs to, numbered over the comparison; equal spans have none."},
};

inline constexpr Field kRow[] = {
    {"kind", VARIORUM_AT(Row, kind), {word, &kRowKinds}, always, "What the row shows."},
    {"before", VARIORUM_AT(Row, before), {text_range}, always, "Its before text. The rows tile the text in order."},
    {"after", VARIORUM_AT(Row, after), {text_range}, always, "Its after text. The rows tile the text in order."},
    {"move", VARIORUM_AT(Row, move), {index_or_none}, if_any,
     "The move one of whose ends it is, into moves; moved-from and moved-to have one."},
    {"quieted", VARIORUM_AT(Row, quieted), {number}, if_any, "How many differences the options quiet."},
    {"invisible", VARIORUM_AT(Row, invisible), {mask, &kInvisibleKinds}, if_any,
     "Where no reader sees any of its differences: what there is."},
    {"coarse", VARIORUM_AT(Row, coarse), {flag}, if_any,
     "A work budget was spent here: the row says less than it could."},
    {"also", VARIORUM_AT(Row, also), {text_range}, if_any,
     "Where its inserted (deleted) text stands in the other text as well."},
    {"before_spans", VARIORUM_AT(Row, before_spans), {before_spans}, always,
     "The spans of its before text.", "beforeSpan"},
    {"after_spans", VARIORUM_AT(Row, after_spans), {after_spans}, always, "The spans of its after text.", "afterSpan"},
    {"stripe", VARIORUM_AT(Row, stripe), {index}, never, "The stripe it is read in, into stripes."},
};

inline constexpr Field kStripe[] = {
    {"kind", VARIORUM_AT(Stripe, kind), {word, &kStripeKinds}, never,
     "That of its rows where they share one; else changed."},
    {"rows", VARIORUM_AT(Stripe, rows), {index_range}, never, "Its rows.", "row"},
    {"before_paragraphs", VARIORUM_AT(Stripe, before_paragraphs), {index_range}, never,
     "The before paragraphs that begin in it.", "beforeParagraph"},
    {"after_paragraphs", VARIORUM_AT(Stripe, after_paragraphs), {index_range}, never,
     "The after paragraphs that begin in it.", "afterParagraph"},
};

inline constexpr Field kChange[] = {
    {"kind", VARIORUM_AT(Change, kind), {word, &kChangeKinds}, always,
     "What happened: edited inside a row; inserted and deleted as whole rows; moved; split and merged paragraphs."},
    {"class", VARIORUM_AT(Change, text_class), {word, &kSpanClasses}, always, "What the difference is.", "textClass"},
    {"row", VARIORUM_AT(Change, row), {index}, always,
     "The row that shows it, into rows; of a move, at its destination."},
    {"before", VARIORUM_AT(Change, before), {text_range}, always, "What was there before; may be empty."},
    {"after", VARIORUM_AT(Change, after), {text_range}, always, "What is there now; may be empty."},
    {"quieted", VARIORUM_AT(Change, quieted), {flag}, if_any, "The options quiet it."},
    {"invisible", VARIORUM_AT(Change, invisible), {mask, &kInvisibleKinds}, if_any,
     "Where no reader sees the difference: what there is."},
    {"whole", VARIORUM_AT(Change, whole), {flag}, never,
     "Of what came, went or moved: whole paragraphs, and not a part of one."},
    {"move", VARIORUM_AT(Change, move), {index_or_none}, if_any, "The move it tells of, into moves."},
    {"before_paragraph", VARIORUM_AT(Change, before_paragraph), {index_or_none}, if_any,
     "Its before paragraph, into before.paragraphs."},
    {"after_paragraph", VARIORUM_AT(Change, after_paragraph), {index_or_none}, if_any,
     "Its after paragraph, into after.paragraphs."},
};

inline constexpr Field kSideStats[] = {
    {"paragraphs", VARIORUM_AT(SideStats, paragraphs), {number}, always, "Paragraphs of the text."},
    {"sentences", VARIORUM_AT(SideStats, sentences), {number}, always, "Sentences of the text."},
    {"words", VARIORUM_AT(SideStats, words), {number}, always, "Words of the text: tokens with a letter or digit."},
};

inline constexpr Field kWordStats[] = {
    {"kept", VARIORUM_AT(WordStats, kept), {number}, always, "Words that both texts have."},
    {"deleted", VARIORUM_AT(WordStats, deleted), {number}, always, "Before words that are gone."},
    {"inserted", VARIORUM_AT(WordStats, inserted), {number}, always, "After words that are new."},
    {"moved", VARIORUM_AT(WordStats, moved), {number}, always, "Before words in moved text, kept or not."},
};

inline constexpr Field kSentenceStats[] = {
    {"unchanged", VARIORUM_AT(SentenceStats, unchanged), {number}, always,
     "Before sentences that stayed as they were."},
    {"edited", VARIORUM_AT(SentenceStats, edited), {number}, always, "Before sentences that were edited."},
    {"moved", VARIORUM_AT(SentenceStats, moved), {number}, always, "Before sentences that moved, edited or not."},
    {"deleted", VARIORUM_AT(SentenceStats, deleted), {number}, always, "Before sentences that are gone."},
    {"inserted", VARIORUM_AT(SentenceStats, inserted), {number}, always, "After sentences that are new."},
};

}  // namespace tables

/// A record as a whole.
struct Record {
  const char* name;
  std::span<const Field> fields;
  const char* meaning;
};

inline constexpr Record kRecords[] = {
    {"Range", tables::kTextRange, "Half-open ranges of code units."},
    {"Link", tables::kLink, "A before and an after sentence that say the same, or share a half."},
    {"Move", tables::kMove, "Text that went from one place to another."},
    {"Span", tables::kSpan, "Stretches of the text of one side, each equal, deleted or inserted."},
    {"Row", tables::kRow, "What stands level in two columns, in reading order."},
    {"Stripe", tables::kStripe, "Rows that are read together: no paragraph is torn apart by two of them."},
    {"Change", tables::kChange, "What changed, in reading order."},
    {"SideStats", tables::kSideStats, "What a text has."},
    {"WordStats", tables::kWordStats, "Every before word is kept or deleted, every after word kept or inserted."},
    {"SentenceStats", tables::kSentenceStats, "What became of the before sentences, and new ones."},
};

/// An option of compare(). Its default is that of Options{}.
struct Option {
  const char* name;  // outside C++ in camel case
  Place place;
  Type type;
  std::uint32_t least, most;  // of numbers; compare() takes what is beyond as these, the edges refuse it by name
  const char* meaning;
};

namespace tables {

inline constexpr Option kOptions[] = {
    {"ignore_case", VARIORUM_AT(Options, ignore_case), {flag}, 0, 1, "“The” and “the” count as equal."},
    {"ignore_punctuation", VARIORUM_AT(Options, ignore_punctuation), {flag}, 0, 1, "“a, b” and “a b” count as equal."},
    {"ignore_typography", VARIORUM_AT(Options, ignore_typography), {flag}, 0, 1,
     "Forms of quotation marks, no-break spaces, ligatures and normalisation count as equal."},
    {"ignore_whitespace", VARIORUM_AT(Options, ignore_whitespace), {flag}, 0, 1,
     "Line ends and runs of blanks count as equal."},
    {"paragraphs", VARIORUM_AT(Options, paragraphs), {word, &kParagraphModes}, 0, std::size(words::kParagraphModes) - 1,
     "What ends a paragraph; automatic decides for each text."},
    {"link_floor", VARIORUM_AT(Options, link_floor), {per_mille}, 0, 1000,
     "Least similarity of two sentences linked in order, per mille."},
    {"fill_floor", VARIORUM_AT(Options, fill_floor), {per_mille}, 0, 1000,
     "The same, in a hole of a few sentences between two links."},
    {"move_floor", VARIORUM_AT(Options, move_floor), {per_mille}, 0, 1000,
     "Least similarity of an edited move, per mille."},
    {"budget", VARIORUM_AT(Options, budget), {number}, 1, 1000,
     "Per cent of the standard work budgets; less is coarser and faster."},
    {"pinned", VARIORUM_AT(Options, pinned), {range_pairs}, 0, 0, "Corrections by hand: sentences that are linked."},
    {"forbidden", VARIORUM_AT(Options, forbidden), {range_pairs}, 0, 0,
     "Corrections by hand: sentences that are not linked."},
};

}  // namespace tables
// clang-format on

#undef VARIORUM_AT

/// The same table without its meanings, for a program that is to be small: they are most of its bytes.
template <class Entry, std::size_t count>
constexpr std::array<Entry, count> without_meanings(const Entry (&table)[count]) {
  std::array<Entry, count> lean = std::to_array(table);
  for (Entry& entry : lean) entry.meaning = nullptr;
  return lean;
}

template <const auto& table>
inline constexpr auto kLean = without_meanings(table);

/// The member in a place, which must be of this type.
template <class Member>
const Member& member_at(const void* record, Place place) {
  return *reinterpret_cast<const Member*>(static_cast<const unsigned char*>(record) + place.offset);
}

template <class Member>
Member& member_at(void* record, Place place) {
  return *reinterpret_cast<Member*>(static_cast<unsigned char*>(record) + place.offset);
}

/// The number in a place; of a range, where it begins.
inline std::uint32_t number_at(const void* record, Place place) {
  return place.width > 1 ? member_at<std::uint32_t>(record, place) : member_at<std::uint8_t>(record, place);
}

inline void set_number(void* record, Place place, std::uint32_t number) {
  if (place.width > 1)
    member_at<std::uint32_t>(record, place) = number;
  else
    member_at<std::uint8_t>(record, place) = static_cast<std::uint8_t>(number);
}

/// Whether JSON has the field of this record.
inline bool is_in_json(const Field& field, const void* record) {
  if (field.in_json != InJson::if_any) return field.in_json == InJson::always;
  const bool is_or_none = field.type.type == FieldType::index_or_none || field.type.type == FieldType::text_range;
  return number_at(record, field.place) != (is_or_none ? kNone : 0);
}

/// "before_spans" → "beforeSpans"
inline std::string in_camel_case(const char* name) {
  std::string out;
  for (; *name != '\0'; ++name) out += *name != '_' ? *name : static_cast<char>(*++name - 'a' + 'A');
  return out;
}

/// The name of the column of a field; of a range it has an `ending`, "Begin" or "End".
inline std::string column_name(const Field& field, const char* ending = "") {
  std::string out = field.column != nullptr ? field.column : in_camel_case(field.name);
  out += ending;
  if (out[0] < 'a') out[0] = static_cast<char>(out[0] - 'A' + 'a');
  return out;
}

/// Whether the field has two columns.
constexpr bool is_range(const Field& field) { return field.place.width == 2 * sizeof(std::uint32_t); }

}  // namespace variorum::records
