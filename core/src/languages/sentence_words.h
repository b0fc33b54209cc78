// The words that sentence_tailoring asks about: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
// Czech, Scandinavian, Russian, Ukrainian, Hindi. One set serves all languages: a text may mix them, and no language is
// guessed. An abbreviation in small letters is known in capitals too; one with a capital is known only so, because
// without it it is a common word (Sat. and sat, No. and no).
//
// In:   a word.
// Out:  what a list says of it.
//
//     Mr: never ends a sentence     No: not before a number     the: opens a sentence and is hardly ever a name
#pragma once

#include <cstdint>
#include <string_view>

namespace variorum {

/// How an abbreviation binds what follows it.
enum class AbbreviationKind : std::uint8_t {
  none,
  never_ends,     // Mr., e.g.: the sentence goes on
  before_number,  // No., Fig.: it goes on where a number follows
  may_end         // Inc., U.S.: it goes on unless a common sentence opener follows
};

/// What an abbreviation table says of a word that stands before a full stop ("Mr", "z.B").
AbbreviationKind abbreviation_kind(std::u16string_view word);

/// Whether a word, in small letters, often opens a sentence and is hardly ever a name: the, il, он …
bool is_opener(std::u16string_view word);

/// Whether a German ordinal may stand before this word, in small letters: mai, jahrhundert …
bool is_counted_in_german(std::u16string_view word);

/// Whether such a word, in small letters, stands before a German ordinal: am, der, vom …
bool is_german_determiner(std::u16string_view word);

}  // namespace variorum
