#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "claims.h"
#include "continued.h"
#include "returned.h"
#include "variorum/history.h"

namespace variorum {
namespace {

bool has_changed(LinkKind kind) { return kind == LinkKind::edited || kind == LinkKind::moved_edited; }
bool has_moved(LinkKind kind) { return kind == LinkKind::moved || kind == LinkKind::moved_edited; }

/// Stands for a text: its length and two hashes of it (FNV-1a, 64 bits, from two starts). The texts of a long history are
/// not kept for being told apart.
using Fingerprint = std::tuple<std::size_t, std::uint64_t, std::uint64_t>;

std::uint64_t hash(std::u16string_view text, std::uint64_t start) {
  std::uint64_t value = start;
  for (const char16_t unit : text) value = (value ^ unit) * 0x100000001B3;
  return value;
}

Fingerprint fingerprint(std::u16string_view text) {
  return {text.size(), hash(text, 0xCBF29CE484222325), hash(text, 0x9E3779B97F4A7C15)};
}

}  // namespace

struct Tracer::State {
  History history;
  std::map<Fingerprint, std::uint32_t> version_of_text;
  Departed departed;
  std::u16string last_text;
  std::vector<std::uint32_t> said_since;  // for each thread
};

Tracer::Tracer() : state_(std::make_unique<State>()) {}
Tracer::~Tracer() = default;
Tracer::Tracer(Tracer&&) noexcept = default;
Tracer& Tracer::operator=(Tracer&&) noexcept = default;

const History& Tracer::history() const { return state_->history; }

namespace {

/// The version that is being added.
class Step {
 public:
  Step(History& history, Departed& departed, std::u16string_view text, const Comparison& comparison)
      : history_(history),
        departed_(departed),
        text_(text),
        comparison_(comparison),
        version_(static_cast<std::uint32_t>(history.threads_of.size())),
        threads_(comparison.after.sentences.size(), kNone) {}

  /// Of each sentence of the version before: its thread.
  std::vector<std::uint32_t> run(const std::vector<std::uint32_t>& before, std::u16string_view last_text,
                                 std::uint32_t same_as) {
    const auto continued = continue_sentences(comparison_);
    go_on(before, continued);
    come_back(same_as);
    begin(before, continued);
    end(before, continued, last_text);
    std::stable_sort(events_.begin(), events_.end(),
                     [](const LifeEvent& a, const LifeEvent& b) { return a.sentence < b.sentence; });
    history_.events.insert(history_.events.end(), events_.begin(), events_.end());
    return std::move(threads_);
  }

 private:
  void go_on(const std::vector<std::uint32_t>& before, const Continued& continued) {
    for (std::uint32_t sentence = 0; sentence < threads_.size(); ++sentence) {
      const std::uint32_t was = continued.before_of[sentence];
      if (was == kNone) continue;
      const std::uint32_t thread = before[was];
      threads_[sentence] = thread;
      const bool changed = has_changed(continued.kind_of[sentence]) || continued.shares[sentence];
      if (has_moved(continued.kind_of[sentence])) say(LifeEventKind::moved, thread, sentence, was);
      if (changed) say(LifeEventKind::changed, thread, sentence, was);
      history_.threads[thread].changes += changed;
    }
  }

  void come_back(std::uint32_t same_as) {
    std::vector<std::uint32_t> open;
    for (std::uint32_t sentence = 0; sentence < threads_.size(); ++sentence)
      if (threads_[sentence] == kNone) open.push_back(sentence);
    const std::vector<std::uint32_t>* same = same_as == kNone ? nullptr : &history_.threads_of[same_as];
    for (const auto& [sentence, thread, changed] :
         departed_.find(open, text_, comparison_.after, same, history_.threads)) {
      const Thread was = history_.threads[thread];
      threads_[sentence] = thread;
      events_.push_back({LifeEventKind::returned, version_, thread, sentence, was.last_version, was.last_sentence});
      history_.threads[thread].gone = false;
      if (!changed) continue;
      events_.push_back({LifeEventKind::changed, version_, thread, sentence, was.last_version, was.last_sentence});
      ++history_.threads[thread].changes;
    }
  }

  /// What is left is new, or part of what a sentence was.
  void begin(const std::vector<std::uint32_t>& before, const Continued& continued) {
    for (std::uint32_t sentence = 0; sentence < threads_.size(); ++sentence) {
      if (threads_[sentence] != kNone) continue;
      const auto thread = static_cast<std::uint32_t>(history_.threads.size());
      history_.threads.push_back({version_, version_, sentence});
      threads_[sentence] = thread;
      const std::uint32_t part_of = continued.part_of[sentence];
      if (part_of == kNone) {
        events_.push_back({LifeEventKind::came, version_, thread, sentence});
      } else {
        events_.push_back({LifeEventKind::split, version_, thread, sentence, version_ - 1, part_of, before[part_of]});
      }
    }
    for (std::uint32_t sentence = 0; sentence < threads_.size(); ++sentence) {
      Thread& thread = history_.threads[threads_[sentence]];
      thread.last_version = version_;
      thread.last_sentence = sentence;
    }
  }

  /// What goes on nowhere is gone, or part of what a sentence is now.
  void end(const std::vector<std::uint32_t>& before, const Continued& continued, std::u16string_view last_text) {
    for (std::uint32_t was = 0; was < before.size(); ++was) {
      if (continued.after_of[was] != kNone) continue;
      const std::uint32_t thread = before[was];
      history_.threads[thread].gone = true;
      const TextRange range = comparison_.before.sentences[was];
      departed_.add(thread, last_text.substr(range.begin, range.end - range.begin), comparison_.before.words_of[was]);
      const std::uint32_t joined = continued.joined[was];
      const std::uint32_t other = joined == kNone ? kNone : threads_[joined];
      const LifeEventKind kind = joined == kNone ? LifeEventKind::went : LifeEventKind::merged;
      events_.push_back({kind, version_, thread, kNone, version_ - 1, was, other});
    }
  }

  void say(LifeEventKind kind, std::uint32_t thread, std::uint32_t sentence, std::uint32_t was) {
    events_.push_back({kind, version_, thread, sentence, version_ - 1, was});
  }

  History& history_;
  Departed& departed_;
  std::u16string_view text_;
  const Comparison& comparison_;
  std::uint32_t version_;
  std::vector<std::uint32_t> threads_;
  std::vector<LifeEvent> events_;
};

}  // namespace

void Tracer::add(std::u16string_view text, const Comparison& comparison) {
  History& history = state_->history;
  const auto version = static_cast<std::uint32_t>(history.threads_of.size());
  const auto known = state_->version_of_text.find(fingerprint(text));
  const std::uint32_t same_as = known == state_->version_of_text.end() ? kNone : known->second;
  static const std::vector<std::uint32_t> none;
  const auto& before = version == 0 ? none : history.threads_of.back();
  const std::size_t known_events = history.events.size();
  auto threads = Step(history, state_->departed, text, comparison).run(before, state_->last_text, same_as);
  follow_claims({version, state_->last_text, text, comparison, before, threads, state_->said_since}, history.claims);
  state_->said_since.resize(history.threads.size(), version);
  for (std::size_t at = known_events; at < history.events.size(); ++at) {
    const LifeEvent& event = history.events[at];
    if (event.kind == LifeEventKind::changed) state_->said_since[event.thread] = version;
  }
  history.threads_of.push_back(std::move(threads));
  history.same_as.push_back(same_as);
  state_->version_of_text[fingerprint(text)] = version;
  state_->last_text = text;
}

History trace(std::span<const std::u16string_view> versions, const Options& options) {
  Tracer tracer;
  std::u16string_view last;
  for (const auto& text : versions) {
    tracer.add(text, compare(last, text, options));
    last = text;
  }
  return tracer.history();
}

}  // namespace variorum
