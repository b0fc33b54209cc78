// Whether a line of HTML source begins with the tag of a block, after which no paragraph goes on.
//
// In:   the content of a line.
// Out:  yes or no.
//
//     "<li>One", "</ul>"     yes
//     "<em>One</em>"         no: it may stand inside a paragraph
#pragma once

#include <string_view>

namespace variorum {

bool begins_with_block_tag(std::u16string_view content);

}  // namespace variorum
