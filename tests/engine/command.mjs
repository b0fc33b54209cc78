// The built command line in a folder of its own, as the tests call it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { packageFolder } from "./support.mjs";

const cli = join(packageFolder, "cli.mjs");

export function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), "variorum-cli-"));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Puts a text into a file of that name, whatever the name holds. */
  const put = (name, text) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const run = (program, words, input) => {
    const result = spawnSync(program, words, { cwd: folder, input, encoding: "utf8", maxBuffer: 1 << 30 });
    return { status: result.status, out: result.stdout, error: result.stderr };
  };
  const variorum = (words, input = "") => run(process.execPath, [cli, ...words], input);
  /** The same, drawn by a terminal: `script` gives the program one, and what it draws comes back. */
  const inTerminal = (words) => {
    const quoted = [process.execPath, cli, ...words].map((word) => `'${word.replaceAll("'", "'\\''")}'`);
    return run("script", ["-qec", quoted.join(" "), "/dev/null"], "");
  };
  /** What both texts become in a format. */
  const compare = (before, now, format) => {
    put("before.txt", before);
    put("after.txt", now);
    return variorum(["compare", "before.txt", "after.txt", "--format", format]).out;
  };
  return { folder, put, run, variorum, inTerminal, compare };
}
