// The format variorum-comparison: every field, its order, and what is left out.
#include "variorum/formats.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace variorum {
namespace {

using Json = nlohmann::ordered_json;

Comparison one_changed_row() {
  Comparison c;
  c.before.paragraphs = c.before.sentences = {{0, 8}};
  c.before.paragraph_of = {0};
  c.before.stats = {1, 1, 2};
  c.before.spans = {{{0, 3}, SpanKind::deleted, SpanClass::number, 0},
                    {{3, 8}, SpanKind::equal, SpanClass::none, kNone}};
  c.after.paragraphs = c.after.sentences = {{0, 7}};
  c.after.paragraph_of = {0};
  c.after.stats = {1, 1, 2};
  c.after.spans = {{{0, 2}, SpanKind::inserted, SpanClass::number, 0},
                   {{2, 7}, SpanKind::equal, SpanClass::none, kNone}};
  c.links = {{0, 0, LinkKind::edited, 612}};
  Row row;
  row.kind = RowKind::changed;
  row.before = {0, 8};
  row.after = {0, 7};
  row.before_spans.end = row.after_spans.end = 2;
  c.rows = {row};
  c.changes = {{ChangeKind::edited, SpanClass::number, false, 0, false, 0, kNone, 0, 0, {0, 3}, {0, 2}}};
  c.stats.words = {1, 1, 1, 0};
  c.stats.sentences = {0, 1, 0, 0, 0};
  return c;
}

TEST(Json, IsWrittenInOneFixedOrder) {
  EXPECT_EQ(
      to_json(one_changed_row()),
      R"({"format":"variorum-comparison","schema":1,"generator":"variorum )" VARIORUM_VERSION R"(","coarse":false,)"
      R"("stats":{"before":{"paragraphs":1,"sentences":1,"words":2},"after":{"paragraphs":1,"sentences":1,"words":2},)"
      R"("words":{"kept":1,"deleted":1,"inserted":1,"moved":0},)"
      R"("sentences":{"unchanged":0,"edited":1,"moved":0,"deleted":0,"inserted":0},"quieted":{}},)"
      R"("paragraphs":{"before":[[0,8]],"after":[[0,7]]},"sentences":{"before":[[0,8]],"after":[[0,7]]},)"
      R"("links":[{"before":0,"after":0,"kind":"edited","similarity":612}],"moves":[],)"
      R"("rows":[{"kind":"changed","before":[0,8],"after":[0,7],)"
      R"("before_spans":[["deleted",0,3,"number"],["equal",3,8]],"after_spans":[["inserted",0,2,"number"],["equal",2,7]]}],)"
      R"("changes":[{"kind":"edited","class":"number","row":0,"before":[0,3],"after":[0,2],)"
      R"("before_paragraph":0,"after_paragraph":0}],"letters":{"before":[],"after":[]}})");
}

TEST(Json, SaysOnlyWhereTheyHoldWhatRowsRarelyAre) {
  Comparison c = one_changed_row();
  c.moves = {{{0, 8}, {0, 7}, true, true, false}};
  c.rows[0].invisible = 0b100001;
  c.rows[0].move = 0;
  c.rows[0].quieted = 2;
  c.rows[0].coarse = true;
  c.rows[0].also = {4, 6};
  const Json row = Json::parse(to_json(c))["rows"][0];
  EXPECT_EQ(row["move"], 0);
  EXPECT_EQ(row["quieted"], 2);
  EXPECT_EQ(row["coarse"], true);
  EXPECT_EQ(row["invisible"], Json::array({"no-break space", "line end"}));
  EXPECT_EQ(Json::parse(to_json(c))["moves"][0]["whole"], true);
  EXPECT_EQ(row["also"], Json::array({4, 6}));
  EXPECT_FALSE(Json::parse(to_json(one_changed_row()))["rows"][0].contains("move"));
}

TEST(Json, NamesEveryKindAndClass) {
  Comparison c;
  for (int i = 0; i < 4; ++i) c.links.push_back({0, 0, static_cast<LinkKind>(i), 0});
  for (int i = 0; i < 6; ++i) {
    Row row;
    row.kind = static_cast<RowKind>(i);
    c.rows.push_back(row);
    c.changes.push_back(
        {static_cast<ChangeKind>(i), SpanClass::content, false, 0, false, 0, kNone, kNone, kNone, {}, {}});
  }
  for (std::size_t i = 0; i < 10; ++i) {
    c.before.spans.push_back({{0, 1}, SpanKind::equal, static_cast<SpanClass>(i), kNone});
    c.stats.quieted[i] = 1;
  }
  c.rows[0].before_spans.end = 10;
  const Json json = Json::parse(to_json(c));
  const auto words = [](const Json& list, const char* key) {
    std::string out;
    for (const Json& one : list) out += one[key].get<std::string>() + " ";
    return out;
  };
  EXPECT_EQ(words(json["links"], "kind"), "unchanged edited moved moved-edited ");
  EXPECT_EQ(words(json["rows"], "kind"), "unchanged changed inserted deleted moved-from moved-to ");
  EXPECT_EQ(words(json["changes"], "kind"), "edited inserted deleted moved split merged ");
  EXPECT_EQ(json["rows"][0]["before_spans"][0], Json::array({"equal", 0, 1}));
  std::string classes;
  for (std::size_t i = 1; i < 10; ++i) classes += json["rows"][0]["before_spans"][i][3].get<std::string>() + " ";
  EXPECT_EQ(classes, "content number name quotation negation case punctuation typography white space ");
  EXPECT_EQ(json["stats"]["quieted"].size(), 10u);
}

TEST(Json, HoldsNoTextOfTheInputs) {
  const std::string json = to_json(compare(u"Zebras sleep.\n\nQuaggas do not.", u"Zebras slept.\n\nQuaggas do not."));
  EXPECT_EQ(json.find("ebra"), std::string::npos);
  EXPECT_EQ(json.find("uagga"), std::string::npos);
}

}  // namespace
}  // namespace variorum
