#include "segment.h"

#include "characters.h"

namespace variorum {
namespace {

TextRange trim(std::u16string_view text, TextRange range) {
  while (range.begin < range.end && is_space_like(text[range.begin])) ++range.begin;
  while (range.end > range.begin && is_space_like(text[range.end - 1])) --range.end;
  return range;
}

}  // namespace

std::vector<TextRange> find_paragraphs(std::u16string_view text, ParagraphMode mode) {
  std::vector<TextRange> out;
  const auto size = static_cast<Offset>(text.size());
  const bool blank_lines = mode == ParagraphMode::blank_line ||
                           (mode == ParagraphMode::automatic && text.find(u"\n\n") != std::u16string_view::npos);
  Offset begin = 0;
  for (Offset at = 0; at <= size; ++at) {
    if (at < size && !is_newline(text[at])) continue;
    Offset next = at;
    unsigned lines = 0;
    while (next < size && is_newline(text[next])) {
      if (text[next] == u'\r' && next + 1 < size && text[next + 1] == u'\n') ++next;
      ++next, ++lines;
    }
    if (at < size && blank_lines && lines < 2) continue;
    const TextRange paragraph = trim(text, {begin, at});
    if (paragraph.begin < paragraph.end) out.push_back(paragraph);
    begin = next;
    if (next > at) at = next - 1;
  }
  return out;
}

Segments segment(std::u16string_view text, ParagraphMode mode) {
  Segments out;
  out.paragraphs = find_paragraphs(text, mode);
  for (std::uint32_t index = 0; index < out.paragraphs.size(); ++index) {
    out.first_sentence.push_back(static_cast<std::uint32_t>(out.sentences.size()));
    find_sentences(text, out.paragraphs[index], out.sentences);
    out.paragraph_of.resize(out.sentences.size(), index);
  }
  out.first_sentence.push_back(static_cast<std::uint32_t>(out.sentences.size()));
  return out;
}

}  // namespace variorum
