// Lines of HTML source that begin a block.
#include "html_blocks.h"

#include <gtest/gtest.h>

namespace variorum {
namespace {

TEST(HtmlBlocks, BeginWithTheirTags) {
  for (const std::u16string_view line : {u"<p>", u"<p class=\"a\">The", u"</ul>", u"<H2>The", u"<br", u"<hr/>"})
    EXPECT_EQ(begins_with_block_tag(line), line != u"<br");
  for (const std::u16string_view line : {u"", u"<", u"<em>The", u"<pp>", u"<h7>", u"< p>", u"p>", u"<1p>"})
    EXPECT_FALSE(begins_with_block_tag(line));
}

}  // namespace
}  // namespace variorum
