// UTF-8 that is valid, as UTF-16.
#pragma once

#include <string>
#include <string_view>

namespace variorum {

/// Anything invalid reads as U+FFFD, a byte at a time.
std::u16string to_utf16(std::string_view utf8);

}  // namespace variorum
