#include "bead.h"

#include <algorithm>

namespace variorum {

std::vector<Bead> find_beads(const Document& document, const Links& links) {
  // In-order links cross only inside a paragraph. So a component is a hull that grows as long as the next link touches
  // it, and one sweep finds them all: no union–find is needed.
  std::vector<Bead> tied;
  tied.reserve(document.before.paragraph_count());
  for (const SentenceLink& link : links.all) {
    if (link.moved) continue;
    const std::uint32_t p = document.before.paragraph_of(link.before), q = document.after.paragraph_of(link.after);
    Bead bead{p, p + 1, q, q + 1};
    while (!tied.empty() && (tied.back().before.end > bead.before.begin || tied.back().after.end > bead.after.begin)) {
      const Bead& last = tied.back();
      bead = {std::min(last.before.begin, bead.before.begin), std::max(last.before.end, bead.before.end),
              std::min(last.after.begin, bead.after.begin), std::max(last.after.end, bead.after.end)};
      tied.pop_back();
    }
    tied.push_back(bead);
  }
  std::vector<Bead> beads;
  beads.reserve(tied.size() + tied.size() / 16);
  std::uint32_t p = 0, q = 0;
  auto leave_out = [&](std::uint32_t p_end, std::uint32_t q_end) {
    if (p < p_end) beads.push_back({p, p_end, q, q});
    if (q < q_end) beads.push_back({p_end, p_end, q, q_end});
    p = p_end, q = q_end;
  };
  for (const Bead& bead : tied) {
    leave_out(bead.before.begin, bead.after.begin);
    beads.push_back(bead);
    p = bead.before.end, q = bead.after.end;
  }
  leave_out(document.before.paragraph_count(), document.after.paragraph_count());
  return beads;
}

}  // namespace variorum
