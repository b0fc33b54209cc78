#include "clean_up.h"

namespace variorum {

void clean_up(const Document& document, const SentencePairs& pairs, WordDiff& diff) {
  if (find_regions(diff).empty()) return;
  for (const CleanUpPass& pass : kCleanUpPasses) {
    if (!(document.options.clean_up.*pass.switched_on)) continue;
    if (pass.run != nullptr)
      pass.run(document, diff);
    else
      pass.run_with_links(document, pairs, diff);
  }
}

}  // namespace variorum
