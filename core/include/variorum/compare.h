// Two versions of a text in, one comparison out.
//
// In:   two UTF-16 strings, any content (lone surrogates, NUL, one line of 10 MB), and Options.
// Out:  a Comparison: paragraphs, sentences, links, moves, rows, spans, changes and statistics, as plain values.
// Unit: UTF-16 code units, half-open ranges, always in the text as given.
//
//     before  "One cat sat. It slept."        links  0–0 edited, 1–1 unchanged
//     after   "Two cats sat. It slept."       row    changed  [-One cat-]{+Two cats+} sat. It slept.
//
// `compare` is total and deterministic: every pair of strings gives a valid comparison, the same inputs give the same
// bytes on every machine, and work is bounded by counted budgets (a result that reached one says `coarse`).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace variorum {

/// UTF-16 code units from the start of a text as given.
using Offset = std::uint32_t;

/// An index that points at nothing.
inline constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// The longest text `compare` takes, in code units. Longer ones are refused at the edges (browser, command line), by
/// name.
inline constexpr Offset kMaxTextLength = 64u << 20;

/// Half-open range of code units.
struct TextRange {
  Offset begin = 0;
  Offset end = 0;
  friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// A range of the before text and a range of the after text, said to belong (or not to belong) together.
struct RangePair {
  TextRange before;
  TextRange after;
};

/// What ends a paragraph. `automatic` decides for each text: blank lines where it has them, else every newline;
/// hard-wrapped lines are joined.
enum class ParagraphMode : std::uint8_t { automatic, blank_line, newline };

/// The clean-up passes (core/src/words/clean_up.h), one switch each: for tests and for looking at what a pass does. All
/// of them run unless switched off.
struct CleanUp {
  bool slide = true;      // one-sided regions go to the best boundary
  bool islands = true;    // small words alone between rewritten stretches are marked along
  bool orphans = true;    // so are marks
  bool rewrites = true;   // a rewritten sentence is shown replaced whole
  bool compounds = true;  // hyphened words are whole words
  bool letters = true;    // a near spelling shows its letters
};

/// Every switch and threshold. Thresholds are per mille of the weight of the lighter or mean sentence (see score.h).
struct Options {
  // Quietening: such a difference counts as equal, and is still classed and counted ("12 differences quieted").
  bool ignore_case = false;         // The → the
  bool ignore_punctuation = false;  // a, b → a b
  bool ignore_typography = false;   // "a" → “a”, NBSP, ligatures, normalisation form
  bool ignore_whitespace = false;   // line ends, runs of blanks

  ParagraphMode paragraphs = ParagraphMode::automatic;

  std::uint32_t link_floor = 365;  // 0–1000: least similarity of two sentences linked in order
  std::uint32_t fill_floor = 220;  // 0–1000: the same, inside a hole between two links
  std::uint32_t move_floor = 400;  // 0–1000: least similarity of an edited move

  std::uint32_t budget = 100;  // 1–1000: per cent of the standard work budgets (budget.h); less is coarser and faster

  CleanUp clean_up;

  // Corrections by hand. Sentences that overlap a pinned pair are linked, whatever they say, and with nothing else: the
  // first with the first, the second with the second, the rest of the longer side with the last one of the other.
  // Sentences of a forbidden pair are not linked, unless a pin says so. Everything else aligns around them. A later
  // entry wins over an earlier one.
  std::vector<RangePair> pinned;
  std::vector<RangePair> forbidden;
};

enum class LinkKind : std::uint8_t { unchanged, edited, moved, moved_edited };

/// A before sentence and an after sentence that say the same thing (or share a half, where one was split).
struct Link {
  std::uint32_t before = 0;  // index into Comparison::before.sentences
  std::uint32_t after = 0;
  LinkKind kind = LinkKind::unchanged;
  std::uint32_t similarity = 0;  // per mille; of the shared half for a split or merge
};

/// A run of links off the main order: text that went from one place to another.
struct Move {
  TextRange before;
  TextRange after;
  bool edited = false;
  bool whole = false;  // it is whole paragraphs on both sides
  bool up = false;     // it stands further up in the after text
};

enum class SpanKind : std::uint8_t { equal, deleted, inserted };

/// What a difference is. `none` for text that is the same. An equal span with a class is a quieted difference.
enum class SpanClass : std::uint8_t {
  none,
  content,
  number,
  name,
  quotation,
  negation,
  letter_case,
  punctuation,
  typography,
  white_space
};

/// What a difference that no reader sees is made of. Sets of them are masks: bit 1 << kind.
enum class InvisibleKind : std::uint8_t {
  no_break_space,
  trailing_space,
  blanks,  // how many, or which
  soft_hyphen,
  zero_width,  // joiners, byte order marks; not what orders or shapes the letters beside it
  line_end,    // CRLF against LF, another number of them, a blank instead
  normalisation
};

/// A stretch of one side's text with one kind. The spans of a side tile it.
struct Span {
  TextRange range;
  SpanKind kind = SpanKind::equal;
  SpanClass text_class = SpanClass::none;
  std::uint32_t region = kNone;  // the replaced stretch it belongs to, numbered over the comparison; kNone where equal
};

enum class RowKind : std::uint8_t { unchanged, changed, inserted, deleted, moved_from, moved_to };

/// One level stripe of the two-column view: a bead (or a piece of one, where a sentence moved out of its middle),
/// or one end of a move. The before ranges of the rows tile the before text in order, the after ranges the after text.
/// A row boundary inside a paragraph means that both rows show parts of that paragraph.
struct Row {
  RowKind kind = RowKind::unchanged;
  std::uint8_t invisible = 0;  // where all its differences are invisible: their kinds (InvisibleKind), as a mask
  bool coarse = false;         // a budget was spent here: the row says less than it could
  bool copied = false;         // inserted (deleted) text that stands elsewhere in the other text as well, at `also`
  TextRange before;
  TextRange after;
  std::uint32_t before_span_begin = 0, before_span_end = 0;  // into Side::spans
  std::uint32_t after_span_begin = 0, after_span_end = 0;
  std::uint32_t move = kNone;  // into Comparison::moves; for moved_from and moved_to only
  std::uint32_t quieted = 0;   // differences in it that the options quiet
  TextRange also;
};

enum class ChangeKind : std::uint8_t { edited, inserted, deleted, moved, split, merged };

/// One thing that changed, in reading order, for a list or a live region: what, where, from, to.
/// `edited` is a region inside a row, either range may be empty; `inserted` and `deleted` are whole rows; `moved`
/// stands once for each move, at its destination; `split` and `merged` are about paragraphs.
struct Change {
  ChangeKind kind = ChangeKind::edited;
  SpanClass text_class = SpanClass::content;
  bool quieted = false;
  std::uint8_t invisible = 0;  // the kinds (InvisibleKind) of a difference that no reader sees, as a mask
  std::uint32_t row = 0;
  std::uint32_t move = kNone;
  std::uint32_t before_paragraph = kNone;  // index of the paragraph it is in; kNone where that side has none
  std::uint32_t after_paragraph = kNone;
  TextRange before;
  TextRange after;
};

struct SideStats {
  std::uint32_t paragraphs = 0, sentences = 0, words = 0;
};

/// Words are tokens with a letter or digit. Kept, deleted and inserted words count once; moved words are kept or edited
/// as well: `moved` is how many before words lie in moved text. Sentences: before sentences by what became of them, and
/// after sentences that are new.
struct Stats {
  struct {
    std::uint32_t kept = 0, deleted = 0, inserted = 0, moved = 0;
  } words;
  struct {
    std::uint32_t unchanged = 0, edited = 0, moved = 0, deleted = 0, inserted = 0;
  } sentences;
  std::uint32_t quieted[10] = {};  // quieted differences by SpanClass
};

/// One text, cut up. Paragraph ranges leave out the white space between paragraphs; sentence ranges that between
/// sentences.
struct Side {
  std::vector<TextRange> paragraphs;
  std::vector<TextRange> sentences;
  std::vector<std::uint32_t> paragraph_of;  // for each sentence
  std::vector<Span> spans;
  std::vector<TextRange> letters;  // the edited letters of words that were replaced by a near spelling
  SideStats stats;
};

struct Comparison {
  Side before;
  Side after;
  std::vector<Link> links;  // sorted by before, then after
  std::vector<Move> moves;
  std::vector<Row> rows;  // in reading order
  std::vector<Change> changes;
  Stats stats;
  bool coarse = false;         // any row is
  std::uint8_t invisible = 0;  // where the texts differ in nothing a reader sees: in what, as a mask of InvisibleKind
  std::uint64_t work = 0;      // counted steps drawn on the budgets; the same on every machine
};

/// Told after each stage how far a comparison is, per mille of what such comparisons take; must not throw.
struct Progress {
  void (*report)(void* context, std::uint32_t per_mille) = nullptr;
  void* context = nullptr;
};

/// Compares two versions of a text. Total: never throws but for want of memory, never hangs.
/// Options out of range are clamped; the edges refuse them by name before they get here.
/// Swapping the texts swaps deleted and inserted words and mirrors the links, except where two explanations are as good
/// as each other: then either may be given, and other words may be kept. That is rare in prose (3 of 13,700 pairs) and
/// common in texts of few different words (one pair in twenty).
Comparison compare(std::u16string_view before, std::u16string_view after, const Options& options = {},
                   const Progress& progress = {});

}  // namespace variorum
