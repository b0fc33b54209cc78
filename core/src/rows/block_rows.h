// Blocks that moved → their rows: one where each went from, one where it went to.
//
// In:   a Document, its blocks and moved links.
// Out:  the moves, and on demand the row of either end. Both rows show the same inner marking; the change is noted at
//       the destination. Inside an unedited move nothing is marked.
// Unit: UTF-16 code units of the texts as given.
//
//     a sentence moved, one word of it edited     <1 … [-old-] …     >1 … {+new+} …
#pragma once

#include "blocks.h"
#include "budget.h"
#include "cuts.h"
#include "row_sink.h"

namespace variorum {

class BlockRows {
 public:
  /// Aligns the words of every block.
  BlockRows(const Document& document, const Blocks& blocks, const SentencePairs& moved, Budget& budget, RowSink& sink);

  /// Writes the row of one end: from the cursor to `end`, where the next thing shown begins.
  void add(const Cut& cut, Offset end);

 private:
  std::vector<Difference> write_spans(const Cut& cut, TextRange here);

  RowSink& sink_;
  std::vector<WordDiff> diffs_;
  std::vector<std::uint8_t> seen_from_;  // for each block whether the row it went from is written
};

}  // namespace variorum
