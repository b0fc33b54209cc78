// Bytes of a fuzzer → two texts and options.
//
// In:   any bytes. 0xFF parts the options (if any), the before text and the after text.
// Out:  UTF-16: UTF-8 where the bytes are such; a byte that is not becomes a lone surrogate, so that nothing is out of
//       reach and a seed can be read by a person.
//
//     "One cat.\xFFTwo cats."     before "One cat."   after "Two cats."
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "tests/support/invariants.h"
#include "tests/support/markup.h"
#include "variorum/compare.h"

namespace variorum::fuzz {

inline std::u16string text_of(std::string_view bytes) {
  std::u16string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto byte = [&](std::size_t k) {
      return at + k < bytes.size() ? static_cast<unsigned char>(bytes[at + k]) : 0u;
    };
    const unsigned lead = byte(0);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    char32_t code = length < 2 ? lead : lead & (0x7F >> length);
    bool whole = length > 0 && lead < 0xF5;
    for (std::size_t k = 1; k < length && whole; ++k) {
      whole = (byte(k) & 0xC0) == 0x80;
      code = code << 6 | (byte(k) & 0x3F);
    }
    if (!whole || code > 0x10FFFF) {
      out += static_cast<char16_t>(0xD800 + lead * 8);
      at += 1;
      continue;
    }
    if (code >= 0x10000) out += static_cast<char16_t>(0xD7C0 + (code >> 10));
    out += static_cast<char16_t>(code >= 0x10000 ? 0xDC00 + (code & 0x3FF) : code);
    at += length;
  }
  return out;
}

/// Up to the next 0xFF, which is taken away with it.
inline std::string_view next_part(std::string_view& bytes) {
  const std::string_view part = bytes.substr(0, bytes.find('\xFF'));
  bytes.remove_prefix(part.size() < bytes.size() ? part.size() + 1 : part.size());
  return part;
}

inline support::TextPair texts_of(std::string_view bytes) {
  support::TextPair texts;
  texts.before = text_of(next_part(bytes));
  texts.after = text_of(bytes);
  return texts;
}

/// Ends the run where something is wrong; libFuzzer keeps the input.
inline void demand(const support::Complaints& complaints) {
  if (complaints.empty()) return;
  std::fputs(support::joined(complaints).c_str(), stderr);
  std::abort();
}

}  // namespace variorum::fuzz
