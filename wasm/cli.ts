// The command line.   variorum compare OLD NEW [--format text|changes|markdown|patch|html|json] [-o FILE]
//
// Exit status as diff has it: 0 where the texts are the same, 1 where they differ, 2 after an error, which is one line that
// says which file, where, and what was expected.

import { readFileSync, statSync, writeFileSync } from "node:fs";
import { isatty } from "node:tty";
import { parseArgs } from "node:util";
import { loadEngine, maxTextLength, version } from "variorum";
import type { Comparison, Engine } from "./comparison";
import { formatChanges } from "./formats/changes";
import { formatHtml } from "./formats/html";
import { formatMarkdown } from "./formats/markdown";
import { formatPatch } from "./formats/patch";
import { formatText } from "./formats/text";

const usage = `variorum compare OLD NEW [--format text|changes|markdown|patch|html|json] [-o FILE]

Compares two versions of a text. "-" is standard input. Without -o the comparison goes to standard output.
Exit status: 0 the texts are the same, 1 they differ, 2 there was an error.
`;

interface Job {
  comparison(): Comparison;
  json(): string;
  before: string;
  after: string;
  beforeName: string;
  afterName: string;
  colour: boolean;
}

const formats: Record<string, (job: Job) => string> = {
  html: (job) => formatHtml(job.comparison(), job.before, job.after, job.beforeName, job.afterName),
  json: (job) => `${job.json()}\n`,
  text: (job) => formatText(job.comparison(), job.before, job.after, job.colour),
  markdown: (job) => formatMarkdown(job.comparison(), job.before, job.after),
  changes: (job) => formatChanges(job.comparison(), job.before, job.after),
  patch: (job) => formatPatch(job.comparison(), job.before, job.after, job.beforeName, job.afterName),
};

// A code unit is three bytes of UTF-8 at most; a byte order mark may stand before them.
const largestFile = 3 * maxTextLength + 3;

function readBytes(file: string): Uint8Array {
  try {
    const size = file === "-" ? 0 : statSync(file).size;
    if (size > largestFile) throw new Error(`it has ${size} bytes: allowed are at most ${largestFile}`);
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reasons: Record<string, string> = {
      ENOENT: "there is no such file",
      EISDIR: "this is a folder: expected a text file",
      EACCES: "reading it is not permitted",
    };
    throw new Error(`${file}: ${reasons[code ?? ""] ?? (error as Error).message}`);
  }
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Where the first character begins that is none. A streaming decoder finds the end of it, its beginning is just before. */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  while (good > 0 && !decodes(bytes.subarray(0, good), encoding)) good--;
  return good;
}

/** The text of a file, refused by its name where it is longer than the engine takes. */
function readText(file: string): string {
  const text = decodeText(file);
  if (text.length > maxTextLength)
    throw new Error(`${file}: it has ${text.length} code units: allowed are at most ${maxTextLength}`);
  return text;
}

/** A byte order mark is part of the text: offsets count it, and nothing is lost. */
function decodeText(file: string): string {
  const bytes = readBytes(file);
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "";
  const encoding = mark || "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const place = `byte ${firstBadByte(bytes, encoding)}`;
    throw new Error(
      `${file}: ${place} is not ${encoding.toUpperCase()}: expected UTF-8, or UTF-16 with a byte order mark`,
    );
  }
}

function write(file: string | undefined, text: string): void {
  if (file === undefined || file === "-") {
    writeFileSync(1, text); // waits for a slow reader, as long as nobody asks process.stdout for anything
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Error(`${file}: cannot be written: ${(error as NodeJS.ErrnoException).code}`);
  }
}

function jobOf(engine: Engine, beforeName: string, afterName: string, colour: boolean): Job {
  const [before, after] = [readText(beforeName), readText(afterName)];
  return {
    comparison: () => engine.compare(before, after),
    json: () => engine.compareToJson(before, after),
    before,
    after,
    beforeName,
    afterName,
    colour,
  };
}

async function compareFiles(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: "string", short: "f", default: "text" }, output: { type: "string", short: "o" } },
  });
  const [beforeName, afterName, ...more] = positionals;
  if (beforeName === undefined || afterName === undefined || more.length > 0) {
    throw new Error(`compare: ${positionals.length} files given: expected two, OLD and NEW`);
  }
  if (beforeName === "-" && afterName === "-")
    throw new Error("compare: standard input can be one of the two files, not both");
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
  if (!format)
    throw new Error(`compare: --format is ${values.format}: expected one of ${Object.keys(formats).join(", ")}`);
  const toTerminal = values.output === undefined && isatty(1) && !process.env["NO_COLOR"];
  const job = jobOf(await loadEngine(), beforeName, afterName, toTerminal);
  write(values.output, format(job));
  return job.before === job.after ? 0 : 1;
}

async function main([command, ...args]: string[]): Promise<number> {
  if (command === "compare" && !args.includes("--help") && !args.includes("-h")) return compareFiles(args);
  if (command === "--version") {
    write(undefined, `variorum ${version}\n`);
    return 0;
  }
  if (command === "--help" || command === "-h" || command === "help" || command === "compare") {
    write(undefined, usage);
    return 0;
  }
  throw new Error(`${command === undefined ? "no command given" : `no such command: ${command}`}: expected compare`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  // The reader of a pipe went away: it has what it wanted.
  if (code !== "EPIPE") process.stderr.write(`variorum: ${message.split("\n")[0]}\n`);
  process.exitCode = 2;
}
