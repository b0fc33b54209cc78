// The words that sentence_tailoring asks about: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
// Czech, Scandinavian, Russian, Ukrainian, Hindi. One set serves all languages: a text may mix them, and no language is
// guessed. An abbreviation listed in small letters is known in capitals too. One listed with a capital is known only
// so: in small letters it is a common word (Sat. and sat, No. and no).
//
// In:   a word.
// Out:  what a list says of it.
//
//     Mr: never ends a sentence     No: ends none if a number follows     the: opens one, is hardly ever a name
#pragma once

#include <cstdint>
#include <string_view>

namespace variorum {

/// How an abbreviation binds what follows it.
enum class AbbreviationKind : std::uint8_t {
  none,
  never_ends,      // Mr., e.g.: the sentence goes on
  number_follows,  // No., Fig.: it goes on where a number follows
  may_end          // Inc., U.S.: it goes on unless a common sentence opener follows
};

/// What the abbreviation tables say of a word that a full stop follows ("Mr", "z.B").
AbbreviationKind abbreviation_kind(std::u16string_view word);

/// Whether a word, in small letters, often opens a sentence and is hardly ever a name: the, il, он …
bool is_opener(std::u16string_view word);

/// Whether this word, in small letters, may follow a German ordinal: mai, jahrhundert …
bool is_counted_in_german(std::u16string_view word);

/// Whether a German ordinal may follow this word, in small letters: am, der, vom …
bool is_german_determiner(std::u16string_view word);

}  // namespace variorum
