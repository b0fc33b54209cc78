// The comparison's changes as a reader meets them: what belongs together is walked through as one (wasm/sentences/entries.ts), in
// groups that can be asked for, and counted.
//
// In:   a Reading. Out: indices into its changes, of a unit that of its first; counts, and the facts of each.

import { type ChangeKind, changeKinds, type SpanClass, spanClasses } from "../../wasm/comparison";
import { firstAbove } from "../../wasm/ranges";
import { type Entry, entriesOf, unitsOf } from "../../wasm/sentences/entries";
import { type ChangeFacts, changeFacts, classOf, type Unit } from "../../wasm/sentences/facts";
import { type Reading, sentenceAt } from "./reading";

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

const changeClass = (reading: Reading, change: number): SpanClass =>
  spanClasses[reading.comparison.changes.textClass[change] ?? 0] ?? "none";

export function groupOf(reading: Reading, change: number): Group {
  const kind = changeKind(reading, change);
  if (kind === "moved") return "moved";
  if (kind === "split" || kind === "merged") return "reflowed";
  return groupOfClass(classOf(reading.comparison, unitOf(reading, change).flat()));
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

/** What a sentence says of the unit of a change (wasm/sentences). */
export const factsOf = (reading: Reading, change: number): ChangeFacts =>
  changeFacts(reading.comparison, unitOf(reading, change), reading.before, reading.after);

/** Units that quieted changes have no part in, and for each change its unit. */
interface Units {
  all: readonly Unit[];
  of: ReadonlyMap<number, Unit>;
}

const unitsRemembered = new WeakMap<Reading, Units>();

function unitsOfReading(reading: Reading): Units {
  const known = unitsRemembered.get(reading);
  if (known) return known;
  const { comparison, before, after } = reading;
  const all = unitsOf(comparison, shown(reading), before, after);
  const units = { all, of: new Map(all.flatMap((unit) => unit.flat().map((change) => [change, unit] as const))) };
  unitsRemembered.set(reading, units);
  return units;
}

/** The changes that are told together with one. */
export const unitOf = (reading: Reading, change: number): Unit => unitsOfReading(reading).of.get(change) ?? [[change]];

/** The change that stands for its unit in a list. */
export const headOf = (reading: Reading, change: number): number => unitOf(reading, change)[0]?.[0] ?? change;

/** The units as the entries of a list. */
export function entries(reading: Reading, only: readonly Group[]): Entry[] {
  const units = unitsIn(reading, only).map((change) => unitOf(reading, change));
  return entriesOf(reading.comparison, units, reading.before, reading.after);
}

const shown = ({ comparison: { changes } }: Reading): number[] =>
  Array.from(changes.kind.keys()).filter((change) => !changes.quieted[change]);

/** What a reader goes through: only what is of some groups, where any are asked for. */
interface Walk {
  /** By their first changes. */
  units: readonly number[];
  /** Sentences that changed, and passages that moved: each the units that are in it. */
  places: readonly (readonly number[])[];
  /** For each unit the index of its place. */
  placeOf: ReadonlyMap<number, number>;
}

/** Every view asks for the same. */
const remembered = new WeakMap<Reading, Map<string, Walk>>();

function walkOf(reading: Reading, only: readonly Group[]): Walk {
  const walks = remembered.get(reading) ?? new Map<string, Walk>();
  remembered.set(reading, walks);
  const name = only.join();
  const walk = walks.get(name) ?? newWalk(reading, only);
  walks.set(name, walk);
  return walk;
}

/** The sentence that a change is in, of the newer text; where only the older text has it, of that. */
function sentenceOf(reading: Reading, change: number): string {
  const { links } = reading.comparison;
  const [begin, end] = changeRange(reading, change, "after");
  if (end > begin) return `newer ${sentenceAt(reading, "after", begin)}`;
  const older = sentenceAt(reading, "before", changeRange(reading, change, "before")[0]);
  const link = firstAbove(links.before, older - 1);
  return links.before[link] === older ? `newer ${links.after[link]}` : `older ${older}`;
}

function newWalk(reading: Reading, only: readonly Group[]): Walk {
  const { move } = reading.comparison.changes;
  const heads = unitsOfReading(reading).all.map(([[head = 0] = []]) => head);
  const units = only.length === 0 ? heads : heads.filter((head) => only.includes(groupOf(reading, head)));
  const places = new Map<string, number[]>();
  for (const head of units) {
    // What is edited inside a passage that moved is read with it.
    const name = (move[head] ?? -1) >= 0 ? `move ${move[head]}` : sentenceOf(reading, head);
    const place = places.get(name);
    if (place) place.push(head);
    else places.set(name, [head]);
  }
  const all = [...places.values()];
  return { units, places: all, placeOf: new Map(all.flatMap((place, at) => place.map((head) => [head, at] as const))) };
}

/** The units, by their first changes. */
export const unitsIn = (reading: Reading, only: readonly Group[]): readonly number[] => walkOf(reading, only).units;

/** The places that one walks through, each as its units. */
export const placesIn = (reading: Reading, only: readonly Group[]): Walk["places"] => walkOf(reading, only).places;

/** Which of the places a change is in; -1 where it is in none. */
export const placeAt = (reading: Reading, only: readonly Group[], change: number): number =>
  change < 0 ? -1 : (walkOf(reading, only).placeOf.get(headOf(reading, change)) ?? -1);

/** The units that are read together with a change: those of its place, or its own where it is in none. */
export const unitsAround = (reading: Reading, only: readonly Group[], change: number): readonly number[] =>
  walkOf(reading, only).places[placeAt(reading, only, change)] ?? [headOf(reading, change)];

export function countGroups(reading: Reading): Record<Group, number> {
  const counts = { number: 0, name: 0, quotation: 0, negation: 0, wording: 0, moved: 0, reflowed: 0, typographic: 0 };
  for (const change of unitsIn(reading, [])) counts[groupOf(reading, change)]++;
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
  for (const change of shown(reading)) if (changeClass(reading, change) === textClass) count++;
  return count;
}
