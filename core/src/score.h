// Every threshold of the alignment, in per mille unless its name says otherwise, with the measurement that justifies
// it. The values sit on plateaus of the development data; a neighbouring value changes no measure by more than its
// noise.
#pragma once

#include <cstddef>
#include <cstdint>

namespace variorum::score {

// Similarity = bag share · bag Dice + order share · LCS Dice. The order part keeps sentences apart that share a
// vocabulary and say something else (+1 point of F1 on real revisions against the bag alone).
inline constexpr std::uint32_t kBagShare = 250;
inline constexpr std::uint32_t kOrderShare = 750;

// Weight of a word: 1000 · ln((sentences + 1) / (document frequency + 0.5)), never below this.
inline constexpr std::uint32_t kLeastWeight = 50;
// Texts with fewer sentences count as this many: of two sentences a word that both have is in all of them and would say
// next to nothing (19 of 372 pairs of argrewrite went unlinked for it; no other set changes from 4 to 64).
inline constexpr std::uint64_t kLeastSentences = 8;

// Function words: the most frequent types, this many at least, or this share of all types, if they occur often enough.
inline constexpr std::uint32_t kFunctionWordTypes = 10;
inline constexpr std::uint32_t kFunctionWordShare = 10;
inline constexpr std::uint32_t kFunctionWordOccurrences = 4;
inline constexpr std::uint32_t kFunctionWordSentences = 4;

// Words that share their first letters (two syllables in Hangul) and this share of the longer one count as forms of one
// word, at this share of the lighter one's weight.
inline constexpr std::uint32_t kStemLetters = 4;
inline constexpr std::uint32_t kStemAgreement = 500;
inline constexpr std::uint32_t kStemShare = 450;

// A pair between two linked neighbours may be weaker by this share of its mean mass.
inline constexpr std::uint32_t kNeighbourBonus = 50;

// One sentence against N: Dice of the union, less this for each further member; every member finds this much of its own
// mass.
inline constexpr std::uint32_t kGroupPenalty = 30;
inline constexpr std::uint32_t kGroupMemberShare = 350;
inline constexpr std::uint32_t kGroupMemberWords = 2;
inline constexpr std::uint32_t kGroupSize = 3;

// Twins: identical sentences with this many words, unique on both sides, pair with nothing else.
inline constexpr std::uint32_t kTwinWords = 4;

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

// A block that moved may hold this many sentences without a link between two that have one, if it is longer than that.
inline constexpr std::uint32_t kInsideBlock = 2;

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

// Words. A match scores by kind; a region costs once. A word of meaning is as good a foothold as any other, however
// long: where two crossed, annotators keep the shorter one as often (iceec -0.5 points with 60 for each letter).
inline constexpr std::uint32_t kShortTextTypes = 5000;  // fewer types: a list tells function words as well
inline constexpr std::int32_t kWordContent = 1000;
inline constexpr std::int32_t kWordSmall = 900;
inline constexpr std::int32_t kWordPunctuation = 330;
inline constexpr std::int32_t kWordPaired = 390;  // quotation marks and brackets: of ." and ". the stop moved
inline constexpr std::int32_t kWordRegion = 200;
inline constexpr std::uint32_t kWordAnchorCells = 200;   // programmes from this size on are divided by equal runs ...
inline constexpr std::uint32_t kWordAnchorTokens = 4;    // ... of so many tokens, one of which stands once,
inline constexpr std::uint32_t kWordAnchorContent = 2;   // with so many words of meaning
inline constexpr std::int32_t kWordFoldShare = 600;      // equal but for case or typography
inline constexpr std::int32_t kWordUnlinkedShare = 400;  // words of sentences that are not linked

// Clean-up. What a small word weighs, by which the passes tell what was rewritten.
inline constexpr std::int32_t kSmallWeight = 500;
// An island goes where the lighter sides of both its neighbours weigh this share of it. Annotators keep most
// islands: with a share of 2000 token F1 falls by half a point on every set, above 6000 nothing is absorbed any more.
inline constexpr std::int64_t kIslandToken = 500;  // weight of one small word or mark of an island
inline constexpr std::int64_t kIslandShare = 4900;
// In a sentence of which less than this is kept on both sides they are confetti, and its heavier sides need this share.
inline constexpr std::int64_t kRewrittenKept = 500;
inline constexpr std::int64_t kIslandRewrittenShare = 2900;
// A word or two with at most one of meaning is a stray between stretches whose heavier sides both weigh this much
// (five words of meaning), whatever the rest of the sentence keeps; small words alone, where one does and the other
// half of it.
inline constexpr std::uint32_t kIslandLoneTokens = 2;
inline constexpr std::int64_t kIslandLone = 4900;
// A comma between two replaced words is the reader's foothold (Cat, dog → Tac, god: -0.3 points to mark it); between
// two rewritten clauses it is not.
inline constexpr std::int64_t kOrphanWords = 3;
inline constexpr std::int64_t kCollapseKept = 150;  // less of a sentence's weight kept: shown replaced whole
inline constexpr std::uint32_t kCollapseRunContentWords = 3;
inline constexpr std::size_t kAbbreviation = 3;  // letters: a stop inside a sentence belongs to a word this short
inline constexpr std::uint32_t kLetterAffix = 600;
inline constexpr std::uint32_t kLetterEdits = 2;
inline constexpr std::size_t kLetterWords = 4;  // replaced by as many in a row, each may be a near spelling

// Classes. A number or a negation among this many other words of meaning is what the change is about.
inline constexpr std::uint32_t kClassWords = 2;
inline constexpr std::size_t kIdentifier = 7;  // letters and digits: a commit's hash, not a number like 1st or 10h30m
inline constexpr std::uint32_t kClassTokens = 16;     // a longer stretch is reworded, whatever it holds
inline constexpr std::uint32_t kNameSample = 20'000;  // tokens of a long text that tell how it capitalises
inline constexpr std::uint32_t kHeadlineWords = 40;

}  // namespace variorum::score
