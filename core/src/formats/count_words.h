// How many words a text has, as people count them: runs of letters, digits and marks, with an apostrophe, a full stop or
// a comma inside. The page counts the same (wasm/count_words.ts); tests compare the two.
//
//     u"don’t pay 1,000"     3
#pragma once

#include <cstdint>
#include <string_view>

namespace variorum {

std::uint32_t count_written_words(std::u16string_view text);

}  // namespace variorum
