#include "confident.h"

#include <algorithm>

#include "chain.h"
#include "score.h"
#include "twins.h"

namespace variorum {
namespace {

struct TwoBest {
  std::uint32_t first = 0, second = 0;
  void see(std::uint32_t value) {
    if (value > first) std::swap(first, value);
    second = std::max(second, value);
  }
  bool is_far_ahead(std::uint32_t value) const { return value == first && value >= second + score::kConfidentLead; }
};

}  // namespace

std::vector<SimilarPair> confident_pairs(const Document& document, const std::vector<SimilarPair>& pairs) {
  std::vector<SimilarPair> out;
  if (pairs.empty()) return out;
  // Sentences are counted from the first one that a pair names: the pairs of a gap take no more room than the gap.
  std::uint32_t i = kNone, i_last = 0, j = kNone, j_last = 0;
  for (const SimilarPair& pair : pairs) {
    i = std::min(i, pair.before), i_last = std::max(i_last, pair.before);
    j = std::min(j, pair.after), j_last = std::max(j_last, pair.after);
  }
  std::vector<TwoBest> before(i_last - i + 1), after(j_last - j + 1);
  for (const SimilarPair& pair : pairs) {
    before[pair.before - i].see(pair.similarity);
    after[pair.after - j].see(pair.similarity);
  }
  for (const SimilarPair& pair : pairs) {
    const std::uint32_t s = pair.similarity;
    if (s < score::kConfident || !before[pair.before - i].is_far_ahead(s) || !after[pair.after - j].is_far_ahead(s))
      continue;
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
