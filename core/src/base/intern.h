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

#include "budget.h"
#include "indices.h"
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

/// Numbers for whatever has a hash, by open addressing; the things themselves stay with the caller. A text can be made
/// to collide under one quick hash, but hardly under several slower ones. Where a run of slots grows longer than chance
/// makes it, the caller hashes all things anew.
class Numbering {
 public:
  static constexpr std::uint64_t kFirstMultiplier = 0x9E3779B97F4A7C15u;

  Numbering() : slots_(64, Slot{0, kNone}) {}
  /// What things are hashed with.
  std::uint64_t multiplier() const { return multiplier_; }
  /// Makes room for `count` things at once; none may be numbered yet.
  void reserve(std::size_t count) { slots_.assign(std::bit_ceil(count * 2 + 64), Slot{0, kNone}); }
  std::uint32_t size() const { return size_; }

  /// The number n for which equal(n) holds, else the next free one. Equal hashes are never taken for equal things, so
  /// that a text made to collide costs time alone.
  template <typename Equal>
  std::uint32_t number(std::uint32_t hash, Equal equal) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    for (; slots_[slot].number != kNone; slot = (slot + 1) & mask) {
      if (slots_[slot].hash == hash && equal(slots_[slot].number)) return slots_[slot].number;
    }
    crowded_ = crowded_ || ((slot - hash) & mask) > bound::kLongestRun;
    slots_[slot] = {hash, size_};
    if (++size_ * std::size_t{2} > slots_.size()) place_all(slots_.size() * 4);
    return size_ - 1;
  }

  /// Whether a run has grown too long. From bound::kTimesAnew on it says no, so that hashing anew ends.
  bool crowded() const { return crowded_ && times_anew_ < bound::kTimesAnew; }
  std::uint32_t times_anew() const { return times_anew_; }
  /// Takes another multiplier, and asks for hash(n) of each number n, which must use it.
  template <typename Hash>
  void hash_anew(Hash hash) {
    multiplier_ = std::rotl(multiplier_, 23) * 0xD6E8FEB86659FD93u | 1;
    for (Slot& slot : slots_) {
      if (slot.number != kNone) slot.hash = hash(slot.number);
    }
    crowded_ = false, ++times_anew_;
    place_all(slots_.size());
  }

 private:
  struct Slot {
    std::uint32_t hash, number;  // kNone where free
  };
  void place_all(std::size_t slots);
  std::vector<Slot> slots_;  // a power of two
  std::uint32_t size_ = 0, times_anew_ = 0;
  bool crowded_ = false;
  std::uint64_t multiplier_ = kFirstMultiplier;
};

class InternTable {
 public:
  /// The number of a string; the next free one where the string is new. A new string must outlive the table, unless a
  /// store keeps a copy of it.
  std::uint32_t intern(std::u16string_view text, TextStore* store = nullptr);
  void reserve(std::size_t count) { entries_.reserve(count), numbers_.reserve(count); }
  std::u16string_view text(std::uint32_t id) const { return entries_[id]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(entries_.size()); }
  const Numbering& numbers() const { return numbers_; }

 private:
  std::vector<std::u16string_view> entries_;
  Numbering numbers_;
};

/// Mixes the numbers of a sequence.
template <typename Number>
std::uint32_t hash_of(std::span<const Number> numbers, std::uint64_t multiplier) {
  std::uint64_t hash = numbers.size() * multiplier;
  for (const Number number : numbers) hash = (std::rotl(hash, 29) ^ number_of(number)) * multiplier;
  return static_cast<std::uint32_t>(hash ^ hash >> 32);
}

}  // namespace variorum
