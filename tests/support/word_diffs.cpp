#include "tests/support/word_diffs.h"

#include <algorithm>

#include "tests/support/markup.h"
#include "tests/support/utf8.h"

namespace variorum::support {
namespace {

/// For each token of a side whether it lies outside the marks of that side.
std::vector<bool> matched(std::string_view markup, bool before, const Text& text) {
  std::vector<bool> plain(text.text.size(), true);
  std::size_t at = 0;
  for (std::size_t k = 0; k < markup.size();) {
    const std::string_view open = markup.substr(k, 2);
    const bool gone = open == "[-", came = open == "{+";
    if (!gone && !came) {
      ++at, ++k;
      continue;
    }
    const std::size_t end = markup.find(gone ? "-]" : "+}", k);
    const std::size_t length = end - k - 2;
    if (gone == before) {
      std::fill_n(plain.begin() + static_cast<std::ptrdiff_t>(at), length, false);
      at += length;
    }
    k = end + 2;
  }
  std::vector<bool> out;
  for (Offset begin : text.tokens.begin) out.push_back(plain[begin]);
  return out;
}

}  // namespace

DiffOf::DiffOf(std::string_view markup) : texts_(visible(texts_of(markup).before), visible(texts_of(markup).after)) {
  const Text &before = document().before, &after = document().after;
  const std::vector<bool> left = matched(markup, true, before), right = matched(markup, false, after);
  for (std::uint32_t t = 0; t < before.tokens.size(); ++t) diff.before.push_back(t);
  for (std::uint32_t t = 0; t < after.tokens.size(); ++t) diff.after.push_back(t);
  note_sentences(document(), diff);
  std::uint32_t next = 0;
  for (const bool is_matched : left) {
    while (is_matched && next < right.size() && !right[next]) ++next;
    diff.match.push_back(is_matched ? next++ : kNone);
  }
  for (std::uint32_t s = 0; s < std::min(before.sentence_count(), after.sentence_count()); ++s)
    pairs_.links.push_back({s, s, 500});
}

std::string DiffOf::shown() const {
  const auto words = [](const Text& text, const std::vector<std::uint32_t>& tokens, std::uint32_t begin,
                        std::uint32_t end) {
    std::string out;
    for (std::uint32_t k = begin; k < end; ++k) {
      const std::uint32_t t = tokens[k];
      add_to_list(out, visible(text.text.substr(text.tokens.begin[t], text.tokens.end[t] - text.tokens.begin[t])));
    }
    return out;
  };
  std::string out;
  const auto append = [&](const std::string& piece) {
    if (!out.empty() && !piece.empty()) out += ' ';
    out += piece;
  };
  std::uint32_t x = 0;
  for (const Region& region : find_regions(diff)) {
    append(words(document().before, diff.before, x, region.before.begin));
    const std::string gone = words(document().before, diff.before, region.before.begin, region.before.end);
    const std::string came = words(document().after, diff.after, region.after.begin, region.after.end);
    append((gone.empty() ? "" : "[-" + gone + "-]") + (came.empty() ? "" : "{+" + came + "+}"));
    x = region.before.end;
  }
  append(words(document().before, diff.before, x, static_cast<std::uint32_t>(diff.before.size())));
  return out;
}

std::string after_pass(std::string_view markup, void (*pass)(const Document&, WordDiff&)) {
  DiffOf diff(markup);
  pass(diff.document(), diff.diff);
  return diff.shown();
}

}  // namespace variorum::support
