// The command line: exit status, formats, errors of one line.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { commandLine } from "./command.mjs";
import { loadEngine, names, packageFolder } from "./support.mjs";

const { folder, variorum } = commandLine();
const engine = await loadEngine();
const beforeText =
  "Bridge closed\n\nThe bridge was closed on Monday. Three people were hurt.\n\nTraffic was heavy all day.\n";
const afterText =
  "Bridge closed\n\nThe bridge was closed on Monday. Five people were hurt.\n\nTraffic was heavy all day.\n";
writeFileSync(join(folder, "old.txt"), beforeText);
writeFileSync(join(folder, "new.txt"), afterText);

test("exit status: 0 the same, 1 different, 2 error", () => {
  assert.equal(variorum(["compare", "old.txt", "old.txt"]).status, 0);
  assert.equal(variorum(["compare", "old.txt", "new.txt"]).status, 1);
  assert.equal(variorum(["compare", "old.txt", "none.txt"]).status, 2);
});

test("text is the default", () => {
  const { out } = variorum(["compare", "old.txt", "new.txt"]);
  assert.match(out, /^~ ¶2 The bridge was closed on Monday\. \[-Three-\]\{\+Five\+\} people were hurt\.$/m);
  assert.match(out, /^ {2}… 5 words unchanged …$/m);
  assert.match(out, /^1 paragraph reworded; 94% of the older text kept\.$/m);
  assert.ok(!out.includes("\x1b"), "no colour outside a terminal");
});

test("changes: a sentence each, under one for the whole", () => {
  const { out } = variorum(["compare", "old.txt", "new.txt", "--format", "changes"]);
  assert.match(out, /^1 paragraph reworded; 94% of the older text kept\.\nParagraph \d: Three → Five\n$/);
});

test("changes: what moved, and what nobody sees", () => {
  const paragraphs = [1, 2, 3, 4].map((n) => `The ${n}th house of the street had ${n} doors and a garden behind it.`);
  writeFileSync(join(folder, "rows.txt"), paragraphs.join("\n\n"));
  writeFileSync(join(folder, "moved.txt"), [0, 3, 1, 2].map((n) => paragraphs[n]).join("\n\n"));
  writeFileSync(join(folder, "unseen.txt"), paragraphs.join("\n\n").replace("3 doors", "3\u00a0doors"));
  const moved = variorum(["compare", "rows.txt", "moved.txt", "--format", "changes"]).out;
  assert.match(
    moved,
    /^Paragraph 4 of the older text moved up, to after paragraph 1, otherwise unchanged: The 4th house/m,
  );
  const unseen = variorum(["compare", "rows.txt", "unseen.txt", "--format", "changes"]).out;
  assert.equal(
    unseen,
    "Nothing a reader would notice: the only differences are in no-break spaces.\n" +
      "Paragraph 3: an invisible difference (no-break spaces)\n",
  );
});

test("markdown: insertions and deletions, the rest as it is", () => {
  const { out } = variorum(["compare", "old.txt", "new.txt", "--format", "markdown"]);
  assert.equal(out, afterText.replace("Five", "{--Three--}{++Five++}"));
});

test("text never hands control characters to the terminal", () => {
  writeFileSync(join(folder, "bad.txt"), "The bridge \x1b]0;was\x07 closed.\n");
  const { out } = variorum(["compare", "old.txt", "bad.txt"]);
  assert.ok(![...out].some((c) => c < " " && c !== "\n"));
});

test("json is what the engine says", () => {
  const { out } = variorum(["compare", "old.txt", "new.txt", "--format", "json"]);
  assert.equal(out, `${engine.compareToJson(beforeText, afterText)}\n`);
});

test("a slow reader gets all of it", () => {
  const lines = (word) => Array.from({ length: 20_000 }, (_, at) => `The ${word} number ${at} is here.\n\n`).join("");
  writeFileSync(join(folder, "long-old.txt"), lines("house"));
  writeFileSync(join(folder, "long-new.txt"), lines("hut"));
  const words = `"${process.execPath}" "${join(packageFolder, "cli.mjs")}" compare long-old.txt long-new.txt -f json`;
  const { stdout, stderr } = spawnSync("sh", ["-c", `${words} | (sleep 1; wc -c)`], { cwd: folder, encoding: "utf8" });
  assert.equal(stderr, "");
  const { length } = engine.compareToJson(lines("house"), lines("hut"));
  assert.equal(Number(stdout), length + 1);
});

test("- is standard input, -o a file", () => {
  const { out, status } = variorum(["compare", "-", "new.txt", "-f", "json", "-o", "out.json"], beforeText);
  assert.equal(out, "");
  assert.equal(status, 1);
  assert.equal(readFileSync(join(folder, "out.json"), "utf8"), `${engine.compareToJson(beforeText, afterText)}\n`);
});

test("patch: between the names of the files, empty where they are the same", () => {
  const { out } = variorum(["compare", "old.txt", "new.txt", "--format", "patch"]);
  assert.match(out, /^--- old\.txt\n\+\+\+ new\.txt\n@@ -1,5 \+1,5 @@\n/);
  assert.equal(variorum(["compare", "old.txt", "old.txt", "--format", "patch"]).out, "");
});

test("html: no script, text escaped, every word there", () => {
  writeFileSync(join(folder, "tags.txt"), 'A <script>alert("1")</script> & <b onclick=x>so</b>.\n');
  const { out } = variorum(["compare", "old.txt", "tags.txt", "--format", "html"]);
  assert.ok(!/<script|<b |onclick=x>/i.test(out));
  assert.match(out, /default-src 'none'/);
  const { out: page } = variorum(["compare", "old.txt", "new.txt", "--format", "html"]);
  assert.match(page, /<del>Three<\/del>/);
  assert.match(page, /<ins>Five<\/ins>/);
});

test("what is too large is refused by its name, before work starts", () => {
  const largest = names.maxTextLength;
  const sizes = [
    [largest + 1, `it has more than ${largest} code units: no longer text is compared`],
    [3 * largest + 4, `it has ${3 * largest + 4} bytes: allowed are at most ${3 * largest + 3}`],
  ];
  for (const [size, problem] of sizes) {
    writeFileSync(join(folder, "large.txt"), "");
    truncateSync(join(folder, "large.txt"), size); // a hole of NULs that takes no room on the disk
    const { status, error } = variorum(["compare", "old.txt", "large.txt"]);
    assert.deepEqual({ status, error }, { status: 2, error: `variorum: large.txt: ${problem}\n` });
  }
  rmSync(join(folder, "large.txt"));
});

const errors = [
  [["compare", "old.txt", "none.txt"], "variorum: none.txt: there is no such file\n"],
  [["compare", ".", "old.txt"], "variorum: .: this is a folder: expected a text file\n"],
  [["compare", "old.txt"], "variorum: compare: 1 files given: expected two, OLD and NEW\n"],
  [["compare", "-", "-"], "variorum: compare: standard input can be one of the two files, not both\n"],
  [
    ["compare", "old.txt", "new.txt", "--format", "pdf"],
    "variorum: compare: --format is pdf: expected one of html, json, text, markdown, changes, patch\n",
  ],
  [["compare", "old.txt", "new.txt", "-o", "no/where.txt"], "variorum: no/where.txt: cannot be written: ENOENT\n"],
  [["compute"], "variorum: no such command: compute: expected compare\n"],
  [[], "variorum: no command given: expected compare\n"],
];
for (const [words, expected] of errors) {
  test(`error of one line: variorum ${words.join(" ")}`, () => {
    const { status, out, error } = variorum(words);
    assert.deepEqual({ status, out, error }, { status: 2, out: "", error: expected });
  });
}

test("an unknown flag is an error of one line", () => {
  const { status, error } = variorum(["compare", "old.txt", "new.txt", "--loud"]);
  assert.equal(status, 2);
  assert.match(error, /^variorum: .*--loud.*\n$/);
});

test("a file that is not UTF-8 is refused with the place", () => {
  writeFileSync(join(folder, "latin.txt"), Buffer.from([0x41, 0x42, 0xe9, 0x43]));
  const { status, error } = variorum(["compare", "latin.txt", "new.txt"]);
  assert.equal(status, 2);
  assert.equal(error, "variorum: latin.txt: byte 2 is not UTF-8: expected UTF-8, or UTF-16 with a byte order mark\n");
});

test("UTF-16 with a byte order mark is read", () => {
  writeFileSync(join(folder, "wide.txt"), Buffer.from(`\ufeff${beforeText}`, "utf16le"));
  writeFileSync(join(folder, "marked.txt"), `\ufeff${beforeText}`);
  assert.equal(variorum(["compare", "wide.txt", "marked.txt"]).status, 0);
});

test("help and version", () => {
  assert.match(variorum(["--help"]).out, /^variorum compare OLD NEW /);
  assert.equal(variorum(["--version"]).out, `variorum ${engine.version}\n`);
});
