// Matches → matches that read well, without changing what they say.
//
// In:   a Document, the links between its sentences, a WordDiff.
// Out:  the same WordDiff, with matches moved or taken away.
// Unit: positions in the WordDiff.
//
//     [-the old red house-]{+a bench made of stone+}, [-near the quiet lake-]{+under some tall trees+}
//         the comma, a match alone between rewritten stretches, is taken away
//
// Each pass is a function in a file of its own. It has a switch in Options::clean_up, an example in its comment, a line
// in kCleanUpPasses, and a case in clean_up_test.cpp, which says so where one is missing.
#pragma once

#include "regions.h"

namespace variorum {

/// 1. slide.cpp: moves a one-sided region to the best boundary that it can reach: of a paragraph, a sentence, a clause,
/// a word. Best of all is a place where a deletion meets an insertion. Of equal places the rightmost wins.
///     a [-b. a -]b. a c     →     a b. [-a b. -]a c
void slide_regions(const Document& document, WordDiff& diff);

/// 2. islands.cpp: takes away a run of matches without a word of meaning between two replaced stretches that both
/// outweigh it by far. Lighter stretches are enough in a sentence that is mostly rewritten. Between long stretches one
/// word goes even if it has meaning; a small one also where one of the two replaces nothing. An ideograph inside a
/// changed word goes. A run that differs in case or typography throughout goes in any case; where a sentence ends, only
/// a small word.
///     [-he went home-]{+nobody knew why+} to [-buy his bread-]{+leave so early+}     →     one replaced stretch
void absorb_weak_islands(const Document& document, WordDiff& diff);

/// 3. orphans.cpp: takes away a mark that is matched alone between two replaced stretches of several words.
///     [-the old red house-]{+a bench made of stone+}, [-near the quiet lake-]{+under some tall trees+}     →     one
void absorb_orphan_punctuation(const Document& document, WordDiff& diff);

/// 4. rewrites.cpp: takes away what little is kept of a linked sentence that was rewritten, so that the sentence is
/// shown replaced whole. The marks at its ends stay.
///     [-Farmers complained loudly-]{+Bakers learned on Friday+} about [-rising prices everywhere this year-]{+plans
///     which nobody wanted them to know+}.     →     one replaced stretch, and the full stop
void collapse_rewrites(const Document& document, const SentencePairs& pairs, WordDiff& diff);

/// 5. compounds.cpp: widens a region to whole words. Words that a hyphen joins on one side alone are replaced as a
/// whole. A word is replaced whole too where only a mark of it came or went: the hyphen of pre- and post-war, the stop
/// of V. and 13., the sign of 3%. An address or a path goes whole once half of it changed.
///     life[- -]{+-+}threatening     →     [-life threatening-]{+life-threatening+}
void widen_to_compounds(const Document& document, WordDiff& diff);

/// A pass: what people call it, its switch, and its function, of which one sees the links as well.
struct CleanUpPass {
  const char* name;
  bool CleanUp::*switched_on;
  void (*run)(const Document& document, WordDiff& diff);
  void (*run_with_links)(const Document& document, const SentencePairs& pairs, WordDiff& diff) = nullptr;
};

/// All passes, in the order in which they run.
inline constexpr CleanUpPass kCleanUpPasses[] = {
    {"slide", &CleanUp::slide, slide_regions},
    {"islands", &CleanUp::islands, absorb_weak_islands},
    {"orphans", &CleanUp::orphans, absorb_orphan_punctuation},
    {"rewrites", &CleanUp::rewrites, nullptr, collapse_rewrites},
    {"compounds", &CleanUp::compounds, widen_to_compounds},
};

/// Runs the passes that the options leave switched on.
void clean_up(const Document& document, const SentencePairs& pairs, WordDiff& diff);

}  // namespace variorum
