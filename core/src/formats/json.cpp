#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "variorum/formats.h"
#include "variorum/records.h"

namespace variorum {
namespace {

using namespace records;
using Json = nlohmann::ordered_json;  // keys stay in the order in which they are set

Json range(TextRange of) { return {of.begin, of.end}; }

Json words_of(std::uint32_t mask, const WordList& list) {
  Json out = Json::array();
  for (std::size_t i = 0; i < list.words.size(); ++i) {
    if (mask >> i & 1) out.push_back(list.words[i]);
  }
  return out;
}

/// A span as a list: its fields without their names, the ends of its range one after the other.
Json span_list(const Span& span) {
  Json out = Json::array();
  for (const Field& field : kLean<tables::kSpan>) {
    if (!is_in_json(field, &span)) continue;
    if (field.type.type == FieldType::word)
      out.push_back(field.type.words->words[number_at(&span, field.place)]);
    else
      out.insert(out.end(), {span.range.begin, span.range.end});
  }
  return out;
}

Json spans(const Side& side, IndexRange range) {
  Json out = Json::array();
  for (std::uint32_t i = range.begin; i < range.end; ++i) out.push_back(span_list(side.spans[i]));
  return out;
}

Json value_of(const Comparison& comparison, const Field& field, const void* record, std::size_t index) {
  const std::uint32_t number = number_at(record, field.place);
  switch (field.type.type) {
    case FieldType::place_in_list:
      return index;
    case FieldType::flag:
      return number != 0;
    case FieldType::word:
      return field.type.words->words[number];
    case FieldType::mask:
      return words_of(number, *field.type.words);
    case FieldType::text_range:
      return range(member_at<TextRange>(record, field.place));
    case FieldType::before_spans:
      return spans(comparison.before, member_at<IndexRange>(record, field.place));
    case FieldType::after_spans:
      return spans(comparison.after, member_at<IndexRange>(record, field.place));
    default:
      return number;
  }
}

/// A record as an object, its fields in the order of their table. `index` is its place in its list.
Json object(const Comparison& comparison, std::span<const Field> fields, const void* record, std::size_t index = 0) {
  Json out = Json::object();
  for (const Field& field : fields) {
    if (is_in_json(field, record)) out[field.name] = value_of(comparison, field, record, index);
  }
  return out;
}

Json stats(const Comparison& comparison) {
  const auto& [words, sentences, quieted] = comparison.stats;
  Json quieted_classes = Json::object();
  for (std::size_t i = 0; i < kSpanClasses.words.size(); ++i) {
    if (quieted[i] > 0) quieted_classes[kSpanClasses.words[i]] = quieted[i];
  }
  return {{"before", object(comparison, kLean<tables::kSideStats>, &comparison.before.stats)},
          {"after", object(comparison, kLean<tables::kSideStats>, &comparison.after.stats)},
          {"words", object(comparison, kLean<tables::kWordStats>, &words)},
          {"sentences", object(comparison, kLean<tables::kSentenceStats>, &sentences)},
          {"quieted", quieted_classes}};
}

/// An object whose lists are written record by record: as one document, a million rows would take gigabytes.
class Writer {
 public:
  /// Begins with the fields of an object.
  Writer(const Comparison& comparison, const Json& fields) : comparison_(comparison), out_(fields.dump()) {
    out_.pop_back();
  }

  template <class Record>
  void add(const char* name, const std::vector<Record>& records, std::span<const Field> fields) {
    key(name);
    add_list(records.size(), [&](std::size_t i) { return object(comparison_, fields, &records[i], i); });
  }
  void add_ranges(const char* name, const std::vector<TextRange>& before, const std::vector<TextRange>& after) {
    key(name);
    out_ += "{\"before\":";
    add_list(before.size(), [&](std::size_t i) { return range(before[i]); });
    out_ += ",\"after\":";
    add_list(after.size(), [&](std::size_t i) { return range(after[i]); });
    out_ += '}';
  }
  std::string finish() { return std::move(out_ += '}'); }

 private:
  void key(const char* name) { ((out_ += ",\"") += name) += "\":"; }

  template <class Make>
  void add_list(std::size_t count, Make make) {
    out_ += '[';
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) out_ += ',';
      out_ += make(i).dump();
    }
    out_ += ']';
  }

  const Comparison& comparison_;
  std::string out_;
};

}  // namespace

std::string to_json(const Comparison& comparison) {
  const Side& before = comparison.before;
  const Side& after = comparison.after;
  Json fields = {{"format", "variorum-comparison"},
                 {"schema", 1},
                 {"generator", "variorum " VARIORUM_VERSION},
                 {"coarse", comparison.coarse}};
  if (comparison.invisible != 0) fields["invisible"] = words_of(comparison.invisible, kInvisibleKinds);
  fields["stats"] = stats(comparison);
  Writer out(comparison, fields);
  out.add_ranges("paragraphs", before.paragraphs, after.paragraphs);
  out.add_ranges("sentences", before.sentences, after.sentences);
  out.add("links", comparison.links, kLean<tables::kLink>);
  out.add("moves", comparison.moves, kLean<tables::kMove>);
  out.add("rows", comparison.rows, kLean<tables::kRow>);
  out.add("changes", comparison.changes, kLean<tables::kChange>);
  out.add_ranges("letters", before.letters, after.letters);
  return out.finish();
}

}  // namespace variorum
