// The intern table: equal strings, equal ids. The interface is in tokenize.h.

#include <bit>
#include <cstring>

#include "tokenize.h"

namespace variorum {
namespace {

constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15ull;

/// Multiply and mix, four units at a time; the same on 32- and 64-bit machines. Equal hashes are never taken for equal
/// texts, so a text made to collide costs time alone.
std::uint32_t hash_of(std::u16string_view text) {
  std::uint64_t hash = text.size() * kMultiplier;
  std::size_t at = 0;
  for (; at + 4 <= text.size(); at += 4) {
    std::uint64_t block;
    std::memcpy(&block, text.data() + at, sizeof block);
    hash = (std::rotl(hash, 29) ^ block) * kMultiplier;
  }
  std::uint64_t rest = 0;
  for (; at < text.size(); ++at) rest = rest << 16 | text[at];
  hash = (std::rotl(hash, 29) ^ rest) * kMultiplier;
  return static_cast<std::uint32_t>(hash ^ hash >> 32);
}

}  // namespace

InternTable::InternTable() : slots_(1024, Slot{0, kNone}) {}

std::uint32_t InternTable::intern(std::u16string_view text) {
  const std::uint32_t hash = hash_of(text);
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  for (; slots_[slot].id != kNone; slot = (slot + 1) & mask) {
    if (slots_[slot].hash == hash && this->text(slots_[slot].id) == text) return slots_[slot].id;
  }
  const std::uint32_t id = size();
  slots_[slot] = {hash, id};
  entries_.push_back({static_cast<std::uint32_t>(characters_.size()), static_cast<std::uint32_t>(text.size())});
  characters_ += text;
  if (entries_.size() * 2 > slots_.size()) grow();
  return id;
}

std::u16string_view InternTable::text(std::uint32_t id) const {
  return {characters_.data() + entries_[id].begin, entries_[id].length};
}

void InternTable::grow() {
  std::vector<Slot> slots(slots_.size() * 2, Slot{0, kNone});
  const std::size_t mask = slots.size() - 1;
  for (const Slot& old : slots_) {
    if (old.id == kNone) continue;
    std::size_t slot = old.hash & mask;
    while (slots[slot].id != kNone) slot = (slot + 1) & mask;
    slots[slot] = old;
  }
  slots_ = std::move(slots);
}

}  // namespace variorum
