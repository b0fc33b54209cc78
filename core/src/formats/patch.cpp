#include <algorithm>
#include <iterator>

#include "characters.h"
#include "line_diff.h"
#include "output.h"

namespace variorum {
namespace {

constexpr std::size_t kContextLines = 3;

struct Edit {
  char16_t sign;  // ' ', '-' or '+'
  std::u16string_view line;
};

std::vector<Edit> line_edits(const LineDiff& diff) {
  std::vector<Edit> edits;
  std::size_t next = 0;
  const auto insert_to = [&](std::size_t end) {
    while (next < end) edits.push_back({u'+', diff.after[next++]});
  };
  for (std::size_t line = 0; line < diff.before.size(); ++line) {
    const std::uint32_t twin = diff.after_of[line];
    if (twin == kNone) {
      edits.push_back({u'-', diff.before[line]});
      continue;
    }
    insert_to(twin);
    edits.push_back({u' ', diff.before[line]});
    ++next;
  }
  insert_to(diff.after.size());
  return edits;
}

struct Hunk {
  std::size_t begin, end;
};

/// Runs of edits, each with its context; runs whose contexts touch are one.
std::vector<Hunk> hunks_of(const std::vector<Edit>& edits) {
  std::vector<Hunk> hunks;
  for (std::size_t index = 0; index < edits.size(); ++index) {
    if (edits[index].sign == u' ') continue;
    const std::size_t begin = index - std::min(index, kContextLines);
    const std::size_t end = std::min(edits.size(), index + kContextLines + 1);
    if (!hunks.empty() && begin <= hunks.back().end)
      hunks.back().end = end;
    else
      hunks.push_back({begin, end});
  }
  return hunks;
}

/// How many lines of one side precede each edit; one more entry, the total.
std::vector<std::uint32_t> line_numbers(const std::vector<Edit>& edits, char16_t sign) {
  std::vector<std::uint32_t> numbers = {0};
  for (const Edit& edit : edits) numbers.push_back(numbers.back() + (edit.sign == u' ' || edit.sign == sign));
  return numbers;
}

std::u16string hunk_side(const std::vector<std::uint32_t>& numbers, const Hunk& hunk) {
  const std::uint32_t skipped = numbers[hunk.begin], seen = numbers[hunk.end];
  return digits(seen == skipped ? skipped : skipped + 1) + u"," + digits(seen - skipped);
}

void add_edit(std::u16string& out, const Edit& edit) {
  (out += edit.sign) += edit.line;
  if (!edit.line.ends_with(u'\n')) out += u"\n\\ No newline at end of file\n";
}

bool needs_escape(char16_t unit) {
  return unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == u'"' || unit == u'\\';
}

/// A name as git writes it: in quotes and escaped where it holds a quote, a backslash or a control character.
std::u16string quoted_name(const std::u16string& name) {
  if (std::none_of(name.begin(), name.end(), needs_escape)) {
    // A tab ends a name that holds blanks.
    return name + (std::any_of(name.begin(), name.end(), is_blank) ? u"\t" : u"");
  }
  constexpr std::u16string_view kEscaped = u"\"\\\a\b\t\n\v\f\r", kLetters = u"\"\\abtnvfr";
  std::u16string out = u"\"";
  for (const char16_t unit : name) {
    const std::size_t known = kEscaped.find(unit);
    if (!needs_escape(unit)) {
      out += unit;
    } else if (known != kEscaped.npos) {
      (out += u'\\') += kLetters[known];
    } else {
      for (const char byte : to_utf8({&unit, 1})) (out += u'\\') += digits(static_cast<unsigned char>(byte), 8, 3);
    }
  }
  return out += u'"';
}

}  // namespace

std::string to_patch(const Compared& compared, const FormatNames& names) {
  const LineDiff diff = diff_lines(compared);
  const std::vector<Edit> edits = line_edits(diff);
  const std::vector<Hunk> hunks = hunks_of(edits);
  if (hunks.empty()) return {};
  const auto before = line_numbers(edits, u'-'), after = line_numbers(edits, u'+');
  std::u16string out = u"--- " + quoted_name(names.before) + u"\n+++ " + quoted_name(names.after) + u"\n";
  for (const Hunk& hunk : hunks) {
    out += u"@@ -" + hunk_side(before, hunk) + u" +" + hunk_side(after, hunk) + u" @@\n";
    for (std::size_t index = hunk.begin; index < hunk.end; ++index) add_edit(out, edits[index]);
  }
  return to_utf8(out);
}

}  // namespace variorum
