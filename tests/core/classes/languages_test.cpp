// The language of a paragraph.
#include "languages.h"

#include <gtest/gtest.h>

#include <vector>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

std::vector<Language> languages_of(std::string_view text) {
  const support::Prepared texts(text, "");
  const Text& before = texts.document.before;
  Languages languages(texts.document, before);
  std::vector<Language> out;
  for (SentenceIndex s = 0; s < before.sentence_count(); ++s) out.push_back(languages.at(before.first_token[s]));
  return out;
}

TEST(Languages, EachParagraphHasItsOwn) {
  EXPECT_EQ(languages_of("The keys are on the table.\nDer Mond ist über dem Berg.\nThe door is open to all."),
            (std::vector{Language::english, Language::german, Language::english}));
}

TEST(Languages, AParagraphThatDoesNotTellHasThatOfTheText) {
  EXPECT_EQ(languages_of("Der Mond ist über dem Berg, und die Tür ist auf.\nMai 1962"),
            (std::vector{Language::german, Language::german}));
}

TEST(Languages, ATextThatDoesNotTellHasNone) { EXPECT_EQ(languages_of("Mai 1962"), (std::vector{Language::unknown})); }

}  // namespace
}  // namespace variorum
