// Two texts in every format at once: what tests of the wasm build compare with.
//
// In:   the words of formats.h as a JSON object, by their names there, with beforeName and afterName; two texts.
// Out:  a JSON object of strings: json, text, coloured, markdown, patch, html. Nothing where a word is missing.
#pragma once

#include <string>
#include <string_view>

#include "tests/support/markup.h"

namespace variorum::support {

std::string all_formats(std::string_view words, const TextPair& texts, const Options& options);

}  // namespace variorum::support
