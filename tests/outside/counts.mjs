// The statistics of a comparison against what its links, rows and spans say.

/** Numbers anywhere in the statistics, with their names. */
function numbersOf(value, name = "stats") {
  if (typeof value === "number") return [[name, value]];
  return Object.entries(value).flatMap(([key, inner]) => numbersOf(inner, `${name}.${key}`));
}

/** Before sentences by what became of them: of several links of one the furthest from unchanged counts. */
function fates({ links, sentences }) {
  const rank = { unchanged: 1, edited: 2, moved: 3, "moved-edited": 3 };
  const fate = sentences.before.map(() => 0);
  const arrived = sentences.after.map(() => false);
  for (const { before, after, kind } of links) {
    fate[before] = Math.max(fate[before], rank[kind]);
    arrived[after] = true;
  }
  const of = (wanted) => fate.filter((each) => each === wanted).length;
  const inserted = arrived.filter((each) => !each).length;
  return { unchanged: of(1), edited: of(2), moved: of(3), deleted: of(0), inserted };
}

/** Letters, figures and marks in spans that are not simply equal: no more words than these can have changed. */
function changedLetters(rows, side, text) {
  let count = 0;
  for (const row of rows) {
    for (const [kind, begin, end, spanClass] of row[`${side}_spans`])
      if (kind !== "equal" || spanClass) count += text.slice(begin, end).match(/[\p{L}\p{N}\p{M}]/gu)?.length ?? 0;
  }
  return count;
}

export function countsAgree(comparison, texts, say) {
  const { stats, paragraphs, sentences, rows, moves } = comparison;
  for (const [name, value] of numbersOf(stats)) {
    if (!Number.isInteger(value) || value < 0 || value > 2 ** 31 - 1) say(`${name} is ${value}`);
  }
  for (const side of ["before", "after"]) {
    const { paragraphs: ofParagraphs, sentences: ofSentences, words } = stats[side];
    if (ofParagraphs !== paragraphs[side].length)
      say(`${side} has ${paragraphs[side].length} paragraphs, not ${ofParagraphs}`);
    if (ofSentences !== sentences[side].length)
      say(`${side} has ${sentences[side].length} sentences, not ${ofSentences}`);
    const gone = side === "before" ? stats.words.deleted : stats.words.inserted;
    if (stats.words.kept + gone !== words)
      say(`kept ${stats.words.kept} and ${gone} are not the ${words} words of ${side}`);
    const most = changedLetters(rows, side, texts[side]);
    if (gone > most) say(`${gone} words of ${side} changed, and their spans hold ${most} letters`);
  }
  if (stats.words.moved > stats.before.words || (moves.length === 0 && stats.words.moved > 0))
    say("more words moved than did");
  for (const [name, count] of Object.entries(fates(comparison))) {
    if (stats.sentences[name] !== count) say(`${count} sentences are ${name}, not ${stats.sentences[name]}`);
  }
  // A move is shown at both ends and counted at the one it went to.
  const quieted = rows.filter(({ kind }) => kind !== "moved-from").reduce((sum, row) => sum + (row.quieted ?? 0), 0);
  const counted = Object.values(stats.quieted).reduce((sum, count) => sum + count, 0);
  if (quieted !== counted) say(`the rows have ${quieted} quieted differences, not ${counted}`);
}
