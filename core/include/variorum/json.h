// The formats: what leaves the core as JSON text.
//
// In:   a Comparison (compare.h).
// Out:  JSON in the format `variorum-comparison`, schema 1, on one line, ASCII only, keys in one fixed order.
// Unit: UTF-16 code units, half-open `[begin, end]`, in the texts as given. No text of the inputs goes out.
//
//     before  "One cat."      {"format":"variorum-comparison","schema":1, … "rows":[{"kind":"changed",
//     after   "Two cats."     "before":[0,8],"after":[0,9],
//                             "before_spans":[["deleted",0,7,"content"],["equal",7,8]],"after_spans":[…]}], … }
//
// The same comparison gives the same bytes on every machine. The engine package makes them in JavaScript, of the
// columns that it has (wasm/formats/json.ts); tests compare the two. core/comparison.schema.json says the same as this
// comment, for machines; tests validate against it.
//
//     format, schema, generator
//     coarse      true where any row is: a work budget was spent, and the comparison says less than it could
//     invisible   only where no reader sees any difference: a list of what there is, of no-break space, trailing space,
//                 blanks, soft hyphen, zero width, line end, normalisation
//     stats       before, after: paragraphs, sentences, words of each text
//                 words: kept, deleted, inserted, moved;  sentences: unchanged, edited, moved, deleted, inserted
//                 quieted: differences the options quiet, by class; classes without any are left out
//     paragraphs  before, after: ranges, without the white space between paragraphs
//     sentences   before, after: ranges, without the white space between sentences
//     links       before, after: sentence indices, many-to-one allowed;  similarity: per mille
//                 kind: unchanged, edited, moved, moved-edited
//     moves       id (the index), before, after: ranges;  edited;  whole: it is whole paragraphs;
//                 up: it stands further up in the after text
//     rows        in reading order; before ranges tile the before text, after ranges the after text
//                 kind: unchanged, changed, inserted, deleted, moved-from, moved-to
//                 before_spans, after_spans: [kind, begin, end] or [kind, begin, end, class]; they tile the row's range
//                   span kind: equal, deleted, inserted.  An equal span with a class is a quieted difference
//                   class: content, number, name, quotation, negation, case, punctuation, typography, white space
//                 only where it says something: move (an id), quieted (a count), coarse (true),
//                   also (a range of the other text where the same text stands as well),
//                   invisible (a list, where all its differences are invisible)
//     changes     what changed, in reading order: kind (edited, inserted, deleted, moved, split, merged), class, row
//                 (index), before, after (ranges);  only where they say something: quieted (true), invisible, move,
//                 before_paragraph, after_paragraph (indices)
//     letters     before, after: ranges of the edited letters in words that were replaced by a near spelling
//
// Adding a field keeps the schema number; renaming one or changing its meaning raises it. Readers refuse a number they
// do not know.
#pragma once

#include <string>

#include "variorum/compare.h"

namespace variorum {

/// The comparison in the format above.
std::string to_json(const Comparison& comparison);

}  // namespace variorum
