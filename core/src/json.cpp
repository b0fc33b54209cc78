#include "variorum/json.h"

#include <cstddef>
#include <nlohmann/json.hpp>

namespace variorum {
namespace {

// Keys keep the order they are written in: the format promises one order.
using Json = nlohmann::ordered_json;

// In the order of the enums in compare.h, and of the word lists in wasm/comparison.ts.
constexpr const char* kLinkKinds[] = {"unchanged", "edited", "moved", "moved-edited"};
constexpr const char* kSpanKinds[] = {"equal", "deleted", "inserted"};
constexpr const char* kSpanClasses[] = {"none",     "content", "number",      "name",       "quotation",
                                        "negation", "case",    "punctuation", "typography", "white space"};
constexpr const char* kRowKinds[] = {"unchanged", "changed", "inserted", "deleted", "moved-from", "moved-to"};
constexpr const char* kChangeKinds[] = {"edited", "inserted", "deleted", "moved", "split", "merged"};

template <std::size_t count, class Enum>
const char* word(const char* const (&words)[count], Enum value) {
  return words[static_cast<std::size_t>(value)];
}

Json range_json(TextRange range) { return Json::array({range.begin, range.end}); }

Json ranges_json(const std::vector<TextRange>& ranges) {
  Json out = Json::array();
  for (TextRange range : ranges) out.push_back(range_json(range));
  return out;
}

Json side_stats_json(const SideStats& stats) {
  return {{"paragraphs", stats.paragraphs}, {"sentences", stats.sentences}, {"words", stats.words}};
}

Json stats_json(const Comparison& comparison) {
  const Stats& stats = comparison.stats;
  Json quieted = Json::object();
  for (std::size_t i = 0; i < std::size(kSpanClasses); ++i) {
    if (stats.quieted[i] > 0) quieted[kSpanClasses[i]] = stats.quieted[i];
  }
  return {{"before", side_stats_json(comparison.before.stats)},
          {"after", side_stats_json(comparison.after.stats)},
          {"words",
           {{"kept", stats.words.kept},
            {"deleted", stats.words.deleted},
            {"inserted", stats.words.inserted},
            {"moved", stats.words.moved}}},
          {"sentences",
           {{"unchanged", stats.sentences.unchanged},
            {"edited", stats.sentences.edited},
            {"moved", stats.sentences.moved},
            {"deleted", stats.sentences.deleted},
            {"inserted", stats.sentences.inserted}}},
          {"quieted", quieted}};
}

Json links_json(const std::vector<Link>& links) {
  Json out = Json::array();
  for (const Link& link : links) {
    out.push_back({{"before", link.before},
                   {"after", link.after},
                   {"kind", word(kLinkKinds, link.kind)},
                   {"similarity", link.similarity}});
  }
  return out;
}

Json moves_json(const std::vector<Move>& moves) {
  Json out = Json::array();
  for (const Move& move : moves) {
    out.push_back({{"id", out.size()},
                   {"before", range_json(move.before)},
                   {"after", range_json(move.after)},
                   {"edited", move.edited}});
  }
  return out;
}

Json spans_json(const std::vector<Span>& spans, std::uint32_t begin, std::uint32_t end) {
  Json out = Json::array();
  for (std::uint32_t i = begin; i < end; ++i) {
    const Span& span = spans[i];
    Json one = Json::array({word(kSpanKinds, span.kind), span.range.begin, span.range.end});
    if (span.text_class != SpanClass::none) one.push_back(word(kSpanClasses, span.text_class));
    out.push_back(std::move(one));
  }
  return out;
}

Json row_json(const Comparison& comparison, const Row& row) {
  Json out = {
      {"kind", word(kRowKinds, row.kind)}, {"before", range_json(row.before)}, {"after", range_json(row.after)}};
  if (row.move != kNone) out["move"] = row.move;
  if (row.quieted > 0) out["quieted"] = row.quieted;
  if (row.coarse) out["coarse"] = true;
  if (row.copied) out["also"] = range_json(row.also);
  out["before_spans"] = spans_json(comparison.before.spans, row.before_span_begin, row.before_span_end);
  out["after_spans"] = spans_json(comparison.after.spans, row.after_span_begin, row.after_span_end);
  return out;
}

Json change_json(const Change& change) {
  Json out = {{"kind", word(kChangeKinds, change.kind)},
              {"class", word(kSpanClasses, change.text_class)},
              {"row", change.row},
              {"before", range_json(change.before)},
              {"after", range_json(change.after)}};
  if (change.quieted) out["quieted"] = true;
  if (change.move != kNone) out["move"] = change.move;
  if (change.before_paragraph != kNone) out["before_paragraph"] = change.before_paragraph;
  if (change.after_paragraph != kNone) out["after_paragraph"] = change.after_paragraph;
  return out;
}

Json both(Json before, Json after) { return {{"before", std::move(before)}, {"after", std::move(after)}}; }

}  // namespace

std::string to_json(const Comparison& comparison) {
  const Side& before = comparison.before;
  const Side& after = comparison.after;
  Json rows = Json::array();
  for (const Row& row : comparison.rows) rows.push_back(row_json(comparison, row));
  Json changes = Json::array();
  for (const Change& change : comparison.changes) changes.push_back(change_json(change));
  const Json out = {{"format", "variorum-comparison"},
                    {"schema", 1},
                    {"generator", "variorum " VARIORUM_VERSION},
                    {"coarse", comparison.coarse},
                    {"stats", stats_json(comparison)},
                    {"paragraphs", both(ranges_json(before.paragraphs), ranges_json(after.paragraphs))},
                    {"sentences", both(ranges_json(before.sentences), ranges_json(after.sentences))},
                    {"links", links_json(comparison.links)},
                    {"moves", moves_json(comparison.moves)},
                    {"rows", rows},
                    {"changes", changes},
                    {"letters", both(ranges_json(before.letters), ranges_json(after.letters))}};
  return out.dump();
}

}  // namespace variorum
