#include "continued.h"

#include <algorithm>
#include <numeric>

namespace variorum {
namespace {

/// How much of a sentence a link takes along: the words of its shorter side, as far as they are alike.
std::uint64_t weight(const Link& link, const Comparison& comparison) {
  const std::uint64_t words = std::min(comparison.before.words_of[link.before], comparison.after.words_of[link.after]);
  return (words + 1) * link.similarity;
}

}  // namespace

Continued continue_sentences(const Comparison& comparison) {
  const std::size_t before_count = comparison.before.sentences.size();
  const std::size_t after_count = comparison.after.sentences.size();
  Continued continued;
  continued.before_of.assign(after_count, kNone);
  continued.kind_of.assign(after_count, LinkKind::unchanged);
  continued.shares.assign(after_count, false);
  continued.part_of.assign(after_count, kNone);
  continued.after_of.assign(before_count, kNone);
  continued.joined.assign(before_count, kNone);

  const auto& links = comparison.links;
  std::vector<std::uint32_t> links_of_before(before_count), links_of_after(after_count);
  for (const Link& link : links) {
    ++links_of_before[link.before];
    ++links_of_after[link.after];
  }
  std::vector<std::size_t> order(links.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return weight(links[a], comparison) > weight(links[b], comparison);
  });
  for (const std::size_t at : order) {
    const Link& link = links[at];
    if (continued.after_of[link.before] != kNone || continued.before_of[link.after] != kNone) continue;
    continued.after_of[link.before] = link.after;
    continued.before_of[link.after] = link.before;
    continued.kind_of[link.after] = link.kind;
    continued.shares[link.after] = links_of_before[link.before] > 1 || links_of_after[link.after] > 1;
  }
  for (const std::size_t at : order) {
    const Link& link = links[at];
    if (continued.before_of[link.after] == kNone && continued.part_of[link.after] == kNone)
      continued.part_of[link.after] = link.before;
    if (continued.after_of[link.before] == kNone && continued.joined[link.before] == kNone)
      continued.joined[link.before] = link.after;
  }
  return continued;
}

}  // namespace variorum
