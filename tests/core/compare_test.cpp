// compare(): texts of every odd kind, and the behaviours that other tools get wrong.
#include "variorum/compare.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "tests/support/invariants.h"
#include "tests/support/markup.h"
#include "tests/support/utf8.h"

namespace variorum {
namespace {

using support::broken_by_itself;
using support::broken_invariants;
using support::joined;

/// Compares, and fails where an invariant is broken.
Comparison compared(std::u16string_view before, std::u16string_view after, const Options& options = {}) {
  Comparison comparison = compare(before, after, options);
  EXPECT_EQ(joined(broken_invariants(before, after, comparison)), "");
  return comparison;
}

std::size_t rows_of_kind(const Comparison& comparison, RowKind kind) {
  std::size_t count = 0;
  for (const Row& row : comparison.rows) count += row.kind == kind;
  return count;
}

// --- any two strings are valid input -------------------------------------------------------------------------------

TEST(Compare, TwoEmptyTextsHaveNoRows) { EXPECT_TRUE(compared(u"", u"").rows.empty()); }

TEST(Compare, EitherSideMayBeEmpty) {
  const Comparison inserted = compared(u"", u"One. Two.\n\nThree.");
  EXPECT_EQ(inserted.stats.words.inserted, 3u);
  EXPECT_EQ(rows_of_kind(inserted, RowKind::inserted), inserted.rows.size());
  const Comparison deleted = compared(u"One. Two.\n\nThree.", u"");
  EXPECT_EQ(deleted.stats.words.deleted, 3u);
  EXPECT_EQ(rows_of_kind(deleted, RowKind::deleted), deleted.rows.size());
}

TEST(Compare, IdenticalTextsAreUnchanged) {
  for (const char16_t* text : {u"One. Two.\n\nThree.", u"\n", u" ", u"one line", u"One.\r\n\r\nTwo.\r\n", u"\u00a0"}) {
    EXPECT_EQ(joined(broken_by_itself(text)), "") << support::visible(text);
  }
}

TEST(Compare, LoneSurrogatesAndNulAreText) {
  const std::u16string before = u"A \xd83d b \xdc00 c." + std::u16string(1, u'\0') + u" End.";
  const std::u16string after = u"A \xd83d x \xdc00 c." + std::u16string(2, u'\0') + u" End.";
  const Comparison comparison = compared(before, after);
  EXPECT_GE(comparison.stats.words.kept, 2u);
  EXPECT_EQ(joined(broken_by_itself(before)), "");
}

TEST(Compare, OneLineOfAMillionUnits) {
  std::u16string before;
  while (before.size() < 1'000'000)
    before += u"Word" + support::utf16(std::to_string(before.size() % 977)) + u" and so on. ";
  std::u16string after = before;
  after.replace(500'000, 4, u"else");
  const Comparison comparison = compared(before, after);
  EXPECT_LE(comparison.stats.words.deleted, 4u);  // the one sentence that changed
  EXPECT_GE(comparison.stats.words.inserted, 1u);
}

TEST(Compare, MillionBlankLinesAndAllEqualWords) {
  compared(std::u16string(1'000'000, u'\n'), std::u16string(999'999, u'\n'));
  std::u16string same;
  for (int i = 0; i < 50'000; ++i) same += u"a ";
  compared(same, same + u"a b");
  EXPECT_EQ(joined(broken_by_itself(same)), "");
}

TEST(Compare, LineEndsThatDifferAreWhiteSpaceOnly) {
  const Comparison comparison = compared(u"One two.\r\n\r\nThree four.\r\n", u"One two.\n\nThree four.\n");
  EXPECT_EQ(comparison.stats.words.kept, 4u);
  EXPECT_EQ(comparison.stats.words.deleted + comparison.stats.words.inserted, 0u);
  EXPECT_EQ(comparison.links.size(), 2u);
  for (const Side* side : {&comparison.before, &comparison.after}) {
    for (const Span& span : side->spans) {
      EXPECT_TRUE(span.kind == SpanKind::equal || span.text_class == SpanClass::white_space);
    }
  }
}

TEST(Compare, OptionsOutOfRangeAreClamped) {
  Options options;
  options.link_floor = options.fill_floor = options.move_floor = options.budget = 4'000'000'000u;
  compared(u"One two three. Four.", u"One two tree. Four.", options);
  options.budget = 0;
  compared(u"One two three. Four.", u"One two tree. Four.", options);
}

TEST(Compare, PinnedAndForbiddenPairsAreObeyed) {
  const std::u16string before = u"The cat sat on the mat today.\n\nNobody saw it leave.";
  const std::u16string after = u"The cat sat on the mat today.\n\nIt was seen by many.";
  Options options;
  options.forbidden = {{{0, 29}, {0, 29}}};
  for (const Link& link : compared(before, after, options).links) EXPECT_FALSE(link.before == 0 && link.after == 0);
  options.forbidden.clear();
  options.pinned = {{{31, 51}, {31, 51}}};
  bool linked = false;
  for (const Link& link : compared(before, after, options).links) linked |= link.before == 1 && link.after == 1;
  EXPECT_TRUE(linked);
}

// --- behaviours that other tools get wrong ---------------------------------------------------------------------------

TEST(Compare, ParagraphsBelowInsertedOnesStayInPlace) {
  CHECK_MARKUP("wikidiff2 reports all four as moved",
               "+ Heavy rain is expected in the valley until Thursday evening.\n"
               "+ Officials asked drivers to stay at home where they can.\n"
               "~ The council met on [-Monday-]{+Tuesday+} to discuss the new bridge over the river.\n"
               "~ Engineers had warned of cracks in [-three-]{+four+} of its concrete pillars since spring.\n"
               "~ A [-local-]{+regional+} newspaper published their report against the mayor's wishes.\n"
               "~ Residents now [-want-]{+demand+} the bridge closed before the winter storms begin.");
}

constexpr const char* kOpening = "= The harbour was closed on Sunday after a crane fell into the water.\n";
constexpr const char* kMiddle = "= Nobody was hurt, the port authority said in a short statement.\n";
constexpr const char* kEnd = "= Ships were sent to the neighbouring town until further notice.\n";

TEST(Compare, OneMovedParagraph) {
  CHECK_MARKUP("moved, unedited", std::string("<1 The crane was built in 1962 and had been inspected in March.\n") +
                                      kOpening + kMiddle + kEnd +
                                      ">1 The crane was built in 1962 and had been inspected in March.");
}

TEST(Compare, OneMovedParagraphWithTwoWordsChanged) {
  CHECK_MARKUP("delete and insert in VS Code, CodeMirror, diff-match-patch, jsdiff",
               std::string("<1 The [-crane-] was built in 1962 and had been [-inspected-] in March.\n") + kOpening +
                   kMiddle + kEnd + ">1 The {+machine+} was built in 1962 and had been {+examined+} in March.");
}

TEST(Compare, OneSentenceMovedToAnotherParagraph) {
  const Comparison comparison = compared(
      u"The harbour was closed on Sunday. A crane built in 1962 fell into the water. Nobody was hurt.\n\n"
      u"Ships were sent to the neighbouring town. The port opens again next week.",
      u"The harbour was closed on Sunday. Nobody was hurt.\n\n"
      u"Ships were sent to the neighbouring town. A crane built in 1962 fell into the water. The port opens again next "
      u"week.");
  ASSERT_EQ(comparison.moves.size(), 1u);
  EXPECT_FALSE(comparison.moves[0].edited);
  EXPECT_EQ(comparison.stats.words.deleted + comparison.stats.words.inserted, 0u);
}

TEST(Compare, AParagraphSplitInTwo) {
  CHECK_MARKUP("one row, nothing but the break is new",
               "~ The mayor resigned on Friday after weeks of protest.[- -]{+⏎⏎+}Her deputy takes over until the "
               "election in May.");
}

TEST(Compare, ThreeParagraphsMergedIntoOne) {
  const Comparison comparison =
      compared(u"The mayor resigned on Friday.\n\nHer deputy takes over until May.\n\nThe election follows in June.",
               u"The mayor resigned on Friday. Her deputy takes over until May. The election follows in June.");
  EXPECT_EQ(comparison.rows.size(), 1u);
  EXPECT_EQ(comparison.stats.words.kept, 16u);
  EXPECT_TRUE(comparison.moves.empty());
}

TEST(Compare, ASentenceSplitInTwo) {
  const Comparison comparison = compared(
      u"The court ruled that the museum must return the painting, and the family said it would lend it to the city.",
      u"The court ruled that the museum must return the painting. The family said it would lend it to the city.");
  EXPECT_EQ(comparison.links.size(), 2u);
  EXPECT_EQ(comparison.rows.size(), 1u);
  EXPECT_TRUE(comparison.moves.empty());
}

TEST(Compare, SmallDifferencesAreMarkedAsWholeWordsAndMarks) {
  CHECK_MARKUP("quotation marks", "She said {+“+}hello{+”+} and left the room at once.");
  CHECK_MARKUP("a number", "The fire destroyed [-12,000-]{+15,000+} hectares of forest.");
  CHECK_MARKUP("a price", "Tickets cost €[-5-]{+6+} for adults and nothing for children.");
  CHECK_MARKUP("typographic apostrophe", "They [-don't-]{+don’t+} know who opened the gate.");
  CHECK_MARKUP("case", "It was [-The-]{+the+} end of the line for them.");
  CHECK_MARKUP("accents", "Un [-élève-]{+étage+} de plus dans la maison.");
  CHECK_MARKUP("endings", "Она [-увидела-]{+ударила+} его на улице.");
  CHECK_MARKUP("one Han character", "今天天气很[-好-]{+冷+}我们去公园。");
  CHECK_MARKUP("whole words", "The [-dog-]{+duck+} crossed the [-red-]{+green+} line.");
  CHECK_MARKUP("grows to whole words", "one [-two-]{+twi+} three");
}

TEST(Compare, ADashWithoutBlanksIsNoPartOfAWord) {
  CHECK_MARKUP("Monday—was", "The meeting on [-Monday-]{+Tuesday+}—was cancelled by the mayor.");
}

TEST(Compare, CombiningMarksAndJoinedEmojiStayWhole) {
  compared(u"قَلَم جديد على الطاولة", u"قَلْم جديد على الطاولة");
  compared(u"The \U0001F469\u200D\U0001F469\u200D\U0001F467 family",
           u"The \U0001F469\u200D\U0001F469\u200D\U0001F466 family");
}

TEST(Compare, SpellingIsHintedInsideTheWord) {
  const Comparison comparison = compared(u"The colour of the bridge is grey.", u"The color of the bridge is grey.");
  ASSERT_EQ(comparison.before.letters.size(), 1u);
  EXPECT_EQ(comparison.before.letters[0], (TextRange{8, 9}));
}

TEST(Compare, ARewrittenSentenceShowsNoConfetti) {
  const Comparison comparison = compared(
      u"The bridge is closed. Officials of the ministry refused to say on Monday when the work would be finished. It "
      u"rained.",
      u"The bridge is closed. Nobody in the capital wanted to give a date for the end of the repairs this week. It "
      u"rained.");
  std::size_t lonely = 0;
  for (const Span& span : comparison.after.spans) {
    lonely += span.kind == SpanKind::equal && span.range.end - span.range.begin <= 5;
  }
  EXPECT_EQ(lonely, 0u);
}

TEST(Compare, BoilerplateAndRefrainsDoNotMove) {
  const std::u16string ad = u"Advertisement\n\n";
  const std::u16string one = u"The first reporter wrote about the flood in the valley.\n\n";
  const std::u16string two = u"The second reporter wrote about the strike at the harbour.\n\n";
  const std::u16string three = u"The third reporter wrote about the concert in the park.\n\n";
  const Comparison comparison = compared(one + ad + two + ad + three, one + ad + two + ad + three + ad);
  EXPECT_TRUE(comparison.moves.empty());
  EXPECT_EQ(comparison.stats.words.inserted, 1u);
  EXPECT_EQ(comparison.stats.words.deleted, 0u);
}

TEST(Compare, InvisibleDifferencesAreSaidToBeInvisible) {
  for (const char16_t* after : {u"One two three. ", u"One two\u00a0three.", u"One  two three."}) {
    const Comparison comparison = compared(u"One two three.", after);
    EXPECT_EQ(comparison.stats.words.kept, 3u) << support::visible(after);
    bool said = false;
    for (const Span& span : comparison.after.spans) {
      said |= span.kind == SpanKind::inserted &&
              (span.text_class == SpanClass::white_space || span.text_class == SpanClass::typography);
    }
    EXPECT_TRUE(said) << support::visible(after);
  }
}

TEST(Compare, ATwinWhosePartnerWentToACopyIsLeftOverLikeAnyOther) {
  // The cat and the rain go together to a paragraph of both; the cat's twin, a paragraph of its own, stands beside an
  // edited sentence that has all its words.
  const std::u16string cat = u"The old cat slept on the wall.", rain = u"Rain fell on the harbour all night.";
  const std::u16string ship = u"A ship from the north arrived at dawn with forty barrels of salted fish.\n\n";
  const std::u16string mayor = u"The mayor signed the new budget on Friday after a long debate in the hall.\n\n";
  const Comparison comparison =
      compared(cat + u"\n\n" + rain + u"\n\n" + ship + mayor +
                   u"Nobody knew why the old cat slept on the cold wall of the harbour master.",
               ship + mayor + u"Nobody knew why the old cat slept on the wall of the harbour master.\n\n" + cat +
                   u"\n\n" + cat + u" " + rain);
  ASSERT_EQ(comparison.moves.size(), 1u);
  EXPECT_EQ(comparison.moves[0].after.end - comparison.moves[0].after.begin, cat.size() + 1 + rain.size());
  const auto is_copied = [](const Row& row) { return row.copied(); };
  EXPECT_EQ(std::count_if(comparison.rows.begin(), comparison.rows.end(), is_copied), 1) << "the cat by itself";
}

// --- quietening ------------------------------------------------------------------------------------------------------

TEST(Compare, QuietedDifferencesAreCountedAndNotLost) {
  Options options;
  options.ignore_case = options.ignore_typography = true;
  const Comparison comparison = compared(u"The Mayor said it's late.", u"The mayor said it’s late.", options);
  EXPECT_EQ(comparison.stats.quieted[static_cast<std::size_t>(SpanClass::letter_case)], 1u);
  EXPECT_EQ(comparison.stats.quieted[static_cast<std::size_t>(SpanClass::typography)], 1u);
  for (const Span& span : comparison.before.spans) EXPECT_EQ(span.kind, SpanKind::equal);
  for (const Change& change : comparison.changes) EXPECT_TRUE(change.quieted);
}

}  // namespace
}  // namespace variorum
