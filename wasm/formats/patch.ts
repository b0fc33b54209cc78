// A comparison as a unified patch, line by line, that `git apply` and `patch` take: lines are common where the comparison
// says that all of their text stayed in place.
//
//     --- old.txt
//     +++ new.txt
//     @@ -1,3 +1,3 @@
import { type Comparison, rowKinds } from "../comparison";
import { piecesOfRow } from "./pieces";

const contextLines = 3;

interface Edit {
  sign: " " | "-" | "+";
  line: string;
}

/** Lines with their "\n"; the last may lack it. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** For each before offset whose code unit stayed in place, its after offset; -1 for the others. */
function stayedAt(comparison: Comparison, length: number): Int32Array {
  const to = new Int32Array(length).fill(-1);
  for (let row = 0; row < comparison.rows.kind.length; row++) {
    const kind = rowKinds[comparison.rows.kind[row] ?? 0];
    if (kind !== "unchanged" && kind !== "changed") continue;
    for (const piece of piecesOfRow(comparison, row)) {
      if (piece.kind !== "equal") continue;
      for (let at = piece.before[0]; at < piece.before[1]; at++) to[at] = piece.after[0] + at - piece.before[0];
    }
  }
  return to;
}

/** Both texts as one list of lines: kept, deleted, inserted. */
function lineEdits(comparison: Comparison, before: string, after: string): Edit[] {
  const to = stayedAt(comparison, before.length);
  const afterLines = linesOf(after);
  const lineAt = new Map<number, number>();
  let offset = 0;
  for (const [index, line] of afterLines.entries()) {
    lineAt.set(offset, index);
    offset += line.length;
  }
  const edits: Edit[] = [];
  let next = 0;
  offset = 0;
  for (const line of linesOf(before)) {
    const twin = lineAt.get(to[offset] ?? -1);
    if (twin !== undefined && twin >= next && afterLines[twin] === line) {
      for (; next < twin; next++) edits.push({ sign: "+", line: afterLines[next] ?? "" });
      edits.push({ sign: " ", line });
      next++;
    } else edits.push({ sign: "-", line });
    offset += line.length;
  }
  for (; next < afterLines.length; next++) edits.push({ sign: "+", line: afterLines[next] ?? "" });
  return edits;
}

/** Half-open runs of edits, each with its context; runs whose contexts touch are one. */
function hunkRanges(edits: readonly Edit[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const [index, edit] of edits.entries()) {
    if (edit.sign === " ") continue;
    const [begin, end] = [Math.max(0, index - contextLines), Math.min(edits.length, index + contextLines + 1)];
    const last = ranges.at(-1);
    if (last && begin <= last[1]) last[1] = end;
    else ranges.push([begin, end]);
  }
  return ranges;
}

/** How many lines of one side come before each edit; one more entry, the total. */
function lineNumbers(edits: readonly Edit[], sign: "-" | "+"): number[] {
  const numbers = [0];
  for (const edit of edits) numbers.push((numbers.at(-1) ?? 0) + (edit.sign === " " || edit.sign === sign ? 1 : 0));
  return numbers;
}

function hunkSide(numbers: readonly number[], begin: number, end: number): string {
  const [skipped, seen] = [numbers[begin] ?? 0, numbers[end] ?? 0];
  return `${seen === skipped ? skipped : skipped + 1},${seen - skipped}`;
}

function printed({ sign, line }: Edit): string {
  return line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\x07": "\\a",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
};

/** A name as git writes it: in quotes and escaped where it holds a quote, a backslash or a control character. */
function quotedName(name: string): string {
  // A tab ends a name that holds blanks.
  if (!/["\\\p{Cc}]/u.test(name)) return /\s/.test(name) ? `${name}\t` : name;
  const octal = (byte: number) => `\\${byte.toString(8).padStart(3, "0")}`;
  const bytes = (c: string) => Array.from(new TextEncoder().encode(c), octal).join("");
  return `"${name.replace(/["\\\p{Cc}]/gu, (c) => escapes[c] ?? bytes(c))}"`;
}

/** The comparison as a patch from the file `beforeName` to the file `afterName`; empty where nothing differs. */
export function formatPatch(
  comparison: Comparison,
  before: string,
  after: string,
  beforeName: string,
  afterName: string,
): string {
  const edits = lineEdits(comparison, before, after);
  const [old, now] = [lineNumbers(edits, "-"), lineNumbers(edits, "+")];
  const hunks = hunkRanges(edits).map(([begin, end]) => {
    const head = `@@ -${hunkSide(old, begin, end)} +${hunkSide(now, begin, end)} @@\n`;
    return head + edits.slice(begin, end).map(printed).join("");
  });
  if (hunks.length === 0) return "";
  return `--- ${quotedName(beforeName)}\n+++ ${quotedName(afterName)}\n${hunks.join("")}`;
}
