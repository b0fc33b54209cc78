#include "candidates.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

#include "budget.h"

namespace variorum {
namespace {

/// The keys of a sentence: its words, by stem, and its pairs of neighbouring words, by hash. There are as many buckets
/// as the free sentences have words; a collision costs one useless candidate and nothing else.
class Keys {
 public:
  Keys(const Document& document, const Text& text, const std::vector<std::uint8_t>& free)
      : document_(document), words_(document.fold_count()) {
    std::uint32_t free_words = 0;
    for (std::uint32_t s = 0; s < free.size(); ++s) free_words += free[s] ? text.word_count(s) : 0;
    while (buckets_ < free_words) buckets_ *= 2;
  }
  std::uint32_t count() const { return words_ + buckets_; }

  template <typename Visit>
  void of(const Text& text, std::uint32_t sentence, Visit visit) const {
    if (text.first_sorted[sentence] == kNone) return;  // a twin
    const std::uint32_t begin = text.first_word[sentence], end = text.first_word[sentence + 1];
    const std::uint32_t* stem = text.stem_key.data() + text.first_sorted[sentence];
    const std::uint32_t* pair = text.pair_key.data() + text.first_sorted[sentence];
    for (std::uint32_t k = begin; k < end; ++k, ++stem, ++pair) {
      if (*stem != kNone) visit(*stem, k, k);
      if (k > begin) visit(words_ + (*pair & (buckets_ - 1)), k - 1, k);
    }
  }
  /// The weight of a key that stands for one word (`first` is `last`) or for a pair of words.
  std::uint32_t weight(const Text& text, std::uint32_t first, std::uint32_t last) const {
    return (document_.weight[text.words[first]] + document_.weight[text.words[last]]) / 2;
  }

 private:
  const Document& document_;
  std::uint32_t words_;
  std::uint32_t buckets_ = 1024;
};

/// A set of keys, a bit for each: small enough to stay in the cache.
class KeySet {
 public:
  explicit KeySet(const Keys& keys) : bits_(keys.count() / 64 + 1) {}
  void add(std::uint32_t key) { bits_[key / 64] |= std::uint64_t{1} << (key % 64); }
  bool has(std::uint32_t key) const { return bits_[key / 64] >> (key % 64) & 1; }

  /// Numbers the keys from 0; returns how many there are. Nothing is added afterwards.
  std::uint32_t rank() {
    std::uint32_t count = 0;
    for (const std::uint64_t bits : bits_) {
      before_.push_back(count);
      count += static_cast<std::uint32_t>(std::popcount(bits));
    }
    return count;
  }
  std::uint32_t rank_of(std::uint32_t key) const {
    const std::uint64_t smaller = bits_[key / 64] & ((std::uint64_t{1} << (key % 64)) - 1);
    return before_[key / 64] + static_cast<std::uint32_t>(std::popcount(smaller));
  }

 private:
  std::vector<std::uint64_t> bits_;
  std::vector<std::uint32_t> before_;  // for each of bits_ the number of keys in all preceding ones
};

/// The free sentences of one side, under the keys that the other side asks for: where it asks for few, few are held. A
/// sentence that has a key twice is listed once.
class Postings {
 public:
  Postings(const Text& text, const std::vector<std::uint8_t>& free, const Keys& keys, const KeySet& asked)
      : held_(keys) {
    struct Hit {
      std::uint32_t key, sentence;
    };
    std::vector<Hit> hits;
    for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
      if (!free[s]) continue;
      keys.of(text, s, [&](std::uint32_t key, std::uint32_t, std::uint32_t) {
        if (!asked.has(key)) return;
        held_.add(key);
        hits.push_back({key, s});
      });
    }
    lists_.resize(held_.rank());
    for (Hit& hit : hits) {
      hit.key = held_.rank_of(hit.key);
      ++lists_[hit.key].count;
    }
    std::uint32_t sum = 0;
    for (List& list : lists_) {
      list.first = sum;
      sum += std::exchange(list.count, 0);
    }
    sentences_.resize(hits.size());
    for (const Hit hit : hits) {
      List& list = lists_[hit.key];
      const std::uint32_t end = list.first + list.count;
      if (list.count > 0 && sentences_[end - 1] == hit.sentence) continue;
      sentences_[end] = hit.sentence;
      ++list.count;
    }
    for (List& list : lists_) {
      if (list.count == 1) list.first = sentences_[list.first];
    }
  }

  std::span<const std::uint32_t> of(std::uint32_t key) const {
    if (!held_.has(key)) return {};
    const List& list = lists_[held_.rank_of(key)];
    return {list.count == 1 ? &list.first : sentences_.data() + list.first, list.count};
  }

 private:
  // Where the sentences of a key stand, and how many they are. Most keys have one sentence, which is then `first`
  // itself: in long texts every look elsewhere is a look into slow memory.
  struct List {
    std::uint32_t first = 0, count = 0;
  };

  KeySet held_;
  std::vector<List> lists_;  // for each key held, by its rank
  std::vector<std::uint32_t> sentences_;
};

}  // namespace

std::vector<Candidate> find_candidates(const Document& document, const Free& free, SideName asking) {
  const Text &one = document[asking], &other = document[opposite(asking)];
  const std::vector<std::uint8_t>&one_free = free[asking], &other_free = free[opposite(asking)];
  std::vector<Candidate> found;
  if (std::find(one_free.begin(), one_free.end(), 1) == one_free.end()) return found;
  if (std::find(other_free.begin(), other_free.end(), 1) == other_free.end()) return found;

  const Keys keys(document, other, other_free);
  KeySet asked(keys);
  for (std::uint32_t s = 0; s < one.sentence_count(); ++s) {
    if (one_free[s]) keys.of(one, s, [&](std::uint32_t key, std::uint32_t, std::uint32_t) { asked.add(key); });
  }
  const Postings postings(other, other_free, keys, asked);
  std::vector<std::uint32_t> shared(other.sentence_count(), 0);
  std::vector<std::uint32_t> touched;
  struct Found {
    std::uint32_t at;
    std::uint64_t shared;
  };
  std::array<Found, bound::kCandidatesPerSentence> best{};
  for (std::uint32_t s = 0; s < one.sentence_count(); ++s) {
    if (!one_free[s]) continue;
    touched.clear();
    keys.of(one, s, [&](std::uint32_t key, std::uint32_t first, std::uint32_t last) {
      const std::span<const std::uint32_t> found_under = postings.of(key);
      if (found_under.empty() || found_under.size() > bound::kPostingsPerKey) return;
      const std::uint32_t weight = keys.weight(one, first, last);
      for (const std::uint32_t t : found_under) {
        if (shared[t] == 0) touched.push_back(t);
        shared[t] += weight;
      }
    });
    // The best is the one that shares most of both masses, so that no long sentence wins by length alone. Of equal ones
    // the nearest wins.
    auto better = [&](const Found& x, const Found& y) {
      const std::uint64_t left = x.shared * (one.mass[s] + other.mass[y.at] + 1);
      const std::uint64_t right = y.shared * (one.mass[s] + other.mass[x.at] + 1);
      return left != right ? left > right : x.at < y.at;
    };
    std::size_t count = 0;
    for (std::uint32_t t : touched) {
      const Found here{t, shared[t]};
      shared[t] = 0;
      if (count == best.size() && !better(here, best.back())) continue;
      std::size_t at = count < best.size() ? count++ : count - 1;
      for (; at > 0 && better(here, best[at - 1]); --at) best[at] = best[at - 1];
      best[at] = here;
    }
    for (std::size_t k = 0; k < count; ++k)
      found.push_back({Sides<std::uint32_t>{s, best[k].at}.seen_from(asking), best[k].shared});
  }
  return found;
}

}  // namespace variorum
