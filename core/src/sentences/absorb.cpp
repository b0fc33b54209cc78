#include "absorb.h"

#include <algorithm>
#include <utility>

#include "candidates.h"
#include "extend.h"
#include "partners.h"
#include "phrases.h"
#include "score.h"
#include "similarity.h"
#include "sorting.h"

namespace variorum {
namespace {

/// For each leftover of a side the sentences of the other side that share rare words with it.
using FarCandidates = Partners;

/// One direction: the leftovers of `one` side look for homes on the `other` side. What goes through a whole text is not
/// inlined: V8 optimises a function when it is called again, and the caller is called once.
class Absorber {
 public:
  Absorber(const Document& document, const Spine& spine, Links& links, BothPartners& partners, Budget& budget,
           SideName side)
      : document_(document),
        spine_(spine),
        links_(links),
        partners_(partners),
        budget_(budget),
        bound_(document),
        side_(side),
        one_(document[side]),
        other_(document[opposite(side)]),
        partners_of_other_(partners[opposite(side)]),
        partners_of_one_(partners[side]) {}

  [[gnu::noinline]] void absorb(const FarCandidates& far_candidates, RepeatedPhrases& repeated_phrases) {
    for (std::uint32_t s = 0; s < one_.sentence_count(); ++s) {
      if (taken(s) || is_twin(s) || one_.mass[s] == 0) continue;
      Home best, second;
      bound_.take(one_.words_of(s, s + 1));
      for (std::uint32_t t : homes_of(s, far_candidates)) {
        const Home home = judge(s, t);
        if (home.containment > best.containment || (home.containment == best.containment && home.near && !best.near)) {
          second = best;
          best = home;
        } else if (home.containment > second.containment) {
          second = home;
        }
      }
      if (best.at == kNone) continue;
      if (best.near || best.in_hole ? accept_near(s, best) : accept_far(s, best, second, repeated_phrases))
        add(s, best);
    }
  }

 private:
  struct Home {
    std::uint32_t at = kNone;
    std::uint32_t containment = 0;  // per mille of the leftover's mass
    std::uint32_t order = 0;
    bool near = false;     // a partner of it stands within a few sentences of the leftover
    bool next = false;     // ... directly beside the leftover
    bool in_hole = false;  // the home is left over itself, between the partners of the leftover's neighbours
  };

  bool taken(std::uint32_t s) const { return links_.linked[side_][s]; }

  /// Where to look: at the partners of the sentences around s, at its hole, at sentences that share rare words with it.
  std::vector<std::uint32_t> homes_of(std::uint32_t s, const FarCandidates& far_candidates) {
    std::vector<std::uint32_t> homes;
    far_candidates.each(s, [&](std::uint32_t t) { homes.push_back(t); });
    for_neighbours(s, [&](std::uint32_t neighbour) {
      if (!partners_of_one_.none(neighbour)) homes.push_back(partners_of_one_.first(neighbour));
    });
    const auto [begin, end] = hole_of(s);
    for (std::uint32_t t = begin; t < end; ++t) homes.push_back(t);
    sort_numbers(homes);
    homes.erase(std::unique(homes.begin(), homes.end()), homes.end());
    return homes;
  }

  template <typename Visit>
  void for_neighbours(std::uint32_t s, Visit visit) const {
    const std::uint32_t begin = s > score::kAbsorbNearSentences ? s - score::kAbsorbNearSentences : 0;
    const std::uint32_t end = std::min(one_.sentence_count(), s + score::kAbsorbNearSentences + 1);
    for (std::uint32_t k = begin; k < end; ++k) {
      if (k != s) visit(k);
    }
  }

  /// The sentences between the partners of the linked sentences around s, if they are all left over; else an empty
  /// range.
  std::pair<std::uint32_t, std::uint32_t> hole_of(std::uint32_t s) const {
    std::uint32_t begin = 0, end = other_.sentence_count();
    std::uint32_t k = s;
    while (k > 0 && s - k < score::kFillSentences && partners_of_one_.none(k - 1)) --k;
    if (k > 0) begin = partners_of_one_.none(k - 1) ? end : partners_of_one_.first(k - 1) + 1;
    k = s + 1;
    while (k < one_.sentence_count() && k - s < score::kFillSentences && partners_of_one_.none(k)) ++k;
    if (k < one_.sentence_count()) end = partners_of_one_.none(k) ? begin : partners_of_one_.first(k);
    if (begin >= end || end - begin > score::kFillSentences) return {0, 0};
    for (std::uint32_t t = begin; t < end; ++t) {
      if (!partners_of_other_.none(t)) return {0, 0};
    }
    return {begin, end};
  }

  bool is_near(std::uint32_t s, std::uint32_t t, std::uint32_t distance) const {
    bool near = false;
    partners_of_other_.each(
        t, [&](std::uint32_t partner) { near = near || (partner > s ? partner - s : s - partner) <= distance; });
    return near;
  }

  /// How much of s stands in t, in words that no partner of t has.
  Home judge(std::uint32_t s, std::uint32_t t) {
    Home home;
    if (is_forbidden_pair(s, t) || spine_.pinned_to[opposite(side_)][t] != kNone) return home;
    home.near = is_near(s, t, score::kAbsorbNearSentences);
    home.next = is_near(s, t, 1);
    if (spine_.twin[opposite(side_)][t] != kNone) return home;  // its twin has all its words
    const std::uint64_t most = bound_.of(other_.words_of(t, t + 1));
    if (most * 1000 < std::uint64_t{score::kAbsorbNext} * one_.mass[s]) return home;
    const std::vector<FoldId> rest = residual(other_, t, one_, partners_of_other_);
    const Words words = one_.sorted_words_of(s);
    const std::uint32_t shared = bag_weight(document_, words, rest);
    if (std::uint64_t{shared} * 1000 < std::uint64_t{score::kAbsorbNext} * one_.mass[s]) return home;
    const auto [hole_begin, hole_end] = hole_of(s);
    home.in_hole = t >= hole_begin && t < hole_end;
    const bool contained = std::uint64_t{shared} * 1000 >= std::uint64_t{score::kAbsorbHoleWhole} * one_.mass[s];
    std::uint32_t enough = home.in_hole && contained ? 1 : score::kAbsorbContentWords;
    if ((home.in_hole || home.next) && contained && stands_at_an_end(s, t)) enough = 0;
    if (home.near && contained && is_heading(s) && begins(s, t)) enough = 0;
    if (shared_content_words(document_, words, rest, enough) < enough) return home;
    bool is_cut_short = false;
    const std::uint32_t order =
        order_weight(document_, one_.words_of(s, s + 1), other_.words_of(t, t + 1), budget_, &is_cut_short);
    if (is_cut_short) cut_short(s, t);
    home.at = t;
    home.order = static_cast<std::uint32_t>(std::uint64_t{order} * 1000 / one_.mass[s]);
    home.containment = std::min(static_cast<std::uint32_t>(std::uint64_t{shared} * 1000 / one_.mass[s]),
                                home.order + score::kAbsorbOrderSlack);
    return home;
  }

  /// Whether the words of s begin or end t: a heading that ran into the following sentence.
  bool stands_at_an_end(std::uint32_t s, std::uint32_t t) const {
    const Words words = one_.words_of(s, s + 1), whole = other_.words_of(t, t + 1);
    if (words.empty() || words.size() > whole.size()) return false;
    return std::equal(words.begin(), words.end(), whole.begin()) ||
           std::equal(words.begin(), words.end(), whole.end() - static_cast<std::ptrdiff_t>(words.size()));
  }

  /// Whether s is a paragraph of a few words, not all of them function words.
  bool is_heading(std::uint32_t s) const {
    const Words words = one_.words_of(s, s + 1);
    return words.size() <= score::kHeadingWords && one_.is_whole_paragraph(s) &&
           std::any_of(words.begin(), words.end(), [&](FoldId word) { return !document_.function_word[word]; });
  }

  bool begins(std::uint32_t s, std::uint32_t t) const {
    const Words words = one_.words_of(s, s + 1), whole = other_.words_of(t, t + 1);
    return !words.empty() && words.size() < whole.size() && std::equal(words.begin(), words.end(), whole.begin());
  }

  bool is_twin(std::uint32_t s) const { return spine_.twin[side_][s] != kNone; }

  /// Sentence s of the one side and t of the other, as (before, after).
  Sides<std::uint32_t> pair_of(std::uint32_t s, std::uint32_t t) const {
    return Sides<std::uint32_t>{s, t}.seen_from(side_);
  }

  void cut_short(std::uint32_t s, std::uint32_t t) const {
    const auto [before, after] = pair_of(s, t);
    budget_.cut_short(before, after);
  }

  bool is_forbidden_pair(std::uint32_t s, std::uint32_t t) const {
    const auto [before, after] = pair_of(s, t);
    return is_forbidden(document_, before, after);
  }

  bool heavy_enough(std::uint32_t s, std::uint32_t t, std::uint32_t share) const {
    return std::uint64_t{other_.mass[t]} * 1000 >= std::uint64_t{share} * one_.mass[s];
  }

  bool accept_near(std::uint32_t s, const Home& home) const {
    std::uint32_t least = home.near ? score::kAbsorbNear : score::kAbsorbHole;
    if (home.next) least = score::kAbsorbNext;
    return home.containment >= least && heavy_enough(s, home.at, score::kAbsorbNearMass);
  }

  bool accept_far(std::uint32_t s, const Home& home, const Home& second, RepeatedPhrases& repeated_phrases) const {
    if (one_.word_count(s) < score::kAbsorbFarWords || !heavy_enough(s, home.at, score::kAbsorbFarMass)) return false;
    if (home.containment < second.containment + score::kAbsorbFarLead) return false;
    if (home.containment >= score::kAbsorbFar && home.order >= score::kAbsorbFar) return true;
    return home.containment >= score::kAbsorbFarRun && common_run_outside_phrases(s, home.at, repeated_phrases);
  }

  /// Whether a run of words stands in both and is no phrase that a text repeats.
  bool common_run_outside_phrases(std::uint32_t s, std::uint32_t t, RepeatedPhrases& repeated) const;

  void add(std::uint32_t s, const Home& home) {
    const auto [before, after] = pair_of(s, home.at);
    // Two leftovers are a pair, and as much alike whichever took the other in.
    const bool are_leftovers = !links_.linked.before[before] && !links_.linked.after[after];
    const std::uint32_t alike =
        are_leftovers ? similarity(document_, before, after, 0, budget_) : std::uint32_t{home.containment};
    add_absorbed(links_, partners_, {before, after, alike}, home.near || home.in_hole);
  }

  const Document& document_;
  const Spine& spine_;
  Links& links_;
  BothPartners& partners_;
  Budget& budget_;
  BagBound bound_;
  SideName side_;
  const Text& one_;
  const Text& other_;
  const Partners& partners_of_other_;
  const Partners& partners_of_one_;
};

bool Absorber::common_run_outside_phrases(std::uint32_t s, std::uint32_t t, RepeatedPhrases& repeated) const {
  const Words words = one_.words_of(s, s + 1);
  if (!budget_.afford_steps(std::uint64_t{words.size()} * other_.word_count(t))) {
    cut_short(s, t);
    return false;
  }
  const CommonRun run = longest_common_run(document_, repeated.masked(words), other_.words_of(t, t + 1));
  return run.tokens >= score::kAbsorbFarRunTokens && run.content_words >= score::kAbsorbFarRunContentWords;
}

/// For each leftover of a side the sentences of the other side that share rare words with it, linked or not. A sentence
/// whose partner is identical is left out: it holds no half of anything else.
Sides<FarCandidates> find_far_candidates(const Document& document, const Links& links) {
  Free homes;
  for (const SideName side : kBothSides) homes[side].assign(links.linked[side].size(), 1);
  Free leftovers = homes;
  for (const SentenceLink& link : links.all) {
    leftovers.before[link.before] = leftovers.after[link.after] = 0;
    if (document.identical(link.before, link.after)) homes.before[link.before] = homes.after[link.after] = 0;
  }
  Sides<FarCandidates> found{FarCandidates(document.before.sentence_count()),
                             FarCandidates(document.after.sentence_count())};
  for (const SideName side : kBothSides) {
    Free free = homes;
    free[side] = leftovers[side];
    for (const Candidate& c : find_candidates(document, free, side)) found[side].add(c[side], c[opposite(side)]);
  }
  return found;
}

}  // namespace

void absorb_leftovers(const Document& document, const Spine& spine, RepeatedPhrases& phrases, Links& links,
                      Budget& budget) {
  if (links.all.empty()) return;
  const Sides<FarCandidates> far_candidates = find_far_candidates(document, links);
  BothPartners partners(links);
  Sides<Absorber> absorbers{{document, spine, links, partners, budget, SideName::before},
                            {document, spine, links, partners, budget, SideName::after}};
  for (int round = 0; round < 2; ++round) {
    for (const SideName side : kBothSides) absorbers[side].absorb(far_candidates[side], phrases);
  }
  extend_links(document, spine, links, partners);
}

}  // namespace variorum
