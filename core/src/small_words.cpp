#include "small_words.h"

#include <algorithm>

#include "characters.h"
#include "meaning_words.h"
#include "score.h"
#include "sentence_tailoring.h"
#include "word_set.h"

namespace variorum {
namespace {

/// What sentence_words does not have because it seldom opens a sentence: forms of to be, to have and their like.
/// English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian.
constexpr PackedWords kPackedInside = packed(
    u"about against almost avait avoir been being bin bist dich dir down else essere estar etwas ever fait foram "
    u"get got haar habe haben haber habían hanno hatte hatten hebben heeft him himself hun hätte ihnen into itself "
    u"kann konnte können may mich might mir moi must más off ont onto out own quite rather same sehr seus sia siano "
    u"sido son stata suis são them themselves tinha very werden worden wordt wurde wurden wäre zijn zou étaient "
    u"était été être буде будет бути быть ведь себе себя собі тебя");
const WordSet kInside = kPackedInside;

constexpr std::size_t kLongest = 8;  // letters of the longest word of the lists that is worth asking for

/// One or two letters of a script with case are hardly ever a word of meaning: an, du, il, на.
bool is_particle(std::u16string_view fold) {
  return fold.size() <= 2 && std::all_of(fold.begin(), fold.end(),
                                         [](char16_t unit) { return properties(unit).category() == Category::lower; });
}

bool is_small(std::u16string_view fold) {
  const bool is_listed = is_particle(fold) || (fold.size() <= kLongest && (is_opener(fold) || kInside.contains(fold)));
  return is_listed && !is_negation(fold);  // a "not" that stays is as good a foothold as any word
}

}  // namespace

void mark_small_words(Document& document) {
  document.small_word = document.function_word;
  const InternTable& folds = document.vocabulary.folds;
  if (folds.size() > score::kShortTextTypes) return;
  for (std::uint32_t fold = 0; fold < folds.size(); ++fold) {
    if (is_small(folds.text(document.interned[fold]))) document.small_word[fold] = 1;
  }
}

}  // namespace variorum
