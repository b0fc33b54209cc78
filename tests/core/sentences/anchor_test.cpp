// The spine: what is sure, in order; twins; pins.
#include "anchor.h"

#include <gtest/gtest.h>

#include "tests/support/prepared.h"

namespace variorum {
namespace {

using support::Prepared;
using support::range_of;
using support::shown;

constexpr const char* kCat = "The old cat slept on the wall.\n";
constexpr const char* kRain = "Rain fell on the harbour all night.\n";
constexpr const char* kShip = "A ship from the north arrived at dawn.\n";
constexpr const char* kMayor = "The mayor signed the new budget on Friday.\n";

std::string text(std::initializer_list<const char*> lines) {
  std::string out;
  for (const char* line : lines) out += line;
  return out;
}

std::string spine_of(const std::string& before, const std::string& after, const Options& options = {}) {
  return shown(Prepared(before, after, options).spine().links);
}

TEST(Anchor, UniqueIdenticalParagraphsAreTheSpine) {
  EXPECT_EQ(spine_of(text({kCat, kRain, kShip}), text({kCat, kMayor, kShip})), "0-0 2-2");
}

TEST(Anchor, AParagraphOfOneWordAnchorsToo) { EXPECT_EQ(spine_of("Weather\n", "Sport\nWeather\n"), "0-1"); }

TEST(Anchor, RepeatedParagraphsAnchorBesideATwinAlone) {
  EXPECT_EQ(spine_of(text({kCat, kRain, kCat}), text({kCat, kShip, kCat})), "");
  EXPECT_EQ(spine_of(text({kCat, kRain}), text({kCat, kRain, kCat})), "0-0 1-1") << "the rain says which";
}

TEST(Anchor, WhereNeighboursDisagreeNobodyIsBelieved) {
  EXPECT_EQ(spine_of(text({kRain, kCat, kShip}), text({kRain, kCat, kMayor, kCat, kShip})), "0-0 2-4")
      << "the rain and the ship each have a cat beside them";
}

TEST(Anchor, EmptySidesHaveNoSpine) {
  EXPECT_EQ(spine_of("", ""), "");
  EXPECT_EQ(spine_of(text({kCat}), ""), "");
  EXPECT_EQ(spine_of("", text({kCat})), "");
}

TEST(Anchor, UniqueSentencesOfEditedParagraphsAnchor) {
  EXPECT_EQ(spine_of("A ship from the north arrived. Nobody had expected it.",
                     "A ship from the south arrived late on Monday. Nobody had expected it."),
            "1-1");
}

TEST(Anchor, AnEditedPairThatIsEachOthersBestIsOnTheSpine) {
  EXPECT_EQ(spine_of("The mayor signed the new budget of the town on Friday.",
                     "The mayor signed the new budget of the town on Monday.\nRain fell."),
            "0-0");
}

TEST(Anchor, AnEditedPairWithARivalIsNot) {
  EXPECT_EQ(spine_of("The mayor signed the new budget of the town on Friday.",
                     "The mayor signed the new budget of the town on Monday.\n"
                     "The mayor signed the new budget of the town on Tuesday."),
            "");
}

TEST(Anchor, WhatStandsBesideATwinIsFoundThoughCopiesOfItStandElsewhere) {
  const std::string signed_ = "The mayor signed the new budget of the town on Friday.\n";
  const std::string changed = "The mayor signed the new budget of the town on Monday.\n";
  // Three times the same sentence; each edited or not where it stands.
  EXPECT_EQ(spine_of(text({kCat}) + signed_ + kRain + signed_ + kShip + signed_,
                     text({kCat}) + changed + kRain + signed_ + kShip + changed),
            "0-0 1-1 2-2 3-3 4-4 5-5");
}

TEST(Anchor, ANeighbourThatComesNearIsARival) {
  // Both lines that follow the twin are like the before one: which of them it became is for the gap to tell.
  const std::string budget = "The mayor signed the new budget of the town on ";
  EXPECT_EQ(spine_of(text({kCat}) + budget + "Friday.\n" + kRain,
                     text({kCat}) + budget + "Monday.\n" + budget + "Tuesday.\n" + kRain),
            "0-0 2-3");
}

TEST(Anchor, LargeEditedBlocksDecideWhichSideMoved) {
  // The short identical paragraph crosses two long edited ones: by identical paragraphs alone it would stay.
  EXPECT_EQ(spine_of(text({kCat}) + "The mayor signed the new budget of the town on Friday after a long debate.\n"
                                    "Engineers of the port examined the broken crane for three days in the rain.\n",
                     std::string("The mayor signed the new budget of the town on Monday after a long debate.\n"
                                 "Engineers of the port examined the broken crane for five days in the rain.\n") +
                         kCat),
            "1-0 2-1");
}

TEST(Anchor, AForbiddenPairIsNoTwinAndTheRestOfItsParagraphIs) {
  const std::string both = "Nobody at all had expected it. The ship came from the north.";
  Options options;
  options.forbidden = {{range_of(both, "Nobody"), range_of(both, "Nobody")}};
  Prepared texts(both, both, options);
  const Spine spine = texts.spine();
  EXPECT_EQ(shown(spine.links), "1-1");
  EXPECT_EQ(spine.twin.before[0], kNone);
}

TEST(Anchor, ForbiddenIsWhatOverlapsOnBothSides) {
  const std::string before = text({kCat, kRain}), after = text({kCat, kRain});
  Options options;
  options.forbidden = {{range_of(before, "cat"), range_of(after, "Rain")}};
  Prepared texts(before, after, options);
  EXPECT_TRUE(is_forbidden(texts.document, 0, 1));
  EXPECT_FALSE(is_forbidden(texts.document, 0, 0));
  EXPECT_FALSE(is_forbidden(texts.document, 1, 1));
}

TEST(Anchor, APinnedPairIsOnTheSpine) {
  const std::string before = text({kCat, kRain}), after = text({kCat, kMayor});
  Options options;
  options.pinned = {{range_of(before, "Rain"), range_of(after, "mayor")}};
  EXPECT_EQ(spine_of(before, after, options), "0-0 1-1!");
}

TEST(Anchor, PinsLinkTheFirstWithTheFirstAndTheRestWithTheLast) {
  const std::string before = text({kCat, kRain, kShip}), after = text({kMayor, kShip});
  Options options;
  options.pinned = {{{0, static_cast<Offset>(before.size())}, {0, 60}}};
  const Spine spine = Prepared(before, after, options).spine();
  EXPECT_EQ(shown(spine.pinned), "0-0! 1-1! 2-1~!");
  EXPECT_EQ(shown(spine.links), "0-0! 1-1!");
}

TEST(Anchor, ALaterPinWins) {
  const std::string before = text({kCat, kRain}), after = text({kShip, kMayor});
  Options options;
  options.pinned = {{range_of(before, "cat"), range_of(after, "ship")},
                    {range_of(before, "cat"), range_of(after, "mayor")}};
  EXPECT_EQ(shown(Prepared(before, after, options).spine().pinned), "0-1!");
  std::swap(options.pinned[0], options.pinned[1]);
  EXPECT_EQ(shown(Prepared(before, after, options).spine().pinned), "0-0!");
}

TEST(Anchor, APinOfNoSentencePinsNothing) {
  const std::string before = text({kCat}), after = text({kMayor});
  Options options;
  options.pinned = {{{0, 0}, {0, 5}}, {{900, 950}, {0, 5}}, {{5, 2}, {7, 1}}, {{4, 4}, {4, 4}}};
  options.forbidden = {{{4, 4}, {4, 4}}, {{5, 2}, {7, 1}}};
  Prepared texts(before, after, options);
  EXPECT_EQ(shown(texts.spine().pinned), "");
  EXPECT_FALSE(is_forbidden(texts.document, 0, 0));
}

}  // namespace
}  // namespace variorum
