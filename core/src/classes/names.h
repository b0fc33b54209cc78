// A Document → which of its words are names.
//
// In:   a Document.
// Out:  whether a token is capitalised because it is a name.
//
//     "He met Anna."     Anna, not He          "Police Hold Three Men"     none: everything is capitalised
//     "1. Fees and Taxes"     none: a heading, and the number is that of a list
//     "Der Hund von Anna Berg sah in Bonn den Mond."     Anna, Berg, Bonn: German capitalises nouns too
//
// A capital at the beginning of a sentence says something only if the same word has one inside a sentence elsewhere. In
// scripts without case no word is a name.
#pragma once

#include "document.h"

namespace variorum {

class Names {
 public:
  explicit Names(const Document& document);
  bool is_name(const Text& text, std::uint32_t token) const;

 private:
  [[gnu::noinline]] void survey(const Text& text);
  bool is_capitalised(const Text& text, std::uint32_t token) const;
  bool is_named_in_german(const Text& text, std::uint32_t token, std::uint32_t first) const;
  std::u16string_view fold_of(const Text& text, std::uint32_t token) const;
  bool is_determiner(FoldId fold);

  const Document& document_;
  enum class Known : std::uint8_t { nothing, no, yes };
  PerFold<Known> determiner_;                 // whether German nouns follow the fold
  PerFold<std::uint8_t> capitalised_inside_;  // empty for long texts
  std::uint32_t words_ = 0, determiners_ = 0, nouns_ = 0;
};

}  // namespace variorum
