#include "statistics.h"

#include <algorithm>
#include <utility>

#include "token_kinds.h"

namespace variorum {
void fill_side(Text& text, Side& side) {
  std::uint32_t words = 0;
  side.words_of.assign(text.sentence_count(), 0);
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    for (std::uint32_t t = text.first_token[s]; t < text.first_token[s + 1]; ++t)
      side.words_of[s] += is_counted(text, t);
    words += side.words_of[s];
  }
  side.stats = {text.paragraph_count(), text.sentence_count(), words};
  side.paragraphs = std::move(text.segments.paragraphs);
  side.sentences = std::move(text.segments.sentences);
  side.paragraph_of = std::move(text.segments.paragraph_of);
}

LinkKind kind_of(const Document& document, const SentenceLink& link) {
  const bool same = !link.absorbed && document.identical(link.before, link.after);
  if (link.moved) return same ? LinkKind::moved : LinkKind::moved_edited;
  return same ? LinkKind::unchanged : LinkKind::edited;
}

void count_sentences(const Document& document, const Links& links, Stats& stats) {
  std::vector<std::uint8_t> fate(document.before.sentence_count(), 0);  // 0 deleted, 1 unchanged, 2 edited, 3 moved
  for (const SentenceLink& link : links.all) {
    const std::uint8_t is = link.moved ? 3 : kind_of(document, link) == LinkKind::unchanged ? 1 : 2;
    fate[link.before] = std::max(fate[link.before], is);
  }
  auto& counts = stats.sentences;
  for (std::uint8_t f : fate)
    ++(f == 0 ? counts.deleted : f == 1 ? counts.unchanged : f == 2 ? counts.edited : counts.moved);
  for (std::uint8_t linked : links.linked.after) counts.inserted += !linked;
}

void count_words(const Document& document, const WordDiff& diff, bool moved, Stats& stats) {
  // A word is kept where its match is a word as well. Equal folds do not tell: a variation selector may make a word of
  // a picture, and folding drops the selector.
  std::uint32_t kept = 0, before = 0, after = 0;
  for (std::size_t k = 0; k < diff.before.size(); ++k) {
    if (!is_counted(document.before, diff.before[k])) continue;
    ++before;
    kept += diff.match[k] != kNone && is_counted(document.after, diff.after[diff.match[k]]);
  }
  for (std::uint32_t token : diff.after) after += is_counted(document.after, token);
  stats.words.kept += kept;
  stats.words.deleted += before - kept;
  stats.words.inserted += after - kept;
  if (moved) stats.words.moved += before;
}

void count_kept(const Text& text, std::uint32_t begin, std::uint32_t end, Stats& stats) {
  for (std::uint32_t t = text.first_token[begin]; t < text.first_token[end]; ++t)
    stats.words.kept += is_counted(text, t);
}

}  // namespace variorum
