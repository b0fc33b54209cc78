// Matches → matches that read well, without changing what they say.
//
// In:   a Document, the links between the sentences, a WordDiff.
// Out:  the same with matches moved or taken away. Passes run in the order below; each is a function in a file of its
// own and has a switch in Options::clean_up.
//
//     [-see the-]{+experience their+} good to [-all-]{+us+}   and the like: every pass has its example below
#pragma once

#include "regions.h"

namespace variorum {

/// 1. slide.cpp: moves one-sided regions to the best boundary they can reach: paragraph, sentence, clause, word; where
/// a deletion can meet an insertion, there; ties to the right.
///     a [-b. a -]b. a c     →     a b. [-a b. -]a c
void slide_regions(const Document& document, WordDiff& diff);

/// 2. islands.cpp: takes away runs of matches without a content word between two replaced stretches that both outweigh
/// them by far.
/// In a sentence that is mostly rewritten less will do; so will it for one word, of meaning even, between long
/// stretches; a match that differs in case is no foothold at all.
///     [-he went home-]{+nobody knew why+} to [-buy his bread-]{+leave so early+}     →     one replaced stretch
void absorb_weak_islands(const Document& document, WordDiff& diff);

/// 3. orphans.cpp: takes away a mark matched alone between two replaced stretches of several words.
///     [-the old red house-]{+a bench made of stone+}, [-near the quiet lake-]{+under some tall trees+}     →     one
void absorb_orphan_punctuation(const Document& document, WordDiff& diff);

/// 4. rewrites.cpp: takes away what little is kept of a linked sentence that was rewritten, so that it is shown
/// replaced whole; the marks at its ends stay.
void collapse_rewrites(const Document& document, const SentencePairs& pairs, WordDiff& diff);

/// 5. compounds.cpp: words joined by a hyphen on one side alone are replaced as a whole; so is the word that a mark
/// which is all that came or went is part of: the hyphen of pre- and post-war, the stop of V. and 13., the sign of 3%.
///     life[- -]{+-+}threatening     →     [-life threatening-]{+life-threatening+}
void widen_to_compounds(const Document& document, WordDiff& diff);

/// Those that the options leave switched on, in order.
void clean_up(const Document& document, const SentencePairs& pairs, WordDiff& diff);

}  // namespace variorum
