// The invariants of the core on what the engine as shipped gives: seeded random edits of prose and noise, columns and JSON.
// The native program checks the same and more (tests/properties); this is written from the columns alone, as a page reads
// them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadEngine, names, randomCases } from "./support.mjs";

const engine = await loadEngine();
const cases = randomCases(150);
const equal = names.spanKinds.indexOf("equal");

/** What is wrong with one side of a comparison of `text`: rows tile it, spans tile each row, nothing cuts a character. */
function brokenSide(text, comparison, name) {
  const { rows } = comparison;
  const { spans, sentences, paragraphs } = comparison[name];
  const [rowBegin, rowEnd] = [rows[`${name}Begin`], rows[`${name}End`]];
  const [spanBegin, spanEnd] = [rows[`${name}SpanBegin`], rows[`${name}SpanEnd`]];
  let at = 0;
  let span = 0;
  for (let row = 0; row < rows.kind.length; row++) {
    if (rowBegin[row] !== at || rowEnd[row] < at) return `row ${row} does not tile`;
    if (spanBegin[row] !== span) return `row ${row} skips spans`;
    for (; span < spanEnd[row]; span++) {
      if (spans.begin[span] !== at || spans.end[span] <= at) return `span ${span} does not tile`;
      at = spans.end[span];
    }
    if (at !== rowEnd[row]) return `the spans of row ${row} end elsewhere`;
  }
  if (at !== text.length) return "rows end before the text";
  const inPair = (offset) => /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(offset - 1, offset + 1));
  for (const list of [rowBegin, spans.begin, sentences.begin, sentences.end, paragraphs.begin, paragraphs.end]) {
    const bad = list.find(inPair);
    if (bad !== undefined) return `${bad} lies inside a surrogate pair`;
  }
  return "";
}

/** The equal text of a row on one side; quieted differences, which have a class, may differ. */
function equalText(text, comparison, name, row) {
  const { rows } = comparison;
  const { spans } = comparison[name];
  let out = "";
  for (let span = rows[`${name}SpanBegin`][row]; span < rows[`${name}SpanEnd`][row]; span++) {
    if (spans.kind[span] === equal && spans.textClass[span] === 0)
      out += text.slice(spans.begin[span], spans.end[span]);
  }
  return out;
}

function broken(before, after, comparison) {
  const sides = brokenSide(before, comparison, "before") || brokenSide(after, comparison, "after");
  if (sides) return sides;
  const { rows, links } = comparison;
  for (let row = 0; row < rows.kind.length; row++) {
    if (rows.move[row] >= 0) continue;
    if (equalText(before, comparison, "before", row) !== equalText(after, comparison, "after", row))
      return `row ${row} has equal spans that are not equal`;
  }
  const ends = new Map();
  for (const [row, move] of rows.move.entries()) {
    if (move >= 0) ends.set(move, (ends.get(move) ?? new Set()).add(names.rowKinds[rows.kind[row]]));
  }
  for (const [move, kinds] of ends) if (kinds.size !== 2) return `move ${move} lacks an end`;
  for (const side of ["before", "after"]) {
    const count = comparison[side].sentences.begin.length;
    if (links[side].some((sentence) => sentence < 0 || sentence >= count)) return "a link is out of bounds";
  }
  return "";
}

const shown = (pair) => JSON.stringify({ before: pair.before, after: pair.after });

test("random edits and noise: rows and spans of the columns tile both texts, equal is equal, moves have both ends", () => {
  for (const pair of cases) {
    for (const options of [{}, { budget: 1 }, { ignoreCase: true, ignorePunctuation: true, paragraphs: "newline" }]) {
      const comparison = engine.compare(pair.before, pair.after, options);
      assert.equal(broken(pair.before, pair.after, comparison), "", shown(pair));
    }
  }
});

test("random edits and noise: a text and itself is unchanged, either side may be empty", () => {
  const unchanged = names.rowKinds.indexOf("unchanged");
  for (const pair of cases) {
    for (const text of [pair.before, pair.after]) {
      const { rows, stats } = engine.compare(text, text);
      assert.ok(
        rows.kind.every((kind) => kind === unchanged),
        shown(pair),
      );
      assert.equal(stats.words.deleted + stats.words.inserted, 0);
      assert.equal(broken(text, "", engine.compare(text, "")), "", shown(pair));
      assert.equal(broken("", text, engine.compare("", text)), "", shown(pair));
    }
  }
});

test("random edits and noise: the JSON rebuilds both texts", () => {
  for (const pair of cases) {
    const { rows } = JSON.parse(engine.compareToJson(pair.before, pair.after));
    for (const side of ["before", "after"]) {
      const spans = rows.flatMap((row) => row[`${side}_spans`]);
      assert.equal(spans.map(([, begin, end]) => pair[side].slice(begin, end)).join(""), pair[side], shown(pair));
    }
  }
});
