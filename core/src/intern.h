// Strings → numbers: equal strings, equal numbers.
//
// In:   views of strings.
// Out:  numbers, counted from 0 in order of first sight.
//
//     "the" "cat" "the"     0 1 0
#pragma once

#include <bit>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "variorum/compare.h"

namespace variorum {

/// Keeps copies of strings that have no other home, at places that do not change.
class TextStore {
 public:
  std::u16string_view keep(std::u16string_view text);

 private:
  static constexpr std::size_t kPiece = 8192;  // code units
  std::vector<std::unique_ptr<char16_t[]>> pieces_;
  std::size_t used_ = kPiece;  // of the last piece
};

/// Numbers for whatever has a hash: open addressing, the things themselves stay with the caller.
class Numbering {
 public:
  Numbering() : slots_(64, Slot{0, kNone}) {}
  /// Makes room for so many at once, before the first is numbered.
  void reserve(std::size_t count) { slots_.assign(std::bit_ceil(count * 2 + 64), Slot{0, kNone}); }
  std::uint32_t size() const { return size_; }

  /// The number n for which equal(n) holds, else the next free one. Equal hashes are never taken for equal things, so a
  /// text made to collide costs time alone.
  template <typename Equal>
  std::uint32_t number(std::uint32_t hash, Equal equal) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    for (; slots_[slot].number != kNone; slot = (slot + 1) & mask) {
      if (slots_[slot].hash == hash && equal(slots_[slot].number)) return slots_[slot].number;
    }
    slots_[slot] = {hash, size_};
    if (++size_ * std::size_t{2} > slots_.size()) grow();
    return size_ - 1;
  }

 private:
  struct Slot {
    std::uint32_t hash, number;  // kNone where free
  };
  void grow();
  std::vector<Slot> slots_;  // a power of two
  std::uint32_t size_ = 0;
};

class InternTable {
 public:
  /// The number of a string; the next free one where it is new. A new one must outlive the table, unless there is a
  /// store to keep a copy.
  std::uint32_t intern(std::u16string_view text, TextStore* store = nullptr);
  void reserve(std::size_t count) { entries_.reserve(count), numbers_.reserve(count); }
  std::u16string_view text(std::uint32_t id) const { return entries_[id]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(entries_.size()); }

 private:
  std::vector<std::u16string_view> entries_;
  Numbering numbers_;
};

/// Mixes the numbers of a sequence.
std::uint32_t hash_of(std::span<const std::uint32_t> numbers);

}  // namespace variorum
