// The passes of the clean-up: their order, and a switch for each.
#include "clean_up.h"

#include <gtest/gtest.h>

#include <iterator>

#include "tests/support/markup.h"
#include "tests/support/utf8.h"

namespace variorum {
namespace {

CleanUp no_pass() {
  CleanUp passes;
  for (const CleanUpPass& pass : kCleanUpPasses) passes.*pass.switched_on = false;
  passes.letters = false;
  return passes;
}

CleanUp only(bool CleanUp::*pass) {
  CleanUp passes = no_pass();
  passes.*pass = true;
  return passes;
}

/// The comparison of the two texts of a markup, which are one pair whatever they say.
std::string compared(std::string_view markup, const CleanUp& passes) {
  const support::TextPair texts = support::texts_of(markup);
  Options options;
  options.clean_up = passes;
  options.pinned = {{{0, static_cast<Offset>(texts.before.size())}, {0, static_cast<Offset>(texts.after.size())}}};
  std::string out = support::markup(texts.before, texts.after, compare(texts.before, texts.after, options));
  return out.substr(0, out.size() - 1);
}

/// What a text becomes by one pass alone, and without any.
struct Case {
  bool CleanUp::*pass;
  const char* with;
  const char* without;
};

TEST(CleanUp, EveryPassHasItsSwitch) {
  const Case cases[] = {
      {&CleanUp::slide, "~ He came, {+and we ate, +}and we left.", "~ He came, and we {+ate, and we +}left."},
      {&CleanUp::islands,
       "~ Yesterday [-evening he bought the large red house-]{+somebody sold him the last old horse+} down beside the "
       "river, as everybody knows.",
       "~ Yesterday [-evening he bought-]{+somebody sold him+} the [-large red house-]{+last old horse+} down beside "
       "the "
       "river, as everybody knows."},
      {&CleanUp::orphans,
       "~ They sat on [-the old red bench, near the quiet lake-]{+a wall of stone, under some tall trees+} again.",
       "~ They sat on [-the old red bench-]{+a wall of stone+}, [-near the quiet lake-]{+under some tall trees+} "
       "again."},
      {&CleanUp::rewrites,
       "~ [-Farmers complained loudly about rising prices everywhere this year-]{+Bakers learned on Friday about plans "
       "which nobody wanted them to know+}.",
       "~ [-Farmers complained loudly-]{+Bakers learned on Friday+} about [-rising prices everywhere this "
       "year-]{+plans "
       "which nobody wanted them to know+}."},
      {&CleanUp::compounds, "~ It was a [-life threatening-]{+life-threatening+} storm.",
       "~ It was a life[- -]{+-+}threatening storm."},
  };
  EXPECT_EQ(std::size(cases), std::size(kCleanUpPasses)) << "a pass has no case here";
  for (const Case& one : cases) {
    EXPECT_EQ(compared(one.with, only(one.pass)), one.with);
    EXPECT_EQ(compared(one.with, no_pass()), one.without);
  }
}

TEST(CleanUp, WhatDoesNotDifferIsLeftAlone) {
  EXPECT_EQ(compared("= They walked along the shore.", {}), "= They walked along the shore.");
}

}  // namespace
}  // namespace variorum
