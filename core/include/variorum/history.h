// All versions of a text in, the life of each sentence out.
//
// In:   the versions in their order, each with its comparison with the one before (compare.h).
// Out:  threads: what became of each sentence, with the version of each event. Every sentence of every version lies in
//       exactly one thread.
// Unit: indices of versions, of sentences in the text of a version, of threads.
//
//     1  "It rained. Bob left."               thread 0  came 1, changed 3
//     2  "It rained."                         thread 1  came 1, went 2, returned 3
//     3  "It rained all day. Bob left."
//
// A version that is added at the end changes no earlier event. The same versions give the same threads on every machine.
// After the history flow of Viégas, Wattenberg and Dave (2004), on sentences, and with returns.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "variorum/compare.h"

namespace variorum {

/// What happens to a thread. `split` begins one whose sentence was part of another's; `merged` ends one whose sentence
/// became part of another's; `returned` goes on where it was gone for a while.
enum class LifeEventKind : std::uint8_t { came, changed, moved, split, merged, went, returned };

struct LifeEvent {
  LifeEventKind kind = LifeEventKind::came;
  std::uint32_t version = 0;  // in which it shows
  std::uint32_t thread = 0;
  std::uint32_t sentence = kNone;      // of that version; kNone where it is gone
  std::uint32_t was_version = kNone;   // in which it stood last; kNone where it came
  std::uint32_t was_sentence = kNone;  // of that version
  std::uint32_t other = kNone;         // split: the thread it was part of; merged: the thread it is part of now
  friend bool operator==(const LifeEvent&, const LifeEvent&) = default;
};

/// The life of one sentence.
struct Thread {
  std::uint32_t first_version = 0;
  std::uint32_t last_version = 0;   // in which it stands, or stood last
  std::uint32_t last_sentence = 0;  // of that version
  std::uint32_t changes = 0;        // in how many versions its words changed
  bool gone = false;
  friend bool operator==(const Thread&, const Thread&) = default;
};

/// A number, a name or a quotation of a sentence that says it otherwise in a later version.
struct ClaimValue {
  std::uint32_t version = 0;  // from which on it is said, as far as the sentence said nothing else before
  std::u16string text;
  friend bool operator==(const ClaimValue&, const ClaimValue&) = default;
};

struct Claim {
  std::uint32_t thread = 0;
  SpanClass kind = SpanClass::number;  // number, name, quotation
  std::vector<ClaimValue> values;      // at least two
  friend bool operator==(const Claim&, const Claim&) = default;
};

struct History {
  std::vector<std::vector<std::uint32_t>> threads_of;  // for each version, for each of its sentences
  std::vector<Thread> threads;                         // in the order in which they begin
  std::vector<LifeEvent> events;                       // by version; in one, by sentence, what is gone last
  std::vector<Claim> claims;                           // in the order in which they first change
  std::vector<std::uint32_t> same_as;  // for each version the last earlier one with its text, else kNone
};

/// Follows sentences through versions, one version at a time.
class Tracer {
 public:
  Tracer();
  ~Tracer();
  Tracer(Tracer&&) noexcept;
  Tracer& operator=(Tracer&&) noexcept;

  /// Adds a version. `comparison` is of the text that was added last, at first of an empty one, with this one.
  void add(std::u16string_view text, const Comparison& comparison);

  const History& history() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Compares each version with the one before, and follows the sentences.
History trace(std::span<const std::u16string_view> versions, const Options& options = {});

}  // namespace variorum
