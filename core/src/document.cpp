#include "document.h"

#include <algorithm>

#include "score.h"

namespace variorum {
namespace {

/// Tokens of sentences, each text of a sentence cut once.
class Tokenizer {
 public:
  Tokenizer(Document& document, const KnownParagraphs& known) : document_(document) {
    document.first_place.assign(known.texts.size(), kNone);
  }

  void run(Text& text, std::uint32_t base) {
    text.first_token.reserve(text.sentence_count() + 1);
    text.tokens.reserve(text.text.size() / 5 + 8);
    for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
      text.first_token.push_back(static_cast<std::uint32_t>(text.tokens.size()));
      std::uint32_t& first = document_.first_place[text.segments.text_id[s]];
      if (first == kNone) {
        first = base + s;
        tokenize(text.text, text.segments.sentences[s], document_.vocabulary, text.tokens);
      } else {
        copy(text, s, document_.place(first));
      }
    }
    text.first_token.push_back(static_cast<std::uint32_t>(text.tokens.size()));
  }

 private:
  void copy(Text& text, std::uint32_t s, SentencePlace place) {
    const Text& source = *place.text;
    const Offset shift = text.segments.sentences[s].begin - source.segments.sentences[place.sentence].begin;
    text.tokens.append_shifted(source.tokens, source.first_token[place.sentence], source.first_token[place.sentence + 1],
                               shift);
  }

  Document& document_;
};

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
  KnownParagraphs known;
  document.before.segments = segment(before, options.paragraphs, known);
  document.after.segments = segment(after, options.paragraphs, known);
  Tokenizer tokenizer(document, known);
  tokenizer.run(document.before, 0);
  tokenizer.run(document.after, document.before.sentence_count());
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
