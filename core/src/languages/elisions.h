// Articles and pronouns that lose their vowel to the following word: French, Catalan, Italian. We wrote the list.
//
// In:   the word or the letter on one side of an apostrophe, in small letters.
// Out:  whether there may be an elision.
//
//     l’homme: l and h     dell’arte: dell and a     not: rock’n’roll
#pragma once

#include <string_view>

namespace variorum {

/// Whether an apostrophe may follow this word because the word lost its vowel.
bool is_elided(std::u16string_view word);
/// Whether a word with this first letter takes the vowel of the preceding word.
bool takes_vowel(char16_t letter);

}  // namespace variorum
