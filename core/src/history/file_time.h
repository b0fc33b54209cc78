// A time as archives write it, as seconds since 1970.
//
//     "2026-10-13"  "2026-10-13T09:12"  "2026-10-13 09:12:30.5"  "2026-10-13T09:12:00+02:00"  "…Z"
//
// Without a zone it is taken as of Greenwich: it orders versions, it is not shown.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace variorum {

/// Nothing where it is no time.
std::optional<std::int64_t> seconds_of(std::string_view time);

}  // namespace variorum
