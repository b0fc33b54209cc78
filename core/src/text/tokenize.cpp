#include "tokenize.h"

#include <algorithm>

#include "breaks.h"
#include "characters.h"
#include "scan.h"
#include "word_tailoring.h"

namespace variorum {
namespace {

/// Letters of the commonest alphabets, known without a table: ASCII, Latin with accents, Cyrillic, Arabic, Hangul.
bool is_plain_letter(char16_t unit) {
  if (unit < 0x80) return static_cast<char16_t>((unit | 0x20) - 'a') < 26;
  if (unit < 0x370) return unit >= 0xC0 && unit <= 0x24F && unit != 0xD7 && unit != 0xF7;
  return (unit >= 0x400 && unit <= 0x481) || (unit >= 0x48A && unit <= 0x52F) || (unit >= 0x621 && unit <= 0x64A) ||
         (unit >= 0xAC00 && unit <= 0xD7A3);
}

/// Characters that never join the preceding word.
bool parts_words(char16_t unit) {
  if (unit < 0x80) return unit != '\'' && unit != '.' && unit != '_';
  return unit == 0xA0 || unit == 0xAB || unit == 0xBB || unit == 0x2026 || (unit >= 0x2010 && unit <= 0x2017) ||
         (unit >= 0x201A && unit <= 0x201F) || (unit >= 0x3000 && unit <= 0x3003) || unit == 0x60C || unit == 0x61F;
}

/// The short way for the commonest tokens: words of plain letters that nothing follows which could join them; 0 where
/// unsure.
Offset plain_word_end(std::u16string_view text, Offset at, Offset end) {
  if (!is_plain_letter(text[at])) return 0;
  do ++at;
  while (at < end && (is_plain_letter(text[at]) || is_ascii_digit(text[at])));
  return at == end || parts_words(text[at]) ? at : 0;
}

/// The short way for one ASCII mark that something else follows, and for plain digits; 0 where unsure.
Offset plain_mark_end(std::u16string_view text, Offset at, Offset end) {
  const char16_t mark = text[at];
  if (mark <= ' ' || mark >= 0x7F || mark == '_' || is_plain_letter(mark)) return 0;
  if (!is_ascii_digit(mark)) return at + 1 == end || (text[at + 1] < 0x300 && text[at + 1] != mark) ? at + 1 : 0;
  do ++at;
  while (at < end && is_ascii_digit(text[at]));
  if (at == end) return at;
  const char16_t next = text[at];
  const bool joins =
      next >= 0x80 || next == '.' || next == ',' || next == ';' || next == '\'' || next == '_' || is_plain_letter(next);
  return joins ? 0 : at;
}

/// The short way for Han and Hiragana that more of the same or a plain mark follows.
Offset ideograph_end(std::u16string_view text, Offset at, Offset end) {
  const auto stands_alone = [](char16_t unit) {
    return (unit >= 0x4E00 && unit < 0xA000) || (unit >= 0x3041 && unit <= 0x3096) ||
           (unit >= 0x3001 && unit <= 0x3003);
  };
  const bool alone = stands_alone(text[at]) && (at + 1 == end || stands_alone(text[at + 1]) || text[at + 1] == 0xFF0C);
  return alone ? at + 1 : 0;
}

Offset token_end(std::u16string_view text, Offset at, Offset end) {
  if (const Offset stop = plain_word_end(text, at, end)) return stop;
  if (const Offset stop = plain_mark_end(text, at, end)) return stop;
  if (const Offset stop = ideograph_end(text, at, end)) return stop;
  return tailored_word_end(text, at, end);
}

bool is_ascii(std::u16string_view text, Offset at, Offset length) {
  return std::all_of(text.begin() + at, text.begin() + at + length, [](char16_t unit) { return unit < 0x80; });
}

TokenKind kind_of(std::u16string_view token) {
  const auto end = static_cast<Offset>(token.size());
  if (token.find(char16_t{0x20E3}) != std::u16string_view::npos) return TokenKind::symbol;  // keycaps
  for (Offset at = 0; at < end;) {
    const Decoded next = decode(token, at, end);
    at += next.length;
    switch (properties(next.code).category()) {
      case Category::format:
      case Category::space:
        continue;
      case Category::digit:
      case Category::number:
        return TokenKind::number;
      case Category::upper:
      case Category::lower:
      case Category::letter:
      case Category::mark:
        return TokenKind::word;
      case Category::currency:
        return TokenKind::symbol;
      case Category::math:
        return next.code == '|' || next.code == '~' ? TokenKind::punctuation : TokenKind::symbol;
      case Category::symbol:
        return next.code == '`' || next.code == '^' ? TokenKind::punctuation : TokenKind::symbol;
      default:
        return TokenKind::punctuation;
    }
  }
  return TokenKind::punctuation;
}

FormId intern_form(std::u16string_view token, Vocabulary& vocabulary) {
  const FormId form{vocabulary.forms.intern(token)};
  if (number_of(form) == vocabulary.interned_fold.size()) {
    vocabulary.interned_fold.push_back(vocabulary.folds.intern(fold_text(token), &vocabulary.folded));
    vocabulary.kind_of_form.push_back(kind_of(token));
  }
  return form;
}

/// Writes tokens into room that is made for many at a time: prose has a token for each four code units, or fewer.
class Writer {
 public:
  /// For the tokens of `units` code units.
  Writer(Tokens& out, const Vocabulary& vocabulary, Offset units)
      : out_(out), vocabulary_(vocabulary), some_(units / 4 + 2), at_(out.size()) {}

  void append(Offset begin, Offset end, FormId form) {
    if (at_ == room_) make_room();
    begin_[at_] = begin;
    end_[at_] = end;
    form_[at_] = form;
    kind_[at_] = vocabulary_.kind_of_form[form];
    ++at_;
  }
  void finish() { out_.resize(at_); }

 private:
  void make_room() {
    room_ = at_ + some_;
    out_.resize(room_);
    begin_ = out_.begin.data(), end_ = out_.end.data(), form_ = out_.form.data(), kind_ = out_.kind.data();
  }

  Tokens& out_;
  const Vocabulary& vocabulary_;
  std::size_t some_, at_, room_ = at_;
  // Where the lists begin. The compiler cannot know that writing does not move them, and would read them each time.
  Offset *begin_ = nullptr, *end_ = nullptr;
  FormId* form_ = nullptr;
  TokenKind* kind_ = nullptr;
};

/// Eight units as a byte each; those past `length` are 0.
std::uint64_t eight_letters(std::u16string_view text, Offset at, unsigned length) {
  const std::uint64_t letters = narrowed(four_units(text, at)) | std::uint64_t{narrowed(four_units(text, at + 4))}
                                                                     << 32;
  return length >= 8 ? letters : letters & ((std::uint64_t{1} << 8 * length) - 1);
}

/// The form of at most 16 ASCII characters, none of them NUL (controls are tokens of their own). The text must have 16
/// units from `at` on.
FormId short_form(std::u16string_view text, Offset at, unsigned length, Vocabulary& vocabulary) {
  const std::uint64_t first = eight_letters(text, at, length);
  const std::uint64_t second = length > 8 ? eight_letters(text, at + 8, length - 8) : 0;
  const std::uint64_t mixed = (first ^ (second << 29 | second >> 35)) * 0x9E3779B97F4A7C15u;
  Vocabulary::ShortForm& known = vocabulary.short_forms[mixed >> 40 & (vocabulary.short_forms.size() - 1)];
  if (known.first != first || known.second != second)
    known = {first, second, intern_form(text.substr(at, length), vocabulary)};
  return known.form;
}

/// Whether a word of plain letters ends at `at`. Where a stop stands there, a blank or nothing must follow it.
bool ends_word(std::u16string_view text, Offset at, Offset end) {
  const char16_t next = text[at];
  if (next == '.') return at + 1 == end || text[at + 1] <= ' ';
  return parts_words(next) && !is_plain_letter(next) && !is_ascii_digit(next);
}

/// The end of a run of at most 16 ASCII letters that something follows which never joins them, or of one mark; 0 where
/// another way must be taken.
Offset short_end(std::u16string_view text, Offset at, Offset end) {
  unsigned length = 0;
  for (unsigned count = 4; count == 4 && length < 16; length += count)
    count = count_letters(four_units(text, at + length));
  if (length == 0) return plain_mark_end(text, at, end);
  return at + length < end && ends_word(text, at + length, end) ? at + length : 0;
}

/// The end of a katakana word that goes on in the next line; `stop` where none does.
Offset past_line_ends(std::u16string_view text, Offset stop, Offset end) {
  while (stop < end && is_newline(text[stop]) && is_katakana(text[stop - 1])) {
    const Offset next = skip_blanks(text, stop, end);
    if (next == end || !is_katakana(text[next])) break;
    stop = tailored_word_end(text, next, end);
  }
  return stop;
}

/// The form of a word that line ends cut: its letters alone.
FormId form_across_lines(std::u16string_view token, Vocabulary& vocabulary) {
  std::u16string letters(token);
  std::erase_if(letters, is_space_like);
  return intern_form(vocabulary.folded.keep(letters), vocabulary);
}

/// Whether short_form may be asked for the token.
bool is_short(std::u16string_view text, Offset at, Offset stop) {
  return stop - at <= 16 && at + 16 <= text.size() && text[at] != 0 && is_ascii(text, at, stop - at);
}

}  // namespace

void Tokens::reserve(std::size_t count) {
  begin.reserve(count), end.reserve(count), form.reserve(count), kind.reserve(count);
}

void Tokens::resize(std::size_t count) {
  begin.resize(count), end.resize(count), form.resize(count), kind.resize(count);
}

void Tokens::append_shifted(const Tokens& from, std::uint32_t first, std::uint32_t last, Offset shift) {
  const std::size_t at = size(), count = last - first;
  const auto copy = [&](auto& to, const auto& source) {  // `source` may be `to` itself
    to.resize(at + count);
    std::copy_n(source.begin() + first, count, to.begin() + static_cast<std::ptrdiff_t>(at));
  };
  copy(begin, from.begin), copy(end, from.end), copy(form, from.form), copy(kind, from.kind);
  for (std::size_t k = at; k < at + count; ++k) begin[k] += shift, end[k] += shift;
}

void tokenize(std::u16string_view text, TextRange range, Vocabulary& vocabulary, Tokens& out) {
  Writer writer(out, vocabulary, range.end - range.begin);
  // Up to here the short ways may look 16 units ahead.
  const Offset far = text.size() > 17 ? std::min(range.end, static_cast<Offset>(text.size() - 17)) : 0;
  for (Offset at = skip_blanks(text, range.begin, range.end); at < range.end;) {
    Offset stop = at < far ? short_end(text, at, range.end) : 0;
    const bool plain = stop > 0 && stop - at <= 16;
    Offset whole = stop;  // the end of a word that goes on in the next line
    if (!plain) {
      stop = token_end(text, at, range.end);
      whole = past_line_ends(text, stop, range.end);
    }
    writer.append(at, whole,
                  whole > stop                        ? form_across_lines(text.substr(at, whole - at), vocabulary)
                  : plain || is_short(text, at, stop) ? short_form(text, at, stop - at, vocabulary)
                                                      : intern_form(text.substr(at, stop - at), vocabulary));
    at = whole;
    if (at + 1 < range.end && text[at] == ' ' && static_cast<char16_t>(text[at + 1] - '!') < 0x5E)
      ++at;
    else
      at = skip_blanks(text, at, range.end);
  }
  writer.finish();
}

}  // namespace variorum
