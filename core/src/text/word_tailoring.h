// Word boundaries, as comparing prose needs them: UAX #29 with a few rules of our own.
//
// In:   a text and an offset where a token begins.
// Out:  where it ends.
// Unit: UTF-16 code units of the text as given.
//
//     "note:this"      note|:|this        a colon does not join words
//     "end.Next"       end|.|Next         nor does a full stop that lacks its blank; example.com and U.S stay whole
//     "J.Smith"        J|.|Smith          an initial as well
//     "l’homme"        l’|homme           French and Italian elisions part, so that homme meets homme
//     "_so_", "a_b"    _|so|_  a_b        underscores around a word are marks, inside it they are letters
//     "...", "--"      ...  --            a mark repeated is one mark
//     "1 500"          1 500              digits grouped by a no-break space are one number
//     "ก็ดี"             ก็|ดี               Thai, Lao, Khmer and Burmese part at grapheme clusters
//     "你好"           你|好              Han and hiragana part letter by letter
#pragma once

#include <string_view>

#include "variorum/compare.h"

namespace variorum {

/// The end of the token that begins at `at` < `end`; never inside a grapheme cluster.
Offset tailored_word_end(std::u16string_view text, Offset at, Offset end);

}  // namespace variorum
