// Histories as files: what is read, what is refused and why, and what is written again.
#include "variorum/history_file.h"

#include <gtest/gtest.h>

#include <string>

namespace variorum {
namespace {

std::string with_versions(const std::string& versions) {
  return R"({"format":"variorum-history","schema":1,"versions":)" + versions + "}";
}

HistoryFile read(const std::string& json) {
  auto read = read_history(json);
  if (const auto* error = std::get_if<HistoryFileError>(&read)) {
    ADD_FAILURE() << error->path << ": " << error->found << ", expected " << error->expected;
    return {};
  }
  return std::get<HistoryFile>(read);
}

/// "versions[0].time: 7; expected a string"
std::string refused(const std::string& json) {
  const auto read = read_history(json);
  const auto* error = std::get_if<HistoryFileError>(&read);
  return error == nullptr ? "read" : error->path + ": " + error->found + "; expected " + error->expected;
}

TEST(HistoryFile, EveryField) {
  const HistoryFile history = read(R"({"format": "variorum-history", "schema": 1,
    "document": {"url": "u", "title": "t", "source": "s", "language": "en", "first_seen": "2026-01-01",
                 "last_checked": "2026-02-01", "status": "ended"},
    "versions": [{"id": "7", "time": "2026-10-13T09:12:00Z", "time_kind": "captured", "title": "T", "byline": "B",
                  "author": "A", "comment": "C", "archive_url": "x", "technical": true, "text": "É."}]})");
  EXPECT_EQ(history.document.title, "t");
  EXPECT_EQ(history.document.status, "ended");
  ASSERT_EQ(history.versions.size(), 1u);
  const FileVersion& version = history.versions[0];
  EXPECT_EQ(version.id + version.title + version.byline + version.author + version.comment, "7TBAC");
  EXPECT_EQ(version.time_kind, "captured");
  EXPECT_TRUE(version.technical);
  EXPECT_EQ(version.text, u"\u00C9.");
}

TEST(HistoryFile, ATextInEachForm) {
  const HistoryFile history =
      read(with_versions(R"([{"text":"One."},{"paragraphs":["One.","Two."]},{"html":"<p>One."},{"text":null}])"));
  EXPECT_EQ(history.versions[0].text, u"One.");
  EXPECT_EQ(history.versions[1].text, u"One.\n\nTwo.");
  EXPECT_EQ(history.versions[2].html, "<p>One.");
  EXPECT_FALSE(history.versions[2].text);
  EXPECT_FALSE(history.versions[3].text) << "a gap";
}

std::string ids(const HistoryFile& history) {
  std::string all;
  for (const FileVersion& version : history.versions) all += version.id;
  return all;
}

TEST(HistoryFile, VersionsAreInTheOrderOfTheirTimes) {
  EXPECT_EQ(ids(read(with_versions(R"([{"id":"c","time":"2026-03-01","text":""},
    {"id":"a","time":"2026-02-28T23:00:00-02:00","text":""},{"id":"b","time":"2026-03-01T01:00:00Z","text":""}])"))),
            "cab")
      << "equal times stay as listed";
}

TEST(HistoryFile, ElseAsListed) {
  EXPECT_EQ(ids(read(with_versions(R"([{"id":"b","time":"2026-03-01","text":""},{"id":"a","text":""}])"))), "ba");
}

TEST(HistoryFile, Refusals) {
  EXPECT_EQ(refused("[]"), ": a list; expected an object");
  EXPECT_EQ(refused("{}"), "format: nothing; expected \"variorum-history\"");
  EXPECT_EQ(refused(R"({"format":"x"})"), "format: \"x\"; expected \"variorum-history\"");
  EXPECT_EQ(refused(R"({"format":"variorum-history","schema":2})"), "schema: 2; expected 1");
  EXPECT_EQ(refused(R"({"format":"variorum-history","schema":1})"), "versions: nothing; expected a list of versions");
  EXPECT_EQ(refused(with_versions("[]")), "versions: none; expected at least one version");
  EXPECT_EQ(refused(with_versions("[7]")), "versions[0]: 7; expected an object");
  EXPECT_EQ(refused(with_versions(R"([{"text":""},{}])")),
            "versions[1]: no text; expected \"text\", \"paragraphs\" or \"html\"");
  EXPECT_EQ(refused(with_versions(R"([{"text":7}])")), "versions[0].text: 7; expected a string, or null");
  EXPECT_EQ(refused(with_versions(R"([{"paragraphs":["a",null]}])")),
            "versions[0].paragraphs[1]: null; expected a string");
  EXPECT_EQ(refused(with_versions(R"([{"text":"","time":"soon"}])")),
            "versions[0].time: \"soon\"; expected a time such as \"2026-10-13T09:12:00Z\"");
  EXPECT_EQ(refused(with_versions(R"([{"text":"","title":{}}])")), "versions[0].title: an object; expected a string");
  EXPECT_EQ(refused(with_versions(R"([{"text":"","technical":1}])")),
            "versions[0].technical: 1; expected true or false");
  EXPECT_EQ(refused(with_versions(R"([{"id":"1","text":""},{"id":"1","text":""}])")),
            "versions[1].id: \"1\", which versions[0] has; expected an id of its own");
}

TEST(HistoryFile, WhatIsNoJson) {
  EXPECT_EQ(refused(""), "line 1, column 1: the end of the file; expected JSON");
  EXPECT_EQ(refused("{\n \"format\": \"vario"), "line 2, column 18: the end of the file; expected JSON");
  EXPECT_EQ(refused("{\n  format}"), "line 2, column 4: something else; expected JSON");
  EXPECT_EQ(refused("\xFF"), "line 1, column 1: something else; expected JSON");
}

TEST(HistoryFile, DeepListsAreRefusedAndNotFollowed) {
  const std::string deep(100'000, '[');
  EXPECT_EQ(refused(deep), ": more than 100 levels of lists and objects; expected at most 100");
}

TEST(HistoryFile, FoundThingsAreShownInPart) {
  const std::string long_title = "\"" + std::string(38, 'x') + "\xC3\xA9 and more\"";
  EXPECT_EQ(refused(R"({"format":)" + long_title + "}"),
            "format: \"" + std::string(38, 'x') + "…; expected \"variorum-history\"");
}

TEST(HistoryFile, WhatIsNotKnownSurvives) {
  const std::string json = R"({
  "format": "variorum-history",
  "schema": 1,
  "by": "someone",
  "document": {
    "title": "t",
    "of": [
      1,
      {
        "a": null
      }
    ]
  },
  "versions": [
    {
      "id": "1",
      "mood": "good",
      "paragraphs": [
        "One.",
        "Two."
      ]
    },
    {
      "text": null,
      "html": "<p>"
    }
  ]
}
)";
  EXPECT_EQ(write_history(read(json)), json);
}

TEST(HistoryFile, WhatChangedIsWritten) {
  HistoryFile history = read(with_versions(R"([{"id":"1","title":"T","paragraphs":["One."],"mood":"good"}])"));
  history.document.title = "t";
  history.versions[0].title.clear();
  history.versions[0].text = u"Two.";
  FileVersion added;
  added.id = "2";
  history.versions.push_back(added);
  const HistoryFile again = read(write_history(history));
  EXPECT_EQ(again.document.title, "t");
  EXPECT_EQ(again.versions[0].title, "");
  EXPECT_EQ(again.versions[0].text, u"Two.");
  EXPECT_FALSE(again.versions[1].text);
  EXPECT_NE(write_history(history).find("\"mood\": \"good\""), std::string::npos);
  EXPECT_EQ(write_history(history).find("paragraphs"), std::string::npos);
}

TEST(HistoryFile, ManyVersionsOfOneWord) {
  std::string versions = "[";
  for (int i = 0; i < 100'000; ++i) versions += i == 0 ? R"({"text":"a"})" : R"(,{"text":"a"})";
  EXPECT_EQ(read(with_versions(versions + "]")).versions.size(), 100'000u);
}

}  // namespace
}  // namespace variorum
