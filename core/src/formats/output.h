// What the formats write with: pieces of UTF-16, and all of it as UTF-8 in the end.
//
// In:   UTF-16 that may hold anything.
// Out:  UTF-8, with U+FFFD for each lone surrogate; templates with their number.
//
//     to_utf8(u"é\xD800")              "é\xEF\xBF\xBD"
//     filled(u"split in {n}", 2)       u"split in 2"
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "variorum/compare.h"

namespace variorum {

std::string to_utf8(std::u16string_view text);

/// ASCII digits, in base 10 or 8, of at least `width` places, or 16 in capitals.
std::u16string digits(std::uint32_t number, std::uint32_t base = 10, std::size_t width = 1);

/// The template with the number for its "{n}".
std::u16string filled(std::u16string_view words, std::uint32_t number);
/// The form that goes with the number, filled.
std::u16string filled(std::u16string_view one, std::u16string_view other, std::uint32_t number);

inline std::u16string_view slice(std::u16string_view text, TextRange range) {
  return text.substr(range.begin, range.end - range.begin);
}

/// White space as people delete it at the ends of a text: Unicode's, and the byte order mark.
bool is_blank(char16_t unit);

/// A text without the white space at its ends.
std::u16string_view trimmed(std::u16string_view text);

}  // namespace variorum
