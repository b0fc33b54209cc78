#include "characters.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <vector>

#include "sorting.h"

namespace variorum {
namespace {

#include "characters_tables.inc"

/// For each code point of the first two planes the number of its record: 128 kB, filled in some microseconds when the
/// program starts.
struct RecordTable {
  std::array<std::uint8_t, kTwoPlanes> record;

  RecordTable() {
    std::size_t code = 0, byte = 0;
    for (const std::uint8_t of_run : kRunRecords) {
      std::size_t count = kRunCounts[byte++];
      if (count == 255) {
        count = kRunCounts[byte] | kRunCounts[byte + 1] << 8;
        byte += 2;
      }
      std::fill_n(record.begin() + static_cast<std::ptrdiff_t>(code), count, of_run);
      code += count;
    }
  }
};
const RecordTable kTable;

/// Numbers as the generator packs them: differences from the preceding number, the sign lowest, seven bits a byte.
[[gnu::noinline]] void unpack(const std::uint8_t* from, std::span<std::uint32_t> to) {
  std::uint32_t number = 0;
  for (std::uint32_t& next : to) {
    std::uint32_t difference = 0, shift = 0;
    do difference |= (*from & 127u) << shift, shift += 7;
    while (*from++ > 127);
    number += difference >> 1 ^ (0 - (difference & 1));
    next = number;
  }
}

template <std::size_t count>
std::array<std::uint32_t, count> unpacked(const std::uint8_t* from) {
  std::array<std::uint32_t, count> to;
  unpack(from, to);
  return to;
}

const auto kFoldRangeFirst = unpacked<kFoldRanges>(kPackedFoldRangeFirst);
const auto kFoldRangeSpan = unpacked<kFoldRanges>(kPackedFoldRangeSpan);
const auto kFoldRangeDelta = unpacked<kFoldRanges>(kPackedFoldRangeDelta);
const auto kFoldRunFirst = unpacked<kFoldRuns>(kPackedFoldRunFirst);
const auto kFoldRunCount = unpacked<kFoldRuns>(kPackedFoldRunCount);
const auto kCombiningFirst = unpacked<kCombinings>(kPackedCombiningFirst);
const auto kWideFirst = unpacked<kWides>(kPackedWideFirst);
const auto kWideCount = unpacked<kWides>(kPackedWideCount);
const auto kPairFirst = unpacked<kPairs>(kPackedPairFirst);
const auto kPairSecond = unpacked<kPairs>(kPackedPairSecond);
const auto kPairComposite = unpacked<kPairs>(kPackedPairComposite);  // less the first

/// What the code points of the runs fold to, in one list, and where each run begins in that list.
struct FoldPool {
  std::array<std::uint16_t, kFoldRuns> begin;
  std::array<char16_t, kFoldPoolUnits> units;

  FoldPool() {
    std::size_t size = 0;
    for (std::size_t run = 0; run < kFoldRuns; ++run) {
      begin[run] = static_cast<std::uint16_t>(size);
      size += kFoldRunCount[run] * kFoldRunUnits[run];
    }
    const auto by_place = unpacked<kFoldPoolUnits>(kPackedFoldPool);
    const std::uint32_t* next = by_place.data();
    for (std::size_t place = 0; next < by_place.data() + kFoldPoolUnits; ++place) {
      for (std::size_t run = 0; run < kFoldRuns; ++run) {
        if (place >= kFoldRunUnits[run]) continue;
        for (std::size_t code = 0; code < kFoldRunCount[run]; ++code)
          units[begin[run] + code * kFoldRunUnits[run] + place] = static_cast<char16_t>(*next++);
      }
    }
  }
};
const FoldPool kFoldPool;

constexpr char32_t kHangulFirst = 0xAC00, kHangulLast = 0xD7A3;
constexpr char32_t kLeadFirst = 0x1100, kVowelFirst = 0x1161, kTrailBase = 0x11A7;
constexpr char32_t kLeadCount = 19, kVowelCount = 21, kTrailCount = 28;

/// The last index whose value is <= code, or -1.
std::ptrdiff_t last_at_most(std::span<const std::uint32_t> values, char32_t code) {
  return std::upper_bound(values.begin(), values.end(), code) - values.begin() - 1;
}

unsigned combining_class(char32_t code) {
  if (code < 0x300) return 0;
  const std::ptrdiff_t index = last_at_most(kCombiningFirst, code);
  return index >= 0 && code - kCombiningFirst[index] < kCombiningCount[index] ? kCombiningClass[index] : 0;
}

/// The two halves of a composed folded letter, found by a scan: only texts that mix forms of normalisation need it.
bool decompose_once(char32_t code, char32_t& first, char32_t& second) {
  for (std::size_t index = 0; index < kPairs; ++index) {
    if (kPairFirst[index] + kPairComposite[index] != code) continue;
    first = kPairFirst[index];
    second = kPairSecond[index];
    return true;
  }
  return false;
}

/// The letter that Unicode has for `first` and `second` together, or 0.
char32_t compose_pair(char32_t first, char32_t second) {
  if (first - kLeadFirst < kLeadCount && second - kVowelFirst < kVowelCount)
    return kHangulFirst + ((first - kLeadFirst) * kVowelCount + (second - kVowelFirst)) * kTrailCount;
  if (first >= kHangulFirst && first <= kHangulLast && (first - kHangulFirst) % kTrailCount == 0 &&
      second - kTrailBase - 1 < kTrailCount - 1)
    return first + (second - kTrailBase);
  const auto begin = std::lower_bound(kPairFirst.begin(), kPairFirst.end(), first) - kPairFirst.begin();
  for (auto index = static_cast<std::size_t>(begin); index < kPairs && kPairFirst[index] == first; ++index)
    if (kPairSecond[index] == second) return first + kPairComposite[index];
  return 0;
}

using Codes = std::vector<std::uint32_t>;  // code points; another type of vector would be compiled anew

void append_decomposed(Codes& out, char32_t code) {
  char32_t first, second;
  if (code >= 0xC0 && code >> 7 != 0x300 >> 7 && !(code >= kHangulFirst && code <= kHangulLast) &&
      decompose_once(code, first, second)) {
    append_decomposed(out, first);
    out.push_back(second);
  } else {
    out.push_back(code);
  }
}

// As many marks as letters have in any language, and a few more. No bound: more marks are ordered another way.
constexpr std::size_t kFewMarks = 8;

/// Puts a run of marks into canonical order: by class, marks of one class as they stand. Returns the steps it took.
std::uint64_t order_run(std::span<std::uint32_t> marks) {
  if (marks.size() > kFewMarks) {
    std::vector<std::uint32_t> sorted(marks.begin(), marks.end());
    stable_sort_by(sorted, [](std::uint32_t mark) { return std::uint64_t{combining_class(mark)}; });
    std::copy(sorted.begin(), sorted.end(), marks.begin());
    return marks.size();
  }
  std::uint64_t steps = marks.size();
  for (std::size_t k = 1; k < marks.size(); ++k) {
    for (std::size_t at = k; at > 0 && combining_class(marks[at - 1]) > combining_class(marks[at]); --at, ++steps)
      std::swap(marks[at - 1], marks[at]);
  }
  return steps;
}

std::uint64_t order_marks(Codes& codes) {
  std::uint64_t steps = codes.size();
  for (std::size_t begin = 0; begin < codes.size();) {
    std::size_t end = begin;
    while (end < codes.size() && combining_class(codes[end]) != 0) ++end;
    if (end > begin + 1) steps += order_run(std::span(codes).subspan(begin, end - begin));
    begin = end + 1;
  }
  return steps;
}

}  // namespace

Properties properties(char32_t code) {
  if (code < kTwoPlanes) return {kRecords[kTable.record[code]]};
  if (code > 0x10FFFF) return {};
  return {kRecords[kAboveRecords[last_at_most(kAboveFirst, code)]]};
}

bool is_wide(char32_t code) {
  if (code < kWideFirst[0] || (code >= 0x4E00 && code <= 0x9FFF))
    return code >= 0x4E00;  // most characters, at one look
  const std::ptrdiff_t index = last_at_most(kWideFirst, code);
  return code - kWideFirst[index] < kWideCount[index];
}

bool is_wide_space(char32_t code) {
  return code == 0x200B || code == 0x2060 || code == 0xFEFF || properties(code).is_space();
}

void append_folded(std::u16string& out, char32_t code) {
  if (code < 0x80) {
    out += static_cast<char16_t>(code >= 'A' && code <= 'Z' ? code + 32 : code);
    return;
  }
  if (!properties(code).foldable()) return append(out, code);
  const std::ptrdiff_t range = last_at_most(kFoldRangeFirst, code);
  for (std::ptrdiff_t index = range; index >= 0 && index > range - 2; --index) {  // ranges of stride 2 may interleave
    const unsigned stride = (kFoldRangeSpan[index] & 1) + 1;
    const char32_t distance = code - kFoldRangeFirst[index];
    if (distance <= kFoldRangeSpan[index] >> 1 && distance % stride == 0)
      return append(out, code + kFoldRangeDelta[index]);
  }
  const std::ptrdiff_t run = last_at_most(kFoldRunFirst, code);
  if (run < 0 || code - kFoldRunFirst[run] >= kFoldRunCount[run]) return append(out, code);
  out.append(&kFoldPool.units[kFoldPool.begin[run]] + (code - kFoldRunFirst[run]) * kFoldRunUnits[run],
             kFoldRunUnits[run]);
}

std::uint64_t compose(std::u16string& text) {
  Codes codes;
  for (Offset at = 0; at < text.size();) {
    const Decoded next = decode(text, at, static_cast<Offset>(text.size()));
    append_decomposed(codes, next.code);
    at += next.length;
  }
  const std::uint64_t steps = order_marks(codes);
  Codes out;
  std::uint32_t starter = kNone;
  unsigned last_class = 0;
  for (const char32_t code : codes) {
    const unsigned own = combining_class(code);
    if (starter != kNone && (starter + 1 == out.size() || last_class < own)) {
      if (const char32_t composite = compose_pair(out[starter], code)) {
        out[starter] = composite;
        continue;
      }
    }
    if (own == 0) starter = static_cast<std::uint32_t>(out.size());
    last_class = own;
    out.push_back(code);
  }
  text.clear();
  for (const char32_t code : out) append(text, code);
  return steps;
}

}  // namespace variorum
