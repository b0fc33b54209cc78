#include "classify.h"

#include <algorithm>

#include "characters.h"
#include "invisible.h"
#include "meaning_words.h"
#include "score.h"
#include "sorting.h"
#include "token_kinds.h"

namespace variorum {
namespace {

using TokenIds = std::span<const TokenIndex>;

std::u16string_view text_of(const Text& text, std::uint32_t token) {
  return text.text.substr(text.tokens.begin[token], text.tokens.end[token] - text.tokens.begin[token]);
}

std::u16string_view text_in(const Text& text, TextRange range) {
  return text.text.substr(range.begin, range.end - range.begin);
}

std::u16string_view fold_of(const Document& document, const Text& text, std::uint32_t token) {
  return document.text_of(document.fold(text, token));
}

/// Whether a token is a part of the amount beside it: % ‰ € and the minus. The $ of a formula or a prompt is none.
bool is_sign(const Document& document, const Text& text, std::uint32_t token) {
  const std::vector<TokenKind>& kind = text.tokens.kind;
  const bool beside = (token > 0 && kind[token - 1] == TokenKind::number) ||
                      (token + 1 < kind.size() && kind[token + 1] == TokenKind::number);
  return beside && (is_amount_sign(fold_of(document, text, token)) || is_minus(text, token));
}

/// Whether the tokens are marks alone, and no part of an amount.
bool all_marks(const Document& document, const Text& text, TokenIds tokens) {
  return std::all_of(tokens.begin(), tokens.end(), [&](std::uint32_t t) {
    return text.tokens.kind[t] == TokenKind::punctuation && !is_sign(document, text, t);
  });
}

/// Whether the two have one length and differ only in letters that have case.
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

/// Whether a fold is a hash or the like, which begins with a digit by chance: 3f2a9bc.
bool is_identifier(std::u16string_view fold) {
  std::size_t letters = 0;
  bool mixed = false;
  for (char16_t unit : fold) {
    const bool letter = unit >= u'a' && unit <= u'z';
    mixed = mixed || (letters > 0 && !letter);
    letters += letter;
  }
  return mixed && letters >= 2 && fold.size() >= score::kIdentifier;
}

/// What the words of one side of a region say.
struct Contents {
  std::vector<FoldId> numbers;  // numbers, in digits or written out, and of the signs beside them
  std::uint32_t negations = 0;
  std::uint32_t other = 0;  // other words of meaning
  bool digits = false;
};

Contents contents_of(const Document& document, const Text& text, TokenIds tokens, MeaningFolds& meanings,
                     Languages& languages) {
  Contents contents;
  for (std::size_t k = 0; k < tokens.size(); ++k) {
    const std::uint32_t t = tokens[k];
    const TokenKind kind = text.tokens.kind[t];
    const std::u16string_view fold = fold_of(document, text, t);
    const bool digits = kind == TokenKind::number && !is_identifier(fold), sign = is_sign(document, text, t);
    if (kind == TokenKind::punctuation && !sign) continue;
    contents.digits = contents.digits || digits || sign;
    const auto beside = [&](std::size_t there) {
      return there < tokens.size() ? fold_of(document, text, tokens[there]) : std::u16string_view();
    };
    const bool may_mean = !digits && !sign && meanings.has(document.fold(text, t));
    const Language language = may_mean ? languages.at(tokens[0]) : Language::unknown;
    const bool written_out = may_mean && is_number_word(fold, language) && !(fold == u"once" && beside(k - 1) == u"at");
    if (digits || sign || written_out) {
      contents.numbers.push_back(document.fold(text, t));
    } else if (may_mean && is_negation(fold, language) && !affirms(beside(k + 1))) {
      ++contents.negations;
    } else {
      contents.other += !document.small_word[document.fold(text, t)];
    }
  }
  sort_numbers(contents.numbers);
  return contents;
}

/// Whether both sides have numbers, which differ, or one side has a number and the other nothing of meaning.
bool differ_in_numbers(const Contents& x, const Contents& y) {
  if (x.numbers == y.numbers || x.other > score::kClassWords || y.other > score::kClassWords) return false;
  if (!x.numbers.empty() && !y.numbers.empty()) return true;
  const Contents &with = x.numbers.empty() ? y : x, &without = x.numbers.empty() ? x : y;
  return with.digits || (without.other == 0 && with.other == 0);
}

/// The letters, digits and signs of amounts of the tokens, and whether there are marks among them.
std::pair<std::u16string, bool> letters_of(const Document& document, const Text& text, TokenIds tokens) {
  std::pair<std::u16string, bool> out;
  for (std::uint32_t t : tokens) {
    const std::u16string_view fold = fold_of(document, text, t);
    if (text.tokens.kind[t] == TokenKind::punctuation && !is_sign(document, text, t)) {
      out.second = true;
      continue;
    }
    const bool word = text.tokens.kind[t] == TokenKind::word;
    for (char16_t unit : fold) {
      if (word && unit == u'.') {  // U.S. → US
        out.second = true;
      } else {
        out.first += unit;
      }
    }
  }
  return out;
}

/// self driving → self-driving: the letters are the same, the marks and blanks between them are not.
bool differ_in_marks(const Document& document, const RegionSide& before, const RegionSide& after) {
  const auto [x, x_marks] = letters_of(document, document.before, before.tokens);
  const auto [y, y_marks] = letters_of(document, document.after, after.tokens);
  return x == y && (x_marks || y_marks);
}

/// 12,000 → 12.000: a comma here and a point there. One of them parts groups, the other a fraction, and which one is a
/// matter of language.
bool trade_point_and_comma(std::u16string_view x, std::u16string_view y) {
  const auto has = [](std::u16string_view number, char16_t mark) { return number.find(mark) != number.npos; };
  return (has(x, u'.') && has(y, u',')) || (has(x, u',') && has(y, u'.'));
}

/// 12,000 → 12000 → 12 000: digits in groups of three.
bool differ_in_grouping(std::u16string_view x, std::u16string_view y) {
  const auto plain = [](std::u16string_view number) {
    std::u16string digits;
    std::size_t run = 0, groups = 0;
    for (std::size_t k = number.size(); k-- > 0;) {
      const bool digit = is_ascii_digit(number[k]);
      if (digit) digits += number[k];
      if (!digit && run != 3) return std::u16string();
      run = digit ? run + 1 : 0;
      groups += !digit;
    }
    return groups == 0 || run <= 3 ? digits : std::u16string();
  };
  const std::u16string digits = plain(x);
  return digits.size() > 3 && digits == plain(y) && !trade_point_and_comma(x, y);
}

/// Embeddings, overrides and isolates turn round the letters that follow them; control characters drive the machine
/// that shows the text. The white space among the control characters does neither.
bool works_unseen(char16_t unit) {
  const bool control = unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
  return (control && !is_space_like(unit)) || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

/// Of the classes that the options quiet.
bool is_faint(SpanClass text_class) { return text_class >= SpanClass::letter_case; }

/// The class of white space that differs. No-break spaces in place of as many blanks, and spaces that take no room, are
/// typography.
SpanClass class_of_blanks(std::u16string_view before, std::u16string_view after) {
  constexpr auto kNoBreak = 1u << static_cast<unsigned>(InvisibleKind::no_break_space);
  constexpr auto kZeroWidth = 1u << static_cast<unsigned>(InvisibleKind::zero_width);
  const auto plain = [](std::u16string_view blanks) {
    return std::all_of(blanks.begin(), blanks.end(), [](char16_t unit) { return unit < 0x80; });
  };
  if (plain(before) && plain(after)) return SpanClass::white_space;
  const unsigned kinds = invisible_kinds(before, after, false);
  // A sign between blanks, such as a mark of direction, that came or went is no white space.
  const auto holds_signs = [](std::u16string_view blanks) {
    return !std::all_of(blanks.begin(), blanks.end(), is_space_like);
  };
  if (kinds == 0 && (holds_signs(before) || holds_signs(after))) return SpanClass::typography;
  return kinds != 0 && (kinds & ~(kNoBreak | kZeroWidth)) == 0 ? SpanClass::typography : SpanClass::white_space;
}

}  // namespace

bool MeaningFolds::has(FoldId fold) {
  if (known_.empty()) known_.resize(document_.fold_count());
  Answer& answer = known_[fold];
  if (answer == Answer::unknown) {
    const std::u16string_view text = document_.text_of(fold);
    answer = is_number_word(text) || is_negation(text) ? Answer::yes : Answer::no;
  }
  return answer == Answer::yes;
}

bool Classifier::are_names(const Text& text, TokenIds tokens) const {
  bool any = false;
  for (std::uint32_t t : tokens) {
    if (text.tokens.kind[t] == TokenKind::punctuation) continue;
    const bool name = names_.is_name(text, t);
    if (!name && !document_.small_word[document_.fold(text, t)]) return false;
    any = any || name;
  }
  return any;
}

bool Classifier::is_quoted(const RegionSide& before, const RegionSide& after) {
  return (before.tokens.empty() || before_quotations_.hold(before.range)) &&
         (after.tokens.empty() || after_quotations_.hold(after.range));
}

SpanClass Classifier::classify(const RegionSide& before, const RegionSide& after) {
  const SpanClass found = class_of_words(before, after);
  const auto works = [](std::u16string_view text) { return std::any_of(text.begin(), text.end(), works_unseen); };
  const auto hides = [&] {
    return works(text_in(document_.before, before.range)) || works(text_in(document_.after, after.range));
  };
  return is_faint(found) && hides() ? SpanClass::content : found;
}

SpanClass Classifier::class_of_words(const RegionSide& before, const RegionSide& after) {
  const Text &x = document_.before, &y = document_.after;
  if (before.tokens.empty() && after.tokens.empty())
    return class_of_blanks(text_in(x, before.range), text_in(y, after.range));
  if (before.tokens.size() == after.tokens.size()) {
    bool same_fold = true, case_only = true;
    for (std::size_t k = 0; k < before.tokens.size(); ++k) {
      same_fold = same_fold && document_.fold(x, before.tokens[k]) == document_.fold(y, after.tokens[k]);
      case_only = case_only && differ_in_case_only(text_of(x, before.tokens[k]), text_of(y, after.tokens[k]));
    }
    if (same_fold) return case_only ? SpanClass::letter_case : SpanClass::typography;
  }
  if (all_marks(document_, x, before.tokens) && all_marks(document_, y, after.tokens)) return SpanClass::punctuation;
  const bool is_short = before.tokens.size() + after.tokens.size() <= score::kClassTokens;
  if (is_short && differ_in_grouping(text_in(x, before.range), text_in(y, after.range))) return SpanClass::typography;
  if (is_short && differ_in_marks(document_, before, after)) return SpanClass::punctuation;
  Contents left, right;
  if (is_short) {
    left = contents_of(document_, x, before.tokens, meanings_, languages_.before);
    right = contents_of(document_, y, after.tokens, meanings_, languages_.after);
    if (left.negations != right.negations && left.other <= score::kClassWords && right.other <= score::kClassWords)
      return SpanClass::negation;
  }
  if (is_quoted(before, after)) return SpanClass::quotation;
  if (is_short && differ_in_numbers(left, right)) return SpanClass::number;
  const bool before_names = are_names(x, before.tokens), after_names = are_names(y, after.tokens);
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
