// A replaced stretch → what kind of difference it is.
//
// In:   a Document, the tokens and the text range of each side of one region.
// Out:  its class.
//
//     15 → 20  number     The → the  letter_case     "x" → “x”  typography     cat → dog  content
//
// What a reader of news must not miss comes first: negation, numbers, names, quotations.
#pragma once

#include "document.h"

namespace variorum {

/// One side of a region: its text, and its tokens as a range of Text::tokens (half-open; a region lies in one run of
/// tokens).
struct RegionSide {
  TextRange range;
  std::span<const std::uint32_t> tokens;  // indices into Text::tokens
};

SpanClass classify(const Document& document, const RegionSide& before, const RegionSide& after);

/// Whether the options quiet differences of that class.
bool is_quieted(const Options& options, SpanClass text_class);

}  // namespace variorum
