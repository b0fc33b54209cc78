#include "document.h"

#include <algorithm>

#include "score.h"

namespace variorum {
namespace {

void cut_up(Text& text, ParagraphMode mode, Vocabulary& vocabulary) {
  text.segments = segment(text.text, mode);
  text.first_token.reserve(text.segments.sentences.size() + 1);
  text.tokens.reserve(text.text.size() / 5 + 8);
  for (TextRange sentence : text.segments.sentences) {
    text.first_token.push_back(static_cast<std::uint32_t>(text.tokens.size()));
    tokenize(text.text, sentence, vocabulary, text.tokens);
  }
  text.first_token.push_back(static_cast<std::uint32_t>(text.tokens.size()));
}

}  // namespace

std::uint32_t Text::paragraph_at(Offset at) const {
  const auto& paragraphs = segments.paragraphs;
  if (paragraphs.empty()) return kNone;
  const auto next =
      std::upper_bound(paragraphs.begin(), paragraphs.end(), at, [](Offset o, TextRange p) { return o < p.begin; });
  return next == paragraphs.begin() ? 0 : static_cast<std::uint32_t>(next - paragraphs.begin() - 1);
}

Document cut_up(std::u16string_view before, std::u16string_view after, const Options& options) {
  Document document;
  document.options = options;
  document.before.text = before;
  document.after.text = after;
  cut_up(document.before, options.paragraphs, document.vocabulary);
  cut_up(document.after, options.paragraphs, document.vocabulary);
  return document;
}

bool Document::inflected(std::uint32_t x, std::uint32_t y) const {
  const std::u16string_view a = vocabulary.folds.text(interned[x]), b = vocabulary.folds.text(interned[y]);
  const std::size_t most = std::max(a.size(), b.size()), least = std::min(a.size(), b.size());
  std::size_t shared = 0;
  while (shared < least && a[shared] == b[shared]) ++shared;
  return shared * 1000 >= most * score::kStemAgreement;
}

bool Document::identical(std::uint32_t i, std::uint32_t j) const {
  const std::span<const std::uint32_t> x = before.forms_of(i), y = after.forms_of(j);
  return std::equal(x.begin(), x.end(), y.begin(), y.end());
}

}  // namespace variorum
