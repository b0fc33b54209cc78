// Twins and confident pairs → spine.
//
// In:   a weighed Document, its twins.
// Out:  the spine: links that increase strictly on both sides and fix the alignment around them.
// Unit: sentences.
//
//     before "A… B… C…"   after "A… X… C…"     spine 0–0, 2–2
//
// The spine is the heaviest chain of all confident pairs, edited sentences included. Where large edited blocks swap
// places, identical paragraphs alone choose the wrong side (5 points of F1 on moves).
#pragma once

#include "budget.h"
#include "document.h"
#include "twins.h"

namespace variorum {

struct Spine : Twins {
  std::vector<SentenceLink> links;   // increasing
  std::vector<SentenceLink> pinned;  // every pinned link, also those off the spine and further ones of a sentence
};

Spine find_spine(const Document& document, Twins twins, Budget& budget);

}  // namespace variorum
