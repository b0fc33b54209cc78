// The command line.   variorum compare OLD NEW [--format text|changes|markdown|patch|html|json] [-o FILE]
//
// Exit status as diff has it: 0 where the texts are the same, 1 where they differ, 2 after an error, which is one line that
// says which file, where, and what was expected.

import { parseArgs } from "node:util";
import { loadEngine, version } from "variorum";
import type { Comparison, Engine } from "./comparison";
import { checkOutput, isTerminal, readText, write } from "./files";
import { formatChanges } from "./formats/changes";
import { formatHtml } from "./formats/html";
import { formatMarkdown } from "./formats/markdown";
import { formatPatch } from "./formats/patch";
import { formatText } from "./formats/text";
import { inOneLine, named, shown } from "./signs";

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

/** They hold the texts as they are, to be rebuilt from them. A terminal is shown the names of what would work on it. */
const exact: readonly string[] = ["markdown", "patch"];

const formats: Record<string, (job: Job) => string> = {
  html: (job) => formatHtml(job.comparison(), job.before, job.after, job.beforeName, job.afterName),
  json: (job) => `${job.json()}\n`,
  text: (job) => formatText(job.comparison(), job.before, job.after, job.colour),
  markdown: (job) => formatMarkdown(job.comparison(), job.before, job.after),
  changes: (job) => formatChanges(job.comparison(), job.before, job.after),
  patch: (job) => formatPatch(job.comparison(), job.before, job.after, job.beforeName, job.afterName),
};

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
  const output = values.output ?? "-";
  checkOutput(output, [beforeName, afterName]);
  const toTerminal = isTerminal(output);
  const job = jobOf(await loadEngine(), beforeName, afterName, toTerminal && !process.env["NO_COLOR"]);
  const text = format(job);
  write(output, toTerminal && exact.includes(values.format) ? named(text, shown.exported) : text);
  return job.before === job.after ? 0 : 1;
}

async function main([command, ...args]: string[]): Promise<number> {
  if (command === "compare" && !args.includes("--help") && !args.includes("-h")) return compareFiles(args);
  if (command === "--version") {
    write("-", `variorum ${version}\n`);
    return 0;
  }
  if (command === "--help" || command === "-h" || command === "help" || command === "compare") {
    write("-", usage);
    return 0;
  }
  throw new Error(`${command === undefined ? "no command given" : `no such command: ${command}`}: expected compare`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  // The reader of a pipe went away: it has what it wanted.
  if (code !== "EPIPE") process.stderr.write(`variorum: ${inOneLine(message)}\n`);
  process.exitCode = 2;
}
