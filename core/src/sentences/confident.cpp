#include "confident.h"

#include <algorithm>

#include "chain.h"
#include "score.h"
#include "twins.h"

namespace variorum {
namespace {

bool is_far_ahead(const TwoBest& best, std::uint32_t value) {
  return value == best.first && value >= best.second + score::kConfidentLead;
}

}  // namespace

std::vector<SimilarPair> confident_pairs(const Document& document, const std::vector<SimilarPair>& pairs) {
  std::vector<SimilarPair> out;
  if (pairs.empty()) return out;
  // Sentences are counted from the first one that a pair names: the pairs of a gap take no more room than the gap.
  Sides<std::uint32_t> first{kNone, kNone}, last;
  for (const SimilarPair& pair : pairs) {
    for (const SideName side : kBothSides)
      first[side] = std::min(first[side], pair[side]), last[side] = std::max(last[side], pair[side]);
  }
  Sides<std::vector<TwoBest>> best;
  for (const SideName side : kBothSides) best[side].resize(last[side] - first[side] + 1);
  for (const SimilarPair& pair : pairs) {
    for (const SideName side : kBothSides) best[side][pair[side] - first[side]].see(pair.similarity);
  }
  for (const SimilarPair& pair : pairs) {
    const std::uint32_t s = pair.similarity;
    const auto stands_out = [&](SideName side) { return is_far_ahead(best[side][pair[side] - first[side]], s); };
    if (s < score::kConfident || !stands_out(SideName::before) || !stands_out(SideName::after)) continue;
    if (std::min(document.before.word_count(pair.before), document.after.word_count(pair.after)) < kTwinWords) continue;
    if (!is_forbidden(document, pair.before, pair.after)) out.push_back(pair);
  }
  return out;
}

std::vector<SimilarPair> confident_chain(const Document& document, const std::vector<SimilarPair>& pairs) {
  const std::vector<SimilarPair> confident = confident_pairs(document, pairs);
  std::vector<ChainItem> items;
  for (const SimilarPair& pair : confident) {
    const std::uint64_t mass = std::uint64_t{document.before.mass[pair.before]} + document.after.mass[pair.after];
    items.push_back({{pair.before, pair.before + 1, pair.after, pair.after + 1}, mass * pair.similarity + 1});
  }
  std::vector<SimilarPair> out;
  for (const std::uint32_t k : heaviest_chain(items, true)) out.push_back(confident[k]);
  return out;
}

}  // namespace variorum
