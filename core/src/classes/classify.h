// A replaced stretch → what kind of difference it is.
//
// In:   a Document, the tokens and the text range of each side of one region.
// Out:  the class of the region.
// Unit: UTF-16 code units of the texts as given; indices of tokens.
//
//     15 → 20, three → five  number     The → the  letter_case     "x" → “x”  typography     cat → dog  content
//
// Where a region holds several things, the class is the one that a reader must miss least: a negation, a quotation, a
// number, a name. A region that differs in marks or capitals alone has the class of these.
// A difference that holds a control character, or a sign that turns letters round, is content: it must not be quieted.
#pragma once

#include "document.h"
#include "languages.h"
#include "names.h"
#include "quotations.h"

namespace variorum {

/// One side of a region.
struct RegionSide {
  TextRange range;
  std::span<const std::uint32_t> tokens;  // indices into Text::tokens
};

/// Whether folds are negations or numbers in any language. A fold is looked up once.
class MeaningFolds {
 public:
  explicit MeaningFolds(const Document& document) : document_(document) {}
  bool has(FoldId fold);

 private:
  enum class Answer : std::uint8_t { unknown, no, yes };
  const Document& document_;
  PerFold<Answer> known_;
};

/// Classifies the regions of a document. They come in reading order, because Quotations is asked in that order.
class Classifier {
 public:
  explicit Classifier(const Document& document)
      : document_(document),
        names_(document),
        before_quotations_(document.before),
        after_quotations_(document.after),
        meanings_(document),
        languages_{{document, document.before}, {document, document.after}} {}
  SpanClass classify(const RegionSide& before, const RegionSide& after);

 private:
  SpanClass class_of_words(const RegionSide& before, const RegionSide& after);
  bool is_quoted(const RegionSide& before, const RegionSide& after);
  bool are_names(const Text& text, std::span<const std::uint32_t> tokens) const;

  const Document& document_;
  Names names_;
  Quotations before_quotations_, after_quotations_;
  MeaningFolds meanings_;
  Sides<Languages> languages_;
};

/// Whether the options quiet differences of a class.
bool is_quieted(const Options& options, SpanClass text_class);

}  // namespace variorum
