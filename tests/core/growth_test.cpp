// Twice the text is twice the work: counted (Comparison::work), on texts of every kind that grows. What is bounded by
// the budgets instead is in bounds_test.cpp.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/invariants.h"
#include "tests/support/random_edits.h"
#include "tests/support/utf8.h"
#include "variorum/compare.h"

namespace variorum {
namespace {

using support::broken_invariants;
using support::joined;
using support::Random;
using support::TextPair;
using support::utf16;

using Paragraphs = std::vector<std::vector<std::u16string>>;  // of sentences

/// A word: small numbers are common, as in prose.
std::u16string word(Random& random, std::uint32_t language) {
  const std::uint32_t rank = random.one_in(2) ? random.below(60) : random.below(60 + random.below(8000));
  std::u16string out;
  for (std::uint32_t rest = rank * 7 + language + 11; rest > 0; rest /= 17)
    out += static_cast<char16_t>(u'a' + rest % 17);
  return out;
}

std::u16string sentence(Random& random, std::uint32_t language) {
  std::u16string out;
  for (std::uint32_t k = 5 + random.below(20); k > 0; --k) out += word(random, language) + (k > 1 ? u" " : u". ");
  out[0] = static_cast<char16_t>(out[0] - u'a' + u'A');
  return out;
}

Paragraphs prose(std::uint64_t seed, std::size_t count, std::uint32_t language = 0) {
  Random random(seed);
  Paragraphs out(count);
  for (auto& paragraph : out) {
    for (std::uint32_t k = 1 + random.below(5); k > 0; --k) paragraph.push_back(sentence(random, language));
  }
  return out;
}

std::u16string text_of(const Paragraphs& paragraphs, std::u16string_view between = u"\n\n") {
  std::u16string out;
  for (const auto& paragraph : paragraphs) {
    for (const std::u16string& each : paragraph) out += each;
    out += between;
  }
  return out;
}

/// Changes a word in so many sentences of a thousand.
void reword(Paragraphs& paragraphs, Random& random, std::uint32_t per_mille) {
  for (auto& paragraph : paragraphs) {
    for (std::u16string& each : paragraph) {
      if (random.below(1000) < per_mille) each.replace(each.find(u' '), 1, u" " + word(random, 1) + u" ");
    }
  }
}

TextPair light(std::size_t count) {
  Paragraphs paragraphs = prose(1, count);
  TextPair texts{text_of(paragraphs), {}};
  Random random(2);
  reword(paragraphs, random, 150);
  texts.after = text_of(paragraphs);
  return texts;
}

TextPair heavy(std::size_t count) {
  Paragraphs paragraphs = prose(3, count);
  TextPair texts{text_of(paragraphs), {}};
  Random random(4);
  for (int pass = 0; pass < 3; ++pass) reword(paragraphs, random, 700);
  for (std::size_t k = 0; k + 1 < paragraphs.size(); k += 1 + random.below(8)) {
    auto& other = paragraphs[random.below(static_cast<std::uint32_t>(paragraphs.size()))];
    switch (random.below(4)) {
      case 0:
        std::swap(paragraphs[k], other);
        break;
      case 1:  // a sentence moves
        other.push_back(paragraphs[k].back());
        paragraphs[k].pop_back();
        break;
      case 2:
        paragraphs[k].push_back(sentence(random, 2));
        break;
      default:
        paragraphs[k].clear();
    }
  }
  texts.after = text_of(paragraphs);
  return texts;
}

TextPair unrelated(std::size_t count) { return {text_of(prose(5, count)), text_of(prose(6, count, 3))}; }

TextPair one_paragraph(std::size_t count) {
  Paragraphs paragraphs = prose(7, count);
  TextPair texts{text_of(paragraphs, u""), {}};
  Random random(8);
  reword(paragraphs, random, 150);
  texts.after = text_of(paragraphs, u"");
  return texts;
}

TextPair short_lines(std::size_t count) {
  Random random(9);
  TextPair texts;
  for (std::size_t k = 0; k < count * 20; ++k) {
    const std::u16string line = word(random, 0) + u" " + utf16(std::to_string(random.below(100'000)));
    texts.before += line + u"\n";
    texts.after += random.one_in(100) ? line + u" more\n" : line + u"\n";
  }
  return texts;
}

TextPair equal_lines(std::size_t count) {
  TextPair texts;
  for (std::size_t k = 0; k < count * 10; ++k) texts.before += u"All work and no play makes Jack a dull boy.\n";
  texts.after = texts.before + u"All work and no play makes Jack a dull boy.\n";
  return texts;
}

TextPair equal_words(std::size_t count) {
  TextPair texts;
  for (std::size_t k = 0; k < count * 10; ++k) texts.before += u"la la la la la la la.\n";
  texts.after = texts.before + u"la la la la la.\n";
  return texts;
}

TextPair blank_lines(std::size_t count) {
  return {std::u16string(count * 1000, u'\n'), std::u16string(count * 1000 + 1, u'\n')};
}

TextPair everything_moved(std::size_t count) {
  Paragraphs paragraphs = prose(10, count);
  TextPair texts{text_of(paragraphs), {}};
  std::rotate(paragraphs.begin(), paragraphs.begin() + static_cast<std::ptrdiff_t>(count / 2), paragraphs.end());
  texts.after = text_of(paragraphs);
  return texts;
}

struct Kind {
  const char* name;
  TextPair (*make)(std::size_t);
};

class GrowthOf : public testing::TestWithParam<Kind> {};

TEST_P(GrowthOf, TwiceTheTextIsTwiceTheWork) {
  constexpr std::size_t kCount = 250;           // paragraphs
  constexpr std::uint64_t kLeast = 100'000;     // below, a few steps decide
  constexpr std::uint64_t kStepsPerUnit = 200;  // no kind of text may cost more
  std::uint64_t work[2];
  for (std::size_t k = 0; k < 2; ++k) {
    const TextPair texts = GetParam().make(kCount << k);
    const Comparison comparison = compare(texts.before, texts.after);
    EXPECT_EQ(joined(broken_invariants(texts.before, texts.after, comparison)), "");
    EXPECT_FALSE(comparison.coarse);
    EXPECT_LE(comparison.work, kLeast + kStepsPerUnit * (texts.before.size() + texts.after.size()));
    work[k] = comparison.work;
  }
  EXPECT_LE(work[1], kLeast + work[0] * 5 / 2);
}

TEST(Growth, TextsWithNothingInCommonFillOneGap) {
  // Pairs of sentences up to the cells of one gap (budget.h); beyond, only pairs that share a rare word.
  constexpr std::uint64_t kOneGap = 4'000'000;
  for (const std::size_t count : {250, 500, 1000, 2000}) {
    const TextPair texts = unrelated(count);
    EXPECT_LE(compare(texts.before, texts.after).work, 3 * kOneGap / 2) << count;
  }
}

INSTANTIATE_TEST_SUITE_P(Kinds, GrowthOf,
                         testing::Values(Kind{"Light", light}, Kind{"Heavy", heavy},
                                         Kind{"OneParagraph", one_paragraph}, Kind{"ShortLines", short_lines},
                                         Kind{"EqualLines", equal_lines}, Kind{"EqualWords", equal_words},
                                         Kind{"BlankLines", blank_lines}, Kind{"EverythingMoved", everything_moved}),
                         [](const testing::TestParamInfo<Kind>& info) { return info.param.name; });

}  // namespace
}  // namespace variorum
