// A text → where its quotations are.
//
// In:   a Text.
// Out:  whether a range lies inside quotation marks of any style: “ ” " " „ “ « » » « ” ” ‘ ’ 「 」 『 』.
// Unit: UTF-16 code units of the text as given.
//
//     He said: “We will win.”     inside: We will win.
//
// A quotation ends with its paragraph. A mark that opens and is never closed holds up to that end: so news do where the
// next paragraph goes on quoting. A mark that closes what was never opened holds from the beginning of its sentence.
#pragma once

#include <vector>

#include "document.h"

namespace variorum {

/// The quotations of one paragraph, without their outermost marks.
std::vector<TextRange> find_quotations(std::u16string_view text, TextRange paragraph,
                                       const std::vector<TextRange>& sentences);

/// The quotations of a text, found paragraph by paragraph as they are asked for. Ask in reading order.
class Quotations {
 public:
  explicit Quotations(const Text& text) : text_(text) {}
  bool hold(TextRange range);

 private:
  const Text& text_;
  std::uint32_t paragraph_ = kNone;
  std::vector<TextRange> found_;
};

}  // namespace variorum
