#include "candidates.h"

#include <algorithm>

#include "budget.h"

namespace variorum {
namespace {

/// Keys of a sentence: its words (by stem) and its neighbouring word pairs (by hash into as many buckets as the free
/// sentences have words, so that a collision costs one useless candidate and nothing else).
class Keys {
 public:
  Keys(const Document& document, const Free& free) : document_(document), words_(document.vocabulary.folds.size()) {
    std::uint32_t free_words = 0;
    for (std::uint32_t s = 0; s < free.after.size(); ++s) free_words += free.after[s] ? document.after.word_count(s) : 0;
    while (buckets_ < free_words) buckets_ *= 2;
  }
  std::uint32_t count() const { return words_ + buckets_; }

  template <typename Visit>
  void of(const Text& text, std::uint32_t sentence, Visit visit) const {
    const auto words = text.words_of(sentence, sentence + 1);
    for (std::size_t k = 0; k < words.size(); ++k) {
      if (!document_.function_word[words[k]]) visit(document_.stem_begin[words[k]], document_.weight[words[k]]);
      if (k > 0)
        visit(pair_key(words[k - 1], words[k]), (document_.weight[words[k - 1]] + document_.weight[words[k]]) / 2);
    }
  }

 private:
  std::uint32_t pair_key(std::uint32_t first, std::uint32_t second) const {
    const std::uint64_t mixed = (std::uint64_t{first} * 0x9E3779B1u + second) * 0xC2B2AE3D27D4EB4Fu;
    return words_ + (static_cast<std::uint32_t>(mixed >> 33) & (buckets_ - 1));
  }
  const Document& document_;
  std::uint32_t words_;
  std::uint32_t buckets_ = 1024;
};

/// Free after sentences by key; a sentence that holds a key twice stands once.
struct Postings {
  std::vector<std::uint32_t> first;  // for each key
  std::vector<std::uint32_t> end;
  std::vector<std::uint32_t> sentences;
};

Postings index_sentences(const Text& text, const std::vector<std::uint8_t>& free, const Keys& keys) {
  Postings postings;
  postings.first.assign(keys.count() + 1, 0);
  auto visit_all = [&](auto visit) {
    for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
      if (free[s]) keys.of(text, s, [&](std::uint32_t key, std::uint32_t) { visit(key, s); });
    }
  };
  visit_all([&](std::uint32_t key, std::uint32_t) { ++postings.first[key + 1]; });
  for (std::uint32_t key = 0; key < keys.count(); ++key) postings.first[key + 1] += postings.first[key];
  postings.sentences.resize(postings.first.back());
  postings.end = postings.first;
  visit_all([&](std::uint32_t key, std::uint32_t s) {
    std::uint32_t& end = postings.end[key];
    if (end == postings.first[key] || postings.sentences[end - 1] != s) postings.sentences[end++] = s;
  });
  return postings;
}

}  // namespace

std::vector<Candidate> find_candidates(const Document& document, const Free& free) {
  const Text &before = document.before, &after = document.after;
  std::vector<Candidate> found;
  if (std::find(free.before.begin(), free.before.end(), 1) == free.before.end()) return found;
  if (std::find(free.after.begin(), free.after.end(), 1) == free.after.end()) return found;

  const Keys keys(document, free);
  const Postings postings = index_sentences(after, free.after, keys);
  std::vector<std::uint64_t> shared(after.sentence_count(), 0);
  std::vector<std::uint32_t> touched;
  std::vector<Candidate> mine;
  for (std::uint32_t i = 0; i < before.sentence_count(); ++i) {
    if (!free.before[i]) continue;
    touched.clear();
    keys.of(before, i, [&](std::uint32_t key, std::uint32_t weight) {
      const std::uint32_t begin = postings.first[key], end = postings.end[key];
      if (end - begin > bound::kPostingsPerKey) return;
      for (std::uint32_t k = begin; k < end; ++k) {
        const std::uint32_t j = postings.sentences[k];
        if (shared[j] == 0) touched.push_back(j);
        shared[j] += weight;
      }
    });
    mine.clear();
    for (std::uint32_t j : touched) {
      mine.push_back({i, j, shared[j]});
      shared[j] = 0;
    }
    // Best by share of both masses, so that a long sentence does not win by length alone; ties to the nearest place.
    auto better = [&](const Candidate& x, const Candidate& y) {
      const std::uint64_t left = x.shared * (before.mass[i] + after.mass[y.after] + 1);
      const std::uint64_t right = y.shared * (before.mass[i] + after.mass[x.after] + 1);
      return left != right ? left > right : x.after < y.after;
    };
    const std::size_t count = std::min<std::size_t>(mine.size(), bound::kCandidatesPerSentence);
    std::partial_sort(mine.begin(), mine.begin() + count, mine.end(), better);
    found.insert(found.end(), mine.begin(), mine.begin() + count);
  }
  return found;
}

}  // namespace variorum
