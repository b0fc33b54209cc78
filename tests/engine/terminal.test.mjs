// What no reader sees goes out by its name: what turns letters round, and what would work on a terminal.
import assert from "node:assert/strict";
import { test } from "node:test";
import { commandLine } from "./command.mjs";

const { put, variorum, inTerminal, compare } = commandLine();
const override = "\u202e";
const before = `The sum goes to alice by noon.\n\nKept ${override}as it was.\n`;
const after = `The sum goes to ${override}alice by noon \x1b]0;owned\x07.\n\nKept ${override}as it was.\n`;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const raw = /[\u202a-\u202e\u2066-\u2069\0\x07\x1b\x9b]/;

for (const format of ["text", "changes", "html"]) {
  test(`${format}: overrides and controls by name`, () => {
    const out = compare(before, after, format);
    assert.doesNotMatch(out, raw);
    assert.match(out, /RLO/);
    assert.match(out, /ESC/);
  });
}

test("html: the name of a character says what it is, of unchanged text too", () => {
  const out = compare(before, after, "html");
  assert.equal(out.match(/<abbr title="right-to-left override \(U\+202E\)">RLO<\/abbr>/g).length, 3);
  assert.match(out, /<ins><abbr title="right-to-left override \(U\+202E\)">RLO<\/abbr>alice<\/ins>/);
});

test("an edit that nobody sees is shown by name", () => {
  assert.match(compare("It is 20 km.\n", "It is 20\u00a0km.\n", "text"), /^~ ¶1 It is 20\[- -\]\{\+<NBSP>\+\}km\.$/m);
  assert.match(compare("The acount.\n", "The ac\u200dount.\n", "text"), /\{\+ac<ZWJ>ount\+\}/);
});

test("Persian words and emoji keep their joiners", () => {
  assert.match(compare("We saw می‌خواهم 👩‍👩‍👧.\n", "We saw می‌خواهی 👩‍👩‍👦.\n", "text"), /^[^<]*$/);
});

for (const format of ["markdown", "patch"]) {
  test(`${format}: exact in a pipe, by name on a terminal`, () => {
    assert.match(compare(before, after, format), raw);
    const drawn = inTerminal(["compare", "before.txt", "after.txt", "--format", format]).out;
    assert.doesNotMatch(drawn, raw);
    assert.match(drawn, /<RLO>alice/);
    assert.match(drawn, /<ESC>\]0;owned<BEL>/);
  });
}

test("text: colours reach a terminal, escapes of a text do not", () => {
  put("before.txt", before);
  put("after.txt", after);
  const { out } = inTerminal(["compare", "before.txt", "after.txt"]);
  assert.ok(out.includes("\x1b[4;94m"));
  assert.ok(!out.includes("\x1b]0;"));
});

test("a name of a file is one harmless line", () => {
  const name = `gone\x1b]0;owned\x07\n${override}gnp.exe`;
  const shown = "gone<ESC>]0;owned<BEL><¶><RLO>gnp.exe";
  const missing = variorum(["compare", name, "before.txt"]);
  assert.equal(missing.error, `variorum: ${shown}: there is no such file\n`);
  assert.match(variorum(["compare", "a", "b", "--format", name]).error, /^variorum: compare: --format is gone<ESC>/);
  assert.doesNotMatch(variorum([name]).error, raw);
  assert.doesNotMatch(variorum(["compare", `--${name}`, "b"]).error, raw);
  put(name, "One.\n");
  put("b", "Two.\n");
  const page = variorum(["compare", name, "b", "--format", "html"]).out;
  assert.doesNotMatch(page, raw);
  assert.ok(page.includes("gone&#60;ESC&#62;]0;owned&#60;BEL&#62;&#60;¶&#62;&#60;RLO&#62;gnp.exe"));
  assert.doesNotMatch(inTerminal(["compare", name, "b", "--format", "patch"]).out, raw);
});

test("a lone carriage return does not return", () => {
  assert.match(compare("It is safe here.\n", "It is safe\rand sound here.\n", "text"), /<␍>/);
});
