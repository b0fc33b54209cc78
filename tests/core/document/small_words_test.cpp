// Which words carry the frame of a sentence rather than its meaning.
#include "small_words.h"

#include <gtest/gtest.h>

#include "score.h"
#include "tests/support/prepared.h"

namespace variorum {
namespace {

/// The words of the text that are small, each once, in text order.
std::string small_in(std::string_view text) {
  support::Prepared texts(text, "");
  const Document& d = texts.document;
  return support::tokens_where(d.before, [&](std::uint32_t t) { return d.small_word[d.fold(d.before, t)] != 0; });
}

TEST(SmallWords, AreKnownInShortTexts) {
  EXPECT_EQ(small_in("It had been told to them that it was late"), "It had been to them that it was");
  EXPECT_EQ(small_in("Der Hund wurde in dem Garten gesehen"), "Der wurde in dem");
  EXPECT_EQ(small_in("Она была в саду"), "Она была в");
}

TEST(SmallWords, ANegationIsNone) { EXPECT_EQ(small_in("He did not see them"), "He did them"); }

TEST(SmallWords, LettersOfScriptsWithoutCaseAreWords) { EXPECT_EQ(small_in("他喝茶"), ""); }

TEST(SmallWords, InLongTextsOnlyFrequencyTells) {
  std::string text = "the ";
  for (std::uint32_t k = 0; k <= score::kShortTextTypes; ++k) text += "w" + std::to_string(k) + " ";
  EXPECT_EQ(small_in(text), "");
}

}  // namespace
}  // namespace variorum
