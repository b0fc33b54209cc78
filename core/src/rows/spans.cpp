#include "spans.h"

#include <algorithm>

#include "breaks.h"
#include "characters.h"
#include "invisible.h"
#include "score.h"

namespace variorum {
namespace {

/// Appends a span, or lengthens the last one where kind, class and region agree and the two touch.
void append_span(std::vector<Span>& spans, std::size_t first, Span span) {
  if (span.range.begin == span.range.end) return;
  if (spans.size() > first) {
    Span& last = spans.back();
    if (last.range.end == span.range.begin && last.kind == span.kind && last.text_class == span.text_class &&
        last.region == span.region) {
      last.range.end = span.range.end;
      return;
    }
  }
  spans.push_back(span);
}

bool has_newline(std::u16string_view text, TextRange range) {
  for (Offset k = range.begin; k < range.end; ++k) {
    if (is_newline(text[k])) return true;
  }
  return false;
}

/// Whether the white space ends a line or the text.
bool ends_paragraph(std::u16string_view text, TextRange range) {
  const auto size = static_cast<Offset>(text.size());
  return range.end == size || has_newline(text, {range.begin, range.end + 1});
}

/// Whether a paragraph ends and the next begins inside the white space of the range.
bool parts_paragraphs(const Text& text, TextRange range) {
  const auto& paragraphs = text.segments.paragraphs;
  const auto next = std::lower_bound(paragraphs.begin(), paragraphs.end(), range.begin,
                                     [](TextRange paragraph, Offset at) { return paragraph.end < at; });
  return next != paragraphs.end() && next + 1 != paragraphs.end() && (next + 1)->begin <= range.end;
}

/// Whether a cut at `at` would fall inside a character as readers see it (a grapheme cluster; CRLF is one).
bool parts_character(std::u16string_view text, Offset at) {
  return !is_grapheme_boundary(text, at, {0, static_cast<Offset>(text.size())});
}

/// Whether words may part at a place without a blank: beside a letter of a script that has none, or one of its marks.
bool parts_without_blank(std::u16string_view text, Offset at) {
  const auto is_such = [](char32_t code) {
    const Properties p = properties(code);
    return p.has_no_blanks() || (is_wide(code) && p.script() != Script::hangul);
  };
  const auto end = static_cast<Offset>(text.size());
  return at > 0 && at < end && (is_such(decode_preceding(text, at, 0).code) || is_such(decode(text, at, end).code));
}

}  // namespace

std::vector<Difference> SpanWriter::write(const WordDiff& diff, const DiffPart& part) {
  differences_.clear();
  first_ = {comparison_.before.spans.size(), comparison_.after.spans.size()};
  const Tokens &x = document_.before.tokens, &y = document_.after.tokens;
  auto tokens = [](const std::vector<std::uint32_t>& list, std::uint32_t begin, std::uint32_t end) {
    return std::span<const std::uint32_t>(list.data() + begin, list.data() + end);
  };
  // Between begin and end lies what follows the last matched token. Equal text is written when it ends.
  TextRange before{part.before.begin, part.before.begin}, after{part.after.begin, part.after.begin};
  Offset equal_before = before.begin, equal_after = after.begin;
  const auto write_equal = [&] { equal({equal_before, before.begin}, {equal_after, after.begin}, SpanClass::none); };
  std::uint32_t next_before = part.tokens.before.begin, next_after = part.tokens.after.begin;
  for (std::uint32_t k = part.tokens.before.begin; k < part.tokens.before.end; ++k) {
    const std::uint32_t m = diff.match[k];
    if (m == kNone) continue;
    const std::uint32_t t = diff.before[k], u = diff.after[m];
    before.end = x.begin[t], after.end = y.begin[u];
    const bool same = x.form[t] == y.form[u];
    const bool follows = next_before == k && next_after == m && same_text(before, after);
    if (!same || !follows) {
      write_equal();
      if (!follows)
        stretch(before, after, tokens(diff.before, next_before, k), tokens(diff.after, next_after, m), false);
      if (follows) equal(before, after, SpanClass::none);
      equal_before = x.begin[t], equal_after = y.begin[u];
    }
    if (!same) {
      difference({x.begin[t], x.end[t]}, {y.begin[u], y.end[u]}, tokens(diff.before, k, k + 1),
                 tokens(diff.after, m, m + 1), false);
      equal_before = x.end[t], equal_after = y.end[u];
    }
    if (same && is_cut_otherwise({x.begin[t], x.end[t]}, {y.begin[u], y.end[u]})) {
      equal({equal_before, x.begin[t]}, {equal_after, y.begin[u]}, SpanClass::none);
      word_across_lines({x.begin[t], x.end[t]}, {y.begin[u], y.end[u]});
      equal_before = x.end[t], equal_after = y.end[u];
    }
    before.begin = x.end[t], after.begin = y.end[u];
    next_before = k + 1, next_after = m + 1;
  }
  write_equal();
  before.end = part.before.end, after.end = part.after.end;
  stretch(before, after, tokens(diff.before, next_before, part.tokens.before.end),
          tokens(diff.after, next_after, part.tokens.after.end), true);
  return std::move(differences_);
}

void SpanWriter::write_whole(SideName side, TextRange range) {
  std::vector<Span>& spans = comparison_[side].spans;
  const SpanKind kind = side == SideName::before ? SpanKind::deleted : SpanKind::inserted;
  append_span(spans, spans.size(), {range, kind, SpanClass::content, regions_});
  ++regions_;
}

/// Whether the texts of the two ranges are the same.
bool SpanWriter::same_text(TextRange before, TextRange after) const {
  const std::size_t size = before.end - before.begin;
  return size == after.end - after.begin &&
         document_.before.given.substr(before.begin, size) == document_.after.given.substr(after.begin, size);
}

void SpanWriter::equal(TextRange before, TextRange after, SpanClass text_class) {
  append_span(comparison_.before.spans, first_.before, {before, SpanKind::equal, text_class, kNone});
  append_span(comparison_.after.spans, first_.after, {after, SpanKind::equal, text_class, kNone});
}

/// Whether line ends cut a word of one form otherwise. Only words of katakana are cut. It is asked of every matched word;
/// same_text, called from here as well, would no longer be inline there.
bool SpanWriter::is_cut_otherwise(TextRange before, TextRange after) const {
  const auto text_in = [](const Text& text, TextRange range) {
    return text.given.substr(range.begin, range.end - range.begin);
  };
  return is_katakana(document_.before.text[before.begin]) &&
         text_in(document_.before, before) != text_in(document_.after, after);
}

/// Writes a word that line ends cut otherwise: its letters are equal.
void SpanWriter::word_across_lines(TextRange before, TextRange after) {
  const std::u16string_view x = document_.before.text, y = document_.after.text;
  while (before.begin < before.end && after.begin < after.end) {
    TextRange letters_before{before.begin, before.begin}, letters_after{after.begin, after.begin};
    while (letters_before.end < before.end && letters_after.end < after.end && !is_space_like(x[letters_before.end]) &&
           !is_space_like(y[letters_after.end]))
      ++letters_before.end, ++letters_after.end;
    equal(letters_before, letters_after, SpanClass::none);
    before.begin = skip_blanks(x, letters_before.end, before.end);
    after.begin = skip_blanks(y, letters_after.end, after.end);
    const TextRange blanks_before{letters_before.end, before.begin}, blanks_after{letters_after.end, after.begin};
    if (same_text(blanks_before, blanks_after))
      equal(blanks_before, blanks_after, SpanClass::none);
    else
      stretch(blanks_before, blanks_after, {}, {}, false);
  }
}

/// Writes what lies between two matched tokens: white space that both share at the ends is equal, the rest differs.
void SpanWriter::stretch(TextRange before, TextRange after, std::span<const std::uint32_t> before_tokens,
                         std::span<const std::uint32_t> after_tokens, bool last) {
  const std::u16string_view x = document_.before.given, y = document_.after.given;
  const Tokens &b = document_.before.tokens, &a = document_.after.tokens;
  const Offset before_first = before_tokens.empty() ? before.end : b.begin[before_tokens.front()];
  const Offset after_first = after_tokens.empty() ? after.end : a.begin[after_tokens.front()];
  TextRange left = before, right = after;
  while (left.begin < before_first && right.begin < after_first && x[left.begin] == y[right.begin])
    ++left.begin, ++right.begin;
  while (left.begin > before.begin && (parts_character(x, left.begin) || parts_character(y, right.begin)))
    --left.begin, --right.begin;
  equal({before.begin, left.begin}, {after.begin, right.begin}, SpanClass::none);

  const Offset before_last = std::max(left.begin, before_tokens.empty() ? left.begin : b.end[before_tokens.back()]);
  const Offset after_last = std::max(right.begin, after_tokens.empty() ? right.begin : a.end[after_tokens.back()]);
  while (left.end > before_last && right.end > after_last && x[left.end - 1] == y[right.end - 1])
    --left.end, --right.end;
  while (left.end < before.end && (parts_character(x, left.end) || parts_character(y, right.end)))
    ++left.end, ++right.end;

  // At the end of a row the words and the separator are two differences: first the words, then the separator.
  TextRange separator_before{left.end, left.end}, separator_after{right.end, right.end};
  if (last && !(before_tokens.empty() && after_tokens.empty())) {
    separator_before.begin = std::min(left.end, std::max(before_last, left.begin));
    separator_after.begin = std::min(right.end, std::max(after_last, right.begin));
    left.end = separator_before.begin, right.end = separator_after.begin;
  }
  // Where words were replaced beside a line end that was moved, the line end is a difference of its own.
  TextRange line_end_before{left.end, left.end}, line_end_after{right.end, right.end};
  if (!before_tokens.empty() && !after_tokens.empty()) {
    if (is_soft_break({left.begin, before_first}, {right.begin, after_first})) {
      difference({left.begin, before_first}, {right.begin, after_first}, {}, {}, false);
      left.begin = before_first, right.begin = after_first;
    }
    if (is_soft_break({before_last, left.end}, {after_last, right.end})) {
      line_end_before.begin = left.end = before_last;
      line_end_after.begin = right.end = after_last;
    }
  }
  if (left.begin < left.end || right.begin < right.end) difference(left, right, before_tokens, after_tokens, last);
  if (line_end_before.begin < line_end_before.end || line_end_after.begin < line_end_after.end)
    difference(line_end_before, line_end_after, {}, {}, false);
  if (separator_before.begin < separator_before.end || separator_after.begin < separator_after.end) {
    difference(separator_before, separator_after, {}, {}, true);
  }
  equal({separator_before.end, before.end}, {separator_after.end, after.end}, SpanClass::none);
}

void SpanWriter::difference(TextRange before, TextRange after, std::span<const std::uint32_t> before_tokens,
                            std::span<const std::uint32_t> after_tokens, bool separator) {
  Difference found{before, after, classifier_.classify({before, before_tokens}, {after, after_tokens})};
  // Marks of direction and the like neither separate paragraphs nor end a line: a reader is told of them.
  const bool blank = before_tokens.empty() && after_tokens.empty() && found.text_class == SpanClass::white_space;
  found.separator = blank && is_structure(before, after, separator);
  found.border = found.separator && !separator;
  found.soft = blank && !separator && is_soft_break(before, after);
  found.quieted = !found.soft && is_quieted(document_.options, found.text_class);
  if (found.soft) {
    found.invisible = 1u << static_cast<unsigned>(InvisibleKind::line_end);
  } else if (found.text_class == SpanClass::white_space || found.text_class == SpanClass::typography) {
    const std::u16string_view x = document_.before.text, y = document_.after.text;
    found.invisible = invisible_kinds(x.substr(before.begin, before.end - before.begin),
                                      y.substr(after.begin, after.end - after.begin),
                                      ends_paragraph(x, before) || ends_paragraph(y, after));
  }
  differences_.push_back(found);
  if (found.quieted || found.soft) return equal(before, after, found.text_class);
  append_span(comparison_.before.spans, first_.before, {before, SpanKind::deleted, found.text_class, regions_});
  append_span(comparison_.after.spans, first_.after, {after, SpanKind::inserted, found.text_class, regions_});
  ++regions_;
  if (before_tokens.size() != after_tokens.size() || before_tokens.size() > score::kLetterWords) return;
  for (std::size_t k = 0; k < before_tokens.size(); ++k) add_letters(before_tokens[k], after_tokens[k]);
}

/// Whether white space inside a paragraph is a line end on one side alone: the lines were wrapped anew.
bool SpanWriter::is_soft_break(TextRange before, TextRange after) const {
  const auto may_break = [](std::u16string_view text, TextRange range) {
    if (range.begin < range.end || parts_without_blank(text, range.begin)) return true;
    return (range.begin > 0 && is_space_like(text[range.begin - 1])) ||  // beside it, where it is equal
           (range.end < text.size() && is_space_like(text[range.end]));
  };
  if (!may_break(document_.before.text, before) || !may_break(document_.after.text, after)) return false;
  if (parts_paragraphs(document_.before, before) || parts_paragraphs(document_.after, after)) return false;
  return has_newline(document_.before.text, before) != has_newline(document_.after.text, after);
}

/// Whether white space differs because the paragraphs or rows around it do: a paragraph is the last one in one text, or
/// a blank became the border of a split. A trailing blank or another line end is a difference of its own.
bool SpanWriter::is_structure(TextRange before, TextRange after, bool at_row_end) const {
  const Text &x = document_.before, &y = document_.after;
  if (parts_paragraphs(x, before) != parts_paragraphs(y, after)) return true;
  if (!at_row_end) return false;
  if (has_newline(x.text, before) != has_newline(y.text, after)) return true;
  return !(ends_paragraph(x.text, before) && ends_paragraph(y.text, after));
}

/// Adds the edited letters of a word that a near spelling replaced: those between what both words share at their ends.
void SpanWriter::add_letters(std::uint32_t before_token, std::uint32_t after_token) {
  if (!document_.options.clean_up.letters) return;
  const Tokens &b = document_.before.tokens, &a = document_.after.tokens;
  if (b.kind[before_token] != TokenKind::word || a.kind[after_token] != TokenKind::word) return;
  if (document_.fold(document_.before, before_token) == document_.fold(document_.after, after_token)) return;
  const std::u16string_view x =
      document_.before.text.substr(b.begin[before_token], b.end[before_token] - b.begin[before_token]);
  const std::u16string_view y =
      document_.after.text.substr(a.begin[after_token], a.end[after_token] - a.begin[after_token]);
  const std::size_t least = std::min(x.size(), y.size()), most = std::max(x.size(), y.size());
  std::size_t head = 0, tail = 0;
  while (head < least && x[head] == y[head]) ++head;
  while (tail < least - head && x[x.size() - 1 - tail] == y[y.size() - 1 - tail]) ++tail;
  // A letter takes its marks along: words are cut between grapheme clusters only.
  auto splits = [](std::u16string_view word, std::size_t at) {
    return at > 0 && at < word.size() &&
           !is_grapheme_boundary(word, static_cast<Offset>(at), {0, static_cast<Offset>(word.size())});
  };
  while (head > 0 && (splits(x, head) || splits(y, head))) --head;
  while (tail > 0 && (splits(x, x.size() - tail) || splits(y, y.size() - tail))) --tail;
  if ((head + tail) * 1000 < most * score::kLetterAffix || most - head - tail > score::kLetterEdits) return;
  auto add = [&](std::vector<TextRange>& letters, Offset begin, std::size_t length) {
    const TextRange range{begin + static_cast<Offset>(head), begin + static_cast<Offset>(length - tail)};
    if (range.begin < range.end) letters.push_back(range);
  };
  add(comparison_.before.letters, b.begin[before_token], x.size());
  add(comparison_.after.letters, a.begin[after_token], y.size());
}

}  // namespace variorum
