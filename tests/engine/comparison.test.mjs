// The engine says what the native core says, byte for byte, and its columns say what its JSON says.
import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenCases, loadEngine, names, native, randomCases } from "./support.mjs";

const invisible = (mask) => mask !== 0 && { invisible: names.invisibleKinds.filter((_, kind) => (mask >> kind) & 1) };

const engine = await loadEngine();
const random = randomCases(200);

test("there are golden cases and random ones", () => {
  assert.ok(goldenCases.length >= 10, `${goldenCases.length} golden cases`);
  assert.equal(random.length, 400);
});

for (const { name, beforePath, afterPath, before, after } of goldenCases) {
  test(`golden ${name}: wasm and native give the same bytes`, () => {
    assert.equal(`${engine.compareToJson(before, after)}\n`, native("--json", beforePath, afterPath));
  });
}

test("random edits and noise: wasm and native give the same bytes", () => {
  for (const { before, after, json } of random) {
    assert.equal(engine.compareToJson(before, after), json, JSON.stringify({ before, after }));
  }
});

const pairs = (columns) => Array.from(columns.begin, (begin, i) => [begin, columns.end[i]]);

function spansOf(spans, begin, end) {
  const out = [];
  for (let i = begin; i < end; i++) {
    const span = [names.spanKinds[spans.kind[i]], spans.begin[i], spans.end[i]];
    if (spans.textClass[i] !== 0) span.push(names.spanClasses[spans.textClass[i]]);
    out.push(span);
  }
  return out;
}

function rowOf({ rows, before, after }, i) {
  return {
    kind: names.rowKinds[rows.kind[i]],
    before: [rows.beforeBegin[i], rows.beforeEnd[i]],
    after: [rows.afterBegin[i], rows.afterEnd[i]],
    ...(rows.move[i] >= 0 && { move: rows.move[i] }),
    ...(rows.quieted[i] > 0 && { quieted: rows.quieted[i] }),
    ...invisible(rows.invisible[i]),
    ...(rows.coarse[i] && { coarse: true }),
    ...(rows.alsoBegin[i] >= 0 && { also: [rows.alsoBegin[i], rows.alsoEnd[i]] }),
    before_spans: spansOf(before.spans, rows.beforeSpanBegin[i], rows.beforeSpanEnd[i]),
    after_spans: spansOf(after.spans, rows.afterSpanBegin[i], rows.afterSpanEnd[i]),
  };
}

function changeOf({ changes }, i) {
  return {
    kind: names.changeKinds[changes.kind[i]],
    class: names.spanClasses[changes.textClass[i]],
    row: changes.row[i],
    before: [changes.beforeBegin[i], changes.beforeEnd[i]],
    after: [changes.afterBegin[i], changes.afterEnd[i]],
    ...(changes.quieted[i] && { quieted: true }),
    ...invisible(changes.invisible[i]),
    ...(changes.move[i] >= 0 && { move: changes.move[i] }),
    ...(changes.beforeParagraph[i] >= 0 && { before_paragraph: changes.beforeParagraph[i] }),
    ...(changes.afterParagraph[i] >= 0 && { after_paragraph: changes.afterParagraph[i] }),
  };
}

/** The format, written from the columns. */
function formatOf(c) {
  const all = (list, of) => Array.from(list, (_, i) => of(c, i));
  return {
    format: "variorum-comparison",
    schema: 1,
    generator: `variorum ${engine.version}`,
    coarse: c.coarse,
    ...invisible(c.invisible),
    stats: c.stats,
    paragraphs: { before: pairs(c.before.paragraphs), after: pairs(c.after.paragraphs) },
    sentences: { before: pairs(c.before.sentences), after: pairs(c.after.sentences) },
    links: all(c.links.kind, ({ links }, i) => ({
      before: links.before[i],
      after: links.after[i],
      kind: names.linkKinds[links.kind[i]],
      similarity: links.similarity[i],
    })),
    moves: all(c.moves.edited, ({ moves }, i) => ({
      id: i,
      before: [moves.beforeBegin[i], moves.beforeEnd[i]],
      after: [moves.afterBegin[i], moves.afterEnd[i]],
      edited: moves.edited[i] === 1,
      whole: moves.whole[i] === 1,
      up: moves.up[i] === 1,
    })),
    rows: all(c.rows.kind, rowOf),
    changes: all(c.changes.kind, changeOf),
    letters: { before: pairs(c.before.letters), after: pairs(c.after.letters) },
  };
}

test("columns say what the JSON says", () => {
  const quieting = { ignoreCase: true, ignorePunctuation: true, ignoreTypography: true, ignoreWhitespace: true };
  for (const { before, after } of [...goldenCases, ...random]) {
    for (const options of [undefined, quieting]) {
      const columns = formatOf(engine.compare(before, after, options));
      assert.deepEqual(columns, JSON.parse(engine.compareToJson(before, after, options)));
    }
  }
});

test("every column is an Int32Array of its own", () => {
  const comparison = engine.compare("One two. Three.", "One twi. Three.");
  const copies = structuredClone(comparison);
  for (let i = 0; i < 50; i++) engine.compare("x ".repeat(50_000), "y ".repeat(50_000 + i));
  assert.deepEqual(comparison, copies);
  const check = (value) => {
    if (ArrayBuffer.isView(value)) {
      assert.ok(value instanceof Int32Array);
      assert.equal(value.buffer.byteLength, value.byteLength);
    } else if (typeof value === "object") Object.values(value).forEach(check);
  };
  check(comparison);
});

test("sentences know their paragraph, spans their region", () => {
  const { before } = engine.compare("One two three.\n\nFour five six.", "One two tree.\n\nFour five six.");
  assert.deepEqual([...before.sentences.paragraph], [0, 1]);
  for (const [i, kind] of before.spans.kind.entries()) assert.equal(before.spans.region[i] >= 0, kind !== 0);
});
