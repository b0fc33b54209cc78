#include "word_set.h"

namespace variorum {

WordSet::WordSet(const WordCounts& counts, const std::uint8_t* packed) : longest_(counts.longest) {
  char16_t* const begin = new char16_t[counts.units];
  char16_t* out = begin;
  const char16_t* word = begin;  // the last one begun
  for (const std::uint8_t* at = packed; at < packed + counts.packed_bytes;) {
    unsigned unit = *at++;
    if (unit < ' ') {
      if (out > begin) *out++ = u' ';
      const char16_t* const before = word;
      word = out;
      out = std::copy_n(before, unit - kShared, out);
      continue;
    }
    if (unit >= 0x80) {
      int more = unit >= 0xE0 ? 2 : 1;
      for (unit &= 0x1Fu >> (more - 1); more > 0; --more) unit = unit << 6 | (*at++ & 0x3F);
    }
    *out++ = static_cast<char16_t>(unit);
  }
  words_ = {begin, static_cast<std::size_t>(out - begin)};
  for (std::size_t at = 0, end; at < words_.size(); at = end + 1) {
    end = std::min(words_.find(u' ', at), words_.size());
    const unsigned kind = kind_of(words_.substr(at, end - at));
    kinds_[kind / 32] |= 1u << (kind % 32);
  }
}

bool WordSet::contains(std::u16string_view word) const {
  if (word.size() > longest_ || word.empty()) return false;
  const unsigned kind = kind_of(word);
  if ((kinds_[kind / 32] >> (kind % 32) & 1) == 0) return false;
  std::size_t low = 0, high = words_.size();  // both at the begin of a word, or behind the last
  while (low < high) {
    std::size_t begin = low + (high - low) / 2;
    while (begin > low && words_[begin - 1] != u' ') --begin;
    const std::u16string_view found = words_.substr(begin, words_.find(u' ', begin) - begin);
    if (found == word) return true;
    if (found < word)
      low = begin + found.size() + 1;
    else
      high = begin;
  }
  return false;
}

}  // namespace variorum
