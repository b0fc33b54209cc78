#include "output.h"

#include <algorithm>

#include "characters.h"

namespace variorum {

std::string to_utf8(std::u16string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  const auto end = static_cast<Offset>(text.size());
  for (Offset at = 0; at < end;) {
    const Decoded next = decode(text, at, end);
    at += next.length;
    const char32_t code = next.code >= 0xD800 && next.code <= 0xDFFF ? 0xFFFD : next.code;
    const auto byte = [&](char32_t bits) { out += static_cast<char>(bits); };
    const auto further = [&](unsigned shift) { byte(0x80 | (code >> shift & 0x3F)); };
    if (code < 0x80) {
      byte(code);
    } else if (code < 0x800) {
      byte(0xC0 | code >> 6), further(0);
    } else if (code < 0x10000) {
      byte(0xE0 | code >> 12), further(6), further(0);
    } else {
      byte(0xF0 | code >> 18), further(12), further(6), further(0);
    }
  }
  return out;
}

std::u16string digits(std::uint32_t number, std::uint32_t base, std::size_t width) {
  std::u16string out;
  for (; number > 0 || out.size() < width; number /= base) out += u"0123456789ABCDEF"[number % base];
  std::reverse(out.begin(), out.end());
  return out;
}

std::u16string filled(std::u16string_view words, std::uint32_t number) {
  constexpr std::u16string_view kPlace = u"{n}";
  const std::size_t at = words.find(kPlace);
  if (at == words.npos) return std::u16string(words);
  std::u16string out(words.substr(0, at));
  out += digits(number);
  return out += words.substr(at + kPlace.size());
}

std::u16string filled(std::u16string_view one, std::u16string_view other, std::uint32_t number) {
  return filled(number == 1 ? one : other, number);
}

bool is_blank(char16_t unit) { return unit == 0xFEFF || properties(unit).is_space(); }

std::u16string_view trimmed(std::u16string_view text) {
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  return text;
}

}  // namespace variorum
