// Sentence → tokens, interned.
//
// In:   a range of one text.
// Out:  its tokens: words, numbers, punctuation marks, symbols; never white space. Each has a `form`, a number that is
//       equal where the characters are exactly equal. Each form has a `fold`, a number that is equal where the
//       characters differ in case or typography alone.
// Unit: UTF-16 code units of the text as given.
//
//     "Don’t — don't"     [Don’t] [—] [don't]     form 0 1 2, of fold 0 1 0
//
// Every code unit that is not white space lies in one token. Zero width space, word joiner and byte order mark count as
// white space between tokens. Other invisible characters (direction marks, soft hyphens, joiners, variation selectors)
// belong to the word they touch, and folding drops them; alone between blanks they are a token with an empty fold. NUL,
// other controls and lone surrogates are tokens of their own.
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
           // katakana, also across a line end; one cluster of Thai, Lao, Khmer, Burmese
  number,  // starts with a digit: 12,000  3.5  3rd  1 500 (no-break space)
  symbol,  // emoji sequences, flags, keycaps, currency and mathematical signs: € of €5
  punctuation  // everything else that is not white space
};

/// A structure of arrays, with one element for each token, in text order.
struct Tokens {
  std::vector<Offset> begin;
  std::vector<Offset> end;
  std::vector<FormId> form;
  std::vector<TokenKind> kind;
  std::size_t size() const { return begin.size(); }
  /// Appends tokens of another list, or of this one, that stand `shift` code units further on (modulo 2^32).
  void append_shifted(const Tokens& from, std::uint32_t first, std::uint32_t last, Offset shift);
  void resize(std::size_t count);
  void reserve(std::size_t count);  // prose has one token for each four code units, or fewer
};

/// The two tables of a comparison, and for each form its fold, so that a form is folded once. One vocabulary serves
/// both texts, so that equal numbers mean equal strings on both sides.
struct Vocabulary {
  InternTable forms;
  InternTable folds;
  TextStore folded;                      // folds and forms that stand in no text as they are
  PerForm<std::uint32_t> interned_fold;  // its place in `folds`
  PerForm<TokenKind> kind_of_form;
  // The short forms seen last, found by their letters at one look: a few words make up most of a text.
  struct ShortForm {
    std::uint64_t first = 0, second = 0;  // up to 16 ASCII characters, a byte each
    FormId form{};
  };
  // A power of two. With half as many places, one word in six is not found here.
  std::vector<ShortForm> short_forms = std::vector<ShortForm>(8192);
};

/// Appends the tokens of `range` to `out`. Linear time; tokens never split a surrogate pair or a grapheme cluster. The
/// text must outlive the vocabulary.
void tokenize(std::u16string_view text, TextRange range, Vocabulary& vocabulary, Tokens& out);

/// `text` with case, quotation marks, dashes, apostrophes, NBSP, soft hyphens, width, ligatures and normalisation form
/// folded.
std::u16string fold_text(std::u16string_view text);

}  // namespace variorum
