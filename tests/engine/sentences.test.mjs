// What is said of a comparison as a whole, in four languages: never that nobody notices what somebody would.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sources } from "./sources.mjs";
import { loadEngine } from "./support.mjs";

const sentences = await sources(
  "wasm/sentences/facts",
  "wasm/sentences/verdict",
  "wasm/sentences/sentence",
  ...["en", "de", "fr", "es"].map((tag) => `wasm/sentences/${tag}`),
);
const words = [sentences.english, sentences.german, sentences.french, sentences.spanish];

const engine = await loadEngine();
const said = (before, after, options, language = words[0]) =>
  sentences.verdictSentence(sentences.verdictOf(engine.compare(before, after, options), before, after), language);
const nobody = /Nothing a reader|Nichts, was|Rien qu’un|Nada que un/;

const noticed = {
  "a comma and a point in a number": ["1,000 people came.", "1.000 people came.", /^1 paragraph reworded/],
  "groups of digits": ["12000 people came.", "12,000 people came.", /^The only differences are in typography\.$/],
  "a sentence mark": ["You agree.", "You agree?", /^The only differences are in punctuation\.$/],
  brackets: ["He was (not) guilty.", "He was not guilty.", /^The only differences are in punctuation\.$/],
  "a capital inside a sentence": ["It is US law.", "It is us law.", /^1 paragraph reworded/],
  "a capital at its beginning": ["it is law.", "It is law.", /^The only differences are in capitals\.$/],
  "the beginning of a quotation": ["“it is law.”", "“It is law.”", /^The only differences are in capitals\.$/],
  "an override": [
    "Please pay bob now.",
    "Please pay \u202ebob now.",
    /^The only differences are in control characters and direction signs\.$/,
  ],
  "an override alone": ["Please pay bob now.", "Please pay \u202e bob now.", /direction signs\.$/],
  isolates: ["Please pay bob now.", "Please pay \u2067bob\u2069 now.", /direction signs\.$/],
  "a direction mark": [
    "Please pay bob now.",
    "Please pay \u200fbob now.",
    /^The only differences are in typography\.$/,
  ],
  "a zero character": ["Write a\0b here.", "Write ab here.", /control characters/],
  "an escape": ["Write \x1b[31m here.", "Write [31m here.", /control characters/],
  "the colour of a heart": ["I \u2764 it.", "I \u2764\ufe0f it.", /^The only differences are in typography\.$/],
  "two of these": ["you agree.", "You agree?", /^The only differences are in capitals, punctuation\.$/],
};
for (const [name, [before, after, sentence]] of Object.entries(noticed)) {
  test(`a reader notices ${name}`, () => {
    assert.match(said(before, after), sentence);
    for (const [from, to] of [
      [before, after],
      [after, before],
    ]) {
      for (const language of words) assert.doesNotMatch(said(from, to, {}, language), nobody);
    }
  });
}

test("a reader notices what the options quiet", () => {
  const quiet = { ignoreCase: true, ignorePunctuation: true, ignoreTypography: true, ignoreWhitespace: true };
  for (const [before, after] of Object.values(noticed)) assert.doesNotMatch(said(before, after, quiet), nobody);
});

test("what is not reworded, and still differs, is told beside what is", () => {
  const rest = "\n\nThe rain fell on the town.\n\nthe snow came down in the night.\n\nThe wind blew from the east.";
  const now = "\n\nThe rain fell on the town!\n\nThe snow came down in the night.\n\nThe wind blew from the east?";
  const wanted = [
    /^1 paragraph reworded, capitals changed in 1 more paragraph, punctuation changed in 2 more paragraphs;/,
    /^1 Absatz umformuliert, Groß- und Kleinschreibung in 1 weiteren Absatz geändert, Satzzeichen in 2 weiteren Absätzen/,
    /^1 paragraphe reformulé, changements de majuscules dans 1 autre paragraphe, changements de ponctuation dans 2 autres/,
    /^1 párrafo reformulado, cambios de mayúsculas en 1 párrafo más, cambios de puntuación en 2 párrafos más;/,
  ];
  wanted.forEach((sentence, at) => {
    assert.match(
      said(`The old ferry left at noon.${rest}`, `The new ferry left at noon.${now}`, {}, words[at]),
      sentence,
    );
  });
  const [ferry, rain, wind] = ["The ferry left at noon.", "It rained on the town.", "The wind blew from the east"];
  assert.match(
    said([ferry, rain, `${wind}.`].join("\n\n"), [rain, ferry, `${wind}?`].join("\n\n")),
    /^1 passage moved, punctuation changed in 1 paragraph;/,
  );
});

const unnoticed = {
  "a blank that does not break": ["It is 20 km.", "It is 20\u00a0km."],
  "two blanks": ["It is far.", "It is  far."],
  "a line end": ["It is far.\nSo it is.\n", "It is far.\r\nSo it is.\r\n"],
  quotes: ['He said "yes" and didn\'t.', "He said “yes” and didn’t."],
  "a dash": ["It was - as ever - late.", "It was – as ever – late."],
  dots: ["And then...", "And then…"],
  "a ligature": ["The ﬁsh was cold.", "The fish was cold."],
  "a soft hyphen": ["The lighthouse.", "The light\u00adhouse."],
  "a joiner": ["The lighthouse.", "The light\u200dhouse."],
  "a letter and its mark": ["A caf\u00e9.", "A cafe\u0301."],
};
for (const [name, [before, after]] of Object.entries(unnoticed)) {
  test(`nobody notices ${name}`, () => {
    for (const language of words) assert.match(said(before, after, {}, language), nobody);
  });
}

test("beside the share that was kept, the rest is said in every language", () => {
  const [before, after] = [
    "One came.\n\nTwo went.\n\nThree stayed here.",
    "One came.\n\nFour went.\n\nThree stayed here.",
  ];
  const facts = sentences.verdictOf(engine.compare(before, after), before, after);
  assert.equal(sentences.keptInVerdict(facts), 85);
  for (const language of words) {
    const whole = sentences.verdictSentence(facts, language);
    const rest = sentences.verdictSentence(facts, language, "without kept");
    assert.match(whole, /85/);
    assert.doesNotMatch(rest, /85/);
    assert.ok(whole.startsWith(rest.slice(0, -1)) && rest.endsWith("."), rest);
  }
  const same = sentences.verdictOf(engine.compare("One.", "One."), "One.", "One.");
  assert.equal(sentences.keptInVerdict(same), null);
});

test("what changed in one place names it once", () => {
  const [before, after] = ["Three people came on foot today.", "Five people came by boat today."];
  const comparison = engine.compare(before, after);
  const facts = Array.from(comparison.changes.kind.keys(), (change) =>
    sentences.changeFacts(comparison, [[change]], before, after),
  );
  assert.ok(facts.length >= 2);
  const [english] = words;
  assert.equal(sentences.sentenceOfPlace(facts, english), "Paragraph 1: Three → Five; on foot → by boat");
});
