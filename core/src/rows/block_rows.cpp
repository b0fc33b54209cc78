#include "block_rows.h"

#include "clean_up.h"
#include "statistics.h"

namespace variorum {
namespace {

std::vector<std::uint32_t> tokens_between(const Text& text, IndexRange sentences) {
  std::vector<std::uint32_t> tokens;
  for (std::uint32_t t = text.first_token[sentences.begin]; t < text.first_token[sentences.end]; ++t)
    tokens.push_back(t);
  return tokens;
}

/// Whether the sentences are whole paragraphs.
bool are_paragraphs(const Text& text, IndexRange sentences) {
  const auto starts = [&](std::uint32_t s) {
    return s == text.sentence_count() || s == text.segments.first_sentence[text.paragraph_of(s)];
  };
  return starts(sentences.begin) && starts(sentences.end);
}

}  // namespace

BlockRows::BlockRows(const Document& document, const Blocks& blocks, const SentencePairs& moved, Budget& budget,
                     RowSink& sink)
    : sink_(sink), seen_from_(blocks.all.size()) {
  for (const Block& block : blocks.all) {
    WordDiff diff;
    Move move;
    move.whole = true;
    Sides<TextRange> place;
    for (const SideName side : kBothSides) {
      const Text& text = document[side];
      diff[side] = tokens_between(text, block[side]);
      place[side] = {text.segments.sentences[block[side].begin].begin,
                     text.segments.sentences[block[side].end - 1].end};
      move.whole = move.whole && are_paragraphs(text, block[side]);
    }
    move.before = place.before, move.after = place.after;
    diff_words(document, moved, budget, diff);
    clean_up(document, moved, diff);
    count_words(document, diff, true, sink.comparison().stats);
    sink.comparison().moves.push_back(move);
    diffs_.push_back(std::move(diff));
  }
}

void BlockRows::add(const Cut& cut, Offset end) {
  const bool from = cut.side == SideName::before;
  const Sides<Offset> cursor = sink_.cursor();
  Sides<TextRange> ranges{{cursor.before, cursor.before}, {cursor.after, cursor.after}};
  ranges[cut.side].end = end;
  Row row = sink_.begin(from ? RowKind::moved_from : RowKind::moved_to, ranges);
  row.move = cut.block;
  row.coarse = diffs_[cut.block].coarse;
  const std::vector<Difference> differences = write_spans(cut, ranges[cut.side]);
  Move& move = sink_.comparison().moves[cut.block];
  for (const Difference& d : differences) {
    row.quieted += d.quieted;
    move.edited = move.edited || !(d.quieted || d.separator || d.soft);
  }
  if (from) {
    seen_from_[cut.block] = 1;
  } else {
    move.up = !seen_from_[cut.block];
    sink_.add_change(ChangeKind::moved, {move.before, move.after}, cut.block);
    for (const Difference& d : differences) sink_.note(d, row, cut.block);
  }
  sink_.end(row);
}

/// Writes the spans of one end. The spans of both sides are written; those of the other side are dropped again.
std::vector<Difference> BlockRows::write_spans(const Cut& cut, TextRange here) {
  Comparison& comparison = sink_.comparison();
  const WordDiff& diff = diffs_[cut.block];
  const Sides<TextRange> place{comparison.moves[cut.block].before, comparison.moves[cut.block].after};
  Side &mine = comparison[cut.side], &other = comparison[opposite(cut.side)];
  const std::size_t spans = other.spans.size(), letters = other.letters.size();
  const DiffPart part{
      {0, static_cast<std::uint32_t>(diff.before.size()), 0, static_cast<std::uint32_t>(diff.after.size())},
      place.before,
      place.after};
  const TextRange text = place[cut.side];
  const auto white_space = [&](Offset begin, Offset end) {
    if (begin < end) mine.spans.push_back({{begin, end}, SpanKind::equal, SpanClass::none, kNone});
  };
  white_space(here.begin, text.begin);
  std::vector<Difference> differences = sink_.writer.write(diff, part);
  white_space(text.end, here.end);
  other.spans.resize(spans);
  other.letters.resize(letters);
  return differences;
}

}  // namespace variorum
