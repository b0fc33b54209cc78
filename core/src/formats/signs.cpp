#include "signs.h"

#include <algorithm>
#include <iterator>

#include "characters.h"
#include "output.h"

namespace variorum {
namespace {

bool is_usual(char32_t c) { return c == '\t' || c == '\n' || c == '\r'; }
bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }
bool is_tag(char32_t c) { return c >= 0xE0020 && c <= 0xE007F; }

/// What is drawn as nothing at all.
bool is_unseen(char32_t c) {
  const Properties kind = properties(c);
  return is_control(c) || kind.category() == Category::format || kind.ignorable();
}

/// Arabic signs that are written over numbers, joiners and variation selectors shape what is there to be seen.
bool is_shaping(char32_t c) {
  constexpr TextRange kShaping[] = {{0x034F, 0x0350}, {0x0600, 0x0606}, {0x06DD, 0x06DE},
                                    {0x070F, 0x0710}, {0x0890, 0x0892}, {0x08E2, 0x08E3},
                                    {0x200C, 0x200E}, {0xFE00, 0xFE10}, {0xE0100, 0xE01F0}};
  return std::any_of(std::begin(kShaping), std::end(kShaping), [&](TextRange r) { return c >= r.begin && c < r.end; });
}

/// Whether the tag at `at` belongs to a flag. No flag has more than six tags and the one that ends them.
bool is_of_flag(std::u16string_view text, Offset at) {
  constexpr int kTags = 6;
  for (int tags = 0; at > 0; ++tags) {
    const Decoded preceding = decode_preceding(text, at, 0);
    if (preceding.code == 0x1F3F4) return true;
    if (!is_tag(preceding.code) || tags == kTags) return false;
    at -= preceding.length;
  }
  return false;
}

bool shapes(std::u16string_view text, Offset at, char32_t c) {
  return is_shaping(c) || (is_tag(c) && is_of_flag(text, at));
}

bool is_odd_blank(char32_t c) { return c != ' ' && !is_usual(c) && properties(c).is_space(); }

}  // namespace

Shown shown_in(SpanClass text_class) {
  const bool typography = text_class == SpanClass::typography || text_class == SpanClass::white_space;
  return typography ? Shown::typography : Shown::edit;
}

bool is_shown(std::u16string_view text, Offset at, Shown which) {
  const char32_t c = decode(text, at, static_cast<Offset>(text.size())).code;
  if (c >= ' ' && c < 0x7F) return false;
  if (which == Shown::line) return (is_unseen(c) || c == 0x2028 || c == 0x2029) && !shapes(text, at, c);
  if (is_usual(c)) return false;
  if (which == Shown::exported) return is_control(c) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  const bool unseen = is_unseen(c) || c == 0x2800;  // BRAILLE PATTERN BLANK is neither a blank nor ignorable
  if (which == Shown::typography) return unseen || is_odd_blank(c);
  return (unseen && !shapes(text, at, c)) || (which == Shown::edit && is_odd_blank(c));
}

const FormatSign* Signs::find(char32_t code) const {
  const auto found = std::find_if(words_.signs.begin(), words_.signs.end(),
                                  [&](const FormatSign& sign) { return sign.character == code; });
  return found == words_.signs.end() ? nullptr : &*found;
}

std::u16string Signs::sign_of(char32_t code) const {
  const FormatSign* sign = find(code);
  return sign ? sign->sign : u"U+" + digits(code, 16, 4);
}

std::u16string Signs::meaning_of(char32_t code) const {
  const FormatSign* sign = find(code);
  return (sign ? sign->meaning : words_.other_character) + u" (U+" + digits(code, 16, 4) + u")";
}

void Signs::append_named(std::u16string& out, std::u16string_view text, Shown which) const {
  const auto end = static_cast<Offset>(text.size());
  for (Offset at = 0; at < end;) {
    const auto [code, length] = decode(text, at, end);
    if (is_shown(text, at, which))
      out += u"<" + sign_of(code) + u">";
    else
      out += text.substr(at, length);
    at += length;
  }
}

bool Signs::name_begins(std::u16string_view text) const {
  const auto is = [&](const FormatSign& sign) {
    return text.starts_with(sign.sign) && text.substr(sign.sign.size()).starts_with(u'>');
  };
  if (std::any_of(words_.signs.begin(), words_.signs.end(), is)) return true;
  if (!text.starts_with(u"U+")) return false;
  const std::size_t close = text.substr(0, 9).find_first_not_of(u"0123456789ABCDEF", 2);
  return close != text.npos && close >= 6 && close <= 8 && text[close] == u'>';
}

}  // namespace variorum
