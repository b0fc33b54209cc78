// Rows as one sequence of pieces.
#include "pieces.h"

#include <gtest/gtest.h>

#include "output.h"
#include "tests/support/utf8.h"

namespace variorum {
namespace {

/// "=same -old +new" of all rows; "|" between rows.
std::string pieces(std::u16string_view before, std::u16string_view after, const Options& options = {}) {
  const Comparison comparison = compare(before, after, options);
  const Compared compared = {before, after, comparison};
  std::string out;
  for (const Row& row : comparison.rows) {
    if (!out.empty()) out += "|";
    for (const Piece& piece : pieces_of_row(comparison, row)) {
      out += piece.quieted ? "~" : "";
      out += "=-+"[static_cast<std::size_t>(piece.kind)] + support::visible(text_of(compared, piece));
    }
  }
  return out;
}

TEST(Pieces, StandInReadingOrder) {
  EXPECT_EQ(pieces(u"The cat sat there.", u"The dog sat there."), "=The -cat+dog= sat there.");
}

TEST(Pieces, AQuietedDifferenceHasBothItsSides) {
  Options options;
  options.ignore_case = true;
  EXPECT_EQ(pieces(u"The Cat sat there.", u"The cat sat there.", options), "=The ~-Cat~+cat= sat there.");
}

TEST(Pieces, ARowOfOneSideHasThatSideAlone) {
  EXPECT_EQ(pieces(u"", u"New."), "+New.");
  EXPECT_EQ(pieces(u"Old.", u""), "-Old.");
}

TEST(Pieces, EitherEndOfAnEditedMoveHasItsOwnText) {
  const std::u16string_view first = u"The ferry left the harbour at dawn with forty passengers.\n\n";
  const std::u16string_view edited = u"The ferry left the harbour at dusk with forty passengers.\n\n";
  const std::u16string rest =
      u"Prices rose in autumn, and nobody knew why.\n\nThe old library keeps maps of the whole coast.\n\n";
  const std::string all = pieces(std::u16string(first) + rest, rest + std::u16string(edited));
  EXPECT_NE(all.find("at -dawn= with"), std::string::npos) << all;
  EXPECT_NE(all.find("at +dusk= with"), std::string::npos) << all;
}

}  // namespace
}  // namespace variorum
