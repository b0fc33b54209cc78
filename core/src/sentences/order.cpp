#include "order.h"

#include <algorithm>

#include "chain.h"
#include "score.h"

namespace variorum {
namespace {

std::uint32_t visible_length(const Text& text, std::uint32_t sentence) {
  std::uint32_t length = 0;
  for (std::uint32_t t = text.first_token[sentence]; t < text.first_token[sentence + 1]; ++t)
    length += text.tokens.end[t] - text.tokens.begin[t];
  return length;
}

std::uint64_t weight_of(const Document& document, const SentenceLink& link) {
  std::uint32_t least = visible_length(document.before, link.before);
  if (!document.identical(link.before, link.after)) least = std::min(least, visible_length(document.after, link.after));
  const std::uint64_t weight = 1000 * (1 + std::uint64_t{least});
  return link.absorbed && link.near ? weight * score::kAbsorbedOrderShare / 1000 : weight;
}

/// The links, sorted, as items of a chain. Links that follow each other one by one on both sides, and whose sentences
/// no other link holds, are one item: any other link precedes, follows or crosses all of them, so that a heaviest chain
/// has all or none. Most links of most texts stand in a few such runs.
std::vector<ChainItem> runs_of(const Document& document, const std::vector<SentenceLink>& links) {
  std::vector<std::uint8_t> after_links(document.after.sentence_count());  // how many links hold it, counted up to 2
  for (const SentenceLink& link : links) after_links[link.after] += after_links[link.after] < 2;
  const auto stands_alone = [&](std::size_t k) {
    return after_links[links[k].after] == 1 && (k == 0 || links[k - 1].before != links[k].before) &&
           (k + 1 == links.size() || links[k + 1].before != links[k].before);
  };
  std::vector<ChainItem> items;
  bool run = false;  // whether the last item may grow
  for (std::size_t k = 0; k < links.size(); ++k) {
    const auto [i, j] = std::pair(links[k].before, links[k].after);
    const bool alone = stands_alone(k);
    if (!run || !alone || items.back().place.before.end != i || items.back().place.after.end != j)
      items.push_back({{i, i, j, j}, 0});
    ChainItem& item = items.back();
    ++item.place.before.end, ++item.place.after.end;
    item.weight += weight_of(document, links[k]);
    run = alone;
  }
  return items;
}

bool cross(const SentenceLink& x, const SentenceLink& y) {
  return (x.before < y.before && x.after > y.after) || (x.before > y.before && x.after < y.after);
}

/// Whether every in-order link that `link` crosses lies in one of its two paragraphs. Such a half did not move: it was
/// shuffled inside a paragraph that was split or merged. `ordered` rises weakly on both sides, and from `next` on it
/// holds the links that follow `link` on the before side. The links that `link` crosses lie side by side around `next`.
bool crosses_inside_paragraph(const Document& document, const std::vector<SentenceLink>& ordered, std::size_t next,
                              const SentenceLink& link) {
  const std::uint32_t p = document.before.paragraph_of(link.before), q = document.after.paragraph_of(link.after);
  const auto elsewhere = [&](const SentenceLink& other) {
    return cross(link, other) && document.before.paragraph_of(other.before) != p &&
           document.after.paragraph_of(other.after) != q;
  };
  for (std::size_t k = next; k-- > 0;) {
    const SentenceLink& other = ordered[k];
    if (elsewhere(other)) return false;
    if (other.after < link.after && other.before < link.before) break;
  }
  for (std::size_t k = next; k < ordered.size(); ++k) {
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

  /// Whether the sentence that absorbed this half moved itself: then the half went along.
  bool moved(const SentenceLink& link) const { return before_[link.before] || after_[link.after]; }

 private:
  std::vector<std::uint8_t> before_, after_;
};

}  // namespace

void decide_moves(const Document& document, Links& links) {
  sort_links(links.all);
  const std::vector<ChainItem> items = runs_of(document, links.all);
  for (SentenceLink& link : links.all) link.moved = true;
  std::vector<std::size_t> first;  // for each item its first link
  first.reserve(items.size());
  for (std::size_t k = 0; const ChainItem& item : items) {
    first.push_back(k);
    k += item.place.before.end - item.place.before.begin;
  }
  for (std::uint32_t x : heaviest_chain(items, false)) {
    const std::uint32_t count = items[x].place.before.end - items[x].place.before.begin;
    for (std::uint32_t k = 0; k < count; ++k) links.all[first[x] + k].moved = false;
  }
  const bool absorbed_moved = std::any_of(links.all.begin(), links.all.end(), [](const SentenceLink& link) {
    return link.moved && link.absorbed && link.near;
  });
  if (!absorbed_moved) return;
  const Homes homes(document, links.all);
  std::vector<SentenceLink> ordered;
  for (const SentenceLink& link : links.all) {
    if (!link.moved) ordered.push_back(link);
  }
  std::size_t next = 0;
  for (SentenceLink& link : links.all) {
    if (!link.moved) ++next;
    if (!link.moved || !link.absorbed || !link.near || homes.moved(link)) continue;
    if (crosses_inside_paragraph(document, ordered, next, link)) link.moved = false;
  }
}

}  // namespace variorum
