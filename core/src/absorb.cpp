#include "absorb.h"

#include <algorithm>

#include "candidates.h"
#include "score.h"
#include "similarity.h"
#include "sorting.h"

namespace variorum {
namespace {

using RepeatedPhrases = std::vector<std::uint64_t>;  // keys, sorted

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
        partners_of_one_(one_.sentence_count()),
        partner_of_one_(one_.sentence_count(), kNone) {
    for (const SentenceLink& link : links.all)
      note(from_before ? link.before : link.after, from_before ? link.after : link.before);
  }

  void absorb(const std::vector<std::vector<std::uint32_t>>& far_candidates, const RepeatedPhrases& repeated_phrases) {
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
      if (best.near || best.in_hole ? accept_near(s, best) : accept_far(s, best, second, repeated_phrases))
        add(s, best);
    }
  }

  /// A linked sentence of which a good part stands in a neighbour of its partner: the border between two sentences
  /// shifted, or three sentences became two.
  void extend() {
    for (std::uint32_t s = 0; s < one_.sentence_count(); ++s) {
      if (!taken(s) || is_twin(s) || is_pinned(s)) continue;
      std::vector<std::uint32_t> rest = residual(one_, s, other_, partners_of_one_[s]);
      const std::uint32_t rest_mass = mass_of(rest);
      if (std::uint64_t{rest_mass} * 1000 < std::uint64_t{score::kExtendRest} * one_.mass[s]) continue;
      std::uint32_t best = kNone, best_share = 0;
      const std::vector<std::uint32_t> partners = partners_of_one_[s];
      for (std::uint32_t partner : partners) {
        for (std::uint32_t t : {partner - 1, partner + 1}) {
          if (t >= other_.sentence_count()) continue;
          if (std::find(partners.begin(), partners.end(), t) != partners.end()) continue;
          const std::uint32_t share = extension_share(s, t, rest, rest_mass);
          if (share > best_share) best = t, best_share = share;
        }
      }
      if (best == kNone || best_share < score::kExtendShare) continue;
      Home home;
      home.at = best, home.containment = best_share, home.near = true;
      add(s, home);
    }
  }

 private:
  struct Home {
    std::uint32_t at = kNone;
    std::uint32_t containment = 0;  // per mille of the leftover's mass
    std::uint32_t order = 0;
    bool near = false;     // its partner stands within a few sentences of the leftover
    bool next = false;     // ... directly beside the leftover
    bool in_hole = false;  // it is left over itself, between the partners of the leftover's neighbours
  };

  bool taken(std::uint32_t s) const { return (from_before_ ? links_.before_linked : links_.after_linked)[s]; }

  void note(std::uint32_t one, std::uint32_t other) {
    partners_of_other_[other].push_back(one);
    partners_of_one_[one].push_back(other);
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

  bool is_near(std::uint32_t s, std::uint32_t t, std::uint32_t distance) const {
    bool near = false;
    for (std::uint32_t partner : partners_of_other_[t]) {
      near = near || (partner > s ? partner - s : s - partner) <= distance;
    }
    return near;
  }

  /// How much of s stands in t beyond what t's partners already account for.
  Home judge(std::uint32_t s, std::uint32_t t) {
    Home home;
    if (from_before_ ? is_forbidden(document_, s, t) : is_forbidden(document_, t, s)) return home;
    const auto& pinned = from_before_ ? spine_.after_pinned : spine_.before_pinned;
    if (pinned[t] != kNone) return home;
    home.near = is_near(s, t, score::kAbsorbNearSentences);
    home.next = is_near(s, t, 1);
    const std::vector<std::uint32_t> rest = residual(other_, t, one_, partners_of_other_[t]);
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
    const std::uint32_t order = order_weight(document_, one_.words_of(s, s + 1), other_.words_of(t, t + 1), budget_);
    home.at = t;
    home.order = static_cast<std::uint32_t>(std::uint64_t{order} * 1000 / one_.mass[s]);
    home.containment = std::min(static_cast<std::uint32_t>(std::uint64_t{shared} * 1000 / one_.mass[s]),
                                home.order + score::kAbsorbOrderSlack);
    return home;
  }

  /// Whether the words of s begin or end t: a heading that ran into the sentence behind it.
  bool stands_at_an_end(std::uint32_t s, std::uint32_t t) const {
    const Words words = one_.words_of(s, s + 1), whole = other_.words_of(t, t + 1);
    if (words.empty() || words.size() > whole.size()) return false;
    return std::equal(words.begin(), words.end(), whole.begin()) ||
           std::equal(words.begin(), words.end(), whole.end() - static_cast<std::ptrdiff_t>(words.size()));
  }

  /// A few words that are a paragraph of their own, and not function words alone.
  bool is_heading(std::uint32_t s) const {
    const Words words = one_.words_of(s, s + 1);
    return words.size() <= score::kHeadingWords && one_.is_whole_paragraph(s) &&
           std::any_of(words.begin(), words.end(), [&](std::uint32_t word) { return !document_.function_word[word]; });
  }

  bool begins(std::uint32_t s, std::uint32_t t) const {
    const Words words = one_.words_of(s, s + 1), whole = other_.words_of(t, t + 1);
    return !words.empty() && words.size() < whole.size() && std::equal(words.begin(), words.end(), whole.begin());
  }

  bool is_twin(std::uint32_t s) const { return (from_before_ ? spine_.before_twin : spine_.after_twin)[s] != kNone; }

  bool is_pinned(std::uint32_t s) const {
    return (from_before_ ? spine_.before_pinned : spine_.after_pinned)[s] != kNone;
  }

  std::uint32_t mass_of(const std::vector<std::uint32_t>& words) const {
    std::uint32_t sum = 0;
    for (std::uint32_t word : words) sum += document_.weight[word];
    return sum;
  }

  /// The words of a sentence that none of its partners holds, sorted.
  static std::vector<std::uint32_t> residual(const Text& text, std::uint32_t s, const Text& other,
                                             const std::vector<std::uint32_t>& partners) {
    const Words whole = text.sorted_words_of(s);
    std::vector<std::uint32_t> rest(whole.begin(), whole.end());
    for (std::uint32_t partner : partners) {
      const Words used = other.sorted_words_of(partner);
      std::vector<std::uint32_t> remaining;
      std::set_difference(rest.begin(), rest.end(), used.begin(), used.end(), std::back_inserter(remaining));
      rest = std::move(remaining);
    }
    return rest;
  }

  /// How much of what is left of s stands in what is left of t, per mille of the former.
  std::uint32_t extension_share(std::uint32_t s, std::uint32_t t, const std::vector<std::uint32_t>& rest,
                                std::uint32_t rest_mass) const {
    if (from_before_ ? is_forbidden(document_, s, t) : is_forbidden(document_, t, s)) return 0;
    if ((from_before_ ? spine_.after_pinned : spine_.before_pinned)[t] != kNone) return 0;
    if ((from_before_ ? spine_.after_twin : spine_.before_twin)[t] != kNone) return 0;
    const std::vector<std::uint32_t> there = residual(other_, t, one_, partners_of_other_[t]);
    if (shared_content_words(document_, rest, there, score::kExtendContentWords) < score::kExtendContentWords) return 0;
    return static_cast<std::uint32_t>(std::uint64_t{bag_weight(document_, rest, there)} * 1000 /
                                      std::max(1u, rest_mass));
  }

  bool heavy_enough(std::uint32_t s, std::uint32_t t, std::uint32_t share) const {
    return std::uint64_t{other_.mass[t]} * 1000 >= std::uint64_t{share} * one_.mass[s];
  }

  bool accept_near(std::uint32_t s, const Home& home) const {
    std::uint32_t least = home.near ? score::kAbsorbNear : score::kAbsorbHole;
    if (home.next) least = score::kAbsorbNext;
    return home.containment >= least && heavy_enough(s, home.at, score::kAbsorbNearMass);
  }

  bool accept_far(std::uint32_t s, const Home& home, const Home& second,
                  const RepeatedPhrases& repeated_phrases) const {
    if (one_.word_count(s) < score::kAbsorbFarWords || !heavy_enough(s, home.at, score::kAbsorbFarMass)) return false;
    if (home.containment < second.containment + score::kAbsorbFarLead) return false;
    if (home.containment >= score::kAbsorbFar && home.order >= score::kAbsorbFar) return true;
    return home.containment >= score::kAbsorbFarRun && common_run_outside_phrases(s, home.at, repeated_phrases);
  }

  /// A run of words that stands in both and is no phrase that either text repeats.
  bool common_run_outside_phrases(std::uint32_t s, std::uint32_t t, const RepeatedPhrases& repeated) const;

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
  std::vector<std::vector<std::uint32_t>> partners_of_one_;
  std::vector<std::uint32_t> partner_of_one_;  // the first of them, or kNone
};

std::uint64_t phrase_key(Words words) {
  std::uint64_t key = 0xCBF29CE484222325u;
  for (std::uint32_t word : words) key = (key ^ word) * 0x9E3779B97F4A7C15u, key ^= key >> 31;
  return key;
}

bool Absorber::common_run_outside_phrases(std::uint32_t s, std::uint32_t t, const RepeatedPhrases& repeated) const {
  // Words inside a repeated phrase are masked on the leftover's side by a value no word has.
  const Words words = one_.words_of(s, s + 1);
  std::vector<std::uint32_t> masked(words.begin(), words.end());
  for (std::size_t k = 0; k + score::kRepeatedPhraseTokens <= words.size(); ++k) {
    if (!std::binary_search(repeated.begin(), repeated.end(),
                            phrase_key(words.subspan(k, score::kRepeatedPhraseTokens))))
      continue;
    std::fill_n(masked.begin() + static_cast<std::ptrdiff_t>(k), score::kRepeatedPhraseTokens, kNone);
  }
  const Words home = other_.words_of(t, t + 1);
  std::vector<CommonRun> row(home.size() + 1);
  for (std::uint32_t word : masked) {
    for (std::size_t k = home.size(); k > 0; --k) {
      row[k] = word != kNone && home[k - 1] == word
                   ? CommonRun{row[k - 1].tokens + 1, row[k - 1].content_words + !document_.function_word[word]}
                   : CommonRun{};
      if (row[k].tokens >= score::kAbsorbFarRunTokens && row[k].content_words >= score::kAbsorbFarRunContentWords)
        return true;
    }
  }
  return false;
}

/// Phrases of four words that stand twice in one text.
void collect_repeated_phrases(const Text& text, std::vector<std::uint64_t>& repeated) {
  std::vector<std::uint64_t> keys;
  for (std::uint32_t s = 0; s < text.sentence_count(); ++s) {
    const Words words = text.words_of(s, s + 1);
    for (std::size_t k = 0; k + score::kRepeatedPhraseTokens <= words.size(); ++k) {
      keys.push_back(phrase_key(words.subspan(k, score::kRepeatedPhraseTokens)));
    }
  }
  stable_sort_by(keys, [](std::uint64_t key) { return key; });
  for (std::size_t k = 1; k < keys.size(); ++k) {
    if (keys[k] == keys[k - 1] && (repeated.empty() || repeated.back() != keys[k])) repeated.push_back(keys[k]);
  }
}

RepeatedPhrases repeated_phrases(const Document& document) {
  RepeatedPhrases repeated;
  collect_repeated_phrases(document.before, repeated);
  collect_repeated_phrases(document.after, repeated);
  stable_sort_by(repeated, [](std::uint64_t key) { return key; });
  return repeated;
}

/// For each leftover of one side the sentences of the other, linked or not, that share rare words with it.
void far_candidates(const Document& document, const Links& links, std::vector<std::vector<std::uint32_t>>& before,
                    std::vector<std::vector<std::uint32_t>>& after) {
  before.assign(links.before_linked.size(), {});
  after.assign(links.after_linked.size(), {});
  Free free{std::vector<std::uint8_t>(links.before_linked.size(), 1),
            std::vector<std::uint8_t>(links.after_linked.size(), 1)};
  for (std::size_t i = 0; i < free.before.size(); ++i) free.before[i] = !links.before_linked[i];
  for (const Candidate& c : find_candidates(document, free)) before[c.before].push_back(c.after);
  std::fill(free.before.begin(), free.before.end(), 1);
  for (std::size_t j = 0; j < free.after.size(); ++j) free.after[j] = !links.after_linked[j];
  for (const Candidate& c : find_candidates(document, free)) after[c.after].push_back(c.before);
}

}  // namespace

void absorb_leftovers(const Document& document, const Spine& spine, Links& links, Budget& budget) {
  if (links.all.empty()) return;
  std::vector<std::vector<std::uint32_t>> before, after;
  far_candidates(document, links, before, after);
  const RepeatedPhrases repeated = repeated_phrases(document);
  for (int round = 0; round < 2; ++round) {
    Absorber(document, spine, links, budget, true).absorb(before, repeated);
    Absorber(document, spine, links, budget, false).absorb(after, repeated);
  }
  Absorber(document, spine, links, budget, true).extend();
  Absorber(document, spine, links, budget, false).extend();
}

}  // namespace variorum
