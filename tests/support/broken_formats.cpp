#include "tests/support/broken_formats.h"

#include <utf8.h>

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "tests/support/format_words.h"

namespace variorum::support {
namespace {

/// UTF-8, lone surrogates replaced, as the formats write it.
std::string utf8_of(std::u16string_view text) {
  std::u16string whole;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool lead = (text[at] & 0xFC00) == 0xD800, trail = (text[at] & 0xFC00) == 0xDC00;
    const bool paired = lead && at + 1 < text.size() && (text[at + 1] & 0xFC00) == 0xDC00;
    whole += (lead && !paired) || trail ? u'\xFFFD' : text[at];
    if (paired) whole += text[++at];
  }
  return utf8::utf16to8(whole);
}

std::string with_braces(std::string text) {
  constexpr const char* kReferences[][2] = {{"&#123;", "{"}, {"&#125;", "}"}, {"&#38;", "&"}};
  for (const auto& [reference, character] : kReferences) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
      const bool here = text.compare(at, std::string_view(reference).size(), reference) == 0;
      out += here ? character : text.substr(at, 1);
      at += here ? std::string_view(reference).size() : 1;
    }
    text = out;
  }
  return text;
}

/// The text that is left of CriticMarkup when marks of one kind are kept, of the others dropped.
std::string side_of(const std::string& markdown, std::string_view kept) {
  std::string out;
  for (std::size_t at = 0; at < markdown.size();) {
    if (markdown[at] != '{') {
      out += markdown[at++];
      continue;
    }
    const std::size_t end = markdown.find('}', at);
    if (end == markdown.npos || end < at + 5) return "no mark ends what begins at " + std::to_string(at);
    if (markdown.compare(at + 1, 2, kept) == 0) out += markdown.substr(at + 3, end - 2 - (at + 3));
    at = end + 1;
  }
  return with_braces(out);
}

std::string next_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
  const std::string line(text.substr(0, end));
  text.remove_prefix(end);
  return line;
}

/// What a unified patch makes of a text; it says so where it does not fit.
std::string patched(std::string_view text, std::string_view patch) {
  std::string out;
  std::size_t line_number = 1;
  if (!patch.empty()) next_line(patch), next_line(patch);
  while (!patch.empty()) {
    const std::string head = next_line(patch);
    if (!head.starts_with("@@ -")) return "no head of a hunk: " + head;
    const std::size_t comma = head.find(',');
    std::size_t begin = std::stoul(head.substr(4, comma - 4));
    if (head.substr(comma, 3) == ",0 ") ++begin;
    for (; line_number < begin; ++line_number) out += next_line(text);
    while (!patch.empty() && !patch.starts_with("@@")) {
      const std::string edit = next_line(patch);
      std::string line = edit.substr(1);
      if (patch.starts_with("\\ ")) next_line(patch), line.pop_back();
      if (edit[0] != '+' && (text.empty() || next_line(text) != line)) return "a line does not fit: " + edit;
      line_number += edit[0] != '+';
      if (edit[0] != '-') out += line;
    }
  }
  return out + std::string(text);
}

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == 0x7F; });
}

/// Whether a tag begins here that the format does not write itself.
bool is_foreign_tag(std::string_view text) {
  if (!text.starts_with('<')) return false;
  text.remove_prefix(text.starts_with("</") ? 2 : 1);
  constexpr std::string_view kOwn[] = {"tbody>", "table>", "body>", "html>", "tr>",  "tr ",  "td>",   "td ",
                                       "span>",  "span ",  "a>",    "a ",    "del>", "ins>", "abbr>", "abbr "};
  return std::none_of(std::begin(kOwn), std::end(kOwn), [&](std::string_view own) { return text.starts_with(own); });
}

void check_page(std::string_view page, Complaints& out) {
  for (std::size_t at = page.find("<tbody>"); at < page.size(); at = page.find('<', at + 1)) {
    if (is_foreign_tag(page.substr(at)))
      return out.push_back("html: a tag of a text: " + std::string(page.substr(at, 20)));
  }
}

void check_json(const Comparison& comparison, Complaints& out) {
  const std::string text = to_json(comparison);
  if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7F; }))
    out.push_back("json: not ASCII on one line");
  const nlohmann::json parsed = nlohmann::json::parse(text, nullptr, false);
  if (parsed.is_discarded()) return out.push_back("json: it does not parse: " + text);
  if (parsed["rows"].size() != comparison.rows.size()) out.push_back("json: other rows");
  if (parsed["links"].size() != comparison.links.size()) out.push_back("json: other links");
  if (parsed["changes"].size() != comparison.changes.size()) out.push_back("json: other changes");
  if (parsed["coarse"] != comparison.coarse) out.push_back("json: other coarse");
}

}  // namespace

Complaints broken_formats(const Compared& compared) {
  Complaints out;
  const FormatWords words = format_words();
  const std::string before = utf8_of(compared.before), after = utf8_of(compared.after);
  const std::string markdown = to_markdown(compared, words);
  if (side_of(markdown, "--") != before) out.push_back("markdown: another before text: " + markdown);
  if (side_of(markdown, "++") != after) out.push_back("markdown: another after text: " + markdown);
  const std::string patch = to_patch(compared, {u"a", u"b"});
  if (patched(before, patch) != after) out.push_back("patch: another after text: " + patch);
  if (has_control(to_text(compared, words, false))) out.push_back("text: a control character");
  check_page(to_html(compared, words, {u"a", u"b"}), out);
  check_json(compared.comparison, out);
  return out;
}

}  // namespace variorum::support
