#include "phrases.h"

#include <algorithm>

#include "score.h"
#include "sorting.h"

namespace variorum {
namespace {

std::uint64_t phrase_key(Words words) {
  std::uint64_t key = 0xCBF29CE484222325u;
  for (std::uint32_t word : words) key = (key ^ word) * 0x9E3779B97F4A7C15u, key ^= key >> 31;
  return key;
}

/// The phrases that stand twice in one text.
void collect_repeated_phrases(const Text& text, std::vector<std::uint64_t>& repeated) {
  std::vector<std::uint64_t> keys;
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    const Words words = text.words_of(s, s + 1);
    for (std::size_t k = 0; k + score::kRepeatedPhraseTokens <= words.size(); ++k) {
      keys.push_back(phrase_key(words.subspan(k, score::kRepeatedPhraseTokens)));
    }
  }
  stable_sort_by(keys, [](std::uint64_t key) { return key; });
  for (std::size_t k = 1; k < keys.size(); ++k) {
    if (keys[k] == keys[k - 1] && (repeated.empty() || repeated.back() != keys[k])) repeated.push_back(keys[k]);
  }
}

}  // namespace

bool RepeatedPhrases::contain(Words phrase) {
  if (!collected_) {
    collect_repeated_phrases(document_.before, keys_);
    collect_repeated_phrases(document_.after, keys_);
    stable_sort_by(keys_, [](std::uint64_t key) { return key; });
    collected_ = true;
  }
  return std::binary_search(keys_.begin(), keys_.end(), phrase_key(phrase));
}

}  // namespace variorum
