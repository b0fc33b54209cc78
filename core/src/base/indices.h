// What a number counts, by name.
//
// Unit: a place in a list, from 0. FormId and FoldId are types of their own: a list that has something for each fold
//       cannot be asked for a form.
//
//     text.tokens.form[TokenIndex]  FormId     document.fold_of_form[FormId]  FoldId     document.weight[FoldId]  Weight
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "assertion.h"

namespace variorum {

using ParagraphIndex = std::uint32_t;  // of one side
using SentenceIndex = std::uint32_t;
using TokenIndex = std::uint32_t;
using LinkIndex = std::uint32_t;  // into Links::all
using Weight = std::uint32_t;     // milli-nats (weigh.h)

/// How a token is written; equal in both texts where the characters are.
enum class FormId : std::uint32_t {};
/// What is left of a form without case and typography.
enum class FoldId : std::uint32_t {};

inline constexpr FoldId kNoFold{0xFFFFFFFF};

constexpr std::uint32_t number_of(FormId id) { return static_cast<std::uint32_t>(id); }
constexpr std::uint32_t number_of(FoldId id) { return static_cast<std::uint32_t>(id); }
constexpr std::uint32_t number_of(std::uint32_t number) { return number; }
constexpr std::uint64_t number_of(std::uint64_t number) { return number; }

/// The words of a stretch.
using Words = std::span<const FoldId>;

/// A list with something for each FormId (FoldId).
template <typename Id, typename T>
class PerId {
 public:
  PerId() = default;
  explicit PerId(std::size_t count, T value = {}) : list_(count, value) {}
  T& operator[](Id id) { return list_[checked(id)]; }
  const T& operator[](Id id) const { return list_[checked(id)]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(list_.size()); }
  bool empty() const { return list_.empty(); }
  void push_back(T value) { list_.push_back(std::move(value)); }
  void resize(std::size_t count) { list_.resize(count); }
  void assign(std::size_t count, T value) { list_.assign(count, value); }
  const std::vector<T>& list() const { return list_; }

 private:
  std::size_t checked(Id id) const {
    VARIORUM_ASSERT(number_of(id) < list_.size());
    return number_of(id);
  }
  std::vector<T> list_;
};

template <typename T>
using PerForm = PerId<FormId, T>;
template <typename T>
using PerFold = PerId<FoldId, T>;

}  // namespace variorum
