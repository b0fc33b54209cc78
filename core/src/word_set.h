// A fixed set of words in one literal, looked up by bisection over its characters: no index.
//
// In:   a literal of words parted by single blanks, sorted by code unit (the compiler refuses another).
// Out:  contains(word), in logarithmic time, most words that are not in it at once.
//
//     constexpr PackedWords kPackedArticles = packed(u"das der die");
//     const WordSet kArticles = kPackedArticles;               kArticles.contains(u"die")   true
//
// The compiler packs the literal, each word as what it shares with the one before and the rest as UTF-8, and it is
// written out again at the start, in some microseconds: all sets are 1 kB less to download so.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace variorum {

struct WordCounts {
  std::uint32_t units = 0, packed_bytes = 0, longest = 0;
};

/// What the compiler makes of a literal of `size` code units.
template <std::size_t size>
struct PackedWords {
  WordCounts counts;
  std::array<std::uint8_t, 2 * size> bytes{};  // the first counts.packed_bytes of them
};

class WordSet {
 public:
  template <std::size_t size>
  WordSet(const PackedWords<size>& words) : WordSet(words.counts, words.bytes.data()) {}  // NOLINT: meant to convert
  bool contains(std::u16string_view word) const;

  /// The byte before a word: how many units it shares with the word before it, and this.
  static constexpr std::size_t kShared = 1;
  /// A number below 4096 that words of the same first, middle and last letter and length share: most words that are no
  /// member are told by it.
  static constexpr unsigned kind_of(std::u16string_view word) {
    const auto size = static_cast<unsigned>(word.size());
    return (word[0] * 37u + word[size / 2] * 601u + word[size - 1] * 11u + size * 229u) & 4095;
  }

 private:
  [[gnu::noinline]] WordSet(const WordCounts& counts, const std::uint8_t* packed);

  std::u16string_view words_;  // made once for the whole run, and never taken back
  std::uint32_t longest_;
  std::array<std::uint32_t, 128> kinds_{};  // a bit for each kind of its words
};

// Nobody defines these: the compiler stops where it comes to a call.
void words_must_be_sorted_without_doubles();
void words_must_be_short();  // for how much is shared must not look like a letter

template <std::size_t size>
consteval PackedWords<size> packed(const char16_t (&literal)[size]) {
  PackedWords<size> out;
  WordCounts& counts = out.counts;
  counts.units = size - 1;
  const auto put = [&](unsigned byte) { out.bytes[counts.packed_bytes++] = static_cast<std::uint8_t>(byte); };
  std::size_t before = 0, before_length = 0;
  for (std::size_t at = 0; at + 1 < size;) {
    std::size_t length = 0, shared = 0;
    while (at + length + 1 < size && literal[at + length] != u' ') ++length;
    while (shared < length && shared < before_length && literal[before + shared] == literal[at + shared]) ++shared;
    const bool sorted = shared == before_length || literal[before + shared] < literal[at + shared];
    if (shared == length || !sorted) words_must_be_sorted_without_doubles();
    if (length + WordSet::kShared >= ' ') words_must_be_short();
    put(static_cast<unsigned>(WordSet::kShared + shared));
    for (std::size_t k = at + shared; k < at + length; ++k) {
      const unsigned unit = literal[k];
      if (unit >= 0x800) put(0xE0 | unit >> 12);
      if (unit >= 0x80) put(unit >= 0x800 ? 0x80 | (unit >> 6 & 0x3F) : 0xC0 | unit >> 6);
      put(unit < 0x80 ? unit : 0x80 | (unit & 0x3F));
    }
    counts.longest = std::max(counts.longest, static_cast<std::uint32_t>(length));
    before = at, before_length = length;
    at += length + 1;
  }
  return out;
}

}  // namespace variorum
