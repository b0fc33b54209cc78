// The pipeline as it runs, for those who look on: `show`, tests, benchmarks, and the progress of a comparison.
//
// In:   two texts, options, a listener.
// Out:  the comparison. The listener is told when a stage is done, and sees all that there is by then.
//
//     Trace trace{[](void* seen, Stage stage, const Work& work) { … work.links.all.size() … }, &count};
//     compare_traced(before, after, options, trace);
//
// Nothing else runs the stages one by one: a copy of the pipeline would be a second pipeline.
#pragma once

#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

#include "anchor.h"
#include "bead.h"
#include "blocks.h"
#include "budget.h"
#include "document.h"
#include "twins.h"
#include "variorum/compare.h"

namespace variorum {

/// In the order in which they run.
enum class Stage : std::uint8_t {
  cut_up,
  twins,
  weights,
  small_words,
  spine,
  links,
  moves,
  swaps,
  absorption,
  order,
  beads,
  blocks,
  rows
};

inline constexpr const char* kStageNames[] = {"cut up", "twins",  "weights", "small words", "spine",
                                              "links",  "moves",  "swaps",   "absorption",  "order",
                                              "beads",  "blocks", "rows"};
inline constexpr std::size_t kStages = std::size(kStageNames);

/// What the stages make. What no stage has made yet is empty. The twins go into the spine.
struct Work {
  Document document;
  Budget budget;
  Twins twins;
  Spine spine;  // until absorption
  Links links;
  std::vector<Bead> beads;
  Blocks blocks;
  Comparison comparison;
};

struct Trace {
  void (*done)(void* listener, Stage stage, const Work& work) = nullptr;
  void* listener = nullptr;
};

Comparison compare_traced(std::u16string_view before, std::u16string_view after, const Options& options,
                          const Trace& trace);

}  // namespace variorum
