// Every pair of a JSONL file through all invariants.   variorum_soak FILE
//
// In:   lines of JSON with a_text and b_text (or before and after).
// Out:  for each line the comparison as JSON, as wasm must give it; after it a line for each invariant that is broken,
//       with "BROKEN " before it. A text with itself and the swapped pair are looked at as well.
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/support/invariants.h"
#include "tests/support/utf8.h"
#include "variorum/formats.h"

namespace {

using namespace variorum;

std::u16string text_of(const nlohmann::json& record, const char* name, const char* other_name) {
  const auto found = record.contains(name) ? record.find(name) : record.find(other_name);
  return found != record.end() && found->is_string() ? support::utf16(found->get<std::string>()) : u"";
}

void complain(const support::Complaints& complaints) {
  for (const std::string& complaint : complaints) std::printf("BROKEN %s\n", complaint.c_str());
}

}  // namespace

int main(int count, char** words) {
  std::ifstream file(count == 2 ? words[1] : "");
  if (!file) {
    std::fprintf(stderr, "variorum_soak: expected a file that can be read\n");
    return 2;
  }
  for (std::string line; std::getline(file, line);) {
    const nlohmann::json record = nlohmann::json::parse(line);
    const std::u16string before = text_of(record, "a_text", "before"), after = text_of(record, "b_text", "after");
    const Comparison comparison = compare(before, after);
    std::printf("%s\n", to_json(comparison).c_str());
    complain(support::broken_invariants(before, after, comparison));
    complain(support::broken_invariants(after, before, compare(after, before)));
    complain(support::broken_by_itself(before));
  }
  return 0;
}
