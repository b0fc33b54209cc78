// Words for the tests of the formats: short, and not those of any language table.
#pragma once

#include "variorum/formats.h"

namespace variorum::support {

/// u"move {n}" and the like; the signs RLO, NBSP, ESC and ␍.
FormatWords format_words();

}  // namespace variorum::support
