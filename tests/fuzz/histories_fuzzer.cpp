// Any bytes as a history: it is read or refused with a reason; what was read is written and read again as the same; and its
// versions can be followed.
#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

#include "tests/fuzz/input.h"
#include "variorum/history.h"
#include "variorum/history_file.h"

using namespace variorum;

namespace {

/// Characters of all versions that are still followed: the comparisons have fuzzers of their own.
constexpr std::size_t kMostFollowed = 4000;

support::Complaints followed(const std::vector<std::u16string_view>& versions) {
  support::Complaints wrong;
  const History history = trace(versions);
  if (history.threads_of.size() != versions.size()) wrong.push_back("versions are missing");
  for (const auto& threads : history.threads_of) {
    for (const std::uint32_t thread : threads)
      if (thread >= history.threads.size()) wrong.push_back("a sentence lies in no thread");
  }
  return wrong;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto read = read_history({reinterpret_cast<const char*>(data), size});
  support::Complaints wrong;
  if (const auto* error = std::get_if<HistoryFileError>(&read)) {
    if (error->found.empty() || error->expected.empty()) wrong.push_back("refused without a reason");
  } else {
    const HistoryFile& history = std::get<HistoryFile>(read);
    const std::string written = write_history(history);
    const auto again = read_history(written);
    if (!std::holds_alternative<HistoryFile>(again)) {
      wrong.push_back("what was written is refused");
    } else if (write_history(std::get<HistoryFile>(again)) != written) {
      wrong.push_back("the second time it is written otherwise");
    }
    std::vector<std::u16string_view> versions;
    std::size_t characters = 0;
    for (const FileVersion& version : history.versions) {
      if (version.text) versions.push_back(*version.text);
      characters += version.text ? version.text->size() : 0;
    }
    if (characters <= kMostFollowed)
      for (const auto& complaint : followed(versions)) wrong.push_back(complaint);
  }
  fuzz::demand(wrong);
  return 0;
}
