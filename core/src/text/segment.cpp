#include "segment.h"

#include <utility>

#include "scan.h"

namespace variorum {
namespace {

/// Notes the sentences of a paragraph of a new text. `ranges` is room to find them in.
void learn(std::u16string_view paragraph, std::uint32_t id, std::vector<TextRange>& ranges, KnownParagraphs& known) {
  ranges.clear();
  find_sentences(paragraph, {0, static_cast<Offset>(paragraph.size())}, ranges);
  const auto begin = static_cast<std::uint32_t>(known.sentences.size());
  for (const TextRange range : ranges) {
    const std::u16string_view sentence = paragraph.substr(range.begin, range.end - range.begin);
    const bool whole = sentence.size() == paragraph.size();
    known.sentences.push_back({range, whole ? id : known.texts.intern(sentence)});
  }
  known.paragraphs.resize(known.texts.size());
  known.paragraphs[id] = {begin, static_cast<std::uint32_t>(known.sentences.size())};
}

/// Numbers the paragraphs of one text. The paragraphs of the second text mostly follow each other as in the first, so
/// the next one there is compared first; the table is asked only where it differs.
class Numberer {
 public:
  explicit Numberer(KnownParagraphs& known) : known_(known), first_(known.order.empty()) {}

  std::uint32_t number(std::u16string_view paragraph) {
    std::uint32_t id;
    if (!first_ && next_ < known_.order.size() && same_units(known_.texts.text(known_.order[next_]), paragraph)) {
      id = known_.order[next_++];
    } else {
      id = known_.texts.intern(paragraph);
      if (!first_ && id < known_.place.size() && known_.place[id] != kNone) next_ = known_.place[id] + 1;
    }
    if (first_) note(id);
    return id;
  }

 private:
  void note(std::uint32_t id) {
    if (id >= known_.place.size()) known_.place.resize(id + 1, kNone);
    known_.place[id] = static_cast<std::uint32_t>(known_.order.size());
    known_.order.push_back(id);
  }

  KnownParagraphs& known_;
  bool first_;
  std::size_t next_ = 0;  // in the order of the first text
};

}  // namespace

Segments segment(std::u16string_view text, std::vector<TextRange> paragraphs, KnownParagraphs& known) {
  Segments out;
  out.paragraphs = std::move(paragraphs);
  out.first_sentence.reserve(out.paragraphs.size() + 1);
  for (auto* list : {&out.paragraph_of, &out.text_id}) list->reserve(out.paragraphs.size());
  out.sentences.reserve(out.paragraphs.size());
  if (known.order.empty()) known.texts.reserve(out.paragraphs.size());
  Numberer numberer(known);
  std::vector<TextRange> ranges;
  for (std::uint32_t index = 0; index < out.paragraphs.size(); ++index) {
    const TextRange range = out.paragraphs[index];
    const std::u16string_view paragraph = text.substr(range.begin, range.end - range.begin);
    const std::uint32_t id = numberer.number(paragraph);
    if (id >= known.paragraphs.size() || known.paragraphs[id].end == 0) learn(paragraph, id, ranges, known);
    out.first_sentence.push_back(static_cast<std::uint32_t>(out.sentences.size()));
    for (auto [k, end] = known.paragraphs[id]; k < end; ++k) {
      const KnownParagraphs::Sentence& sentence = known.sentences[k];
      out.sentences.push_back({range.begin + sentence.range.begin, range.begin + sentence.range.end});
      out.paragraph_of.push_back(index);
      out.text_id.push_back(sentence.text_id);
    }
  }
  out.first_sentence.push_back(static_cast<std::uint32_t>(out.sentences.size()));
  return out;
}

}  // namespace variorum
