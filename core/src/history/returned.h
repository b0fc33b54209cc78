// The sentences that are gone, and which of them a new sentence is.
//
// A sentence comes back where it says the same again, but for white space; where it says nearly the same; or where the
// whole text is one that was there before. One of fewer than four words says too little to be known by itself: it comes
// back beside a neighbour that does.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "variorum/history.h"

namespace variorum {

struct Return {
  std::uint32_t sentence = 0;
  std::uint32_t thread = 0;
  bool changed = false;  // it says nearly the same
  friend bool operator==(const Return&, const Return&) = default;
};

class Departed {
 public:
  /// A thread whose sentence, of so many words, is gone. It may come back, and go again.
  void add(std::uint32_t thread, std::u16string_view text, std::uint32_t words);

  /// Which of the `open` sentences of a text are threads that are gone; each thread once. `same`: the threads of an
  /// earlier version with the same text, or nothing. By sentence.
  std::vector<Return> find(std::span<const std::uint32_t> open, std::u16string_view text, const Side& side,
                           const std::vector<std::uint32_t>* same, const std::vector<Thread>& threads);

 private:
  struct Entry {
    std::uint32_t thread;
    std::u16string text;  // white space as single blanks
    std::uint32_t words;
    bool gone = true;
  };
  class Search;

  std::vector<Entry> entries_;  // in the order in which they went
  std::unordered_map<std::u16string, std::vector<std::uint32_t>> by_text_;
  std::unordered_map<std::uint32_t, std::uint32_t> by_thread_;  // the last entry of each
};

}  // namespace variorum
