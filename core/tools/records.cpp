// Prints the tables of records.h as JSON, for scripts/generate_records.mjs.
//
// It needs no library and no build: it is compiled by itself, from the headers alone.
#include "variorum/records.h"

#include <cstdio>
#include <string>

namespace {

using namespace variorum;
using namespace variorum::records;

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

/// "[a,b]" of what `make` says of each.
template <class List, class Make>
std::string listed(const List& list, Make make) {
  std::string out;
  for (const auto& each : list) (out += out.empty() ? "[" : ",\n") += make(each);
  return (out.empty() ? "[" : out) + "]";
}

struct Pair {
  const char* key;
  std::string value;
};

std::string object(std::initializer_list<Pair> pairs) {
  std::string out;
  for (const auto& [key, value] : pairs) ((out += out.empty() ? "{" : ",") += quoted(key) + ":") += value;
  return out + "}";
}

const char* name_of(FieldType type) {
  switch (type) {
    case FieldType::flag:
      return "flag";
    case FieldType::word:
      return "word";
    case FieldType::mask:
      return "mask";
    case FieldType::number:
      return "number";
    case FieldType::per_mille:
      return "perMille";
    case FieldType::index:
      return "index";
    case FieldType::index_or_none:
      return "indexOrNone";
    case FieldType::text_range:
      return "textRange";
    case FieldType::index_range:
      return "indexRange";
    case FieldType::before_spans:
      return "beforeSpans";
    case FieldType::after_spans:
      return "afterSpans";
    case FieldType::range_pairs:
      return "rangePairs";
    case FieldType::place_in_list:
      return "placeInList";
  }
  return "";
}

const char* name_of(InJson in_json) {
  switch (in_json) {
    case InJson::always:
      return "always";
    case InJson::if_any:
      return "ifAny";
    case InJson::never:
      return "never";
  }
  return "";
}

std::string words_of(Type type) { return type.words == nullptr ? "null" : quoted(type.words->name); }

std::string columns_of(const Field& field) {
  if (is_range(field)) return "[" + quoted(column_name(field, "Begin")) + "," + quoted(column_name(field, "End")) + "]";
  return field.place.width == 0 ? "[]" : "[" + quoted(column_name(field)) + "]";
}

std::string word_list(const WordList* list) {
  return object({{"name", quoted(list->name)},
                 {"type", quoted(list->type)},
                 {"words", listed(list->words, [](const char* word) { return quoted(word); })}});
}

std::string field(const Field& field) {
  return object({{"name", quoted(field.name)},
                 {"type", quoted(name_of(field.type.type))},
                 {"words", words_of(field.type)},
                 {"inJson", quoted(name_of(field.in_json))},
                 {"columns", columns_of(field)},
                 {"meaning", quoted(field.meaning)}});
}

std::string record(const Record& record) {
  return object(
      {{"name", quoted(record.name)}, {"meaning", quoted(record.meaning)}, {"fields", listed(record.fields, field)}});
}

std::string option(const Option& option) {
  const Options standard;
  return object(
      {{"name", quoted(in_camel_case(option.name))},
       {"type", quoted(name_of(option.type.type))},
       {"words", words_of(option.type)},
       {"least", std::to_string(option.least)},
       {"most", std::to_string(option.most)},
       {"standard",
        option.type.type == FieldType::range_pairs ? "0" : std::to_string(number_at(&standard, option.place))},
       {"meaning", quoted(option.meaning)}});
}

}  // namespace

int main() {
  const std::string all = object({{"maxTextLength", std::to_string(kMaxTextLength)},
                                  {"wordLists", listed(kWordLists, word_list)},
                                  {"records", listed(kRecords, record)},
                                  {"options", listed(tables::kOptions, option)}});
  std::puts(all.c_str());
}
