#include "returned.h"

#include <algorithm>

#include "output.h"

namespace variorum {
namespace {

/// Words from which on a sentence is known by what it says; and by nearly that.
constexpr std::uint32_t kKnownWords = 4;
constexpr std::uint32_t kKnownNearlyWords = 6;
/// Per mille of likeness that is nearly the same.
constexpr std::uint32_t kNearly = 700;
/// How many of the sentences that went last are looked at for one that says nearly the same.
constexpr std::size_t kLookedAt = 400;

std::u16string in_one_line(std::u16string_view text) {
  std::u16string line;
  for (const char16_t unit : text) {
    if (!is_blank(unit)) {
      line += unit;
    } else if (!line.empty() && line.back() != u' ') {
      line += u' ';
    }
  }
  if (!line.empty() && line.back() == u' ') line.pop_back();
  return line;
}

/// Sentences as paragraphs of one text, and where each begins and ends in it.
struct Listed {
  std::u16string text;
  std::vector<TextRange> ranges;
  std::vector<std::uint32_t> items;

  void add(std::u16string_view sentence, std::uint32_t item) {
    const auto begin = static_cast<Offset>(text.size());
    text += sentence;
    ranges.push_back({begin, static_cast<Offset>(text.size())});
    items.push_back(item);
    text += u"\n\n";
  }

  /// The item whose sentence a range is, all of it; kNone where it is a part of one.
  std::uint32_t item_at(TextRange range) const {
    const auto found = std::lower_bound(ranges.begin(), ranges.end(), range.begin,
                                        [](const TextRange& one, Offset begin) { return one.begin < begin; });
    if (found == ranges.end() || !(*found == range)) return kNone;
    return items[static_cast<std::size_t>(found - ranges.begin())];
  }
};

}  // namespace

/// For one version.
class Departed::Search {
 public:
  Search(Departed& departed, std::span<const std::uint32_t> open, std::u16string_view text, const Side& side,
         const std::vector<Thread>& threads)
      : departed_(departed), open_(open), side_(side), threads_(threads) {
    for (const std::uint32_t sentence : open) {
      const TextRange range = side.sentences[sentence];
      lines_.emplace(sentence, in_one_line(text.substr(range.begin, range.end - range.begin)));
    }
  }

  void as_in(const std::vector<std::uint32_t>& same) {
    for (const std::uint32_t sentence : open_) {
      const auto entry = departed_.by_thread_.find(same[sentence]);
      if (entry != departed_.by_thread_.end()) take(sentence, entry->second);
    }
  }

  void by_text() {
    for (const std::uint32_t sentence : open_) {
      if (side_.words_of[sentence] < kKnownWords) continue;
      const auto found = departed_.by_text_.find(lines_.at(sentence));
      if (found == departed_.by_text_.end()) continue;
      // What went last is likeliest to come back.
      for (auto entry = found->second.rbegin(); entry != found->second.rend() && !is_found(sentence); ++entry)
        take(sentence, *entry);
    }
  }

  void beside_neighbours() {
    for (std::size_t at = 0; at < open_.size(); ++at) beside(open_[at], open_[at] - 1, 1);
    for (std::size_t at = open_.size(); at-- > 0;) beside(open_[at], open_[at] + 1, -1);
  }

  void nearly() {
    Listed gone, come;
    for (std::size_t at = departed_.entries_.size(); at-- > 0 && gone.items.size() < kLookedAt;) {
      const Entry& entry = departed_.entries_[at];
      if (entry.gone && entry.words >= kKnownNearlyWords) gone.add(entry.text, static_cast<std::uint32_t>(at));
    }
    for (const std::uint32_t sentence : open_)
      if (!is_found(sentence) && side_.words_of[sentence] >= kKnownNearlyWords) come.add(lines_.at(sentence), sentence);
    if (gone.items.empty() || come.items.empty()) return;
    const Comparison comparison = compare(gone.text, come.text);
    for (const Link& link : comparison.links) {
      const std::uint32_t entry = gone.item_at(comparison.before.sentences[link.before]);
      const std::uint32_t sentence = come.item_at(comparison.after.sentences[link.after]);
      if (link.similarity >= kNearly && entry != kNone && sentence != kNone) take(sentence, entry);
    }
  }

  std::vector<Return> found() {
    std::sort(found_.begin(), found_.end(), [](const Return& a, const Return& b) { return a.sentence < b.sentence; });
    return std::move(found_);
  }

 private:
  /// A short sentence beside one that has come back, where the two stood together before.
  void beside(std::uint32_t sentence, std::uint32_t neighbour, int step) {
    if (is_found(sentence)) return;
    const auto back = entry_of_.find(neighbour);
    if (back == entry_of_.end()) return;
    const Thread& stood = threads_[departed_.entries_[back->second].thread];
    const auto found = departed_.by_text_.find(lines_.at(sentence));
    if (found == departed_.by_text_.end()) return;
    for (const std::uint32_t entry : found->second) {
      const Thread& thread = threads_[departed_.entries_[entry].thread];
      if (thread.last_version == stood.last_version &&
          thread.last_sentence == stood.last_sentence + static_cast<std::uint32_t>(step))
        take(sentence, entry);
    }
  }

  bool is_found(std::uint32_t sentence) const { return entry_of_.count(sentence) > 0; }

  void take(std::uint32_t sentence, std::uint32_t at) {
    Entry& entry = departed_.entries_[at];
    if (!entry.gone || is_found(sentence)) return;
    entry.gone = false;
    entry_of_.emplace(sentence, at);
    found_.push_back({sentence, entry.thread, entry.text != lines_.at(sentence)});
  }

  Departed& departed_;
  std::span<const std::uint32_t> open_;
  const Side& side_;
  const std::vector<Thread>& threads_;
  std::unordered_map<std::uint32_t, std::u16string> lines_;
  std::unordered_map<std::uint32_t, std::uint32_t> entry_of_;
  std::vector<Return> found_;
};

void Departed::add(std::uint32_t thread, std::u16string_view text, std::uint32_t words) {
  const auto at = static_cast<std::uint32_t>(entries_.size());
  entries_.push_back({thread, in_one_line(text), words});
  by_text_[entries_.back().text].push_back(at);
  by_thread_[thread] = at;
}

std::vector<Return> Departed::find(std::span<const std::uint32_t> open, std::u16string_view text, const Side& side,
                                   const std::vector<std::uint32_t>* same, const std::vector<Thread>& threads) {
  Search search(*this, open, text, side, threads);
  if (same != nullptr) search.as_in(*same);
  search.by_text();
  search.beside_neighbours();
  search.nearly();
  return search.found();
}

}  // namespace variorum
