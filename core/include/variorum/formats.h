// The formats: what leaves the core as text, UTF-8.
//
// In:   both texts, their Comparison (compare.h), and the words and names that people are to read.
// Out:  JSON, text for a terminal, CriticMarkup, a unified patch, an HTML page. Each function says what it writes.
// Unit: UTF-16 code units go in; UTF-8 comes out, with U+FFFD for each lone surrogate.
//
//     before  "One cat."      to_text       ~ ¶1 [-One cat-]{+Two cats+}.
//     after   "Two cats."     to_markdown   {--One cat--}{++Two cats++}.
//                             to_patch      -One cat.  +Two cats.
//
// The same comparison gives the same bytes on every machine. No function fails, whatever stands in the texts. The words
// are handed over, because their home is a table for each language (wasm/sentences); the core has none of its own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "variorum/compare.h"

namespace variorum {

/// Two texts and what `compare` made of them. All three must outlive it.
struct Compared {
  std::u16string_view before;
  std::u16string_view after;
  const Comparison& comparison;
};

/// What the two texts are called: file names, mostly.
struct FormatNames {
  std::u16string before;
  std::u16string after;
};

/// A character that a reader would not see, the short name it is shown by, and what that name means.
struct FormatSign {
  char32_t character = 0;  // U+202E
  std::u16string sign;     // "RLO"
  std::u16string meaning;  // "right-to-left override"
};

/// The words that a format shows, in one language. "{n}" is the place of a number.
struct FormatWords {
  std::u16string language;         // "en": a language tag
  std::u16string verdict;          // "2 paragraphs reworded; 94% of the older text kept."
  std::u16string unchanged_one;    // "{n} word unchanged"
  std::u16string unchanged_other;  // "{n} words unchanged"
  std::u16string move;             // "move {n}"
  std::u16string further_up;       // "further up": where the other end of a move stands
  std::u16string further_down;
  std::u16string edits_one;  // "{n} edit": of those in a moved passage
  std::u16string edits_other;
  std::u16string split;       // "split in {n}"
  std::u16string merged;      // "merged from {n}"
  std::u16string moved_away;  // "moved away"
  std::u16string moved_here;
  std::u16string key;              // "Key": what the marks of the HTML page mean
  std::u16string key_removed;      // "only in the older text"
  std::u16string key_added;        // "only in the newer text"
  std::u16string key_moved;        // "moved; linked with its other end"
  std::u16string key_paragraph;    // "number of the paragraph"
  std::u16string other_character;  // "invisible character": one that has no sign
  std::vector<FormatSign> signs;
};

/// The names of these words outside C++ (FormatWords in wasm/comparison.ts), all but `signs`.
struct NamedFormatWord {
  const char* name;
  std::u16string FormatWords::*word;
};
inline constexpr NamedFormatWord kFormatWords[] = {
    {"language", &FormatWords::language},
    {"verdict", &FormatWords::verdict},
    {"unchangedOne", &FormatWords::unchanged_one},
    {"unchangedOther", &FormatWords::unchanged_other},
    {"move", &FormatWords::move},
    {"furtherUp", &FormatWords::further_up},
    {"furtherDown", &FormatWords::further_down},
    {"editsOne", &FormatWords::edits_one},
    {"editsOther", &FormatWords::edits_other},
    {"split", &FormatWords::split},
    {"merged", &FormatWords::merged},
    {"movedAway", &FormatWords::moved_away},
    {"movedHere", &FormatWords::moved_here},
    {"key", &FormatWords::key},
    {"keyRemoved", &FormatWords::key_removed},
    {"keyAdded", &FormatWords::key_added},
    {"keyMoved", &FormatWords::key_moved},
    {"keyParagraph", &FormatWords::key_paragraph},
    {"otherCharacter", &FormatWords::other_character},
};

/// The comparison to read in a terminal: rows that changed, with their paragraphs' numbers (a row's of the newer text;
/// of the older one where text went away), unchanged words as a count, and the verdict.
///
///     ~ ¶4 one [-two-]{+twi+} three         ~ changed   - deleted   + inserted   < moved away   > moved here
///       … 214 words unchanged …
///     > ¶2 (move 1, further down, 1 edit) It {+also +}moved.
///     ~ ¶6 (split in 2) [\-two-\] <RLO>     a sign of this format in a text has a backslash in it; what nobody sees
///                                           has its name
///
/// No control character of a text goes out. With `colour` the marks are escapes of a terminal instead.
std::string to_text(const Compared& compared, const FormatWords& words, bool colour);

/// CriticMarkup. Taking every insertion and dropping every deletion gives the after text, the other way round the before
/// text, by CriticMarkup's own expressions once the character references of braces are read. What the options quiet is
/// marked too. A moved passage is a deletion and an insertion with a comment.
///
///     one {--two--}{++twi++} three          {--It moved.--}{>>move 1, further down<<}
std::string to_markdown(const Compared& compared, const FormatWords& words);

/// A unified patch from the one name to the other, which `git apply` and `patch` take; empty where nothing differs. As
/// few lines are marked as can be, as long as the texts are not thousands of lines that differ everywhere.
///
///     --- old.txt
///     +++ new.txt
///     @@ -1,3 +1,3 @@
std::string to_patch(const Compared& compared, const FormatNames& names);

/// One HTML page that needs nothing else: no script, nothing fetched, two level columns, verdict and key above them.
/// Text only ever stands between tags, escaped.
///
///     <tr class="changed"><td dir="auto"><span class="number">¶ 4</span> one <del>two</del> …
std::string to_html(const Compared& compared, const FormatWords& words, const FormatNames& names);

/// The format `variorum-comparison`, schema 1: on one line, ASCII only, keys in one fixed order, no text of the inputs.
///
///     before  "One cat."      {"format":"variorum-comparison","schema":1, … "rows":[{"kind":"changed",
///     after   "Two cats."     "before":[0,8],"after":[0,9],
///                             "before_spans":[["deleted",0,7,"content"],["equal",7,8]],"after_spans":[…]}], … }
///
/// Ranges are half-open `[begin, end]`, in UTF-16 code units of the texts as given. What the fields of a record are, when
/// they are written and what they mean stands in records.h; core/comparison.schema.json is generated from it and says the
/// whole for machines. Tests validate against it.
///
///     format, schema, generator
///     coarse      true where any row is: a work budget was spent, and the comparison says less than it could
///     invisible   only where no reader sees any difference: a list of what there is
///     stats       before, after: what each text has;  words, sentences: what became of them
///                 quieted: differences the options quiet, by class; classes without any are left out
///     paragraphs  before, after: ranges, without the white space between paragraphs
///     sentences   before, after: ranges, without the white space between sentences
///     links, moves, rows, changes: lists of records, the last two in reading order. A sentence may have many links.
///                 The spans of a row are lists, [kind, begin, end] or [kind, begin, end, class]; they tile its range
///     letters     before, after: ranges of the edited letters in words that were replaced by a near spelling
///
/// Adding a field keeps the schema number; renaming one or changing its meaning raises it. Readers refuse a number they
/// do not know.
std::string to_json(const Comparison& comparison);

}  // namespace variorum
