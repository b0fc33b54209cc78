// The pipeline, one line a stage. Read this first.
#include "variorum/compare.h"

#include <algorithm>
#include <utility>

#include "absorb.h"
#include "coarse.h"
#include "link.h"
#include "move.h"
#include "order.h"
#include "rows.h"
#include "small_words.h"
#include "statistics.h"
#include "stripes.h"
#include "swap.h"
#include "telling.h"
#include "trace.h"
#include "variorum/records.h"
#include "weigh.h"

namespace variorum {
namespace {

Options clamped(Options options) {
  using namespace records;
  for (const Option& option : kLean<tables::kOptions>) {
    if (option.type.type == FieldType::number || option.type.type == FieldType::per_mille)
      set_number(&options, option.place, std::clamp(number_at(&options, option.place), option.least, option.most));
  }
  return options;
}

/// How far a comparison is when a stage is done, per mille of the time that long prose takes; 0: not worth a report.
constexpr std::uint32_t kDone[] = {300, 0, 0, 400, 500, 600, 0, 650, 750, 0, 0, 0, 1000};
static_assert(std::size(kDone) == kStages);

void tell(void* progress, Stage stage, const Work&) {
  const std::uint32_t done = kDone[static_cast<std::size_t>(stage)];
  const auto& to = *static_cast<const Progress*>(progress);
  if (done > 0) to.report(to.context, done);
}

}  // namespace

Comparison compare_traced(std::u16string_view before, std::u16string_view after, const Options& options,
                          const Trace& trace) {
  Work work{cut_up(before, after, clamped(options)), {}, {}, {}, {}, {}, {}, {}};
  auto& [document, budget, twins, spine, links, beads, blocks, comparison] = work;
  budget = Budget(document.options.budget, std::uint64_t{before.size()} + after.size());
  const auto done = [&](Stage stage) {
    if (trace.done != nullptr) trace.done(trace.listener, stage, work);
  };

  done(Stage::cut_up);
  twins = find_twins(document), done(Stage::twins);
  weigh(document, twins), done(Stage::weights);
  mark_small_words(document), done(Stage::small_words);
  spine = find_spine(document, std::move(twins), budget), done(Stage::spine);
  RepeatedPhrases phrases(document);  // collected when a stage asks
  links = link_in_order(document, spine, budget), done(Stage::links);
  link_moves(document, spine, phrases, links, budget), done(Stage::moves);
  swap_partners(document, links, budget), done(Stage::swaps);
  absorb_leftovers(document, spine, phrases, links, budget), done(Stage::absorption);
  spine = {};  // all links are found
  decide_moves(document, links), drop_unproven_moves(document, phrases, links, budget), done(Stage::order);
  beads = find_beads(document, links), done(Stage::beads);
  blocks = find_blocks(document, links, beads), done(Stage::blocks);
  comparison = build_rows(document, links, beads, blocks, budget);
  fill_side(document.before, comparison.before), fill_side(document.after, comparison.after);
  mark_coarse_rows(links, budget, comparison);
  find_stripes(comparison), find_changes_of_regions(comparison);
  find_whole_changes(comparison), find_headline({before, after}, comparison);
  comparison.work = budget.spent();
  done(Stage::rows);
  return std::move(comparison);
}

std::uint32_t count_words(std::u16string_view text) {
  Document document = cut_up(text, {}, {});
  Side side;
  fill_side(document.before, side);
  return side.stats.words;
}

Comparison compare(std::u16string_view before, std::u16string_view after, const Options& options,
                   const Progress& progress) {
  // A Trace has a pointer that may be written through; `tell` only reads.
  Trace trace{tell, const_cast<Progress*>(&progress)};
  if (progress.report == nullptr) trace.done = nullptr;
  return compare_traced(before, after, options, trace);
}

}  // namespace variorum
