// Words that a reader of news must not miss: negations, and numbers written out. English, German, French, Spanish, Italian,
// Portuguese, Dutch, Polish, Czech, Scandinavian; Russian, Ukrainian, Arabic, Hindi, Chinese. We wrote the lists.
//
// In:   a folded word, and the language of the text around it, as far as it is known.
// Out:  whether it is one. In a text of unknown language it is one where it is one in any.
//
//     not, isn't, kein, ничего, 没: negations     three, vierzig, mille, пять, 百: numbers
//     mai: a negation in Italian, a month in German     once: a number in Spanish and in English
//
// Left out: "ein", "un" and the like, which are articles more often than numbers; "plus" and "personne", which often
// mean something else.
#pragma once

#include <string_view>

#include "language.h"

namespace variorum {

bool is_negation(std::u16string_view fold, Language language = Language::unknown);
/// Whether a negation that this word follows negates nothing: not only.
bool affirms(std::u16string_view fold);
bool is_number_word(std::u16string_view fold, Language language = Language::unknown);

/// The sign of an amount: % ‰ and currencies.
bool is_amount_sign(std::u16string_view fold);

}  // namespace variorum
