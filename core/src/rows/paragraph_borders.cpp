#include "paragraph_borders.h"

#include <algorithm>

#include "characters.h"
#include "token_kinds.h"

namespace variorum {

bool has_new_border(const Document& document, const Bead& bead, SideName several, const WordDiff& diff) {
  const Text &many = document[several], &one = document[opposite(several)];
  const auto& paragraphs = many.segments.paragraphs;
  std::uint32_t next = bead[several].begin + 1;  // the paragraph at whose beginning the next border stands
  Offset matched_end = 0;                        // of the last matched word, in the one paragraph
  bool any = false;
  for (std::uint32_t x = 0; x < diff.match.size() && next < bead[several].end; ++x) {
    if (diff.match[x] == kNone) continue;
    const Sides<TokenIndex> word = {diff.before[x], diff.after[diff.match[x]]};
    if (!is_counted(one, word[opposite(several)])) continue;
    bool crossed = false;
    for (; next < bead[several].end && paragraphs[next].begin <= many.tokens.begin[word[several]]; ++next)
      crossed = true;
    const Offset begin = one.tokens.begin[word[opposite(several)]];
    const std::u16string_view between = one.text.substr(matched_end, begin - matched_end);
    if (crossed && any && std::none_of(between.begin(), between.end(), is_newline)) return true;
    matched_end = one.tokens.end[word[opposite(several)]];
    any = true;
  }
  return false;
}

}  // namespace variorum
