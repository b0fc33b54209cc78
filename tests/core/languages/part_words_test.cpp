// Words for the parts of a document.
#include "part_words.h"

#include <gtest/gtest.h>

namespace variorum {
namespace {

TEST(PartWords, CountHeadings) {
  for (const std::u16string_view word : {u"section", u"artikel", u"capítulo", u"глава"})
    EXPECT_TRUE(is_part_word(word));
  for (const std::u16string_view word : {u"fees", u"party", u""}) EXPECT_FALSE(is_part_word(word));
}

}  // namespace
}  // namespace variorum
