// Pairs that a reader would not make, however alike the words are.
//
// In:   a Document and a sentence of each side.
// Out:  yes or no.
//
//     "1. Creating Applications" and "1. Subject to Change"     count_alike_only: one number, two headings
#pragma once

#include "document.h"

namespace variorum {

/// Whether both are headings that share nothing but their number or the word for a part, and each says something else.
bool count_alike_only(const Document& document, SentenceIndex before, SentenceIndex after);

/// Whether one of them stands in a row of a table and the other does not, and less is alike than where prose was put in
/// a table. The similarity is per mille.
bool parts_table_row(const Document& document, SentenceIndex before, SentenceIndex after, std::uint32_t similarity);

}  // namespace variorum
