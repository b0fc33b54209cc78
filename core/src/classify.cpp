#include "classify.h"

#include <algorithm>

#include "characters.h"
#include "sorting.h"

namespace variorum {
namespace {

using TokenIds = std::span<const std::uint32_t>;

bool all_punctuation(const Text& text, TokenIds tokens) {
  return std::all_of(tokens.begin(), tokens.end(),
                     [&](std::uint32_t t) { return text.tokens.kind[t] == TokenKind::punctuation; });
}

std::u16string_view text_of(const Text& text, std::uint32_t token) {
  return text.text.substr(text.tokens.begin[token], text.tokens.end[token] - text.tokens.begin[token]);
}

/// Equal length, and differing only in letters that have case.
bool differ_in_case_only(std::u16string_view x, std::u16string_view y) {
  if (x.size() != y.size()) return false;
  for (std::size_t k = 0; k < x.size(); ++k) {
    if (x[k] == y[k]) continue;
    auto cased = [](char16_t unit) {
      const Category category = properties(unit).category();
      return category == Category::upper || category == Category::lower;
    };
    if (!cased(x[k]) || !cased(y[k])) return false;
  }
  return true;
}

std::vector<std::uint32_t> numbers_of(const Text& text, TokenIds tokens) {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t t : tokens) {
    if (text.tokens.kind[t] == TokenKind::number) numbers.push_back(text.tokens.fold[t]);
  }
  sort_numbers(numbers);
  return numbers;
}

/// Words beside the numbers, without function words and punctuation.
std::size_t other_content(const Document& document, const Text& text, TokenIds tokens) {
  return static_cast<std::size_t>(std::count_if(tokens.begin(), tokens.end(), [&](std::uint32_t t) {
    return text.tokens.kind[t] == TokenKind::word && !document.function_word[text.tokens.fold[t]];
  }));
}

/// Capitalised, in a script with case, and not because a sentence begins.
bool is_name(const Text& text, std::uint32_t token) {
  if (text.tokens.kind[token] != TokenKind::word) return false;
  const Offset begin = text.tokens.begin[token];
  if (properties(decode(text.text, begin, text.tokens.end[token]).code).category() != Category::upper) return false;
  const auto sentence = std::upper_bound(text.first_token.begin(), text.first_token.end(), token) - 1;
  for (std::uint32_t t = *sentence; t < token; ++t) {
    if (text.tokens.kind[t] != TokenKind::punctuation) return true;
  }
  return false;
}

bool all_names(const Document& document, const Text& text, TokenIds tokens) {
  bool any = false;
  for (std::uint32_t t : tokens) {
    if (text.tokens.kind[t] == TokenKind::punctuation || document.function_word[text.tokens.fold[t]]) continue;
    if (!is_name(text, t)) return false;
    any = true;
  }
  return any;
}

}  // namespace

SpanClass classify(const Document& document, const RegionSide& before, const RegionSide& after) {
  const Text &x = document.before, &y = document.after;
  if (before.tokens.empty() && after.tokens.empty()) return SpanClass::white_space;
  if (before.tokens.size() == after.tokens.size()) {
    bool same_fold = true, case_only = true;
    for (std::size_t k = 0; k < before.tokens.size(); ++k) {
      same_fold = same_fold && x.tokens.fold[before.tokens[k]] == y.tokens.fold[after.tokens[k]];
      case_only = case_only && differ_in_case_only(text_of(x, before.tokens[k]), text_of(y, after.tokens[k]));
    }
    if (same_fold) return case_only ? SpanClass::letter_case : SpanClass::typography;
  }
  if (all_punctuation(x, before.tokens) && all_punctuation(y, after.tokens)) return SpanClass::punctuation;
  if (numbers_of(x, before.tokens) != numbers_of(y, after.tokens) && other_content(document, x, before.tokens) <= 2 &&
      other_content(document, y, after.tokens) <= 2) {
    return SpanClass::number;
  }
  const bool before_names = all_names(document, x, before.tokens), after_names = all_names(document, y, after.tokens);
  if ((before_names || before.tokens.empty()) && (after_names || after.tokens.empty())) return SpanClass::name;
  return SpanClass::content;
}

bool is_quieted(const Options& options, SpanClass text_class) {
  switch (text_class) {
    case SpanClass::letter_case:
      return options.ignore_case;
    case SpanClass::punctuation:
      return options.ignore_punctuation;
    case SpanClass::typography:
      return options.ignore_typography;
    case SpanClass::white_space:
      return options.ignore_whitespace;
    default:
      return false;
  }
}

}  // namespace variorum
