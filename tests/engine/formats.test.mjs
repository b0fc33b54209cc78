// The formats as others read them: each text comes back out of them, exactly, whatever stands in it.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { commandLine } from "./command.mjs";
import { sources } from "./sources.mjs";
import { goldenCases, loadEngine, native, quiet, randomCases } from "./support.mjs";

const { folder, put, run } = commandLine();
const engine = await loadEngine();
const { formatChanges, formatWords, english, german, french, spanish } = await sources(
  ...["changes", "format_words", "en", "de", "fr", "es"].map((name) => `wasm/sentences/${name}`),
);
const { allSigns, named, shown } = await sources("wasm/signs");
/** What both texts become in a format; a patch and a page name the files. */
const compare = (before, after, name, beforeName, afterName) =>
  engine.format(name, before, after, { ...(beforeName !== undefined && { beforeName, afterName }) });

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
  const body = lines.map((line) => line.replace(/^(?:. ¶[\d–]+ |..)/u, "").replace(/^\\(?=\\*…)/, "")).join("\n");
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

test("patch: it marks no more lines than diff -u", () => {
  const marked = (patch) => patch.split("\n").filter((line) => /^[-+]/.test(line)).length;
  for (const { name, before, after, beforePath, afterPath } of goldenCases) {
    const { out } = run("diff", ["-u", beforePath, afterPath]);
    assert.ok(marked(compare(before, after, "patch")) <= marked(out), name);
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

/** Every format of the native core under options, of two files and words. */
function nativeFormats(beforePath, afterPath, words, options) {
  put("words.json", JSON.stringify({ ...words, beforeName: "old name.txt", afterName: 'ne"w\u202e.txt' }));
  return JSON.parse(native("--formats", join(folder, "words.json"), ...options, beforePath, afterPath));
}

function wasmFormats(before, after, words, options) {
  const settings = { ...options, words, beforeName: "old name.txt", afterName: 'ne"w\u202e.txt' };
  const made = (name, more) => engine.format(name, before, after, { ...settings, ...more });
  const names = ["json", "text", "markdown", "patch", "html"];
  return {
    ...Object.fromEntries(names.map((name) => [name, made(name)])),
    coloured: made("text", { colour: true }),
  };
}

const quietWords = ["budget=1", "paragraphs=2", ...Object.keys(quiet).flatMap(nativeSwitch)];
function nativeSwitch(name) {
  return name.startsWith("ignore") ? [`${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}=1`] : [];
}

const languages = [english, german, french, spanish];
for (const [index, { name, before, after, beforePath, afterPath }] of goldenCases.entries()) {
  test(`${name}: every format has the same bytes from the wasm and from the native core`, () => {
    for (const [options, told] of [
      [{}, []],
      [quiet, quietWords],
    ]) {
      const words = formatWords(engine.compare(before, after, options), before, after, languages[index % 4]);
      assert.deepEqual(wasmFormats(before, after, words, options), nativeFormats(beforePath, afterPath, words, told));
    }
  });
}

test("hostile and random texts: every format has the same bytes from the wasm and from the native core", () => {
  for (const { name, before, after } of texts.filter((each) => !each.beforePath)) {
    put("before.txt", before);
    put("after.txt", after);
    const words = formatWords(engine.compare(before, after), before, after, english);
    const [one, other] = ["before.txt", "after.txt"].map((file) => join(folder, file));
    assert.deepEqual(wasmFormats(before, after, words, {}), nativeFormats(one, other, words, []), name);
  }
});

test("the last comparison is not made again, and another is", () => {
  const [before, after] = ["The Cat sat.", "The cat sat."];
  const loud = engine.format("markdown", before, after);
  assert.equal(loud, "The {--Cat--}{++cat++} sat.");
  assert.match(engine.format("text", before, after, { ignoreCase: true }), /3 words unchanged|^~ ¶1 The cat sat\.$/m);
  assert.equal(engine.format("markdown", before, after), loud);
  engine.compare(before, before);
  assert.equal(engine.format("patch", before, before), "");
  assert.equal(engine.compareToJson(before, after), engine.format("json", before, after));
});

test("words, names and colour are checked", () => {
  const message = (options, name = "html") => {
    try {
      engine.format(name, "a", "b", options);
    } catch (error) {
      return error.message;
    }
    return "no error";
  };
  assert.match(message({ words: { key: 7 } }), /^option words\.key is 7: allowed is a string$/);
  assert.match(message({ words: { signs: [7] } }), /^option words\.signs is \[7\]: allowed is an array/);
  assert.match(message({ beforeName: 7 }), /^option beforeName is 7: allowed is a string$/);
  assert.match(message({ colour: 1 }), /^option colour is 1: allowed is true or false$/);
  assert.match(message({ budget: 0 }), /^option budget is 0/);
  assert.match(message({ loud: true }), /^option loud is true: there is no such option/);
  assert.match(message([]), /^options are \[\]/);
  assert.match(message({}, "pdf"), /^format is pdf: allowed is one of text, markdown, patch, html, json$/);
  assert.equal(message({ words: { key: "Legend" } }), "no error");
});

test("a lone surrogate comes out as a replacement character, a byte order mark as it is", () => {
  assert.equal(engine.format("markdown", "", "\ufeffx\ud800y"), "{++\ufeffx\ufffdy++}");
});

const seedOf = () => {
  const [ferry, prices, maps] = [
    "The ferry left the harbour at dawn with forty passengers.",
    "Prices rose in autumn, and nobody knew why.",
    "The old library keeps maps of the whole coast.",
  ];
  return [[ferry, prices, maps].join("\n\n"), [prices, maps, ferry.replace("dawn", "dusk")].join("\n\n")];
};

test("text, html and markdown tell the edits inside a moved passage", () => {
  const [before, after] = seedOf();
  const text = compare(before, after, "text");
  assert.match(text, /^< ¶1 \(move 1, further down, 1 edit\) .* at \[-dawn-\] with/m);
  assert.match(text, /^> ¶3 \(move 1, further up, 1 edit\) .* at \{\+dusk\+\} with/m);
  assert.match(compare(before, after, "html"), /at <del>dawn<\/del> with.* at <ins>dusk<\/ins> with/s);
  assert.match(compare(before, after, "markdown"), /\{>>move 1, further up, 1 edit<<\}$/);
});

test("html: verdict and key, in the language of the words", () => {
  const [before, after] = seedOf();
  const page = compare(before, after, "html");
  assert.match(
    page,
    /<p class="verdict">1 passage moved; 100% of the older text kept\.<\/p>|<p class="verdict">1 passage/,
  );
  assert.match(page, /<p class="key">Key: <del>/);
  const words = formatWords(engine.compare(before, after), before, after, german);
  const deutsch = engine.format("html", before, after, { words });
  assert.match(deutsch, /<html lang="de">/);
  assert.match(deutsch, /<p class="key">Zeichenerklärung: <del>/);
});

/** Every code point but surrogates and NUL, a few in a row. */
function* everyCharacter() {
  for (let begin = 1; begin < 0x110000; begin += 0x800) {
    if (begin >= 0xd800 && begin < 0xe000) continue;
    const codes = Array.from({ length: 0x800 }, (_, i) => begin + i).filter((code) => code < 0xd800 || code > 0xdfff);
    yield String.fromCodePoint(...codes.filter((code) => code < 0x110000 && !/\s/u.test(String.fromCodePoint(code))));
  }
}

test("the formats show the same characters as the page, code point for code point", () => {
  const references = (text) => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code));
  for (const text of everyCharacter()) {
    const name = references(/<th scope="col">(.*?)<\/th>/s.exec(compare("", "", "html", text, "b"))[1]);
    assert.equal(name, named(text, shown.line));
    const page = compare("", `${text}.`, "html");
    const cell = /<tr class="inserted"><td><\/td><td dir="auto">(?:<span.*?<\/span> )?<ins>(.*)<\/ins>/s.exec(page)[1];
    const plain = references(cell.replace(/<abbr title="[^"]*">(.*?)<\/abbr>/g, "<$1>"));
    assert.equal(plain, named(`${text}.`, shown.passage));
  }
  assert.equal(allSigns.length, Object.keys(english.characters).length);
});

test("unchanged words are counted as the statistics count them", () => {
  const random = randomCases(60).map(({ before }) => before);
  for (const text of [...goldenCases.map(({ before }) => before), ...random].filter((each) => each.isWellFormed())) {
    const said = /^ {2}… (\d+) words? unchanged …$/m.exec(compare(text, text, "text"));
    assert.equal(Number(said?.[1] ?? 0), engine.countWords(text), JSON.stringify(text));
  }
});

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
    for (const name of ["text", "markdown", "patch", "html", "json"])
      assert.ok(compare(before, after, name).length > 0);
    assert.ok(formatChanges(engine.compare(before, after), before, after).length > 0);
  });
}
