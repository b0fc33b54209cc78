#include "breaks.h"

#include "characters.h"
#include "scan.h"

namespace variorum {
namespace {

using G = GraphemeBreak;
using W = WordBreak;
using S = SentenceBreak;

// ---- grapheme clusters ----------------------------------------------------------------------------------------------

bool ends_cluster(G kind) { return kind == G::cr || kind == G::lf || kind == G::control; }

/// GB3–GB9b: what two neighbours decide between themselves. GB9c–GB13 need more and are left to the callers.
bool joins(G left, G right) {
  if (left == G::cr && right == G::lf) return true;
  if (ends_cluster(left) || ends_cluster(right)) return false;
  if (right == G::extend || right == G::zwj || right == G::spacing_mark || left == G::prepend) return true;
  if (left == G::l) return right == G::l || right == G::v || right == G::lv || right == G::lvt;
  if (left == G::lv || left == G::v) return right == G::v || right == G::t;
  return (left == G::lvt || left == G::t) && right == G::t;
}

/// GB11: whether a zero width joiner that ends at `at` follows a pictograph and its marks.
bool joins_pictographs(std::u16string_view text, Offset at, Offset begin) {
  at -= 1;  // the joiner
  while (at > begin) {
    const Decoded preceding = decode_preceding(text, at, begin);
    const Properties p = properties(preceding.code);
    if (p.grapheme() != G::extend) return p.pictographic();
    at -= preceding.length;
  }
  return false;
}

/// GB9c, read forwards: whether what was read so far may go on as a conjunct.
class ConjunctReader {
 public:
  /// Reads the next character; whether it continues a conjunct.
  bool joins(Conjunct next) {
    const bool joined = next == Conjunct::consonant && linked_;
    if (next == Conjunct::consonant) {
      open_ = true, linked_ = false;
    } else if (next == Conjunct::none) {
      open_ = linked_ = false;
    } else {
      linked_ = linked_ || (open_ && next == Conjunct::linker);
    }
    return joined;
  }

 private:
  bool open_ = false, linked_ = false;  // a consonant precedes; a linker follows it
};

/// GB9c, read backwards: whether a consonant and its marks, one of them a linker, end at `at`.
bool ends_in_linker(std::u16string_view text, Offset at, Offset begin) {
  for (bool linked = false; at > begin;) {
    const Decoded preceding = decode_preceding(text, at, begin);
    const Conjunct kind = properties(preceding.code).conjunct();
    if (kind == Conjunct::consonant) return linked;
    if (kind == Conjunct::none) return false;
    linked = linked || kind == Conjunct::linker;
    at -= preceding.length;
  }
  return false;
}

// ---- words ----------------------------------------------------------------------------------------------------------

bool is_ahletter(W kind) { return kind == W::a_letter || kind == W::hebrew_letter; }
bool is_ignored(W kind) { return kind == W::extend || kind == W::format || kind == W::zwj; }
bool is_mid_letter(W kind) { return kind == W::mid_letter || kind == W::mid_num_let || kind == W::single_quote; }
bool is_mid_number(W kind) { return kind == W::mid_num || kind == W::mid_num_let || kind == W::single_quote; }
bool is_joint(W kind) { return is_mid_letter(kind) || kind == W::extend_num_let; }
bool is_line_end(W kind) { return kind == W::cr || kind == W::lf || kind == W::newline; }

/// The class of the first character from `at` on that WB4 does not skip.
W word_class_ahead(std::u16string_view text, Offset at, Offset end) {
  while (at < end) {
    const Decoded next = decode(text, at, end);
    const W kind = properties(next.code).word();
    if (!is_ignored(kind)) return kind;
    at += next.length;
  }
  return W::other;
}

/// What precedes a place in a word: the last two classes that WB4 does not skip, and whether the flag halves are odd.
struct WordContext {
  W second_last;
  W last;
  bool odd_indicators;
};

/// WB5–WB16; `ahead` is asked only where a rule looks two characters on.
template <typename Ahead>
bool continues_word(const WordContext& context, W next, Ahead ahead) {
  const W last = context.last, second_last = context.second_last;
  if (is_ahletter(last)) {
    if (is_ahletter(next) || next == W::numeric || next == W::extend_num_let) return true;
    if (last == W::hebrew_letter && next == W::single_quote) return true;
    if (last == W::hebrew_letter && next == W::double_quote) return ahead() == W::hebrew_letter;
    return is_mid_letter(next) && is_ahletter(ahead());
  }
  if (last == W::numeric) {
    if (next == W::numeric || is_ahletter(next) || next == W::extend_num_let) return true;
    return is_mid_number(next) && ahead() == W::numeric;
  }
  if (last == W::katakana) return next == W::katakana || next == W::extend_num_let;
  if (last == W::extend_num_let)
    return is_ahletter(next) || next == W::numeric || next == W::katakana || next == W::extend_num_let;
  if (last == W::regional_indicator) return next == W::regional_indicator && context.odd_indicators;
  if (last == W::double_quote) return second_last == W::hebrew_letter && next == W::hebrew_letter;
  if (is_mid_letter(last) && is_ahletter(second_last) && is_ahletter(next)) return true;
  return is_mid_number(last) && second_last == W::numeric && next == W::numeric;
}

// ---- sentences ------------------------------------------------------------------------------------------------------

/// How far a scan for terminators may run through plain text: true for the ASCII characters that stop it.
constexpr bool stops_sentence_scan(char16_t unit) {
  return unit == '.' || unit == '!' || unit == '?' || unit == '\n' || unit == '\r';
}

/// The same for all other characters. Halves of surrogate pairs stop the scan too: they are looked at as pairs.
bool may_end_sentence(char16_t unit) {
  if ((unit & 0xF800) == 0xD800) return true;
  const S kind = properties(unit).sentence();
  return kind == S::a_term || kind == S::s_term || kind == S::sep || kind == S::cr || kind == S::lf;
}

struct SentenceClass {
  S kind;
  Offset end;
};

/// Reads sentence classes from one text. It leaves out marks and formats (SB5), and takes line ends as it is told.
struct SentenceReader {
  std::u16string_view text;
  Offset end;
  LineEnds line_ends;

  S class_of(char32_t code) const {
    const S kind = properties(code).sentence();
    const bool breaks = kind == S::cr || kind == S::lf || kind == S::sep;
    return breaks && line_ends == LineEnds::are_blanks ? S::sp : kind;
  }

  /// The character at `at` and the marks that follow it; S::other at the end of what is looked at.
  SentenceClass read(Offset at) const {
    if (at >= end) return {S::other, end};
    const Decoded first = decode(text, at, end);
    const S kind = class_of(first.code);
    at += first.length;
    if (kind == S::cr || kind == S::lf || kind == S::sep) return {kind, at};
    while (at < end && text[at] >= 0x80) {
      const Decoded next = decode(text, at, end);
      const S mark = properties(next.code).sentence();
      if (mark != S::extend && mark != S::format) break;
      at += next.length;
    }
    return {kind, at};
  }

  S preceding_class(Offset at, Offset begin) const {
    while (at > begin) {
      const Decoded preceding = decode_preceding(text, at, begin);
      const S kind = class_of(preceding.code);
      if (kind != S::extend && kind != S::format) return kind;
      at -= preceding.length;
    }
    return S::other;
  }

  /// SB8: whether the next letter is small, with no other terminator or line end between.
  bool small_letter_ahead(Offset at) const {
    while (at < end) {
      const SentenceClass next = read(at);
      if (next.kind == S::lower) return true;
      if (next.kind == S::o_letter || next.kind == S::upper || next.kind == S::a_term || next.kind == S::s_term ||
          next.kind == S::sep || next.kind == S::cr || next.kind == S::lf)
        return false;
      at = next.end;
    }
    return false;
  }
};

Offset past_line_end(std::u16string_view text, Offset at, Offset end) {
  return text[at] == '\r' && at + 1 < end && text[at + 1] == '\n' ? at + 2 : at + 1;
}

}  // namespace

Offset next_grapheme_boundary(std::u16string_view text, Offset at, Offset end) {
  Decoded current = decode(text, at, end);
  Properties left = properties(current.code);
  bool pictograph = left.pictographic(), joiner = false, odd_indicators = true;
  ConjunctReader conjunct;
  conjunct.joins(left.conjunct());
  for (at += current.length; at < end; at += current.length) {
    current = decode(text, at, end);
    const Properties right = properties(current.code);
    const bool flag = left.grapheme() == G::regional_indicator && right.grapheme() == G::regional_indicator;
    const bool picture = joiner && right.pictographic();      // GB11
    const bool consonant = conjunct.joins(right.conjunct());  // GB9c
    if (!picture && !consonant && !(flag && odd_indicators) && !joins(left.grapheme(), right.grapheme())) break;
    odd_indicators = !flag || !odd_indicators;
    joiner = pictograph && right.grapheme() == G::zwj;
    pictograph = right.pictographic() || (pictograph && right.grapheme() == G::extend);
    left = right;
  }
  return at;
}

bool is_grapheme_boundary(std::u16string_view text, Offset at, TextRange within) {
  if (at <= within.begin || at >= within.end) return true;
  const Decoded preceding = decode_preceding(text, at, within.begin), following = decode(text, at, within.end);
  if (following.length == 1 && (text[at] & 0xFC00) == 0xDC00 && (text[at - 1] & 0xFC00) == 0xD800) return false;
  const Properties left = properties(preceding.code), right = properties(following.code);
  if (joins(left.grapheme(), right.grapheme())) return false;
  if (left.grapheme() == G::zwj && right.pictographic()) return !joins_pictographs(text, at, within.begin);
  if (right.conjunct() == Conjunct::consonant) return !ends_in_linker(text, at, within.begin);
  if (left.grapheme() != G::regional_indicator || right.grapheme() != G::regional_indicator) return true;
  Offset halves = 0;
  for (Offset here = at; here > within.begin; here -= 2, ++halves)
    if (properties(decode_preceding(text, here, within.begin).code).grapheme() != G::regional_indicator) break;
  return halves % 2 == 0;
}

bool is_blank(std::u16string_view text, Offset at, Offset end) {
  if (!is_space_like(text[at])) return false;
  if (at + 1 >= end || text[at + 1] < 0x300 || properties(text[at]).grapheme() != G::other) return true;
  const G next = properties(decode(text, at + 1, end).code).grapheme();
  return next != G::extend && next != G::zwj && next != G::spacing_mark;
}

Offset skip_blanks(std::u16string_view text, Offset at, Offset end) {
  while (at < end && is_blank(text, at, end)) ++at;
  return at;
}

TextRange trim_blanks(std::u16string_view text, TextRange range) {
  range.begin = skip_blanks(text, range.begin, range.end);
  const Offset end = range.end;
  while (range.end > range.begin && is_space_like(text[range.end - 1])) --range.end;
  if (range.end < end && range.end > range.begin && !is_grapheme_boundary(text, range.end, {range.begin, end}))
    ++range.end;
  return range;
}

Offset next_word_boundary(std::u16string_view text, Offset at, Offset end, WordCut cut) {
  const Offset begin = at;
  Decoded current = decode(text, at, end);
  Properties raw = properties(current.code);
  WordContext context{W::other, raw.word(), true};
  at += current.length;
  if (is_line_end(context.last)) return current.code == '\r' && at < end && text[at] == '\n' ? at + 1 : at;
  for (; at < end; at += current.length) {
    current = decode(text, at, end);
    const Properties left = raw;
    raw = properties(current.code);
    const W next = raw.word();
    if (is_ignored(next)) continue;                     // WB4
    if (left.word() == W::zwj && raw.pictographic()) {  // WB3c
      context = {context.last, next, true};
      continue;
    }
    if (left.word() == W::w_seg_space && next == W::w_seg_space) continue;  // WB3d
    const Offset following = at + current.length;
    if (!continues_word(context, next, [&] { return word_class_ahead(text, following, end); })) break;
    if (cut != nullptr && (is_joint(next) || is_joint(context.last)) && cut(text, begin, at, end)) break;
    const bool pair = context.last == W::regional_indicator && next == W::regional_indicator;
    context = {context.last, next, !pair};
  }
  return at;
}

SentenceEnd next_sentence_end(std::u16string_view text, Offset begin, Offset at, Offset end, LineEnds line_ends) {
  const SentenceReader reader{text, end, line_ends};
  while (at < end) {
    at = skip_plain(text, at, end);
    if (at == end) break;
    if (text[at] < 0x80 ? !stops_sentence_scan(text[at]) : !may_end_sentence(text[at])) {
      ++at;
      continue;
    }
    const SentenceClass here = reader.read(at);
    if (here.kind == S::sep || here.kind == S::cr || here.kind == S::lf) {
      const Offset boundary = past_line_end(text, at, end);
      return {boundary, at, boundary};
    }
    const bool full_stop = here.kind == S::a_term;
    if (!full_stop && here.kind != S::s_term) {
      at = here.end;
      continue;
    }
    const Offset terminator = at;
    at = here.end;
    SentenceClass next = reader.read(at);
    if (full_stop && next.kind == S::numeric) continue;  // SB6
    if (full_stop && next.kind == S::upper) {            // SB7
      const S letter = reader.preceding_class(terminator, begin);
      if (letter == S::upper || letter == S::lower) continue;
    }
    for (; at < end && next.kind == S::close; next = reader.read(at)) at = next.end;
    const Offset closed = at;
    for (; at < end && next.kind == S::sp; next = reader.read(at)) at = next.end;
    if (full_stop && reader.small_letter_ahead(at)) continue;                                                    // SB8
    if (at < end && (next.kind == S::s_continue || next.kind == S::a_term || next.kind == S::s_term)) continue;  // SB8a
    if (at < end && (next.kind == S::sep || next.kind == S::cr || next.kind == S::lf))
      at = past_line_end(text, at, end);
    return {terminator, closed, at};
  }
  return {end, end, end};
}

}  // namespace variorum
