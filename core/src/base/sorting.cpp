#include "sorting.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>

namespace variorum {
namespace {

constexpr std::size_t kFew = 48;  // up to here insertion beats counting: no bound, both give the same order

void insert_in_order(std::span<const std::uint64_t> keys, std::vector<std::uint32_t>& order) {
  for (std::size_t k = 1; k < order.size(); ++k) {
    const std::uint32_t moving = order[k];
    std::size_t at = k;
    for (; at > 0 && keys[order[at - 1]] > keys[moving]; --at) order[at] = order[at - 1];
    order[at] = moving;
  }
}

/// For each byte value where the first of its numbers goes.
template <typename Number>
std::array<std::uint32_t, 257> places_by_byte(std::span<const Number> numbers, unsigned shift) {
  std::array<std::uint32_t, 257> begin{};
  for (const Number number : numbers) ++begin[(number_of(number) >> shift & 0xFF) + 1];
  for (std::size_t k = 1; k < begin.size(); ++k) begin[k] += begin[k - 1];
  return begin;
}

template <typename Number>
void sort_plain(std::span<Number> numbers) {
  if (numbers.size() <= kFew) {
    for (std::size_t k = 1; k < numbers.size(); ++k) {
      const Number moving = numbers[k];
      std::size_t at = k;
      for (; at > 0 && numbers[at - 1] > moving; --at) numbers[at] = numbers[at - 1];
      numbers[at] = moving;
    }
    return;
  }
  if (std::is_sorted(numbers.begin(), numbers.end())) return;
  std::uint64_t differ = 0;
  for (const Number number : numbers) differ |= number_of(number) ^ number_of(numbers[0]);
  std::vector<Number> other(numbers.size());
  std::span<Number> from = numbers, to = other;
  for (unsigned shift = 0; shift < 8 * sizeof(Number); shift += 8) {
    if ((differ >> shift & 0xFF) == 0) continue;
    auto begin = places_by_byte<Number>(from, shift);
    for (const Number number : from) to[begin[number_of(number) >> shift & 0xFF]++] = number;
    std::swap(from, to);
  }
  if (from.data() != numbers.data()) std::copy(from.begin(), from.end(), numbers.begin());
}

}  // namespace

std::vector<std::uint64_t> keys_for(std::size_t values) { return std::vector<std::uint64_t>(values); }

void sort_bytes(void* values, std::size_t size, const std::vector<std::uint64_t>& keys) {
  if (std::is_sorted(keys.begin(), keys.end())) return;
  const auto* from = static_cast<const unsigned char*>(values);
  const std::vector<unsigned char> old(from, from + keys.size() * size);
  auto* to = static_cast<unsigned char*>(values);
  for (std::uint32_t at : stable_order(keys)) {
    std::memcpy(to, old.data() + at * size, size);
    to += size;
  }
}

void sort_numbers(std::span<std::uint32_t> numbers) { sort_plain(numbers); }
void sort_numbers(std::span<std::uint64_t> numbers) { sort_plain(numbers); }
void sort_numbers(std::span<FoldId> folds) { sort_plain(folds); }

std::vector<std::uint32_t> stable_order(std::span<const std::uint64_t> keys) {
  std::vector<std::uint32_t> order(keys.size());
  std::iota(order.begin(), order.end(), 0u);
  if (keys.size() <= kFew) {
    insert_in_order(keys, order);
    return order;
  }
  if (std::is_sorted(keys.begin(), keys.end())) return order;
  std::uint64_t differ = 0;
  for (std::uint64_t key : keys) differ |= key ^ keys[0];
  std::vector<std::uint32_t> next(keys.size());
  for (unsigned shift = 0; shift < 64; shift += 8) {
    if ((differ >> shift & 0xFF) == 0) continue;
    auto begin = places_by_byte(keys, shift);
    for (std::uint32_t at : order) next[begin[keys[at] >> shift & 0xFF]++] = at;
    order.swap(next);
  }
  return order;
}

}  // namespace variorum
