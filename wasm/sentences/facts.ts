// A change as facts that any language can word: what, where, from, to.
//
// In:   a comparison, the number of a change, both texts. Unit: UTF-16 code units; paragraphs are counted from 1.
// Out:  ChangeFacts. Everything in them comes from the core; only the quotes are cut here.
//
//     "three people" for "five people" in the fourth paragraph
//     { kind: "edited", textClass: "number", paragraphs: [4, 4], older: false, from: "three", to: "five", … }
import {
  type ChangeKind,
  type Comparison,
  changeKinds,
  type InvisibleKind,
  invisibleKinds,
  type SideColumns,
  type SpanClass,
  spanClasses,
} from "../comparison";
import { firstAbove } from "../ranges";
import { cut, fullQuotes, inOneLine, type Quotes } from "./quotes";

/** Changes that are told as one, in reading order: by what is quoted in one. A single change is [[change]]. */
export type Unit = readonly (readonly number[])[];

export interface ChangeFacts {
  kind: ChangeKind;
  textClass: SpanClass;
  /** What an invisible difference is made of; empty where a reader sees it. */
  invisible: readonly InvisibleKind[];
  /** The first and last paragraph it is in, of the newer text; of the older one where `older` says so. */
  paragraphs: readonly [number, number];
  older: boolean;
  /** Quotes of either text; empty where that side has nothing. */
  from: string;
  to: string;
  /** What else is told with it: a mark of the same sentence. */
  also: readonly Quotes[];
  /** The whole of these paragraphs, not a part of one. */
  whole: boolean;
  /** Of moves: whether upwards, into or behind which paragraph of the newer text (0: to its beginning), edited or not. */
  up: boolean;
  target: number;
  edited: boolean;
  /** Of splits and merges: into how many, of how many. */
  count: number;
}

/** The indices of the paragraphs that a range touches, first and last. */
function paragraphsOf({ paragraphs }: SideColumns, begin: number, end: number): [number, number] {
  const first = firstAbove(paragraphs.end, begin);
  let last = first;
  while (last + 1 < paragraphs.begin.length && (paragraphs.begin[last + 1] ?? 0) < end) last++;
  return [first, last];
}

/** The kinds of a mask. */
export function invisibleOf(mask: number): InvisibleKind[] {
  return invisibleKinds.filter((_, kind) => (mask >> kind) & 1);
}

/** Whether a change is told of as something in a paragraph, and not of whole ones. */
export const standsInParagraph = ({ kind, whole }: ChangeFacts): boolean =>
  kind === "edited" || ((kind === "inserted" || kind === "deleted") && !whole);

/** What a change is called that is several: what a reader must not miss comes first. */
const byWeight: readonly SpanClass[] = [
  ...(["negation", "number", "name", "quotation", "content"] as const),
  ...(["case", "typography", "punctuation", "white space", "none"] as const),
];

/** What changes that are told as one are called. */
export const classOf = ({ changes }: Comparison, all: readonly number[]): SpanClass =>
  byWeight.find((one) => all.some((change) => spanClasses[changes.textClass[change] ?? 0] === one)) ?? "none";

const kindOf = ({ changes }: Comparison, change: number) => changeKinds[changes.kind[change] ?? 0] ?? "edited";

/** The first and last paragraph of changes that follow each other, of the text that still (already) has them. */
function placeOf(comparison: Comparison, first: number, last: number) {
  const { changes } = comparison;
  const kind = kindOf(comparison, first);
  const older =
    kind === "deleted" || kind === "moved" || kind === "merged" || comparison.after.paragraphs.begin.length === 0;
  const [side, begin, end, inside] = older
    ? ([comparison.before, changes.beforeBegin, changes.beforeEnd, changes.beforeParagraph] as const)
    : ([comparison.after, changes.afterBegin, changes.afterEnd, changes.afterParagraph] as const);
  const ends = [first, last].map((change) => inside[change] ?? -1);
  const paragraphs =
    kind === "edited" && ends.every((one) => one >= 0)
      ? [Math.min(...ends), Math.max(...ends)]
      : paragraphsOf(side, begin[first] ?? 0, end[last] ?? 0);
  return { older, paragraphs: [(paragraphs[0] ?? 0) + 1, (paragraphs[1] ?? 0) + 1] as const };
}

/** The facts of a unit. */
export function changeFacts(comparison: Comparison, unit: Unit, before: string, after: string): ChangeFacts {
  const { changes, moves } = comparison;
  const all = unit.flat().sort((one, other) => one - other);
  const first = all[0] ?? 0;
  const at = (column: Int32Array) => column[first] ?? 0;
  const kind = kindOf(comparison, first);
  const { older, paragraphs } = placeOf(comparison, first, all.at(-1) ?? first);
  const move = at(changes.move);
  const whole = at(changes.whole) === 1;
  const several =
    kind === "split" ? paragraphsOf(comparison.after, at(changes.afterBegin), at(changes.afterEnd)) : null;
  const [full = { from: "", to: "" }, ...also] = unit.map((quoted) => fullQuotes(comparison, quoted, before, after));
  const masks = all.map((one) => changes.invisible[one] ?? 0);
  const isOf = (textClass: SpanClass) => all.every((one) => spanClasses[changes.textClass[one] ?? 0] === textClass);
  // Only the number of blanks differs.
  const isOfBlanks = kind === "edited" && isOf("white space") && inOneLine(full.from) === inOneLine(full.to);
  return {
    kind,
    textClass: classOf(comparison, all),
    invisible: masks.includes(0) ? (isOfBlanks ? ["blanks"] : []) : invisibleOf(masks.reduce((sum, one) => sum | one)),
    paragraphs: several ? [paragraphs[0], several[1] + 1] : paragraphs,
    older,
    from: cut(full.from),
    to: cut(full.to),
    also: also.map(({ from, to }) => ({ from: cut(from), to: cut(to) })),
    whole,
    up: kind === "moved" && moves.up[move] === 1,
    target: at(changes.afterParagraph) + (whole ? 0 : 1),
    edited: kind === "moved" && moves.edited[move] === 1,
    count: several ? several[1] - several[0] + 1 : paragraphs[1] - paragraphs[0] + 1,
  };
}
