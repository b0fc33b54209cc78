#include "once_in_both.h"

#include <bit>

#include "sorting.h"
#include "variorum/compare.h"

namespace variorum {

std::vector<std::uint64_t> once_in_both(Words before, Words after) {
  struct Entry {
    FoldId word = kNoFold;
    std::uint32_t before = kNone, after = kNone;  // its places; kSeveral where it has more
  };
  // The words of the first side, twice as many slots as words.
  const auto bits = static_cast<unsigned>(std::bit_width(before.size()) + 1);
  std::vector<Entry> entries(std::size_t{1} << bits);
  const auto entry_of = [&](FoldId word) -> Entry& {
    std::size_t slot = (number_of(word) * 0x9E3779B1u) >> (32 - bits);
    while (entries[slot].word != word && entries[slot].word != kNoFold) slot = (slot + 1) & (entries.size() - 1);
    return entries[slot];
  };
  const auto note = [](std::uint32_t& place, std::uint32_t here) { place = place == kNone ? here : kSeveral; };
  for (std::uint32_t k = 0; k < before.size(); ++k) {
    Entry& entry = entry_of(before[k]);
    entry.word = before[k];
    note(entry.before, k);
  }
  for (std::uint32_t m = 0; m < after.size(); ++m) {
    Entry& entry = entry_of(after[m]);
    if (entry.word == after[m]) note(entry.after, m);
  }
  std::vector<std::uint64_t> pairs;
  for (std::uint32_t k = 0; k < before.size(); ++k) {
    const Entry& entry = entry_of(before[k]);
    if (entry.before == k && entry.after < kSeveral) pairs.push_back(pair_key(k, entry.after));
  }
  return pairs;
}

}  // namespace variorum
