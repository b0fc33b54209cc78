// Texts → paragraphs → sentences.
//
// In:   both texts for their paragraphs, which are cut by one judgement; one text for its sentences.
// Out:  the ranges of its paragraphs and of their sentences. White space around them is left out, hard-wrapped lines
//       are joined.
// Unit: UTF-16 code units of the text as given.
//
//     "It went. Why so?\n\nA heading"     paragraphs [0,16) [18,27)     sentences [0,8) [9,16) [18,27)
//
// A paragraph is prose up to a blank line, or to a line end that no wrapping explains; a list item with its
// continuation; a heading with its underline; a row of a table; a line of code. A piece with fewer than four letters
// ("No.") belongs to the preceding sentence. What takes no room counts as white space: byte order marks, zero width
// spaces. A line that shows nothing is blank.
#pragma once

#include <string_view>
#include <vector>

#include "intern.h"
#include "variorum/compare.h"

namespace variorum {

struct Segments {
  std::vector<TextRange> paragraphs;
  std::vector<TextRange> sentences;           // in order; each lies in one paragraph; none is empty or blank
  std::vector<std::uint32_t> paragraph_of;    // for each sentence
  std::vector<std::uint32_t> first_sentence;  // for each paragraph, and the end of the last
  std::vector<std::uint32_t> text_id;  // for each sentence: equal numbers, equal code units (KnownParagraphs::texts)
};

/// What is known of the paragraphs cut up so far, of either text. Most of two versions is the same text: a paragraph
/// that was seen already has the same sentences again.
struct KnownParagraphs {
  struct Sentence {
    TextRange range;  // from the beginning of its paragraph
    std::uint32_t text_id;
  };
  struct Paragraph {
    std::uint32_t begin = 0, end = 0;  // its `sentences`
  };
  InternTable texts;  // of paragraphs and of sentences
  std::vector<Sentence> sentences;
  std::vector<Paragraph> paragraphs;  // for each text, without sentences where it was no paragraph
  std::vector<std::uint32_t> order;   // texts of the first text's paragraphs as they follow each other
  std::vector<std::uint32_t> place;   // for each text its last place in `order`, or kNone
};

/// The paragraphs of one text.
struct Paragraphs {
  std::vector<TextRange> ranges;
  // What lines that go on with a paragraph begin with, in order: the "> " of a quotation, the "// " of a comment. Where
  // lines are wrapped anew, such marks stand at other places. They read as white space.
  std::vector<TextRange> line_marks;
};

/// The paragraphs of both texts, in linear time. Every code unit outside them is white space or an invisible control.
/// Lines that stand in both texts between blank lines are cut alike.
Sides<Paragraphs> find_paragraphs(const Sides<std::u16string_view>& texts, ParagraphMode mode);

/// Cuts the paragraphs of a text up, in linear time. The text must outlive `known`. Every paragraph has at least one
/// sentence.
/// Not inlined: V8 optimises a function when it is called again, and the caller is called once.
[[gnu::noinline]] Segments segment(std::u16string_view text, std::vector<TextRange> paragraphs, KnownParagraphs& known);

/// Appends the sentences of one paragraph.
void find_sentences(std::u16string_view text, TextRange paragraph, std::vector<TextRange>& out);

}  // namespace variorum
