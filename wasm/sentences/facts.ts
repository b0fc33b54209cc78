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
  /** The whole of these paragraphs, not a part of one. */
  whole: boolean;
  /** Of moves: whether upwards, into or behind which paragraph of the newer text (0: to its beginning), edited or not. */
  up: boolean;
  target: number;
  edited: boolean;
  /** Of splits and merges: into how many, of how many. */
  count: number;
}

const longestQuote = 90;

/** White space in one blank, cut between words; "␣" where there is nothing else. */
function quote(text: string, begin: number, end: number): string {
  const piece = text.slice(begin, Math.min(end, begin + 4 * longestQuote)).replace(/[\n\r\t ]+/g, " ");
  if (piece.trim() === "") return end > begin ? "␣" : "";
  const shown = piece.trim();
  return shown.length <= longestQuote ? shown : `${shown.slice(0, longestQuote).replace(/\s+\S*$/u, "")} …`;
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

/** The facts of one change. */
export function changeFacts(comparison: Comparison, change: number, before: string, after: string): ChangeFacts {
  const { changes, moves } = comparison;
  const at = (column: Int32Array) => column[change] ?? 0;
  const kind = changeKinds[at(changes.kind)] ?? "edited";
  const older =
    kind === "deleted" || kind === "moved" || kind === "merged" || comparison.after.paragraphs.begin.length === 0;
  const [side, begin, end] = older
    ? [comparison.before, at(changes.beforeBegin), at(changes.beforeEnd)]
    : [comparison.after, at(changes.afterBegin), at(changes.afterEnd)];
  const touched = paragraphsOf(side, begin, end);
  const inside = at(older ? changes.beforeParagraph : changes.afterParagraph);
  const paragraphs = kind === "edited" && inside >= 0 ? ([inside, inside] as const) : touched;
  const move = at(changes.move);
  const whole = at(changes.whole) === 1;
  const several =
    kind === "split" ? paragraphsOf(comparison.after, at(changes.afterBegin), at(changes.afterEnd)) : paragraphs;
  return {
    kind,
    textClass: spanClasses[at(changes.textClass)] ?? "none",
    invisible: invisibleOf(at(changes.invisible)),
    paragraphs: [paragraphs[0] + 1, (kind === "split" ? several[1] : paragraphs[1]) + 1],
    older,
    from: quote(before, at(changes.beforeBegin), at(changes.beforeEnd)),
    to: quote(after, at(changes.afterBegin), at(changes.afterEnd)),
    whole,
    up: kind === "moved" && moves.up[move] === 1,
    target: at(changes.afterParagraph) + (whole ? 0 : 1),
    edited: kind === "moved" && moves.edited[move] === 1,
    count: several[1] - several[0] + 1,
  };
}
