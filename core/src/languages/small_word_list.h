// Small words that sentence_words lacks because they seldom open a sentence: forms of to be, to have and their like.
// English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian. We wrote the list.
//
// In:   a folded word.
// Out:  whether it is one.
//
//     been, haben, avait, быть     not: the (sentence_words has it), house
#pragma once

#include <string_view>

namespace variorum {

bool is_frame_word(std::u16string_view fold);

}  // namespace variorum
