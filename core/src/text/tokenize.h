// Sentence → tokens, interned.
//
// In:   a range of one text.
// Out:  its tokens (words, numbers, punctuation marks, symbols; never white space), each with a number:
//       its `form`, equal where the characters are exactly equal. Each form has a `fold`, equal where they differ in
//       case or typography alone.
// Unit: UTF-16 code units of the text as given.
//
//     "Don’t — don't"     [Don’t] [—] [don't]     form 0 1 2, of fold 0 1 0
//
// Every code unit that is not white space lies in one token. Counted as white space between tokens: zero width space,
// word joiner, byte order mark. Other invisible characters (direction marks, soft hyphens, joiners, variation
// selectors) belong to the word they touch and are dropped by `fold`; alone between blanks they are a token with an
// empty fold. NUL, other controls and lone surrogates are tokens of their own.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "intern.h"
#include "variorum/compare.h"

namespace variorum {

enum class TokenKind : std::uint8_t {
  word,    // letters, with inner apostrophes and marks; a part of a hyphened word; one ideograph or hiragana, a run of
           // katakana; one cluster of Thai, Lao, Khmer, Burmese
  number,  // starts with a digit: 12,000  3.5  3rd  1 500 (no-break space)
  symbol,  // emoji sequences, flags, keycaps, currency and mathematical signs: € of €5
  punctuation  // everything else that is not white space
};

/// Structure of arrays, one element a token, in text order.
struct Tokens {
  std::vector<Offset> begin;
  std::vector<Offset> end;
  std::vector<std::uint32_t> form;
  std::vector<TokenKind> kind;
  std::size_t size() const { return begin.size(); }
  /// Appends tokens of another list, or of this one, that stand `shift` code units further on (modulo 2^32).
  void append_shifted(const Tokens& from, std::uint32_t first, std::uint32_t last, Offset shift);
  void resize(std::size_t count);
  void reserve(std::size_t count);  // prose has one token for each four code units, or fewer
};

/// The two tables of a comparison, and for each form its fold (so that a form is folded once). One vocabulary serves
/// both texts, so that ids compare.
struct Vocabulary {
  InternTable forms;
  InternTable folds;
  TextStore folded;  // those that no text holds as they are
  std::vector<std::uint32_t> fold_of_form;
  std::vector<TokenKind> kind_of_form;
  // Short forms seen last, by their letters: most words of a text are few, and found here at one look.
  struct ShortForm {
    std::uint64_t first = 0, second = 0;  // up to 16 ASCII characters, a byte each
    std::uint32_t form = 0;
  };
  std::vector<ShortForm> short_forms = std::vector<ShortForm>(8192);  // a power of two; half as many miss a word in six
};

/// Appends the tokens of `range` to `out`. Linear time; tokens never split a surrogate pair or a grapheme cluster. The
/// text must outlive the vocabulary.
void tokenize(std::u16string_view text, TextRange range, Vocabulary& vocabulary, Tokens& out);

/// `text` with case, quotation marks, dashes, apostrophes, NBSP, soft hyphens, width, ligatures and normalisation form
/// folded.
std::u16string fold_text(std::u16string_view text);

}  // namespace variorum
