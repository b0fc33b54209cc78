// UTF-8 at the native edge, and text made visible.
//
// In:   UTF-8 as in files and test literals.
// Out:  UTF-16 as the core takes it, and text in which every code unit can be seen.
//
//     utf16("é")                   u"\u00e9"
//     visible(u"a\n\u00a0\ud800")  "a⏎⍽<U+D800>"
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace variorum::support {

/// Nothing where the bytes are not UTF-8.
std::optional<std::u16string> try_utf16(std::string_view utf8);

/// For literals; bytes that are not UTF-8 become U+FFFD.
std::u16string utf16(std::string_view utf8);

/// UTF-8 in which every code unit can be seen: line ends, tabs and no-break spaces have a sign each, other invisible
/// characters and lone surrogates show their number.
std::string visible(std::u16string_view text);

/// The text of which `visible` makes this, as far as line ends, tabs and no-break spaces are concerned.
std::u16string from_visible(std::string_view shown);

/// Lengthens a list: "a", "b" → "a b".
void add_to_list(std::string& list, std::string_view piece, std::string_view separator = " ");

/// The bytes of a file; nothing where it cannot be read.
std::optional<std::string> read_file(const std::string& path);

}  // namespace variorum::support
