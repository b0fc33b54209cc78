#include "segment.h"

namespace variorum {

Segments segment(std::u16string_view text, ParagraphMode mode) {
  Segments out;
  out.paragraphs = find_paragraphs(text, mode);
  out.first_sentence.reserve(out.paragraphs.size() + 1);
  for (std::uint32_t index = 0; index < out.paragraphs.size(); ++index) {
    out.first_sentence.push_back(static_cast<std::uint32_t>(out.sentences.size()));
    find_sentences(text, out.paragraphs[index], out.sentences);
    out.paragraph_of.resize(out.sentences.size(), index);
  }
  out.first_sentence.push_back(static_cast<std::uint32_t>(out.sentences.size()));
  return out;
}

}  // namespace variorum
