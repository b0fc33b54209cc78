// What a token is, by itself and by its neighbours. The one home of these questions.
//
// In:   one side of a Document and the index of a token.
// Out:  yes or no.
//
//     "-5 cats, 5-6"     is_punctuation: - , -     is_word: cats     is_minus: the first -
#pragma once

#include "document.h"

namespace variorum {

inline bool is_punctuation(const Text& text, TokenIndex token) {
  return text.tokens.kind[token] == TokenKind::punctuation;
}

inline bool is_word(const Text& text, TokenIndex token) { return text.tokens.kind[token] == TokenKind::word; }

/// Whether readers count it as a word: words and numbers.
inline bool is_counted(const Text& text, TokenIndex token) {
  return text.tokens.kind[token] == TokenKind::word || text.tokens.kind[token] == TokenKind::number;
}

/// Whether a dash is written together with the following number and not with the preceding token: -5.
bool is_minus(const Text& text, TokenIndex token);

}  // namespace variorum
