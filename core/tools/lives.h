// A history as its life, to be read against its texts: each event with what the sentence was and is.
//
// In:   a history file.
// Out:  lines; versions whose text is not known are passed over, technical ones too.
//
//     8 versions, 138 threads: came 136, changed 48, …
//     3 changed ¶17   The ferry leaves at seven.
//                   → The ferry leaves at eight.
#pragma once

#include <string>

#include "variorum/history_file.h"

namespace variorum::support {

std::string lives(const HistoryFile& history);

}  // namespace variorum::support
