#include "stripes.h"

#include <algorithm>

namespace variorum {
namespace {

/// Reads the paragraphs of one side along with its rows.
class ParagraphReader {
 public:
  explicit ParagraphReader(const std::vector<TextRange>& paragraphs) : paragraphs_(paragraphs) {}

  /// Whether a paragraph begins before `at` and ends after it. Asked for places in ascending order.
  bool reaches_across(Offset at) {
    while (next_ < paragraphs_.size() && paragraphs_[next_].end <= at) ++next_;
    return next_ < paragraphs_.size() && paragraphs_[next_].begin < at;
  }

  /// One past the last paragraph that begins before `end`. Asked for places in ascending order.
  std::uint32_t begun_before(Offset end) {
    while (begun_ < paragraphs_.size() && paragraphs_[begun_].begin < end) ++begun_;
    return begun_;
  }

 private:
  const std::vector<TextRange>& paragraphs_;
  std::uint32_t next_ = 0, begun_ = 0;
};

StripeKind kind_of(const std::vector<Row>& rows, std::uint32_t begin, std::uint32_t end) {
  const auto all = [&](RowKind one, RowKind other) {
    return std::all_of(rows.begin() + begin, rows.begin() + end,
                       [&](const Row& row) { return row.kind == one || row.kind == other; });
  };
  if (all(RowKind::unchanged, RowKind::unchanged)) return StripeKind::unchanged;
  if (all(RowKind::inserted, RowKind::inserted)) return StripeKind::inserted;
  if (all(RowKind::deleted, RowKind::deleted)) return StripeKind::deleted;
  if (all(RowKind::moved_from, RowKind::moved_to)) return StripeKind::moved;
  return StripeKind::changed;
}

/// Gives a change to the regions of the spans in a range that have none yet.
void claim(const Side& side, TextRange range, std::uint32_t change, std::vector<std::uint32_t>& change_of_region) {
  auto span = std::upper_bound(side.spans.begin(), side.spans.end(), range.begin,
                               [](Offset at, const Span& one) { return at < one.range.end; });
  for (; span != side.spans.end() && span->range.begin < range.end; ++span) {
    if (span->region != kNone && change_of_region[span->region] == kNone) change_of_region[span->region] = change;
  }
}

}  // namespace

void find_stripes(Comparison& comparison) {
  std::vector<Row>& rows = comparison.rows;
  ParagraphReader before(comparison.before.paragraphs), after(comparison.after.paragraphs);
  std::vector<Stripe>& stripes = comparison.stripes;
  for (std::uint32_t row = 0; row < rows.size(); ++row) {
    // Both are asked: each reads on.
    const bool torn_before = before.reaches_across(rows[row].before.begin);
    const bool torn_after = after.reaches_across(rows[row].after.begin);
    if (row == 0 || !(torn_before || torn_after)) {
      stripes.emplace_back();
      stripes.back().rows.begin = row;
    }
    stripes.back().rows.end = row + 1;
    rows[row].stripe = static_cast<std::uint32_t>(stripes.size() - 1);
  }
  IndexRange left, right;
  for (Stripe& stripe : stripes) {
    const Row& last = rows[stripe.rows.end - 1];
    left = {left.end, before.begun_before(last.before.end)};
    right = {right.end, after.begun_before(last.after.end)};
    stripe.before_paragraphs = left;
    stripe.after_paragraphs = right;
    stripe.kind = kind_of(rows, stripe.rows.begin, stripe.rows.end);
  }
}

void find_changes_of_regions(Comparison& comparison) {
  std::uint32_t regions = 0;
  for (const Side* side : {&comparison.before, &comparison.after}) {
    for (const Span& span : side->spans) {
      if (span.region != kNone) regions = std::max(regions, span.region + 1);
    }
  }
  std::vector<std::uint32_t>& of_region = comparison.change_of_region;
  of_region.assign(regions, kNone);
  for (std::uint32_t at = 0; at < comparison.changes.size(); ++at) {
    const Change& change = comparison.changes[at];
    if (change.kind == ChangeKind::moved) {
      comparison.moves[change.move].change = at;
    } else if (change.kind == ChangeKind::edited) {
      claim(comparison.before, change.before, at, of_region);
      claim(comparison.after, change.after, at, of_region);
    } else if (change.kind == ChangeKind::inserted || change.kind == ChangeKind::deleted) {
      const Row& row = comparison.rows[change.row];
      claim(comparison.before, row.before, at, of_region);
      claim(comparison.after, row.after, at, of_region);
    }
  }
}

}  // namespace variorum
