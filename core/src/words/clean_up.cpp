#include "clean_up.h"

namespace variorum {

void clean_up(const Document& document, const SentencePairs& pairs, WordDiff& diff) {
  if (find_regions(diff).empty()) return;
  const CleanUp& passes = document.options.clean_up;
  if (passes.slide) slide_regions(document, diff);
  if (passes.islands) absorb_weak_islands(document, diff);
  if (passes.orphans) absorb_orphan_punctuation(document, diff);
  if (passes.rewrites) collapse_rewrites(document, pairs, diff);
  if (passes.compounds) widen_to_compounds(document, diff);
}

}  // namespace variorum
