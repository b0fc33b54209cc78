// Any two texts in every format: each keeps its promises, and JSON says the same twice.
#include "tests/fuzz/input.h"
#include "tests/support/broken_formats.h"

using namespace variorum;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const support::TextPair texts = fuzz::texts_of({reinterpret_cast<const char*>(data), size});
  const Comparison comparison = compare(texts.before, texts.after);
  support::Complaints wrong = support::broken_formats({texts.before, texts.after, comparison});
  if (to_json(comparison) != to_json(compare(texts.before, texts.after)))
    wrong.push_back("the second time it says something else");
  fuzz::demand(wrong);
  return 0;
}
