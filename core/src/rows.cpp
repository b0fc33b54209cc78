#include "rows.h"

#include <algorithm>

#include "clean_up.h"
#include "cuts.h"
#include "diff_words.h"
#include "spans.h"

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
        writer_(document, comparison_),
        in_place_(document.before.sentence_count(), kNone) {
    for (const SentenceLink& link : links.all) {
      (link.moved ? moved_ : ordered_).links.push_back(link);
      if (!link.moved && !link.absorbed) in_place_[link.before] = link.after;
    }
  }

  Comparison build() {
    fill_sides();
    diff_blocks();
    for (const Bead& bead : beads_) add_bead(bead);
    add_rest();
    count_sentences();
    comparison_.links.reserve(links_.all.size());
    for (const SentenceLink& link : links_.all)
      comparison_.links.push_back({link.before, link.after, kind_of(link), link.similarity});
    return std::move(comparison_);
  }

 private:
  // ---- sides, links, statistics

  void fill_sides() {
    auto fill = [](const Text& text, Side& side) {
      side.paragraphs = text.segments.paragraphs;
      side.sentences = text.segments.sentences;
      side.paragraph_of = text.segments.paragraph_of;
      std::uint32_t words = 0;
      for (TokenKind kind : text.tokens.kind) words += kind == TokenKind::word || kind == TokenKind::number;
      side.stats = {text.paragraph_count(), text.sentence_count(), words};
    };
    fill(document_.before, comparison_.before);
    fill(document_.after, comparison_.after);
  }

  LinkKind kind_of(const SentenceLink& link) const {
    const bool same = !link.absorbed && document_.identical(link.before, link.after);
    if (link.moved) return same ? LinkKind::moved : LinkKind::moved_edited;
    return same ? LinkKind::unchanged : LinkKind::edited;
  }

  void count_sentences() {
    std::vector<std::uint8_t> fate(document_.before.sentence_count(), 0);  // 0 deleted, 1 unchanged, 2 edited, 3 moved
    for (const SentenceLink& link : links_.all) {
      const LinkKind kind = kind_of(link);
      const std::uint8_t is = link.moved ? 3 : kind == LinkKind::unchanged ? 1 : 2;
      fate[link.before] = std::max(fate[link.before], is);
    }
    auto& counts = comparison_.stats.sentences;
    for (std::uint8_t f : fate)
      ++(f == 0 ? counts.deleted : f == 1 ? counts.unchanged : f == 2 ? counts.edited : counts.moved);
    for (std::uint8_t linked : links_.after_linked) counts.inserted += !linked;
  }

  void count_words(const WordDiff& diff) {
    auto is_word = [](const Text& text, std::uint32_t token) {
      return text.tokens.kind[token] == TokenKind::word || text.tokens.kind[token] == TokenKind::number;
    };
    std::uint32_t kept = 0, before = 0, after = 0;
    for (std::size_t k = 0; k < diff.before.size(); ++k) {
      if (!is_word(document_.before, diff.before[k])) continue;
      ++before;
      kept += diff.match[k] != kNone;
    }
    for (std::uint32_t token : diff.after) after += is_word(document_.after, token);
    comparison_.stats.words.kept += kept;
    comparison_.stats.words.deleted += before - kept;
    comparison_.stats.words.inserted += after - kept;
  }

  // ---- moves

  static std::vector<std::uint32_t> tokens_between(const Text& text, std::uint32_t sentence, std::uint32_t end) {
    std::vector<std::uint32_t> tokens;
    for (std::uint32_t t = text.first_token[sentence]; t < text.first_token[end]; ++t) tokens.push_back(t);
    return tokens;
  }

  /// The words of every block are aligned once; both its rows show the result.
  void diff_blocks() {
    for (const Block& block : blocks_.all) {
      WordDiff diff{tokens_between(document_.before, block.before_begin, block.before_end),
                    tokens_between(document_.after, block.after_begin, block.after_end),
                    {},
                    false};
      diff_words(document_, moved_, budget_, diff);
      clean_up(document_, moved_, diff);
      count_words(diff);
      for (std::uint32_t token : diff.before) {
        const TokenKind kind = document_.before.tokens.kind[token];
        comparison_.stats.words.moved += kind == TokenKind::word || kind == TokenKind::number;
      }
      const auto &x = document_.before.segments.sentences, &y = document_.after.segments.sentences;
      comparison_.moves.push_back({{x[block.before_begin].begin, x[block.before_end - 1].end},
                                   {y[block.after_begin].begin, y[block.after_end - 1].end},
                                   false});
      block_diffs_.push_back(std::move(diff));
    }
  }

  // ---- beads

  void add_bead(const Bead& bead) {
    bead_ = bead;
    const auto &x = document_.before.segments.first_sentence, &y = document_.after.segments.first_sentence;
    before_sentences_ = {x[bead.before_begin], x[bead.before_end]};
    after_sentences_ = {y[bead.after_begin], y[bead.after_end]};
    if (is_unchanged_bead()) return add_unchanged();
    diff_ = {};
    stay(document_.before, before_sentences_, blocks_.before_block, diff_.before);
    stay(document_.after, after_sentences_, blocks_.after_block, diff_.after);
    const bool two_sided = bead.before_begin < bead.before_end && bead.after_begin < bead.after_end;
    if (two_sided) {
      diff_words(document_, ordered_, budget_, diff_);
      clean_up(document_, ordered_, diff_);
    } else {
      diff_.match.assign(diff_.before.size(), kNone);
    }
    count_words(diff_);
    first_row_ = static_cast<std::uint32_t>(comparison_.rows.size());
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

  /// Most beads of most comparisons: one paragraph each, the same text, every sentence in its place. What the words of
  /// such a bead would say is known without looking at them.
  bool is_unchanged_bead() const {
    if (bead_.before_end != bead_.before_begin + 1 || bead_.after_end != bead_.after_begin + 1) return false;
    const std::uint32_t i = before_sentences_.first, j = after_sentences_.first;
    if (before_sentences_.second - i != after_sentences_.second - j) return false;
    for (std::uint32_t k = 0; k < before_sentences_.second - i; ++k) {
      if (in_place_[i + k] != j + k || blocks_.before_block[i + k] != kNone || blocks_.after_block[j + k] != kNone)
        return false;
    }
    const Offset before_end = bead_end(true), after_end = bead_end(false);
    return document_.before.text.substr(before_cursor_, before_end - before_cursor_) ==
           document_.after.text.substr(after_cursor_, after_end - after_cursor_);
  }

  void add_unchanged() {
    const Tokens& tokens = document_.before.tokens;
    const std::uint32_t end = document_.before.first_token[before_sentences_.second];
    for (std::uint32_t t = document_.before.first_token[before_sentences_.first]; t < end; ++t)
      comparison_.stats.words.kept += tokens.kind[t] == TokenKind::word || tokens.kind[t] == TokenKind::number;
    Row row = begin_row(RowKind::unchanged, {before_cursor_, bead_end(true)}, {after_cursor_, bead_end(false)});
    comparison_.before.spans.push_back({row.before});
    comparison_.after.spans.push_back({row.after});
    end_row(row);
  }

  static void stay(const Text& text, SentenceRange sentences, const std::vector<std::uint32_t>& block_of,
                   std::vector<std::uint32_t>& tokens) {
    for (std::uint32_t s = sentences.first; s < sentences.second; ++s) {
      if (block_of[s] != kNone) continue;
      for (std::uint32_t t = text.first_token[s]; t < text.first_token[s + 1]; ++t) tokens.push_back(t);
    }
  }

  /// A bead of one paragraph against several is a split or a merge.
  void add_paragraph_change() {
    const std::uint32_t before = bead_.before_end - bead_.before_begin, after = bead_.after_end - bead_.after_begin;
    if (before == after || (before > 1 && after > 1)) return;
    Change change;
    change.kind = before == 1 ? ChangeKind::split : ChangeKind::merged;
    change.row = first_row_;
    change.before_paragraph = bead_.before_begin;
    change.after_paragraph = bead_.after_begin;
    const auto &x = document_.before.segments.paragraphs, &y = document_.after.segments.paragraphs;
    change.before = {x[bead_.before_begin].begin, x[bead_.before_end - 1].end};
    change.after = {y[bead_.after_begin].begin, y[bead_.after_end - 1].end};
    comparison_.changes.push_back(change);
  }

  // ---- rows

  /// Where the row that ends at a position of the diff ends in the text: at the next thing shown, be it a token or a
  /// block.
  Offset row_end(bool before_side, std::uint32_t position, const Cut& cut) const {
    const Text& text = before_side ? document_.before : document_.after;
    const std::vector<std::uint32_t>& tokens = before_side ? diff_.before : diff_.after;
    const auto [begin, end] = before_side ? before_sentences_ : after_sentences_;
    if (begin == end) return before_side ? before_cursor_ : after_cursor_;
    if (cut.block != kNone && cut.before_side == before_side) {
      const Block& block = blocks_.all[cut.block];
      return text.segments.sentences[before_side ? block.before_begin : block.after_begin].begin;
    }
    const Offset cursor = before_side ? before_cursor_ : after_cursor_;
    Offset next = bead_end(before_side);
    if (position < tokens.size()) next = text.tokens.begin[tokens[position]];
    // A block of this side that is yet to be shown may stand before that token.
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

  Row begin_row(RowKind kind, TextRange before, TextRange after) {
    Row row;
    row.kind = kind;
    row.before = before, row.after = after;
    row.before_span_begin = static_cast<std::uint32_t>(comparison_.before.spans.size());
    row.after_span_begin = static_cast<std::uint32_t>(comparison_.after.spans.size());
    before_cursor_ = before.end, after_cursor_ = after.end;
    return row;
  }

  void end_row(Row row) {
    row.before_span_end = static_cast<std::uint32_t>(comparison_.before.spans.size());
    row.after_span_end = static_cast<std::uint32_t>(comparison_.after.spans.size());
    comparison_.coarse = comparison_.coarse || row.coarse;
    comparison_.rows.push_back(row);
  }

  std::uint32_t row_number() const { return static_cast<std::uint32_t>(comparison_.rows.size()); }

  void add_body(std::uint32_t x, std::uint32_t x_end, std::uint32_t y, std::uint32_t y_end, const Cut& cut) {
    const TextRange before{before_cursor_, row_end(true, x_end, cut)}, after{after_cursor_, row_end(false, y_end, cut)};
    const bool has_before = x < x_end, has_after = y < y_end;
    if (!has_before && !has_after) {
      if (before.begin == before.end && after.begin == after.end) return;
      if (!comparison_.rows.empty() && row_number() > first_row_) return extend_last(before, after);
    }
    if (has_before && has_after) return add_changed(x, x_end, y, y_end, before, after);
    if (!has_before && !has_after) {  // white space before the first block of a bead: it goes with that block's row
      return;
    }
    // The side without a word keeps its place: what white space it has goes to the row that shows what follows.
    if (has_before) {
      add_one_sided(RowKind::deleted, before, {after_cursor_, after_cursor_}, x, x_end);
    } else {
      add_one_sided(RowKind::inserted, {before_cursor_, before_cursor_}, after, y, y_end);
    }
  }

  /// White space that follows the last row of a bead belongs to it.
  void extend_last(TextRange before, TextRange after) {
    Row& row = comparison_.rows.back();
    auto lengthen = [](std::vector<Span>& spans, std::uint32_t begin, std::uint32_t& end, TextRange& range,
                       TextRange more, SpanKind kind) {
      if (more.begin == more.end) return false;
      if (end > begin && spans.back().kind == kind) {
        spans.back().range.end = more.end;
      } else {
        spans.push_back({more, kind, SpanClass::white_space, kNone});
        ++end;
      }
      range.end = more.end;
      return true;
    };
    lengthen(comparison_.before.spans, row.before_span_begin, row.before_span_end, row.before, before,
             SpanKind::deleted);
    lengthen(comparison_.after.spans, row.after_span_begin, row.after_span_end, row.after, after, SpanKind::inserted);
    before_cursor_ = std::max(before_cursor_, before.end), after_cursor_ = std::max(after_cursor_, after.end);
  }

  void add_changed(std::uint32_t x, std::uint32_t x_end, std::uint32_t y, std::uint32_t y_end, TextRange before,
                   TextRange after) {
    Row row = begin_row(RowKind::unchanged, before, after);
    row.coarse = diff_.coarse;
    const std::vector<Difference> differences = writer_.write(diff_, {{x, x_end, y, y_end}, before, after});
    for (const Difference& d : differences) note(d, row, kNone);
    end_row(row);
  }

  void add_one_sided(RowKind kind, TextRange before, TextRange after, std::uint32_t begin, std::uint32_t end) {
    Row row = begin_row(kind, before, after);
    const bool deleted = kind == RowKind::deleted;
    writer_.write_whole(deleted, deleted ? before : after);
    const std::vector<std::uint32_t>& tokens = deleted ? diff_.before : diff_.after;
    const Text &text = deleted ? document_.before : document_.after,
               &other = deleted ? document_.after : document_.before;
    const std::vector<std::uint32_t> sentences = sentences_of(text, {tokens.begin() + begin, tokens.begin() + end});
    for (std::uint32_t s : sentences) {
      const std::uint32_t partner = deleted ? blocks_.before_partner[s] : blocks_.after_partner[s];
      if (partner == kNone || row.copied) continue;
      row.copied = true;
      row.also = other.segments.sentences[partner];
    }
    Change change;
    change.kind = deleted ? ChangeKind::deleted : ChangeKind::inserted;
    change.row = row_number();
    place(change, before, after);
    comparison_.changes.push_back(change);
    end_row(row);
  }

  void add_block_row(const Cut& cut) {
    const Block& block = blocks_.all[cut.block];
    const Text& text = cut.before_side ? document_.before : document_.after;
    const auto& sentences = text.segments.sentences;
    const std::uint32_t last = cut.before_side ? block.before_end : block.after_end;
    const auto bead_last = cut.before_side ? before_sentences_.second : after_sentences_.second;
    const Offset end = last < bead_last ? sentences[last].begin : bead_end(cut.before_side);
    const TextRange here{cut.before_side ? before_cursor_ : after_cursor_, end};
    const TextRange before = cut.before_side ? here : TextRange{before_cursor_, before_cursor_};
    const TextRange after = cut.before_side ? TextRange{after_cursor_, after_cursor_} : here;
    Row row = begin_row(cut.before_side ? RowKind::moved_from : RowKind::moved_to, before, after);
    row.move = cut.block;
    write_block(cut, here, row);
    end_row(row);
  }

  /// The spans of one end of a move: both ends are written, the other side's are dropped again.
  void write_block(const Cut& cut, TextRange here, Row& row) {
    const WordDiff& diff = block_diffs_[cut.block];
    Move& move = comparison_.moves[cut.block];
    row.coarse = diff.coarse;
    Side& other = cut.before_side ? comparison_.after : comparison_.before;
    const std::size_t spans = other.spans.size(), letters = other.letters.size();
    const DiffPart part{
        {0, static_cast<std::uint32_t>(diff.before.size()), 0, static_cast<std::uint32_t>(diff.after.size())},
        move.before,
        move.after};
    Side& mine = cut.before_side ? comparison_.before : comparison_.after;
    const TextRange text = cut.before_side ? move.before : move.after;
    auto white_space = [&](Offset begin, Offset end) {
      if (begin < end) mine.spans.push_back({{begin, end}, SpanKind::equal, SpanClass::none, kNone});
    };
    white_space(here.begin, text.begin);
    const std::vector<Difference> differences = writer_.write(diff, part);
    white_space(text.end, here.end);
    other.spans.resize(spans);
    other.letters.resize(letters);
    for (const Difference& d : differences) {
      if (d.quieted) ++row.quieted;
      if (!d.quieted && !d.separator) move.edited = true;
    }
    if (cut.before_side) return;
    Change change;
    change.kind = ChangeKind::moved;
    change.row = row_number();
    change.move = cut.block;
    place(change, move.before, move.after);
    comparison_.changes.push_back(change);
    for (const Difference& d : differences) note(d, row, cut.block);
  }

  /// Enters a difference of a row in the list of changes.
  void note(const Difference& d, Row& row, std::uint32_t move) {
    if (d.quieted) ++comparison_.stats.quieted[static_cast<std::size_t>(d.text_class)];
    if (d.quieted && move == kNone) ++row.quieted;
    if (d.border && !d.quieted && move == kNone) row.kind = RowKind::changed;
    if (d.separator) return;
    if (!d.quieted && move == kNone) row.kind = RowKind::changed;
    Change change;
    change.text_class = d.text_class;
    change.quieted = d.quieted;
    change.row = row_number();
    change.move = move;
    place(change, d.before, d.after);
    comparison_.changes.push_back(change);
  }

  static void place(Change& change, TextRange before, TextRange after, const Document& document) {
    auto paragraph_at = [](const Text& text, Offset at) {
      const auto& paragraphs = text.segments.paragraphs;
      if (paragraphs.empty()) return kNone;
      const auto next =
          std::upper_bound(paragraphs.begin(), paragraphs.end(), at, [](Offset o, TextRange p) { return o < p.begin; });
      return next == paragraphs.begin() ? 0 : static_cast<std::uint32_t>(next - paragraphs.begin() - 1);
    };
    change.before = before, change.after = after;
    change.before_paragraph = paragraph_at(document.before, before.begin);
    change.after_paragraph = paragraph_at(document.after, after.begin);
  }
  void place(Change& change, TextRange before, TextRange after) const { place(change, before, after, document_); }

  /// White space of a text without a single paragraph, or left over at an end.
  void add_rest() {
    const TextRange before{before_cursor_, static_cast<Offset>(document_.before.text.size())};
    const TextRange after{after_cursor_, static_cast<Offset>(document_.after.text.size())};
    if (before.begin == before.end && after.begin == after.end) return;
    diff_ = {};
    first_row_ = row_number();
    add_changed(0, 0, 0, 0, before, after);
  }

  const Document& document_;
  const Links& links_;
  const std::vector<Bead>& beads_;
  const Blocks& blocks_;
  Budget& budget_;
  Comparison comparison_;
  SpanWriter writer_;
  std::vector<std::uint32_t> in_place_;  // for each before sentence its partner in order, or kNone
  SentencePairs ordered_, moved_;
  std::vector<WordDiff> block_diffs_;

  Bead bead_;
  SentenceRange before_sentences_, after_sentences_;
  WordDiff diff_;
  std::uint32_t first_row_ = 0;
  Offset before_cursor_ = 0, after_cursor_ = 0;
};

}  // namespace

Comparison build_rows(const Document& document, const Links& links, const std::vector<Bead>& beads,
                      const Blocks& blocks, Budget& budget) {
  return RowBuilder(document, links, beads, blocks, budget).build();
}

}  // namespace variorum
