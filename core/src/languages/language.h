// The language of a stretch of text, told by its small words. Only languages of the Latin script are told apart: what the
// lists of others hold stands in no other language. We wrote the lists, of the most frequent words.
//
// In:   folded words, one after the other.
// Out:  the language most of whose small words were met; unknown where fewer than two were, or two languages lead.
//
//     und der Mond im Mai: German     keys once, twice: unknown
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace variorum {

enum class Language : std::uint8_t {
  unknown,
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  czech,
  scandinavian,  // Danish, Norwegian, Swedish
};
inline constexpr std::size_t kLanguages = 11;

/// A bit for each language.
using LanguageSet = std::uint16_t;

/// The languages of whose small words a fold is one.
LanguageSet languages_with(std::u16string_view fold);

class LanguageCount {
 public:
  void see(LanguageSet languages);
  Language most() const;

 private:
  std::array<std::uint32_t, kLanguages> seen_ = {};
};

}  // namespace variorum
