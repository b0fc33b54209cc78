// Thresholds of finding which sentences belong together.
//
// Unit: per mille, unless a name says otherwise.
//
// "Measured:" begins what the development data said of the values that follow it, up to the next blank line. Every
// other value is not measured: the values of all rooms were judged together, by `scripts/dev quality`, and what a
// neighbouring value would do is not on record.
#pragma once

#include <cstddef>
#include <cstdint>

namespace variorum::score {

// Similarity = bag share · bag Dice + order share · LCS Dice. The order part keeps sentences apart that share a
// vocabulary and say something else.
// Measured: 1 point of F1 more on real revisions than with the bag alone.
inline constexpr std::uint32_t kBagShare = 250;
inline constexpr std::uint32_t kOrderShare = 750;

// Two forms of one word count as this share of the lighter one's weight.
inline constexpr std::uint32_t kStemShare = 450;

// A pair between two linked neighbours may be weaker by this share of its mean mass.
inline constexpr std::uint32_t kNeighbourBonus = 50;

// One sentence against a group of up to kGroupSize: the Dice coefficient of the union, less the penalty for each member
// but the first. Every member finds this share of its mass, and this many content words, in the one sentence.
inline constexpr std::uint32_t kGroupPenalty = 30;
inline constexpr std::uint32_t kGroupMemberShare = 350;
inline constexpr std::uint32_t kGroupMemberWords = 2;
inline constexpr std::uint32_t kGroupSize = 3;

// Spine. An edited pair is confident from this similarity on, and with this lead over the second best of either side.
inline constexpr std::uint32_t kConfident = 600;
inline constexpr std::uint32_t kConfidentLead = 150;
inline constexpr std::uint32_t kRival = kConfident - kConfidentLead;  // what is less similar costs no pair its lead

// A hole of up to kFillSentences a side, between two links, is filled with Options::fill_floor; in a hole of up to
// kTightSentences a side, kTightFloorShare of that floor is enough. Moves grow no further than kFillSentences either.
inline constexpr std::uint32_t kFillSentences = 8;
inline constexpr std::uint32_t kTightSentences = 2;
inline constexpr std::uint32_t kTightFloorShare = 600;

// In a hole of one sentence a side, sentences of up to this many words are linked if this much of their letters agrees.
inline constexpr std::uint32_t kShortWords = 5;
inline constexpr std::uint32_t kShortLetters = 450;
inline constexpr std::uint32_t kShortLettersInside = 300;  // where their paragraphs go on around them

// Moves. An identical pair has at least kMoveIdenticalWords; what stands in more places than one (an "\end{proof}") proves
// nothing by itself below kMoveCopiedWords. An edited pair has kMoveEditedWords a side, and Options::move_floor, or the
// lower kMoveRunFloor and a common run of that many tokens with that many content words outside phrases that a text
// repeats. Of a sentence with fewer than kMoveLongWords words a stock phrase makes much: it takes kMoveShortMore more, or
// the run. No rival comes within the lead. What directly precedes or follows a move goes along from kMoveGrowFloor on.
inline constexpr std::uint32_t kMoveIdenticalWords = 1;
inline constexpr std::uint32_t kMoveEditedWords = 6;
inline constexpr std::uint32_t kMoveCopiedWords = 3;
inline constexpr std::uint32_t kMoveLongWords = 12;
inline constexpr std::uint32_t kMoveShortMore = 150;
inline constexpr std::uint32_t kMoveRunFloor = 300;
inline constexpr std::uint32_t kMoveRunTokens = 4;
inline constexpr std::uint32_t kMoveRunContentWords = 3;
inline constexpr std::uint32_t kMoveLead = 50;
inline constexpr std::uint32_t kMoveGrowFloor = 220;

// Two one-to-one links are exchanged where the similarities of the new pairs sum to this much more. One end of a link
// is given to a leftover that is kRehomeGain more alike. A pair of kSwapSure stays.
inline constexpr std::uint32_t kSwapGain = 100;
inline constexpr std::uint32_t kRehomeGain = 400;
inline constexpr std::uint32_t kSwapSure = 900;

// Absorption of leftover halves of splits and merges. A leftover and its home share this many content words. What the
// home holds of the leftover counts at most kAbsorbOrderSlack more than what they share in order.
inline constexpr std::uint32_t kAbsorbOrderSlack = 150;
inline constexpr std::uint32_t kAbsorbContentWords = 2;

// A near home: a partner of it stands within kAbsorbNearSentences of the leftover, or directly beside it (Next), or
// home and leftover stand in the same hole (Hole). It holds this share of the leftover's mass, and weighs at least
// kAbsorbNearMass of that mass itself. From kAbsorbHoleWhole on, one shared content word is enough in a hole: a heading
// became a sentence. A paragraph of up to kHeadingWords may have run into the following one.
inline constexpr std::uint32_t kAbsorbNearSentences = 3;
inline constexpr std::uint32_t kAbsorbNear = 330;
inline constexpr std::uint32_t kAbsorbNext = 270;
inline constexpr std::uint32_t kAbsorbNearMass = 600;
inline constexpr std::uint32_t kAbsorbHole = 500;
inline constexpr std::uint32_t kAbsorbHoleWhole = 900;
inline constexpr std::uint32_t kHeadingWords = 8;

// Prose that was put in a row of a table is this much alike; a row and any other sentence are no pair (no_pair.h).
inline constexpr std::uint32_t kTableRow = 500;

// A far home, for a leftover of at least kAbsorbFarWords: no other home comes within the lead, and it weighs at least
// kAbsorbFarMass of the leftover's mass. It holds kAbsorbFar of that mass, in order too; or it holds kAbsorbFarRun, and
// both have a run of that many tokens and content words that is no phrase which a text repeats.
inline constexpr std::uint32_t kAbsorbFarWords = 4;
inline constexpr std::uint32_t kAbsorbFarMass = 800;
inline constexpr std::uint32_t kAbsorbFarLead = 100;
inline constexpr std::uint32_t kAbsorbFar = 550;
inline constexpr std::uint32_t kAbsorbFarRun = 350;
inline constexpr std::uint32_t kAbsorbFarRunTokens = 5;
inline constexpr std::uint32_t kAbsorbFarRunContentWords = 4;
inline constexpr std::uint32_t kRepeatedPhraseTokens = 4;

// A linked sentence of whose mass this share is in none of its partners is linked to a neighbour of a partner as well,
// if that neighbour holds this share of the rest, and this many content words, in words that its own partners do not
// have.
inline constexpr std::uint32_t kExtendRest = 400;
inline constexpr std::uint32_t kExtendShare = 500;
inline constexpr std::uint32_t kExtendContentWords = 3;

// The final order. The link of a half that a near home absorbed weighs this share of its characters.
inline constexpr std::uint32_t kAbsorbedOrderShare = 100;

}  // namespace variorum::score
