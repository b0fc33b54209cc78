#include "token_kinds.h"

#include "characters.h"

namespace variorum {

bool is_minus(const Text& text, TokenIndex token) {
  const Tokens& tokens = text.tokens;
  if (token + 1 == tokens.size() || tokens.kind[token + 1] != TokenKind::number) return false;
  const Offset begin = tokens.begin[token];
  if (tokens.end[token] != tokens.begin[token + 1] || (token > 0 && tokens.end[token - 1] == begin)) return false;
  return text.text[begin] == u'\u2212' || properties(text.text[begin]).category() == Category::dash;
}

}  // namespace variorum
