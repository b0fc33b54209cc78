// Every bound on work. Work is counted in steps, never timed, so that the same inputs give the same bytes on every
// machine.
//
// In:   how many steps a loop is about to make.
// Out:  whether the comparison can still afford them. Where it cannot, the caller takes its coarser way and says so.
// Unit: cells of dynamic programmes, inner steps, words read.
//
//     Budget budget(100, 5'000);        two texts of 5,000 code units together
//     budget.afford_cells(90'000);      true, and 90,000 cells are spent
//     budget.afford_cells(9'000'000);   false: more than one programme may have
//
// A loop that can exceed linear work asks the Budget first. The fixed sizes in `bound` keep single steps small. The
// longest text that is taken at all is no bound on work: it is kMaxTextLength in compare.h.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "variorum/sides.h"

namespace variorum {

struct Budget {
  std::uint64_t cells_per_gap = 4'000'000;     // pairs of sentences, words or lines in one dynamic programme
  std::uint64_t cells_per_call = 60'000'000;   // the same, over a whole comparison or patch
  std::uint64_t steps_per_call = 400'000'000;  // inner steps of similarities, postings and few edits
  std::uint64_t words_per_call = 200'000'000;  // words read to see what two sentences share, in any order
  std::uint64_t cells = 0;
  std::uint64_t steps = 0;
  std::uint64_t words = 0;
  // A flag for each sentence about which a bound left something unknown; the lists end with the last such sentence.
  // A flagged sentence that ends without a partner makes its row coarse.
  Sides<std::vector<std::uint8_t>> is_cut_short;

  Budget() = default;
  /// For two texts of `units` code units together. Short texts may spend less than long ones, so that no text takes
  /// much longer a code unit than others.
  Budget(std::uint32_t percent, std::uint64_t units) : Budget() {
    cells_per_call = std::min(cells_per_call, 4'000'000 + 20 * units);
    steps_per_call = std::min(steps_per_call, 8'000'000 + 60 * units);
    words_per_call = std::min(words_per_call, 6'000'000 + 15 * units);
    for (std::uint64_t* bound : {&cells_per_gap, &cells_per_call, &steps_per_call, &words_per_call})
      *bound = *bound * percent / 100;
  }

  /// Whether a programme of `count` cells may run; if so, they are spent.
  bool afford_cells(std::uint64_t count) {
    if (count > cells_per_gap || count > cells_per_call - cells) return false;
    cells += count;
    return true;
  }
  /// Whether `count` inner steps may be made; if so, they are spent.
  bool afford_steps(std::uint64_t count) {
    if (count > steps_per_call - steps) return false;
    steps += count;
    return true;
  }
  /// Whether `count` words may be read; if so, they are spent.
  bool afford_words(std::uint64_t count) {
    if (count > words_per_call - words) return false;
    words += count;
    return true;
  }
  std::uint64_t spent() const { return cells + steps + words; }
  void cut_short(SideName side, std::uint32_t sentence) {
    std::vector<std::uint8_t>& flags = is_cut_short[side];
    if (sentence >= flags.size()) flags.resize(sentence + 1);
    flags[sentence] = 1;
  }
  void cut_short(std::uint32_t before, std::uint32_t after) {
    cut_short(SideName::before, before);
    cut_short(SideName::after, after);
  }
};

namespace bound {

// Reading a text, in code units.
inline constexpr std::uint32_t kLongestSentence = 16'384;  // about 4,000 tokens; a longer sentence is cut
inline constexpr std::uint32_t kLongestWord = 24;          // read on either side of a mark that may end a sentence
inline constexpr std::uint32_t kLongestTail = 400;         // one link target or tag that follows a terminator

// Finding sentences. Cells are the sentences of one side times those of the other.
inline constexpr std::uint32_t kPostingsPerKey = 16;        // a word in more sentences than this finds none of them
inline constexpr std::uint32_t kCandidatesPerSentence = 8;  // the best ones
inline constexpr std::uint32_t kOrderCells = 250'000;       // words times words; above, coarser ways compare the order
inline constexpr std::uint32_t kTrimGapCells = 10'000;      // from here on, identical ends of a gap are linked at once
inline constexpr std::uint32_t kLocalSpineCells = 400;      // from here on, what is sure in a gap divides it
inline constexpr std::uint32_t kGroupGapCells = 65'536;     // up to here, one-to-many links are sought in a gap
inline constexpr std::uint32_t kShortSentenceLetters =
    1'000;  // a sentence of few words, but long ones, is not compared by letters

// Two stretches of words that are too long for a programme may differ by this many.
inline constexpr std::uint32_t kFewEdits = 400;

// Two texts of more lines than a programme takes may differ by this many lines and still get the smallest patch.
inline constexpr std::uint32_t kFewLineEdits = 1'000;

// Aligning words. Cells are tokens times tokens.
inline constexpr std::uint32_t kWordAnchorCells = 200;  // from here on, long runs of equal tokens divide a hole
inline constexpr std::uint32_t kSlidesPerRegion = 100;  // tokens

// Naming differences.
inline constexpr std::uint32_t kNameSample = 20'000;   // tokens of a long text that tell how it capitalises
inline constexpr std::uint32_t kLanguageSample = 400;  // tokens of a paragraph, or of a text, that tell its language
inline constexpr std::uint32_t kHeadlineTokens = 40;   // tokens of a sentence that tell whether it is a headline

// Occupied slots in a row of a hash table. Among a million things, chance makes runs of a hundred. A longer run has all
// things hashed anew, kTimesAnew times at most.
inline constexpr std::size_t kLongestRun = 200;
inline constexpr std::uint32_t kTimesAnew = 8;

}  // namespace bound
}  // namespace variorum
