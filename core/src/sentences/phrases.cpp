#include "phrases.h"

#include <algorithm>
#include <bit>

#include "score.h"
#include "sorting.h"

namespace variorum {
namespace {

std::uint64_t phrase_key(Words words) {
  std::uint64_t key = 0xCBF29CE484222325u;
  for (const FoldId word : words) key = (key ^ number_of(word)) * 0x9E3779B97F4A7C15u, key ^= key >> 31;
  return key;
}

template <typename Visit>
void for_each_phrase(const Text& text, Visit visit) {
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    const Words words = text.words_of(s, s + 1);
    for (std::size_t k = 0; k + score::kRepeatedPhraseTokens <= words.size(); ++k)
      visit(phrase_key(words.subspan(k, score::kRepeatedPhraseTokens)));
  }
}

/// A bit for each value that the upper half of a key may take, in a table of several times as many bits as keys.
class Marks {
 public:
  explicit Marks(std::size_t keys) : bits_(std::bit_ceil(keys / 8 + 1)) {}
  bool has(std::uint64_t key) const { return bits_[place(key)] >> (key >> 58) & 1; }
  void add(std::uint64_t key) { bits_[place(key)] |= std::uint64_t{1} << (key >> 58); }

 private:
  std::size_t place(std::uint64_t key) const { return key >> 26 & (bits_.size() - 1); }
  std::vector<std::uint64_t> bits_;
};

/// Collects the phrases that stand twice in one text. Most stand once: only those whose mark is met again are sorted.
void collect_repeated_phrases(const Text& text, std::vector<std::uint64_t>& repeated) {
  Marks once(text.words.size()), again(text.words.size());
  for_each_phrase(text, [&](std::uint64_t key) { (once.has(key) ? again : once).add(key); });
  std::vector<std::uint64_t> keys;
  for_each_phrase(text, [&](std::uint64_t key) {
    if (again.has(key)) keys.push_back(key);
  });
  sort_numbers(keys);
  for (std::size_t k = 1; k < keys.size(); ++k) {
    if (keys[k] == keys[k - 1] && (repeated.empty() || repeated.back() != keys[k])) repeated.push_back(keys[k]);
  }
}

}  // namespace

std::vector<FoldId> RepeatedPhrases::masked(Words words) {
  if (!collected_) {
    collect_repeated_phrases(document_.before, keys_);
    collect_repeated_phrases(document_.after, keys_);
    sort_numbers(keys_);
    collected_ = true;
  }
  std::vector<FoldId> masked(words.begin(), words.end());
  for (std::size_t k = 0; k + score::kRepeatedPhraseTokens <= words.size(); ++k) {
    const std::uint64_t key = phrase_key(words.subspan(k, score::kRepeatedPhraseTokens));
    if (!std::binary_search(keys_.begin(), keys_.end(), key)) continue;
    std::fill_n(masked.begin() + static_cast<std::ptrdiff_t>(k), score::kRepeatedPhraseTokens, kNoFold);
  }
  return masked;
}

}  // namespace variorum
