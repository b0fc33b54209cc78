// What a token is, by itself and by what stands beside it. The one home of these questions.
//
// In:   one side of a Document, the index of a token.
// Out:  yes or no.
//
//     "-5 cats, 5-6"     is_punctuation: - , -     is_word: cats     is_minus: the first -
#pragma once

#include "document.h"

namespace variorum {

bool is_punctuation(const Text& text, std::uint32_t token);

bool is_word(const Text& text, std::uint32_t token);

/// Whether a dash is written together with the number after it and with nothing before it: -5.
bool is_minus(const Text& text, std::uint32_t token);

}  // namespace variorum
