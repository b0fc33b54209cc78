// The invariants on seeded random texts. A failing seed is printed: variorum_show --random prints its texts.
#include <gtest/gtest.h>

#include "tests/support/broken_formats.h"
#include "tests/support/invariants.h"
#include "tests/support/random_edits.h"
#include "tests/support/utf8.h"
#include "variorum/formats.h"

namespace variorum::support {
namespace {

constexpr std::uint64_t kSeeds = 400;

std::string shown(const TextPair& texts) { return visible(texts.before) + "\n---\n" + visible(texts.after); }

template <class Body>
void for_all_texts(Body body) {
  for (std::uint64_t seed = 0; seed < kSeeds && !testing::Test::HasFailure(); ++seed) {
    for (const TextPair& texts :
         {random_edits(seed), random_copies(seed), random_orders(seed), random_joiners(seed), random_noise(seed)}) {
      SCOPED_TRACE("seed " + std::to_string(seed) + "\n" + shown(texts));
      body(texts, seed);
    }
  }
}

Options options_of(std::uint64_t seed) {
  Random random(seed);
  Options options;
  options.ignore_case = random.one_in(2);
  options.ignore_punctuation = random.one_in(2);
  options.ignore_typography = random.one_in(2);
  options.ignore_whitespace = random.one_in(2);
  options.paragraphs = static_cast<ParagraphMode>(random.below(3));
  options.link_floor = random.below(1001);
  options.fill_floor = random.below(1001);
  options.move_floor = random.below(1001);
  options.budget = 1 + random.below(random.one_in(2) ? 3 : 1000);
  return options;
}

TEST(Properties, EveryComparisonIsWhole) {
  for_all_texts([](const TextPair& texts, std::uint64_t) {
    EXPECT_EQ(joined(broken_invariants(texts.before, texts.after, compare(texts.before, texts.after))), "");
  });
}

TEST(Properties, EveryComparisonIsWholeUnderAnyOptions) {
  for_all_texts([](const TextPair& texts, std::uint64_t seed) {
    const Options options = options_of(seed);
    EXPECT_EQ(joined(broken_invariants(texts.before, texts.after, compare(texts.before, texts.after, options))), "");
  });
}

TEST(Properties, ATextAndItselfIsUnchanged) {
  for_all_texts([](const TextPair& texts, std::uint64_t) {
    EXPECT_EQ(joined(broken_by_itself(texts.before)), "");
    EXPECT_EQ(joined(broken_by_itself(texts.after)), "");
  });
}

TEST(Properties, EitherSideMayBeEmpty) {
  for_all_texts([](const TextPair& texts, std::uint64_t) {
    EXPECT_EQ(joined(broken_invariants(texts.before, u"", compare(texts.before, u""))), "");
    EXPECT_EQ(joined(broken_invariants(u"", texts.after, compare(u"", texts.after))), "");
  });
}

TEST(Properties, SwappingMirrorsTheLinks) {
  // Of what repeats itself several explanations are as good as each other: there the mirror image need not be
  // the same, but it must be whole.
  for_all_texts([](const TextPair& texts, std::uint64_t seed) {
    if (texts.before == random_edits(seed).before) {
      EXPECT_EQ(joined(broken_by_swapping(texts.before, texts.after)), "");
    } else {
      EXPECT_EQ(joined(broken_invariants(texts.after, texts.before, compare(texts.after, texts.before))), "");
    }
  });
}

TEST(Properties, TheSameInputsGiveTheSameBytes) {
  for_all_texts([](const TextPair& texts, std::uint64_t) {
    const std::u16string before = texts.before, after = texts.after;  // elsewhere in memory
    EXPECT_EQ(to_json(compare(texts.before, texts.after)), to_json(compare(before, after)));
  });
}

/// The same text, written with the characters that the formats are made of.
std::u16string of_marks(std::u16string text) {
  constexpr std::u16string_view kLetters = u"aeonistrld", kMarks = u"{}[-+<&#>\\";
  for (char16_t& unit : text) {
    const std::size_t letter = kLetters.find(unit);
    if (letter != kLetters.npos) unit = kMarks[letter];
  }
  return text;
}

TEST(Properties, TheFormatsKeepTheirPromises) {
  for_all_texts([](const TextPair& texts, std::uint64_t seed) {
    for (const TextPair& each : {texts, TextPair{of_marks(texts.before), of_marks(texts.after)}}) {
      const Comparison comparison = compare(each.before, each.after, seed % 3 == 0 ? options_of(seed) : Options{});
      EXPECT_EQ(joined(broken_formats({each.before, each.after, comparison})), "");
    }
  });
}

}  // namespace
}  // namespace variorum::support
