#include "tests/support/format_words.h"

namespace variorum::support {

FormatWords format_words() {
  FormatWords words;
  words.language = u"en";
  words.verdict = u"The verdict.";
  words.unchanged_one = u"{n} word unchanged";
  words.unchanged_other = u"{n} words unchanged";
  words.move = u"move {n}";
  words.further_up = u"further up";
  words.further_down = u"further down";
  words.edits_one = u"{n} edit";
  words.edits_other = u"{n} edits";
  words.split = u"split in {n}";
  words.merged = u"merged from {n}";
  words.moved_away = u"moved away";
  words.moved_here = u"moved here";
  words.key = u"Key";
  words.key_removed = u"removed";
  words.key_added = u"added";
  words.key_moved = u"moved";
  words.key_paragraph = u"paragraph";
  words.other_character = u"invisible character";
  words.signs = {{0x202E, u"RLO", u"right-to-left override"},
                 {0xA0, u"NBSP", u"no-break space"},
                 {0x1B, u"ESC", u"escape"},
                 {u'\r', u"␍", u"carriage return"}};
  return words;
}

}  // namespace variorum::support
