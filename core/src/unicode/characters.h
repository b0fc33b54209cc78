// Code point → class.
//
// In:   one code point (or the UTF-16 text it stands in).
// Out:  its break classes (UAX #29, tables of Unicode 15.0, and what rule GB9c of 15.1 needs, derived from them), its
//       script, its coarse category, and what it folds to.
// Unit: code points; offsets in UTF-16 code units. A lone surrogate is a code point of its own.
//
//     properties(U'ä').category()   Category::lower
//     properties(U'你').script()    Script::han
//     append_folded(out, U'Ａ')     appends "a"
//
// scripts/generate_characters.py writes the tables: a record of 32 bits for each code point, few of them different.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "variorum/compare.h"

namespace variorum {

// The values of each enum stand in the order in which the generator numbers them.
enum class GraphemeBreak : std::uint8_t {
  other,
  cr,
  lf,
  control,
  extend,
  zwj,
  regional_indicator,
  prepend,
  spacing_mark,
  l,
  v,
  t,
  lv,
  lvt
};
/// Indic_Conjunct_Break: what rule GB9c joins. The generator derives it as Unicode 15.1 defines it.
enum class Conjunct : std::uint8_t { none, linker, consonant, extend };
enum class WordBreak : std::uint8_t {
  other,
  cr,
  lf,
  newline,
  extend,
  zwj,
  format,
  katakana,
  a_letter,
  hebrew_letter,
  mid_letter,
  mid_num,
  mid_num_let,
  single_quote,
  double_quote,
  numeric,
  extend_num_let,
  regional_indicator,
  w_seg_space
};
enum class SentenceBreak : std::uint8_t {
  other,
  cr,
  lf,
  sep,
  extend,
  format,
  sp,
  lower,
  upper,
  o_letter,
  numeric,
  a_term,
  s_term,
  close,
  s_continue
};
enum class Script : std::uint8_t {
  other,
  latin,
  greek,
  cyrillic,
  hebrew,
  arabic,
  devanagari,
  thai,
  lao,
  khmer,
  myanmar,
  hangul,
  hiragana,
  katakana,
  han
};
enum class Category : std::uint8_t {
  unassigned,
  control,
  format,
  surrogate,
  space,
  upper,
  lower,
  letter,
  mark,
  digit,
  number,
  connector,
  dash,
  open,
  close,
  quote_open,
  quote_close,
  punctuation,
  currency,
  math,
  symbol
};

/// Everything known of a code point, packed as the generator's RECORD says.
struct Properties {
  std::uint32_t bits = 0;
  GraphemeBreak grapheme() const { return static_cast<GraphemeBreak>(bits & 15); }
  WordBreak word() const { return static_cast<WordBreak>(bits >> 4 & 31); }
  SentenceBreak sentence() const { return static_cast<SentenceBreak>(bits >> 9 & 15); }
  Script script() const { return static_cast<Script>(bits >> 13 & 15); }
  Category category() const { return static_cast<Category>(bits >> 17 & 31); }
  bool pictographic() const { return (bits >> 22 & 1) != 0; }
  bool foldable() const { return (bits >> 23 & 1) != 0; }
  Conjunct conjunct() const { return static_cast<Conjunct>(bits >> 24 & 3); }
  /// Default_Ignorable_Code_Point: nothing is drawn for it.
  bool ignorable() const { return (bits >> 26 & 1) != 0; }

  /// Of a script whose words no blanks part.
  bool has_no_blanks() const {
    const Script of = script();
    return of == Script::han || of == Script::hiragana || of == Script::katakana || of == Script::thai ||
           of == Script::lao || of == Script::khmer || of == Script::myanmar;
  }

  bool is_letter() const { return category() >= Category::upper && category() <= Category::letter; }
  bool is_space() const { return category() == Category::space; }
};

Properties properties(char32_t code);

/// Whether a character takes two columns: East_Asian_Width Wide or Fullwidth.
bool is_wide(char32_t code);

/// A code point and how many units it takes.
struct Decoded {
  char32_t code;
  Offset length;
};

/// The code point at `at`, which must be less than `end`.
inline Decoded decode(std::u16string_view text, Offset at, Offset end) {
  const char16_t unit = text[at];
  if ((unit & 0xFC00) == 0xD800 && at + 1 < end && (text[at + 1] & 0xFC00) == 0xDC00)
    return {0x10000 + ((unit & 0x3FFu) << 10) + (text[at + 1] & 0x3FFu), 2};
  return {unit, 1};
}

/// The code point that ends at `at`, which must be more than `begin`.
inline Decoded decode_preceding(std::u16string_view text, Offset at, Offset begin) {
  const char16_t unit = text[at - 1];
  if ((unit & 0xFC00) == 0xDC00 && at - begin >= 2 && (text[at - 2] & 0xFC00) == 0xD800)
    return {0x10000 + ((text[at - 2] & 0x3FFu) << 10) + (unit & 0x3FFu), 2};
  return {unit, 1};
}

inline void append(std::u16string& text, char32_t code) {
  if (code < 0x10000) {
    text += static_cast<char16_t>(code);
  } else {
    text += static_cast<char16_t>(0xD7C0 + (code >> 10));
    text += static_cast<char16_t>(0xDC00 + (code & 0x3FF));
  }
}

/// Letters of katakana and what lengthens or repeats them, without the dot between words.
inline bool is_katakana(char16_t unit) { return unit >= 0x30A1 && unit <= 0x30FF && unit != 0x30FB; }

inline bool is_ascii_digit(char16_t unit) { return static_cast<char16_t>(unit - '0') < 10; }

/// Line feed, vertical tab, form feed, carriage return, NEL, line and paragraph separator.
inline bool is_newline(char16_t unit) {
  return (unit >= 0x0A && unit <= 0x0D) || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

bool is_wide_space(char32_t code);  // is_space_like, beyond ASCII
/// White space, and the marks that take no room between words: zero width space, word joiner, byte order mark.
inline bool is_space_like(char32_t code) {
  return code < 0x80 ? code == ' ' || (code >= 0x09 && code <= 0x0D) : is_wide_space(code);
}

/// Appends what a code point folds to: no case, no width, no letter shape, no ligature; composed.
void append_folded(std::u16string& out, char32_t code);

/// Composes folded text in place (NFC): puts marks into canonical order, then joins letter and mark where Unicode has
/// both as one. Returns the steps that the order took: a few for each code point, however many marks follow each other.
std::uint64_t compose(std::u16string& text);

}  // namespace variorum
