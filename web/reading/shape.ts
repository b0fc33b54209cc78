// What a paragraph is drawn as: a heading, an item of a list, a line of verse, code or a table, prose; how far it is set in, and
// whether the next one follows close behind it. The text says all that itself.
//
// In:   a Reading. Out: plain values, for one paragraph of one side at a time.

import type { Reading } from "./reading";

export type ShapeKind = "prose" | "heading" | "item" | "code" | "table";

export interface Shape {
  readonly kind: ShapeKind;
  /** Of headings: 1 the highest. */
  readonly level: number;
  /** Columns that its first line is set in by. */
  readonly indent: number;
  /** No blank line parts it from the next one, in a text that parts its paragraphs by blank lines: a line of verse, of code, an item. */
  readonly close: boolean;
  /** Its lines begin with marks of their own, "> " or "// ": each is a line. */
  readonly marked: boolean;
}

/** As Markdown and AsciiDoc write it. */
const heading = /^(#{1,6}|={1,6})[ \t]+\S/u;
const item = /^(?:[-*+•‣–—]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])[ \t]+\S/u;
const tableRow = /^\|.*\|[ \t]*$/su;
/** As the core has it (core/src/text/lines.cpp): closed by the same mark, at least as often, with nothing behind it. */
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/u;
const lineMarks = /\n[ \t]*(?:>|\/\/|#|;|%|--|\*)[ \t]/u;
/** What ends or holds a line of a program, and hardly ever one of a poem. */
const codeSigns =
  /[;{}]$|[=!<>]=|\w\([^()]*\)|=>|^(?:import|return|def|class|function|const|let|var|if|for|while)\b.*[:({;]/u;
/** Characters of a line that are looked at for them. */
const looked = 200;
const tabWidth = 4;
/** Lines set in so far are code, where they look like it. */
const codeIndent = 4;
/** Looked at on either side for the look of code. */
const around = 4;

export function shapeOf(reading: Reading, side: "before" | "after", paragraph: number): Shape {
  const { begin, end } = reading.comparison[side].paragraphs;
  const text = reading[side];
  const at = (index: number) => text.slice(begin[index], end[index]);
  const own = at(paragraph);
  const facts = factsOf(reading, side);
  const gap = (index: number) => text.slice(end[index] ?? 0, begin[index + 1] ?? end[index] ?? 0);
  const before = paragraph === 0 ? text.slice(0, begin[0]) : gap(paragraph - 1);
  const indent = columnsOf(before.slice(before.lastIndexOf("\n") + 1));
  const close = facts.hasBlankLines && paragraph + 1 < begin.length && isOneLineEnd(gap(paragraph));
  const shape = { kind: "prose" as ShapeKind, level: 0, indent, close, marked: lineMarks.test(own) };
  if (facts.fenced?.[paragraph] || isCode()) return { ...shape, kind: "code" };
  const head = heading.exec(own);
  if (head) return { ...shape, kind: "heading", level: head[1]?.length ?? 1, close: false };
  if (paragraph === 0 && reading.comparison.headline) return { ...shape, kind: "heading", level: 1, close: false };
  if (tableRow.test(own)) return { ...shape, kind: "table" };
  return item.test(own) ? { ...shape, kind: "item" } : shape;

  /** Set in, and half of the lines set in around it look like code. */
  function isCode(): boolean {
    if (indent < codeIndent) return false;
    let [lines, signs] = [0, 0];
    for (
      let index = Math.max(0, paragraph - around);
      index <= Math.min(begin.length - 1, paragraph + around);
      index++
    ) {
      const space = index === 0 ? text.slice(0, begin[0]) : gap(index - 1);
      if (columnsOf(space.slice(space.lastIndexOf("\n") + 1)) < codeIndent) continue;
      lines++;
      if (codeSigns.test(text.slice(begin[index], Math.min(end[index] ?? 0, (begin[index] ?? 0) + looked)))) signs++;
    }
    return 2 * signs >= lines;
  }
}

interface Facts {
  hasBlankLines: boolean;
  /** For each paragraph whether it stands in a fence, or is one; null where the text has none. */
  fenced: Uint8Array | null;
}

const remembered = new WeakMap<Reading, Partial<Record<"before" | "after", Facts>>>();

function factsOf(reading: Reading, side: "before" | "after"): Facts {
  const known = remembered.get(reading) ?? {};
  remembered.set(reading, known);
  const text = reading[side];
  known[side] ??= {
    hasBlankLines: /\n[ \t\r]*\n/u.test(text),
    fenced: /(?:```|~~~)/u.test(text) ? fencedIn(reading, side) : null,
  };
  return known[side];
}

function fencedIn(reading: Reading, side: "before" | "after"): Uint8Array {
  const { begin, end } = reading.comparison[side].paragraphs;
  const fenced = new Uint8Array(begin.length);
  let opened: { at: number; mark: string } | null = null;
  for (let index = 0; index < begin.length; index++) {
    const line = reading[side].slice(begin[index], Math.min(end[index] ?? 0, (begin[index] ?? 0) + looked));
    const [, ticks, waves] = fence.exec(line) ?? [];
    const mark = ticks ?? waves;
    if (mark === undefined) continue;
    if (opened === null) opened = { at: index, mark };
    else if (line.trim() === mark && mark.startsWith(opened.mark)) {
      fenced.fill(1, opened.at, index + 1);
      opened = null;
    }
  }
  return fenced;
}

function columnsOf(blanks: string): number {
  let columns = 0;
  for (const blank of blanks) columns = blank === "\t" ? columns + tabWidth - (columns % tabWidth) : columns + 1;
  return columns;
}

const isOneLineEnd = (gap: string): boolean => /^[ \t]*(?:\r\n?|\n)[ \t]*$/u.test(gap);
