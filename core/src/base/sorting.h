// Stable sorting by a 64-bit key, compiled once.
//
// In:   keys.
// Out:  the order that sorts them ascending; equal keys stay in order.
// Cost: linear: a radix sort, least significant byte first, that skips bytes which are the same in all keys.
//
//     keys 30 10 20 10     order 1 3 2 0
//
// Every std::sort with a comparison of its own costs 5 kB of WebAssembly; a dozen of them were a fifth of the engine.
#pragma once

#include <cstdint>
#include <span>
#include <type_traits>
#include <vector>

#include "indices.h"

namespace variorum {

std::vector<std::uint32_t> stable_order(std::span<const std::uint64_t> keys);

/// Room for one key for each value.
[[gnu::noinline]] std::vector<std::uint64_t> keys_for(std::size_t values);

/// Puts plain values, `size` bytes each, into the order that sorts their keys.
[[gnu::noinline]] void sort_bytes(void* values, std::size_t size, const std::vector<std::uint64_t>& keys);

/// Sorts plain values by `key(value)`. It is called in many places, so what does not depend on the type is compiled
/// once, elsewhere.
template <typename Value, typename Key>
void stable_sort_by(std::vector<Value>& values, Key key) {
  static_assert(std::is_trivially_copyable_v<Value>);
  std::vector<std::uint64_t> keys = keys_for(values.size());
  std::uint64_t* next = keys.data();
  for (const Value& value : values) *next++ = key(value);
  sort_bytes(values.data(), sizeof(Value), keys);
}

/// Sorts numbers ascending, in place.
void sort_numbers(std::span<std::uint32_t> numbers);
void sort_numbers(std::span<std::uint64_t> numbers);
void sort_numbers(std::span<FoldId> folds);

/// Two 32-bit values as one key: by the first, then by the second.
inline std::uint64_t pair_key(std::uint32_t first, std::uint32_t second) { return std::uint64_t{first} << 32 | second; }

}  // namespace variorum
