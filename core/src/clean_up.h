// Matches → matches that read well, without changing what they say.
//
// In:   a Document, the links between the sentences, a WordDiff.
// Out:  the same with matches moved or taken away. Passes run in the order below; each is a function of its own.
//
//     the [-old-] the [-dog-]   →   [-the old the dog-]     a lonely "the" between changes is no anchor for a reader
#pragma once

#include "diff_words.h"

namespace variorum {

/// 1. Slides one-sided regions to the best boundary they can reach: paragraph, sentence, clause, word; ties to the
/// right.
void slide_regions(const Document& document, WordDiff& diff);

/// 2. Takes away runs of matches without a content word that weigh less than both neighbouring regions.
void absorb_weak_islands(const Document& document, WordDiff& diff);

/// 3. Takes away punctuation matched alone between two changed words.
void absorb_orphan_punctuation(const Document& document, WordDiff& diff);

/// 4. Takes away what little is kept of a linked sentence that was rewritten, so that it is shown replaced whole.
void collapse_rewrites(const Document& document, const SentencePairs& pairs, WordDiff& diff);

/// 5. Words joined by a hyphen on one side alone are replaced as a whole: life threatening → life-threatening.
void widen_to_compounds(const Document& document, WordDiff& diff);

/// All of them, in order.
void clean_up(const Document& document, const SentencePairs& pairs, WordDiff& diff);

}  // namespace variorum
