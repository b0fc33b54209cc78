// The comparison's changes as a reader meets them: in groups that can be asked for, counted, and summed up in a verdict.
//
// In:   a Reading. Out: indices into its changes, counts, and the facts the verdict is worded from.

import { type ChangeKind, changeKinds, type SpanClass, spanClasses } from "../wasm/comparison";
import { firstAbove } from "./ranges";
import { type Reading, rowKind } from "./reading";

/** What a reader may want to see alone. */
export const groups = [
  "number",
  "name",
  "quotation",
  "negation",
  "wording",
  "moved",
  "reflowed",
  "typographic",
] as const;
export type Group = (typeof groups)[number];

export const changeKind = (reading: Reading, change: number): ChangeKind =>
  changeKinds[reading.comparison.changes.kind[change] ?? 0] ?? "edited";

export const changeClass = (reading: Reading, change: number): SpanClass =>
  spanClasses[reading.comparison.changes.textClass[change] ?? 0] ?? "none";

export function groupOf(reading: Reading, change: number): Group {
  const kind = changeKind(reading, change);
  if (kind === "moved") return "moved";
  if (kind === "split" || kind === "merged") return "reflowed";
  return groupOfClass(changeClass(reading, change));
}

export function groupOfClass(textClass: SpanClass): Group {
  switch (textClass) {
    case "number":
    case "name":
    case "quotation":
    case "negation":
      return textClass;
    case "case":
    case "punctuation":
    case "typography":
    case "white space":
      return "typographic";
    default:
      return "wording";
  }
}

export function changeRange(reading: Reading, change: number, side: "before" | "after"): [number, number] {
  const { changes } = reading.comparison;
  const [begin, end] =
    side === "before" ? [changes.beforeBegin, changes.beforeEnd] : [changes.afterBegin, changes.afterEnd];
  return [begin[change] ?? 0, end[change] ?? 0];
}

/** The changes a reader walks through: not the quieted ones, and only those of a group where one is asked for. */
export function walked(reading: Reading, group: Group | null): readonly number[] {
  const lists = remembered.get(reading) ?? new Map<Group | null, readonly number[]>();
  remembered.set(reading, lists);
  const list = lists.get(group) ?? listWalked(reading, group);
  lists.set(group, list);
  return list;
}

/** Every view asks for the same lists. */
const remembered = new WeakMap<Reading, Map<Group | null, readonly number[]>>();

function listWalked(reading: Reading, group: Group | null): number[] {
  const { kind, quieted } = reading.comparison.changes;
  const list: number[] = [];
  for (let change = 0; change < kind.length; change++) {
    if (!quieted[change] && (group === null || groupOf(reading, change) === group)) list.push(change);
  }
  return list;
}

export function countGroups(reading: Reading): Record<Group, number> {
  const counts = { number: 0, name: 0, quotation: 0, negation: 0, wording: 0, moved: 0, reflowed: 0, typographic: 0 };
  for (const change of walked(reading, null)) counts[groupOf(reading, change)]++;
  return counts;
}

/** The kinds that occur, in the order of their chips. */
export function presentGroups(reading: Reading): Group[] {
  const counts = countGroups(reading);
  return groups.filter((group) => counts[group] > 0);
}

/** How many differences of a class there are, shown or quieted: what the quieten menu says before and after it is used. */
export function countClass(reading: Reading, textClass: SpanClass): number {
  let count = reading.comparison.stats.quieted[textClass] ?? 0;
  for (const change of walked(reading, null)) if (changeClass(reading, change) === textClass) count++;
  return count;
}

/** The change after (before) `current` among those walked, or the first (last) one; -1 where there is none. */
export function step(list: readonly number[], current: number, direction: 1 | -1): number {
  if (direction === 1) return list.find((change) => change > current) ?? list[0] ?? -1;
  return list.findLast((change) => change < current) ?? list.at(-1) ?? -1;
}

export interface Verdict {
  same: boolean;
  /** Of the differences that are there, every one is of these classes: case, typography, white space… */
  only: SpanClass[];
  empty: "both" | "before" | "after" | null;
  headline: boolean;
  reworded: number;
  moved: number;
  added: number;
  removed: number;
  split: number;
  merged: number;
  /** Per cent of the older text's words. */
  kept: number;
}

const faint: readonly SpanClass[] = ["case", "punctuation", "typography", "white space"];

export function verdictOf(reading: Reading): Verdict {
  const { comparison, stripes } = reading;
  const { changes, stats } = comparison;
  const kinds = { edited: 0, inserted: 0, deleted: 0, moved: 0, split: 0, merged: 0 };
  const classes = new Set<SpanClass>(spanClasses.filter((one) => (stats.quieted[one] ?? 0) > 0));
  for (let change = 0; change < changes.kind.length; change++) {
    kinds[changeKind(reading, change)]++;
    classes.add(changeKind(reading, change) === "edited" ? changeClass(reading, change) : "content");
  }
  const headline = headlineChanged(reading);
  const isReworded = (change: number) =>
    ["edited", "inserted", "deleted"].includes(changeKind(reading, change)) &&
    !faint.includes(changeClass(reading, change));
  const reworded = stripes.filter(({ state, changes }) => state === "changed" && changes.some(isReworded)).length;
  const words = stats.before.words;
  const before = reading.before === "";
  const after = reading.after === "";
  return {
    same: reading.before === reading.after,
    only: classes.size === 0 ? ["white space"] : [...classes].every((one) => faint.includes(one)) ? [...classes] : [],
    empty: before && after ? "both" : before ? "before" : after ? "after" : null,
    headline,
    reworded: headline ? reworded - 1 : reworded,
    moved: kinds.moved,
    added: wholeParagraphs(reading, "after", "inserted"),
    removed: wholeParagraphs(reading, "before", "deleted"),
    split: kinds.split,
    merged: kinds.merged,
    kept: words === 0 ? 0 : Math.floor((100 * stats.words.kept) / words),
  };
}

/** Paragraphs of one side that rows of a kind hold whole: a row may also be one sentence of a paragraph. */
function wholeParagraphs(reading: Reading, side: "before" | "after", kind: "inserted" | "deleted"): number {
  const { rows, [side]: text } = reading.comparison;
  const [begins, ends] = side === "before" ? [rows.beforeBegin, rows.beforeEnd] : [rows.afterBegin, rows.afterEnd];
  let count = 0;
  for (let row = 0; row < rows.kind.length; row++) {
    if (rowKind(reading.comparison, row) !== kind) continue;
    const [begin, end] = [begins[row] ?? 0, ends[row] ?? 0];
    for (let at = firstAbove(text.paragraphs.end, begin); (text.paragraphs.end[at] ?? Infinity) <= end; at++) {
      if ((text.paragraphs.begin[at] ?? 0) >= begin) count++;
    }
  }
  return count;
}

/** A headline is a short first paragraph that does not end like a sentence; both sides must begin with one. */
function headlineChanged(reading: Reading): boolean {
  const first = reading.stripes[0];
  if (first?.state !== "changed" || rowKind(reading.comparison, 0) === "moved-from") return false;
  return (["before", "after"] as const).every((side) => {
    const { begin, end } = reading.comparison[side].paragraphs;
    if (begin.length < 2 || first[side][0] !== 0 || first[side][1] === 0) return false;
    const text = reading[side].slice(begin[0], end[0]);
    return text.length <= 160 && !/[.!?。！？]["”’)]*$/u.test(text.trimEnd());
  });
}
