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

/// The bisection of a WordSet.
bool holds_word(std::u16string_view sorted_words, std::u16string_view word);

/// `kKinds` bits tell most words that are no member; a power of two, a few for each member.
template <unsigned kKinds>
class WordSetOf {
 public:
  consteval explicit WordSetOf(std::u16string_view words) : words_(words) {
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

  // Inline, so that a word that is no member costs one look and no call.
  [[gnu::always_inline]] bool contains(std::u16string_view word) const {
    if (word.empty() || word.size() > longest_) return false;
    const unsigned kind = kind_of(word);
    return (kinds_[kind / 32] >> (kind % 32) & 1) != 0 && holds_word(words_, word);
  }

 private:
  /// A number below kKinds, from the first, middle and last letter and the length of a word. Most words that are no
  /// member have another number than every member.
  static constexpr unsigned kind_of(std::u16string_view word) {
    const auto size = static_cast<unsigned>(word.size());
    return (word[0] * 37u + word[size / 2] * 601u + word[size - 1] * 11u + size * 229u) & (kKinds - 1);
  }

  std::u16string_view words_;
  std::size_t longest_ = 0;
  std::array<std::uint32_t, kKinds / 32> kinds_{};  // a bit for each kind that a member has
};

using WordSet = WordSetOf<4096>;
using ShortWordSet = WordSetOf<256>;  // of some dozens of words

}  // namespace variorum
