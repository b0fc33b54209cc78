#include "word_set.h"

namespace variorum {

bool WordSet::contains(std::u16string_view word) const {
  if (word.size() > longest_ || word.empty()) return false;
  const unsigned kind = kind_of(word);
  if ((kinds_[kind / 32] >> (kind % 32) & 1) == 0) return false;
  std::size_t low = 0, high = words_.size();  // each at the beginning of a word, or at the end of the list
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
