// What comes in is bounded, whatever it comes from, and is never written over.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { linkSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { commandLine } from "./command.mjs";
import { names, packageFolder } from "./support.mjs";

const { folder, put, variorum } = commandLine();
put("old.txt", "The old text.\n");
put("new.txt", "The new text.\n");

const largest = names.maxTextLength;
const tooLong = (name) => `variorum: ${name}: it has more than ${largest} code units: no longer text is compared\n`;

/** Runs a line of shell in which $VARIORUM is the command, and says what memory it took, in MB. */
function measured(line) {
  const hook = "process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))";
  const command = `'${process.execPath}' --import 'data:text/javascript,${encodeURIComponent(hook).replaceAll("'", "%27")}' '${join(packageFolder, "cli.mjs")}'`;
  const { status, stderr } = spawnSync("sh", ["-c", line.replaceAll("$VARIORUM", command)], {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
  });
  const [, error, kilobytes] = stderr.match(/^([\s\S]*?)(\d*)$/);
  return { status, error, megabytes: Number(kilobytes) / 1024 };
}

const endless = [
  ["yes | $VARIORUM compare - new.txt", "-"],
  ["$VARIORUM compare /dev/zero new.txt", "/dev/zero"],
  ["$VARIORUM compare new.txt /dev/zero", "/dev/zero"],
  ["mkfifo pipe; (yes > pipe &) ; $VARIORUM compare pipe new.txt", "pipe"],
];
for (const [line, name] of endless) {
  test(`what never ends is refused: ${line.replaceAll("$VARIORUM", "variorum")}`, () => {
    const { status, error, megabytes } = measured(line);
    assert.deepEqual({ status, error }, { status: 2, error: tooLong(name) });
    assert.ok(megabytes > 0 && megabytes < 500, `${megabytes} MB`);
  });
}

test("pipes that end are read, however slowly they come", () => {
  const line = `(printf 'The old'; sleep 0.2; printf ' text.\\n') | $VARIORUM compare - old.txt`;
  assert.equal(measured(line).status, 0);
});

test("- o never writes over what is compared", () => {
  symlinkSync("old.txt", join(folder, "symbolic.txt"));
  linkSync(join(folder, "new.txt"), join(folder, "hard.txt"));
  const refused = (output, input) =>
    `variorum: ${output}: this is the same file as ${input}, which is being compared: expected another file to write to\n`;
  for (const [output, input] of [
    ["old.txt", "old.txt"],
    ["new.txt", "new.txt"],
    ["./old.txt", "old.txt"],
    [join(folder, "new.txt"), "new.txt"],
    ["symbolic.txt", "old.txt"],
    ["hard.txt", "new.txt"],
  ]) {
    const { status, error, out } = variorum(["compare", "old.txt", "new.txt", "-o", output]);
    assert.deepEqual({ status, error, out }, { status: 2, error: refused(output, input), out: "" });
  }
  const redirected = measured("$VARIORUM compare - new.txt -o old.txt < old.txt");
  assert.equal(redirected.status, 2);
  assert.match(redirected.error, /^variorum: old\.txt: this is the file at standard input/);
  assert.equal(readFileSync(join(folder, "old.txt"), "utf8"), "The old text.\n");
  assert.equal(readFileSync(join(folder, "new.txt"), "utf8"), "The new text.\n");
  assert.equal(variorum(["compare", "old.txt", "new.txt", "-o", "other.txt"]).status, 1);
  assert.equal(
    variorum(["compare", "old.txt", "new.txt", "-o", "other.txt"]).status,
    1,
    "a comparison may be replaced",
  );
});
