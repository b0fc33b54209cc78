// Matched tokens of two stretches of text → spans that tile both.
//
// In:   a Document, the text range of each side, a WordDiff (or a part of one) whose tokens lie inside.
// Out:  spans appended to both sides of a Comparison, with regions numbered over all rows; the differences.
// Unit: UTF-16 code units of the texts as given.
//
//     "one two three" / "one twi three"     equal "one ", deleted "two" / inserted "twi", equal " three"
#pragma once

#include "classify.h"
#include "diff_words.h"
#include "document.h"

namespace variorum {

/// The part of a WordDiff that one row shows.
struct DiffPart {
  Region tokens;  // positions in the WordDiff
  TextRange before;
  TextRange after;
};

/// A difference found while writing spans.
struct Difference {
  TextRange before;
  TextRange after;
  SpanClass text_class = SpanClass::content;
  bool quieted = false;
  bool separator = false;      // white space that differs because rows or paragraphs do: no difference of its own;
  bool border = false;         // a separator where a paragraph was split or merged
  bool soft = false;           // a line of a hard-wrapped paragraph ends elsewhere: as good as equal
  std::uint8_t invisible = 0;  // the kinds (InvisibleKind) of what no reader sees, as a mask
};

class SpanWriter {
 public:
  SpanWriter(const Document& document, Comparison& comparison)
      : document_(document), comparison_(comparison), classifier_(document) {}

  /// Writes the spans of one part; returns its differences in order.
  std::vector<Difference> write(const WordDiff& diff, const DiffPart& part);

  /// Writes a range of one side as deleted or inserted.
  void write_whole(SideName side, TextRange range);

 private:
  bool same_text(TextRange before, TextRange after) const;
  void equal(TextRange before, TextRange after, SpanClass text_class);
  bool is_cut_otherwise(TextRange before, TextRange after) const;
  void word_across_lines(TextRange before, TextRange after);
  void stretch(TextRange before, TextRange after, std::span<const std::uint32_t> before_tokens,
               std::span<const std::uint32_t> after_tokens, bool last);
  void difference(TextRange before, TextRange after, std::span<const std::uint32_t> before_tokens,
                  std::span<const std::uint32_t> after_tokens, bool separator);
  bool is_soft_break(TextRange before, TextRange after) const;
  bool is_structure(TextRange before, TextRange after, bool at_row_end) const;
  void add_letters(std::uint32_t before_token, std::uint32_t after_token);

  const Document& document_;
  Comparison& comparison_;
  Classifier classifier_;
  std::vector<Difference> differences_;
  Sides<std::size_t> first_;  // where the spans of the row at hand begin
  std::uint32_t regions_ = 0;
};

}  // namespace variorum
