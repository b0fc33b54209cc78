#include "count_words.h"

#include "characters.h"

namespace variorum {

std::uint32_t count_written_words(std::u16string_view text) {
  std::uint32_t count = 0;
  bool in_word = false;  // the preceding code point is part of a word
  bool joined = false;   // the preceding one is a mark between two parts of a word, if another part follows
  const auto end = static_cast<Offset>(text.size());
  for (Offset at = 0; at < end;) {
    const auto [code, length] = decode(text, at, end);
    at += length;
    const Properties kind = properties(code);
    const Category category = kind.category();
    const bool begins = kind.is_letter() || category == Category::digit || category == Category::number;
    if (begins && !in_word && !joined) ++count;
    joined = in_word && (code == U'\'' || code == U'’' || code == U'.' || code == U',');
    in_word = begins || category == Category::mark;
  }
  return count;
}

}  // namespace variorum
