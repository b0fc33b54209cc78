// Two texts on their way through the pipeline, stopped where a test wants to look; links as text a person can read.
//
// In:   two UTF-8 literals; a line is a paragraph.
// Out:  the Document, weighed; what each later stage makes of it.
//
//     Prepared texts("A cat sat.\nIt slept.", "Two cats sat.\nIt slept.");
//     EXPECT_EQ(shown(texts.linked()), "0-0 1-1");
//
// Behind a link: ~ absorbed, > moved, ! pinned.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "anchor.h"
#include "budget.h"
#include "document.h"

namespace variorum::support {

class Prepared {
 public:
  Prepared(std::string_view before, std::string_view after, Options options = {});
  Prepared(const Prepared&) = delete;

  Spine spine();
  Links linked();    // in order
  Links moved();     // and leftovers wherever they stand
  Links swapped();   // and each with the partner most like it
  Links absorbed();  // and halves
  Links decided();   // and what of that moved

  Budget budget;

 private:
  std::u16string before_, after_;

 public:
  Document document;
};

/// "0-0 0-1~ 2-3>", sorted by before, then after.
std::string shown(const Links& links);
std::string shown(const std::vector<SentenceLink>& links);

/// The links such a text speaks of, of a document with that many sentences.
Links links_of(std::string_view shown, const Document& document);

/// The tokens that `holds` is true of, in text order, parted by blanks.
std::string tokens_where(const Text& text, const std::function<bool(std::uint32_t)>& holds);

/// The range of the first occurrence of a piece of a text, for pins. The piece must be there.
TextRange range_of(std::string_view text, std::string_view piece);

}  // namespace variorum::support
