// What is settled without a look at any weight: sentences pinned by hand, and twins.
//
// In:   a Document, cut up.
// Out:  pinned pairs, and twins. A sentence that stands once on both sides pairs only with its twin, or with a copy of
//       the twin that stands among the partners of the sentence's neighbours (move.h).
// Unit: sentences.
//
//     before "A… B… C…"   after "A… X… C…"     twins 0–0, 2–2
//
// In two versions of one text most sentences are twins. Later stages look at the words of the other sentences alone.
#pragma once

#include "document.h"

namespace variorum {

struct Pin {
  std::uint32_t before, after;
  bool rest;  // this side of the pin has more sentences than the other
};

/// An identical sentence that stands once on each side is a twin, whatever its paragraph is, if it has this many words.
/// Three rooms ask for it, so it is here and in no room's score.h. Not measured.
inline constexpr std::uint32_t kTwinWords = 4;

struct Twins {
  Sides<std::vector<std::uint32_t>> twin;       // for each sentence its identical partner, or kNone
  Sides<std::vector<std::uint32_t>> pinned_to;  // for each sentence the partner it is pinned to by hand, or kNone
  std::vector<Pin> pins;
  // For each before sentence whether it is a twin because its whole paragraph stands once on each side. Other twins
  // have at least kTwinWords words.
  std::vector<std::uint8_t> by_paragraph;

  /// Whether it is settled already what the sentence pairs with.
  bool has(SideName side, std::uint32_t s) const { return twin[side][s] != kNone || pinned_to[side][s] != kNone; }
};

Twins find_twins(const Document& document);

/// Whether the options forbid a link between the two sentences.
bool is_forbidden(const Document& document, std::uint32_t before, std::uint32_t after);

}  // namespace variorum
