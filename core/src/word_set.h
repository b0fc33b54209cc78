// A fixed set of words, made ready by the compiler.
//
// In:   a literal of words parted by single blanks.
// Out:  contains(word), in constant time.
//
//     constexpr WordSet kArticles = u"der die das";      kArticles.contains(u"die")   true
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

namespace variorum {

template <std::size_t size>
class WordSet {
 public:
  constexpr WordSet(const char16_t (&literal)[size]) {  // NOLINT: meant to convert
    for (std::size_t at = 0; at < size; ++at) words_[at] = literal[at];
    for (std::size_t begin = 0; begin + 1 < size;) {
      const std::size_t end = word_end(begin);
      insert(begin, {words_.data() + begin, end - begin});
      begin = end + 1;
    }
  }

  constexpr bool contains(std::u16string_view word) const {
    for (std::size_t slot = slot_of(word); slots_[slot] != kFree; slot = (slot + 1) % kSlots)
      if (word_at(slots_[slot]) == word) return true;
    return false;
  }

 private:
  static constexpr std::size_t kSlots = std::bit_ceil(size / 4);  // words of five letters: about half full
  static constexpr std::uint16_t kFree = 0xFFFF;
  static_assert(size < kFree);

  static constexpr std::size_t slot_of(std::u16string_view word) {
    std::uint32_t hash = 0;
    for (const char16_t unit : word) hash = (hash ^ unit) * 0x9E3779B1u;
    return (hash ^ hash >> 15) % kSlots;
  }
  constexpr std::size_t word_end(std::size_t at) const {
    while (at + 1 < size && words_[at] != u' ') ++at;
    return at;
  }
  constexpr std::u16string_view word_at(std::size_t begin) const {
    return {words_.data() + begin, word_end(begin) - begin};
  }
  constexpr void insert(std::size_t begin, std::u16string_view word) {
    std::size_t slot = slot_of(word);
    while (slots_[slot] != kFree) slot = (slot + 1) % kSlots;
    slots_[slot] = static_cast<std::uint16_t>(begin);
  }
  static constexpr std::array<std::uint16_t, kSlots> all_free() {
    std::array<std::uint16_t, kSlots> out{};
    for (std::uint16_t& slot : out) slot = kFree;
    return out;
  }

  std::array<char16_t, size> words_{};
  std::array<std::uint16_t, kSlots> slots_ = all_free();
};

}  // namespace variorum
