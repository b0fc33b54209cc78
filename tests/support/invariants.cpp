#include "tests/support/invariants.h"

#include <algorithm>
#include <tuple>

#include "breaks.h"

namespace variorum::support {
namespace {

struct Check {
  std::u16string_view before;
  std::u16string_view after;
  const Comparison& comparison;
  Complaints out;

  void that(bool holds, const std::string& complaint) {
    if (!holds && out.size() < 20) out.push_back(complaint);
  }
};

std::string at(std::size_t index) { return "[" + std::to_string(index) + "]"; }

std::string shown(TextRange range) {
  return " [" + std::to_string(range.begin) + ", " + std::to_string(range.end) + ")";
}

bool is_in_order(LinkKind kind) { return kind == LinkKind::unchanged || kind == LinkKind::edited; }

bool is_equal(const Span& span) { return span.kind == SpanKind::equal; }

/// Ranges in order, not empty, not overlapping, inside the text.
void check_ranges(Check& check, const std::vector<TextRange>& ranges, Offset end, const std::string& name) {
  Offset last = 0;
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    check.that(last <= ranges[i].begin && ranges[i].begin < ranges[i].end && ranges[i].end <= end,
               name + at(i) + shown(ranges[i]) + " is empty, out of order or out of bounds");
    last = ranges[i].end;
  }
}

void check_rows_tile(Check& check) {
  Offset before = 0, after = 0;
  for (std::size_t i = 0; i < check.comparison.rows.size(); ++i) {
    const Row& row = check.comparison.rows[i];
    check.that(row.before.begin == before && row.before.end >= before, "1: row" + at(i) + " before does not tile");
    check.that(row.after.begin == after && row.after.end >= after, "1: row" + at(i) + " after does not tile");
    check.that(row.before.begin < row.before.end || row.after.begin < row.after.end, "1: row" + at(i) + " is empty");
    before = row.before.end;
    after = row.after.end;
  }
  check.that(before == check.before.size(), "1: rows end before the before text does");
  check.that(after == check.after.size(), "1: rows end before the after text does");
}

/// One side's spans of one row.
void check_spans(Check& check, const Side& side, SpanKind own, TextRange range, std::uint32_t begin, std::uint32_t end,
                 const std::string& name) {
  check.that(begin <= end && end <= side.spans.size(), "2: " + name + " spans are out of bounds");
  if (begin > end || end > side.spans.size()) return;
  Offset last = range.begin;
  for (std::uint32_t i = begin; i < end; ++i) {
    const Span& span = side.spans[i];
    check.that(span.range.begin == last && span.range.end > last,
               "2: " + name + " span" + at(i) + shown(span.range) + " does not tile");
    check.that(is_equal(span) || span.kind == own, "2: " + name + " span" + at(i) + " is of the other side's kind");
    check.that(is_equal(span) || span.text_class != SpanClass::none, "2: " + name + " span" + at(i) + " has no class");
    check.that(is_equal(span) || span.region != kNone, "2: " + name + " span" + at(i) + " has no region");
    last = span.range.end;
  }
  check.that(last == range.end, "2: " + name + " spans end before the row does");
}

void check_all_spans(Check& check) {
  std::uint32_t before = 0, after = 0;
  for (std::size_t i = 0; i < check.comparison.rows.size(); ++i) {
    const Row& row = check.comparison.rows[i];
    check.that(row.before_spans.begin == before && row.after_spans.begin == after, "2: row" + at(i) + " skips spans");
    check_spans(check, check.comparison.before, SpanKind::deleted, row.before, row.before_spans.begin,
                row.before_spans.end, "row" + at(i) + " before");
    check_spans(check, check.comparison.after, SpanKind::inserted, row.after, row.after_spans.begin,
                row.after_spans.end, "row" + at(i) + " after");
    before = row.before_spans.end;
    after = row.after_spans.end;
  }
  check.that(before == check.comparison.before.spans.size(), "2: before spans are left over");
  check.that(after == check.comparison.after.spans.size(), "2: after spans are left over");
}

/// Appends the text of the equal spans inside a range, without quieted differences, whose code units may differ.
void append_equal(std::u16string_view text, const Side& side, std::uint32_t begin, std::uint32_t end, TextRange within,
                  std::u16string& out) {
  for (std::uint32_t i = begin; i < end; ++i) {
    const Span& span = side.spans[i];
    if (!is_equal(span) || span.text_class != SpanClass::none) continue;
    const Offset from = std::max(span.range.begin, within.begin), to = std::min(span.range.end, within.end);
    if (from < to) out += text.substr(from, to - from);
  }
}

void check_equal_spans(Check& check) {
  const Comparison& c = check.comparison;
  std::vector<std::u16string> from(c.moves.size()), to(c.moves.size());
  for (std::size_t i = 0; i < c.rows.size(); ++i) {
    const Row& row = c.rows[i];
    // The white space around a moved text belongs to its rows, but did not move with it.
    const bool moved = row.move < c.moves.size();
    std::u16string before, after;
    append_equal(check.before, c.before, row.before_spans.begin, row.before_spans.end,
                 moved ? c.moves[row.move].before : row.before, before);
    append_equal(check.after, c.after, row.after_spans.begin, row.after_spans.end,
                 moved ? c.moves[row.move].after : row.after, after);
    if (row.move == kNone) {
      check.that(before == after, "3: row" + at(i) + " has equal spans that are not equal");
    } else if (moved) {
      from[row.move] += before;
      to[row.move] += after;
    }
  }
  for (std::size_t i = 0; i < c.moves.size(); ++i) {
    check.that(from[i] == to[i], "3: move" + at(i) + " has equal spans that are not equal");
  }
}

void check_links(Check& check) {
  const Comparison& c = check.comparison;
  const auto order = [](const Link& a, const Link& b) {
    return std::tie(a.before, a.after) < std::tie(b.before, b.after);
  };
  check.that(std::is_sorted(c.links.begin(), c.links.end(), order), "4: links are not sorted");
  // Halves of a sentence may change places inside a paragraph and are not called moved.
  const auto shares_paragraph = [&](const Link& a, const Link& b) {
    return c.before.paragraph_of[a.before] == c.before.paragraph_of[b.before] ||
           c.after.paragraph_of[a.after] == c.after.paragraph_of[b.after];
  };
  std::uint32_t last_after = 0;
  for (std::size_t i = 0; i < c.links.size(); ++i) {
    const Link& link = c.links[i];
    const bool inside = link.before < c.before.sentences.size() && link.after < c.after.sentences.size();
    check.that(inside, "4: link" + at(i) + " is out of bounds");
    check.that(link.similarity <= 1000, "4: link" + at(i) + " has a similarity above 1000");
    if (!inside) return;
    if (!is_in_order(link.kind)) continue;
    for (std::size_t k = link.after < last_after ? i : 0; k-- > 0;) {
      const Link& other = c.links[k];
      if (!is_in_order(other.kind) || other.before == link.before || other.after <= link.after) continue;
      check.that(shares_paragraph(link, other), "4: link" + at(i) + " crosses one of other paragraphs before it");
    }
    last_after = std::max(last_after, link.after);
  }
}

void check_moves(Check& check) {
  const Comparison& c = check.comparison;
  std::vector<bool> from(c.moves.size()), to(c.moves.size());
  for (std::size_t i = 0; i < c.rows.size(); ++i) {
    const Row& row = c.rows[i];
    const bool moved = row.kind == RowKind::moved_from || row.kind == RowKind::moved_to;
    check.that(moved == (row.move != kNone), "4: row" + at(i) + " is moved without a move, or the other way round");
    if (!moved) continue;
    check.that(row.move < c.moves.size(), "4: row" + at(i) + " has a move out of bounds");
    if (row.move >= c.moves.size()) continue;
    const bool is_from = row.kind == RowKind::moved_from;
    const TextRange own = is_from ? row.before : row.after;
    const TextRange end = is_from ? c.moves[row.move].before : c.moves[row.move].after;
    check.that(own.begin < end.end && end.begin < own.end, "4: row" + at(i) + " lies outside its move");
    (is_from ? from : to)[row.move] = true;
  }
  for (std::size_t i = 0; i < c.moves.size(); ++i) {
    check.that(c.moves[i].before.begin < c.moves[i].before.end && c.moves[i].before.end <= check.before.size() &&
                   c.moves[i].after.begin < c.moves[i].after.end && c.moves[i].after.end <= check.after.size(),
               "4: move" + at(i) + " is empty or out of bounds");
    check.that(from[i] && to[i], "4: move" + at(i) + " lacks an end");
  }
}

/// Whether a span is not equal, and whether such a span touches a sentence. In an unchanged row white space may differ
/// between sentences and paragraphs, as around a sentence that went away. White space at the end of the row may differ
/// too: where the other text has a paragraph of its own, a row may end between two lines that are one sentence here.
struct Changed {
  bool anywhere = false;
  bool in_sentence = false;
};

void note_changes(const Side& side, TextRange row, std::uint32_t begin, std::uint32_t end, Changed& out) {
  for (std::uint32_t i = begin; i < end; ++i) {
    const Span& span = side.spans[i];
    if (is_equal(span)) continue;
    out.anywhere = true;
    out.in_sentence |= span.text_class != SpanClass::white_space;
    if (span.range.end == row.end) continue;
    for (TextRange sentence : side.sentences) {
      out.in_sentence |= span.range.begin < sentence.end && sentence.begin < span.range.end;
    }
  }
}

void check_row_kinds(Check& check) {
  const Comparison& c = check.comparison;
  bool coarse = false;
  for (std::size_t i = 0; i < c.rows.size(); ++i) {
    const Row& row = c.rows[i];
    const bool no_before = row.before.begin == row.before.end, no_after = row.after.begin == row.after.end;
    if (row.kind == RowKind::inserted || row.kind == RowKind::moved_to) {
      check.that(no_before, "row" + at(i) + " is inserted and has a before text");
    }
    if (row.kind == RowKind::deleted || row.kind == RowKind::moved_from) {
      check.that(no_after, "row" + at(i) + " is deleted and has an after text");
    }
    Changed changed;
    note_changes(c.before, row.before, row.before_spans.begin, row.before_spans.end, changed);
    note_changes(c.after, row.after, row.after_spans.begin, row.after_spans.end, changed);
    if (row.kind == RowKind::unchanged)
      check.that(!changed.in_sentence, "row" + at(i) + " is unchanged and has changed spans");
    if (row.kind == RowKind::changed)
      check.that(changed.anywhere, "row" + at(i) + " is changed and has no changed span");
    if (row.copied()) {
      const std::size_t other = no_before ? check.before.size() : check.after.size();
      check.that(row.also.begin < row.also.end && row.also.end <= other, "row" + at(i) + " is copied from nowhere");
    }
    coarse |= row.coarse;
  }
  check.that(coarse == c.coarse, "the comparison is coarse and no row is, or the other way round");
}

void check_changes(Check& check) {
  const Comparison& c = check.comparison;
  for (std::size_t i = 0; i < c.changes.size(); ++i) {
    const Change& change = c.changes[i];
    const std::string name = "change" + at(i);
    check.that(change.row < c.rows.size(), name + " has a row out of bounds");
    check.that((change.kind == ChangeKind::moved) <= (change.move != kNone), name + " is a move without a move");
    check.that(change.move == kNone || change.move < c.moves.size(), name + " has a move out of bounds");
    check.that(change.before_paragraph == kNone || change.before_paragraph < c.before.paragraphs.size(),
               name + " has a before paragraph out of bounds");
    check.that(change.after_paragraph == kNone || change.after_paragraph < c.after.paragraphs.size(),
               name + " has an after paragraph out of bounds");
    check.that(change.before.begin <= change.before.end && change.before.end <= check.before.size() &&
                   change.after.begin <= change.after.end && change.after.end <= check.after.size(),
               name + " has a range out of bounds");
  }
}

void check_side(Check& check, const Side& side, std::u16string_view text, const std::string& name) {
  const auto size = static_cast<Offset>(text.size());
  check_ranges(check, side.paragraphs, size, name + " paragraph");
  check_ranges(check, side.sentences, size, name + " sentence");
  check_ranges(check, side.letters, size, name + " letters");
  check.that(side.paragraph_of.size() == side.sentences.size(), name + ": not every sentence has a paragraph");
  for (std::size_t i = 0; i < side.paragraph_of.size() && i < side.sentences.size(); ++i) {
    const std::uint32_t p = side.paragraph_of[i];
    check.that(p < side.paragraphs.size() && side.paragraphs[p].begin <= side.sentences[i].begin &&
                   side.sentences[i].end <= side.paragraphs[p].end,
               name + " sentence" + at(i) + " lies outside its paragraph");
  }
  check.that(side.stats.paragraphs == side.paragraphs.size(), name + " counts its paragraphs wrongly");
  check.that(side.stats.sentences == side.sentences.size(), name + " counts its sentences wrongly");
}

void check_boundaries(Check& check, const Side& side, std::u16string_view text, const std::string& name) {
  const TextRange whole{0, static_cast<Offset>(text.size())};
  const auto boundary = [&](Offset offset, const std::string& what) {
    const bool inside = offset > 0 && offset < whole.end;
    check.that(!inside || is_grapheme_boundary(text, offset, whole),
               "7: " + name + " " + what + " splits a character at " + std::to_string(offset));
  };
  for (TextRange range : side.paragraphs) boundary(range.begin, "paragraph"), boundary(range.end, "paragraph");
  for (TextRange range : side.sentences) boundary(range.begin, "sentence"), boundary(range.end, "sentence");
  for (TextRange range : side.letters) boundary(range.begin, "letters"), boundary(range.end, "letters");
  for (const Span& span : side.spans) boundary(span.range.begin, "span"), boundary(span.range.end, "span");
}

void check_counts(Check& check) {
  // A count that fell below 0 is a huge number. In 32 bits the sum would cancel it out; in 64 bits it does not.
  const auto sum = [](auto... counts) { return (std::uint64_t{counts} + ...); };
  const auto& words = check.comparison.stats.words;
  const SideStats &before = check.comparison.before.stats, &after = check.comparison.after.stats;
  check.that(sum(words.kept, words.deleted) == before.words, "kept + deleted words are not all of before");
  check.that(sum(words.kept, words.inserted) == after.words, "kept + inserted words are not all of after");
  check.that(words.moved <= before.words, "more words moved than there are");
  const auto& sentences = check.comparison.stats.sentences;
  check.that(sum(sentences.unchanged, sentences.edited, sentences.moved, sentences.deleted) == before.sentences,
             "unchanged, edited, moved and deleted sentences are not all of before");
  check.that(sentences.inserted <= after.sentences, "more sentences are inserted than there are");
}

}  // namespace

Complaints broken_invariants(std::u16string_view before, std::u16string_view after, const Comparison& comparison) {
  Check check{before, after, comparison, {}};
  check_side(check, comparison.before, before, "before");
  check_side(check, comparison.after, after, "after");
  check_rows_tile(check);
  check_all_spans(check);
  if (!check.out.empty()) return check.out;  // the following checks would read out of bounds
  check_equal_spans(check);
  check_links(check);
  check_moves(check);
  check_row_kinds(check);
  check_changes(check);
  check_boundaries(check, comparison.before, before, "before");
  check_boundaries(check, comparison.after, after, "after");
  check_counts(check);
  return check.out;
}

Complaints broken_by_itself(std::u16string_view text, const Options& options) {
  const Comparison comparison = compare(text, text, options);
  Complaints out = broken_invariants(text, text, comparison);
  for (const Row& row : comparison.rows) {
    if (row.kind != RowKind::unchanged) out.push_back("5: a text compared with itself has a row that changed");
  }
  if (comparison.links.size() != comparison.before.sentences.size()) {
    out.push_back("5: a text compared with itself has sentences without a link");
  }
  for (std::size_t i = 0; i < comparison.links.size(); ++i) {
    const Link& link = comparison.links[i];
    if (link.before != link.after || link.kind != LinkKind::unchanged) {
      out.push_back("5: link" + at(i) + " of a text compared with itself is not to itself");
    }
  }
  if (!comparison.changes.empty()) out.push_back("5: a text compared with itself lists changes");
  return out;
}

Complaints broken_by_swapping(std::u16string_view before, std::u16string_view after, const Options& options) {
  Options mirrored_options = options;
  for (auto* pairs : {&mirrored_options.pinned, &mirrored_options.forbidden}) {
    for (RangePair& pair : *pairs) std::swap(pair.before, pair.after);
  }
  const Comparison forth = compare(before, after, options);
  const Comparison back = compare(after, before, mirrored_options);
  Complaints out = broken_invariants(after, before, back);
  // Of two runs of equal weight that crossed, either may be the one that moved; as many words moved in both cases.
  const bool tie = forth.stats.words.moved == back.stats.words.moved && forth.moves.size() == back.moves.size();
  const auto side = [&](LinkKind kind) {
    const bool edited = kind == LinkKind::edited || kind == LinkKind::moved_edited;
    return edited + (tie ? 0 : 2 * !is_in_order(kind));
  };
  using Pair = std::tuple<std::uint32_t, std::uint32_t, int, std::uint32_t>;
  std::vector<Pair> there, here;
  for (const Link& link : forth.links) there.emplace_back(link.before, link.after, side(link.kind), link.similarity);
  for (const Link& link : back.links) here.emplace_back(link.after, link.before, side(link.kind), link.similarity);
  std::sort(here.begin(), here.end());
  std::sort(there.begin(), there.end());
  if (there != here) out.push_back("6: swapped texts have other links");
  if (forth.stats.words.deleted != back.stats.words.inserted ||
      forth.stats.words.inserted != back.stats.words.deleted) {
    out.push_back("6: swapped texts count other words");
  }
  return out;
}

std::string joined(const Complaints& complaints) {
  std::string out;
  for (const std::string& complaint : complaints) out += complaint + "\n";
  return out;
}

}  // namespace variorum::support
