#include "quotations.h"

#include <algorithm>

#include "characters.h"
#include "scan.h"

namespace variorum {
namespace {

enum class Style : std::uint8_t { none, curly, straight, guillemet, corner, single, apostrophe };

Style style_of(char16_t unit) {
  switch (unit) {
    case u'"':
      return Style::straight;
    case u'\'':
      return Style::apostrophe;
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
      return Style::curly;
    case 0x00AB:
    case 0x00BB:
      return Style::guillemet;
    case 0x2018:
    case 0x2019:
    case 0x201A:
      return Style::single;
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
    case 0xFF62:
    case 0xFF63:
      return Style::corner;
    default:
      return Style::none;
  }
}

bool is_wordlike(char16_t unit) {
  const Category category = properties(unit).category();
  return (category >= Category::upper && category <= Category::number) || category == Category::surrogate;
}

class Finder {
 public:
  Finder(std::u16string_view text, TextRange paragraph, const std::vector<TextRange>& sentences)
      : text_(text), paragraph_(paragraph), sentences_(sentences) {}

  std::vector<TextRange> find() {
    for (Offset at = paragraph_.begin; at < paragraph_.end; ++at) {
      at = skip_plain(text_, at, paragraph_.end);
      if (at == paragraph_.end) break;
      const Style style = style_of(text_[at]);
      if (style == Style::none) continue;
      if (open_ != Style::none) {
        if (style == open_ && closes(style, at)) close(at);
      } else if (opens(style, at)) {
        open_ = style, open_mark_ = text_[at], begin_ = at + 1, is_code_ = is_of_code(style, at);
      } else if (style != Style::straight && style < Style::single) {
        add(std::max(sentence_begin(at), found_.empty() ? Offset{0} : found_.back().end + 1), at);
      }
    }
    if (open_ != Style::none) close(paragraph_.end);
    return std::move(found_);
  }

 private:
  char16_t preceding(Offset at) const { return at > paragraph_.begin ? text_[at - 1] : u' '; }
  char16_t following(Offset at) const { return at + 1 < paragraph_.end ? text_[at + 1] : u' '; }

  bool opens(Style style, Offset at) {
    const char16_t mark = text_[at];
    if (style >= Style::single)
      return mark != 0x2019 && !is_wordlike(preceding(at)) && is_wordlike(following(at)) && is_closed_later(style, at);
    if (style == Style::corner) return is_corner_open(mark);
    if (mark == 0x201E) return true;
    // “ « and their mirrors open where a word follows, and close where they follow one: German, Swedish and Danish
    // differ.
    if (is_wordlike(preceding(at))) return mark == 0x201C && is_wordlike(following(at));
    return mark == 0x201C || mark == 0x00AB || !is_space_like(following(at));
  }

  bool closes(Style style, Offset at) const {
    const char16_t mark = text_[at];
    switch (style) {
      case Style::curly:  // “ closes „. Where another “ opened and a word follows, a ” was forgotten: it goes on
        return mark == 0x201D || (mark == 0x201C && (open_mark_ == 0x201E || !is_wordlike(following(at))));
      case Style::corner:
        return !is_corner_open(mark);
      case Style::single:
        return mark == 0x2019 && !is_wordlike(following(at));
      case Style::apostrophe:  // the boys' toys: it closes only where it follows a mark
        return !is_wordlike(following(at)) && !is_wordlike(preceding(at)) && !is_space_like(preceding(at));
      default:
        return true;
    }
  }

  static bool is_corner_open(char16_t mark) { return mark == 0x300C || mark == 0x300E || mark == 0xFF62; }

  /// A single mark is an apostrophe unless a closing mark follows. Where none follows, none follows later marks either.
  bool is_closed_later(Style style, Offset at) {
    bool& none_follows = no_more_[style == Style::apostrophe];
    if (none_follows) return false;
    for (Offset k = at + 1; k < paragraph_.end; ++k) {
      if (style_of(text_[k]) == style && closes(style, k)) return true;
    }
    none_follows = true;
    return false;
  }

  /// class="note", print("note"), ["note"], `"note"`: marks of code quote nobody.
  bool is_of_code(Style style, Offset at) const {
    if (style != Style::straight && style != Style::apostrophe) return false;
    const char16_t mark = preceding(at);
    if (mark == u'(') return at >= paragraph_.begin + 2 && is_wordlike(text_[at - 2]);
    return mark == u'=' || mark == u'[' || mark == u'{' || mark == u'`' || mark == u'\\';
  }

  void close(Offset at) {
    if (!is_code_) add(begin_, at);
    open_ = Style::none;
  }

  Offset sentence_begin(Offset at) const {
    const auto next = std::upper_bound(sentences_.begin(), sentences_.end(), at,
                                       [](Offset offset, TextRange sentence) { return offset < sentence.begin; });
    return next == sentences_.begin() ? paragraph_.begin : std::max(paragraph_.begin, (next - 1)->begin);
  }

  void add(Offset begin, Offset end) {
    if (begin < end) found_.push_back({begin, end});
  }

  std::u16string_view text_;
  TextRange paragraph_;
  const std::vector<TextRange>& sentences_;
  std::vector<TextRange> found_;
  Style open_ = Style::none;
  char16_t open_mark_ = 0;
  Offset begin_ = 0;
  bool is_code_ = false;              // whether the open mark is of code
  bool no_more_[2] = {false, false};  // whether no closing ’ (') follows any more
};

}  // namespace

std::vector<TextRange> find_quotations(std::u16string_view text, TextRange paragraph,
                                       const std::vector<TextRange>& sentences) {
  return Finder(text, paragraph, sentences).find();
}

bool Quotations::hold(TextRange range) {
  const std::uint32_t paragraph = text_.paragraph_at(range.begin);
  if (paragraph == kNone) return false;
  if (paragraph != paragraph_)
    found_ = find_quotations(text_.text, text_.segments.paragraphs[paragraph], text_.segments.sentences);
  paragraph_ = paragraph;
  const auto next = std::upper_bound(found_.begin(), found_.end(), range.begin,
                                     [](Offset offset, TextRange quotation) { return offset < quotation.begin; });
  return next != found_.begin() && range.end <= (next - 1)->end;
}

}  // namespace variorum
