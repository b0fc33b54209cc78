// How long each stage of the pipeline takes on prose of an invented newspaper.   scripts/dev stages [THOUSANDS OF CODE
// UNITS …]
//
// Prints the least time of several runs, in milliseconds and in nanoseconds a code unit of both texts. The pipeline
// itself says when a stage is done (trace.h).
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "tests/support/random_edits.h"
#include "trace.h"

namespace {

using namespace variorum;
using Clock = std::chrono::steady_clock;
using Milliseconds = std::array<double, kStages>;

constexpr int kRuns = 7;

support::TextPair texts_of(std::size_t size) {
  support::TextPair texts;
  for (std::uint64_t seed = 0; texts.before.size() < size; ++seed) {
    const support::TextPair more = support::random_edits(seed);
    texts.before += more.before + u"\n\n";
    texts.after += more.after + u"\n\n";
  }
  return texts;
}

struct Watch {
  Clock::time_point last = Clock::now();
  Milliseconds taken{};

  static void after(void* watch, Stage stage, const Work&) {
    auto& self = *static_cast<Watch*>(watch);
    const Clock::time_point now = Clock::now();
    self.taken[static_cast<std::size_t>(stage)] = std::chrono::duration<double, std::milli>(now - self.last).count();
    self.last = now;
  }
};

void measure(std::size_t thousands) {
  const support::TextPair texts = texts_of(thousands * 1000);
  Milliseconds least;
  least.fill(1e9);
  for (int run = 0; run < kRuns; ++run) {
    Watch watch;
    compare_traced(texts.before, texts.after, {}, {Watch::after, &watch});
    for (std::size_t k = 0; k < kStages; ++k) least[k] = std::min(least[k], watch.taken[k]);
  }
  const std::size_t units = texts.before.size() + texts.after.size();
  std::printf("%zu thousand code units in both texts\n", units / 1000);
  double sum = 0;
  for (std::size_t k = 0; k < kStages; ++k) {
    std::printf("  %-12s %9.3f ms %7.1f ns a code unit\n", kStageNames[k], least[k],
                least[k] * 1e6 / static_cast<double>(units));
    sum += least[k];
  }
  std::printf("  %-12s %9.3f ms %7.1f ns a code unit\n", "all", sum, sum * 1e6 / static_cast<double>(units));
}

}  // namespace

int main(int count, char** words) {
  std::vector<std::size_t> sizes;
  for (int k = 1; k < count; ++k) sizes.push_back(std::strtoull(words[k], nullptr, 10));
  if (sizes.empty()) sizes = {100, 1000};
  for (const std::size_t size : sizes) measure(size);
  return 0;
}
