// Strings → numbers: equal strings, equal numbers.
//
// In:   views of strings.
// Out:  numbers, counted from 0 in order of first sight.
//
//     "the" "cat" "the"     0 1 0
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

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

class InternTable {
 public:
  InternTable();
  /// The number of a string; the next free one where it is new. A new one must outlive the table, unless there is a
  /// store to keep a copy.
  std::uint32_t intern(std::u16string_view text, TextStore* store = nullptr);
  std::u16string_view text(std::uint32_t id) const { return entries_[id]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(entries_.size()); }

 private:
  struct Slot {
    std::uint32_t hash, id;  // kNone where free
  };
  void grow();
  std::vector<std::u16string_view> entries_;
  std::vector<Slot> slots_;  // open addressing, a power of two
};

}  // namespace variorum
