#include "document.h"

#include <algorithm>
#include <utility>

#include "characters.h"
#include "score.h"
#include "sorting.h"
#include "stems.h"

namespace variorum {
namespace {

/// Cuts sentences into tokens; sentences that read the same are cut once.
class Tokenizer {
 public:
  Tokenizer(Document& document, const KnownParagraphs& known) : document_(document) {
    document.first_place.assign(known.texts.size(), kNone);
  }

  void run(Text& text, std::uint32_t base) {
    text.first_token.reserve(text.sentence_count() + 1);
    text.tokens.reserve(expected_tokens(text));
    for (std::uint32_t s = 0; s < text.sentence_count();) {
      std::uint32_t& first = document_.first_place[text.segments.text_id[s]];
      if (first == kNone) {
        first = base + s;
        text.first_token.push_back(static_cast<std::uint32_t>(text.tokens.size()));
        tokenize(text.text, text.segments.sentences[s++], document_.vocabulary, text.tokens);
      } else {
        s = copy(text, s, document_.place(first));
      }
    }
    text.first_token.push_back(static_cast<std::uint32_t>(text.tokens.size()));
  }

 private:
  /// As many tokens as prose of that length has at most, and for the second text as many as the first has, and some
  /// more.
  std::size_t expected_tokens(const Text& text) const {
    const std::size_t size = text.text.size(), first = document_.before.tokens.size();
    if (&text == &document_.before || first == 0) return size / 4 + 1024;
    const std::uint64_t likewise = first * std::uint64_t{size} / document_.before.text.size();
    return static_cast<std::size_t>(likewise + likewise / 32) + 1024;
  }

  /// Copies the tokens of sentence s from `place`, where the same text stands, and those of the following sentences as
  /// long as the same ones follow there. Returns the first sentence that is not copied.
  std::uint32_t copy(Text& text, std::uint32_t s, SentencePlace place) {
    const Text& source = *place.text;
    const auto &here = text.segments, &there = source.segments;
    const Offset shift = here.sentences[s].begin - there.sentences[place.sentence].begin;
    const auto first = static_cast<std::uint32_t>(text.tokens.size()), from = source.first_token[place.sentence];
    const std::uint32_t known = &source == &text ? s : source.sentence_count();  // sentences below it have tokens
    std::uint32_t t = place.sentence;
    do {
      text.first_token.push_back(first + source.first_token[t] - from);
      ++s, ++t;
    } while (s < here.sentences.size() && t < known && here.text_id[s] == there.text_id[t] &&
             here.sentences[s].begin - there.sentences[t].begin == shift);
    text.tokens.append_shifted(source.tokens, from, source.first_token[t], shift);
    return s;
  }

  Document& document_;
};

/// Numbers sentences by their forms and paragraphs by their sentences. A paragraph of one sentence has the number of
/// that sentence.
class Identities {
 public:
  explicit Identities(Document& document) : document_(document), of_text_(document.first_place.size(), kNone) {}

  void run() {
    sentences_.reserve(document_.first_place.size());
    for (const SideName side : kBothSides) number_sentences(document_[side]);
    document_.sentence_ids = static_cast<std::uint32_t>(sentences_.size());
    for (const SideName side : kBothSides) number_paragraphs(document_[side]);
    document_.paragraph_ids = document_.sentence_ids + static_cast<std::uint32_t>(paragraphs_.size());
  }

 private:
  /// Sequences of numbers, numbered themselves.
  template <typename Number>
  struct Sequences {
    using Sequence = std::span<const Number>;
    std::vector<Sequence> first;
    Numbering numbers;
    std::size_t size() const { return first.size(); }
    void reserve(std::size_t count) { first.reserve(count), numbers.reserve(count); }
    std::uint32_t number(Sequence sequence) {
      const std::uint32_t found = numbers.number(hash_of(sequence, numbers.multiplier()), [&](std::uint32_t n) {
        return std::equal(sequence.begin(), sequence.end(), first[n].begin(), first[n].end());
      });
      if (found == first.size()) first.push_back(sequence);
      if (numbers.crowded())
        numbers.hash_anew([&](std::uint32_t n) { return hash_of(first[n], numbers.multiplier()); });
      return found;
    }
  };

  void number_sentences(Text& text) {
    text.sentence_id.reserve(text.sentence_count());
    for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
      std::uint32_t& id = of_text_[text.segments.text_id[s]];
      if (id == kNone) id = sentences_.number(text.forms_of(s));
      text.sentence_id.push_back(id);
    }
  }

  void number_paragraphs(Text& text) {
    const auto& first = text.segments.first_sentence;
    text.paragraph_id.reserve(text.paragraph_count());
    for (std::uint32_t p = 0; p < text.paragraph_count(); ++p) {
      const std::span<const std::uint32_t> sequence(text.sentence_id.data() + first[p],
                                                    text.sentence_id.data() + first[p + 1]);
      text.paragraph_id.push_back(sequence.size() == 1 ? sequence[0]
                                                       : document_.sentence_ids + paragraphs_.number(sequence));
    }
  }

  Document& document_;
  std::vector<std::uint32_t> of_text_;  // for each text_id
  Sequences<FormId> sentences_;
  Sequences<std::uint32_t> paragraphs_;
};

/// The text with blanks in place of its line marks; the text itself where it has none.
std::u16string_view without_marks(std::u16string_view text, const std::vector<TextRange>& marks, TextStore& store) {
  if (marks.empty()) return text;
  std::u16string copy(text);
  for (const TextRange mark : marks) {
    const auto at = [&](Offset offset) { return copy.begin() + static_cast<std::ptrdiff_t>(offset); };
    std::replace_if(
        at(mark.begin), at(mark.end), [](char16_t unit) { return !is_space_like(unit); }, u' ');
  }
  return store.keep(copy);
}

}  // namespace

ParagraphIndex Text::paragraph_at(Offset at) const {
  const auto& paragraphs = segments.paragraphs;
  if (paragraphs.empty()) return kNone;
  const auto next =
      std::upper_bound(paragraphs.begin(), paragraphs.end(), at, [](Offset o, TextRange p) { return o < p.begin; });
  return next == paragraphs.begin() ? 0 : static_cast<std::uint32_t>(next - paragraphs.begin() - 1);
}

Document cut_up(std::u16string_view before, std::u16string_view after, Options options) {
  Document document;
  document.options = std::move(options);
  document.before.given = before, document.after.given = after;
  KnownParagraphs known;
  Sides<Paragraphs> paragraphs = find_paragraphs({before, after}, document.options.paragraphs);
  for (const SideName side : kBothSides) {
    Text& text = document[side];
    text.text = without_marks(text.given, paragraphs[side].line_marks, document.vocabulary.folded);
    text.segments = segment(text.text, std::move(paragraphs[side].ranges), known);
  }
  Tokenizer tokenizer(document, known);
  tokenizer.run(document.before, 0);
  tokenizer.run(document.after, document.before.sentence_count());
  Identities(document).run();
  number_folds(document);
  return document;
}

void sort_links(std::vector<SentenceLink>& links) {
  const auto key = [](const SentenceLink& link) { return pair_key(link.before, link.after); };
  // Links out of order are taken out, sorted, and merged in again from the back. Of two neighbours in the wrong order,
  // the first is taken out where the second goes on from what precedes both.
  std::vector<SentenceLink> late;
  std::size_t kept = 0;
  for (const SentenceLink& link : links) {
    if (kept == 0 || key(link) >= key(links[kept - 1])) {
      links[kept++] = link;
    } else if (kept > 1 && key(link) > key(links[kept - 2])) {
      late.push_back(std::exchange(links[kept - 1], link));
    } else {
      late.push_back(link);
    }
  }
  stable_sort_by(late, key);
  for (std::size_t left = late.size(); left > 0;) {
    const bool is_late = kept == 0 || key(links[kept - 1]) <= key(late[left - 1]);
    links[kept + left - 1] = is_late ? late[left - 1] : links[kept - 1];
    --(is_late ? left : kept);
  }
}

bool Document::inflected(FoldId x, FoldId y) const {
  const std::u16string_view a = text_of(x), b = text_of(y);
  const std::size_t most = std::max(a.size(), b.size()), least = std::min(a.size(), b.size());
  std::size_t shared = 0;
  while (shared < least && a[shared] == b[shared]) ++shared;
  return shared * 1000 >= most * score::kStemAgreement;
}

}  // namespace variorum
