#include "languages.h"

#include <algorithm>

#include "budget.h"
#include "token_kinds.h"

namespace variorum {
namespace {

constexpr LanguageSet kLookedUp = 0x8000;
static_assert(kLanguages < 15);

}  // namespace

Language Languages::at(TokenIndex token) {
  const ParagraphIndex paragraph = text_.paragraph_at(text_.tokens.begin[token]);
  if (paragraph == kNone) return Language::unknown;
  if (paragraph != paragraph_) {
    paragraph_ = paragraph;
    const TextRange range = text_.segments.paragraphs[paragraph];
    const auto& begins = text_.tokens.begin;
    const auto first = std::lower_bound(begins.begin(), begins.end(), range.begin);
    const auto last = std::lower_bound(first, begins.end(), range.end);
    of_paragraph_ =
        among(static_cast<std::uint32_t>(first - begins.begin()), static_cast<std::uint32_t>(last - begins.begin()));
  }
  if (of_paragraph_ != Language::unknown) return of_paragraph_;
  if (!text_is_known_) of_text_ = among(0, static_cast<std::uint32_t>(text_.tokens.size()));
  text_is_known_ = true;
  return of_text_;
}

Language Languages::among(std::uint32_t begin, std::uint32_t end) {
  LanguageCount count;
  for (std::uint32_t t = begin; t < std::min(end, begin + bound::kLanguageSample); ++t) {
    if (is_word(text_, t)) count.see(languages_of(document_.fold(text_, t)));
  }
  return count.most();
}

LanguageSet Languages::languages_of(FoldId fold) {
  if (known_.empty()) known_.resize(document_.fold_count());
  LanguageSet& known = known_[fold];
  if (known == 0) known = static_cast<LanguageSet>(languages_with(document_.text_of(fold)) | kLookedUp);
  return static_cast<LanguageSet>(known & ~kLookedUp);
}

}  // namespace variorum
