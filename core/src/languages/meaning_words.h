// Words that a reader of news must not miss: negations, and numbers written out. Both in English, German, French,
// Spanish, Russian, Ukrainian, Arabic, Chinese; negations also in Italian, Portuguese, Dutch, Polish, Scandinavian.
//
// In:   a folded word.
// Out:  whether it is one.
//
//     not, isn't, kein, ничего, 没: negations     three, vierzig, mille, пять, 百: numbers
//
// Left out: "ein", "un" and the like, which are articles more often than numbers; "plus" and "personne", which often
// mean something else.
#pragma once

#include <string_view>

namespace variorum {

bool is_negation(std::u16string_view fold);
/// Whether a negation that this word follows negates nothing: not only.
bool affirms(std::u16string_view fold);
bool is_number_word(std::u16string_view fold);

/// The sign of an amount: % ‰ and currencies.
bool is_amount_sign(std::u16string_view fold);

}  // namespace variorum
