// The changes of a comparison as the entries of a list: what a reader takes for one change is one entry, and what changed in the
// same way in many places stands once.
//
// In:   a comparison, both texts, the changes to be listed.
// Out:  units, each the changes that are told as one; entries, each the units that say the same.
//
//     ⟨“⟩Three people⟨”⟩ came          one unit: Three people → “Three people”
//     ⟨cat⟩ sat on the mat⟨!⟩          one unit: the mark goes with the worded change of its sentence, cat → dog; mat. → mat!
//     colour → color, in 40 places     40 units, one entry
import { type Comparison, changeKinds, spanClasses } from "../comparison";
import { firstAbove } from "../ranges";
import { type ChangeFacts, changeFacts, standsInParagraph, type Unit } from "./facts";
import { fullQuotes, isWordless, longestGap, piecesOf } from "./quotes";

export interface Entry {
  /** Where it changed like this, in reading order; at least one. */
  units: readonly Unit[];
  /** Of the first of them. */
  facts: ChangeFacts;
  /** The others are of its kind and not the same: it's → it’s, don't → don’t. */
  isOfKind: boolean;
  /** The paragraphs they are in, each once, counted as in the facts. */
  paragraphs: readonly number[];
}

interface Texts {
  before: string;
  after: string;
}

/** What a mark is closed by. */
const closing = new Map(
  ["()", "[]", "{}", "<>", "“”", "‘’", "„“", "‚‘", "«»", "»«", "‹›", "›‹", "「」", "『』", "（）", "【】", "《》"]
    .concat(['""', "''", "**", "__", "``", "~~", "$$"])
    .map((pair) => [pair[0], pair[1]]),
);
const blanksAndStops = /[\s,.;:!?…、。，．！？]+/gu;

/** Whether some marks open what others close: “ and ”, ** and **, [( and )]. A stop beside them does not matter. */
function isPair(opening: string, closes: string): boolean {
  const [open, close] = [opening, closes].map((marks) => [...marks.replace(blanksAndStops, "")]);
  if (!open || open.length !== close?.length) return false;
  return open.every((mark, at) => closing.get(mark) === close.at(-1 - at));
}

const sides = ["before", "after"] as const;
/** How many opened marks are looked at for the one that a mark closes. */
const openMarks = 8;

/** Edits of one paragraph, in the order of both texts. */
class Edits {
  /** An earlier edit that each is told with; itself where there is none. */
  private readonly told: number[];
  private readonly pieces;
  private readonly wordless;
  private readonly paired;

  constructor(
    private readonly comparison: Comparison,
    private readonly changes: readonly number[],
    private readonly texts: Texts,
  ) {
    this.told = changes.map((_, at) => at);
    this.pieces = changes.map((change) => piecesOf(comparison, change));
    this.wordless = this.pieces.map((one) => isWordless(one, texts.before, texts.after));
    this.paired = this.joinPairs();
    this.joinNeighbours();
  }

  units(isToldAgain: (quoted: readonly number[]) => boolean): Unit[] {
    const quoted = this.quoted();
    const unitOf = this.joinMarks(quoted, isToldAgain);
    const units = new Map<number, (readonly number[])[]>();
    quoted.forEach((part, at) => {
      const unit = unitOf[at] ?? at;
      units.set(unit, [...(units.get(unit) ?? []), part]);
    });
    return [...units.values()];
  }

  /** The edits by what is quoted in one: pairs of marks, and neighbours, together. */
  quoted(): number[][] {
    const parts = new Map<number, number[]>();
    for (const [at, change] of this.changes.entries()) {
      const part = parts.get(this.head(at));
      if (part) part.push(change);
      else parts.set(at, [change]);
    }
    return [...parts.values()];
  }

  /** Quotation marks, brackets, emphasis put around something, or taken away. */
  private joinPairs(): ReadonlySet<number> {
    const open: number[] = [];
    const paired = new Set<number>();
    for (const [at, isMark] of this.wordless.entries()) {
      if (!isMark) continue;
      const looked = open.splice(-openMarks);
      const from = looked.findLastIndex((one) => this.arePair(one, at));
      const opening = looked[from];
      open.push(...looked.slice(0, from < 0 ? undefined : from));
      if (opening === undefined) {
        open.push(at);
        continue;
      }
      for (const one of [opening, at]) paired.add(one);
      const isShort = sides.every((side) => this.gap(side, opening, at).length <= longestGap);
      // What is quoted whole holds the changes in between as well.
      for (let one = opening + 1; one <= at; one++) if (isShort || one === at) this.join(one, opening);
    }
    return paired;
  }

  private arePair(opening: number, at: number): boolean {
    const marks = (side: "before" | "after", one: number) =>
      this.texts[side].slice(...(this.pieces[one]?.[side] ?? [0, 0]));
    const both = sides.map((side) => [marks(side, opening), marks(side, at)] as const);
    return (
      both.some(([first, second]) => isPair(first, second)) &&
      both.every(([first, second]) => isPair(first, second) || (first + second).replace(blanksAndStops, "") === "")
    );
  }

  /** Edits with nothing or a blank between them. */
  private joinNeighbours(): void {
    for (let at = 1; at < this.changes.length; at++) {
      if (!this.shareSentence(at - 1, at) || this.isUnseen(at - 1) || this.isUnseen(at)) continue;
      if (this.gap("before", at - 1, at).trim() === "" && this.gap("after", at - 1, at).trim() === "")
        this.join(at, at - 1);
    }
  }

  /** A mark alone goes with the nearest worded edit of its sentence; not with one that is told of other places too. */
  private joinMarks(
    quoted: readonly (readonly number[])[],
    isToldAgain: (quoted: readonly number[]) => boolean,
  ): number[] {
    const places = new Map(this.changes.map((change, at) => [change, at]));
    const first = quoted.map(([change = 0]) => places.get(change) ?? 0);
    const last = quoted.map((part) => places.get(part.at(-1) ?? 0) ?? 0);
    const isWorded = quoted.map((part) => part.some((change) => !this.wordless[places.get(change) ?? 0]));
    const takesMarks = quoted.map((part, at) => isWorded[at] && !isToldAgain(part));
    const find = (from: number, step: 1 | -1) => {
      const isNear = (at: number) => at in quoted && this.shareSentence(first[at] ?? 0, first[from] ?? 0);
      let at = from + step;
      while (isNear(at) && !takesMarks[at]) at += step;
      return isNear(at) ? at : -1;
    };
    const gap = (one: number, other: number) => this.gap("after", last[one] ?? 0, first[other] ?? 0).length;
    return quoted.map((part, at) => {
      const isAlone = !isWorded[at] && !part.some((change) => this.paired.has(places.get(change) ?? 0));
      if (!isAlone || this.isUnseen(first[at] ?? 0)) return at;
      const [up, down] = [find(at, -1), find(at, 1)];
      if (up < 0 && down < 0) return at;
      return down < 0 || (up >= 0 && gap(up, at) <= gap(at, down)) ? up : down;
    });
  }

  private shareSentence(one: number, other: number): boolean {
    const { row } = this.comparison.changes;
    if (row[this.changes[one] ?? 0] !== row[this.changes[other] ?? 0]) return false;
    return sides.some((side) => this.sentenceAt(side, one) === this.sentenceAt(side, other));
  }

  private sentenceAt(side: "before" | "after", at: number): number {
    const [begin, end] = this.pieces[at]?.[side] ?? [0, 0];
    // Where nothing stands, what went (came) there stood at the end of what is before it.
    return firstAbove(this.comparison[side].sentences.end, end > begin ? begin : begin - 1);
  }

  /** Nothing but white space, or nothing a reader sees. */
  private isUnseen(at: number): boolean {
    const { changes } = this.comparison;
    const change = this.changes[at] ?? 0;
    return changes.invisible[change] !== 0 || spanClasses[changes.textClass[change] ?? 0] === "white space";
  }

  private gap(side: "before" | "after", first: number, second: number): string {
    return this.texts[side].slice(this.pieces[first]?.[side][1], this.pieces[second]?.[side][0]);
  }

  private head(at: number): number {
    let head = at;
    while (this.told[head] !== head) head = this.told[head] ?? head;
    for (let one = at; one !== head; ) [this.told[one], one] = [head, this.told[one] ?? head];
    return head;
  }

  private join(one: number, other: number): void {
    const [first, second] = [this.head(one), this.head(other)].sort((a, b) => a - b) as [number, number];
    this.told[second] = first;
  }
}

/** Changes as units. The list is in reading order; the units stand in the order of their first changes. */
export function unitsOf(comparison: Comparison, changes: readonly number[], before: string, after: string): Unit[] {
  const texts = { before, after };
  const runs: (readonly number[])[] = [];
  for (let from = 0; from < changes.length; ) {
    let to = from + 1;
    while (to < changes.length && follows(comparison, changes[to - 1] ?? 0, changes[to] ?? 0, texts)) to++;
    runs.push(changes.slice(from, to));
    from = to;
  }
  const isEdit = ([change = 0]: readonly number[]) => changeKinds[comparison.changes.kind[change] ?? 0] === "edited";
  const said = new Map<string, number>();
  const saying = (quoted: readonly number[]) => {
    const { from, to } = fullQuotes(comparison, quoted, before, after);
    return `${from.trim()}\n${to.trim()}`;
  };
  const edits = runs.map((run) => (isEdit(run) ? new Edits(comparison, run, texts) : null));
  for (const some of edits)
    for (const quoted of some?.quoted() ?? []) said.set(saying(quoted), (said.get(saying(quoted)) ?? 0) + 1);
  const isToldAgain = (quoted: readonly number[]) => (said.get(saying(quoted)) ?? 0) > 1;
  const units = runs.flatMap((run, at) => edits[at]?.units(isToldAgain) ?? [[run]]);
  return units.sort(([[one = 0] = []], [[other = 0] = []]) => one - other);
}

/** Whether a change goes on where the one before it ended: edits in one paragraph, or whole paragraphs that came or went in a row. */
function follows(comparison: Comparison, last: number, next: number, texts: Texts): boolean {
  const { changes } = comparison;
  const same = (column: Int32Array) => column[last] === column[next];
  if (!same(changes.kind) || !same(changes.move)) return false;
  const kind = changeKinds[changes.kind[next] ?? 0];
  if (kind === "edited") {
    const isInOrder =
      (changes.beforeBegin[next] ?? 0) >= (changes.beforeEnd[last] ?? 0) &&
      (changes.afterBegin[next] ?? 0) >= (changes.afterEnd[last] ?? 0);
    return same(changes.beforeParagraph) && same(changes.afterParagraph) && isInOrder;
  }
  if (!changes.whole[last] || !changes.whole[next]) return false;
  if (kind === "inserted") return texts.after.slice(changes.afterEnd[last], changes.afterBegin[next]).trim() === "";
  return kind === "deleted" && texts.before.slice(changes.beforeEnd[last], changes.beforeBegin[next]).trim() === "";
}

/** What two units must share to be one entry: what happened, and the text that came and went. */
function sayingOf(comparison: Comparison, unit: Unit, facts: ChangeFacts, before: string, after: string): string {
  const what = [facts.kind, facts.older, facts.whole, facts.edited, facts.invisible.join()].join();
  if (facts.invisible.length > 0) return what;
  const quotes = unit.map((quoted) => fullQuotes(comparison, quoted, before, after));
  const marks = (text: string) => text.replace(/[\p{L}\p{M}\p{N}\s]+/gu, "");
  // Quotation marks and apostrophes of another shape: the words between them do not matter.
  if (facts.textClass === "typography" && quotes.every(({ from, to }) => marks(from) && marks(from) !== marks(to)))
    return [what, facts.textClass, ...quotes.flatMap(({ from, to }) => [marks(from), marks(to)])].join("\n");
  return [what, ...quotes.flatMap(({ from, to }) => [from.trim(), to.trim()])].join("\n");
}

/** Units as entries, in the order of their first units. */
export function entriesOf(comparison: Comparison, units: readonly Unit[], before: string, after: string): Entry[] {
  const entries = new Map<string, { units: Unit[]; facts: ChangeFacts; paragraphs: Set<number>; isOfKind: boolean }>();
  for (const unit of units) {
    const facts = changeFacts(comparison, unit, before, after);
    const saying = sayingOf(comparison, unit, facts, before, after);
    const entry = entries.get(saying) ?? { units: [], facts, paragraphs: new Set(), isOfKind: false };
    const isSame = facts.from === entry.facts.from && facts.to === entry.facts.to;
    entry.isOfKind ||= facts.invisible.length === 0 && !isSame;
    entry.units.push(unit);
    entry.paragraphs.add(facts.paragraphs[0]);
    entries.set(saying, entry);
  }
  return [...entries.values()].map((entry) => ({ ...entry, paragraphs: [...entry.paragraphs] }));
}

/** Entries by the paragraph that they are in; one that tells of whole paragraphs stands alone. */
export function byParagraph(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1)?.[0]?.facts;
    if (last && sharePlace(last, entry.facts)) groups.at(-1)?.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** Whether two changes inside paragraphs are in the same one. */
export const sharePlace = (one: ChangeFacts, other: ChangeFacts) =>
  standsInParagraph(one) &&
  standsInParagraph(other) &&
  one.older === other.older &&
  one.paragraphs.every((paragraph, at) => paragraph === other.paragraphs[at]);
