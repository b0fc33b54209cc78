#include "no_pair.h"

#include <algorithm>

#include "characters.h"
#include "part_words.h"
#include "score.h"

namespace variorum {
namespace {

bool is_heading(const Text& text, SentenceIndex sentence) {
  return text.is_whole_paragraph(sentence) && text.word_count(sentence) <= score::kHeadingWords;
}

/// Whether a word only counts: 1, iv), Section.
bool counts(const Document& document, FoldId word) {
  const std::u16string_view fold = document.text_of(word);
  if (fold.empty()) return false;
  const Category first = properties(fold[0]).category();
  return first == Category::digit || first == Category::number || is_part_word(fold);
}

bool is_table_row(const Text& text, SentenceIndex sentence) {
  return text.text[text.segments.paragraphs[text.paragraph_of(sentence)].begin] == u'|';
}

}  // namespace

bool parts_table_row(const Document& document, SentenceIndex before, SentenceIndex after, std::uint32_t similarity) {
  return similarity < score::kTableRow && is_table_row(document.before, before) != is_table_row(document.after, after);
}

bool count_alike_only(const Document& document, SentenceIndex before, SentenceIndex after) {
  if (!is_heading(document.before, before) || !is_heading(document.after, after)) return false;
  if (document.identical(before, after)) return false;
  const Words x = document.before.words_of(before, before + 1), y = document.after.words_of(after, after + 1);
  bool share_count = false;
  for (const FoldId word : x) {
    const bool shared = std::any_of(
        y.begin(), y.end(), [&](FoldId other) { return document.stem_begin[word] == document.stem_begin[other]; });
    if (!shared) continue;
    if (!counts(document, word)) return false;
    share_count = true;
  }
  const auto says = [&](FoldId word) { return !counts(document, word); };
  return share_count && std::any_of(x.begin(), x.end(), says) && std::any_of(y.begin(), y.end(), says);
}

}  // namespace variorum
