#include "similar_pairs.h"

#include <algorithm>

#include "candidates.h"
#include "no_pair.h"
#include "score.h"
#include "similarity.h"
#include "sorting.h"

namespace variorum {
namespace {

/// One distinct word of an after sentence of the gap, under its stem, because forms of one word share weight too.
struct Posting {
  std::uint32_t stem;  // where it begins
  SentenceIndex sentence;
  std::uint32_t count;
};

std::vector<Posting> index_gap(const Document& document, const SimilarPairs& pairs, Gap gap) {
  std::vector<Posting> postings;
  for (std::uint32_t j = gap.after.begin; j < gap.after.end; ++j) {
    if (pairs.taken(SideName::after, j)) continue;
    const Words words = document.after.sorted_words_of(j);
    for (std::size_t k = 0; k < words.size();) {
      std::size_t end = k + 1;
      while (end < words.size() && words[end] == words[k]) ++end;
      if (!document.function_word[words[k]])
        postings.push_back({number_of(document.stem_begin[words[k]]), j, static_cast<std::uint32_t>(end - k)});
      k = end;
    }
  }
  stable_sort_by(postings, [](const Posting& posting) { return pair_key(posting.stem, posting.sentence); });
  return postings;
}

std::uint32_t function_mass(const Document& document, const Text& text, std::uint32_t s) {
  std::uint32_t sum = 0;
  for (const FoldId word : text.words_of(s, s + 1)) sum += document.function_word[word] ? document.weight[word] : 0;
  return sum;
}

class GapIndex {
 public:
  GapIndex(const Document& document, const SimilarPairs& pairs, Gap gap)
      : document_(document),
        gap_(gap),
        postings_(index_gap(document, pairs, gap)),
        shared_(gap.after.end - gap.after.begin) {
    for (std::uint32_t j = gap.after.begin; j < gap.after.end; ++j) {
      function_mass_.push_back(function_mass(document, document.after, j));
    }
  }

  /// Calls visit(j, bound) for each after sentence j that shares content words with i: they share at most that weight.
  template <typename Visit>
  void visit_sharing(std::uint32_t i, Budget& budget, Visit visit) {
    const Words words = document_.before.sorted_words_of(i);
    std::vector<std::uint32_t> touched;
    for (std::size_t k = 0; k < words.size();) {
      std::size_t end = k + 1;
      while (end < words.size() && words[end] == words[k]) ++end;
      const std::uint32_t stem = number_of(document_.stem_begin[words[k]]);
      const auto before_stem = [](const Posting& p, std::uint32_t number) { return p.stem < number; };
      const auto first = std::lower_bound(postings_.begin(), postings_.end(), stem, before_stem);
      const auto last = std::lower_bound(first, postings_.end(), stem + 1, before_stem);
      if (!budget.afford_steps(static_cast<std::uint64_t>(last - first))) {
        budget.cut_short(SideName::before, i);
        break;
      }
      for (auto posting = first; posting != last; ++posting) {
        std::uint32_t& shared = shared_[posting->sentence - gap_.after.begin];
        if (shared == 0) touched.push_back(posting->sentence);
        shared += document_.weight[words[k]] * std::min<std::uint32_t>(end - k, posting->count);
      }
      k = end;
    }
    sort_numbers(touched);
    for (std::uint32_t j : touched) {
      visit(j, shared_[j - gap_.after.begin]);
      shared_[j - gap_.after.begin] = 0;
    }
  }
  std::uint32_t function_mass_of(std::uint32_t j) const { return function_mass_[j - gap_.after.begin]; }

 private:
  const Document& document_;
  Gap gap_;
  std::vector<Posting> postings_;
  std::vector<std::uint32_t> shared_;
  std::vector<std::uint32_t> function_mass_;
};

}  // namespace

SimilarPairs find_similar_pairs(const Document& document, const Spine& spine, Gap gap, std::uint32_t floor,
                                Budget& budget) {
  SimilarPairs pairs(spine);
  GapIndex index(document, pairs, gap);
  for (std::uint32_t i = gap.before.begin; i < gap.before.end; ++i) {
    if (pairs.taken(SideName::before, i)) continue;
    const std::uint32_t functions = function_mass(document, document.before, i);
    auto consider = [&](std::uint32_t j) {
      const std::uint32_t s = similarity(document, i, j, floor, budget);
      if (s < floor || s == 0 || is_forbidden(document, i, j) || parts_table_row(document, i, j, s)) return;
      // A heading follows its body: where what comes next is linked already, the number is enough.
      const bool body_is_linked = i + 1 == gap.before.end && j + 1 == gap.after.end &&
                                  i + 1 < document.before.sentence_count() && j + 1 < document.after.sentence_count();
      if (body_is_linked || !count_alike_only(document, i, j)) pairs.push_back({{i, j}, s});
    };
    const bool few_content_words = functions * 2 >= document.before.mass[i];  // the index would miss too much
    for (std::uint32_t j = gap.after.begin; few_content_words && j < gap.after.end; ++j) {
      if (!pairs.taken(SideName::after, j)) consider(j);
    }
    index.visit_sharing(i, budget, [&](std::uint32_t j, std::uint32_t shared) {
      const std::uint64_t most = std::uint64_t{shared} + std::min(functions, index.function_mass_of(j));
      const std::uint32_t lighter = std::min(document.before.mass[i], document.after.mass[j]);
      if (most * 1000 >= std::uint64_t{score::kGroupMemberShare} * lighter) pairs.parts.push_back(pair_key(i, j));
      if (!few_content_words && dice(most, document.before.mass[i], document.after.mass[j]) >= floor) consider(j);
    });
  }
  return pairs;
}

SimilarPairs find_sparse_pairs(const Document& document, const Spine& spine, Gap gap, std::uint32_t floor,
                               Budget& budget) {
  SimilarPairs pairs(spine);
  Free free;
  for (const SideName side : kBothSides) {
    free[side].resize(document[side].sentence_count());
    for (std::uint32_t s = gap[side].begin; s < gap[side].end; ++s) free[side][s] = !pairs.taken(side, s);
  }
  SimilarityOfMany similarities(document, budget);
  for (const Candidate& c : find_candidates(document, free)) {
    const std::uint32_t s = similarities.of(c.before, c.after, floor);
    if (s >= floor && s > 0 && !is_forbidden(document, c.before, c.after)) pairs.push_back({c, s});
  }
  const auto by_place = [](const SimilarPair& pair) { return pair_key(pair.before, pair.after); };
  stable_sort_by(static_cast<std::vector<SimilarPair>&>(pairs), by_place);
  return pairs;
}

}  // namespace variorum
