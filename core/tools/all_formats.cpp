#include "core/tools/all_formats.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "tests/support/utf8.h"
#include "variorum/formats.h"

namespace variorum::support {
namespace {

using Json = nlohmann::json;

bool has_all(const Json& given) {
  const auto has = [&](const char* name) { return given.contains(name) && given[name].is_string(); };
  return given.is_object() && given.contains("signs") && has("beforeName") && has("afterName") &&
         std::all_of(std::begin(kFormatWords), std::end(kFormatWords),
                     [&](const NamedFormatWord& word) { return has(word.name); });
}

std::u16string string_in(const Json& given) { return utf16(given.get<std::string>()); }

}  // namespace

std::string all_formats(std::string_view words_json, const TextPair& texts, const Options& options) {
  const Json given = Json::parse(words_json, nullptr, false);
  if (!has_all(given)) return {};
  FormatWords words;
  for (const auto& [name, word] : kFormatWords) words.*word = string_in(given[name]);
  for (const Json& sign : given["signs"])
    words.signs.push_back({sign[0].get<char32_t>(), string_in(sign[1]), string_in(sign[2])});
  const FormatNames names = {string_in(given["beforeName"]), string_in(given["afterName"])};
  const Comparison comparison = compare(texts.before, texts.after, options);
  const Compared compared = {texts.before, texts.after, comparison};
  const Json out = {{"json", to_json(comparison)},
                    {"text", to_text(compared, words, false)},
                    {"coloured", to_text(compared, words, true)},
                    {"markdown", to_markdown(compared, words)},
                    {"patch", to_patch(compared, names)},
                    {"html", to_html(compared, words, names)}};
  return out.dump();
}

}  // namespace variorum::support
