#include "variorum/json.h"

#include <cstddef>
#include <iterator>
#include <utility>

namespace variorum {
namespace {

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

/// Writes JSON as it is told: keys in the order of the calls, commas by itself, on one line. The format has only names
/// that need no escaping, whole numbers and flags, so a library's document tree and its dump are not worth their 12 kB
/// of wasm. What is called in many places is compiled once.
class Writer {
 public:
  [[gnu::noinline]] Writer& open(char bracket) {
    separate();
    text_ += bracket;
    separated_ = true;
    return *this;
  }
  [[gnu::noinline]] Writer& close(char bracket) {
    text_ += bracket;
    separated_ = false;
    return *this;
  }
  [[gnu::noinline]] Writer& key(const char* name) {
    string(name);
    text_ += ':';
    separated_ = true;
    return *this;
  }
  Writer& string(const char* name) {
    separate();
    text_ += '"';
    text_ += name;
    text_ += '"';
    return *this;
  }
  Writer& number(std::uint32_t value) {
    separate();
    char digits[10];
    std::size_t at = sizeof digits;
    do {
      digits[--at] = static_cast<char>('0' + value % 10);
      value /= 10;
    } while (value > 0);
    text_.append(digits + at, sizeof digits - at);
    return *this;
  }
  Writer& flag(bool value) {
    separate();
    text_ += value ? "true" : "false";
    return *this;
  }
  Writer& range(TextRange range) { return open('[').number(range.begin).number(range.end).close(']'); }
  Writer& count(const char* name, std::uint32_t value) { return key(name).number(value); }
  Writer& named(const char* name, TextRange value) { return key(name).range(value); }

  std::string take() { return std::move(text_); }

 private:
  void separate() {
    if (!separated_) text_ += ',';
    separated_ = false;
  }

  std::string text_;
  bool separated_ = true;  // nothing stands before what comes next, or only a bracket or a key
};

void write_ranges(Writer& out, const char* name, const std::vector<TextRange>& before,
                  const std::vector<TextRange>& after) {
  out.key(name).open('{');
  for (const auto* ranges : {&before, &after}) {
    out.key(ranges == &before ? "before" : "after").open('[');
    for (TextRange range : *ranges) out.range(range);
    out.close(']');
  }
  out.close('}');
}

/// The kinds of a mask, where there are any.
void write_invisible(Writer& out, std::uint8_t mask) {
  if (mask == 0) return;
  out.key("invisible").open('[');
  for (std::size_t i = 0; i < std::size(kInvisibleKinds); ++i) {
    if (mask >> i & 1) out.string(kInvisibleKinds[i]);
  }
  out.close(']');
}

void write_side_stats(Writer& out, const char* name, const SideStats& stats) {
  out.key(name).open('{').count("paragraphs", stats.paragraphs).count("sentences", stats.sentences);
  out.count("words", stats.words).close('}');
}

void write_stats(Writer& out, const Comparison& comparison) {
  const auto& [words, sentences, quieted] = comparison.stats;
  out.key("stats").open('{');
  write_side_stats(out, "before", comparison.before.stats);
  write_side_stats(out, "after", comparison.after.stats);
  out.key("words").open('{').count("kept", words.kept).count("deleted", words.deleted);
  out.count("inserted", words.inserted).count("moved", words.moved).close('}');
  out.key("sentences").open('{').count("unchanged", sentences.unchanged).count("edited", sentences.edited);
  out.count("moved", sentences.moved)
      .count("deleted", sentences.deleted)
      .count("inserted", sentences.inserted)
      .close('}');
  out.key("quieted").open('{');
  for (std::size_t i = 0; i < std::size(kSpanClasses); ++i) {
    if (quieted[i] > 0) out.count(kSpanClasses[i], quieted[i]);
  }
  out.close('}').close('}');
}

void write_links(Writer& out, const std::vector<Link>& links) {
  out.key("links").open('[');
  for (const Link& link : links) {
    out.open('{').count("before", link.before).count("after", link.after);
    out.key("kind").string(word(kLinkKinds, link.kind)).count("similarity", link.similarity).close('}');
  }
  out.close(']');
}

void write_moves(Writer& out, const std::vector<Move>& moves) {
  out.key("moves").open('[');
  std::uint32_t id = 0;
  for (const Move& move : moves) {
    out.open('{').count("id", id++).named("before", move.before).named("after", move.after);
    out.key("edited").flag(move.edited).key("whole").flag(move.whole).key("up").flag(move.up).close('}');
  }
  out.close(']');
}

void write_spans(Writer& out, const char* name, const std::vector<Span>& spans, std::uint32_t begin,
                 std::uint32_t end) {
  out.key(name).open('[');
  for (std::uint32_t i = begin; i < end; ++i) {
    const Span& span = spans[i];
    out.open('[').string(word(kSpanKinds, span.kind)).number(span.range.begin).number(span.range.end);
    if (span.text_class != SpanClass::none) out.string(word(kSpanClasses, span.text_class));
    out.close(']');
  }
  out.close(']');
}

void write_row(Writer& out, const Comparison& comparison, const Row& row) {
  out.open('{').key("kind").string(word(kRowKinds, row.kind)).named("before", row.before).named("after", row.after);
  if (row.move != kNone) out.count("move", row.move);
  if (row.quieted > 0) out.count("quieted", row.quieted);
  write_invisible(out, row.invisible);
  if (row.coarse) out.key("coarse").flag(true);
  if (row.copied) out.named("also", row.also);
  write_spans(out, "before_spans", comparison.before.spans, row.before_span_begin, row.before_span_end);
  write_spans(out, "after_spans", comparison.after.spans, row.after_span_begin, row.after_span_end);
  out.close('}');
}

void write_change(Writer& out, const Change& change) {
  out.open('{').key("kind").string(word(kChangeKinds, change.kind));
  out.key("class").string(word(kSpanClasses, change.text_class)).count("row", change.row);
  out.named("before", change.before).named("after", change.after);
  if (change.quieted) out.key("quieted").flag(true);
  write_invisible(out, change.invisible);
  if (change.move != kNone) out.count("move", change.move);
  if (change.before_paragraph != kNone) out.count("before_paragraph", change.before_paragraph);
  if (change.after_paragraph != kNone) out.count("after_paragraph", change.after_paragraph);
  out.close('}');
}

}  // namespace

std::string to_json(const Comparison& comparison) {
  const Side& before = comparison.before;
  const Side& after = comparison.after;
  Writer out;
  out.open('{').key("format").string("variorum-comparison").count("schema", 1);
  out.key("generator").string("variorum " VARIORUM_VERSION).key("coarse").flag(comparison.coarse);
  write_invisible(out, comparison.invisible);
  write_stats(out, comparison);
  write_ranges(out, "paragraphs", before.paragraphs, after.paragraphs);
  write_ranges(out, "sentences", before.sentences, after.sentences);
  write_links(out, comparison.links);
  write_moves(out, comparison.moves);
  out.key("rows").open('[');
  for (const Row& row : comparison.rows) write_row(out, comparison, row);
  out.close(']').key("changes").open('[');
  for (const Change& change : comparison.changes) write_change(out, change);
  out.close(']');
  write_ranges(out, "letters", before.letters, after.letters);
  return out.close('}').take();
}

}  // namespace variorum
