// A comparison as text a person can read and write: the literal of tests, the expected.txt of golden cases, the show
// tool.
//
// In:   both texts, their comparison.
// Out:  a line for each row, a sign in front of it and the changes marked in it.
//
//     = unchanged                            - deleted row       <1 where move 1 went from
//     ~ one [-two-]{+twi+} three             + inserted row      >1 where it went to
//
// Line ends are ⏎ (CR ␍), tabs →, no-break spaces ⍽, other invisible characters <U+200B>. Line ends that follow the
// text of a row are left out, marked or not: what stands between paragraphs is no part of them. Quieted differences are
// (-x-)(+x+). With classes, the class of a region follows it: [-15-]{+20+}#number.
#pragma once

#include <string>
#include <string_view>

#include "variorum/compare.h"

namespace variorum::support {

enum class Classes : bool { hidden, shown };

/// All rows, each ended by a newline.
std::string markup(std::u16string_view before, std::u16string_view after, const Comparison& comparison,
                   Classes classes = Classes::hidden);

/// What the markup calls a class: "letter_case" is "case".
const char* word_of(SpanClass text_class);

struct TextPair {
  std::u16string before;
  std::u16string after;
};

/// The two texts that a markup speaks of. Each line with a sign is a paragraph, a blank line follows it, and what moved
/// stands where its lines stand. A literal without a sign is one text.
TextPair texts_of(std::string_view markup);

/// Compares the texts of the markup and renders the comparison as markup, without a last newline: it equals the literal
/// where the core does what the literal says. Complaints of the invariants follow, if there are any.
std::string compared_as_markup(std::string_view markup, const Options& options = {});

}  // namespace variorum::support

/// CHECK_MARKUP("grows to whole words", "one [-two-]{+twi+} three");
#define CHECK_MARKUP(name, literal) \
  EXPECT_EQ(literal, variorum::support::compared_as_markup(literal)) << "  in: " << name
#define CHECK_MARKUP_WITH(options, name, literal) \
  EXPECT_EQ(literal, variorum::support::compared_as_markup(literal, options)) << "  in: " << name
