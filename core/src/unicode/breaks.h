// Text → boundaries, by the untailored rules of UAX #29: the tables are those of Unicode 15.0, the rules those of 15.1,
// which differ by GB9c alone (the consonants of an Indic conjunct stay together).
//
// In:   a text, an offset that is a boundary, and the end of what is looked at.
// Out:  the next boundary. What the product wants otherwise is in sentence_tailoring and tokenize, never here.
// Unit: UTF-16 code units of the text as given.
//
//     next_word_boundary("can't go", 0)           5
//     next_sentence_boundary("One. Two.", 0)      5
//     next_grapheme_boundary("e\u0301x", 0)       2
//     next_grapheme_boundary("क्त", 0)             3
#pragma once

#include <string_view>

#include "variorum/compare.h"

namespace variorum {

/// The end of the grapheme cluster that begins at `at` < `end`.
Offset next_grapheme_boundary(std::u16string_view text, Offset at, Offset end);

/// Whether `at` lies between two grapheme clusters of text[begin, end); looks back only as far as the cluster needs.
bool is_grapheme_boundary(std::u16string_view text, Offset at, TextRange within);

/// Whether the character at `at` < `end` is white space or takes no room (see is_space_like), and carries no mark.
bool is_blank(std::u16string_view text, Offset at, Offset end);

/// The first place at or after `at` that is not blank.
Offset skip_blanks(std::u16string_view text, Offset at, Offset end);

/// `range` without the blanks at its ends; splits no grapheme cluster.
TextRange trim_blanks(std::u16string_view text, TextRange range);

/// A tailoring's wish to break at `at`, inside a word of UAX #29 that begins at `begin`. Asked only beside characters
/// that join words (apostrophes, full stops, colons, underscores).
using WordCut = bool (*)(std::u16string_view text, Offset begin, Offset at, Offset end);

/// The end of the word, number, mark or blank that begins at `at` < `end`; earlier where `cut` says so.
Offset next_word_boundary(std::u16string_view text, Offset at, Offset end, WordCut cut = nullptr);

/// Whether a line end closes a sentence, as UAX #29 has it, or is a blank like others, as inside a hard-wrapped
/// paragraph.
enum class LineEnds : std::uint8_t { end_sentences, are_blanks };

/// A place where a sentence may end.
struct SentenceEnd {
  Offset
      terminator;  // the last full stop, question mark … ; `boundary` where there is none (a line end, the end of text)
  Offset closed;    // behind the terminator and the closing marks after it
  Offset boundary;  // behind the blanks as well: where the next sentence begins
};

/// The first sentence end at or after `at`; `begin` is where the sentence began, `at` lies behind what was looked at.
SentenceEnd next_sentence_end(std::u16string_view text, Offset begin, Offset at, Offset end, LineEnds line_ends);

inline Offset next_sentence_boundary(std::u16string_view text, Offset at, Offset end) {
  return next_sentence_end(text, at, at, end, LineEnds::end_sentences).boundary;
}

}  // namespace variorum
