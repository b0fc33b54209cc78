// Links and words → the counts of a comparison.
//
// In:   a Document, its links; WordDiffs as they are made.
// Out:  SideStats and Stats, filled in.
//
//     three sentences, one of them edited, one gone     sentences: unchanged 1, edited 1, deleted 1
#pragma once

#include "diff_words.h"
#include "document.h"

namespace variorum {

/// Fills in paragraphs, sentences and how many there are. Takes them over from the text: no later stage needs them.
void fill_side(Text& text, Side& side);

/// What a link is called outside the core.
LinkKind kind_of(const Document& document, const SentenceLink& link);

/// Counts before sentences by what became of them, and after sentences that are new.
void count_sentences(const Document& document, const Links& links, Stats& stats);

/// Adds the words of one bead or move.
void count_words(const Document& document, const WordDiff& diff, bool moved, Stats& stats);

/// Adds the words of sentences that did not change.
void count_kept(const Text& text, std::uint32_t begin, std::uint32_t end, Stats& stats);

}  // namespace variorum
