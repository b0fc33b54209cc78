#include "intern.h"

#include <algorithm>
#include <bit>

#include "scan.h"

namespace variorum {
namespace {

/// Where things are hashed anew (`twice`), the hash is multiplied once more, with its high half mixed in. Under one
/// product alone a difference in a block's top bit stays in the top bit whatever the multiplier, and the next block can
/// take it back.
std::uint64_t mixed(std::uint64_t hash, std::uint64_t block, std::uint64_t multiplier, bool twice) {
  hash = (std::rotl(hash, 29) ^ block) * multiplier;
  return twice ? (hash ^ hash >> 32) * multiplier : hash;
}

/// Multiplies and mixes four units at a time. Where the length is no multiple of four, the last block overlaps the
/// preceding one. The same on 32- and 64-bit machines.
std::uint32_t hash_of(std::u16string_view text, std::uint64_t multiplier) {
  const bool twice = multiplier != Numbering::kFirstMultiplier;
  const std::size_t size = text.size();
  std::uint64_t hash = size * multiplier;
  if (size >= 4) {
    std::size_t at = 0;
    std::uint64_t other = multiplier;
    for (; at + 8 < size; at += 8) {  // two at a time, which do not wait for each other
      hash = mixed(hash, four_units(text, at), multiplier, twice);
      other = mixed(other, four_units(text, at + 4), multiplier, twice);
    }
    hash ^= std::rotl(other, 17);
    for (; at + 4 < size; at += 4) hash = mixed(hash, four_units(text, at), multiplier, twice);
    hash = mixed(hash, four_units(text, size - 4), multiplier, twice);
  } else {
    std::uint64_t rest = 0;
    for (char16_t unit : text) rest = rest << 16 | unit;
    hash = (hash ^ rest) * multiplier;
  }
  return static_cast<std::uint32_t>(hash ^ hash >> 32);
}

bool equal(std::u16string_view x, std::u16string_view y) {
  const std::size_t size = x.size();
  if (size != y.size()) return false;
  if (size < 4) return std::equal(x.begin(), x.end(), y.begin());
  for (std::size_t at = 0; at + 4 < size; at += 4)
    if (four_units(x, at) != four_units(y, at)) return false;
  return four_units(x, size - 4) == four_units(y, size - 4);
}

}  // namespace

void Numbering::place_all(std::size_t count) {
  std::vector<Slot> slots(count, Slot{0, kNone});
  const std::size_t mask = slots.size() - 1;
  for (const Slot& old : slots_) {
    if (old.number == kNone) continue;
    std::size_t slot = old.hash & mask;
    while (slots[slot].number != kNone) slot = (slot + 1) & mask;
    slots[slot] = old;
  }
  slots_ = std::move(slots);
}

std::uint32_t InternTable::intern(std::u16string_view text, TextStore* store) {
  const std::uint32_t id =
      numbers_.number(hash_of(text, numbers_.multiplier()), [&](std::uint32_t n) { return equal(entries_[n], text); });
  if (id == entries_.size()) entries_.push_back(store != nullptr ? store->keep(text) : text);
  if (numbers_.crowded())
    numbers_.hash_anew([&](std::uint32_t n) { return hash_of(entries_[n], numbers_.multiplier()); });
  return id;
}

std::u16string_view TextStore::keep(std::u16string_view text) {
  if (text.empty()) return {};
  if (text.size() > kPiece - used_ || pieces_.empty()) {
    pieces_.push_back(std::make_unique<char16_t[]>(std::max(kPiece, text.size())));
    used_ = 0;
  }
  char16_t* begin = pieces_.back().get() + used_;
  std::copy(text.begin(), text.end(), begin);
  used_ = text.size() > kPiece ? kPiece : used_ + text.size();
  return {begin, text.size()};
}

}  // namespace variorum
