// Paragraph and sentence identities, confident pairs → spine.
//
// In:   a weighed Document.
// Out:  the spine: links that increase strictly on both sides and fix the alignment around them; and the twins:
// sentences
//       that have one identical partner and so pair with nothing else.
//
//     before "A… B… C…"   after "A… X… C…"     spine 0–0, 2–2
//
// The chain is taken over all confident candidates, edited sentences included: where large edited blocks swap places,
// identical paragraphs alone choose the wrong side (5 points of F1 on moves).
#pragma once

#include "budget.h"
#include "document.h"

namespace variorum {

struct Spine {
  std::vector<SentenceLink> links;         // increasing
  std::vector<std::uint32_t> before_twin;  // for each before sentence its identical partner, or kNone
  std::vector<std::uint32_t> after_twin;
  std::vector<std::uint32_t> before_pinned;  // for each before sentence the partner it is pinned to by hand, or kNone
  std::vector<std::uint32_t> after_pinned;
  std::vector<SentenceLink> pinned;  // every pinned link; those off the spine too, and the second one of a sentence
};

Spine find_spine(const Document& document, Budget& budget);

/// Whether the options forbid to link the two sentences.
bool is_forbidden(const Document& document, std::uint32_t before, std::uint32_t after);

}  // namespace variorum
