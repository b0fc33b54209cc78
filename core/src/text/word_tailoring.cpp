#include "word_tailoring.h"

#include <algorithm>

#include "breaks.h"
#include "characters.h"
#include "elisions.h"

namespace variorum {
namespace {

bool is_apostrophe(char16_t unit) { return unit == '\'' || unit == 0x2019; }
bool is_colon(char16_t unit) { return unit == ':' || unit == 0xFF1A || unit == 0xFE55 || unit == 0xFE13; }
bool is_stop(char16_t unit) { return unit == '.' || unit == 0xFF0E || unit == 0xFE52; }
bool is_group_space(char16_t unit) { return unit == 0xA0 || unit == 0x202F || unit == 0x2009 || unit == 0x2007; }

/// The small letter, where it is one unit: enough for elisions.
char16_t small(char16_t unit) {
  std::u16string out;
  append_folded(out, unit);
  return out.size() == 1 ? out[0] : unit;
}

/// Whether an article or pronoun from `begin` to the apostrophe lost its vowel to the following word.
bool is_elision(std::u16string_view text, Offset begin, Offset apostrophe, Offset end) {
  if (apostrophe - begin > 6 || apostrophe + 2 >= end) return false;  // "d'y" would leave a single letter: kept whole
  char16_t letters[6];
  std::transform(text.begin() + begin, text.begin() + apostrophe, letters, small);
  const std::u16string_view left(letters, apostrophe - begin);
  return is_elided(left) && takes_vowel(small(text[apostrophe + 1]));
}

/// Whether the full stop at `at`, which is inside a word for UAX #29, ends a sentence or an initial and only lacks its
/// blank.
bool lacks_blank(std::u16string_view text, Offset begin, Offset at, Offset end) {
  if (at + 2 >= end || at == begin) return false;
  const auto category = [&](Offset place) { return properties(text[place]).category(); };
  const bool initial = at - begin == 1 || is_stop(text[at - 2]);
  if (initial && category(at - 1) == Category::upper)
    return category(at + 1) == Category::upper && category(at + 2) == Category::lower;
  return at - begin >= 2 && category(at - 1) == Category::lower && category(at + 1) == Category::upper &&
         properties(text[at - 2]).is_letter();
}

/// Whether the run of underscores at `at` closes the word instead of joining two.
bool ends_in_underscores(std::u16string_view text, Offset at, Offset end) {
  if (text[at - 1] == '_') return false;  // asked at the first of the run
  while (at < end && text[at] == '_') ++at;
  if (at == end) return true;
  const WordBreak kind = properties(decode(text, at, end).code).word();
  return kind != WordBreak::a_letter && kind != WordBreak::hebrew_letter && kind != WordBreak::numeric &&
         kind != WordBreak::katakana;
}

/// Whether our rules end a word of UAX #29 at `at` (a WordCut).
bool cuts_word(std::u16string_view text, Offset begin, Offset at, Offset end) {
  const char16_t preceding = text[at - 1], next = text[at];
  bool cuts = is_colon(next) || (is_stop(next) && lacks_blank(text, begin, at, end)) ||
              (is_apostrophe(preceding) && is_elision(text, begin, at - 1, end));
  cuts = cuts || (text[begin] == '_' && next != '_') ||
         (next == '_' && text[begin] != '_' && ends_in_underscores(text, at, end));
  cuts = cuts || (next == 0x202F && !(is_ascii_digit(preceding) && at + 1 < end && is_ascii_digit(text[at + 1])));
  return cuts && is_grapheme_boundary(text, at, {begin, end});
}

/// Extends a number of one to three digits over groups of three that no-break spaces part.
Offset join_digit_groups(std::u16string_view text, Offset begin, Offset stop, Offset end) {
  if (stop - begin > 3 || !std::all_of(text.begin() + begin, text.begin() + stop, is_ascii_digit)) return stop;
  while (stop + 3 < end && is_group_space(text[stop]) && is_ascii_digit(text[stop + 1]) &&
         is_ascii_digit(text[stop + 2]) && is_ascii_digit(text[stop + 3]) &&
         (stop + 4 == end || !is_ascii_digit(text[stop + 4]))) {
    const bool plain = stop + 4 == end || is_group_space(text[stop + 4]);
    stop = plain ? stop + 4 : next_word_boundary(text, stop + 1, end);
    if (!plain) break;
  }
  return stop;
}

/// Marks that mean one thing however often they repeat.
bool repeats(char16_t unit) {
  return (unit < 0x80 && std::u16string_view(u".-*=#~`!?+").find(unit) != std::u16string_view::npos) ||
         unit == 0x2026 || unit == 0x2014 || unit == 0x2015 || unit == 0xFF01 || unit == 0xFF1F;
}

Offset join_repeated_marks(std::u16string_view text, Offset begin, Offset stop, Offset end) {
  const char16_t mark = text[begin];
  if (stop != begin + 1) return stop;
  if (mark == '\'' && stop < end && text[stop] == mark && (stop + 1 == end || text[stop + 1] != mark)) return stop + 1;
  if (repeats(mark))
    while (stop < end && text[stop] == mark) ++stop;
  return stop;
}

/// Whether a stretch is format characters alone: a direction mark belongs to the word that follows it.
bool is_only_format(std::u16string_view text, Offset begin, Offset end) {
  for (Offset at = begin; at < end; ++at)
    if (properties(text[at]).word() != WordBreak::format) return false;
  return true;
}

Offset past_cluster(std::u16string_view text, Offset begin, Offset stop, Offset end) {
  while (!is_grapheme_boundary(text, stop, {begin, end})) stop = next_word_boundary(text, stop, end);
  return stop;
}

}  // namespace

Offset tailored_word_end(std::u16string_view text, Offset at, Offset end) {
  Offset stop = next_word_boundary(text, at, end, cuts_word);
  if (stop < end && text[at] >= 0x80 && is_only_format(text, at, stop) && !is_space_like(decode(text, stop, end).code))
    return tailored_word_end(text, stop, end);
  stop = join_digit_groups(text, at, join_repeated_marks(text, at, stop, end), end);
  return past_cluster(text, at, stop, end);
}

}  // namespace variorum
