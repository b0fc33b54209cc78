#include "link.h"

#include <algorithm>
#include <utility>

#include "gap.h"
#include "score.h"
#include "similarity.h"

namespace variorum {
namespace {

/// Visits the holes between consecutive links, and those at the ends of the texts.
template <typename Visit>
void for_holes(const Document& document, const std::vector<SentenceLink>& links, Visit visit) {
  std::uint32_t i = 0, j = 0;
  for (const SentenceLink& link : links) {
    if (link.before > i && link.after > j) visit(Gap{i, link.before, j, link.after});
    i = std::max(i, link.before + 1), j = std::max(j, link.after + 1);
  }
  const std::uint32_t i_end = document.before.sentence_count(), j_end = document.after.sentence_count();
  if (i < i_end && j < j_end) visit(Gap{i, i_end, j, j_end});
}

/// Whether a hole has a sentence or two on each side. The one side stands in the place of the other, and a reader sees
/// a rewritten sentence even where few words survive.
bool is_tight(Gap gap) {
  return gap.before.size() <= score::kTightSentences && gap.after.size() <= score::kTightSentences;
}

/// The folded letters of a sentence, without marks and blanks.
std::u16string letters_of(const Document& document, const Text& text, std::uint32_t sentence) {
  std::u16string letters;
  for (const FoldId word : text.words_of(sentence, sentence + 1)) letters += document.text_of(word);
  return letters;
}

/// How many letters both have in the same order, per mille of the mean length.
std::uint32_t letter_similarity(const std::u16string& x, const std::u16string& y) {
  std::vector<std::uint32_t> row(y.size() + 1, 0);
  for (char16_t letter : x) {
    std::uint32_t diagonal = 0;
    for (std::size_t k = 0; k < y.size(); ++k) {
      const std::uint32_t above = row[k + 1];
      row[k + 1] = y[k] == letter ? diagonal + 1 : std::max(above, row[k]);
      diagonal = above;
    }
  }
  return dice(row.back(), x.size(), y.size());
}

/// Links two sentences of a few words that stand in the same place. They are told by their letters, as too few of their
/// words agree: "Bob?" "Bobby?". Sentences of marks alone ("* * *") are linked as they stand.
void link_short(const Document& document, const Spine& spine, Gap gap, Budget& budget, std::vector<SentenceLink>& out) {
  const std::uint32_t i = gap.before.begin, j = gap.after.begin;
  if (gap.before.size() != 1 || gap.after.size() != 1 || is_forbidden(document, i, j)) return;
  if (spine.has(SideName::before, i) || spine.has(SideName::after, j)) return;
  const std::uint32_t most = std::max(document.before.word_count(i), document.after.word_count(j));
  if (most > score::kShortWords) return;
  const std::u16string x = letters_of(document, document.before, i), y = letters_of(document, document.after, j);
  const bool long_words = std::max(x.size(), y.size()) > bound::kShortSentenceLetters;
  if (long_words || !budget.afford_steps(std::uint64_t{x.size()} * y.size())) return budget.cut_short(i, j);
  const std::uint32_t alike = most == 0 ? 1000 : letter_similarity(x, y);
  const bool inside = !document.before.is_whole_paragraph(i) && !document.after.is_whole_paragraph(j);
  if (alike >= (inside ? score::kShortLettersInside : score::kShortLetters))
    out.push_back({i, j, most == 0 && !document.identical(i, j) ? 999 : alike});
}

}  // namespace

Links link_in_order(const Document& document, Spine& spine, Budget& budget) {
  std::vector<SentenceLink> links = std::exchange(spine.links, {});
  const std::uint32_t i_end = document.before.sentence_count(), j_end = document.after.sentence_count();
  auto rules_for = [&](Gap gap, std::uint32_t floor) {
    return LinkRules{floor, true, gap.before.begin > 0 && gap.after.begin > 0,
                     gap.before.end < i_end && gap.after.end < j_end};
  };
  std::vector<SentenceLink> found;
  const auto take_found = [&] {
    if (found.empty()) return;
    for (const SentenceLink& link : found) links.push_back(link);
    sort_links(links);
    found.clear();
  };
  for_holes(document, links, [&](Gap gap) {
    link_gap(document, spine, gap, rules_for(gap, document.options.link_floor), budget, found);
  });
  take_found();
  for_holes(document, links, [&](Gap gap) {
    if (gap.before.size() > score::kFillSentences || gap.after.size() > score::kFillSentences) return;
    link_gap(document, spine, gap, rules_for(gap, document.options.fill_floor), budget, found);
  });
  take_found();
  for_holes(document, links, [&](Gap gap) {
    if (!is_tight(gap)) return;
    const std::uint32_t floor = document.options.fill_floor * score::kTightFloorShare / 1000;
    link_gap(document, spine, gap, rules_for(gap, floor), budget, found);
    if (found.empty() || found.back().before < gap.before.begin) link_short(document, spine, gap, budget, found);
  });
  take_found();

  Links result;
  result.linked.before.assign(i_end, 0);
  result.linked.after.assign(j_end, 0);
  for (const SentenceLink& link : links) result.mark(link);
  result.all = std::move(links);
  // Pinned links off the spine count as well; order.h decides whether they moved.
  for (const SentenceLink& link : spine.pinned) {
    if (link.absorbed || !result.linked.before[link.before]) result.add(link);
  }
  return result;
}

}  // namespace variorum
