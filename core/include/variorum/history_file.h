// A history as a file: the format `variorum-history`, schema 1, read and written.
//
// In:   JSON, UTF-8.
// Out:  the document and its versions, in the order of their times; or where the file is not one, one error.
//
//     { "format": "variorum-history", "schema": 1,
//       "document": { "title": "The ferry", "url": "…", "source": "…", "language": "en", "first_seen": "…",
//                     "last_checked": "…", "status": "live" | "ended" },
//       "versions": [ { "id": "1", "time": "2026-10-13T09:12:00Z", "time_kind": "captured" | "published", "title": "…",
//                       "byline": "…", "author": "…", "comment": "…", "archive_url": "…", "technical": true,
//                       "text": "…" | "paragraphs": ["…"] | "html": "…" } ] }
//
// Only a text in one of its three forms is required; null is one too: a version that is known, and whose text is not. A
// missing time is missing. Fields that this reader does not know survive, at every level.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "variorum/compare.h"

namespace variorum {

/// UTF-8, but for the text. Empty where the file says nothing.
struct FileVersion {
  std::string id;
  std::string time;       // as written: a date, or a date and a time with or without a zone (ISO 8601)
  std::string time_kind;  // "captured", "published"
  std::string title;
  std::string byline;
  std::string author;
  std::string comment;
  std::string archive_url;
  bool technical = false;              // changed the archive's own extraction, not the document
  std::optional<std::u16string> text;  // nothing where it is not known, or only as HTML
  std::optional<std::string> html;
  std::uint32_t place = kNone;  // in the file that it was read from
};

struct FileDocument {
  std::string url;
  std::string title;
  std::string source;
  std::string language;
  std::string first_seen;
  std::string last_checked;
  std::string status;  // "live", "ended"
};

struct HistoryFile {
  FileDocument document;
  std::vector<FileVersion> versions;  // by time where every version has one, else as listed

  /// What the file held, for what is not known of it.
  struct Origin;
  std::shared_ptr<const Origin> origin;
};

/// Why a file is none: where ("versions[3].time"), what was found there and what was expected.
struct HistoryFileError {
  std::string path;
  std::string found;
  std::string expected;
  friend bool operator==(const HistoryFileError&, const HistoryFileError&) = default;
};

std::variant<HistoryFile, HistoryFileError> read_history(std::string_view json);

/// The file again, with what was changed since. A text that was not changed keeps its form.
std::string write_history(const HistoryFile& history);

}  // namespace variorum
