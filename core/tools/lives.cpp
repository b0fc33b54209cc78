#include "core/tools/lives.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "tests/support/utf8.h"
#include "variorum/history.h"

namespace variorum::support {
namespace {

constexpr std::array kNames = {"came", "changed", "moved", "split", "merged", "went", "returned"};
constexpr std::size_t kShown = 200;

/// The versions that are followed, and their sentences.
struct Followed {
  std::vector<const FileVersion*> versions;
  std::vector<std::vector<TextRange>> sentences;

  std::string sentence(std::uint32_t version, std::uint32_t index) const {
    const TextRange range = sentences[version][index];
    const std::u16string_view text = *versions[version]->text;
    const std::u16string_view all = text.substr(range.begin, range.end - range.begin);
    return visible(all.substr(0, kShown)) + (all.size() > kShown ? "…" : "");
  }

  std::string name(std::uint32_t version) const {
    const FileVersion& one = *versions[version];
    return one.id.empty() ? std::to_string(version + 1) : one.id;
  }
};

const char* claim_name(SpanClass kind) {
  return kind == SpanClass::number ? "number" : kind == SpanClass::name ? "name" : "quotation";
}

std::string line_of(const LifeEvent& event, const Followed& followed) {
  std::string line = followed.name(event.version) + " " + kNames[static_cast<std::size_t>(event.kind)] + " #" +
                     std::to_string(event.thread);
  if (event.other != kNone)
    line += (event.kind == LifeEventKind::split ? " from #" : " into #") + std::to_string(event.other);
  if (event.kind == LifeEventKind::returned) line += " from " + followed.name(event.was_version);
  line += "\n";
  const bool shows_before = event.was_version != kNone && event.kind != LifeEventKind::moved;
  if (shows_before) line += "    " + followed.sentence(event.was_version, event.was_sentence) + "\n";
  if (event.sentence != kNone)
    line += (shows_before ? "  → " : "    ") + followed.sentence(event.version, event.sentence) + "\n";
  return line;
}

}  // namespace

std::string lives(const HistoryFile& history) {
  Followed followed;
  Tracer tracer;
  std::u16string_view last;
  for (const FileVersion& version : history.versions) {
    if (!version.text || version.technical) continue;
    const Comparison comparison = compare(last, *version.text);
    tracer.add(*version.text, comparison);
    followed.versions.push_back(&version);
    followed.sentences.push_back(comparison.after.sentences);
    last = *version.text;
  }
  const History& traced = tracer.history();
  std::array<std::size_t, kNames.size()> counts{};
  std::string lines;
  for (const LifeEvent& event : traced.events) {
    ++counts[static_cast<std::size_t>(event.kind)];
    if (event.version > 0) lines += line_of(event, followed);
  }
  for (const Claim& claim : traced.claims) {
    lines += std::string(claim_name(claim.kind)) + " #" + std::to_string(claim.thread) + ":";
    for (const ClaimValue& value : claim.values)
      lines += (&value == &claim.values.front() ? " " : " → ") + visible(value.text) + " (" +
               followed.name(value.version) + ")";
    lines += "\n";
  }
  std::string head =
      std::to_string(followed.versions.size()) + " versions, " + std::to_string(traced.threads.size()) + " threads:";
  for (std::size_t kind = 0; kind < counts.size(); ++kind)
    head += (kind == 0 ? " " : ", ") + std::string(kNames[kind]) + " " + std::to_string(counts[kind]);
  return head + "\n" + lines;
}

}  // namespace variorum::support
