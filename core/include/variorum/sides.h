// The two sides of a comparison, and what is kept for each of them.
//
// In:   a value for the before text and one for the after text.
// Out:  the value of the side that is asked for; the same with the sides exchanged.
//
//     Sides<int> lengths{6, 9};     lengths[SideName::after]   9     lengths.swapped()   {9, 6}
//
// What is done on both sides is written once, for the side at hand and its opposite, and run twice.
#pragma once

#include <cstdint>

namespace variorum {

enum class SideName : std::uint8_t { before, after };

inline constexpr SideName kBothSides[] = {SideName::before, SideName::after};

constexpr SideName opposite(SideName side) { return side == SideName::before ? SideName::after : SideName::before; }

template <typename T>
struct Sides {
  T before{};
  T after{};

  constexpr T& operator[](SideName side) { return side == SideName::before ? before : after; }
  constexpr const T& operator[](SideName side) const { return side == SideName::before ? before : after; }

  constexpr Sides swapped() const { return {after, before}; }
  /// What is given as (of this side, of the opposite one) as (before, after), and the other way round.
  constexpr Sides seen_from(SideName side) const { return side == SideName::before ? *this : swapped(); }

  friend bool operator==(const Sides& x, const Sides& y) { return x.before == y.before && x.after == y.after; }
};

}  // namespace variorum
