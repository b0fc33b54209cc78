// Two texts on their way through the pipeline, stopped where a test wants to look; links as text a person can read.
//
// In:   two UTF-8 literals; a line is a paragraph.
// Out:  the Document, weighed, and the links as each stage of the pipeline leaves them (trace.h). In this Document
//       twins have words like other sentences, so that tests may ask for the words of any.
//
//     Prepared texts("A cat sat.\nIt slept.", "Two cats sat.\nIt slept.");
//     EXPECT_EQ(shown(texts.linked()), "0-0 1-1");
//
// A sign may follow a link: ~ absorbed, > moved, ! pinned.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "anchor.h"
#include "budget.h"
#include "document.h"
#include "trace.h"

namespace variorum::support {

class Prepared {
 public:
  Prepared(std::string_view before, std::string_view after, Options options = {});
  Prepared(const Prepared&) = delete;

  Spine spine() const { return spine_; }
  Links linked() const { return links_after(Stage::links); }         // in order
  Links moved() const { return links_after(Stage::moves); }          // and leftovers wherever they stand
  Links swapped() const { return links_after(Stage::swaps); }        // and each with the partner most like it
  Links absorbed() const { return links_after(Stage::absorption); }  // and halves
  Links decided() const { return links_after(Stage::order); }        // and what of that moved

  /// The cells of programmes that the pipeline has spent when a stage is done.
  std::uint64_t cells_until(Stage stage) const { return cells_[static_cast<std::size_t>(stage)]; }

  Budget budget;  // unspent, for what a test calls itself

 private:
  Links links_after(Stage stage) const { return links_[static_cast<std::size_t>(stage)]; }
  static void note(void* prepared, Stage stage, const Work& work);

  std::u16string before_, after_;
  Spine spine_;
  Links links_[kStages];
  std::uint64_t cells_[kStages] = {};

 public:
  Document document;
};

/// "0-0 0-1~ 2-3>", sorted by before, then after.
std::string shown(const Links& links);
std::string shown(const std::vector<SentenceLink>& links);

/// The links such a text speaks of, of a document with that many sentences.
Links links_of(std::string_view shown, const Document& document);

/// What a stage makes of links that a test gives: shown() of them after `change(prepared, links)`.
std::string links_after(std::string_view before, std::string_view after, std::string_view links, const Options& options,
                        const std::function<void(Prepared&, Links&)>& change);

/// The tokens that `holds` is true of, in text order, parted by blanks.
std::string tokens_where(const Text& text, const std::function<bool(std::uint32_t)>& holds);

/// The range of the first occurrence of a piece of a text, for pins. The piece must be there.
TextRange range_of(std::string_view text, std::string_view piece);

}  // namespace variorum::support
