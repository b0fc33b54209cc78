#include "utf16.h"

#include <cstdint>

namespace variorum {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// How many bytes a character takes, by its first one; 0 where that begins none.
std::size_t length_of(unsigned char first) {
  if (first < 0x80) return 1;
  if (first >= 0xC2 && first < 0xE0) return 2;
  if (first >= 0xE0 && first < 0xF0) return 3;
  return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

/// The character at the beginning of some bytes, and how many it took.
char32_t next(std::string_view bytes, std::size_t& length) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  length = length_of(byte(0));
  if (length == 1) return byte(0);
  const std::size_t expected = length;
  length = 1;
  if (expected == 0 || expected > bytes.size()) return kReplacement;
  char32_t code = byte(0) & (0xFFu >> (expected + 1));
  for (std::size_t i = 1; i < expected; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return kReplacement;
    code = code << 6 | (byte(i) & 0x3F);
  }
  constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
  if (code < kLeast[expected] || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return kReplacement;
  length = expected;
  return code;
}

}  // namespace

std::u16string to_utf16(std::string_view utf8) {
  std::u16string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    std::size_t length = 1;
    const char32_t code = next(utf8.substr(at), length);
    at += length;
    if (code < 0x10000) {
      out += static_cast<char16_t>(code);
    } else {
      out += static_cast<char16_t>(0xD7C0 + (code >> 10));
      out += static_cast<char16_t>(0xDC00 + (code & 0x3FF));
    }
  }
  return out;
}

}  // namespace variorum
