// Google Benchmark for each stage, on prose of an invented newspaper.   scripts/dev stages
//
// Each stage is timed on what the stages before it made; the argument is the size of a text in thousands of code units.
#include <benchmark/benchmark.h>

#include <string>
#include <utility>

#include "absorb.h"
#include "anchor.h"
#include "bead.h"
#include "blocks.h"
#include "document.h"
#include "link.h"
#include "move.h"
#include "order.h"
#include "rows.h"
#include "tests/support/random_edits.h"
#include "variorum/json.h"
#include "weigh.h"

namespace variorum {
namespace {

support::TextPair texts_of(std::size_t size) {
  support::TextPair texts;
  for (std::uint64_t seed = 0; texts.before.size() < size; ++seed) {
    const support::TextPair more = support::random_edits(seed);
    texts.before += more.before + u"\n\n";
    texts.after += more.after + u"\n\n";
  }
  return texts;
}

/// The pipeline up to a stage, so that the next can be timed.
struct Pipeline {
  support::TextPair texts;
  Document document;
  Budget budget;
  Twins twins;
  Spine spine;
  Links links;
  std::vector<Bead> beads;
  Blocks blocks;

  enum Stage { cut, weighed, anchored, linked, moved, absorbed, decided, beaded };

  Pipeline(const benchmark::State& state, Stage upto) : texts(texts_of(state.range(0) * 1000)) {
    document = cut_up(texts.before, texts.after, {});
    if (upto >= weighed) twins = find_twins(document), weigh(document, twins);
    if (upto >= anchored) spine = find_spine(document, twins, budget);
    if (upto >= linked) links = link_in_order(document, spine, budget);
    if (upto >= moved) link_moves(document, spine, links, budget);
    if (upto >= absorbed) absorb_leftovers(document, spine, links, budget);
    if (upto >= decided) decide_moves(document, links);
    if (upto < beaded) return;
    beads = find_beads(document, links);
    blocks = find_blocks(document, links, beads);
  }
};

void count_units(benchmark::State& state, const support::TextPair& texts) {
  state.SetBytesProcessed(state.iterations() *
                          static_cast<std::int64_t>(2 * (texts.before.size() + texts.after.size())));
}

void segment_stage(benchmark::State& state) {
  const support::TextPair texts = texts_of(state.range(0) * 1000);
  for (auto _ : state) {
    KnownParagraphs known;
    benchmark::DoNotOptimize(segment(texts.before, ParagraphMode::automatic, known));
    benchmark::DoNotOptimize(segment(texts.after, ParagraphMode::automatic, known));
  }
  count_units(state, texts);
}

void cut_up_stage(benchmark::State& state) {
  const support::TextPair texts = texts_of(state.range(0) * 1000);
  for (auto _ : state) benchmark::DoNotOptimize(cut_up(texts.before, texts.after, {}));
  count_units(state, texts);
}

void whole(benchmark::State& state) {
  const support::TextPair texts = texts_of(state.range(0) * 1000);
  for (auto _ : state) benchmark::DoNotOptimize(compare(texts.before, texts.after));
  count_units(state, texts);
}

/// Times `run(made)` on what the stages before make anew each time; making it is not timed.
template <typename Run>
void time_stage(benchmark::State& state, Pipeline::Stage upto, Run run) {
  for (auto _ : state) {
    state.PauseTiming();
    Pipeline made(state, upto);
    state.ResumeTiming();
    run(made);
    benchmark::ClobberMemory();
    state.PauseTiming();
    { const Pipeline gone = std::move(made); }  // nor is taking it down
    state.ResumeTiming();
  }
  count_units(state, texts_of(state.range(0) * 1000));
}

void weigh_stage(benchmark::State& state) {
  const support::TextPair texts = texts_of(state.range(0) * 1000);
  for (auto _ : state) {
    state.PauseTiming();
    Document document = cut_up(texts.before, texts.after, {});
    state.ResumeTiming();
    weigh(document, find_twins(document));
    benchmark::ClobberMemory();
  }
  count_units(state, texts);
}

void anchor_stage(benchmark::State& state) {
  time_stage(state, Pipeline::weighed, [](Pipeline& p) { p.spine = find_spine(p.document, p.twins, p.budget); });
}
void link_stage(benchmark::State& state) {
  time_stage(state, Pipeline::anchored, [](Pipeline& p) { p.links = link_in_order(p.document, p.spine, p.budget); });
}
void move_stage(benchmark::State& state) {
  time_stage(state, Pipeline::linked, [](Pipeline& p) { link_moves(p.document, p.spine, p.links, p.budget); });
}
void absorb_stage(benchmark::State& state) {
  time_stage(state, Pipeline::moved, [](Pipeline& p) { absorb_leftovers(p.document, p.spine, p.links, p.budget); });
}
void order_stage(benchmark::State& state) {
  time_stage(state, Pipeline::absorbed, [](Pipeline& p) { decide_moves(p.document, p.links); });
}
void rows_stage(benchmark::State& state) {
  time_stage(state, Pipeline::beaded, [](Pipeline& p) {
    benchmark::DoNotOptimize(build_rows(p.document, p.links, p.beads, p.blocks, p.budget));
  });
}
void json_stage(benchmark::State& state) {
  const support::TextPair texts = texts_of(state.range(0) * 1000);
  const Comparison comparison = compare(texts.before, texts.after);
  for (auto _ : state) benchmark::DoNotOptimize(to_json(comparison));
  count_units(state, texts);
}

#define VARIORUM_STAGE(function) BENCHMARK(function)->Arg(8)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond)
VARIORUM_STAGE(segment_stage);
VARIORUM_STAGE(cut_up_stage);
VARIORUM_STAGE(weigh_stage);
VARIORUM_STAGE(anchor_stage);
VARIORUM_STAGE(link_stage);
VARIORUM_STAGE(move_stage);
VARIORUM_STAGE(absorb_stage);
VARIORUM_STAGE(order_stage);
VARIORUM_STAGE(rows_stage);
VARIORUM_STAGE(json_stage);
VARIORUM_STAGE(whole);

}  // namespace
}  // namespace variorum

BENCHMARK_MAIN();
