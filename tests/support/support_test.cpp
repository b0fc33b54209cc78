// The tools of the tests: a check that cannot fail checks nothing.
#include <gtest/gtest.h>

#include "tests/support/invariants.h"
#include "tests/support/markup.h"
#include "tests/support/random_edits.h"
#include "tests/support/utf8.h"

namespace variorum::support {
namespace {

const std::u16string kBefore = u"One two three.\n\nFour five.", kAfter = u"One twi three.\n\nFour five.";

bool complains(const Comparison& comparison, const std::string& part) {
  return joined(broken_invariants(kBefore, kAfter, comparison)).find(part) != std::string::npos;
}

TEST(Invariants, NoticeWhatIsBroken) {
  const Comparison good = compare(kBefore, kAfter);
  ASSERT_EQ(joined(broken_invariants(kBefore, kAfter, good)), "");
  ASSERT_GE(good.rows.size(), 2u);

  Comparison bad = good;
  bad.rows.pop_back();
  EXPECT_TRUE(complains(bad, "1: rows end before"));
  bad = good;
  bad.before.spans[0].range.end -= 1;
  EXPECT_TRUE(complains(bad, "2: row[0] before"));
  bad = good;
  for (Span& span : bad.before.spans) span.kind = SpanKind::equal, span.text_class = SpanClass::none;
  EXPECT_TRUE(complains(bad, "3: row[0]"));
  bad = good;
  std::swap(bad.links[0].after, bad.links[1].after);
  EXPECT_TRUE(complains(bad, "4: link[1] crosses"));
  bad = good;
  bad.moves.push_back({{0, 3}, {0, 3}, false});
  EXPECT_TRUE(complains(bad, "4: move[0] lacks an end"));
  bad = good;
  bad.coarse = true;
  EXPECT_TRUE(complains(bad, "coarse"));
  bad = good;
  bad.stats.words.kept += 1, bad.stats.words.deleted -= 1, bad.stats.words.inserted -= 2;
  EXPECT_TRUE(complains(bad, "kept + inserted words are not all of after")) << "a count below 0";
  bad = good;
  bad.stats.sentences.unchanged += 1;
  EXPECT_TRUE(complains(bad, "sentences are not all of before"));
}

TEST(Invariants, NoticeTextOfTheOtherSideInAMovedRow) {
  const std::u16string before = u"Dogs bark at night. Cats sleep all day. Fish swim in the sea.",
                       after = u" Fish swim in the sea. Cats sleep all day. Dogs bark at night.";
  Comparison comparison = compare(before, after);
  ASSERT_EQ(comparison.rows.front().kind, RowKind::moved_from);
  // As it was once: the first row took the blank that the next row with an after text shows.
  ASSERT_EQ(comparison.after.spans[0].range, (TextRange{0, 1}));
  std::size_t at = 0;
  for (; comparison.rows[at].after.end == 0; ++at) {
    Row& row = comparison.rows[at];
    row.after = {at == 0 ? 0u : 1u, 1};
    row.after_spans.begin = at == 0 ? 0 : 1, row.after_spans.end = 1;
  }
  comparison.rows[at].after.begin = comparison.rows[at].after_spans.begin = 1;
  EXPECT_NE(joined(broken_invariants(before, after, comparison)).find("row[0] is deleted and has an after text"),
            std::string::npos);
}

TEST(Invariants, NoticeASplitCharacter) {
  const std::u16string text = u"a\U0001F600b";
  Comparison comparison = compare(text, text);
  comparison.before.sentences[0].end = 2;
  EXPECT_NE(joined(broken_invariants(text, text, comparison)).find("7: before sentence"), std::string::npos);
}

TEST(Markup, IsReadAndWritten) {
  const TextPair texts = texts_of("= Same.\n~ One [-two-]{+twi+}.\n- Gone.\n+ New⍽one.");
  EXPECT_EQ(texts.before, u"Same.\n\nOne two.\n\nGone.");
  EXPECT_EQ(texts.after, u"Same.\n\nOne twi.\n\nNew\u00a0one.");
  EXPECT_EQ(markup(kBefore, kAfter, compare(kBefore, kAfter)), "~ One [-two-]{+twi+} three.\n= Four five.\n");
  EXPECT_NE(compared_as_markup("one [-two-]{+two+} three"), "one [-two-]{+two+} three");
}

TEST(Utf8, ShowsEveryUnit) {
  EXPECT_EQ(visible(u"a\n\u00a0\xd800\U0001F600"), "a⏎⍽<U+D800>😀");
  EXPECT_EQ(from_visible("a⏎⍽"), u"a\n\u00a0");
  EXPECT_FALSE(try_utf16("\xff").has_value());
}

TEST(RandomEdits, AreTheSameOnEveryMachine) {
  EXPECT_EQ(Random(1).next(), 10451216379200822465u);
  EXPECT_NE(random_edits(1).before, random_edits(1).after);
}

}  // namespace
}  // namespace variorum::support
