// The pipeline, one line a stage. Read this first.
#include "variorum/compare.h"

#include <algorithm>
#include <utility>

#include "absorb.h"
#include "anchor.h"
#include "bead.h"
#include "blocks.h"
#include "budget.h"
#include "coarse.h"
#include "document.h"
#include "link.h"
#include "move.h"
#include "order.h"
#include "rows.h"
#include "small_words.h"
#include "statistics.h"
#include "swap.h"
#include "twins.h"
#include "weigh.h"

namespace variorum {
namespace {

Options clamped(Options options) {
  options.link_floor = std::min(options.link_floor, 1000u);
  options.fill_floor = std::min(options.fill_floor, 1000u);
  options.move_floor = std::min(options.move_floor, 1000u);
  options.budget = std::clamp(options.budget, 1u, 1000u);
  return options;
}

void reached(std::uint32_t per_mille, const Progress& progress) {
  if (progress.report != nullptr) progress.report(progress.context, per_mille);
}

/// Every link there is; what moved is not decided yet. The spine goes when all are found.
Links find_links(Document& document, Budget& budget, const Progress& progress) {
  Twins twins = find_twins(document);
  weigh(document, twins);
  mark_small_words(document);
  reached(400, progress);
  Spine spine = find_spine(document, std::move(twins), budget);
  reached(500, progress);
  Links links = link_in_order(document, spine, budget);
  reached(600, progress);
  link_moves(document, spine, links, budget);
  swap_partners(document, links, budget);
  reached(650, progress);
  absorb_leftovers(document, spine, links, budget);
  reached(750, progress);
  return links;
}

}  // namespace

Comparison compare(std::u16string_view before, std::u16string_view after, const Options& options,
                   const Progress& progress) {
  Document document = cut_up(before, after, clamped(options));
  Budget budget(document.options.budget, std::uint64_t{before.size()} + after.size());
  reached(300, progress);

  Links links = find_links(document, budget, progress);
  decide_moves(document, links);
  const std::vector<Bead> beads = find_beads(document, links);
  const Blocks blocks = find_blocks(document, links, beads);
  Comparison comparison = build_rows(document, links, beads, blocks, budget);
  fill_side(document.before, comparison.before);
  fill_side(document.after, comparison.after);
  mark_coarse_rows(links, budget, comparison);
  comparison.work = budget.spent();
  reached(1000, progress);
  return comparison;
}

}  // namespace variorum
