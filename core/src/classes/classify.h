// A replaced stretch → what kind of difference it is.
//
// In:   a Document, the tokens and the text range of each side of one region.
// Out:  its class.
//
//     15 → 20, three → five  number     The → the  letter_case     "x" → “x”  typography     cat → dog  content
//
// Of what holds more than one thing the class is what a reader must miss least: a negation, a quotation, a number, a
// name. What differs in marks or capitals alone is that and nothing else. A difference that holds a control character,
// or a sign that turns letters round, is content: it must not be quieted.
#pragma once

#include "document.h"
#include "names.h"
#include "quotations.h"

namespace variorum {

/// One side of a region: its text, and its tokens as a range of Text::tokens (half-open; a region lies in one run of
/// tokens).
struct RegionSide {
  TextRange range;
  std::span<const std::uint32_t> tokens;  // indices into Text::tokens
};

/// Classifies the regions of a document; in reading order, for the sake of the quotations it remembers.
class Classifier {
 public:
  explicit Classifier(const Document& document)
      : document_(document), names_(document), before_quotations_(document.before), after_quotations_(document.after) {}
  SpanClass classify(const RegionSide& before, const RegionSide& after);

 private:
  SpanClass class_of_words(const RegionSide& before, const RegionSide& after);
  bool is_quoted(const RegionSide& before, const RegionSide& after);
  bool are_names(const Text& text, std::span<const std::uint32_t> tokens) const;

  const Document& document_;
  Names names_;
  Quotations before_quotations_, after_quotations_;
};

/// Whether the options quiet differences of that class.
bool is_quieted(const Options& options, SpanClass text_class);

}  // namespace variorum
