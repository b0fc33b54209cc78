// The tables of records.h say everything of the structs of compare.h: every member, every value of an enum, in order.
#include "variorum/records.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace variorum::records {
namespace {

struct Anything {
  template <class T>
  operator T() const;
};

template <class Struct, class... Members>
constexpr std::size_t count_members() {
  if constexpr (requires { Struct{Members{}..., Anything{}}; })
    return count_members<Struct, Members..., Anything>();
  else
    return sizeof...(Members);
}

/// What is wrong with a table: members without a field, fields that share bytes or lie outside.
template <class Struct, std::size_t count>
std::string gaps(const Field (&fields)[count]) {
  std::string out;
  std::set<std::size_t> bytes;
  std::size_t placed = 0;
  for (const Field& field : fields) {
    if (field.place.width > 0) ++placed;
    for (std::size_t i = 0; i < field.place.width; ++i) {
      const std::size_t at = field.place.offset + i;
      if (!bytes.insert(at).second || at >= sizeof(Struct)) out += std::string(field.name) + " lies elsewhere ";
    }
  }
  if (placed != count_members<Struct>())
    out += std::to_string(placed) + " fields, members: " + std::to_string(count_members<Struct>());
  return out;
}

TEST(Records, HaveAFieldForEveryMember) {
  EXPECT_EQ(gaps<TextRange>(tables::kTextRange), "");
  EXPECT_EQ(gaps<Link>(tables::kLink), "");
  EXPECT_EQ(gaps<Move>(tables::kMove), "");
  EXPECT_EQ(gaps<Span>(tables::kSpan), "");
  EXPECT_EQ(gaps<Row>(tables::kRow), "");
  EXPECT_EQ(gaps<Stripe>(tables::kStripe), "");
  EXPECT_EQ(gaps<Change>(tables::kChange), "");
  EXPECT_EQ(gaps<SideStats>(tables::kSideStats), "");
  EXPECT_EQ(gaps<tables::WordStats>(tables::kWordStats), "");
  EXPECT_EQ(gaps<tables::SentenceStats>(tables::kSentenceStats), "");
}

TEST(Records, AMemberWithoutAFieldIsNoticed) {
  struct Longer {
    TextRange range;
    bool flag;
  };
  EXPECT_EQ(count_members<Longer>(), 2u);
  constexpr Field range[] = {tables::kSpan[1]};
  EXPECT_NE(gaps<Longer>(range), "");
  constexpr Field twice[] = {tables::kTextRange[0], tables::kTextRange[0]};
  EXPECT_NE(gaps<TextRange>(twice), "");
  constexpr Field once[] = {tables::kTextRange[0]};
  EXPECT_NE(gaps<TextRange>(once), "");
}

std::size_t width_of(FieldType type) {
  switch (type) {
    case FieldType::flag:
    case FieldType::word:
    case FieldType::mask:
      return 1;
    case FieldType::number:
    case FieldType::per_mille:
    case FieldType::index:
    case FieldType::index_or_none:
      return 4;
    case FieldType::text_range:
    case FieldType::index_range:
    case FieldType::before_spans:
    case FieldType::after_spans:
      return 8;
    case FieldType::range_pairs:
      return sizeof(std::vector<RangePair>);
    case FieldType::place_in_list:
      return 0;
  }
  return 0;
}

TEST(Records, FieldsAreAsWideAsTheirType) {
  for (const Record& record : kRecords) {
    for (const Field& field : record.fields)
      EXPECT_EQ(field.place.width, width_of(field.type.type)) << record.name << "." << field.name;
  }
  for (const Option& option : tables::kOptions)
    EXPECT_EQ(option.place.width, width_of(option.type.type)) << option.name;
}

TEST(Records, ColumnsHaveNamesOfTheirOwn) {
  for (const Record& record : kRecords) {
    std::set<std::string> names;
    for (const Field& field : record.fields) {
      if (field.place.width == 0) continue;
      EXPECT_TRUE(names.insert(column_name(field, is_range(field) ? "Begin" : "")).second)
          << record.name << "." << field.name;
    }
  }
  EXPECT_EQ(column_name({"before_paragraph", {0, 4}, {FieldType::index}, InJson::always, ""}), "beforeParagraph");
  EXPECT_EQ(column_name({"range", {0, 8}, {FieldType::text_range}, InJson::always, "", ""}, "Begin"), "begin");
  EXPECT_EQ(column_name({"rows", {0, 8}, {FieldType::index_range}, InJson::always, "", "row"}, "End"), "rowEnd");
}

/// "moved_edited", of a value that the enum has; of others a cast.
template <auto value>
std::string name_of_value() {
  const std::string_view function = __PRETTY_FUNCTION__;  // … [with auto value = variorum::LinkKind::moved_edited; …]
  const std::size_t begin = function.find("value = ") + 8;
  const std::string_view name = function.substr(begin, function.find_first_of(";]", begin) - begin);
  if (name.find(')') != std::string_view::npos) return "no value";
  return std::string(name.substr(name.rfind(':') + 1));
}

/// The names of an enum, and what stands after them.
template <class Enum, std::size_t... values>
std::vector<std::string> names_of(std::index_sequence<values...>) {
  return {name_of_value<static_cast<Enum>(values)>()...};
}

/// The words of a list as names of an enum: the words without what no name can have.
template <class Enum, std::size_t count>
void expect_words(const WordList& list, const char* const (&words)[count]) {
  std::vector<std::string> expected;
  for (std::string word : words) {
    for (char& c : word) c = c == '-' || c == ' ' ? '_' : c;
    expected.push_back(word == "case" ? "letter_case" : word);  // a keyword of C++
  }
  expected.push_back("no value");
  EXPECT_EQ(names_of<Enum>(std::make_index_sequence<count + 1>()), expected) << list.name;
  EXPECT_EQ(list.words.data(), words) << list.name;
}

TEST(Records, WordsAreTheNamesOfTheirEnums) {
  expect_words<LinkKind>(kLinkKinds, words::kLinkKinds);
  expect_words<SpanKind>(kSpanKinds, words::kSpanKinds);
  expect_words<SpanClass>(kSpanClasses, words::kSpanClasses);
  expect_words<InvisibleKind>(kInvisibleKinds, words::kInvisibleKinds);
  expect_words<RowKind>(kRowKinds, words::kRowKinds);
  expect_words<StripeKind>(kStripeKinds, words::kStripeKinds);
  expect_words<ChangeKind>(kChangeKinds, words::kChangeKinds);
  expect_words<ParagraphMode>(kParagraphModes, words::kParagraphModes);
}

TEST(Records, EveryClassIsCounted) { EXPECT_EQ(kSpanClasses.words.size(), std::size(Stats{}.quieted)); }

TEST(Records, OptionsStartWithinTheirLimits) {
  const Options standard;
  for (const Option& option : tables::kOptions) {
    if (option.type.type == FieldType::range_pairs) continue;
    EXPECT_GE(number_at(&standard, option.place), option.least) << option.name;
    EXPECT_LE(number_at(&standard, option.place), option.most) << option.name;
  }
}

TEST(Records, EveryOptionIsThere) {
  // clean_up is for tests of the core.
  EXPECT_EQ(std::size(tables::kOptions) + 1, count_members<Options>());
}

TEST(Records, FieldsThatSayNothingAreLeftOut) {
  Row row;
  std::string said;
  for (const Field& field : tables::kRow) said += is_in_json(field, &row) ? std::string(field.name) + " " : "";
  EXPECT_EQ(said, "kind before after before_spans after_spans ");
  row.move = 0;
  row.also = {0, 4};
  row.coarse = true;
  said.clear();
  for (const Field& field : tables::kRow) said += is_in_json(field, &row) ? std::string(field.name) + " " : "";
  EXPECT_EQ(said, "kind before after move coarse also before_spans after_spans ");
}

TEST(Records, TheLeanTableLacksNothingButItsMeanings) {
  for (std::size_t i = 0; i < std::size(tables::kRow); ++i) {
    EXPECT_EQ(kLean<tables::kRow>[i].name, tables::kRow[i].name);
    EXPECT_EQ(kLean<tables::kRow>[i].place.offset, tables::kRow[i].place.offset);
    EXPECT_EQ(kLean<tables::kRow>[i].meaning, nullptr);
  }
}

}  // namespace
}  // namespace variorum::records
