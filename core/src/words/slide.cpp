// The first clean-up pass: clean_up.h says what it does.

#include <algorithm>

#include "clean_up.h"
#include "score.h"

namespace variorum {
namespace {

/// A one-sided region: the tokens [begin, end) of one side, and the place where the other side lacks them.
struct Slider {
  SideName side;
  std::uint32_t begin, end, other;
  std::uint32_t room_left, room_right;  // matched tokens on its left and right, up to the neighbouring regions
  bool meets_left, meets_right;         // the neighbouring region there has tokens on the other side alone
};

Slider slider_of(const std::vector<Region>& regions, std::size_t r, const WordDiff& diff) {
  const SideName side = regions[r].after.empty() ? SideName::before : SideName::after;
  const IndexRange here = regions[r][side];
  const bool first = r == 0, last = r + 1 == regions.size();
  return {side,
          here.begin,
          here.end,
          regions[r][opposite(side)].begin,
          here.begin - (first ? 0 : regions[r - 1][side].end),
          (last ? diff.size(side) : regions[r + 1][side].begin) - here.end,
          !first && regions[r - 1][side].empty(),
          !last && regions[r + 1][side].empty()};
}

/// How many tokens to the right the best place lies that the region can reach (negative: to the left). The region
/// slides on as long as the token that enters equals the one that leaves.
std::int32_t best_slide(const Slider& s, const Document& document, const WordDiff& diff, const Boundaries& boundaries) {
  const Tokens& text = document[s.side].tokens;
  const std::vector<std::uint32_t>& tokens = diff[s.side];
  const auto same = [&](std::uint32_t x, std::uint32_t y) { return text.form[tokens[x]] == text.form[tokens[y]]; };
  // Of a word that stands twice, the second one is too many, even where the first opens a paragraph.
  const bool stands_twice = s.end - s.begin == 1;
  const auto quality = [&](std::uint32_t begin, bool meets) {
    if (stands_twice) return meets ? 1u : 0u;
    return (meets ? 2 * kParagraph + 1 : 0) + static_cast<std::uint32_t>(boundaries.at(begin)) +
           static_cast<std::uint32_t>(boundaries.at(begin + (s.end - s.begin)));
  };
  std::int32_t best = 0;
  std::uint32_t best_quality = quality(s.begin, false);
  for (std::uint32_t k = 1; k <= std::min(s.room_left, bound::kSlidesPerRegion) && same(s.begin - k, s.end - k); ++k) {
    const std::uint32_t here = quality(s.begin - k, s.meets_left && k == s.room_left);
    if (here > best_quality) best_quality = here, best = -static_cast<std::int32_t>(k);
  }
  for (std::uint32_t k = 1;
       k <= std::min(s.room_right, bound::kSlidesPerRegion) && same(s.begin + k - 1, s.end + k - 1); ++k) {
    const std::uint32_t here = quality(s.begin + k, s.meets_right && k == s.room_right);
    if (here >= best_quality) best_quality = here, best = static_cast<std::int32_t>(k);
  }
  return best;
}

/// Slides a region. To the right, the matches of the tokens that follow it go to the tokens that it leaves; to the
/// left, the matches of the preceding tokens do.
void slide_by(std::int32_t slide, const Slider& s, WordDiff& diff) {
  const auto move = [&](std::uint32_t from, std::uint32_t to, std::uint32_t other) {
    if (s.side == SideName::before) {
      diff.match[from] = kNone;
      diff.match[to] = other;
    } else {
      diff.match[other] = to;
    }
  };
  for (std::uint32_t k = 0; static_cast<std::int32_t>(k) < slide; ++k) move(s.end + k, s.begin + k, s.other + k);
  for (std::uint32_t k = 1; static_cast<std::int32_t>(k) <= -slide; ++k) move(s.begin - k, s.end - k, s.other - k);
}

}  // namespace

void slide_regions(const Document& document, WordDiff& diff) {
  const Sides<Boundaries> boundaries{{document, diff, SideName::before}, {document, diff, SideName::after}};
  std::vector<Region> regions = find_regions(diff);
  for (std::size_t r = 0; r < regions.size(); ++r) {
    Region& region = regions[r];
    if (!region.before.empty() && !region.after.empty()) continue;
    const Slider slider = slider_of(regions, r, diff);
    const std::int32_t slide = best_slide(slider, document, diff, boundaries[slider.side]);
    slide_by(slide, slider, diff);
    for (std::uint32_t* end : {&region.before.begin, &region.before.end, &region.after.begin, &region.after.end})
      *end = static_cast<std::uint32_t>(static_cast<std::int32_t>(*end) + slide);
  }
}

}  // namespace variorum
