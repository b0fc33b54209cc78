// A fixed set of words in one literal, looked up by bisection over its characters: no index, nothing to make at start.
//
// In:   a literal of words parted by single blanks, sorted by code unit (the compiler refuses another).
// Out:  contains(word), in logarithmic time; for most words that are no member, in constant time.
//
//     constexpr WordSet kArticles(u"das der die");     kArticles.contains(u"die")   true
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace variorum {

/// Nobody defines this function: the compiler stops where it comes to a call of it.
void words_must_be_sorted_without_doubles();

class WordSet {
 public:
  consteval explicit WordSet(std::u16string_view words) : words_(words) {
    std::u16string_view preceding;
    for (std::size_t at = 0, end; at < words.size(); at = end + 1) {
      end = at;
      while (end < words.size() && words[end] != u' ') ++end;
      const std::u16string_view word = words.substr(at, end - at);
      if (!(preceding < word)) words_must_be_sorted_without_doubles();
      if (word.size() > longest_) longest_ = word.size();
      const unsigned kind = kind_of(word);
      kinds_[kind / 32] |= 1u << (kind % 32);
      preceding = word;
    }
  }

  bool contains(std::u16string_view word) const;

 private:
  /// A number below 4096, from the first, middle and last letter and the length of a word. Most words that are no
  /// member have another number than every member.
  static constexpr unsigned kind_of(std::u16string_view word) {
    const auto size = static_cast<unsigned>(word.size());
    return (word[0] * 37u + word[size / 2] * 601u + word[size - 1] * 11u + size * 229u) & 4095;
  }

  std::u16string_view words_;
  std::size_t longest_ = 0;
  std::array<std::uint32_t, 128> kinds_{};  // a bit for each kind that a member has
};

}  // namespace variorum
