// What must hold, checked in debug and fuzz builds and left out of release builds (NDEBUG).
//
// In:   a condition on ranges and indices that no text can break, only a mistake of ours.
// Out:  nothing, or the program stops and names the condition and its place.
//
//     VARIORUM_ASSERT(begin <= end);
//
// What a text can bring about is no matter for an assertion: compare never fails.
#pragma once

#ifdef NDEBUG
#define VARIORUM_ASSERT(condition) static_cast<void>(0)
#else
#include <cstdio>
#include <cstdlib>

#define VARIORUM_ASSERT(condition)                                                                       \
  do {                                                                                                   \
    if (!(condition)) {                                                                                  \
      std::fprintf(stderr, "%s:%d: this must hold, and does not: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                                      \
    }                                                                                                    \
  } while (false)
#endif
