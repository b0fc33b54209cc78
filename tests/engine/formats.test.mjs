// The formats as others read them: each text comes back out of them, exactly, whatever stands in it.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { commandLine } from "./command.mjs";
import { sources } from "./sources.mjs";
import { goldenCases, loadEngine, randomCases } from "./support.mjs";

const { folder, put, run } = commandLine();
const engine = await loadEngine();
const formats = await sources(
  ...["changes", "html", "markdown", "patch", "text"].map((name) => `wasm/formats/${name}`),
);
const format = {
  changes: formats.formatChanges,
  html: formats.formatHtml,
  markdown: formats.formatMarkdown,
  patch: formats.formatPatch,
  text: formats.formatText,
};
/** What both texts become in a format; a patch and a page name the files. */
const compare = (before, after, name, ...names) => format[name](engine.compare(before, after), before, after, ...names);

// Texts that hold what the formats are made of.
const hostile = [
  ["Write {++so++} to add.\n", "Write {++so++} to insert.\n"],
  ["Write \\{++so++\\} now.\n", "Write \\{++so++\\} then.\n"],
  ["{++a++}", "{--a--}"],
  ["a { b } c", "a } b { c {"],
  ["It ends in C++ [1]}\n", "It ends in C-- [2]} and C++ [3] }\n"],
  ["{~~a~>b~~}{==c==}{>>d<<}", "{~~a~>c~~}{==d==}{>>e<<}"],
  ["A &#123; is &amp; or &#38;#123;.", "A &#125; is &amp; or &#38;#38;."],
  ["One.\n\nTwo.\n", "One.\n\nNew.\n \nNewer.\r\n\r\nNewest.\n\n\nTwo.\n"],
  ["A [-x-]{+y+} b\\ c.\n", "A [-x-]{+z+} b\\\\ d.\n"],
  ["It holds [\\-x-\\] and \\[-.\n", "It holds [\\-x\\-] and \\\\[- [-]-].\n"],
  ["One of us.\n… 9 words unchanged …\n", "Two of us.\n… 9 words unchanged …\n\\… 8 words unchanged …\n"],
  ["They wrote <RLO> and <U+202E> there.\n", "They wrote <\\RLO> and <U+202E> here.\n"],
  ["", "{++"],
];
const wellFormed = ({ before, after }) => before.isWellFormed() && after.isWellFormed();
const texts = [
  ...hostile.map(([before, after]) => ({ name: JSON.stringify(before), before, after })),
  ...goldenCases,
  ...randomCases(40).filter(wellFormed),
];

// The expressions of the CriticMarkup toolkit.
const critic = {
  add: /\{\+\+([\s\S]*?)\+\+[ \t]*(?:\[([\s\S]*?)\])?[ \t]*\}/g,
  del: /\{--([\s\S]*?)--[ \t]*(?:\[([\s\S]*?)\])?[ \t]*\}/g,
  comment: /\{>>([\s\S]*?)<<\}/g,
};
const references = (text) => text.replace(/&#(38|123|125);/g, (_, code) => String.fromCharCode(code));
const accepted = (text) =>
  references(text.replace(critic.del, "").replace(critic.comment, "").replace(critic.add, "$1"));
const rejected = (text) =>
  references(text.replace(critic.add, "").replace(critic.comment, "").replace(critic.del, "$1"));

test("markdown: taking one side gives that side's text", () => {
  for (const { name, before, after } of texts) {
    const out = compare(before, after, "markdown");
    assert.equal(accepted(out), after, name);
    assert.equal(rejected(out), before, name);
  }
});

test("markdown: a mark ends before a blank line, which has its own", () => {
  assert.equal(
    compare("One.\n\nTwo.\n", "One.\n\nNew.\n\nNewer.\n\nTwo.\n", "markdown"),
    "One.\n\n{++New.++}{++\n\n++}{++Newer.++}{++\n\n++}Two.\n",
  );
});

/** Both texts of what `text` says of changed paragraphs. */
function readBack(out) {
  const lines = out.split("\n").slice(0, -2);
  const body = lines.map((line) => line.slice(2).replace(/^\\(?=\\*…)/, "")).join("\n");
  const plain = (text) => text.replace(/([[{+-]|<)\\(\\*)(?=[-+\]}]|(?:[A-Z]+|U\+[0-9A-F]+)>)/g, "$1$2");
  const sides = ["", ""];
  for (const [, deleted, inserted, kept] of body.matchAll(/\[-(.*?)-\]|\{\+(.*?)\+\}|((?:(?!\[-|\{\+)[\s\S])+)/g)) {
    if (inserted === undefined) sides[0] += plain(deleted ?? kept);
    if (deleted === undefined) sides[1] += plain(inserted ?? kept);
  }
  return sides;
}

test("text: nothing in a text can be taken for a mark", () => {
  for (const [before, after] of [
    ["A [-x-]{+y+} b\\ c.\n", "A [-x-]{+z+} b\\\\ d.\n"],
    ["It holds [\\-x-\\] and \\[- in it.\n", "It holds [\\-x-\\] and \\\\[- [-]-] in it.\n"],
    ["They wrote <RLO> and <U+202E> there.\n", "They wrote <\\RLO> and <U+202E> there.\n"],
    ["The end [ of it.\n", "The end [-] of it.\n"],
  ]) {
    assert.deepEqual(readBack(compare(before, after, "text")), [before.trim(), after.trim()]);
  }
  const out = compare("One of us.\n… 9 words unchanged …\n", "Two of us.\n… 9 words unchanged …\n", "text");
  assert.doesNotMatch(out, /^ {2}… 9/m);
  const escaped = compare("They wrote <RLO> there.\n", "They wrote \u202e here.\n", "text");
  assert.match(escaped, /<\\RLO>/);
  assert.match(escaped, /[^\\]<RLO>/);
});

/** Runs a program as in a plain folder, whatever repository lies around it. */
const runAlone = (program, words) => run("env", [`GIT_CEILING_DIRECTORIES=${folder}`, program, ...words], "");

test("patch: applied to the older file it gives the newer one", () => {
  const whole = ({ before, after }) => before !== after && before !== "" && after !== "" && !/\0/.test(before + after);
  for (const { name, before, after } of texts.filter(whole)) {
    put("old.txt", before);
    put("change.patch", compare(before, after, "patch", "old.txt", "old.txt"));
    const { status, error } = runAlone("git", ["apply", "-p0", "--whitespace=nowarn", "change.patch"]);
    assert.equal(status, 0, `${name}: ${error}`);
    assert.equal(readFileSync(join(folder, "old.txt"), "utf8"), after, name);
  }
});

const oddNames = {
  injected: "n\n--- a/etc\n+++ b/etc\n@@ -0,0 +1 @@\n+owned\n",
  created: "n\n--- /dev/null\n+++ owned\n@@ -0,0 +1 @@\n+owned\n",
  "a quote, a tab, a backslash": 'we"ird\t\\x.txt',
  "a blank": "a name.txt",
  "a control": "bell\x07 \x85.txt",
};
for (const [title, name] of Object.entries(oddNames)) {
  for (const [program, ...words] of [
    ["git", "apply", "-p0", "change.patch"],
    ["patch", "-p0", "-i", "change.patch"],
  ]) {
    test(`patch: a name that holds ${title} is one name to ${program}`, () => {
      put(name, "one\ntwo\n");
      const out = compare("one\ntwo\n", "one\nthree\n", "patch", name, name);
      assert.equal(out.split("\n").length, 7, "two lines of head, one hunk");
      put("change.patch", out);
      const applied = runAlone(program, words);
      assert.equal(applied.status, 0, applied.error + applied.out);
      assert.equal(readFileSync(join(folder, name), "utf8"), "one\nthree\n");
      assert.ok(!existsSync(join(folder, "owned")));
    });
  }
}

const runOf = (unit) => unit.repeat(300_000);
const long = "я".repeat(5_000_000);
const huge = {
  "an unchanged word of five million letters": [`${long}\n\nOne of us.\n`, `${long}\n\nTwo of us.\n`],
  "an edited one": [`One of us.\n\n${long}\n`, `Two of us.\n\n${long}${long}\n`],
  "a paragraph of many lines": ["One.\n", `One.\n\n${runOf("a line\n")}`],
  "blank lines, blanks, braces": [`One.${runOf("\n")}`, `One.${runOf(" ")}\n${runOf("{")}`],
  backslashes: ["One.", `Two.${runOf("\\")}[${runOf("\\")}<${runOf("\\")}`],
  "characters nobody sees": ["One.", `Two ${runOf("\u200b")} ${runOf("\u{e0061}")}.`],
};
for (const [title, [before, after]] of Object.entries(huge)) {
  test(`every format takes ${title}`, () => {
    const comparison = engine.compare(before, after);
    for (const made of Object.values(format)) assert.ok(made(comparison, before, after, "before", "after").length > 0);
  });
}

test("words are counted as runs of letters, digits and marks", async () => {
  const { countWords } = await sources("wasm/count_words");
  for (const [text, count] of [
    ["", 0],
    [" — … !", 0],
    ["don’t pay 1,000 or 3.5, U.S. citizens", 7],
    ["cafe\u0301s, caf\u00e9s", 2],
    ["well-known “words”", 3],
    ["你好。再见", 2],
    [long, 1],
    [`${long} 𝒜${"𝒜".repeat(1_000_000)}`, 2],
  ]) {
    assert.equal(countWords(text), count, text.slice(0, 40));
  }
});
