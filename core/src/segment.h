// Text → paragraphs → sentences.
//
// In:   one text.
// Out:  ranges of its paragraphs (white space around them left out, hard-wrapped lines joined) and of their sentences.
// Unit: UTF-16 code units of the text as given.
//
//     "It went. Why so?\n\nA heading"     paragraphs [0,16) [18,27)     sentences [0,8) [9,16) [18,27)
//
// A paragraph is prose up to a blank line, or to a line end that no wrapping explains; a list item with its
// continuation; a heading with its underline; a row of a table; a line of code. A piece with fewer than four letters
// ("No.") belongs to the sentence before it. White space at the ends is left out, and with it what takes no room: byte
// order marks, zero width spaces; a line that shows nothing is blank.
#pragma once

#include <string_view>
#include <vector>

#include "variorum/compare.h"

namespace variorum {

struct Segments {
  std::vector<TextRange> paragraphs;
  std::vector<TextRange> sentences;         // in order; each lies in one paragraph; none is empty or blank
  std::vector<std::uint32_t> paragraph_of;  // for each sentence
  std::vector<std::uint32_t>
      first_sentence;  // for each paragraph, and one more: its sentences are [first[p], first[p + 1])
};

/// Cuts a text up. Every code unit outside the paragraphs is white space (or an invisible control); every paragraph has
/// at least one sentence; linear time.
Segments segment(std::u16string_view text, ParagraphMode mode);

/// The paragraphs alone.
std::vector<TextRange> find_paragraphs(std::u16string_view text, ParagraphMode mode);

/// Appends the sentences of one paragraph.
void find_sentences(std::u16string_view text, TextRange paragraph, std::vector<TextRange>& out);

}  // namespace variorum
