// A comparison in, what is drawn out: stripes, folds and places, as plain values, before any element exists.
//
// In:   the engine's columns and the two texts. Unit: UTF-16 code units of the texts as given.
// Out:  stripes in reading order, each one level row of the grid; the core decides what is read together.

import {
  type Comparison,
  type RowKind,
  rowKinds,
  type StripeKind,
  stripeKinds,
  type TextRange,
} from "../../wasm/comparison";
import { firstAbove } from "../../wasm/ranges";

/** Half-open ranges of rows and of each side's paragraphs; the changes in it, in order. */
export interface Stripe {
  readonly index: number;
  readonly rows: TextRange;
  readonly before: TextRange;
  readonly after: TextRange;
  readonly state: StripeKind;
  readonly changes: readonly number[];
  readonly quieted: number;
  readonly coarse: boolean;
}

export interface Reading {
  readonly comparison: Comparison;
  readonly before: string;
  readonly after: string;
  readonly stripes: readonly Stripe[];
  /** Where each stripe begins on the overview ruler: characters of the longer side so far; one more entry, the total. */
  readonly places: Float64Array;
}

export const rowKind = (comparison: Comparison, row: number): RowKind =>
  rowKinds[comparison.rows.kind[row] ?? 0] ?? "unchanged";

export function read(comparison: Comparison, before: string, after: string): Reading {
  const stripes = stripesOf(comparison);
  return { comparison, before, after, stripes, places: placesOf(comparison, stripes) };
}

/** The stripe of a change's row. */
export const stripeOfChange = ({ rows, changes }: Comparison, change: number): number =>
  rows.stripe[changes.row[change] ?? 0] ?? 0;

/** Where one end of a move stands in its text. */
export function moveRange({ moves }: Comparison, move: number, side: "before" | "after"): TextRange {
  const [begin, end] = side === "before" ? [moves.beforeBegin, moves.beforeEnd] : [moves.afterBegin, moves.afterEnd];
  return [begin[move] ?? 0, end[move] ?? 0];
}

function changesByStripe(comparison: Comparison): Map<number, number[]> {
  const { changes } = comparison;
  const changesOf = new Map<number, number[]>();
  for (let change = 0; change < changes.kind.length; change++) {
    const stripe = stripeOfChange(comparison, change);
    const list = changesOf.get(stripe);
    if (list) list.push(change);
    else changesOf.set(stripe, [change]);
  }
  return changesOf;
}

const noChanges: readonly number[] = [];

function stripesOf(comparison: Comparison): Stripe[] {
  const { rows, stripes } = comparison;
  const changesOf = changesByStripe(comparison);
  return Array.from(stripes.kind, (kind, index) => {
    const range: TextRange = [stripes.rowBegin[index] ?? 0, stripes.rowEnd[index] ?? 0];
    return {
      index,
      rows: range,
      before: [stripes.beforeParagraphBegin[index] ?? 0, stripes.beforeParagraphEnd[index] ?? 0],
      after: [stripes.afterParagraphBegin[index] ?? 0, stripes.afterParagraphEnd[index] ?? 0],
      state: stripeKinds[kind] ?? "changed",
      changes: changesOf.get(index) ?? noChanges,
      quieted: sum(rows.quieted, ...range),
      coarse: sum(rows.coarse, ...range) > 0,
    };
  });
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

function sum(column: Int32Array, begin: number, end: number): number {
  let total = 0;
  for (let at = begin; at < end; at++) total += column[at] ?? 0;
  return total;
}

/** One stripe; a run of unchanged ones, shown as a fold; or a band: a run of which each has one side alone. */
export interface Item {
  readonly first: number;
  /** One past the last stripe. */
  readonly last: number;
  readonly fold: boolean;
  readonly band?: boolean;
}

/** What is drawn at once stays small: a longer run is drawn stripe by stripe. */
const longestBand = { stripes: 100, characters: 40_000 };

/** What a fold must hide to be worth it: fewer stripes or characters are easier to read than to open. */
const leastFolded = { stripes: 2, characters: 500 };

/** Headline and lede of an article: stripes at the beginning that are not folded. */
const lede = 2;

/**
 * Stripes with the runs of unchanged ones folded; one stripe stays open beside a change for context, and the lede. None does where only
 * changes are asked for, or only stripes that are `kept`: then all others are folded.
 */
export function itemsOf(reading: Reading, changesOnly: boolean, kept: ReadonlySet<number> | null = null): Item[] {
  const { stripes, places } = reading;
  const items: Item[] = [];
  const bare = changesOnly || kept !== null;
  const folds = ({ index, state }: Stripe) => (kept ? !kept.has(index) : state === "unchanged");
  let at = 0;
  while (at < stripes.length) {
    let end = at;
    while (end < stripes.length && folds(stripes[end] as Stripe)) end++;
    const first = at + (bare ? 0 : at === 0 ? lede : 1);
    const last = end === stripes.length ? end : end - (bare ? 0 : 1);
    const characters = (places[last] ?? 0) - (places[first] ?? 0);
    const worth = last - first >= leastFolded.stripes && characters >= leastFolded.characters;
    // A text without a change is shown whole.
    const all = at === 0 && end === stripes.length;
    if (last > first && !all && (bare || worth)) {
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

/** The one side that a stripe has paragraphs of; null where it has both. */
export function onlySide({ before, after }: Stripe): "before" | "after" | null {
  if (before[0] === before[1]) return "after";
  return after[0] === after[1] ? "before" : null;
}

/**
 * The items with each run of one-sided stripes as a band, where both sides have some: each side flows from the band's top, and
 * neither waits for the other.
 */
export function withBands(reading: Reading, items: readonly Item[]): Item[] {
  const { stripes, places } = reading;
  const sideOf = ({ first, fold }: Item) => (fold ? null : onlySide(stripes[first] as Stripe));
  const out: Item[] = [];
  for (let at = 0; at < items.length; ) {
    let end = at;
    while (end < items.length && sideOf(items[end] as Item)) end++;
    const run = items.slice(at, end);
    const sides = new Set(run.map(sideOf));
    const [first, last] = [run[0]?.first ?? 0, run.at(-1)?.last ?? 0];
    const characters = (places[last] ?? 0) - (places[first] ?? 0);
    if (sides.size === 2 && last - first <= longestBand.stripes && characters <= longestBand.characters) {
      out.push({ first, last, fold: false, band: true });
    } else {
      for (const item of items.slice(at, Math.max(end, at + 1))) out.push(item);
    }
    at = Math.max(end, at + 1);
  }
  return out;
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
  return rows.stripe[Math.min(row, rows.stripe.length - 1)] ?? 0;
}
