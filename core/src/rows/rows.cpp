#include "rows.h"

#include <algorithm>

#include "block_rows.h"
#include "clean_up.h"
#include "cuts.h"
#include "paragraph_borders.h"
#include "row_sink.h"
#include "scan.h"
#include "statistics.h"

namespace variorum {
namespace {

class RowBuilder {
 public:
  RowBuilder(const Document& document, const Links& links, const std::vector<Bead>& beads, const Blocks& blocks,
             Budget& budget)
      : document_(document),
        links_(links),
        beads_(beads),
        blocks_(blocks),
        budget_(budget),
        sink_(document),
        block_rows_(document, blocks, moved(links), budget, sink_),
        in_place_(document.before.sentence_count(), kNone) {
    for (const SentenceLink& link : links.all) {
      if (!link.moved && !link.absorbed) in_place_[link.before] = link.after;
    }
  }

  Comparison build() {
    Comparison& comparison = sink_.comparison();
    // Most rows are a bead with one span on each side.
    const std::size_t rows = beads_.size() + beads_.size() / 16;
    comparison.rows.reserve(rows), comparison.before.spans.reserve(rows), comparison.after.spans.reserve(rows);
    for (const Bead& bead : beads_) add_bead(bead);
    add_rest();
    sink_.finish();
    count_sentences(document_, links_, comparison.stats);
    comparison.links.reserve(links_.all.size());
    for (const SentenceLink& link : links_.all)
      comparison.links.push_back({link.before, link.after, kind_of(document_, link), link.similarity});
    return std::move(comparison);
  }

 private:
  static SentencePairs moved(const Links& links) {
    SentencePairs pairs;
    for (const SentenceLink& link : links.all) {
      if (link.moved) pairs.links.push_back(link);
    }
    return pairs;
  }

  // ---- beads

  void add_bead(const Bead& bead) {
    bead_ = bead;
    for (const SideName side : kBothSides) {
      const auto& first = document_[side].segments.first_sentence;
      sentences_[side] = {first[bead[side].begin], first[bead[side].end]};
    }
    if (is_unchanged_bead()) return add_unchanged();
    diff_.clear();
    for (const SideName side : kBothSides) stay(side);
    sentences_.two_sided = !bead.before.empty() && !bead.after.empty();
    if (sentences_.two_sided) {
      find_ordered();
      diff_words(document_, ordered_, budget_, diff_);
      clean_up(document_, ordered_, diff_);
    } else {
      diff_.match.assign(diff_.before.size(), kNone);
    }
    count_words(document_, diff_, false, sink_.comparison().stats);
    if (sentences_.two_sided) add_paragraph_change();
    Sides<std::uint32_t> from;
    for (const Cut& cut : find_cuts(document_, blocks_, sentences_, diff_)) {
      add_body({from.before, cut.before, from.after, cut.after}, cut);
      from = cut;
      if (cut.block != kNone) add_block_row(cut);
    }
    add_body({from.before, diff_.size(SideName::before), from.after, diff_.size(SideName::after)}, {});
  }

  /// Whether the bead at hand has one paragraph on each side, of the same text, with every sentence in its place. Most
  /// beads are such, and need no look at their words.
  bool is_unchanged_bead() const {
    if (bead_.before.size() != 1 || bead_.after.size() != 1) return false;
    const auto [i, i_end] = sentences_.before;
    const auto [j, j_end] = sentences_.after;
    if (i_end - i != j_end - j) return false;
    for (std::uint32_t k = 0; k < i_end - i; ++k) {
      if (in_place_[i + k] != j + k || blocks_.block_of.before[i + k] != kNone ||
          blocks_.block_of.after[j + k] != kNone)
        return false;
    }
    const Sides<TextRange> rest = up_to({bead_end(SideName::before), bead_end(SideName::after)});
    return same_units(document_.before.given.substr(rest.before.begin, rest.before.end - rest.before.begin),
                      document_.after.given.substr(rest.after.begin, rest.after.end - rest.after.begin));
  }

  /// Finds the links inside the bead at hand: all in-order links of its sentences.
  void find_ordered() {
    ordered_.links.clear();
    for (; next_link_ < links_.all.size() && links_.all[next_link_].before < sentences_.before.end; ++next_link_) {
      const SentenceLink& link = links_.all[next_link_];
      if (link.before >= sentences_.before.begin && !link.moved) ordered_.links.push_back(link);
    }
  }

  void add_unchanged() {
    Comparison& comparison = sink_.comparison();
    count_kept(document_.before, sentences_.before.begin, sentences_.before.end, comparison.stats);
    const Row row = sink_.begin(RowKind::unchanged, up_to({bead_end(SideName::before), bead_end(SideName::after)}));
    comparison.before.spans.push_back({row.before});
    comparison.after.spans.push_back({row.after});
    sink_.end(row);
  }

  /// Lists the tokens of one side of the bead that stay in it.
  void stay(SideName side) {
    const std::vector<std::uint32_t>&first = document_[side].first_token, &block_of = blocks_.block_of[side];
    std::vector<TokenIndex>& tokens = diff_[side];
    for (std::uint32_t s = sentences_[side].begin; s < sentences_[side].end; ++s) {
      if (block_of[s] != kNone) continue;
      for (std::uint32_t t = first[s]; t < first[s + 1]; ++t) tokens.push_back(t);
    }
  }

  /// Notes a split or a merge: a bead of one paragraph against several, where no line end stood that did not count.
  void add_paragraph_change() {
    const std::uint32_t before = bead_.before.size(), after = bead_.after.size();
    if (before == after || (before > 1 && after > 1)) return;
    const SideName several = before == 1 ? SideName::after : SideName::before;
    if (!has_new_border(document_, bead_, several, diff_)) return;
    Sides<TextRange> ranges;
    for (const SideName side : kBothSides) {
      const auto& paragraphs = document_[side].segments.paragraphs;
      ranges[side] = {paragraphs[bead_[side].begin].begin, paragraphs[bead_[side].end - 1].end};
    }
    sink_.add_change(before == 1 ? ChangeKind::split : ChangeKind::merged, ranges);
  }

  // ---- rows

  /// From the cursors to the given ends.
  Sides<TextRange> up_to(const Sides<Offset>& ends) const {
    const Sides<Offset> cursor = sink_.cursor();
    return {{cursor.before, ends.before}, {cursor.after, ends.after}};
  }

  /// Where the row that ends at a position of the diff ends in the text: where the next thing shown begins, a token or
  /// a block.
  Offset row_end(SideName side, std::uint32_t position, const Cut& cut) const {
    const Text& text = document_[side];
    const auto& sentences = text.segments.sentences;
    const Offset cursor = sink_.cursor()[side];
    const auto [begin, end] = sentences_[side];
    if (begin == end) return cursor;
    if (cut.block != kNone && cut.side == side) return sentences[blocks_.all[cut.block][side].begin].begin;
    Offset next = bead_end(side);
    if (position < diff_.size(side)) next = text.tokens.begin[diff_[side][position]];
    // A block of this side that is yet to be shown may precede that token.
    auto s = static_cast<std::uint32_t>(std::partition_point(sentences.begin() + begin, sentences.begin() + end,
                                                             [&](TextRange r) { return r.end <= cursor; }) -
                                        sentences.begin());
    for (; s < end && sentences[s].begin < next; ++s) {
      if (blocks_.block_of[side][s] != kNone && sentences[s].begin >= cursor) return sentences[s].begin;
    }
    return std::max(next, cursor);
  }

  /// The beginning of the next bead that holds text of that side, or the end of the text.
  Offset bead_end(SideName side) const {
    const Text& text = document_[side];
    const std::uint32_t p = bead_[side].end;
    return p < text.paragraph_count() ? text.segments.paragraphs[p].begin : static_cast<Offset>(text.text.size());
  }

  /// Adds the row of a part of the diff.
  void add_body(const Region& part, const Cut& cut) {
    if (!part.before.empty() && !part.after.empty()) {
      return add_changed(part, up_to({row_end(SideName::before, part.before.end, cut),
                                      row_end(SideName::after, part.after.end, cut)}));
    }
    // White space that precedes all words of a side goes with the row that shows the first of these words, not with a
    // row of the other side alone.
    for (const SideName side : kBothSides) {
      if (!part[side].empty()) add_one_sided(side, part[side], row_end(side, part[side].end, cut));
    }
  }

  void add_changed(const Region& part, const Sides<TextRange>& ranges) {
    Row row = sink_.begin(RowKind::unchanged, ranges);
    row.coarse = diff_.coarse;
    const std::vector<Difference> differences = sink_.writer.write(diff_, {part, ranges.before, ranges.after});
    for (const Difference& d : differences) sink_.note(d, row, kNone);
    sink_.end(row);
  }

  /// Adds a row of one side. The side without a word keeps its place: its white space goes to the row that shows what
  /// follows.
  void add_one_sided(SideName side, IndexRange part, Offset end) {
    const bool deleted = side == SideName::before;
    Sides<TextRange> ranges = up_to(sink_.cursor());
    ranges[side].end = end;
    Row row = sink_.begin(deleted ? RowKind::deleted : RowKind::inserted, ranges);
    sink_.writer.write_whole(side, ranges[side]);
    std::vector<std::uint32_t> sentences;
    find_sentences_of(document_[side], std::span(diff_[side]).subspan(part.begin, part.size()), sentences);
    for (std::uint32_t s : sentences) {
      const std::uint32_t partner = blocks_.partner[side][s];
      if (partner != kNone && !row.copied()) row.also = document_[opposite(side)].segments.sentences[partner];
    }
    sink_.add_change(deleted ? ChangeKind::deleted : ChangeKind::inserted, ranges);
    sink_.end(row);
  }

  void add_block_row(const Cut& cut) {
    const std::uint32_t last = blocks_.all[cut.block][cut.side].end;
    const bool ends_bead = last >= sentences_[cut.side].end;
    block_rows_.add(cut, ends_bead ? bead_end(cut.side) : document_[cut.side].segments.sentences[last].begin);
  }

  /// Adds the white space of a text without a paragraph, or what is left at an end.
  void add_rest() {
    const Sides<TextRange> rest =
        up_to({static_cast<Offset>(document_.before.text.size()), static_cast<Offset>(document_.after.text.size())});
    if (rest.before.begin == rest.before.end && rest.after.begin == rest.after.end) return;
    diff_.clear();
    add_changed({}, rest);
  }

  const Document& document_;
  const Links& links_;
  const std::vector<Bead>& beads_;
  const Blocks& blocks_;
  Budget& budget_;
  RowSink sink_;
  BlockRows block_rows_;
  std::vector<std::uint32_t> in_place_;  // for each before sentence its partner in order, or kNone

  Bead bead_;
  SentencePairs ordered_;      // the links inside the bead at hand
  std::size_t next_link_ = 0;  // the first link that no bead has looked at
  BeadSentences sentences_;    // of the bead at hand
  WordDiff diff_;
};

}  // namespace

Comparison build_rows(const Document& document, const Links& links, const std::vector<Bead>& beads,
                      const Blocks& blocks, Budget& budget) {
  return RowBuilder(document, links, beads, blocks, budget).build();
}

}  // namespace variorum
