#include "order.h"

#include <algorithm>

#include "chain.h"
#include "score.h"
#include "sorting.h"

namespace variorum {
namespace {

std::vector<std::uint32_t> visible_lengths(const Text& text) {
  std::vector<std::uint32_t> lengths(text.sentence_count(), 0);
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    for (std::uint32_t t = text.first_token[s]; t < text.first_token[s + 1]; ++t) {
      lengths[s] += text.tokens.end[t] - text.tokens.begin[t];
    }
  }
  return lengths;
}

bool cross(const SentenceLink& x, const SentenceLink& y) {
  return (x.before < y.before && x.after > y.after) || (x.before > y.before && x.after < y.after);
}

/// Whether every link in order that `link` crosses lies in one of its two paragraphs: such a half did not move, it was
/// shuffled inside a paragraph that was split or merged. `ordered` rises weakly on both sides; from `behind` on it
/// holds what stands behind `link`. Those that it crosses lie on either side of there, one next to the other.
bool crosses_inside_paragraph(const Document& document, const std::vector<SentenceLink>& ordered, std::size_t behind,
                              const SentenceLink& link) {
  const std::uint32_t p = document.before.paragraph_of(link.before), q = document.after.paragraph_of(link.after);
  const auto elsewhere = [&](const SentenceLink& other) {
    return cross(link, other) && document.before.paragraph_of(other.before) != p &&
           document.after.paragraph_of(other.after) != q;
  };
  for (std::size_t k = behind; k-- > 0;) {
    const SentenceLink& other = ordered[k];
    if (elsewhere(other)) return false;
    if (other.after < link.after && other.before < link.before) break;
  }
  for (std::size_t k = behind; k < ordered.size(); ++k) {
    const SentenceLink& other = ordered[k];
    if (elsewhere(other)) return false;
    if (other.after > link.after && other.before > link.before) break;
  }
  return true;
}

/// Where the other half of an absorbed sentence went.
class Homes {
 public:
  Homes(const Document& document, const std::vector<SentenceLink>& links)
      : before_(document.before.sentence_count(), 0), after_(document.after.sentence_count(), 0) {
    for (const SentenceLink& link : links) {
      if (!link.absorbed && link.moved) before_[link.before] = after_[link.after] = 1;
    }
  }

  /// Whether the sentence that `link` was absorbed by moved itself: then its half went along.
  bool moved(const SentenceLink& link) const { return before_[link.before] || after_[link.after]; }

 private:
  std::vector<std::uint8_t> before_, after_;
};

}  // namespace

void decide_moves(const Document& document, Links& links) {
  stable_sort_by(links.all, [](const SentenceLink& link) { return pair_key(link.before, link.after); });
  const std::vector<std::uint32_t> before = visible_lengths(document.before), after = visible_lengths(document.after);
  std::vector<ChainItem> items;
  for (const SentenceLink& link : links.all) {
    std::uint64_t weight = 1000 * (1 + std::uint64_t{std::min(before[link.before], after[link.after])});
    if (link.absorbed && link.near) weight = weight * score::kAbsorbedOrderShare / 1000;
    items.push_back({{link.before, link.before + 1, link.after, link.after + 1}, weight});
  }
  for (SentenceLink& link : links.all) link.moved = true;
  for (std::uint32_t x : heaviest_chain(items, false)) links.all[x].moved = false;
  const Homes homes(document, links.all);
  std::vector<SentenceLink> ordered;
  for (const SentenceLink& link : links.all) {
    if (!link.moved) ordered.push_back(link);
  }
  std::size_t behind = 0;
  for (SentenceLink& link : links.all) {
    if (!link.moved) ++behind;
    if (!link.moved || !link.absorbed || !link.near || homes.moved(link)) continue;
    if (crosses_inside_paragraph(document, ordered, behind, link)) link.moved = false;
  }
}

}  // namespace variorum
