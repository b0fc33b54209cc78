#include "rows.h"

#include <algorithm>

#include "block_rows.h"
#include "clean_up.h"
#include "cuts.h"
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
    const auto &x = document_.before.segments.first_sentence, &y = document_.after.segments.first_sentence;
    before_sentences_ = {x[bead.before_begin], x[bead.before_end]};
    after_sentences_ = {y[bead.after_begin], y[bead.after_end]};
    if (is_unchanged_bead()) return add_unchanged();
    diff_.clear();
    stay(document_.before, before_sentences_, blocks_.before_block, diff_.before);
    stay(document_.after, after_sentences_, blocks_.after_block, diff_.after);
    const bool two_sided = bead.before_begin < bead.before_end && bead.after_begin < bead.after_end;
    if (two_sided) {
      find_ordered();
      diff_words(document_, ordered_, budget_, diff_);
      clean_up(document_, ordered_, diff_);
    } else {
      diff_.match.assign(diff_.before.size(), kNone);
    }
    count_words(document_, diff_, false, sink_.comparison().stats);
    if (two_sided) add_paragraph_change();
    const std::vector<Cut> cuts =
        find_cuts(document_, blocks_, {before_sentences_, after_sentences_, two_sided}, diff_);
    std::uint32_t from_before = 0, from_after = 0;
    for (const Cut& cut : cuts) {
      add_body(from_before, cut.before, from_after, cut.after, cut);
      from_before = cut.before, from_after = cut.after;
      if (cut.block != kNone) add_block_row(cut);
    }
    add_body(from_before, static_cast<std::uint32_t>(diff_.before.size()), from_after,
             static_cast<std::uint32_t>(diff_.after.size()), {});
  }

  /// Whether the bead at hand has one paragraph on each side, of the same text, with every sentence in its place. Most
  /// beads are such, and need no look at their words.
  bool is_unchanged_bead() const {
    if (bead_.before_end != bead_.before_begin + 1 || bead_.after_end != bead_.after_begin + 1) return false;
    const std::uint32_t i = before_sentences_.first, j = after_sentences_.first;
    if (before_sentences_.second - i != after_sentences_.second - j) return false;
    for (std::uint32_t k = 0; k < before_sentences_.second - i; ++k) {
      if (in_place_[i + k] != j + k || blocks_.before_block[i + k] != kNone || blocks_.after_block[j + k] != kNone)
        return false;
    }
    const Offset before = sink_.before_cursor(), after = sink_.after_cursor();
    return same_units(document_.before.text.substr(before, bead_end(true) - before),
                      document_.after.text.substr(after, bead_end(false) - after));
  }

  /// Finds the links inside the bead at hand: all in-order links of its sentences.
  void find_ordered() {
    ordered_.links.clear();
    for (; next_link_ < links_.all.size() && links_.all[next_link_].before < before_sentences_.second; ++next_link_) {
      const SentenceLink& link = links_.all[next_link_];
      if (link.before >= before_sentences_.first && !link.moved) ordered_.links.push_back(link);
    }
  }

  void add_unchanged() {
    Comparison& comparison = sink_.comparison();
    count_kept(document_.before, before_sentences_.first, before_sentences_.second, comparison.stats);
    const Row row = sink_.begin(RowKind::unchanged, {sink_.before_cursor(), bead_end(true)},
                                {sink_.after_cursor(), bead_end(false)});
    comparison.before.spans.push_back({row.before});
    comparison.after.spans.push_back({row.after});
    sink_.end(row);
  }

  static void stay(const Text& text, SentenceRange sentences, const std::vector<std::uint32_t>& block_of,
                   std::vector<std::uint32_t>& tokens) {
    for (std::uint32_t s = sentences.first; s < sentences.second; ++s) {
      if (block_of[s] != kNone) continue;
      for (std::uint32_t t = text.first_token[s]; t < text.first_token[s + 1]; ++t) tokens.push_back(t);
    }
  }

  /// Notes a split or a merge: a bead of one paragraph against several.
  void add_paragraph_change() {
    const std::uint32_t before = bead_.before_end - bead_.before_begin, after = bead_.after_end - bead_.after_begin;
    if (before == after || (before > 1 && after > 1)) return;
    const auto &x = document_.before.segments.paragraphs, &y = document_.after.segments.paragraphs;
    sink_.add_change(before == 1 ? ChangeKind::split : ChangeKind::merged,
                     {x[bead_.before_begin].begin, x[bead_.before_end - 1].end},
                     {y[bead_.after_begin].begin, y[bead_.after_end - 1].end});
  }

  // ---- rows

  /// Where the row that ends at a position of the diff ends in the text: where the next thing shown begins, a token or
  /// a block.
  Offset row_end(bool before_side, std::uint32_t position, const Cut& cut) const {
    const Text& text = before_side ? document_.before : document_.after;
    const std::vector<std::uint32_t>& tokens = before_side ? diff_.before : diff_.after;
    const auto [begin, end] = before_side ? before_sentences_ : after_sentences_;
    if (begin == end) return before_side ? sink_.before_cursor() : sink_.after_cursor();
    if (cut.block != kNone && cut.before_side == before_side) {
      const Block& block = blocks_.all[cut.block];
      return text.segments.sentences[before_side ? block.before_begin : block.after_begin].begin;
    }
    const Offset cursor = before_side ? sink_.before_cursor() : sink_.after_cursor();
    Offset next = bead_end(before_side);
    if (position < tokens.size()) next = text.tokens.begin[tokens[position]];
    // A block of this side that is yet to be shown may precede that token.
    const std::vector<std::uint32_t>& block_of = before_side ? blocks_.before_block : blocks_.after_block;
    const auto& sentences = text.segments.sentences;
    auto s = static_cast<std::uint32_t>(std::partition_point(sentences.begin() + begin, sentences.begin() + end,
                                                             [&](TextRange r) { return r.end <= cursor; }) -
                                        sentences.begin());
    for (; s < end && sentences[s].begin < next; ++s) {
      if (block_of[s] != kNone && sentences[s].begin >= cursor) return sentences[s].begin;
    }
    return std::max(next, cursor);
  }

  /// The beginning of the next bead that holds text of that side, or the end of the text.
  Offset bead_end(bool before_side) const {
    const Text& text = before_side ? document_.before : document_.after;
    const std::uint32_t p = before_side ? bead_.before_end : bead_.after_end;
    return p < text.paragraph_count() ? text.segments.paragraphs[p].begin : static_cast<Offset>(text.text.size());
  }

  void add_body(std::uint32_t x, std::uint32_t x_end, std::uint32_t y, std::uint32_t y_end, const Cut& cut) {
    const TextRange before{sink_.before_cursor(), row_end(true, x_end, cut)},
        after{sink_.after_cursor(), row_end(false, y_end, cut)};
    const bool has_before = x < x_end, has_after = y < y_end;
    if (has_before && has_after) return add_changed(x, x_end, y, y_end, before, after);
    // White space that precedes all words of a side goes with the row that shows the first of these words, not with a
    // row of the other side alone.
    if (!has_before && !has_after) return;
    // The side without a word keeps its place: its white space goes to the row that shows what follows.
    if (has_before) {
      add_one_sided(RowKind::deleted, before, {sink_.after_cursor(), sink_.after_cursor()}, x, x_end);
    } else {
      add_one_sided(RowKind::inserted, {sink_.before_cursor(), sink_.before_cursor()}, after, y, y_end);
    }
  }

  void add_changed(std::uint32_t x, std::uint32_t x_end, std::uint32_t y, std::uint32_t y_end, TextRange before,
                   TextRange after) {
    Row row = sink_.begin(RowKind::unchanged, before, after);
    row.coarse = diff_.coarse;
    const std::vector<Difference> differences = sink_.writer.write(diff_, {{x, x_end, y, y_end}, before, after});
    for (const Difference& d : differences) sink_.note(d, row, kNone);
    sink_.end(row);
  }

  void add_one_sided(RowKind kind, TextRange before, TextRange after, std::uint32_t begin, std::uint32_t end) {
    Row row = sink_.begin(kind, before, after);
    const bool deleted = kind == RowKind::deleted;
    sink_.writer.write_whole(deleted, deleted ? before : after);
    const std::vector<std::uint32_t>& tokens = deleted ? diff_.before : diff_.after;
    const Text &text = deleted ? document_.before : document_.after,
               &other = deleted ? document_.after : document_.before;
    std::vector<std::uint32_t> sentences;
    find_sentences_of(text, std::span(tokens).subspan(begin, end - begin), sentences);
    for (std::uint32_t s : sentences) {
      const std::uint32_t partner = deleted ? blocks_.before_partner[s] : blocks_.after_partner[s];
      if (partner == kNone || row.copied) continue;
      row.copied = true;
      row.also = other.segments.sentences[partner];
    }
    sink_.add_change(deleted ? ChangeKind::deleted : ChangeKind::inserted, before, after);
    sink_.end(row);
  }

  void add_block_row(const Cut& cut) {
    const Block& block = blocks_.all[cut.block];
    const Text& text = cut.before_side ? document_.before : document_.after;
    const std::uint32_t last = cut.before_side ? block.before_end : block.after_end;
    const auto bead_last = cut.before_side ? before_sentences_.second : after_sentences_.second;
    block_rows_.add(cut, last < bead_last ? text.segments.sentences[last].begin : bead_end(cut.before_side));
  }

  /// Adds the white space of a text without a paragraph, or what is left at an end.
  void add_rest() {
    const TextRange before{sink_.before_cursor(), static_cast<Offset>(document_.before.text.size())};
    const TextRange after{sink_.after_cursor(), static_cast<Offset>(document_.after.text.size())};
    if (before.begin == before.end && after.begin == after.end) return;
    diff_.clear();
    add_changed(0, 0, 0, 0, before, after);
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
  SentenceRange before_sentences_, after_sentences_;
  WordDiff diff_;
};

}  // namespace

Comparison build_rows(const Document& document, const Links& links, const std::vector<Bead>& beads,
                      const Blocks& blocks, Budget& budget) {
  return RowBuilder(document, links, beads, blocks, budget).build();
}

}  // namespace variorum
