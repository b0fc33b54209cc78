#include <cstddef>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "variorum/formats.h"

namespace variorum {
namespace {

using Json = nlohmann::ordered_json;  // keys stay in the order in which they are set

// In the order of the enums in compare.h, and of the word lists in wasm/comparison.ts.
constexpr const char* kLinkKinds[] = {"unchanged", "edited", "moved", "moved-edited"};
constexpr const char* kSpanKinds[] = {"equal", "deleted", "inserted"};
constexpr const char* kSpanClasses[] = {"none",     "content", "number",      "name",       "quotation",
                                        "negation", "case",    "punctuation", "typography", "white space"};
constexpr const char* kRowKinds[] = {"unchanged", "changed", "inserted", "deleted", "moved-from", "moved-to"};
constexpr const char* kInvisibleKinds[] = {"no-break space", "trailing space", "blanks",       "soft hyphen",
                                           "zero width",     "line end",       "normalisation"};
constexpr const char* kChangeKinds[] = {"edited", "inserted", "deleted", "moved", "split", "merged"};

template <std::size_t count, class Enum>
const char* word(const char* const (&words)[count], Enum value) {
  return words[static_cast<std::size_t>(value)];
}

Json range(TextRange of) { return {of.begin, of.end}; }

/// Adds the kinds of a mask, if it has any.
void add_invisible(Json& out, std::uint8_t mask) {
  for (std::size_t i = 0; i < std::size(kInvisibleKinds); ++i) {
    if (mask >> i & 1) out["invisible"].push_back(kInvisibleKinds[i]);
  }
}

void add_unless_none(Json& out, const char* key, std::uint32_t index) {
  if (index != kNone) out[key] = index;
}

Json side_stats(const SideStats& stats) {
  return {{"paragraphs", stats.paragraphs}, {"sentences", stats.sentences}, {"words", stats.words}};
}

Json stats(const Comparison& comparison) {
  const auto& [words, sentences, quieted] = comparison.stats;
  Json quieted_classes = Json::object();
  for (std::size_t i = 0; i < std::size(kSpanClasses); ++i) {
    if (quieted[i] > 0) quieted_classes[kSpanClasses[i]] = quieted[i];
  }
  return {{"before", side_stats(comparison.before.stats)},
          {"after", side_stats(comparison.after.stats)},
          {"words",
           {{"kept", words.kept}, {"deleted", words.deleted}, {"inserted", words.inserted}, {"moved", words.moved}}},
          {"sentences",
           {{"unchanged", sentences.unchanged},
            {"edited", sentences.edited},
            {"moved", sentences.moved},
            {"deleted", sentences.deleted},
            {"inserted", sentences.inserted}}},
          {"quieted", quieted_classes}};
}

Json link(const Link& link) {
  return {{"before", link.before},
          {"after", link.after},
          {"kind", word(kLinkKinds, link.kind)},
          {"similarity", link.similarity}};
}

Json move(const Move& move, std::size_t id) {
  return {{"id", id},
          {"before", range(move.before)},
          {"after", range(move.after)},
          {"edited", move.edited},
          {"whole", move.whole},
          {"up", move.up}};
}

Json spans(const std::vector<Span>& spans, std::uint32_t begin, std::uint32_t end) {
  Json out = Json::array();
  for (std::uint32_t i = begin; i < end; ++i) {
    const Span& span = spans[i];
    out.push_back({word(kSpanKinds, span.kind), span.range.begin, span.range.end});
    if (span.text_class != SpanClass::none) out.back().push_back(word(kSpanClasses, span.text_class));
  }
  return out;
}

Json row(const Comparison& comparison, const Row& row) {
  Json out = {{"kind", word(kRowKinds, row.kind)}, {"before", range(row.before)}, {"after", range(row.after)}};
  add_unless_none(out, "move", row.move);
  if (row.quieted > 0) out["quieted"] = row.quieted;
  add_invisible(out, row.invisible);
  if (row.coarse) out["coarse"] = true;
  if (row.copied) out["also"] = range(row.also);
  out["before_spans"] = spans(comparison.before.spans, row.before_span_begin, row.before_span_end);
  out["after_spans"] = spans(comparison.after.spans, row.after_span_begin, row.after_span_end);
  return out;
}

Json change(const Change& change) {
  Json out = {{"kind", word(kChangeKinds, change.kind)},
              {"class", word(kSpanClasses, change.text_class)},
              {"row", change.row},
              {"before", range(change.before)},
              {"after", range(change.after)}};
  if (change.quieted) out["quieted"] = true;
  add_invisible(out, change.invisible);
  add_unless_none(out, "move", change.move);
  add_unless_none(out, "before_paragraph", change.before_paragraph);
  add_unless_none(out, "after_paragraph", change.after_paragraph);
  return out;
}

/// An object whose lists are written record by record: as one document, a million rows would take gigabytes.
class Writer {
 public:
  /// Begins with the fields of an object.
  explicit Writer(const Json& fields) : out_(fields.dump()) { out_.pop_back(); }

  template <class Record, class Make>
  void add(const char* name, const std::vector<Record>& records, Make make) {
    key(name);
    add_list(records, make);
  }
  void add_ranges(const char* name, const std::vector<TextRange>& before, const std::vector<TextRange>& after) {
    key(name);
    out_ += "{\"before\":";
    add_list(before, range);
    out_ += ",\"after\":";
    add_list(after, range);
    out_ += '}';
  }
  std::string finish() { return std::move(out_ += '}'); }

 private:
  void key(const char* name) { ((out_ += ",\"") += name) += "\":"; }

  template <class Record, class Make>
  void add_list(const std::vector<Record>& records, Make make) {
    out_ += '[';
    for (std::size_t i = 0; i < records.size(); ++i) {
      if (i > 0) out_ += ',';
      out_ += make(records[i]).dump();
    }
    out_ += ']';
  }

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
  add_invisible(fields, comparison.invisible);
  fields["stats"] = stats(comparison);
  Writer out(fields);
  out.add_ranges("paragraphs", before.paragraphs, after.paragraphs);
  out.add_ranges("sentences", before.sentences, after.sentences);
  out.add("links", comparison.links, link);
  out.add("moves", comparison.moves, [id = std::size_t{0}](const Move& each) mutable { return move(each, id++); });
  out.add("rows", comparison.rows, [&](const Row& each) { return row(comparison, each); });
  out.add("changes", comparison.changes, change);
  out.add_ranges("letters", before.letters, after.letters);
  return out.finish();
}

}  // namespace variorum
