// The engine says what the native core says, byte for byte; its columns hold what its JSON says.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { goldenCases, loadEngine, names, nativeJson, qualityCases, quiet, randomCases } from "./support.mjs";

const folder = mkdtempSync(join(tmpdir(), "variorum-comparison-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const engine = await loadEngine();
const random = randomCases(200);

/** A pair of texts that the native program can read. */
function pairInFiles(name, before, after) {
  const [beforePath, afterPath] = ["before", "after"].map((side) => join(folder, `${name}, ${side}.txt`));
  writeFileSync(beforePath, before);
  writeFileSync(afterPath, after);
  return { name, before, after, beforePath, afterPath };
}

const joined = (side) => goldenCases.map((each) => each[side]).join("\n\n");
const allGolden = pairInFiles("all golden cases", joined("before"), joined("after"));
const leftsAndRights = (count, step) =>
  Array.from({ length: count }, (_, i) => ((i * i * step) % 7 < 3 ? "left" : "right")).join(" ");
const costly = pairInFiles("more than a small budget", leftsAndRights(400, 1), leftsAndRights(400, 3));
const rest = "Prices rose in autumn. The old library keeps maps. Three letters arrived that morning.";
const moved = pairInFiles(
  "moved and much edited",
  `The ferry left the harbour at dawn with forty passengers. ${rest}`,
  `${rest} At dawn forty people and a ferry left our small harbour.`,
);
const namedCases = [
  ...goldenCases,
  ...qualityCases.map(({ name, before, after }) => pairInFiles(name, before, after)),
  allGolden,
  costly,
  moved,
  pairInFiles("normalisation", "The cafe\u0301 was open.", "The café was open."),
  pairInFiles("a tab for a blank", "One\ttwo three.", "One two three."),
  pairInFiles("a soft hyphen", "Nobody under\u00adstood.", "Nobody understood."),
  pairInFiles("more than a thousand sentences", "One. Two.\n".repeat(520), "One. Three.\n".repeat(530)),
];

test("there are golden cases and random ones", () => {
  assert.ok(goldenCases.length >= 10, `${goldenCases.length} golden cases`);
  assert.equal(random.length, 600);
});

for (const each of namedCases) {
  test(`${each.name}: wasm and native give the same bytes`, () => {
    for (const options of [{}, quiet]) {
      assert.equal(engine.compareToJson(each.before, each.after, options), nativeJson(each, options));
    }
  });
}

/** The comparison that the columns of the engine hold, as the JSON format says it. */
function asJson({ coarse, invisible, stats, before, after, links, moves, rows, changes }) {
  const onlyIf = (said, key, value) => (said ? { [key]: value } : {});
  const kindsOf = (mask) => names.invisibleKinds.filter((_, kind) => (mask >> kind) & 1);
  const ranges = ({ begin, end }) => Array.from(begin, (first, i) => [first, end[i]]);
  const both = (list) => ({ before: ranges(before[list]), after: ranges(after[list]) });
  const range = (record, side, i) => [record[`${side}Begin`][i], record[`${side}End`][i]];
  const spans = ({ begin, end, kind, textClass }, first, last) =>
    Array.from(begin.slice(first, last), (_, i) => {
      const span = [names.spanKinds[kind[first + i]], begin[first + i], end[first + i]];
      return textClass[first + i] ? [...span, names.spanClasses[textClass[first + i]]] : span;
    });
  return {
    coarse,
    ...onlyIf(invisible, "invisible", kindsOf(invisible)),
    stats,
    paragraphs: both("paragraphs"),
    sentences: both("sentences"),
    links: Array.from(links.kind, (kind, i) => ({
      before: links.before[i],
      after: links.after[i],
      kind: names.linkKinds[kind],
      similarity: links.similarity[i],
    })),
    moves: Array.from(moves.edited, (edited, id) => ({
      id,
      before: range(moves, "before", id),
      after: range(moves, "after", id),
      edited: edited === 1,
      whole: moves.whole[id] === 1,
      up: moves.up[id] === 1,
    })),
    rows: Array.from(rows.kind, (kind, i) => ({
      kind: names.rowKinds[kind],
      before: range(rows, "before", i),
      after: range(rows, "after", i),
      ...onlyIf(rows.move[i] >= 0, "move", rows.move[i]),
      ...onlyIf(rows.quieted[i], "quieted", rows.quieted[i]),
      ...onlyIf(rows.invisible[i], "invisible", kindsOf(rows.invisible[i])),
      ...onlyIf(rows.coarse[i], "coarse", true),
      ...onlyIf(rows.alsoBegin[i] >= 0, "also", range(rows, "also", i)),
      before_spans: spans(before.spans, rows.beforeSpanBegin[i], rows.beforeSpanEnd[i]),
      after_spans: spans(after.spans, rows.afterSpanBegin[i], rows.afterSpanEnd[i]),
    })),
    changes: Array.from(changes.kind, (kind, i) => ({
      kind: names.changeKinds[kind],
      class: names.spanClasses[changes.textClass[i]],
      row: changes.row[i],
      before: range(changes, "before", i),
      after: range(changes, "after", i),
      ...onlyIf(changes.quieted[i], "quieted", true),
      ...onlyIf(changes.invisible[i], "invisible", kindsOf(changes.invisible[i])),
      ...onlyIf(changes.move[i] >= 0, "move", changes.move[i]),
      ...onlyIf(changes.beforeParagraph[i] >= 0, "before_paragraph", changes.beforeParagraph[i]),
      ...onlyIf(changes.afterParagraph[i] >= 0, "after_paragraph", changes.afterParagraph[i]),
    })),
    letters: both("letters"),
  };
}

test("the columns hold what the JSON says", () => {
  for (const { name, before, after } of [...namedCases, ...random.slice(0, 150)]) {
    for (const options of [{}, quiet]) {
      const { format: _, schema, generator, ...said } = JSON.parse(engine.compareToJson(before, after, options));
      assert.equal(schema, 1);
      assert.equal(generator, `variorum ${engine.version}`);
      assert.deepEqual(asJson(engine.compare(before, after, options)), said, name);
    }
  }
});

const singleOptions = [
  ...["ignoreCase", "ignorePunctuation", "ignoreTypography", "ignoreWhitespace"].map((name) => [name, true, allGolden]),
  ["paragraphs", "blank_line", allGolden],
  ["paragraphs", "newline", allGolden],
  ["linkFloor", 0, allGolden],
  ["fillFloor", 0, allGolden],
  ["moveFloor", 0, moved],
  ["budget", 1, costly],
];
for (const [name, value, pair] of singleOptions) {
  test(`${name} ${value} alone: wasm and native give the same bytes, and not those without it`, () => {
    const json = engine.compareToJson(pair.before, pair.after, { [name]: value });
    assert.equal(json, nativeJson(pair, { [name]: value }));
    assert.ok(json !== engine.compareToJson(pair.before, pair.after));
  });
}

test("pinned and forbidden pairs reach the core, each its own", () => {
  const pair = (before, after) => ({ before, after });
  const linksOf = (options) => {
    const { links } = engine.compare("One cat sat. Two dogs ran.", "Two dogs ran. One cat sat.", options);
    return Array.from(links.before, (before, i) => `${before}-${links.after[i]}`).join(" ");
  };
  const [catAndDogs, dogsAndDogs, dogsAndCat] = [
    pair([0, 12], [0, 13]),
    pair([13, 26], [0, 13]),
    pair([13, 26], [14, 26]),
  ];
  assert.equal(linksOf({}), "0-1 1-0");
  assert.equal(linksOf({ pinned: [catAndDogs] }), "0-0 1-1");
  assert.equal(linksOf({ pinned: [catAndDogs, dogsAndCat], forbidden: [] }), "0-0 1-1");
  assert.equal(linksOf({ pinned: [catAndDogs], forbidden: [dogsAndCat] }), "0-0");
  assert.equal(linksOf({ forbidden: [dogsAndCat, dogsAndDogs] }), "0-1");
  const withAHole = Array(1).concat([catAndDogs]);
  assert.equal(linksOf({ pinned: withAHole, forbidden: [dogsAndCat] }), "0-0");
});

test("random edits and noise: wasm and native give the same bytes", () => {
  for (const { before, after, json } of random) {
    assert.equal(engine.compareToJson(before, after), json, JSON.stringify({ before, after }));
  }
});

/** Adds every key, word and flag of a comparison with its place: ".rows[].also", ".rows[].kind: deleted". */
function addPlaces(found, value, place) {
  found.add(place);
  if (Array.isArray(value)) for (const part of value) addPlaces(found, part, `${place}[]`);
  else if (typeof value === "object")
    for (const [key, part] of Object.entries(value)) addPlaces(found, part, `${place}.${key}`);
  else if (typeof value !== "number") found.add(`${place}: ${value}`);
}

test("those cases have everything that the format has", () => {
  const found = new Set();
  for (const { before, after } of [...namedCases, ...random]) {
    for (const options of [{}, quiet]) addPlaces(found, JSON.parse(engine.compareToJson(before, after, options)), "");
  }
  const classes = names.spanClasses.filter((name) => name !== "none");
  const words = {
    ".coarse": [true, false],
    ".invisible[]": names.invisibleKinds,
    ".links[].kind": names.linkKinds,
    ".moves[].edited": [true, false],
    ".moves[].whole": [true, false],
    ".moves[].up": [true, false],
    ".rows[].kind": names.rowKinds,
    ".rows[].coarse": [true],
    ".rows[].invisible[]": names.invisibleKinds,
    ".rows[].before_spans[][]": ["equal", "deleted", ...classes],
    ".rows[].after_spans[][]": ["equal", "inserted", ...classes],
    ".changes[].kind": names.changeKinds,
    ".changes[].class": classes,
    ".changes[].quieted": [true],
    ".changes[].invisible[]": names.invisibleKinds,
  };
  const expected = Object.entries(words).flatMap(([place, list]) => list.map((word) => `${place}: ${word}`));
  for (const name of ["case", "punctuation", "typography", "white space"]) expected.push(`.stats.quieted.${name}`);
  for (const key of ["move", "quieted", "also"]) expected.push(`.rows[].${key}`);
  for (const key of ["move", "before_paragraph", "after_paragraph"]) expected.push(`.changes[].${key}`);
  for (const side of ["before", "after"]) expected.push(`.letters.${side}[][]`);
  assert.deepEqual(
    expected.filter((place) => !found.has(place)),
    [],
  );
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

test("words are counted as the statistics count them", () => {
  for (const text of [
    "",
    "Don’t pay 1,000, please.",
    "他们今天到了。",
    "वे आज पहुँचे।",
    "\ud800 a",
    "One.\n\nTwo, three.",
  ]) {
    const { stats, before } = engine.compare(text, "");
    assert.equal(engine.countWords(text), stats.before.words, text);
    assert.equal(
      before.sentences.words.reduce((sum, count) => sum + count, 0),
      stats.before.words,
      text,
    );
  }
  assert.throws(() => engine.countWords(7), /text/);
});
