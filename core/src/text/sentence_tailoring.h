// Where a sentence ends, as a reader sees it: the rules that UAX #29 does not have.
//
// In:   a place where UAX #29 ends a sentence, or a stretch in which it ends none.
// Out:  whether the sentence goes on there all the same, or where in the stretch it ends.
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

/// Past the marks at `at` that close a sentence together with its terminator: quotation marks and brackets, also
/// detached ones (« Oui. »), note references ([3]), emphasis (**).
Offset past_closing_marks(std::u16string_view text, Offset at, Offset end);

/// Whether the sentence that begins at `begin` goes on past `boundary`, although a terminator stands at `terminator`.
bool sentence_goes_on(std::u16string_view text, Offset begin, Offset terminator, Offset boundary, Offset end);

/// Where the sentence that begins at `begin` ends within [at, stop) at a mark that ends none in UAX #29: a colon, an
/// ellipsis, a dash that follows a terminator, a blank between Thai phrases. Returns the beginning of the next
/// sentence, or `stop` where there is no such mark.
Offset next_soft_end(std::u16string_view text, Offset begin, Offset at, Offset stop, Offset end);

}  // namespace variorum
