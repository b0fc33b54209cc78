// What is settled before a word is weighed: sentences pinned by hand, and twins.
//
// In:   a Document, cut up.
// Out:  pinned pairs; twins: sentences that have one identical partner, and pair with nothing but it or a copy of it
//       among whose neighbours theirs stand (move.h).
//
//     before "A… B… C…"   after "A… X… C…"     twins 0–0, 2–2
//
// In two versions of one text most sentences are twins. Later stages look at the words of the others alone.
#pragma once

#include "document.h"

namespace variorum {

struct Pin {
  std::uint32_t before, after;
  bool rest;  // one more sentence of a side whose other side ran out
};

/// So many words make an identical sentence that stands once on each side a twin, whatever its paragraph is.
inline constexpr std::uint32_t kTwinWords = 4;

struct Twins {
  std::vector<std::uint32_t> before_twin;  // for each before sentence its identical partner, or kNone
  std::vector<std::uint32_t> after_twin;
  std::vector<std::uint32_t> before_pinned;  // for each before sentence the partner it is pinned to by hand, or kNone
  std::vector<std::uint32_t> after_pinned;
  std::vector<Pin> pins;
  // For each before sentence whether it is a twin because its paragraph is one: they are identical and stand once on
  // each side. Other twins have kTwinWords words at least.
  std::vector<std::uint8_t> by_paragraph;
};

Twins find_twins(const Document& document);

/// Whether the options forbid to link the two sentences.
bool is_forbidden(const Document& document, std::uint32_t before, std::uint32_t after);

}  // namespace variorum
