// One side of a Document → the language of each of its paragraphs.
//
// In:   one side of a Document, and a token.
// Out:  the language of the token's paragraph by its small words; that of the text where the paragraph has too few.
// Cost: a paragraph is looked at when it is asked for and no other was since; the text once.
//
//     "vom 1. Mai bis zum Herbst"     German: mai is a month there
#pragma once

#include "document.h"
#include "language.h"

namespace variorum {

class Languages {
 public:
  Languages(const Document& document, const Text& text) : document_(document), text_(text) {}
  Language at(TokenIndex token);

 private:
  Language among(std::uint32_t begin, std::uint32_t end);
  LanguageSet languages_of(FoldId fold);

  const Document& document_;
  const Text& text_;
  PerFold<LanguageSet> known_;  // with kLookedUp; empty until a word is looked up
  ParagraphIndex paragraph_ = kNone;
  Language of_paragraph_ = Language::unknown, of_text_ = Language::unknown;
  bool text_is_known_ = false;
};

}  // namespace variorum
