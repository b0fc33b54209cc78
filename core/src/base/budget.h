// Every bound on work. Work is counted in steps, never timed, so that the same inputs give the same bytes on every
// machine.
//
// A loop that can exceed linear work asks `afford` first. Where the answer is no, the caller takes its coarser way and
// says so.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace variorum {

struct Budget {
  std::uint64_t cells_per_gap = 4'000'000;     // sentence pairs or word pairs in one dynamic programme
  std::uint64_t cells_per_call = 60'000'000;   // the same, over a whole comparison
  std::uint64_t steps_per_call = 400'000'000;  // inner steps of similarities, postings and slides
  std::uint64_t words_per_call = 200'000'000;  // words read to see what two sentences share, in whatever order
  std::uint64_t cells = 0;
  std::uint64_t steps = 0;
  std::uint64_t words = 0;
  // Sentences about which less is known than could be, because a bound was reached: a flag each, as far as the last
  // such sentence. Those that end without a partner make their rows coarse.
  std::vector<std::uint8_t> before_cut_short, after_cut_short;

  Budget() = default;
  /// For two texts of so many code units together: short ones may not spend what long ones may, so that no text takes
  /// much longer a code unit than others.
  Budget(std::uint32_t percent, std::uint64_t units) : Budget() {
    cells_per_call = std::min(cells_per_call, 6'000'000 + 30 * units);
    steps_per_call = std::min(steps_per_call, 12'000'000 + 120 * units);
    words_per_call = std::min(words_per_call, 8'000'000 + 50 * units);
    for (std::uint64_t* bound : {&cells_per_gap, &cells_per_call, &steps_per_call, &words_per_call})
      *bound = *bound * percent / 100;
  }

  /// Whether a programme of that many cells may run; if so they are spent.
  bool afford_cells(std::uint64_t count) {
    if (count > cells_per_gap || count > cells_per_call - cells) return false;
    cells += count;
    return true;
  }
  /// Whether that many inner steps may be made; if so they are spent.
  bool afford_steps(std::uint64_t count) {
    if (count > steps_per_call - steps) return false;
    steps += count;
    return true;
  }
  /// Whether that many words may be read; if so they are spent.
  bool afford_words(std::uint64_t count) {
    if (count > words_per_call - words) return false;
    words += count;
    return true;
  }
  std::uint64_t spent() const { return cells + steps + words; }
  void cut_short_before(std::uint32_t sentence) { mark(before_cut_short, sentence); }
  void cut_short_after(std::uint32_t sentence) { mark(after_cut_short, sentence); }
  void cut_short(std::uint32_t before, std::uint32_t after) {
    cut_short_before(before);
    cut_short_after(after);
  }

  static void mark(std::vector<std::uint8_t>& flags, std::uint32_t sentence) {
    if (sentence >= flags.size()) flags.resize(sentence + 1);
    flags[sentence] = 1;
  }
};

namespace bound {

inline constexpr std::uint32_t kPostingsPerKey = 16;
inline constexpr std::uint32_t kCandidatesPerSentence = 8;
inline constexpr std::uint32_t kOrderCells = 250'000;  // ordered similarity of two sentences; above: unique words only
inline constexpr std::uint32_t kFewEdits = 400;        // what is too long for a programme may differ by so many words
inline constexpr std::uint32_t kSlidesPerRegion = 100;
inline constexpr std::uint32_t kTrimGapCells = 10'000;   // from this gap size on, identical ends are linked at once
inline constexpr std::uint32_t kLocalSpineCells = 400;   // gaps from this size on are divided by what is sure in them
inline constexpr std::uint32_t kGroupGapCells = 65'536;  // one-to-many links are sought in gaps up to this size

// Slots in a row of a hash table: among a million things chance makes runs of a hundred. A longer run has all things
// hashed anew, so many times at most.
inline constexpr std::size_t kLongestRun = 200;
inline constexpr std::uint32_t kTimesAnew = 8;

}  // namespace bound
}  // namespace variorum
