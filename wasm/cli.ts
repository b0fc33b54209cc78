// The command line.   variorum compare OLD NEW [--format text|changes|markdown|patch|html|json] [-o FILE]
//
// Exit status as diff has it: 0 where the texts are the same, 1 where they differ, 2 after an error, which is one line that
// says which file, where, and what was expected.

import { parseArgs } from "node:util";
import { loadEngine, version } from "variorum";
import type { Engine, FormatName, FormatOptions } from "./comparison";
import { checkOutput, isTerminal, readText, write } from "./files";
import { formatChanges } from "./sentences/changes";
import { inOneLine, named, shown } from "./signs";

const usage = `variorum compare OLD NEW [--format text|changes|markdown|patch|html|json] [-o FILE]

Compares two versions of a text. "-" is standard input. Without -o the comparison goes to standard output.
Exit status: 0 the texts are the same, 1 they differ, 2 there was an error.
`;

/** They hold the texts as they are, to be rebuilt from them. A terminal is shown the names of what would work on it. */
const exact: readonly string[] = ["markdown", "patch"];

const formats: readonly (FormatName | "changes")[] = ["html", "json", "text", "markdown", "changes", "patch"];

function formatted(
  engine: Engine,
  format: FormatName | "changes",
  before: string,
  after: string,
  options: FormatOptions,
): string {
  if (format === "changes") return formatChanges(engine.compare(before, after), before, after);
  const text = engine.format(format, before, after, options);
  return format === "json" ? `${text}\n` : text;
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
  const format = formats.find((name) => name === values.format);
  if (!format) throw new Error(`compare: --format is ${values.format}: expected one of ${formats.join(", ")}`);
  const output = values.output ?? "-";
  checkOutput(output, [beforeName, afterName]);
  const toTerminal = isTerminal(output);
  const engine = await loadEngine();
  const [before, after] = [readText(beforeName), readText(afterName)];
  const colour = toTerminal && !process.env["NO_COLOR"];
  const text = formatted(engine, format, before, after, { beforeName, afterName, colour });
  write(output, toTerminal && exact.includes(format) ? named(text, shown.exported) : text);
  return before === after ? 0 : 1;
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
