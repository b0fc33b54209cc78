// Text → boundaries, by the untailored rules of UAX #29. The tables are those of Unicode 15.0, the rules those of 15.1,
// which add GB9c alone: the consonants of an Indic conjunct stay together.
//
// In:   a text, an offset that is a boundary, and the end of what is looked at.
// Out:  the next boundary. Our own rules are in sentence_tailoring and word_tailoring, never here.
// Unit: UTF-16 code units of the text as given.
//
//     next_word_boundary(u"can't go", 0, 8)          5
//     next_sentence_boundary(u"One. Two.", 0, 9)     5
//     next_grapheme_boundary(u"e\u0301x", 0, 3)      2
//     next_grapheme_boundary(u"क्त", 0, 3)            3
#pragma once

#include <string_view>

#include "variorum/compare.h"

namespace variorum {

/// The end of the grapheme cluster that begins at `at` < `end`.
Offset next_grapheme_boundary(std::u16string_view text, Offset at, Offset end);

/// Whether `at` lies between two grapheme clusters of `within`. It looks back only as far as the cluster needs.
bool is_grapheme_boundary(std::u16string_view text, Offset at, TextRange within);

/// Whether the character at `at` < `end` is white space or takes no room (see is_space_like), and carries no mark.
bool is_blank(std::u16string_view text, Offset at, Offset end);

/// The first place from `at` on that is not blank.
Offset skip_blanks(std::u16string_view text, Offset at, Offset end);

/// `range` without the blanks at its ends; splits no grapheme cluster.
TextRange trim_blanks(std::u16string_view text, TextRange range);

/// Whether a tailoring breaks at `at` a word of UAX #29 that begins at `begin`. It is asked only beside characters that
/// join words: apostrophes, full stops, colons, underscores.
using WordCut = bool (*)(std::u16string_view text, Offset begin, Offset at, Offset end);

/// The end of the word, number, mark or blank that begins at `at` < `end`; earlier where `cut` says so.
Offset next_word_boundary(std::u16string_view text, Offset at, Offset end, WordCut cut = nullptr);

/// Whether a line end closes a sentence, as in UAX #29, or is a blank like others, as inside a hard-wrapped paragraph.
enum class LineEnds : std::uint8_t { end_sentences, are_blanks };

/// A place where a sentence may end.
struct SentenceEnd {
  // The last full stop, question mark and so on; `boundary` where there is none: at a line end, at the end of the text.
  Offset terminator;
  Offset closed;    // past the terminator and the closing marks that follow it
  Offset boundary;  // past the blanks as well: where the next sentence begins
};

/// The first sentence end from `at` on. The sentence began at `begin`, and [begin, at) was looked at already.
SentenceEnd next_sentence_end(std::u16string_view text, Offset begin, Offset at, Offset end, LineEnds line_ends);

inline Offset next_sentence_boundary(std::u16string_view text, Offset at, Offset end) {
  return next_sentence_end(text, at, at, end, LineEnds::end_sentences).boundary;
}

}  // namespace variorum
