#include "claims.h"

#include <algorithm>
#include <string>

#include "output.h"

namespace variorum {
namespace {

bool is_claim(const Change& change) {
  if (change.kind != ChangeKind::edited || change.quieted) return false;
  return change.text_class == SpanClass::number || change.text_class == SpanClass::name ||
         change.text_class == SpanClass::quotation;
}

/// The sentence that holds the beginning of a range, or ends where that begins; kNone where the text has none.
std::uint32_t sentence_at(const Side& side, TextRange range) {
  const Offset at = range.begin < range.end || range.begin == 0 ? range.begin : range.begin - 1;
  const auto found = std::partition_point(side.sentences.begin(), side.sentences.end(),
                                          [at](const TextRange& sentence) { return sentence.end <= at; });
  if (found == side.sentences.end()) return kNone;
  return static_cast<std::uint32_t>(found - side.sentences.begin());
}

std::u16string value_of(std::u16string_view text, TextRange range) {
  return std::u16string(trimmed(slice(text, range)));
}

}  // namespace

void follow_claims(const Added& added, std::vector<Claim>& claims) {
  for (const Change& change : added.comparison.changes) {
    if (!is_claim(change)) continue;
    const std::uint32_t sentence = sentence_at(added.comparison.after, change.after);
    const std::uint32_t was = sentence_at(added.comparison.before, change.before);
    if (sentence == kNone || was == kNone) continue;
    const std::uint32_t thread = added.after_threads[sentence];
    // Half a sentence that is told in another now: whose claim it is cannot be said.
    if (added.before_threads[was] != thread) continue;
    const std::u16string before = value_of(added.before_text, change.before);
    const std::u16string after = value_of(added.after_text, change.after);
    // What was only added or left out took no other value.
    if (before.empty() || after.empty()) continue;
    const auto open = std::find_if(claims.rbegin(), claims.rend(), [&](const Claim& claim) {
      return claim.thread == thread && claim.kind == change.text_class && claim.values.back().text == before &&
             claim.values.back().version < added.version;
    });
    if (open != claims.rend()) {
      open->values.push_back({added.version, after});
    } else {
      claims.push_back({thread, change.text_class, {{added.said_since[thread], before}, {added.version, after}}});
    }
  }
}

}  // namespace variorum
