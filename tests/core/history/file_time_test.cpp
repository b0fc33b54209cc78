// Times as archives write them.
#include "file_time.h"

#include <gtest/gtest.h>

namespace variorum {
namespace {

TEST(FileTime, Forms) {
  EXPECT_EQ(seconds_of("1970-01-01"), 0);
  EXPECT_EQ(seconds_of("1970-01-02T00:00"), 86400);
  EXPECT_EQ(seconds_of("2000-03-01 12:30:05"), 951913805);
  EXPECT_EQ(seconds_of("2026-10-13T09:12:00Z"), 1791882720);
  EXPECT_EQ(seconds_of("2026-10-13T09:12:00.123Z"), 1791882720);
  EXPECT_EQ(seconds_of("2026-10-13T11:12:00+02:00"), 1791882720);
  EXPECT_EQ(seconds_of("2026-10-13T11:12:00+0200"), 1791882720);
  EXPECT_EQ(seconds_of("2026-10-13T04:12:00-05"), 1791882720);
  EXPECT_EQ(seconds_of("1969-12-31"), -86400);
}

TEST(FileTime, LeapDays) {
  EXPECT_EQ(*seconds_of("2024-02-29") + 86400, seconds_of("2024-03-01"));
  EXPECT_EQ(*seconds_of("2100-02-28") + 86400, seconds_of("2100-03-01"));
  EXPECT_FALSE(seconds_of("2023-02-29"));
  EXPECT_FALSE(seconds_of("1900-02-29"));
  EXPECT_TRUE(seconds_of("2000-02-29"));
}

TEST(FileTime, WhatIsNone) {
  for (const char* text : {"", "2026", "2026-13-01", "2026-04-31", "2026-00-10", "26-10-13", "yesterday", "2026-10-13T",
                           "2026-10-13T9:12", "2026-10-13T25:00", "2026-10-13T09:60", "2026-10-13T09:12:00+25:00",
                           "2026-10-13T09:12:00Zulu", "2026-10-13X", " 2026-10-13"})
    EXPECT_FALSE(seconds_of(text)) << text;
}

}  // namespace
}  // namespace variorum
