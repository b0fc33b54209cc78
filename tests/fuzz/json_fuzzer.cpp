// Any two texts as JSON: it parses, is ASCII on one line, says the same twice, and says what the comparison says.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "tests/fuzz/input.h"
#include "variorum/formats.h"

using namespace variorum;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const support::TextPair texts = fuzz::texts_of({reinterpret_cast<const char*>(data), size});
  const Comparison comparison = compare(texts.before, texts.after);
  const std::string text = to_json(comparison);
  support::Complaints wrong;
  if (text != to_json(compare(texts.before, texts.after))) wrong.push_back("the second time it says something else");
  if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7F; }))
    wrong.push_back("not ASCII on one line");
  const nlohmann::json parsed = nlohmann::json::parse(text, nullptr, false);
  if (parsed.is_discarded()) {
    wrong.push_back("not JSON: " + text);
  } else {
    if (parsed["rows"].size() != comparison.rows.size()) wrong.push_back("other rows");
    if (parsed["links"].size() != comparison.links.size()) wrong.push_back("other links");
    if (parsed["changes"].size() != comparison.changes.size()) wrong.push_back("other changes");
    if (parsed["coarse"] != comparison.coarse) wrong.push_back("other coarse");
  }
  fuzz::demand(wrong);
  return 0;
}
