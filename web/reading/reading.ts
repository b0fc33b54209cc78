// A comparison in, what is drawn out: stripes, folds and places, as plain values, before any element exists.
//
// In:   the engine's columns and the two texts. Unit: UTF-16 code units of the texts as given.
// Out:  stripes in reading order. A stripe is one level grid row: the engine's rows, joined wherever a row border falls
//       inside a paragraph of either side, so that no paragraph is ever torn apart.
//
//     rows     [S1 | S1'] [moved-from S2] [S3 | S3'],  S1 S2 S3 in one paragraph
//     stripes  [S1 S2 S3 | S1' S3']

import { type Comparison, type RowKind, rowKinds, type TextRange } from "../../wasm/comparison";
import { firstAbove } from "../base/ranges";
import { type ChangeIndex, indexChanges } from "./regions";

export type StripeState = "unchanged" | "changed" | "inserted" | "deleted" | "moved";

/** Half-open ranges of rows and of each side's paragraphs; the changes in it, in order. */
export interface Stripe {
  readonly index: number;
  readonly rows: TextRange;
  readonly before: TextRange;
  readonly after: TextRange;
  readonly state: StripeState;
  readonly changes: readonly number[];
  readonly quieted: number;
  readonly coarse: boolean;
}

export interface Reading {
  readonly comparison: Comparison;
  readonly before: string;
  readonly after: string;
  readonly stripes: readonly Stripe[];
  readonly stripeOfRow: Int32Array;
  readonly changeIndex: ChangeIndex;
  /** Where each stripe begins on the overview ruler: characters of the longer side so far; one more entry, the total. */
  readonly places: Float64Array;
}

export const rowKind = (comparison: Comparison, row: number): RowKind =>
  rowKinds[comparison.rows.kind[row] ?? 0] ?? "unchanged";

export function read(comparison: Comparison, before: string, after: string): Reading {
  const borders = rowBorders(comparison);
  const stripeOfRow = new Int32Array(borders.length);
  for (let row = 0, stripe = -1; row < borders.length; row++) {
    if (borders[row]) stripe++;
    stripeOfRow[row] = stripe;
  }
  const stripes = stripesOf(comparison, borders, changesByStripe(comparison, stripeOfRow));
  const places = placesOf(comparison, stripes);
  return { comparison, before, after, stripes, stripeOfRow, changeIndex: indexChanges(comparison), places };
}

function changesByStripe({ changes }: Comparison, stripeOfRow: Int32Array): Map<number, number[]> {
  const changesOf = new Map<number, number[]>();
  for (let change = 0; change < changes.kind.length; change++) {
    const stripe = stripeOfRow[changes.row[change] ?? 0] ?? 0;
    const list = changesOf.get(stripe);
    if (list) list.push(change);
    else changesOf.set(stripe, [change]);
  }
  return changesOf;
}

const noChanges: readonly number[] = [];

function stripesOf(
  comparison: Comparison,
  borders: Uint8Array,
  changesOf: ReadonlyMap<number, readonly number[]>,
): Stripe[] {
  const { rows, before, after } = comparison;
  const stripes: Stripe[] = [];
  let [row, pointBefore, pointAfter] = [0, 0, 0];
  while (row < borders.length) {
    const begin = row;
    do row++;
    while (row < borders.length && !borders[row]);
    const left = paragraphsUntil(before.paragraphs.begin, pointBefore, rows.beforeEnd[row - 1] ?? 0);
    const right = paragraphsUntil(after.paragraphs.begin, pointAfter, rows.afterEnd[row - 1] ?? 0);
    [pointBefore, pointAfter] = [left[1], right[1]];
    const index = stripes.length;
    stripes.push({
      index,
      rows: [begin, row],
      before: left,
      after: right,
      state: stateOf(comparison, begin, row),
      changes: changesOf.get(index) ?? noChanges,
      quieted: sum(rows.quieted, begin, row),
      coarse: sum(rows.coarse, begin, row) > 0,
    });
  }
  return stripes;
}

function placesOf({ rows }: Comparison, stripes: readonly Stripe[]): Float64Array {
  const places = new Float64Array(stripes.length + 1);
  const length = (begins: Int32Array, ends: Int32Array, [first, last]: TextRange) =>
    (ends[last - 1] ?? 0) - (begins[first] ?? 0);
  for (const { index, rows: range } of stripes) {
    const left = length(rows.beforeBegin, rows.beforeEnd, range);
    const right = length(rows.afterBegin, rows.afterEnd, range);
    places[index + 1] = (places[index] ?? 0) + Math.max(left, right, 1);
  }
  return places;
}

/** 1 where a row begins a stripe: neither text has a paragraph that reaches across the border before it. */
function rowBorders(comparison: Comparison): Uint8Array {
  const { rows } = comparison;
  const borders = new Uint8Array(rows.kind.length);
  let [before, after] = [0, 0];
  for (let row = 0; row < borders.length; row++) {
    const [atBefore, atAfter] = [rows.beforeBegin[row] ?? 0, rows.afterBegin[row] ?? 0];
    const { before: left, after: right } = comparison;
    while (before < left.paragraphs.end.length && (left.paragraphs.end[before] ?? 0) <= atBefore) before++;
    while (after < right.paragraphs.end.length && (right.paragraphs.end[after] ?? 0) <= atAfter) after++;
    const tornBefore = (left.paragraphs.begin[before] ?? Infinity) < atBefore;
    const tornAfter = (right.paragraphs.begin[after] ?? Infinity) < atAfter;
    borders[row] = row === 0 || !(tornBefore || tornAfter) ? 1 : 0;
  }
  return borders;
}

/** The paragraphs from `first` on that begin before `end`. */
function paragraphsUntil(begins: Int32Array, first: number, end: number): [number, number] {
  let last = first;
  while (last < begins.length && (begins[last] ?? 0) < end) last++;
  return [first, last];
}

/** A bit for each kind of row. */
const bitOf = (...kinds: RowKind[]): number => kinds.reduce((mask, kind) => mask | (1 << rowKinds.indexOf(kind)), 0);
const pureStates: readonly [mask: number, state: StripeState][] = [
  [bitOf("unchanged"), "unchanged"],
  [bitOf("inserted"), "inserted"],
  [bitOf("deleted"), "deleted"],
  [bitOf("moved-from", "moved-to"), "moved"],
];

function stateOf({ rows }: Comparison, begin: number, end: number): StripeState {
  let found = 0;
  for (let row = begin; row < end; row++) found |= 1 << (rows.kind[row] ?? 0);
  for (const [mask, state] of pureStates) if ((found & ~mask) === 0) return state;
  return "changed";
}

function sum(column: Int32Array, begin: number, end: number): number {
  let total = 0;
  for (let at = begin; at < end; at++) total += column[at] ?? 0;
  return total;
}

/** Either one stripe or a run of unchanged ones, shown as a fold. */
export interface Item {
  readonly first: number;
  /** One past the last stripe. */
  readonly last: number;
  readonly fold: boolean;
}

/** What a fold must hide to be worth it: fewer stripes or characters are easier to read than to open. */
const leastFolded = { stripes: 2, characters: 500 };

/** Stripes with the runs of unchanged ones folded; one stripe stays open beside a change for context, none where only changes are asked for. */
export function itemsOf(reading: Reading, changesOnly: boolean): Item[] {
  const { stripes, places } = reading;
  const items: Item[] = [];
  const context = changesOnly ? 0 : 1;
  let at = 0;
  while (at < stripes.length) {
    let end = at;
    while (end < stripes.length && stripes[end]?.state === "unchanged") end++;
    const first = at === 0 ? at : at + context;
    const last = end === stripes.length ? end : end - context;
    const characters = (places[last] ?? 0) - (places[first] ?? 0);
    const worth = last - first >= leastFolded.stripes && characters >= leastFolded.characters;
    // A text without a change is shown whole.
    const all = at === 0 && end === stripes.length;
    if (last > first && !all && (changesOnly || worth)) {
      for (let open = at; open < first; open++) items.push({ first: open, last: open + 1, fold: false });
      items.push({ first, last, fold: true });
      at = last;
    } else {
      const open = Math.max(end, at + 1);
      for (; at < open; at++) items.push({ first: at, last: at + 1, fold: false });
    }
  }
  return items;
}

/** The paragraph a place of one side's text lies in or before; the last one at the text's end. */
export function paragraphAt(reading: Reading, side: "before" | "after", offset: number): number {
  const ends = reading.comparison[side].paragraphs.end;
  const at = firstAbove(ends, offset);
  return Math.min(at, Math.max(ends.length - 1, 0));
}

/** The sentence a place of one side's text lies in or before. */
export function sentenceAt(reading: Reading, side: "before" | "after", offset: number): number {
  const ends = reading.comparison[side].sentences.end;
  return Math.min(firstAbove(ends, offset), Math.max(ends.length - 1, 0));
}

/** The stripe that holds a place of one side's text. */
export function stripeAt(reading: Reading, side: "before" | "after", offset: number): number {
  const { rows } = reading.comparison;
  const row = firstAbove(side === "before" ? rows.beforeEnd : rows.afterEnd, offset);
  return reading.stripeOfRow[Math.min(row, reading.stripeOfRow.length - 1)] ?? 0;
}
