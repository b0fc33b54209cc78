#include "sentence_tailoring.h"

#include <algorithm>

#include "budget.h"
#include "characters.h"
#include "scan.h"

namespace variorum {
namespace {

constexpr Offset kColonFloor = 20;       // code units of a sentence that a colon may end
constexpr Offset kThaiPhraseFloor = 20;  // code units of each of two Thai phrases that a blank parts into sentences

Category category_at(std::u16string_view text, Offset at, Offset end) {
  return at < end ? properties(decode(text, at, end).code).category() : Category::unassigned;
}

bool is_open_mark(Category category) { return category == Category::open || category == Category::quote_open; }
bool is_close_mark(Category category) { return category == Category::close || category == Category::quote_close; }
bool is_straight_quote(char16_t unit) { return unit == '"' || unit == '\''; }
bool is_emphasis(char16_t unit) { return unit == '*' || unit == '_' || unit == '`' || unit == '~'; }
bool is_dash(char16_t unit) { return unit == '-' || unit == 0x2013 || unit == 0x2014 || unit == 0x2015; }
bool is_ellipsis(char16_t unit) { return unit == 0x2026; }
bool is_letter(Category category) { return category >= Category::upper && category <= Category::letter; }

/// Scripts whose words are written with blanks and initials, but without capitals.
bool is_caseless_alphabet(Script script) {
  return script == Script::hebrew || script == Script::arabic || script == Script::devanagari;
}

std::u16string small_letters(std::u16string_view word) {
  std::u16string out;
  for (Offset at = 0; at < word.size();) {
    const Decoded next = decode(word, at, static_cast<Offset>(word.size()));
    append_folded(out, next.code);
    at += next.length;
  }
  return out;
}

/// Past the letters and marks at `at`.
Offset past_letters(std::u16string_view text, Offset at, Offset end) {
  end = std::min(end, at + bound::kLongestWord);
  while (at < end) {
    const Decoded next = decode(text, at, end);
    const Category category = properties(next.code).category();
    if (!is_letter(category) && category != Category::mark) break;
    at += next.length;
  }
  return at;
}

/// The word that ends at `at`: letters and marks, with the inner full stops of U.S and z.B.
std::u16string_view preceding_word(std::u16string_view text, Offset begin, Offset at) {
  const Offset floor = at - begin > bound::kLongestWord ? at - bound::kLongestWord : begin;
  Offset here = at;
  while (here > floor) {
    const Decoded preceding = decode_preceding(text, here, floor);
    const Category category = properties(preceding.code).category();
    const bool inner_stop = preceding.code == '.' && here < at && text[here] != '.';
    if (!is_letter(category) && category != Category::mark && !inner_stop) break;
    here -= preceding.length;
  }
  while (here < at && text[here] == '.') ++here;
  return text.substr(here, at - here);
}

/// How many digits end at `at`.
Offset preceding_digits(std::u16string_view text, Offset begin, Offset at) {
  Offset count = 0;
  while (at - count > begin && count < bound::kLongestWord && category_at(text, at - count - 1, at) == Category::digit)
    ++count;
  return count;
}

/// Past the quotation marks, brackets, dashes and blanks at `at` that may precede the first word of a sentence.
Offset first_word(std::u16string_view text, Offset at, Offset end) {
  const Offset stop = std::min(end, at + bound::kLongestWord);
  while (at < stop) {
    const Category category = category_at(text, at, end);
    const bool passes = is_open_mark(category) || is_close_mark(category) || category == Category::dash ||
                        category == Category::space || is_straight_quote(text[at]) || is_emphasis(text[at]) ||
                        text[at] == 0xBF || text[at] == 0xA1 || is_ellipsis(text[at]);
    if (!passes) break;
    ++at;
  }
  return at;
}

/// Whether the words at `at` look like the start of a sentence: "The next", not "A. Smith" and not "Smith".
bool opens_with_opener(std::u16string_view text, Offset at, Offset end) {
  at = first_word(text, at, end);
  if (category_at(text, at, end) != Category::upper) return false;
  const Offset stop = past_letters(text, at, end);
  if (stop < end && text[stop] == '.' && stop - at <= 1) return false;
  return is_opener(small_letters(text.substr(at, stop - at)));
}

/// "U.S", "z.B", "e.g": letters one or two at a time between full stops.
bool is_dotted(std::u16string_view word) {
  Offset run = 0;
  bool dots = false;
  for (const char16_t unit : word) {
    if (unit == '.')
      dots = true, run = 0;
    else if (properties(unit).category() != Category::mark && ++run > 2)
      return false;
  }
  return dots;
}

/// One letter, of a script in which initials are written.
bool is_initial(std::u16string_view word) {
  if (word.empty()) return false;
  const Decoded first = decode(word, 0, static_cast<Offset>(word.size()));
  const Properties p = properties(first.code);
  if (p.category() == Category::letter && !is_caseless_alphabet(p.script())) return false;
  for (Offset at = first.length; at < word.size(); ++at)
    if (properties(word[at]).category() != Category::mark) return false;
  return p.is_letter();
}

/// "Sgt", "Abs", "млрд": consonants alone are hardly ever a word, unless all in capitals (TV).
bool lacks_vowels(std::u16string_view word) {
  if (word.size() < 2 || word.size() > 4) return false;
  if (properties(word.back()).category() != Category::lower) return false;
  const Script script = properties(word.back()).script();
  if (script != Script::latin && script != Script::cyrillic) return false;
  return small_letters(word).find_first_of(u"aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœаеёиоуыэюяіїє") == std::u16string::npos;
}

bool is_roman(std::u16string_view word) {
  const auto consists_of = [&](std::u16string_view letters) {
    return word.find_first_not_of(letters) == std::u16string_view::npos;
  };
  return !word.empty() && word.size() <= 5 && word != u"I" && (consists_of(u"IVXLC") || consists_of(u"ivx"));
}

/// "1.", "12.3.", "IV.", "b." or "(2." that nothing precedes: the marker of a list item, not a sentence.
bool is_list_marker(std::u16string_view text, Offset begin, Offset terminator) {
  if (begin < terminator && (text[begin] == '(' || text[begin] == '[' || text[begin] == '#')) ++begin;
  begin = skip_blanks(text, begin, terminator);
  const std::u16string_view marker = text.substr(begin, terminator - begin);
  if (marker.empty() || marker.size() > 8) return false;
  const bool numbered = marker.find_first_not_of(u"0123456789.") == std::u16string_view::npos && marker.find(u'.') < 4;
  const bool short_number = marker.size() <= 3 && marker.find_first_not_of(u"0123456789") == std::u16string_view::npos;
  return numbered || short_number || marker == u"I" || is_roman(marker) || is_initial(marker);
}

/// "am 3. Mai", "im 19. Jahrhundert", "der 2. Platz".
bool is_german_ordinal(std::u16string_view text, Offset begin, Offset terminator, Offset boundary, Offset end) {
  const Offset digits = preceding_digits(text, begin, terminator);
  if (digits == 0 || digits > 3) return false;
  const Offset next = boundary;
  const std::u16string following = small_letters(text.substr(next, past_letters(text, next, end) - next));
  if (digits <= 2 && is_counted_in_german(following)) return true;
  Offset blank = terminator - digits;
  while (blank > begin && is_space_like(text[blank - 1])) --blank;
  if (blank == terminator - digits || opens_with_opener(text, boundary, end)) return false;
  const std::u16string preceding = small_letters(preceding_word(text, begin, blank));
  if (preceding == u"am" && blank - begin >= 4 && text.substr(blank - 4, 2) == u"I ") return false;  // "I am 21."
  return is_german_determiner(preceding) && category_at(text, next, end) == Category::upper;
}

bool abbreviation_goes_on(std::u16string_view text, Offset begin, Offset terminator, Offset boundary, Offset end) {
  const std::u16string_view word = preceding_word(text, begin, terminator);
  if (word.empty()) return false;
  AbbreviationKind kind = abbreviation_kind(word);
  if (kind == AbbreviationKind::none) kind = abbreviation_kind(small_letters(word));
  if (kind == AbbreviationKind::never_ends) return true;
  const Category next = category_at(text, boundary, end);
  if (kind == AbbreviationKind::number_follows) {
    const Offset stop = past_letters(text, boundary, end);
    if (next == Category::digit || is_roman(text.substr(boundary, stop - boundary))) return true;
    if (!is_initial(word)) return false;
  }
  if (kind == AbbreviationKind::none && !is_initial(word) && !is_dotted(word) && !lacks_vowels(word)) return false;
  return !opens_with_opener(text, boundary, end);
}

/// Whether the terminator follows a letter of a script without capitals. A small letter past such a terminator belongs
/// to a borrowed word and says nothing.
bool follows_uncased_letter(std::u16string_view text, Offset begin, Offset terminator) {
  while (terminator > begin && (text[terminator - 1] == '?' || text[terminator - 1] == '!')) --terminator;
  if (terminator == begin) return false;
  const Properties p = properties(decode_preceding(text, terminator, begin).code);
  const bool letter = p.category() == Category::letter || p.category() == Category::mark;
  return letter && p.script() != Script::other && p.script() != Script::latin;
}

/// Whether the full stop at `terminator` belongs to a list marker, an ordinal or an abbreviation.
bool stop_goes_on(std::u16string_view text, Offset begin, Offset terminator, Offset boundary, Offset end) {
  if (text[terminator] != '.' || terminator == begin || text[terminator - 1] == '.') return false;
  return is_list_marker(text, begin, terminator) || is_german_ordinal(text, begin, terminator, boundary, end) ||
         abbreviation_goes_on(text, begin, terminator, boundary, end);
}

/// Whether a small letter follows the boundary, with nothing but marks and blanks between.
bool small_letter_follows(std::u16string_view text, Offset boundary, Offset end) {
  return category_at(text, first_word(text, boundary, end), end) == Category::lower;
}

/// A Latin mark that no blank follows ends nothing: foo?bar=1, Yahoo!, 2.b
bool lacks_blank(std::u16string_view text, Offset terminator, Offset boundary, Offset end) {
  if (text[terminator] >= 0x80 || boundary != terminator + 1) return false;
  const Category next = category_at(text, boundary, end);
  return next != Category::upper && next != Category::letter && !is_open_mark(next);
}

/// 「行く。」と言った: a quotation that the sentence goes on to report.
bool is_reported_in_japanese(std::u16string_view text, Offset boundary, Offset end) {
  if (boundary >= end || boundary == 0) return false;
  const char16_t mark = text[boundary - 1];
  return (mark == 0x300D || mark == 0x300F) && (text[boundary] == 0x3068 || text[boundary] == 0x3063);  // と, っ
}

/// Past "[3]", "(12)", "[a]", the reference of a note; `at` where there is none.
Offset past_reference(std::u16string_view text, Offset at, Offset end) {
  if (text[at] != '[' && text[at] != '(') return at;
  const char16_t close = text[at] == '[' ? ']' : ')';
  for (Offset here = at + 1; here < end && here <= at + 5; ++here) {
    if (text[here] == close) return here > at + 1 ? here + 1 : at;
    const Category category = category_at(text, here, end);
    if (category != Category::digit && !(is_letter(category) && here == at + 1)) return at;
  }
  return at;
}

/// Past the target of a Markdown link, "](…)", or a closing tag, "</i>"; `at` where there is none.
Offset past_markup(std::u16string_view text, Offset at, Offset end) {
  const bool link = text[at] == '(' && text[at - 1] == ']';
  const bool tag = text[at] == '<' && at + 1 < end && text[at + 1] == '/';
  if (!link && !tag) return at;
  const std::u16string_view tail = text.substr(at, std::min(end - at, bound::kLongestTail));
  const std::size_t close = tail.find(link ? u')' : u'>');
  if (close == std::u16string_view::npos || tail.find(u' ') < close) return at;
  return at + static_cast<Offset>(close) + 1;
}

/// Whether `*`, `**`, `_` or a backtick at `at` closes. Where a letter or digit follows, it opens.
bool is_closing_emphasis(std::u16string_view text, Offset at, Offset end) {
  if (!is_emphasis(text[at])) return false;
  const char16_t mark = text[at];
  for (Offset step = 0; step < 3 && at < end && text[at] == mark; ++step) ++at;
  const Category next = category_at(text, at, end);
  return !is_letter(next) && next != Category::digit;
}

/// Past one mark that closes a sentence together with its terminator; `at` where there is none.
Offset past_closing_mark(std::u16string_view text, Offset at, Offset end) {
  const Decoded next = decode(text, at, end);
  const Category category = properties(next.code).category();
  if (const Offset reference = past_reference(text, at, end); reference > at) return reference;
  if (const Offset markup = past_markup(text, at, end); markup > at) return markup;
  const bool note_number = category == Category::number && next.code < 0x2080;  // ¹ ² ³
  // German closes with “ and «, which open in other languages. Where a letter follows, they open.
  const bool german = category == Category::quote_open && !is_letter(category_at(text, at + 1, end));
  const bool closes = is_close_mark(category) || is_straight_quote(text[at]) || is_closing_emphasis(text, at, end) ||
                      german || note_number || category == Category::mark;
  return closes ? at + next.length : at;
}

/// A mark that closes though a blank precedes it, as in « Oui. ». A mark that a word follows opens instead.
bool is_detached_close(std::u16string_view text, Offset at, Offset end) {
  if (at >= end) return false;
  const bool closes = is_close_mark(category_at(text, at, end)) || is_straight_quote(text[at]) || text[at] == 0x201C;
  return closes && (at + 1 == end || is_space_like(text[at + 1]));
}

/// ". — Next": a dash between blanks that follows a terminator and that a capital follows, as in dialogues.
bool is_dialogue_dash(std::u16string_view text, Offset begin, Offset at, Offset end) {
  if (at + 1 >= end || at - begin < 3 || !is_space_like(text[at + 1]) || !is_space_like(text[at - 1])) return false;
  Offset stop = at - 1;  // the end of what the blank follows
  const Offset floor = stop - begin > bound::kLongestWord ? stop - bound::kLongestWord : begin;
  const auto passes = [&](Offset place) {
    return is_space_like(text[place]) || is_close_mark(category_at(text, place, end)) || is_straight_quote(text[place]);
  };
  while (stop > floor && passes(stop - 1)) --stop;
  if (stop == begin) return false;
  const SentenceBreak kind = properties(text[stop - 1]).sentence();
  if (kind != SentenceBreak::a_term && kind != SentenceBreak::s_term && !is_ellipsis(text[stop - 1])) return false;
  if (text[stop - 1] == '.' && sentence_goes_on(text, begin, stop - 1, at + 2, end)) return false;
  const Category next = category_at(text, first_word(text, at + 1, end), end);
  return next == Category::upper || next == Category::letter;
}

/// "lives. 81 percent", "갑니다. iPhone", "done. `x` is": no capital, yet a new sentence.
bool ends_without_capital(std::u16string_view text, Offset begin, Offset at, Offset end) {
  if (at == begin || at + 2 >= end || text[at - 1] == '.') return false;
  const Offset next = skip_blanks(text, past_closing_marks(text, at + 1, end), end);
  if (next >= end || !is_space_like(text[next - 1])) return false;
  const Category first = category_at(text, next, end);
  const bool uncased = follows_uncased_letter(text, begin, at);
  const bool opens = first == Category::digit || text[next] == '`' ||
                     (uncased && (first == Category::lower || is_emphasis(text[next])));
  return opens && !stop_goes_on(text, begin, at, next, end);
}

/// "three things: The": far enough from the beginning, and a letter follows that is not small. Where a quotation
/// follows (he said: “No”), the sentence goes on: readers say so in 95 cases of 100, and of a small letter in 98.
bool is_closing_colon(std::u16string_view text, Offset begin, Offset at, Offset end) {
  if (at - begin < kColonFloor || at + 1 >= end) return false;
  const bool wide = text[at] == 0xFF1A;
  if (!wide && !is_space_like(text[at + 1])) return false;
  Offset first = skip_blanks(text, at + 1, end);
  while (first < end && (text[first] == '_' || text[first] == '*')) ++first;  // emphasis, as Markdown writes it
  const Category next = category_at(text, first, end);
  return next == Category::upper || next == Category::letter;
}

/// "Wait… He": a blank, then a capital or a letter of a script that has none.
bool is_closing_ellipsis(std::u16string_view text, Offset closed, Offset end) {
  if (closed >= end || !is_space_like(text[closed])) return false;
  const Offset next = first_word(text, closed, end);
  const Category category = category_at(text, next, end);
  if (category == Category::letter) return is_caseless_alphabet(properties(text[next]).script());
  return category == Category::upper;
}

/// A blank between two long Thai phrases: Thai has no full stop, and parts its sentences so.
bool is_thai_pause(std::u16string_view text, Offset begin, Offset at, Offset end) {
  const auto is_thai = [&](Offset place) {
    const Script script = properties(text[place]).script();
    return script == Script::thai || script == Script::lao;
  };
  if (at - begin < kThaiPhraseFloor || end - at <= kThaiPhraseFloor || text[at - 1] == 0x0E46) return false;
  for (Offset step = 1; step <= kThaiPhraseFloor; ++step)
    if (!is_thai(at - step) || !is_thai(at + step)) return false;
  return true;
}

}  // namespace

Offset past_closing_marks(std::u16string_view text, Offset at, Offset end) {
  for (;;) {
    Offset next = at < end ? past_closing_mark(text, at, end) : at;
    if (next == at) {
      const Offset mark = skip_blanks(text, at, end);
      if (mark == at || !is_detached_close(text, mark, end)) return at;
      next = mark + 1;
    }
    at = next;
  }
}

bool sentence_goes_on(std::u16string_view text, Offset begin, Offset terminator, Offset boundary, Offset end) {
  const bool small_counts = text[terminator] < 0x80 && !follows_uncased_letter(text, begin, terminator);
  return (small_counts && small_letter_follows(text, boundary, end)) || lacks_blank(text, terminator, boundary, end) ||
         is_reported_in_japanese(text, boundary, end) || stop_goes_on(text, begin, terminator, boundary, end);
}

Offset next_soft_end(std::u16string_view text, Offset begin, Offset at, Offset stop, Offset end) {
  for (; at < stop; ++at) {
    const char16_t unit = text[at];
    if (unit < 0x80 && unit != ':' && unit != ' ' && unit != '.' && unit != '-') {
      at = skip_plain(text, at + 1, stop) - 1;  // a blank that follows ASCII is no Thai pause
      continue;
    }
    if (unit == ' ' && (at == begin || text[at - 1] < 0x0E00 || text[at - 1] > 0x0EFF)) continue;
    Offset next = at;
    if (unit == ':' || unit == 0xFF1A) {
      if (is_closing_colon(text, begin, at, end)) next = past_closing_marks(text, at + 1, end);
    } else if (is_ellipsis(unit)) {
      const Offset closed = past_closing_marks(text, at + 1, end);
      if (is_closing_ellipsis(text, closed, end)) next = closed;
    } else if (unit == '.') {
      if (ends_without_capital(text, begin, at, end)) next = past_closing_marks(text, at + 1, end);
    } else if (unit == ' ') {
      if (is_thai_pause(text, begin, at, end))
        next = at;
      else
        continue;
      return skip_blanks(text, at, end);
    } else if (is_dash(unit) && is_dialogue_dash(text, begin, at, end)) {
      return at;
    }
    if (next > at) return std::min(skip_blanks(text, next, end), std::max(stop, next));
  }
  return stop;
}

}  // namespace variorum
