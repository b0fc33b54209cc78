#include "tokenize.h"

#include <bit>
#include <cstring>

#include "characters.h"

namespace variorum {
namespace {

constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15ull;

/// Multiply and mix, eight bytes at a time; the same on every little-endian machine.
std::uint64_t hash_of(std::u16string_view text) {
  std::uint64_t hash = text.size() * kMultiplier;
  std::size_t at = 0;
  for (; at + 4 <= text.size(); at += 4) {
    std::uint64_t block;
    std::memcpy(&block, text.data() + at, 8);
    hash = (std::rotl(hash, 23) ^ block) * kMultiplier;
  }
  std::uint64_t rest = 0;
  std::memcpy(&rest, text.data() + at, 2 * (text.size() - at));
  hash = (std::rotl(hash, 23) ^ rest) * kMultiplier;
  return hash ^ hash >> 32;
}

bool is_word(Properties p) { return p.is_letter() || p.category() == Category::mark || p.category() == Category::digit; }
bool is_single(Properties p) { return p.script() == Script::han || p.script() == Script::hiragana; }

}  // namespace

InternTable::InternTable() : slots_(1024, kNone) {}

std::uint32_t InternTable::intern(std::u16string_view text) {
  const std::uint64_t hash = hash_of(text);
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = static_cast<std::size_t>(hash) & mask;
  for (; slots_[slot] != kNone; slot = (slot + 1) & mask)
    if (entries_[slots_[slot]].hash == hash && this->text(slots_[slot]) == text) return slots_[slot];
  const std::uint32_t id = size();
  slots_[slot] = id;
  entries_.push_back({hash, static_cast<std::uint32_t>(characters_.size()), static_cast<std::uint32_t>(text.size())});
  characters_ += text;
  if (entries_.size() * 2 > slots_.size()) grow();
  return id;
}

std::u16string_view InternTable::text(std::uint32_t id) const {
  return std::u16string_view(characters_).substr(entries_[id].begin, entries_[id].length);
}

void InternTable::grow() {
  slots_.assign(slots_.size() * 2, kNone);
  const std::size_t mask = slots_.size() - 1;
  for (std::uint32_t id = 0; id < entries_.size(); ++id) {
    std::size_t slot = static_cast<std::size_t>(entries_[id].hash) & mask;
    while (slots_[slot] != kNone) slot = (slot + 1) & mask;
    slots_[slot] = id;
  }
}

void tokenize(std::u16string_view text, TextRange range, Vocabulary& vocabulary, Tokens& out) {
  for (Offset at = range.begin; at < range.end;) {
    const Decoded first = decode(text, at, range.end);
    Offset end = at + first.length;
    if (is_space_like(first.code)) {
      at = end;
      continue;
    }
    const Properties p = properties(first.code);
    TokenKind kind = TokenKind::punctuation;
    if (is_word(p)) {
      kind = p.category() == Category::digit ? TokenKind::number : TokenKind::word;
      bool single = is_single(p);
      while (end < range.end) {
        const Decoded next = decode(text, end, range.end);
        const Properties q = properties(next.code);
        const bool inner = (next.code == '\'' || next.code == 0x2019 || (kind == TokenKind::number && (next.code == ',' || next.code == '.'))) &&
                           end + 1 < range.end && is_word(properties(text[end + 1]));
        if (!inner && (!is_word(q) || ((single || is_single(q)) && q.category() != Category::mark))) break;
        end += next.length;
      }
    } else if (p.category() >= Category::currency) {
      kind = TokenKind::symbol;
    }
    const std::uint32_t form = vocabulary.forms.intern(text.substr(at, end - at));
    if (form == vocabulary.fold_of_form.size()) {
      vocabulary.fold_of_form.push_back(vocabulary.folds.intern(fold_text(text.substr(at, end - at))));
      vocabulary.kind_of_form.push_back(kind);
    }
    out.begin.push_back(at);
    out.end.push_back(end);
    out.form.push_back(form);
    out.fold.push_back(vocabulary.fold_of_form[form]);
    out.kind.push_back(kind);
    at = end;
  }
}

std::u16string fold_text(std::u16string_view text) {
  std::u16string out;
  for (Offset at = 0; at < text.size();) {
    const Decoded next = decode(text, at, static_cast<Offset>(text.size()));
    at += next.length;
    if (next.code == 0x2018 || next.code == 0x2019) out += u'\'';
    else if (next.code == 0x201C || next.code == 0x201D || next.code == 0xAB || next.code == 0xBB) out += u'"';
    else if (next.code >= 0x2010 && next.code <= 0x2015) out += u'-';
    else if (next.code == 0xA0) out += u' ';
    else if (next.code != 0xAD) append_folded(out, next.code);
  }
  return out;
}

}  // namespace variorum
