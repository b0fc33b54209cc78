// The floor that speed is measured against: one pass that decodes both texts, cuts words and interns them.
//
// In:   two strings, as bindings.cpp takes them.  Out: the number of tokens, so that nothing is optimised away.
#include <emscripten/bind.h>

#include <string>

#include "tokenize.h"

namespace {

std::uint32_t one_pass(const std::u16string& before, const std::u16string& after) {
  variorum::Vocabulary vocabulary;
  variorum::Tokens tokens;
  for (const std::u16string* text : {&before, &after}) {
    tokens.reserve(text->size() / 5);
    variorum::tokenize(*text, {0, static_cast<variorum::Offset>(text->size())}, vocabulary, tokens);
  }
  return static_cast<std::uint32_t>(tokens.size());
}

}  // namespace

EMSCRIPTEN_BINDINGS(variorum_limit) { emscripten::function("onePass", &one_pass); }
