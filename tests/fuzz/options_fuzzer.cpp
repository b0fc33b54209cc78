// Any two texts under any options, pins and prohibitions: every invariant.
//
// The first bytes are the options, one or two bytes each; after 0xFF come the texts.
#include "tests/fuzz/input.h"

using namespace variorum;

namespace {

/// The next byte, 0 after the last.
unsigned take(std::string_view& bytes) {
  if (bytes.empty()) return 0;
  const auto byte = static_cast<unsigned char>(bytes.front());
  bytes.remove_prefix(1);
  return byte;
}

TextRange take_range(std::string_view& bytes) {
  const Offset begin = take(bytes) * 4, length = take(bytes);
  return {begin, begin + length};
}

Options options_of(std::string_view bytes) {
  Options options;
  const unsigned switches = take(bytes);
  options.ignore_case = switches & 1;
  options.ignore_punctuation = switches & 2;
  options.ignore_typography = switches & 4;
  options.ignore_whitespace = switches & 8;
  options.paragraphs = static_cast<ParagraphMode>((switches >> 4 & 3) % 3);
  options.link_floor = take(bytes) * 4;
  options.fill_floor = take(bytes) * 4;
  options.move_floor = take(bytes) * 4;
  options.budget = take(bytes) + 1;
  while (bytes.size() >= 4 && options.pinned.size() + options.forbidden.size() < 8) {
    auto& list = take(bytes) & 1 ? options.pinned : options.forbidden;
    const TextRange before = take_range(bytes), after = take_range(bytes);
    list.push_back({before, after});
  }
  return options;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view bytes(reinterpret_cast<const char*>(data), size);
  Options options = options_of(fuzz::next_part(bytes));
  const support::TextPair texts = fuzz::texts_of(bytes);
  const Comparison comparison = compare(texts.before, texts.after, options);
  fuzz::demand(support::broken_invariants(texts.before, texts.after, comparison));
  options.pinned.clear(), options.forbidden.clear();  // they may part a text from itself
  fuzz::demand(support::broken_by_itself(texts.after, options));
  return 0;
}
