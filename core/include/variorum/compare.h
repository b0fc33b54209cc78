// Two versions of a text in, one comparison out.
//
// In:   two UTF-16 strings, any content (lone surrogates, NUL, one line of 10 MB), and Options.
// Out:  a Comparison: paragraphs, sentences, links, moves, rows, spans, changes and statistics, as plain values.
// Unit: UTF-16 code units, half-open ranges, always in the text as given.
//
//     before  "One cat sat. It slept."        links  0–0 edited, 1–1 unchanged
//     after   "Two cats sat. It slept."       row    changed  [-One cat-]{+Two cats+} sat. It slept.
//
// What each field of a record means, its name outside C++ and the limits of the options stand in records.h.
//
// `compare` is total and deterministic: every pair of strings gives a valid comparison, and the same inputs give the
// same bytes on every machine. Counted budgets bound the work; a result that reached one says `coarse`.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "variorum/sides.h"

namespace variorum {

/// UTF-16 code units from the start of a text as given.
using Offset = std::uint32_t;

/// An index that points at nothing.
inline constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// The longest text that `compare` takes, in code units. The edges (browser, command line) refuse longer ones by name.
inline constexpr Offset kMaxTextLength = 64u << 20;

/// Half-open range of code units.
struct TextRange {
  Offset begin = 0;
  Offset end = 0;
  friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// Half-open range of indices into a list.
struct IndexRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  friend bool operator==(const IndexRange&, const IndexRange&) = default;
};

/// A range of the before text and a range of the after text, said to belong (or not to belong) together.
using RangePair = Sides<TextRange>;

/// What ends a paragraph. `automatic` decides for each text: a blank line does, and every line end that is not the work
/// of hard wrapping.
enum class ParagraphMode : std::uint8_t { automatic, blank_line, newline };

/// The clean-up passes (core/src/words/clean_up.h), one switch each, so that tests and people can see what a pass does.
/// All of them run unless switched off.
struct CleanUp {
  bool slide = true;      // one-sided regions go to the best boundary
  bool islands = true;    // small words alone between rewritten stretches are marked too
  bool orphans = true;    // so are punctuation marks
  bool rewrites = true;   // a rewritten sentence is shown replaced whole
  bool compounds = true;  // hyphened words are whole words
  bool letters = true;    // a near spelling shows its letters
};

/// Every switch, and the thresholds that a caller may set. The defaults stand here, limits and meanings in records.h. The
/// fixed thresholds are in the score.h of each room.
struct Options {
  // Quietening: such a difference counts as equal, and is still classed and counted ("12 differences quieted").
  bool ignore_case = false;
  bool ignore_punctuation = false;
  bool ignore_typography = false;
  bool ignore_whitespace = false;

  ParagraphMode paragraphs = ParagraphMode::automatic;

  std::uint32_t link_floor = 365;  // similarities (similarity.h), per mille
  std::uint32_t fill_floor = 220;
  std::uint32_t move_floor = 400;

  std::uint32_t budget = 100;  // per cent of what budget.h allows

  CleanUp clean_up;

  // Corrections by hand. Sentences that overlap a pinned pair of ranges are linked, whatever they say, and with nothing
  // else: the first with the first, the second with the second, the rest of the longer side with the last of the other.
  // Sentences that overlap a forbidden pair are not linked, unless a pin says so. All other sentences align around
  // these. A later entry wins over an earlier one.
  std::vector<RangePair> pinned;
  std::vector<RangePair> forbidden;
};

enum class LinkKind : std::uint8_t { unchanged, edited, moved, moved_edited };

/// A before sentence and an after sentence that say the same thing, or one of which is a half of the other.
struct Link {
  std::uint32_t before = 0;
  std::uint32_t after = 0;
  LinkKind kind = LinkKind::unchanged;
  std::uint32_t similarity = 0;
};

/// A run of links off the main order: text that went from one place to another.
struct Move {
  TextRange before;
  TextRange after;
  bool edited = false;
  bool whole = false;
  bool up = false;
  std::uint32_t change = kNone;
};

enum class SpanKind : std::uint8_t { equal, deleted, inserted };

/// What a difference is; `none` for text that is the same. An equal span with a class is a quieted difference.
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

/// What a difference that no reader sees consists of. A set of kinds is a mask with the bits 1 << kind.
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
  std::uint32_t region = kNone;
};

enum class RowKind : std::uint8_t { unchanged, changed, inserted, deleted, moved_from, moved_to };

/// One level stripe of the two-column view: a bead, or a piece of a bead out of whose middle a sentence moved, or one
/// end of a move. The before ranges of the rows tile the before text in order, the after ranges the after text. Where a
/// row ends inside a paragraph, both it and the next row show parts of that paragraph.
struct Row {
  RowKind kind = RowKind::unchanged;
  std::uint8_t invisible = 0;
  bool coarse = false;
  TextRange before;
  TextRange after;
  IndexRange before_spans;
  IndexRange after_spans;
  std::uint32_t move = kNone;
  std::uint32_t quieted = 0;
  TextRange also = {kNone, kNone};
  std::uint32_t stripe = 0;

  /// Whether its text stands in the other text as well.
  bool copied() const { return also.begin != kNone; }
};

enum class StripeKind : std::uint8_t { unchanged, changed, inserted, deleted, moved };

/// Rows that are read together: they are joined wherever a row border falls inside a paragraph of either side, so that no
/// paragraph is torn apart. Of one kind where all its rows are, else `changed`.
struct Stripe {
  StripeKind kind = StripeKind::unchanged;
  IndexRange rows;
  IndexRange before_paragraphs;
  IndexRange after_paragraphs;
};

enum class ChangeKind : std::uint8_t { edited, inserted, deleted, moved, split, merged };

/// One thing that changed: what, where, from, to. In reading order, for a list or a live region.
/// `edited` is a region inside a row, and either range may be empty; `inserted` and `deleted` are whole rows; `moved`
/// stands once for each move, at its destination; `split` and `merged` are about paragraphs.
struct Change {
  ChangeKind kind = ChangeKind::edited;
  SpanClass text_class = SpanClass::content;
  bool quieted = false;
  std::uint8_t invisible = 0;
  bool whole = false;
  std::uint32_t row = 0;
  std::uint32_t move = kNone;
  std::uint32_t before_paragraph = kNone;
  std::uint32_t after_paragraph = kNone;
  TextRange before;
  TextRange after;
};

struct SideStats {
  std::uint32_t paragraphs = 0, sentences = 0, words = 0;
};

/// Words are tokens with a letter or digit. Every before word is kept or deleted, every after word kept or inserted;
/// `moved` is how many before words lie in moved text, kept or not. Sentences are before sentences by what became of
/// them, and after sentences that are new.
struct Stats {
  struct {
    std::uint32_t kept = 0, deleted = 0, inserted = 0, moved = 0;
  } words;
  struct {
    std::uint32_t unchanged = 0, edited = 0, moved = 0, deleted = 0, inserted = 0;
  } sentences;
  std::uint32_t quieted[10] = {};  // quieted differences by SpanClass
};

/// One text, cut up. The ranges leave out the white space between paragraphs and between sentences.
struct Side {
  std::vector<TextRange> paragraphs;
  std::vector<TextRange> sentences;
  std::vector<std::uint32_t> paragraph_of;  // for each sentence
  std::vector<std::uint32_t> words_of;      // for each sentence, how many words
  std::vector<Span> spans;
  std::vector<TextRange> letters;  // the edited letters of words that a near spelling replaced
  SideStats stats;
};

struct Comparison : Sides<Side> {
  std::vector<Link> links;  // sorted by before, then after
  std::vector<Move> moves;
  std::vector<Row> rows;        // in reading order
  std::vector<Stripe> stripes;  // in reading order
  std::vector<Change> changes;
  std::vector<std::uint32_t> change_of_region;  // for each region of the spans; kNone where no change tells of it
  Stats stats;
  bool coarse = false;         // a row is coarse
  bool headline = false;       // the first rows are headlines of both texts, and differ
  std::uint8_t invisible = 0;  // where no reader sees any difference: the kinds (InvisibleKind), as a mask
  std::uint64_t work = 0;      // counted steps that the budgets paid for; the same on every machine
};

/// Is told, stage by stage, how far a comparison is, per mille of the time that long prose takes. `report` must not
/// throw.
struct Progress {
  void (*report)(void* context, std::uint32_t per_mille) = nullptr;
  void* context = nullptr;
};

/// How many words a text has, as Stats counts them.
std::uint32_t count_words(std::u16string_view text);

/// Compares two versions of a text. It throws only where memory runs out, and never hangs. It clamps options out of
/// range, which the edges refuse by name.
/// Swapping the texts swaps deleted and inserted words and mirrors the links, except where two explanations are equally
/// good: then either may be given, and other words may be kept. Such ties are rare in prose (3 of 13,700 pairs) and
/// common in texts of few different words (one pair in twenty).
Comparison compare(std::u16string_view before, std::u16string_view after, const Options& options = {},
                   const Progress& progress = {});

}  // namespace variorum
