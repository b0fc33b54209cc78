// The change list: what belongs together is one entry, the same change stands once, in four languages.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sources } from "./sources.mjs";
import { loadEngine } from "./support.mjs";

const { formatChanges, unitsOf, entriesOf, entryParts, asText, ...tables } = await sources(
  ...["changes", "entries", "sentence", "en", "de", "fr", "es"].map((name) => `wasm/sentences/${name}`),
);
const engine = await loadEngine();
/** The lines below the verdict. */
const list = (before, after) =>
  formatChanges(engine.compare(before, after), before, after).trimEnd().split("\n").slice(1);

const one = {
  "a mark with the word it stands at": ["By the river it rained.", "By the river, it rained.", "river → river,"],
  "a mark between blanks with the word behind it": [
    "He – and she – came late.",
    "He and she – came late.",
    "– and → and",
  ],
  "quotation marks put around words": ["Three people came.", "“Three people” came.", "Three people → “Three people”"],
  "emphasis taken away": ["It was **very late** then.", "It was very late then.", "**very late** → very late"],
  "brackets around many words": [
    "They left the town, as they had said in the long letter of May, by night.",
    "They left the town, (as they had said in the long letter of May), by night.",
    "as … May, → (as … May),",
  ],
  "a blank with the words beside it": ["We can not go.", "We cannot go.", "can not → cannot"],
  "a mark with the worded change of its sentence": [
    "The cat sat on the mat by the door.",
    "The dog sat on the mat by the door!",
    "cat → dog; door. → door!",
  ],
  "a mark in Japanese with a few characters": [
    "今日は雨が降った。",
    "今日は、雨が降った。",
    "今日は雨が降っ → 今日は、雨が降っ",
  ],
};
for (const [name, [before, after, line]] of Object.entries(one)) {
  test(`an entry shows ${name}`, () => assert.deepEqual(list(before, after), [`Paragraph 1: ${line}`]));
}

test("a mark of another sentence stands alone", () => {
  assert.deepEqual(list("The cat sat there. It was late.", "The dog sat there. It was late!"), [
    "Paragraph 1:",
    "  cat → dog",
    "  late. → late!",
  ]);
});

test("marks that close nothing are no pair", () => {
  assert.deepEqual(list("The cat sat there, it was late.", "The cat “sat there, it (was late."), [
    "Paragraph 1:",
    "  sat → “sat",
    "  was → (was",
  ]);
});

const before = [
  "The colour of the hall is grey.",
  "Nobody came.",
  "They saw a colour there. The colour was new.",
  "It rained.",
  "The colour went!",
].join("\n\n");
const after = before.replaceAll("colour", "color").replace("went!", "went.");

test("the same change stands once, with its count and places; a mark beside it stands alone", () => {
  assert.deepEqual(list(before, after), [
    "Paragraph 1: colour → color (4 times, also in paragraphs 3 and 5)",
    "Paragraph 5: went! → went.",
  ]);
});

test("of many places the first six are named", () => {
  const text = Array.from({ length: 12 }, (_, at) => `Number ${at + 1} has a colour.`);
  const newer = text.map((line) => line.replace("colour", "color"));
  assert.deepEqual(list(text.join("\n\n"), newer.join("\n\n")), [
    "Paragraph 1: colour → color (12 times, also in paragraphs 2, 3, 4, 5, 6, 7, and 5 more)",
  ]);
  // One more takes no less room than its name.
  assert.match(list(text.slice(0, 8).join("\n\n"), newer.slice(0, 8).join("\n\n"))[0], /2, 3, 4, 5, 6, 7, and 8\)$/);
});

test("places of what is gone are those of the older text", () => {
  const kept = ["A ferry came.", "It rained all day.", "Nobody knew why."];
  const gone = [kept[0], "* * *", kept[1], "* * *", kept[2]];
  assert.deepEqual(list(gone.join("\n\n"), kept.join("\n\n")), [
    "Paragraph 2 of the older text removed: * * * (twice, also in paragraph 4 of the older text)",
  ]);
});

test("changes of one paragraph stand below it, whole paragraphs in a row are one entry", () => {
  assert.deepEqual(
    list(
      "Three old men came by sea.\n\nIt rained.",
      "Five old men came by land.\n\nIt rained.\n\nA new one.\n\nAnother came.",
    ),
    ["Paragraph 1:", "  Three → Five", "  sea → land", "Paragraphs 3–4 added: A new one. Another came."],
  );
});

test("marks of another shape stand once, whatever the words", () => {
  assert.deepEqual(list("It's late.\n\nWe don't go.\n\nIt isn't far.", "It’s late.\n\nWe don’t go.\n\nIt isn’t far."), [
    "Paragraph 1: It's → It’s and the like (3 times, also in paragraphs 2 and 3)",
  ]);
  assert.deepEqual(list("It's late.\n\nWe go - now.", "It’s late.\n\nWe go – now."), [
    "Paragraph 1: It's → It’s",
    "Paragraph 2: go - now. → go – now.",
  ]);
});

test("the number of blanks is no text to be quoted", () => {
  assert.deepEqual(list("It is far.\n\nSo is it.", "It is  far.\n\nSo is  it."), [
    "Paragraph 1: an invisible difference (spaces) (twice, also in paragraph 2)",
  ]);
});

test("four languages", () => {
  const comparison = engine.compare(before, after);
  const changes = [...comparison.changes.kind.keys()];
  const [entry] = entriesOf(comparison, unitsOf(comparison, changes, before, after), before, after);
  const lines = ["english", "german", "french", "spanish"].map((tag) => asText(entryParts(entry, tables[tag], false)));
  assert.deepEqual(lines, [
    "Paragraph 1: colour → color (4 times, also in paragraphs 3 and 5)",
    "Absatz 1: colour → color (4-mal, auch in den Absätzen 3 und 5)",
    "Paragraphe 1\u00a0: colour → color (4 fois, aussi dans les paragraphes 3 et 5)",
    "Párrafo 1: colour → color (4 veces, también en los párrafos 3 y 5)",
  ]);
});

test("every change is in one unit, whatever the texts", () => {
  const words = ["“", "”", "(", ")", "a", "b", "**", ",", ".", " ", "\n\n", "the", "mayor"];
  let state = 1;
  const random = (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const text = () => Array.from({ length: random(60) }, () => words[random(words.length)]).join(random(2) ? " " : "");
  for (let round = 0; round < 300; round++) {
    const [older, newer] = [text(), text()];
    const comparison = engine.compare(older, newer);
    const changes = [...comparison.changes.kind.keys()];
    const units = unitsOf(comparison, changes, older, newer);
    const all = units.flat(2).sort((first, second) => first - second);
    assert.deepEqual(all, changes, JSON.stringify([older, newer]));
    const entries = entriesOf(comparison, units, older, newer);
    assert.equal(entries.flatMap((entry) => entry.units).length, units.length);
  }
});
