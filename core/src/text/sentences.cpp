// Paragraph → sentences: UAX #29 proposes, sentence_tailoring disposes. The interface is in segment.h.

#include <algorithm>

#include "breaks.h"
#include "budget.h"
#include "characters.h"
#include "scan.h"
#include "segment.h"
#include "sentence_tailoring.h"

namespace variorum {
namespace {

constexpr unsigned kFewestLetters = 4;  // a piece with fewer belongs to the preceding sentence

/// Letters, up to kFewestLetters; an ideograph, a kana or a syllable of Hangul counts as two.
unsigned count_letters(std::u16string_view text, TextRange range) {
  unsigned count = 0;
  for (Offset at = range.begin; at < range.end && count < kFewestLetters;) {
    const Decoded next = decode(text, at, range.end);
    const Properties p = properties(next.code);
    if (p.is_letter()) count += p.script() >= Script::hangul ? 2 : 1;
    at += next.length;
  }
  return count;
}

/// Where to cut a sentence that is too long: past the last blank of the longest piece, else between clusters.
Offset cut_of_long_sentence(std::u16string_view text, TextRange range) {
  Offset at = range.begin + bound::kLongestSentence;
  for (Offset here = at; here > range.begin + bound::kLongestSentence / 2; --here)
    if (is_blank(text, here - 1, range.end) && is_grapheme_boundary(text, here, range)) return here;
  while (!is_grapheme_boundary(text, at, range)) ++at;
  return at;
}

/// The beginning of the sentence that follows the one at `begin`. `ahead` is the first place that UAX #29 proposes; it
/// is kept from call to call, so that nothing is looked for twice.
Offset next_sentence(std::u16string_view text, Offset begin, Offset end, SentenceEnd& ahead) {
  const Offset limit = end - begin > bound::kLongestSentence ? begin + bound::kLongestSentence : end;
  for (Offset at = begin;;) {
    if (ahead.terminator < at) ahead = next_sentence_end(text, begin, at, end, LineEnds::are_blanks);
    const Offset stop = std::min(ahead.terminator, limit);
    const Offset soft = next_soft_end(text, begin, at, stop, end);
    if (soft != stop) return soft;
    if (stop == limit) return limit < end ? cut_of_long_sentence(text, {begin, end}) : end;
    const Offset closed = past_closing_marks(text, stop + decode(text, stop, end).length, end);
    const Offset boundary = skip_blanks(text, closed, end);
    if (boundary >= end) return end;
    if (!sentence_goes_on(text, begin, stop, boundary, end) && is_grapheme_boundary(text, boundary, {begin, end}))
      return boundary;
    at = std::max(stop + 1, std::min(boundary, ahead.boundary));
  }
}

/// A heading, a line of a list, a cell: ASCII without any mark that a rule for the end of a sentence asks for.
bool is_one_sentence(std::u16string_view text, TextRange paragraph) {
  if (paragraph.end - paragraph.begin > bound::kLongestSentence) return false;
  for (Offset at = paragraph.begin;; ++at) {
    at = skip_plain(text, at, paragraph.end);
    if (at == paragraph.end) return true;
    const char16_t unit = text[at];
    if (unit >= 0x80 || unit == '.' || unit == '!' || unit == '?' || unit == ':' || unit == '-') return false;
  }
}

}  // namespace

void find_sentences(std::u16string_view text, TextRange paragraph, std::vector<TextRange>& out) {
  if (is_one_sentence(text, paragraph)) {
    const TextRange whole = trim_blanks(text, paragraph);
    if (whole.begin < whole.end) out.push_back(whole);
    return;
  }
  const std::size_t first = out.size();
  unsigned letters_of_last = 0;
  SentenceEnd ahead = next_sentence_end(text, paragraph.begin, paragraph.begin, paragraph.end, LineEnds::are_blanks);
  for (Offset begin = paragraph.begin; begin < paragraph.end;) {
    const Offset next = next_sentence(text, begin, paragraph.end, ahead);
    const TextRange piece = trim_blanks(text, {begin, next});
    begin = next;
    if (piece.begin == piece.end) continue;
    const unsigned letters = count_letters(text, piece);
    const bool joins = out.size() > first && (letters < kFewestLetters || letters_of_last == 0) &&
                       piece.end - out.back().begin <= bound::kLongestSentence;
    if (joins)
      out.back().end = piece.end;
    else
      out.push_back(piece);
    letters_of_last = joins ? letters_of_last + letters : letters;
  }
}

}  // namespace variorum
