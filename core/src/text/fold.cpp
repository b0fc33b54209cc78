// Folding: what two spellings must share to differ in case or typography alone. The interface is in tokenize.h.

#include "characters.h"
#include "tokenize.h"

namespace variorum {
namespace {

bool is_double_quote(char32_t code) {
  switch (code) {
    case 0x00AB:
    case 0x00BB:  // « »
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:  // “ ” „ ‟
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:  // 「 」 『 』
    case 0x301D:
    case 0x301E:
    case 0x301F:  // 〝 〞 〟
    case 0xFF62:
    case 0xFF63:  // ｢ ｣
    case 0x05F4:
    case 0x2033:  // ״ ″
      return true;
    default:
      return false;
  }
}

bool is_single_quote(char32_t code) {
  switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:  // ‘ ’ ‚ ‛
    case 0x2039:
    case 0x203A:  // ‹ ›
    case 0x02BC:
    case 0x02BB:
    case 0x02B9:  // ʼ ʻ ʹ
    case 0x00B4:
    case 0x2032:
    case 0x05F3:
    case 0xFF07:  // ´ ′ ׳ ＇
    case 0x0374:
    case 0x1FFD:  // the Greek doubles of ʹ and ´
      return true;
    default:
      return false;
  }
}

bool is_dash(char32_t code) {
  return (code >= 0x2010 && code <= 0x2015) || code == 0x2212 || code == 0x2E3A || code == 0x2E3B || code == 0x05BE ||
         code == 0xFE58 || code == 0xFE63;  // ‐ ‑ ‒ – — ― − ⸺ ⸻ ־ ﹘ ﹣
}

/// Soft hyphens, joiners, direction marks, variation selectors, and the tatweel that only stretches a word.
bool is_dropped(char32_t code, Properties p) {
  if (p.category() == Category::format) return p.grapheme() != GraphemeBreak::prepend && code < 0xE0000;
  return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF) || code == 0x034F ||
         code == 0x0640 || (code >= 0x180B && code <= 0x180F);
}

/// Typewriter habits: --, ---, ``, '' and runs of dots.
void collapse_runs(std::u16string& text) {
  if (text.size() < 2) return;
  if (text.find_first_not_of(text[0]) != std::u16string::npos) return;
  if (text[0] == u'-') text = u"-";
  if (text.size() == 2 && (text[0] == u'`' || text[0] == u'\'')) text = u"\"";
  if (text[0] == u'.' && text.size() > 3) text = u"...";
}

}  // namespace

std::u16string fold_text(std::u16string_view text) {
  std::u16string out;
  out.reserve(text.size());
  bool composes = false;
  for (Offset at = 0; at < text.size();) {
    const Decoded next = decode(text, at, static_cast<Offset>(text.size()));
    at += next.length;
    if (next.code < 0x80) {
      append_folded(out, next.code);
      continue;
    }
    const Properties p = properties(next.code);
    if (is_double_quote(next.code)) {
      out += u'"';
    } else if (is_single_quote(next.code)) {
      out += u'\'';
    } else if (is_dash(next.code)) {
      out += u'-';
    } else if (next.code == 0x2026 || next.code == 0x22EF) {
      out += u"...";
    } else if (p.is_space()) {
      out += u' ';
    } else if (!is_dropped(next.code, p)) {
      append_folded(out, next.code);
      const GraphemeBreak kind = p.grapheme();
      composes = composes || p.category() == Category::mark || kind == GraphemeBreak::extend ||
                 (kind >= GraphemeBreak::l && kind <= GraphemeBreak::t);
    }
  }
  if (composes) compose(out);
  collapse_runs(out);
  return out;
}

}  // namespace variorum
