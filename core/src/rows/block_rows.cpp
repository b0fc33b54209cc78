#include "block_rows.h"

#include "clean_up.h"
#include "statistics.h"

namespace variorum {
namespace {

std::vector<std::uint32_t> tokens_between(const Text& text, std::uint32_t sentence, std::uint32_t end) {
  std::vector<std::uint32_t> tokens;
  for (std::uint32_t t = text.first_token[sentence]; t < text.first_token[end]; ++t) tokens.push_back(t);
  return tokens;
}

/// Whether the sentences are whole paragraphs.
bool are_paragraphs(const Text& text, std::uint32_t begin, std::uint32_t end) {
  const auto starts = [&](std::uint32_t s) {
    return s == text.sentence_count() || s == text.segments.first_sentence[text.paragraph_of(s)];
  };
  return starts(begin) && starts(end);
}

}  // namespace

BlockRows::BlockRows(const Document& document, const Blocks& blocks, const SentencePairs& moved, Budget& budget,
                     RowSink& sink)
    : sink_(sink), seen_from_(blocks.all.size()) {
  const Text &before = document.before, &after = document.after;
  for (const Block& block : blocks.all) {
    WordDiff diff;
    diff.before = tokens_between(before, block.before_begin, block.before_end);
    diff.after = tokens_between(after, block.after_begin, block.after_end);
    diff_words(document, moved, budget, diff);
    clean_up(document, moved, diff);
    count_words(document, diff, true, sink.comparison().stats);
    const auto &x = before.segments.sentences, &y = after.segments.sentences;
    Move move;
    move.before = {x[block.before_begin].begin, x[block.before_end - 1].end};
    move.after = {y[block.after_begin].begin, y[block.after_end - 1].end};
    move.whole = are_paragraphs(before, block.before_begin, block.before_end) &&
                 are_paragraphs(after, block.after_begin, block.after_end);
    sink.comparison().moves.push_back(move);
    diffs_.push_back(std::move(diff));
  }
}

void BlockRows::add(const Cut& cut, Offset end) {
  const bool from = cut.before_side;
  const TextRange here{sink_.cursor(from), end};
  const TextRange nothing{sink_.cursor(!from), sink_.cursor(!from)};
  Row row = sink_.begin(from ? RowKind::moved_from : RowKind::moved_to, from ? here : nothing, from ? nothing : here);
  row.move = cut.block;
  row.coarse = diffs_[cut.block].coarse;
  const std::vector<Difference> differences = write_spans(cut, here);
  Move& move = sink_.comparison().moves[cut.block];
  for (const Difference& d : differences) {
    row.quieted += d.quieted;
    move.edited = move.edited || !(d.quieted || d.separator || d.soft);
  }
  if (from) {
    seen_from_[cut.block] = 1;
  } else {
    move.up = !seen_from_[cut.block];
    sink_.add_change(ChangeKind::moved, move.before, move.after, cut.block);
    for (const Difference& d : differences) sink_.note(d, row, cut.block);
  }
  sink_.end(row);
}

/// Writes the spans of one end. The spans of both sides are written; those of the other side are dropped again.
std::vector<Difference> BlockRows::write_spans(const Cut& cut, TextRange here) {
  Comparison& comparison = sink_.comparison();
  const WordDiff& diff = diffs_[cut.block];
  const Move& move = comparison.moves[cut.block];
  Side& mine = cut.before_side ? comparison.before : comparison.after;
  Side& other = cut.before_side ? comparison.after : comparison.before;
  const std::size_t spans = other.spans.size(), letters = other.letters.size();
  const DiffPart part{
      {0, static_cast<std::uint32_t>(diff.before.size()), 0, static_cast<std::uint32_t>(diff.after.size())},
      move.before,
      move.after};
  const TextRange text = cut.before_side ? move.before : move.after;
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
