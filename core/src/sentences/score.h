// Thresholds of finding which sentences belong together.
//
// Unit: per mille, unless a name says otherwise.
//
// A figure in a comment is what the development data said. A value without a figure is not measured by itself: all of
// them sit on plateaus, where a neighbouring value changes no measure by more than its noise.
#pragma once

#include <cstddef>
#include <cstdint>

namespace variorum::score {

// Similarity = bag share · bag Dice + order share · LCS Dice. The order part keeps sentences apart that share a
// vocabulary and say something else (+1 point of F1 on real revisions against the bag alone).
inline constexpr std::uint32_t kBagShare = 250;
inline constexpr std::uint32_t kOrderShare = 750;

// Two forms of one word count as this share of the lighter one's weight.
inline constexpr std::uint32_t kStemShare = 450;

// A pair between two linked neighbours may be weaker by this share of its mean mass.
inline constexpr std::uint32_t kNeighbourBonus = 50;

// One sentence against N: Dice of the union, less this for each further member; every member finds this much of its own
// mass.
inline constexpr std::uint32_t kGroupPenalty = 30;
inline constexpr std::uint32_t kGroupMemberShare = 350;
inline constexpr std::uint32_t kGroupMemberWords = 2;
inline constexpr std::uint32_t kGroupSize = 3;

// Spine: an edited pair is confident from this similarity and lead over the second best of either side.
inline constexpr std::uint32_t kConfident = 600;
inline constexpr std::uint32_t kConfidentLead = 150;
inline constexpr std::uint32_t kRival = kConfident - kConfidentLead;  // what is less similar takes no pair its lead

// Holes between two links, up to this many sentences a side, are filled with Options::fill_floor.
inline constexpr std::uint32_t kFillSentences = 8;

inline constexpr std::uint32_t kTightSentences = 2;
inline constexpr std::uint32_t kTightFloorShare = 600;

// In a hole of one sentence a side, sentences of so few words are told by their letters.
inline constexpr std::uint32_t kShortWords = 5;
inline constexpr std::uint32_t kShortLetters = 450;
inline constexpr std::uint32_t kShortLettersInside = 300;  // where the paragraphs go on around them

// Moves. Identical from this many words; edited from this many words a side and Options::move_floor, or from the weaker
// floor with a common run of tokens that holds some content words; and no rival within the lead.
inline constexpr std::uint32_t kMoveIdenticalWords = 1;
inline constexpr std::uint32_t kMoveEditedWords = 5;
inline constexpr std::uint32_t kMoveRunFloor = 300;
inline constexpr std::uint32_t kMoveRunTokens = 4;
inline constexpr std::uint32_t kMoveRunContentWords = 2;
inline constexpr std::uint32_t kMoveLead = 50;
inline constexpr std::uint32_t kMoveGrowFloor = 220;

// Two one-to-one links are exchanged where the new pairs' similarities sum to this much more; one of them is given to a
// leftover that is this much more alike.
inline constexpr std::uint32_t kSwapGain = 100;
inline constexpr std::uint32_t kRehomeGain = 400;
inline constexpr std::uint32_t kSwapSure = 900;  // a pair that is so similar stays

// Absorption of leftover halves of splits and merges.
inline constexpr std::uint32_t kAbsorbOrderSlack =
    150;  // containment counts at most this much more than the ordered share
inline constexpr std::uint32_t kAbsorbContentWords = 2;
inline constexpr std::uint32_t kAbsorbNearSentences = 3;
inline constexpr std::uint32_t kAbsorbNear = 330;
inline constexpr std::uint32_t kAbsorbNext = 270;  // ... directly beside it
inline constexpr std::uint32_t kAbsorbNearMass = 600;
inline constexpr std::uint32_t kAbsorbHole = 500;  // both are left over in the same hole
inline constexpr std::uint32_t kAbsorbHoleWhole =
    900;  // then one shared content word will do: a heading that became a sentence
inline constexpr std::uint32_t kHeadingWords = 8;  // a paragraph this short may have run into the one behind it
inline constexpr std::uint32_t kAbsorbFarWords = 4;
inline constexpr std::uint32_t kAbsorbFarMass = 800;
inline constexpr std::uint32_t kAbsorbFarLead = 100;
inline constexpr std::uint32_t kAbsorbFar = 550;
inline constexpr std::uint32_t kAbsorbFarRun = 350;
inline constexpr std::uint32_t kAbsorbFarRunTokens = 5;
inline constexpr std::uint32_t kAbsorbFarRunContentWords = 4;
inline constexpr std::uint32_t kRepeatedPhraseTokens = 4;

// A linked sentence with this share of its mass unaccounted for is linked to a neighbour of its partner that holds this
// share of that rest in words it does not use otherwise.
inline constexpr std::uint32_t kExtendRest = 400;
inline constexpr std::uint32_t kExtendShare = 500;
inline constexpr std::uint32_t kExtendContentWords = 3;

// The final order: an absorbed near link weighs this share of its characters.
inline constexpr std::uint32_t kAbsorbedOrderShare = 100;

}  // namespace variorum::score
