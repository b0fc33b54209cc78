#include "word_set.h"

namespace variorum {

bool holds_word(std::u16string_view words, std::u16string_view word) {
  std::size_t low = 0, high = words.size();  // each at the beginning of a word, or at the end of the list
  while (low < high) {
    std::size_t begin = low + (high - low) / 2;
    while (begin > low && words[begin - 1] != u' ') --begin;
    const std::u16string_view found = words.substr(begin, words.find(u' ', begin) - begin);
    if (found == word) return true;
    if (found < word)
      low = begin + found.size() + 1;
    else
      high = begin;
  }
  return false;
}

}  // namespace variorum
