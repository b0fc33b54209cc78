// Characters that a reader would not see, or that turn the order of what one does see, and the names they are shown by.
//
// In:   a text, which of its characters are to be shown, the signs and their meanings in words (wasm/signs.ts).
// Out:  the text with names in their place.
//
//     u"open\x202Esesame"     u"open<RLO>sesame"          u"10\xA0000"     u"10<NBSP>000"
//
// wasm/signs.ts shows the same characters on the page; tests compare the two, code point for code point.
#pragma once

#include <string>
#include <string_view>

#include "variorum/formats.h"

namespace variorum {

enum class Shown : std::uint8_t {
  exported,    // in text that is not marked: all that turns letters round or drives a terminal
  passage,     // in whole paragraphs: what cannot be seen. French is full of blanks that do not break
  edit,        // in an edit: blanks other than the usual as well
  typography,  // where nothing but typography differs: everything, the last joiner
  line         // in what is one line, names: what cannot be seen, tabs and line ends too
};

/// Which characters are shown in a difference of a class.
Shown shown_in(SpanClass text_class);

/// Whether the character at `at` is one of them. What it does depends on what stands before it.
bool is_shown(std::u16string_view text, Offset at, Shown which);

class Signs {
 public:
  explicit Signs(const FormatWords& words) : words_(words) {}

  /// The sign of a character; its number, u"U+202E", where it has none.
  std::u16string sign_of(char32_t code) const;
  /// What it means, for those who do not know the sign.
  std::u16string meaning_of(char32_t code) const;
  /// Appends the text, each shown character by its name in brackets.
  void append_named(std::u16string& out, std::u16string_view text, Shown which) const;
  /// Whether u"RLO>" or u"U+202E>" stands here: the name of some character.
  bool name_begins(std::u16string_view text) const;

 private:
  const FormatSign* find(char32_t code) const;
  const FormatWords& words_;
};

}  // namespace variorum
