#include "absorb.h"

#include <algorithm>
#include <unordered_set>

#include "candidates.h"
#include "score.h"
#include "similarity.h"

namespace variorum {
namespace {

/// One direction: leftovers of the `one` side, homes on the `other` side.
class Absorber {
 public:
  Absorber(const Document& document, const Spine& spine, Links& links, Budget& budget, bool from_before)
      : document_(document),
        spine_(spine),
        links_(links),
        budget_(budget),
        from_before_(from_before),
        one_(from_before ? document.before : document.after),
        other_(from_before ? document.after : document.before),
        partners_of_other_(other_.sentence_count()),
        partner_of_one_(one_.sentence_count(), kNone) {
    for (const SentenceLink& link : links.all) note(from_before ? link.before : link.after, from_before ? link.after : link.before);
  }

  void absorb(const std::vector<std::vector<std::uint32_t>>& far_candidates,
              const std::unordered_set<std::uint64_t>& repeated_phrases) {
    for (std::uint32_t s = 0; s < one_.sentence_count(); ++s) {
      if (taken(s) || one_.mass[s] == 0) continue;
      Home best, second;
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
      if (best.near || best.in_hole ? accept_near(s, best) : accept_far(s, best, second, repeated_phrases)) add(s, best);
    }
  }

 private:
  struct Home {
    std::uint32_t at = kNone;
    std::uint32_t containment = 0;  // per mille of the leftover's mass
    std::uint32_t order = 0;
    bool near = false;     // its partner stands within a few sentences of the leftover
    bool in_hole = false;  // it is left over itself, between the partners of the leftover's neighbours
  };

  bool taken(std::uint32_t s) const { return (from_before_ ? links_.before_linked : links_.after_linked)[s]; }

  void note(std::uint32_t one, std::uint32_t other) {
    partners_of_other_[other].push_back(one);
    if (partner_of_one_[one] == kNone) partner_of_one_[one] = other;
  }

  /// Places to look: partners of the sentences around s, and those that share rare words with it.
  std::vector<std::uint32_t> homes_of(std::uint32_t s, const std::vector<std::vector<std::uint32_t>>& far_candidates) {
    std::vector<std::uint32_t> homes = far_candidates[s];
    for_neighbours(s, [&](std::uint32_t neighbour) {
      if (partner_of_one_[neighbour] != kNone) homes.push_back(partner_of_one_[neighbour]);
    });
    const auto [begin, end] = hole_of(s);
    for (std::uint32_t t = begin; t < end; ++t) homes.push_back(t);
    std::sort(homes.begin(), homes.end());
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

  /// The leftovers of the other side between the partners of the sentences around s, where these follow each other.
  std::pair<std::uint32_t, std::uint32_t> hole_of(std::uint32_t s) const {
    std::uint32_t begin = 0, end = other_.sentence_count();
    std::uint32_t k = s;
    while (k > 0 && s - k < score::kFillSentences && partner_of_one_[k - 1] == kNone) --k;
    if (k > 0) begin = partner_of_one_[k - 1] == kNone ? end : partner_of_one_[k - 1] + 1;
    k = s + 1;
    while (k < one_.sentence_count() && k - s < score::kFillSentences && partner_of_one_[k] == kNone) ++k;
    if (k < one_.sentence_count()) end = partner_of_one_[k] == kNone ? begin : partner_of_one_[k];
    if (begin >= end || end - begin > score::kFillSentences) return {0, 0};
    for (std::uint32_t t = begin; t < end; ++t) {
      if (!partners_of_other_[t].empty()) return {0, 0};
    }
    return {begin, end};
  }

  bool is_near(std::uint32_t s, std::uint32_t t) const {
    bool near = false;
    for (std::uint32_t partner : partners_of_other_[t]) {
      near = near || (partner > s ? partner - s : s - partner) <= score::kAbsorbNearSentences;
    }
    return near;
  }

  /// How much of s stands in t beyond what t's partners already account for.
  Home judge(std::uint32_t s, std::uint32_t t) {
    Home home;
    if (from_before_ ? is_forbidden(document_, s, t) : is_forbidden(document_, t, s)) return home;
    const auto& pinned = from_before_ ? spine_.after_pinned : spine_.before_pinned;
    if (pinned[t] != kNone) return home;
    const Words whole = other_.sorted_words_of(t);
    std::vector<std::uint32_t> rest(whole.begin(), whole.end());
    for (std::uint32_t partner : partners_of_other_[t]) {
      const Words used = one_.sorted_words_of(partner);
      std::vector<std::uint32_t> remaining;
      std::set_difference(rest.begin(), rest.end(), used.begin(), used.end(), std::back_inserter(remaining));
      rest = std::move(remaining);
    }
    const Words words = one_.sorted_words_of(s);
    const std::uint32_t shared = bag_weight(document_, words, rest);
    if (std::uint64_t{shared} * 1000 < std::uint64_t{score::kAbsorbNear} * one_.mass[s]) return home;
    const auto [hole_begin, hole_end] = hole_of(s);
    home.in_hole = t >= hole_begin && t < hole_end;
    const bool contained = home.in_hole && std::uint64_t{shared} * 1000 >= std::uint64_t{score::kAbsorbHoleWhole} * one_.mass[s];
    const std::uint32_t enough = contained ? 1 : score::kAbsorbContentWords;
    if (shared_content_words(document_, words, rest, enough) < enough) return home;
    const std::uint32_t order = order_weight(document_, one_.words_of(s, s + 1), other_.words_of(t, t + 1), budget_);
    home.at = t;
    home.order = static_cast<std::uint32_t>(std::uint64_t{order} * 1000 / one_.mass[s]);
    home.containment = std::min(static_cast<std::uint32_t>(std::uint64_t{shared} * 1000 / one_.mass[s]),
                                home.order + score::kAbsorbOrderSlack);
    home.near = is_near(s, t);
    return home;
  }

  bool heavy_enough(std::uint32_t s, std::uint32_t t, std::uint32_t share) const {
    return std::uint64_t{other_.mass[t]} * 1000 >= std::uint64_t{share} * one_.mass[s];
  }

  bool accept_near(std::uint32_t s, const Home& home) const {
    return home.containment >= (home.near ? score::kAbsorbNear : score::kAbsorbHole) && heavy_enough(s, home.at, score::kAbsorbNearMass);
  }

  bool accept_far(std::uint32_t s, const Home& home, const Home& second,
                  const std::unordered_set<std::uint64_t>& repeated_phrases) const {
    if (one_.word_count(s) < score::kAbsorbFarWords || !heavy_enough(s, home.at, score::kAbsorbFarMass)) return false;
    if (home.containment < second.containment + score::kAbsorbFarLead) return false;
    if (home.containment >= score::kAbsorbFar && home.order >= score::kAbsorbFar) return true;
    return home.containment >= score::kAbsorbFarRun && common_run_outside_phrases(s, home.at, repeated_phrases);
  }

  /// A run of words that stands in both and is no phrase that either text repeats.
  bool common_run_outside_phrases(std::uint32_t s, std::uint32_t t, const std::unordered_set<std::uint64_t>& repeated) const;

  void add(std::uint32_t s, const Home& home) {
    SentenceLink link;
    link.before = from_before_ ? s : home.at;
    link.after = from_before_ ? home.at : s;
    link.similarity = home.containment;
    link.absorbed = true;
    link.near = home.near || home.in_hole;
    links_.add(link);
    note(s, home.at);
  }

  const Document& document_;
  const Spine& spine_;
  Links& links_;
  Budget& budget_;
  bool from_before_;
  const Text& one_;
  const Text& other_;
  std::vector<std::vector<std::uint32_t>> partners_of_other_;
  std::vector<std::uint32_t> partner_of_one_;
};

std::uint64_t phrase_key(Words words) {
  std::uint64_t key = 0xCBF29CE484222325u;
  for (std::uint32_t word : words) key = (key ^ word) * 0x9E3779B97F4A7C15u, key ^= key >> 31;
  return key;
}

bool Absorber::common_run_outside_phrases(std::uint32_t s, std::uint32_t t,
                                          const std::unordered_set<std::uint64_t>& repeated) const {
  // Words inside a repeated phrase are masked on the leftover's side by a value no word has.
  const Words words = one_.words_of(s, s + 1);
  std::vector<std::uint32_t> masked(words.begin(), words.end());
  for (std::size_t k = 0; k + score::kRepeatedPhraseTokens <= words.size(); ++k) {
    if (!repeated.count(phrase_key(words.subspan(k, score::kRepeatedPhraseTokens)))) continue;
    std::fill_n(masked.begin() + static_cast<std::ptrdiff_t>(k), score::kRepeatedPhraseTokens, kNone);
  }
  const Words home = other_.words_of(t, t + 1);
  std::vector<CommonRun> row(home.size() + 1);
  for (std::uint32_t word : masked) {
    for (std::size_t k = home.size(); k > 0; --k) {
      row[k] = word != kNone && home[k - 1] == word
                   ? CommonRun{row[k - 1].tokens + 1, row[k - 1].content_words + !document_.function_word[word]}
                   : CommonRun{};
      if (row[k].tokens >= score::kAbsorbFarRunTokens && row[k].content_words >= score::kAbsorbFarRunContentWords) return true;
    }
  }
  return false;
}

/// Phrases of four words that stand in two sentences of one text.
void collect_repeated_phrases(const Text& text, std::unordered_set<std::uint64_t>& repeated) {
  std::unordered_set<std::uint64_t> seen;
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    const Words words = text.words_of(s, s + 1);
    for (std::size_t k = 0; k + score::kRepeatedPhraseTokens <= words.size(); ++k) {
      const std::uint64_t key = phrase_key(words.subspan(k, score::kRepeatedPhraseTokens));
      if (!seen.insert(key).second) repeated.insert(key);
    }
  }
}

/// For each leftover of one side the sentences of the other, linked or not, that share rare words with it.
void far_candidates(const Document& document, const Links& links, std::vector<std::vector<std::uint32_t>>& before,
                    std::vector<std::vector<std::uint32_t>>& after) {
  before.assign(links.before_linked.size(), {});
  after.assign(links.after_linked.size(), {});
  Free free{std::vector<std::uint8_t>(links.before_linked.size(), 1), std::vector<std::uint8_t>(links.after_linked.size(), 1)};
  for (std::size_t i = 0; i < free.before.size(); ++i) free.before[i] = !links.before_linked[i];
  for (const Candidate& c : find_candidates(document, free)) before[c.before].push_back(c.after);
  std::fill(free.before.begin(), free.before.end(), 1);
  for (std::size_t j = 0; j < free.after.size(); ++j) free.after[j] = !links.after_linked[j];
  for (const Candidate& c : find_candidates(document, free)) after[c.after].push_back(c.before);
}

}  // namespace

void absorb_leftovers(const Document& document, const Spine& spine, Links& links, Budget& budget) {
  std::vector<std::vector<std::uint32_t>> before, after;
  far_candidates(document, links, before, after);
  std::unordered_set<std::uint64_t> repeated;
  collect_repeated_phrases(document.before, repeated);
  collect_repeated_phrases(document.after, repeated);
  for (int round = 0; round < 2; ++round) {
    Absorber(document, spine, links, budget, true).absorb(before, repeated);
    Absorber(document, spine, links, budget, false).absorb(after, repeated);
  }
}

}  // namespace variorum
