// Pathological pairs: whole comparisons, at bounded work. Work is counted (Comparison::work), never timed, so these
// numbers are the same on every machine.
#include <gtest/gtest.h>

#include <string>

#include "budget.h"
#include "tests/support/invariants.h"
#include "tests/support/random_edits.h"
#include "tests/support/utf8.h"
#include "variorum/compare.h"

namespace variorum {
namespace {

using support::broken_invariants;
using support::joined;
using support::Random;
using support::utf16;

constexpr std::uint64_t kMillion = 1'000'000;

Comparison compared(std::u16string_view before, std::u16string_view after, const Options& options = {}) {
  Comparison comparison = compare(before, after, options);
  EXPECT_EQ(joined(broken_invariants(before, after, comparison)), "");
  return comparison;
}

std::u16string repeated(std::u16string_view piece, std::size_t count) {
  std::u16string out;
  out.reserve(piece.size() * count);
  for (std::size_t k = 0; k < count; ++k) out += piece;
  return out;
}

TEST(Bounds, AMillionBlankLines) {
  const std::u16string before(kMillion, u'\n'), after(kMillion - 1, u'\n');
  EXPECT_LE(compared(before, after).work, 10u);
  EXPECT_LE(compared(before, u"").work, 10u);
  EXPECT_LE(compared(before, u"One line.").work, 10u);
}

TEST(Bounds, BlankLinesBetweenWords) {
  const Comparison comparison = compared(repeated(u"again\n\n\n\n", 5000), repeated(u"again\n\n\n", 5001));
  EXPECT_LE(comparison.work, kMillion);
  EXPECT_EQ(comparison.stats.words.inserted, 1u);
}

TEST(Bounds, EqualLinesAndOneMore) {
  const std::u16string line = u"All work and no play makes Jack a dull boy.\n";
  const Comparison comparison = compared(repeated(line, 24'000), repeated(line, 24'001));
  EXPECT_LE(comparison.work, kMillion);
  EXPECT_EQ(comparison.stats.sentences.inserted, 1u);
  EXPECT_EQ(comparison.stats.words.deleted, 0u);
  EXPECT_TRUE(comparison.moves.empty());
}

TEST(Bounds, LongWordsAreNotComparedLetterByLetter) {
  const auto framed = [](char16_t letter) {
    return u"It rained.\n\n" + std::u16string(3000, letter) + u"\n\nNobody came.";
  };
  EXPECT_LE(compared(framed(u'a'), framed(u'b')).work, 1000u);
}

TEST(Bounds, EqualWordsInOneLine) {
  const Comparison comparison = compared(repeated(u"a ", 100'000), repeated(u"a ", 100'003));
  EXPECT_LE(comparison.work, 70 * kMillion);
  EXPECT_EQ(comparison.stats.words.inserted, 3u);
}

std::u16string two_words(std::uint64_t seed, std::size_t count) {
  Random random(seed);
  std::u16string out;
  for (std::size_t k = 0; k < count; ++k) out += random.one_in(2) ? u"left " : u"right ";
  return out;
}

TEST(Bounds, RandomTextOfTwoWords) {
  const Comparison comparison = compared(two_words(1, 90'000), two_words(2, 90'000));
  EXPECT_LE(comparison.work, 460 * kMillion);
  EXPECT_TRUE(comparison.coarse);  // sentences of 4,000 words that were told by nothing: the rows say so
  for (const Row& row : comparison.rows) EXPECT_TRUE(row.coarse || row.kind == RowKind::unchanged);
}

TEST(Bounds, RandomTextOfTwoWordsInSentences) {
  Random random(3);
  auto text = [&] {
    std::u16string out;
    for (int k = 0; k < 4000; ++k) {
      for (int word = 0; word < 6; ++word) out += random.one_in(2) ? u"left " : u"right ";
      out += u"Done.\n";
    }
    return out;
  };
  const std::u16string before = text(), after = text();
  EXPECT_LE(compared(before, after).work, 460 * kMillion);
}

TEST(Bounds, ReversedChinese) {
  std::u16string before;
  for (int k = 0; k < 60'000; ++k) before += static_cast<char16_t>(0x4E00 + (k * 7919) % 3000);
  const std::u16string after(before.rbegin(), before.rend());
  EXPECT_LE(compared(before, after).work, 460 * kMillion);
}

TEST(Bounds, AlternatingLinesShiftedByOne) {
  const std::u16string before = repeated(u"A a a.\nB b b.\n", 10'000);
  const Comparison comparison = compared(before, u"B b b.\n" + before);
  EXPECT_LE(comparison.work, 460 * kMillion);
  EXPECT_LE(comparison.stats.words.inserted, 3u + 3u);
}

TEST(Bounds, AlternatingLettersShiftedByOne) {
  const std::u16string before = repeated(u"AB", 50'000), after = u"B" + before;
  EXPECT_LE(compared(before, after).work, 460 * kMillion);
  const std::u16string words = repeated(u"A B ", 50'000);
  EXPECT_LE(compared(words, u"B " + words).work, 460 * kMillion);
}

TEST(Bounds, OneLongLineEditedAtBothEnds) {
  std::u16string before;
  for (int k = 0; before.size() < kMillion; ++k) before += u"word" + utf16(std::to_string(k % 977)) + u" and so on, ";
  const Comparison comparison = compared(u"Old " + before + u"end", u"New " + before + u"stop");
  EXPECT_LE(comparison.work, kMillion);
  EXPECT_EQ(comparison.stats.words.deleted, 2u);
}

TEST(Bounds, OneLongLineAgainstNothingInCommon) {
  std::u16string before, after;
  for (int k = 0; before.size() < kMillion; ++k) before += u"b" + utf16(std::to_string(k)) + u" ";
  for (int k = 0; after.size() < kMillion; ++k) after += u"a" + utf16(std::to_string(k)) + u" ";
  const Comparison comparison = compared(before, after);
  EXPECT_LE(comparison.work, 70 * kMillion);
  EXPECT_EQ(comparison.stats.words.kept, 0u);
}

/// Sentences that all resemble each other.
std::u16string committees(int count, int first, std::u16string_view day) {
  std::u16string out;
  for (int k = 0; k < count; ++k) {
    out += u"The committee met in room " + utf16(std::to_string(k + first)) + u" on " + std::u16string(day) + u".\n";
  }
  return out;
}

TEST(Bounds, ManyNearCopiesOfOneSentence) {
  EXPECT_LE(compared(committees(5000, 0, u"Monday"), committees(5000, 1, u"Tuesday")).work, 460 * kMillion);
}

TEST(Bounds, LoneSurrogatesAndNulInNumbers) {
  const std::u16string before = repeated(std::u16string(u"\xd800\0", 2), 20'000);
  EXPECT_LE(compared(before, u"\xdc00" + before).work, 460 * kMillion);
}

/// Lines of a word and a number.
std::u16string numbered_lines(std::uint64_t seed, std::size_t count, std::u16string_view changed) {
  Random text(seed), edits(seed + 1);
  std::u16string out;
  for (std::size_t k = 0; k < count; ++k) {
    out += u"word" + utf16(std::to_string(text.below(3000))) + u" " + utf16(std::to_string(text.below(10'000)));
    if (edits.one_in(50)) out += changed;
    out += u'\n';
  }
  return out;
}

TEST(Bounds, ManyShortLinesOfWhichSomeChanged) {
  const std::u16string before = numbered_lines(5, 20'000, u" x"), after = numbered_lines(5, 20'000, u" other");
  const Comparison comparison = compared(before, after);
  EXPECT_LE(comparison.work, kMillion);
  EXPECT_FALSE(comparison.coarse);
  // Twice the lines are twice the work, not four times.
  const std::uint64_t twice = compared(numbered_lines(5, 40'000, u" x"), numbered_lines(5, 40'000, u" other")).work;
  EXPECT_LE(twice, 3 * comparison.work);
}

TEST(Bounds, WordsOfTenThousandLetters) {
  Random random(9);
  auto text = [&] {
    std::u16string out;
    for (int line = 0; line < 40; ++line) {
      for (int k = 0; k < 10'000; ++k) out += static_cast<char16_t>(u'a' + random.below(26));
      out += u"\n\nBetween these stands line number " + utf16(std::to_string(line)) + u" of the text.\n\n";
    }
    return out;
  };
  const std::u16string before = text(), after = text();
  const Comparison comparison = compared(before, after);
  EXPECT_LE(comparison.work, 460 * kMillion);
  EXPECT_TRUE(comparison.coarse);
}

TEST(Bounds, EverySentenceSharesEveryWord) {
  // An index of a gap would be rows times columns times words: the visits are counted.
  Random random(11);
  auto text = [&] {
    std::u16string out;
    for (int line = 0; line < 1500; ++line) {
      for (int word = 0; word < 12; ++word) out += u"word" + utf16(std::to_string(random.below(24))) + u" ";
      out += u"\n";
    }
    return out;
  };
  const std::u16string before = text(), after = text();
  EXPECT_LE(compared(before, after).work, 460 * kMillion);
}

TEST(Bounds, WordsInTurnAgainstTheSameTheOtherWayRound) {
  // Sentences of 4,096 words, each of which resembles every other: what their words cost is counted as well.
  std::uint64_t work[2];
  for (const std::size_t k : {0, 1}) {
    const std::size_t count = 200'000u << 2 * k;
    const Comparison comparison = compared(repeated(u"a b ", count), repeated(u"b a ", count));
    EXPECT_TRUE(comparison.coarse);
    work[k] = comparison.work;
    EXPECT_LE(work[k], 60 * kMillion + 350 * 8 * count);
  }
  EXPECT_LE(work[1], 5 * work[0]);
}

TEST(Bounds, ShortTextsMaySpendLessThanLongOnes) {
  const Budget small(100, 1000), middle(100, 200'000), large(100, 100 * kMillion), whole;
  EXPECT_LT(small.steps_per_call, middle.steps_per_call);
  EXPECT_LT(middle.steps_per_call, large.steps_per_call);
  EXPECT_EQ(large.steps_per_call, whole.steps_per_call);
  EXPECT_EQ(large.cells_per_call, whole.cells_per_call);
  EXPECT_EQ(large.words_per_call, whole.words_per_call);
}

TEST(Bounds, LessBudgetIsLessWork) {
  const std::u16string before = committees(300, 0, u"Monday"), after = committees(300, 500, u"Tuesday");
  Options options;
  const std::uint64_t all = compared(before, after, options).work;
  options.budget = 1;
  const std::uint64_t least = compared(before, after, options).work;
  EXPECT_LT(least, all);
  EXPECT_LE(least, 5 * kMillion);
}

}  // namespace
}  // namespace variorum
