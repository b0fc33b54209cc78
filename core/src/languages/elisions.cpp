#include "elisions.h"

#include <algorithm>
#include <iterator>

namespace variorum {
namespace {

constexpr std::u16string_view kElisions[] = {
    u"c",      u"d",      u"j",  u"l",   u"m",    u"n",    u"s",    u"t",    u"qu",   u"jusqu", u"lorsqu",
    u"puisqu", u"quoiqu", u"un", u"all", u"dall", u"dell", u"nell", u"sull", u"coll", u"quell", u"bell"};
constexpr std::u16string_view kTakesVowel = u"aeiouyhàáâäèéêëìíîïòóôöùúûüœæ";

}  // namespace

bool is_elided(std::u16string_view word) {
  return std::find(std::begin(kElisions), std::end(kElisions), word) != std::end(kElisions);
}

bool takes_vowel(char16_t letter) { return kTakesVowel.find(letter) != std::u16string_view::npos; }

}  // namespace variorum
