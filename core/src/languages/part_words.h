// Words for the parts of a document, by which headings are counted: English, German, French, Spanish, Italian, Portuguese,
// Dutch, Polish, Russian, Ukrainian. We wrote the list.
//
// In:   a folded word.
// Out:  whether it is one.
//
//     section, artikel, глава     not: fees
#pragma once

#include <string_view>

namespace variorum {

bool is_part_word(std::u16string_view fold);

}  // namespace variorum
