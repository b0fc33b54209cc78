// Links → for each sentence its partners, and what is left of it once they have taken their words.
//
// In:   links, in any order; more of them as they are found.
// Out:  the partners of a sentence in the order in which they were found; the words that none of them has.
// Unit: sentences; words as folds.
//
//     links 0–0 0–1     the partners of before 0: 0, 1
//     "It rained and froze." with the partner "It rained."     left: and, froze
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "document.h"

namespace variorum {

/// For each sentence of a side its partners, in the order in which they were found. Few sentences have several.
class Partners {
 public:
  explicit Partners(std::uint32_t sentences) : first_(sentences, kNone), last_(sentences, kNone) {}

  void add(std::uint32_t sentence, std::uint32_t partner) {
    if (none(sentence)) {
      first_[sentence] = partner;
      return;
    }
    const auto at = static_cast<std::uint32_t>(more_.size());
    std::uint32_t& last = last_[sentence];
    more_.push_back({partner, at});
    if (last != kNone) std::swap(more_[at].next, more_[last].next);
    last = at;
  }
  bool none(std::uint32_t sentence) const { return first_[sentence] == kNone; }
  bool one(std::uint32_t sentence) const { return !none(sentence) && last_[sentence] == kNone; }
  /// The first partner, or kNone.
  std::uint32_t first(std::uint32_t sentence) const { return first_[sentence]; }

  template <typename Visit>
  void each(std::uint32_t sentence, Visit visit) const {
    if (none(sentence)) return;
    visit(first_[sentence]);
    const std::uint32_t last = last_[sentence];
    for (std::uint32_t at = last; at != kNone; at = at == last ? kNone : at) {
      at = more_[at].next;
      visit(more_[at].partner);
    }
  }

 private:
  /// One more partner of a sentence. The entries of a sentence are a ring: the second partner follows the last.
  struct Entry {
    std::uint32_t partner, next;
  };
  std::vector<std::uint32_t> first_, last_;
  std::vector<Entry> more_;
};

/// The partners of both sides: what one direction finds, the other knows.
struct BothPartners : Sides<Partners> {
  explicit BothPartners(const Links& links);
  void add(const Sides<std::uint32_t>& pair) {
    before.add(pair.before, pair.after);
    after.add(pair.after, pair.before);
  }
};

/// Adds the link of a sentence, or a part of one, that found a home. `near`: it stands where its neighbours' partners do.
void add_absorbed(Links& links, BothPartners& partners, SentenceLink link, bool near);

/// The words of a sentence that none of its partners has, sorted.
std::vector<FoldId> residual(const Text& text, SentenceIndex sentence, const Text& other, const Partners& partners);

}  // namespace variorum
