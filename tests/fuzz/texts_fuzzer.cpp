// Any two texts: every invariant, both ways round, each with itself and with nothing.
#include "tests/fuzz/input.h"

using namespace variorum;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const support::TextPair texts = fuzz::texts_of({reinterpret_cast<const char*>(data), size});
  const Comparison comparison = compare(texts.before, texts.after);
  fuzz::demand(support::broken_invariants(texts.before, texts.after, comparison));
  fuzz::demand(support::broken_invariants(texts.after, texts.before, compare(texts.after, texts.before)));
  fuzz::demand(support::broken_by_itself(texts.before));
  fuzz::demand(support::broken_invariants(u"", texts.after, compare(u"", texts.after)));
  return 0;
}
