#include "tests/support/prepared.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "small_words.h"
#include "tests/support/utf8.h"
#include "weigh.h"

namespace variorum::support {
namespace {

Options by_line(Options options) {
  options.paragraphs = ParagraphMode::newline;
  return options;
}

}  // namespace

Prepared::Prepared(std::string_view before, std::string_view after, Options options)
    : before_(utf16(before)), after_(utf16(after)), document(cut_up(before_, after_, by_line(options))) {
  weigh(document, {});  // no twins: tests may ask for the words of any sentence
  mark_small_words(document);
  compare_traced(before_, after_, document.options, {note, this});
}

void Prepared::note(void* prepared, Stage stage, const Work& work) {
  auto& self = *static_cast<Prepared*>(prepared);
  if (stage == Stage::spine) self.spine_ = work.spine;
  self.links_[static_cast<std::size_t>(stage)] = work.links;
  self.cells_[static_cast<std::size_t>(stage)] = work.budget.cells;
}

std::string shown(const std::vector<SentenceLink>& links) {
  std::vector<SentenceLink> sorted = links;
  std::stable_sort(sorted.begin(), sorted.end(), [](const SentenceLink& x, const SentenceLink& y) {
    return x.before != y.before ? x.before < y.before : x.after < y.after;
  });
  std::string out;
  for (const SentenceLink& link : sorted) {
    if (!out.empty()) out += ' ';
    out += std::to_string(link.before) + '-' + std::to_string(link.after);
    if (link.absorbed) out += '~';
    if (link.moved) out += '>';
    if (link.pinned) out += '!';
  }
  return out;
}

std::string shown(const Links& links) { return shown(links.all); }

Links links_of(std::string_view shown, const Document& document) {
  Links links;
  links.linked.before.assign(document.before.sentence_count(), 0);
  links.linked.after.assign(document.after.sentence_count(), 0);
  const char* at = shown.data();
  const char* const end = at + shown.size();
  while (at < end) {
    SentenceLink link;
    link.similarity = 1000;
    char* next = nullptr;
    link.before = static_cast<std::uint32_t>(std::strtoul(at, &next, 10));
    link.after = static_cast<std::uint32_t>(std::strtoul(next + 1, &next, 10));
    for (at = next; at < end && *at != ' '; ++at) {
      link.absorbed |= *at == '~';
      link.moved |= *at == '>';
      link.pinned |= *at == '!';
    }
    while (at < end && *at == ' ') ++at;
    links.add(link);
  }
  return links;
}

std::string links_after(std::string_view before, std::string_view after, std::string_view links, const Options& options,
                        const std::function<void(Prepared&, Links&)>& change) {
  Prepared texts(before, after, options);
  Links all = links_of(links, texts.document);
  change(texts, all);
  return shown(all);
}

std::string tokens_where(const Text& text, const std::function<bool(std::uint32_t)>& holds) {
  std::string out;
  for (std::uint32_t t = 0; t < text.tokens.size(); ++t) {
    const Offset begin = text.tokens.begin[t];
    if (holds(t)) add_to_list(out, visible(text.text.substr(begin, text.tokens.end[t] - begin)));
  }
  return out;
}

TextRange range_of(std::string_view text, std::string_view piece) {
  const std::u16string whole = utf16(text), part = utf16(piece);
  const std::size_t at = whole.find(part);
  if (at == std::u16string::npos) {
    std::fprintf(stderr, "range_of: \"%.*s\" is not in the text\n", static_cast<int>(piece.size()), piece.data());
    std::abort();
  }
  return {static_cast<Offset>(at), static_cast<Offset>(at + part.size())};
}

}  // namespace variorum::support
