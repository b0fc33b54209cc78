#include "tests/support/utf8.h"

#include <utf8.h>

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <sstream>

namespace variorum::support {
namespace {

struct Sign {
  char32_t character;
  const char* sign;
};

constexpr Sign kSigns[] = {{U'\n', "⏎"}, {U'\r', "␍"}, {U'\t', "→"}, {0x00A0, "⍽"}};

bool is_surrogate(char32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

bool is_invisible(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202F) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
}

std::string shown(char32_t c) {
  for (const Sign& sign : kSigns) {
    if (sign.character == c) return sign.sign;
  }
  std::string out;
  if (is_surrogate(c) || is_invisible(c)) {
    char number[16];
    std::snprintf(number, sizeof number, "<U+%04X>", static_cast<unsigned>(c));
    return number;
  }
  utf8::append(static_cast<std::uint32_t>(c), std::back_inserter(out));
  return out;
}

}  // namespace

std::optional<std::u16string> try_utf16(std::string_view text) {
  if (!utf8::is_valid(text.begin(), text.end())) return std::nullopt;
  std::u16string out;
  utf8::utf8to16(text.begin(), text.end(), std::back_inserter(out));
  return out;
}

std::u16string utf16(std::string_view text) {
  std::string valid;
  utf8::replace_invalid(text.begin(), text.end(), std::back_inserter(valid));
  return *try_utf16(valid);
}

std::string visible(std::u16string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    const bool paired =
        c >= 0xD800 && c <= 0xDBFF && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] <= 0xDFFF;
    if (paired) c = 0x10000 + ((c - 0xD800) << 10) + (text[++i] - 0xDC00);
    out += shown(c);
  }
  return out;
}

std::u16string from_visible(std::string_view shown_text) {
  std::u16string out;
  for (char16_t unit : utf16(shown_text)) {
    for (const Sign& sign : kSigns) {
      if (utf16(sign.sign)[0] == unit) unit = static_cast<char16_t>(sign.character);
    }
    out += unit;
  }
  return out;
}

void add_to_list(std::string& list, std::string_view piece, std::string_view separator) {
  if (!list.empty()) list += separator;
  list += piece;
}

std::optional<std::string> read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return file.bad() ? std::nullopt : std::optional(bytes.str());
}

}  // namespace variorum::support
