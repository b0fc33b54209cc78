// Runs of characters that a scan may pass over, four at a time.
//
// In:   a text and where to begin.
// Out:  a place up to which nothing stands that the scan looks for; never more than `end`.
// Unit: UTF-16 code units, four lanes of 16 bits in a 64-bit number: the same on every machine, without SIMD
//       instructions that some machines lack.
//
//     skip_plain(u"One cat. It", 0, 11)   4: the next four units, "cat.", are not letters and blanks alone
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "variorum/compare.h"

namespace variorum {

inline std::uint64_t four_units(std::u16string_view text, Offset at) {
  std::uint64_t lanes;
  std::memcpy(&lanes, text.data() + at, sizeof lanes);
  return lanes;
}

constexpr std::uint64_t in_each_lane(char16_t unit) { return unit * 0x0001000100010001u; }

/// Past blanks and the ASCII characters from @ on: letters, square and curly brackets, @ \ ^ _ ` | ~.
inline Offset skip_plain(std::u16string_view text, Offset at, Offset end) {
  for (; at + 4 <= end; at += 4) {
    const std::uint64_t lanes = four_units(text, at);
    const std::uint64_t apart = lanes ^ in_each_lane(' ');        // 0 where a blank stands
    const std::uint64_t letter = lanes << 9;                      // the 64s of each lane, at its top
    const std::uint64_t blank = ~(apart + in_each_lane(0x7FFF));  // top bit where 0; lanes below 0x80 do not carry
    if ((lanes & in_each_lane(0xFF80)) != 0 || ((letter | blank) & in_each_lane(0x8000)) != in_each_lane(0x8000)) break;
  }
  return at;
}

/// How many of the four units, counted from the first, are ASCII letters.
inline unsigned count_letters(std::uint64_t lanes) {
  const std::uint64_t small = (lanes & in_each_lane(0x7F)) | in_each_lane(0x20);
  const std::uint64_t from_a = small + in_each_lane(0x8000 - 'a');                             // top bit from a on
  const std::uint64_t past_z = small + in_each_lane(0x8000 - 'z' - 1);                         // top bit past z
  const std::uint64_t wide = ((lanes & in_each_lane(0x7F80)) + in_each_lane(0x7F80)) | lanes;  // ... from U+0080 on
  const std::uint64_t other = ~(from_a & ~past_z & ~wide) & in_each_lane(0x8000);
  return other == 0 ? 4 : static_cast<unsigned>(std::countr_zero(other)) / 16;
}

/// Four ASCII units as four bytes.
inline std::uint32_t narrowed(std::uint64_t lanes) {
  lanes = (lanes | lanes >> 8) & 0x0000FFFF0000FFFFu;
  return static_cast<std::uint32_t>(lanes | lanes >> 16);
}

/// Whether two texts are the same, unit for unit.
inline bool same_units(std::u16string_view x, std::u16string_view y) {
  if (x.size() != y.size()) return false;
  const auto end = static_cast<Offset>(x.size());
  Offset at = 0;
  for (; at + 4 <= end; at += 4)
    if (four_units(x, at) != four_units(y, at)) return false;
  for (; at < end; ++at)
    if (x[at] != y[at]) return false;
  return true;
}

/// Past characters below U+0100.
inline Offset skip_latin(std::u16string_view text, Offset at, Offset end) {
  while (at + 4 <= end && (four_units(text, at) & in_each_lane(0xFF00)) == 0) at += 4;
  return at;
}

}  // namespace variorum
