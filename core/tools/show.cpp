// Prints what the core makes of two files: seeing beats guessing.
//
//     variorum_show A B             links, moves and rows with their classes, counts, broken invariants
//     variorum_show --stages A B    first what every stage makes of the files, then the same: links as they are found
//                                   in order, as moves and as halves; changed rows without the clean-up, and those that
//                                   each pass of it changes
//     variorum_show --json [OPTION=NUMBER …] A B
//                                   the comparison format, under options as compare.h names them: ignore_case=1
//     variorum_show --formats WORDS [OPTION=NUMBER …] A B
//                                   every format, as a JSON object of strings; the file WORDS holds the words of
//                                   formats.h as a JSON object, with beforeName and afterName
//     variorum_show --lives FILE    of a history (history_file.h) what became of each sentence, event by event
//     variorum_show --random COUNT  lines {"before":…,"after":…} of random edits, copies and noise; a line with their
//                                   comparison follows each. Tests of the wasm build compare with it, byte for byte
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "clean_up.h"
#include "core/tools/all_formats.h"
#include "core/tools/lives.h"
#include "tests/support/invariants.h"
#include "tests/support/markup.h"
#include "tests/support/random_edits.h"
#include "tests/support/utf8.h"
#include "trace.h"
#include "variorum/compare.h"
#include "variorum/formats.h"
#include "variorum/records.h"

namespace {

using namespace variorum;
using support::TextPair;

void print(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

[[noreturn]] void fail(const std::string& message) {
  std::fprintf(stderr, "variorum_show: %s\n", message.c_str());
  std::exit(2);
}

std::u16string read_text(const std::string& path) {
  const std::optional<std::string> bytes = support::read_file(path);
  if (!bytes) fail(path + ": cannot be read");
  const std::optional<std::u16string> text = support::try_utf16(*bytes);
  if (!text) fail(path + ": is not UTF-8");
  if (text->size() > kMaxTextLength) {
    fail(path + ": has " + std::to_string(text->size()) + " code units: allowed are at most " +
         std::to_string(kMaxTextLength));
  }
  return *text;
}

void set_option(Options& options, const std::string& word) {
  for (const records::Option& option : records::tables::kOptions) {
    const std::string name = std::string(option.name) + "=";
    if (option.type.type == records::FieldType::range_pairs || !word.starts_with(name)) continue;
    const auto number = static_cast<std::uint32_t>(std::strtoul(word.c_str() + name.size(), nullptr, 10));
    return records::set_number(&options, option.place, std::clamp(number, option.least, option.most));
  }
  fail(word + ": expected an option and its number, like ignore_case=1");
}

/// A JSON string of ASCII alone, lone surrogates included.
std::string json_string(std::u16string_view text) {
  std::string out = "\"";
  for (char16_t unit : text) {
    char escaped[8];
    if (unit >= 0x20 && unit < 0x7F && unit != u'"' && unit != u'\\') {
      out += static_cast<char>(unit);
    } else {
      std::snprintf(escaped, sizeof escaped, "\\u%04x", unit);
      out += escaped;
    }
  }
  return out + "\"";
}

void print_random(std::uint64_t count) {
  for (std::uint64_t seed = 0; seed < count; ++seed) {
    for (const TextPair& texts :
         {support::random_edits(seed), support::random_copies(seed), support::random_noise(seed)}) {
      print("{\"before\":" + json_string(texts.before) + ",\"after\":" + json_string(texts.after) + "}\n");
      print(to_json(compare(texts.before, texts.after)) + "\n");
    }
  }
}

std::string start_of(std::u16string_view text, TextRange range) {
  constexpr std::size_t kShown = 48;
  const std::u16string_view all = text.substr(range.begin, range.end - range.begin);
  return support::visible(all.substr(0, kShown)) + (all.size() > kShown ? "…" : "");
}

void print_links(const TextPair& texts, const Comparison& c) {
  constexpr const char* kKinds[] = {"unchanged", "edited", "moved", "moved-edited"};
  print("links\n");
  for (const Link& link : c.links) {
    if (link.kind == LinkKind::unchanged) continue;
    char head[64];
    std::snprintf(head, sizeof head, "  %3u %3u  %-12s %4u  ", link.before, link.after,
                  kKinds[static_cast<std::size_t>(link.kind)], link.similarity);
    print(head + start_of(texts.before, c.before.sentences[link.before]) + "  |  " +
          start_of(texts.after, c.after.sentences[link.after]) + "\n");
  }
}

void print_moves(const TextPair& texts, const Comparison& c) {
  print("moves\n");
  for (std::size_t i = 0; i < c.moves.size(); ++i) {
    print("  " + std::to_string(i + 1) + (c.moves[i].edited ? "  edited  " : "          ") +
          start_of(texts.before, c.moves[i].before) + "\n");
  }
}

/// Prints the links that every stage adds.
struct LinkPrinter {
  std::size_t known = 0;

  static void after(void* printer, Stage stage, const Work& work) {
    static_cast<LinkPrinter*>(printer)->print_new(stage, work.document, work.links);
  }

  void print_new(Stage stage, const Document& document, const Links& links) {
    if (stage < Stage::links || stage > Stage::order) return;
    const auto off = std::count_if(links.all.begin(), links.all.end(), [](const SentenceLink& l) { return l.moved; });
    std::printf("%s: %zu links, %td off the order\n", kStageNames[static_cast<std::size_t>(stage)], links.all.size(),
                off);
    for (std::size_t k = known; k < links.all.size(); ++k) {
      const SentenceLink& link = links.all[k];
      if (!link.absorbed && document.identical(link.before, link.after)) continue;
      char head[48];
      std::snprintf(head, sizeof head, "  %3u %3u  %4u  ", link.before, link.after, link.similarity);
      print(head + start_of(document.before.text, document.before.segments.sentences[link.before]) + "  |  " +
            start_of(document.after.text, document.after.segments.sentences[link.after]) + "\n");
    }
    known = links.all.size();
  }
};

void print_alignment(const TextPair& texts) {
  LinkPrinter printer;
  compare_traced(texts.before, texts.after, {}, {LinkPrinter::after, &printer});
}

/// Prints the changed rows without the clean-up, and the rows that each pass of it changes. The markup of a row shows
/// its regions.
void print_passes(const TextPair& texts) {
  using Switch = std::pair<const char*, bool CleanUp::*>;
  std::vector<Switch> passes;
  for (const CleanUpPass& pass : kCleanUpPasses) passes.emplace_back(pass.name, pass.switched_on);
  passes.emplace_back("letters", &CleanUp::letters);
  Options options;
  for (const auto& [name, on] : passes) options.clean_up.*on = false;
  const auto rows = [&] {
    std::vector<std::string> lines;
    const Comparison c = compare(texts.before, texts.after, options);
    std::istringstream all(support::markup(texts.before, texts.after, c, support::Classes::shown));
    for (std::string line; std::getline(all, line);) lines.push_back(line);
    return lines;
  };
  std::vector<std::string> last = rows();
  print("before the clean-up\n");
  for (const std::string& line : last) {
    if (!line.starts_with("= ")) print(line + "\n");
  }
  for (const auto& [name, on] : passes) {
    options.clean_up.*on = true;
    const std::vector<std::string> now = rows();
    std::size_t changed = 0;
    std::string shown;
    for (std::size_t k = 0; k < now.size(); ++k) {
      if (k < last.size() && last[k] == now[k]) continue;
      ++changed;
      shown += now[k] + "\n";
    }
    std::printf("after %s: %zu rows\n", name, changed);
    print(shown);
    last = now;
  }
}

void print_stats(const Comparison& c) {
  const Stats& s = c.stats;
  std::printf("words     %u kept, %u deleted, %u inserted, %u moved\n", s.words.kept, s.words.deleted, s.words.inserted,
              s.words.moved);
  std::printf("sentences %u unchanged, %u edited, %u moved, %u deleted, %u inserted\n", s.sentences.unchanged,
              s.sentences.edited, s.sentences.moved, s.sentences.deleted, s.sentences.inserted);
  std::printf("work      %llu%s\n", static_cast<unsigned long long>(c.work), c.coarse ? ", coarse" : "");
}

int show(const TextPair& texts, bool stages) {
  if (stages) {
    print_alignment(texts);
    print_passes(texts);
  }
  const Comparison comparison = compare(texts.before, texts.after);
  print_links(texts, comparison);
  print_moves(texts, comparison);
  print("rows\n" + support::markup(texts.before, texts.after, comparison, support::Classes::shown));
  print_stats(comparison);
  const support::Complaints complaints = support::broken_invariants(texts.before, texts.after, comparison);
  if (!complaints.empty()) print("BROKEN INVARIANTS\n" + support::joined(complaints));
  return complaints.empty() ? 0 : 1;
}

int show_lives(const std::string& path) {
  const std::optional<std::string> bytes = support::read_file(path);
  if (!bytes) fail(path + ": cannot be read");
  const auto read = read_history(*bytes);
  if (const auto* error = std::get_if<HistoryFileError>(&read))
    fail(path + (error->path.empty() ? "" : ": " + error->path) + ": found " + error->found + ", expected " +
         error->expected);
  print(support::lives(std::get<HistoryFile>(read)));
  return 0;
}

}  // namespace

int main(int count, char** words) {
  const std::string_view first = count > 1 ? words[1] : "";
  if (first == "--random" && count == 3) {
    print_random(std::strtoull(words[2], nullptr, 10));
    return 0;
  }
  if (first == "--lives" && count == 3) return show_lives(words[2]);
  const bool formats = first == "--formats" && count >= 5;
  if (formats || (first == "--json" && count >= 4)) {
    Options options;
    for (int i = formats ? 3 : 2; i < count - 2; ++i) set_option(options, words[i]);
    const TextPair texts = {read_text(words[count - 2]), read_text(words[count - 1])};
    const std::string out = formats ? support::all_formats(support::read_file(words[2]).value_or(""), texts, options)
                                    : to_json(compare(texts.before, texts.after, options));
    if (out.empty()) fail(std::string(words[2]) + ": expected a JSON object of all words of formats.h, and two names");
    print(out + "\n");
    return 0;
  }
  const bool stages = first == "--stages";
  if (count != (stages ? 4 : 3))
    fail(
        "expected two files: variorum_show [--json [OPTION=NUMBER …] | --formats WORDS [OPTION=NUMBER …] | --stages] A "
        "B, "
        "or variorum_show --lives FILE, or variorum_show --random COUNT");
  return show({read_text(words[count - 2]), read_text(words[count - 1])}, stages);
}
