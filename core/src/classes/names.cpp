#include "names.h"

#include <algorithm>

#include "characters.h"
#include "score.h"
#include "sentence_words.h"
#include "small_words.h"
#include "token_kinds.h"

namespace variorum {
namespace {

/// The first word of the sentence a token lies in; the number of a list is none.
std::uint32_t first_word_of(const Text& text, std::uint32_t token) {
  std::uint32_t first = *(std::upper_bound(text.first_token.begin(), text.first_token.end(), token) - 1);
  const auto is_list_number = [&] {
    return text.tokens.kind[first] == TokenKind::number && first + 1 < token && is_punctuation(text, first + 1);
  };
  while (first < token && (is_punctuation(text, first) || is_list_number())) ++first;
  return first;
}

/// Whether the sentence a token lies in is a paragraph of its own without a mark at its end: a heading.
bool is_heading(const Text& text, std::uint32_t token) {
  const auto next = std::upper_bound(text.first_token.begin(), text.first_token.end(), token);
  const auto sentence = static_cast<SentenceIndex>(next - text.first_token.begin() - 1);
  return text.is_whole_paragraph(sentence) && !is_punctuation(text, *next - 1);
}

}  // namespace

Names::Names(const Document& document) : document_(document), determiner_(document.fold_count()) {
  if (is_short(document)) capitalised_inside_.resize(document.fold_count());
  for (const SideName side : kBothSides) survey(document[side]);
}

/// Looks at the beginning of a long text, or at all of a short one.
void Names::survey(const Text& text) {
  std::uint32_t sentence = 0;
  for (std::uint32_t t = 0; t < text.tokens.size() && (!capitalised_inside_.empty() || t < bound::kNameSample); ++t) {
    while (text.first_token[sentence + 1] <= t) ++sentence;
    if (!is_word(text, t)) continue;
    ++words_;
    const bool capital = is_capitalised(text, t);
    const bool follows_word = t > text.first_token[sentence] && is_word(text, t - 1);
    if (capital && follows_word && !capitalised_inside_.empty()) capitalised_inside_[document_.fold(text, t)] = 1;
    if (!follows_word || !is_determiner(document_.fold(text, t - 1))) continue;
    ++determiners_;
    nouns_ += capital;
  }
}

bool Names::is_determiner(FoldId fold) {
  Known& known = determiner_[fold];
  if (known == Known::nothing) {
    const bool is = is_german_determiner(document_.text_of(fold));
    known = is ? Known::yes : Known::no;
  }
  return known == Known::yes;
}

bool Names::is_name(const Text& text, std::uint32_t token) const {
  if (!is_word(text, token) || document_.small_word[document_.fold(text, token)] || !is_capitalised(text, token))
    return false;
  const std::uint32_t first = first_word_of(text, token);
  const auto sentence_end = *std::upper_bound(text.first_token.begin(), text.first_token.end(), token);
  std::uint32_t capitals = 0, words = 0;
  for (std::uint32_t t = first; t < std::min(sentence_end, first + bound::kHeadlineTokens); ++t) {
    if (!is_word(text, t) || document_.small_word[document_.fold(text, t)]) continue;
    ++words;
    capitals += is_capitalised(text, t);
  }
  if (words > (is_heading(text, token) ? 1 : 3) && capitals * 10 > words * 9) return false;
  if (determiners_ * 25 >= words_ && nouns_ * 2 >= determiners_ && nouns_ > 0)
    return is_named_in_german(text, token, first);
  return token > first || (!capitalised_inside_.empty() && capitalised_inside_[document_.fold(text, token)]);
}

bool Names::is_named_in_german(const Text& text, std::uint32_t token, std::uint32_t first) const {
  const auto is_capital_at = [&](std::uint32_t t) { return is_word(text, t) && is_capitalised(text, t); };
  if (token + 1 < text.tokens.size() && is_capital_at(token + 1)) return true;
  if (token <= first) return false;
  if (token - 1 > first && is_capital_at(token - 1)) return true;
  const std::u16string_view left = fold_of(text, token - 1);
  return left == u"in" || left == u"nach" || left == u"aus" || left == u"von" || left == u"bei";
}

bool Names::is_capitalised(const Text& text, std::uint32_t token) const {
  const Offset begin = text.tokens.begin[token];
  return properties(decode(text.text, begin, text.tokens.end[token]).code).category() == Category::upper;
}

std::u16string_view Names::fold_of(const Text& text, std::uint32_t token) const {
  return document_.text_of(document_.fold(text, token));
}

}  // namespace variorum
