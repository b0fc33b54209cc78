// Where a sentence ends, as a reader sees it: the rules that UAX #29 does not have.
//
// In:   a place where UAX #29 ends a sentence, or a character that it passes over.
// Out:  whether the sentence goes on there, or ends there all the same.
// Unit: UTF-16 code units of the text as given.
//
//     "Mr. Kerry said."           one sentence: an abbreviation
//     "Plan B. The rest"          two: an initial, but a common opener follows
//     "“Go!” she said."           one: a small letter follows
//     "am 3. Mai"                 one: a German ordinal
//     "« Oui. » Il part."         « Oui. » | Il part.
#pragma once

#include <string_view>

#include "breaks.h"
#include "sentence_words.h"
#include "variorum/compare.h"

namespace variorum {

/// Behind the marks that close a sentence together with its terminator: quotation marks and brackets, also detached
/// ones (« Oui. »), note references ([3]), emphasis (**).
Offset behind_closing_marks(std::u16string_view text, Offset at, Offset end);

/// Whether the sentence that begins at `begin` goes on behind `boundary`, although a terminator stands at `terminator`.
bool sentence_goes_on(std::u16string_view text, Offset begin, Offset terminator, Offset boundary, Offset end);

/// Where a sentence that begins at `begin` ends within [at, stop) at a mark that UAX #29 passes over (a colon, an
/// ellipsis, a dash behind a terminator, a blank between Thai phrases): the begin of the next one; `stop` where there
/// is none.
Offset next_soft_end(std::u16string_view text, Offset begin, Offset at, Offset stop, Offset end);

}  // namespace variorum
