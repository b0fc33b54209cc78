// Stable sorting by a 64-bit key, compiled once.
//
// In:   keys.
// Out:  the order that sorts them ascending; equal keys stay in order.
// Cost: linear (radix sort, least significant byte first; bytes that are the same everywhere are skipped).
//
//     keys 30 10 20 10     order 1 3 2 0
//
// Every std::sort with a comparison of its own costs 5 kB of WebAssembly; a dozen of them were a fifth of the engine.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace variorum {

std::vector<std::uint32_t> stable_order(std::span<const std::uint64_t> keys);

/// Sorts plain values by `key(value)`.
template <typename Value, typename Key>
void stable_sort_by(std::vector<Value>& values, Key key) {
  std::vector<std::uint64_t> keys;
  keys.reserve(values.size());
  for (const Value& value : values) keys.push_back(key(value));
  std::vector<Value> sorted;
  sorted.reserve(values.size());
  for (std::uint32_t at : stable_order(keys)) sorted.push_back(values[at]);
  values = std::move(sorted);
}

/// Sorts numbers ascending, in place.
void sort_numbers(std::span<std::uint32_t> numbers);

/// Two 32-bit values as one key: by the first, then by the second.
inline std::uint64_t pair_key(std::uint32_t first, std::uint32_t second) { return std::uint64_t{first} << 32 | second; }

}  // namespace variorum
