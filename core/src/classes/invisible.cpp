#include "invisible.h"

#include <string>

#include "characters.h"

namespace variorum {
namespace {

bool is_no_break_space(char16_t unit) { return unit == 0xA0 || unit == 0x202F || unit == 0x2007; }

/// Takes no room and leaves what stands beside it as it is: joiners, word joiners, byte order marks. Direction marks
/// and variation selectors take none either, but order and shape what a reader sees; so does a joiner before a picture.
bool takes_no_room(const std::u16string& text, std::size_t at) {
  const char16_t unit = text[at];
  if (unit == 0x200D && at + 1 < text.size()) {
    const auto next = decode(text, static_cast<Offset>(at + 1), static_cast<Offset>(text.size()));
    return !properties(next.code).pictographic();
  }
  return (unit >= 0x200B && unit <= 0x200D) || (unit >= 0x2060 && unit <= 0x2064) || unit == 0xFEFF;
}

/// What a step takes out of a text; the most certain step comes first.
enum class Step : std::uint8_t {
  soft_hyphen,
  zero_width,
  newline,
  no_break_space,
  normalisation,
  trailing,
  line_end,
  blanks
};

constexpr InvisibleKind kFound[] = {
    InvisibleKind::soft_hyphen,   InvisibleKind::zero_width,     InvisibleKind::line_end, InvisibleKind::no_break_space,
    InvisibleKind::normalisation, InvisibleKind::trailing_space, InvisibleKind::line_end, InvisibleKind::blanks};

/// What a step leaves of a run of white space.
std::u16string_view left_of_run(std::u16string_view run, Step step, bool ends_line) {
  const bool has_line_end = run.find(u'\n') != run.npos;
  if (step == Step::blanks || (step == Step::line_end && has_line_end)) return u" ";
  if (step != Step::trailing) return run;
  if (ends_line && !has_line_end) return {};
  return has_line_end ? run.substr(run.find(u'\n')) : run;
}

/// What a step leaves of a text.
std::u16string left_of(const std::u16string& text, Step step, bool at_line_end) {
  std::u16string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char16_t unit = text[at];
    if (step >= Step::trailing && is_space_like(unit)) {
      std::size_t end = at;
      while (end < text.size() && is_space_like(text[end])) ++end;
      out += left_of_run(std::u16string_view(text).substr(at, end - at), step, at_line_end && end == text.size());
      at = end - 1;
      continue;
    }
    if ((step == Step::soft_hyphen && unit == 0xAD) || (step == Step::zero_width && takes_no_room(text, at))) continue;
    if (step == Step::newline && unit == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n') continue;
    out += step == Step::newline && is_newline(unit)                 ? u'\n'
           : step == Step::no_break_space && is_no_break_space(unit) ? u' '
                                                                     : unit;
  }
  if (step == Step::normalisation) compose(out);
  return out;
}

/// How many units of a text a step changed.
std::size_t changed_units(const std::u16string& from, const std::u16string& to) {
  if (from.size() != to.size()) return from.size() - to.size();
  std::size_t count = 0;
  for (std::size_t k = 0; k < from.size(); ++k) count += from[k] != to[k];
  return count;
}

}  // namespace

std::uint8_t invisible_kinds(std::u16string_view before, std::u16string_view after, bool at_line_end) {
  std::u16string x(before), y(after);
  unsigned kinds = 0;
  for (unsigned step = 0; step < 8 && x != y; ++step) {
    std::u16string next_x = left_of(x, static_cast<Step>(step), at_line_end);
    std::u16string next_y = left_of(y, static_cast<Step>(step), at_line_end);
    // Where a step changes one text more than the other, or makes them equal, they differ in what the step takes out.
    if (next_x == next_y || changed_units(x, next_x) != changed_units(y, next_y))
      kinds |= 1u << static_cast<unsigned>(kFound[step]);
    x.swap(next_x), y.swap(next_y);
  }
  return x == y ? static_cast<std::uint8_t>(kinds) : std::uint8_t{0};
}

}  // namespace variorum
