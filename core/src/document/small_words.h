// Tokens → which words carry the frame of a sentence rather than its meaning.
//
// In:   a weighed Document.
// Out:  the same with `small_word` filled in: the frequent types that weigh found, and in short texts, where nothing is
//       frequent yet, those of a list and those of one or two letters.
//
//     "It had been told to them that it was late."     small: it had been to them that was     not: told late
//
// Only words and clean-up read it, to tell what a match is worth; what links to what is decided without any list.
#pragma once

#include "document.h"

namespace variorum {

/// Whether a text has so few types that nothing is frequent yet.
bool is_short(const Document& document);

void mark_small_words(Document& document);

}  // namespace variorum
