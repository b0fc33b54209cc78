#include "extend.h"

#include <algorithm>

#include "score.h"
#include "similarity.h"

namespace variorum {
namespace {

/// One direction: what is left of the sentences of `one` side is looked for on the `other` side.
class Extender {
 public:
  Extender(const Document& document, const Spine& spine, Links& links, BothPartners& partners, SideName side)
      : document_(document),
        spine_(spine),
        links_(links),
        partners_(partners),
        side_(side),
        one_(document[side]),
        other_(document[opposite(side)]),
        partners_of_one_(partners[side]),
        partners_of_other_(partners[opposite(side)]) {}

  void run() {
    for (std::uint32_t s = 0; s < one_.sentence_count(); ++s) {
      if (!links_.linked[side_][s] || spine_.has(side_, s) || is_unchanged(s)) continue;
      const std::vector<FoldId> rest = residual(one_, s, other_, partners_of_one_);
      const Weight rest_mass = mass_of(rest);
      if (std::uint64_t{rest_mass} * 1000 < std::uint64_t{score::kExtendRest} * one_.mass[s]) continue;
      std::uint32_t best = kNone, best_share = 0;
      std::vector<std::uint32_t> partners;
      partners_of_one_.each(s, [&](std::uint32_t partner) { partners.push_back(partner); });
      for (std::uint32_t partner : partners) {
        for (std::uint32_t t : {partner - 1, partner + 1}) {
          if (t >= other_.sentence_count()) continue;
          if (std::find(partners.begin(), partners.end(), t) != partners.end()) continue;
          const std::uint32_t share = share_in(s, t, rest, rest_mass);
          if (share > best_share) best = t, best_share = share;
        }
      }
      if (best == kNone || best_share < score::kExtendShare) continue;
      const auto [before, after] = pair_of(s, best);
      add_absorbed(links_, partners_, {before, after, best_share}, true);
    }
  }

 private:
  /// Sentence s of the one side and t of the other, as (before, after).
  Sides<std::uint32_t> pair_of(std::uint32_t s, std::uint32_t t) const {
    return Sides<std::uint32_t>{s, t}.seen_from(side_);
  }

  /// Whether s is linked to one sentence with the same forms: then nothing of it is left.
  bool is_unchanged(std::uint32_t s) const {
    return partners_of_one_.one(s) && one_.sentence_id[s] == other_.sentence_id[partners_of_one_.first(s)];
  }

  Weight mass_of(const std::vector<FoldId>& words) const {
    Weight sum = 0;
    for (const FoldId word : words) sum += document_.weight[word];
    return sum;
  }

  /// How much of `rest`, what is left of s, stands in what is left of t: per mille of the mass of `rest`.
  std::uint32_t share_in(std::uint32_t s, std::uint32_t t, const std::vector<FoldId>& rest, Weight rest_mass) const {
    const auto [before, after] = pair_of(s, t);
    if (is_forbidden(document_, before, after) || spine_.has(opposite(side_), t)) return 0;
    const std::vector<FoldId> there = residual(other_, t, one_, partners_of_other_);
    if (shared_content_words(document_, rest, there, score::kExtendContentWords) < score::kExtendContentWords) return 0;
    return static_cast<std::uint32_t>(std::uint64_t{bag_weight(document_, rest, there)} * 1000 /
                                      std::max(1u, rest_mass));
  }

  const Document& document_;
  const Spine& spine_;
  Links& links_;
  BothPartners& partners_;
  SideName side_;
  const Text& one_;
  const Text& other_;
  const Partners& partners_of_one_;
  const Partners& partners_of_other_;
};

}  // namespace

void extend_links(const Document& document, const Spine& spine, Links& links, BothPartners& partners) {
  for (const SideName side : kBothSides) Extender(document, spine, links, partners, side).run();
}

}  // namespace variorum
