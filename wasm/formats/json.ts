// A comparison as JSON text, format variorum-comparison, schema 1: byte for byte what core/src/formats/json.cpp writes. What the
// fields mean is said in core/include/variorum/json.h.
//
// Keys stand in the order in which they are named here; JSON.stringify leaves out those whose value is undefined.
import {
  type Comparison,
  changeKinds,
  invisibleKinds,
  linkKinds,
  type RangeColumns,
  rowKinds,
  type SpanColumns,
  spanClasses,
  spanKinds,
} from "../comparison";

// What is said only where it says something. Indices are -1 where they point at nothing.
const unlessNone = (index: number) => (index >= 0 ? index : undefined);
const unlessZero = (count: number) => (count > 0 ? count : undefined);
const onlyTrue = (flag: number) => (flag !== 0 ? true : undefined);
const kindsOf = (mask: number) => (mask !== 0 ? invisibleKinds.filter((_, kind) => (mask >> kind) & 1) : undefined);

function spansOf(spans: SpanColumns, begin: number, end: number): unknown[] {
  const out: unknown[] = [];
  for (let i = begin; i < end; i++) {
    const span: unknown[] = [spanKinds[spans.kind[i]!], spans.begin[i], spans.end[i]];
    if (spans.textClass[i] !== 0) span.push(spanClasses[spans.textClass[i]!]);
    out.push(span);
  }
  return out;
}

function linkOf({ links }: Comparison, i: number): object {
  return {
    before: links.before[i],
    after: links.after[i],
    kind: linkKinds[links.kind[i]!],
    similarity: links.similarity[i],
  };
}

function moveOf({ moves }: Comparison, i: number): object {
  return {
    id: i,
    before: [moves.beforeBegin[i], moves.beforeEnd[i]],
    after: [moves.afterBegin[i], moves.afterEnd[i]],
    edited: moves.edited[i] !== 0,
    whole: moves.whole[i] !== 0,
    up: moves.up[i] !== 0,
  };
}

function rowOf({ rows, before, after }: Comparison, i: number): object {
  return {
    kind: rowKinds[rows.kind[i]!],
    before: [rows.beforeBegin[i], rows.beforeEnd[i]],
    after: [rows.afterBegin[i], rows.afterEnd[i]],
    move: unlessNone(rows.move[i]!),
    quieted: unlessZero(rows.quieted[i]!),
    invisible: kindsOf(rows.invisible[i]!),
    coarse: onlyTrue(rows.coarse[i]!),
    also: rows.alsoBegin[i]! >= 0 ? [rows.alsoBegin[i], rows.alsoEnd[i]] : undefined,
    before_spans: spansOf(before.spans, rows.beforeSpanBegin[i]!, rows.beforeSpanEnd[i]!),
    after_spans: spansOf(after.spans, rows.afterSpanBegin[i]!, rows.afterSpanEnd[i]!),
  };
}

function changeOf({ changes }: Comparison, i: number): object {
  return {
    kind: changeKinds[changes.kind[i]!],
    class: spanClasses[changes.textClass[i]!],
    row: changes.row[i],
    before: [changes.beforeBegin[i], changes.beforeEnd[i]],
    after: [changes.afterBegin[i], changes.afterEnd[i]],
    quieted: onlyTrue(changes.quieted[i]!),
    invisible: kindsOf(changes.invisible[i]!),
    move: unlessNone(changes.move[i]!),
    before_paragraph: unlessNone(changes.beforeParagraph[i]!),
    after_paragraph: unlessNone(changes.afterParagraph[i]!),
  };
}

/** A list as JSON, some records at a time: a million rows as objects, all at once, take 2 GB and twice the time. */
function listJson(count: number, recordOf: (i: number) => object): string {
  const atATime = 1024;
  const parts: string[] = [];
  for (let begin = 0; begin < count; begin += atATime) {
    const records = Array.from({ length: Math.min(atATime, count - begin) }, (_, i) => recordOf(begin + i));
    parts.push(JSON.stringify(records).slice(1, -1));
  }
  return `[${parts.join()}]`;
}

function rangesJson(before: RangeColumns, after: RangeColumns): string {
  const [old, now] = [before, after].map(({ begin, end }) => listJson(begin.length, (i) => [begin[i], end[i]]));
  return `{"before":${old},"after":${now}}`;
}

/** The comparison as JSON, on one line. */
export function formatJson(comparison: Comparison, version: string): string {
  const { before, after, links, moves, rows, changes } = comparison;
  const listOf = (column: Int32Array, recordOf: (comparison: Comparison, i: number) => object) =>
    listJson(column.length, (i) => recordOf(comparison, i));
  const facts = JSON.stringify({
    format: "variorum-comparison",
    schema: 1,
    generator: `variorum ${version}`,
    coarse: comparison.coarse,
    invisible: kindsOf(comparison.invisible),
    stats: comparison.stats,
  });
  const lists = {
    paragraphs: rangesJson(before.paragraphs, after.paragraphs),
    sentences: rangesJson(before.sentences, after.sentences),
    links: listOf(links.kind, linkOf),
    moves: listOf(moves.edited, moveOf),
    rows: listOf(rows.kind, rowOf),
    changes: listOf(changes.kind, changeOf),
    letters: rangesJson(before.letters, after.letters),
  };
  const named = Object.entries(lists).map(([name, json]) => `"${name}":${json}`);
  return `${facts.slice(0, -1)},${named.join()}}`;
}
