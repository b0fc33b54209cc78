// Tokens → which words carry the frame of a sentence rather than its meaning.
//
// In:   a weighed Document.
// Out:  the same with `small_word` filled in: the function words, and in short texts, where nothing is frequent yet,
//       also the words of two lists and those of one or two letters.
//
//     "It had been told to them that it was late."     small: it had been to them that was     not: told late
//
// Aligning words, the clean-up and naming differences read it; what links to what is decided without any list.
#pragma once

#include "document.h"

namespace variorum {

/// Whether a text has so few types that nothing is frequent yet.
bool is_short(const Document& document);

void mark_small_words(Document& document);

}  // namespace variorum
