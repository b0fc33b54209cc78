#include "variorum/history_file.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <unordered_map>
#include <utility>

#include "file_time.h"
#include "output.h"
#include "utf16.h"

namespace variorum {

using Json = nlohmann::ordered_json;  // keys stay in the order in which they stand

struct HistoryFile::Origin {
  Json json;
};

namespace {

constexpr std::string_view kFormat = "variorum-history";
constexpr int kSchema = 1;
/// Levels of lists and objects that a file may have: what writes it again goes as deep as they do.
constexpr std::size_t kMostLevels = 100;
/// Characters of what was found that an error shows.
constexpr std::size_t kShown = 40;

/// The fields of a record that are strings, by name.
template <class Record>
using Strings = std::pair<const char*, std::string Record::*>;

constexpr std::array<Strings<FileDocument>, 7> kDocumentStrings = {{{"url", &FileDocument::url},
                                                                    {"title", &FileDocument::title},
                                                                    {"source", &FileDocument::source},
                                                                    {"language", &FileDocument::language},
                                                                    {"first_seen", &FileDocument::first_seen},
                                                                    {"last_checked", &FileDocument::last_checked},
                                                                    {"status", &FileDocument::status}}};
constexpr std::array<Strings<FileVersion>, 8> kVersionStrings = {{{"id", &FileVersion::id},
                                                                  {"time", &FileVersion::time},
                                                                  {"time_kind", &FileVersion::time_kind},
                                                                  {"title", &FileVersion::title},
                                                                  {"byline", &FileVersion::byline},
                                                                  {"author", &FileVersion::author},
                                                                  {"comment", &FileVersion::comment},
                                                                  {"archive_url", &FileVersion::archive_url}}};

/// Goes through a file without keeping anything of it: whether it is JSON, and how deep it is.
class Syntax {
 public:
  bool null() { return true; }
  bool boolean(bool) { return true; }
  bool number_integer(Json::number_integer_t) { return true; }
  bool number_unsigned(Json::number_unsigned_t) { return true; }
  bool number_float(Json::number_float_t, const std::string&) { return true; }
  bool string(std::string&) { return true; }
  bool binary(Json::binary_t&) { return true; }
  bool key(std::string&) { return true; }
  bool start_object(std::size_t) { return ++levels_ <= kMostLevels; }
  bool start_array(std::size_t) { return ++levels_ <= kMostLevels; }
  bool end_object() { return --levels_, true; }
  bool end_array() { return --levels_, true; }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) {
    position_ = position;
    return false;
  }

  bool is_deep() const { return levels_ > kMostLevels; }
  std::size_t position() const { return position_; }

 private:
  std::size_t levels_ = 0;
  std::size_t position_ = 0;
};

/// "line 3, column 7", counted from 1.
std::string place_of(std::string_view text, std::size_t position) {
  const std::string_view before = text.substr(0, std::min(position == 0 ? 0 : position - 1, text.size()));
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t begin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return "line " + std::to_string(line) + ", column " + std::to_string(before.size() - begin + 1);
}

std::string shown(const Json& value) {
  switch (value.type()) {
    case Json::value_t::null:
      return "null";
    case Json::value_t::object:
      return "an object";
    case Json::value_t::array:
      return "a list";
    default: {
      std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
      if (text.size() <= kShown) return text;
      std::size_t end = kShown;
      // Not half a character.
      while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
      return text.substr(0, end) + "…";
    }
  }
}

/// Paragraphs, which are strings, as one text.
std::u16string joined(const Json& paragraphs) {
  std::u16string text;
  for (const Json& paragraph : paragraphs) {
    if (&paragraph != &paragraphs.front()) text += u"\n\n";
    text += to_utf16(paragraph.get_ref<const std::string&>());
  }
  return text;
}

/// Reads a file that is JSON. The first thing that is not as it should be ends it.
class HistoryReader {
 public:
  bool run(const Json& json, HistoryFile& file) {
    if (!json.is_object()) return fail("", shown(json), "an object");
    if (json.value("format", Json()) != kFormat) return fail("format", found(json, "format"), "\"variorum-history\"");
    if (json.value("schema", Json()) != kSchema) return fail("schema", found(json, "schema"), "1");
    if (const auto document = json.find("document"); document != json.end()) {
      if (!document->is_object()) return fail("document", shown(*document), "an object");
      if (!strings(*document, "document.", kDocumentStrings, file.document)) return false;
    }
    const auto versions = json.find("versions");
    if (versions == json.end() || !versions->is_array())
      return fail("versions", found(json, "versions"), "a list of versions");
    if (versions->empty()) return fail("versions", "none", "at least one version");
    std::unordered_map<std::string, std::size_t> ids;
    for (std::size_t at = 0; at < versions->size(); ++at) {
      FileVersion version;
      version.place = static_cast<std::uint32_t>(at);
      if (!read(at, (*versions)[at], version)) return false;
      const auto [same, is_new] = ids.emplace(version.id, at);
      if (!is_new && !version.id.empty())
        return fail(path(at) + ".id", shown(version.id) + ", which versions[" + std::to_string(same->second) + "] has",
                    "an id of its own");
      file.versions.push_back(std::move(version));
    }
    sort(file.versions);
    return true;
  }

  HistoryFileError error;

 private:
  static std::string path(std::size_t at) { return "versions[" + std::to_string(at) + "]"; }
  static std::string found(const Json& json, const char* name) {
    return json.contains(name) ? shown(json[name]) : "nothing";
  }

  bool fail(std::string where, std::string found, std::string expected) {
    error = {std::move(where), std::move(found), std::move(expected)};
    return false;
  }

  template <class Record, std::size_t n>
  bool strings(const Json& json, const std::string& where, const std::array<Strings<Record>, n>& fields,
               Record& record) {
    for (const auto& [name, member] : fields) {
      const auto value = json.find(name);
      if (value == json.end() || value->is_null()) continue;
      if (!value->is_string()) return fail(where + name, shown(*value), "a string");
      record.*member = value->template get_ref<const std::string&>();
    }
    return true;
  }

  bool read(std::size_t at, const Json& json, FileVersion& version) {
    const std::string where = path(at);
    if (!json.is_object()) return fail(where, shown(json), "an object");
    if (!strings(json, where + ".", kVersionStrings, version)) return false;
    if (!version.time.empty() && !seconds_of(version.time))
      return fail(where + ".time", shown(json["time"]), "a time such as \"2026-10-13T09:12:00Z\"");
    if (const auto technical = json.find("technical"); technical != json.end()) {
      if (!technical->is_boolean()) return fail(where + ".technical", shown(*technical), "true or false");
      version.technical = technical->get<bool>();
    }
    return text(where, json, version);
  }

  bool text(const std::string& where, const Json& json, FileVersion& version) {
    if (const auto text = json.find("text"); text != json.end()) {
      if (text->is_null()) return true;
      if (!text->is_string()) return fail(where + ".text", shown(*text), "a string, or null");
      version.text = to_utf16(text->get_ref<const std::string&>());
      return is_short(where + ".text", *version.text);
    }
    if (const auto paragraphs = json.find("paragraphs"); paragraphs != json.end()) {
      if (!paragraphs->is_array()) return fail(where + ".paragraphs", shown(*paragraphs), "a list of strings");
      for (std::size_t i = 0; i < paragraphs->size(); ++i) {
        if (!(*paragraphs)[i].is_string())
          return fail(where + ".paragraphs[" + std::to_string(i) + "]", shown((*paragraphs)[i]), "a string");
      }
      version.text = joined(*paragraphs);
      return is_short(where + ".paragraphs", *version.text);
    }
    const auto html = json.find("html");
    if (html == json.end()) return fail(where, "no text", "\"text\", \"paragraphs\" or \"html\"");
    if (html->is_null()) return true;
    if (!html->is_string()) return fail(where + ".html", shown(*html), "a string");
    version.html = html->get<std::string>();
    return true;
  }

  bool is_short(const std::string& where, const std::u16string& text) {
    if (text.size() <= kMaxTextLength) return true;
    return fail(where, std::to_string(text.size()) + " characters", "at most " + std::to_string(kMaxTextLength));
  }

  static void sort(std::vector<FileVersion>& versions) {
    const bool dated =
        std::all_of(versions.begin(), versions.end(), [](const FileVersion& one) { return !one.time.empty(); });
    if (!dated) return;
    std::stable_sort(versions.begin(), versions.end(), [](const FileVersion& a, const FileVersion& b) {
      return *seconds_of(a.time) < *seconds_of(b.time);
    });
  }
};

template <class Record, std::size_t n>
void put_strings(Json& json, const std::array<Strings<Record>, n>& fields, const Record& record) {
  for (const auto& [name, member] : fields) {
    const std::string& value = record.*member;
    if (!value.empty()) {
      json[name] = value;
    } else if (json.contains(name) && json[name].is_string() && json[name] != "") {
      json.erase(name);
    }
  }
}

/// The text that a version has in the file; nothing where it has none.
std::optional<std::u16string> text_in(const Json& json) {
  if (const auto text = json.find("text"); text != json.end() && text->is_string())
    return to_utf16(text->get_ref<const std::string&>());
  const auto paragraphs = json.find("paragraphs");
  if (paragraphs == json.end() || !paragraphs->is_array()) return std::nullopt;
  return joined(*paragraphs);
}

void put_text(Json& json, const FileVersion& version) {
  const bool is_known = json.contains("text") || json.contains("paragraphs") || json.contains("html");
  const bool is_same_html = version.html && json.contains("html") && json["html"] == *version.html;
  if (is_known && (is_same_html || (!version.html && text_in(json) == version.text))) return;
  for (const char* form : {"text", "paragraphs", "html"}) json.erase(form);
  if (version.html) {
    json["html"] = *version.html;
  } else if (version.text) {
    json["text"] = to_utf8(*version.text);
  } else {
    json["text"] = nullptr;
  }
}

}  // namespace

std::variant<HistoryFile, HistoryFileError> read_history(std::string_view json) {
  Syntax syntax;
  if (!Json::sax_parse(json, &syntax)) {
    if (syntax.is_deep())
      return HistoryFileError{"", "more than " + std::to_string(kMostLevels) + " levels of lists and objects",
                              "at most " + std::to_string(kMostLevels)};
    const bool at_end = syntax.position() > json.size();
    return HistoryFileError{place_of(json, syntax.position()), at_end ? "the end of the file" : "something else",
                            "JSON"};
  }
  HistoryFile file;
  auto origin = std::make_shared<HistoryFile::Origin>();
  origin->json = Json::parse(json, nullptr, false);
  HistoryReader reader;
  if (!reader.run(origin->json, file)) return reader.error;
  file.origin = std::move(origin);
  return file;
}

std::string write_history(const HistoryFile& history) {
  Json json = history.origin ? history.origin->json : Json::object();
  json["format"] = kFormat;
  json["schema"] = kSchema;
  Json document = json.contains("document") ? json["document"] : Json::object();
  put_strings(document, kDocumentStrings, history.document);
  json["document"] = std::move(document);
  Json versions = Json::array();
  for (const FileVersion& version : history.versions) {
    const bool was_there = history.origin && version.place < history.origin->json["versions"].size();
    Json one = was_there ? history.origin->json["versions"][version.place] : Json::object();
    put_strings(one, kVersionStrings, version);
    if (version.technical) {
      one["technical"] = true;
    } else if (one.contains("technical")) {
      one["technical"] = false;
    }
    put_text(one, version);
    versions.push_back(std::move(one));
  }
  json["versions"] = std::move(versions);
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace variorum
