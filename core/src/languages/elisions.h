// Articles and pronouns that lose their vowel to the word that follows: French, Catalan, Italian. We wrote the list.
//
// In:   what stands at an apostrophe, in small letters.
// Out:  whether it may be an elision.
//
//     l’homme: l, before h     dell’arte: dell, before a     not: rock’n’roll
#pragma once

#include <string_view>

namespace variorum {

/// Whether an apostrophe may follow this word because its vowel is gone.
bool is_elided(std::u16string_view word);
/// Whether a vowel is dropped before a word with this first letter.
bool is_elided_before(char16_t letter);

}  // namespace variorum
