// What a text says, and later says otherwise: the numbers, names and quotations of each sentence, over the versions.
//
// In:   a comparison of two versions, and the threads of their sentences.
// Out:  claims, each with the values it took.
//
//     1  "Three people were hurt."     2  "Five people were hurt."     3  "At least seven people were hurt."
//     number: Three 1, Five 2, At least seven 3
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "variorum/history.h"

namespace variorum {

/// The version that is being added, and the one before.
struct Added {
  std::uint32_t version = 0;
  std::u16string_view before_text;
  std::u16string_view after_text;
  const Comparison& comparison;
  const std::vector<std::uint32_t>& before_threads;  // for each sentence
  const std::vector<std::uint32_t>& after_threads;
  const std::vector<std::uint32_t>&
      said_since;  // for each thread: the version from which on it said what it said before
};

/// Adds what the version says otherwise to the claims. What a claim said last, in the same sentence, it goes on from;
/// else it is a new one.
void follow_claims(const Added& added, std::vector<Claim>& claims);

}  // namespace variorum
