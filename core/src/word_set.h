// A fixed set of words in one literal, looked up by bisection over its characters: no index, no start-up work.
//
// In:   a literal of words parted by single blanks, sorted by code unit (static_assert(set.is_sorted()) where it is
// defined). Out:  contains(word), in logarithmic time,
// most words that are not in it at once.
//
//     constexpr WordSet kArticles = u"das der die";      kArticles.contains(u"die")   true
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace variorum {

class WordSet {
 public:
  template <std::size_t size>
  constexpr WordSet(const char16_t (&literal)[size]) : words_(literal, size - 1) {  // NOLINT: meant to convert
    for (std::size_t at = 0, end; at < words_.size(); at = end + 1) {
      end = word_end(at);
      longest_ = end - at > longest_ ? end - at : longest_;
      kinds_ |= kind_of(words_.substr(at, end - at));
    }
  }

  constexpr bool is_sorted() const {
    for (std::size_t at = 0, next = word_end(0) + 1; next < words_.size(); at = next, next = word_end(at) + 1)
      if (!(word_at(at) < word_at(next))) return false;
    return true;
  }

  bool contains(std::u16string_view word) const {
    if (word.size() > longest_ || word.empty() || (kinds_ & kind_of(word)) == 0) return false;
    std::size_t low = 0, high = words_.size();  // both at the begin of a word, or behind the last
    while (low < high) {
      std::size_t begin = low + (high - low) / 2;
      while (begin > low && words_[begin - 1] != u' ') --begin;
      const std::u16string_view found = word_at(begin);
      if (found == word) return true;
      if (found < word)
        low = begin + found.size() + 1;
      else
        high = begin;
    }
    return false;
  }

 private:
  /// A bit that words of the same beginning and length share: most words that are no member are told by it.
  static constexpr std::uint64_t kind_of(std::u16string_view word) {
    return std::uint64_t{1} << ((word[0] * 5u + word.back() * 11u + word.size()) & 63);
  }
  constexpr std::size_t word_end(std::size_t at) const {
    while (at < words_.size() && words_[at] != u' ') ++at;
    return at;
  }
  constexpr std::u16string_view word_at(std::size_t begin) const {
    return words_.substr(begin, word_end(begin) - begin);
  }

  std::u16string_view words_;
  std::size_t longest_ = 0;
  std::uint64_t kinds_ = 0;
};

}  // namespace variorum
