// What a whole comparison comes to, as facts: how many paragraphs were reworded, moved, split, merged, added, removed, and
// whether a reader would notice anything at all.
//
// In:   a comparison, both texts.
// Out:  a Verdict; sentence.ts words it.
import { type Comparison, changeKinds, type InvisibleKind, rowKinds, type SpanClass, spanClasses } from "../comparison";
import { changeFacts, invisibleOf } from "./facts";

/** Control characters and the signs that turn letters round are content to the core: there is no telling what they do. */
export type OnlyClass = SpanClass | "controls";

export interface Verdict {
  same: boolean;
  /** Of the differences that are there, every one is of these classes: case, typography, white space… */
  only: OnlyClass[];
  /** A reader would notice one of them. */
  noticed: boolean;
  /** Nothing a reader sees differs: what does. */
  invisible: InvisibleKind[];
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

const faint: readonly OnlyClass[] = ["controls", "case", "punctuation", "typography", "white space"];

// White space apart, nobody notices letters in another shape, and quotes, dashes and dots that stand for each other. Digits, the
// marks between them, signs, and what orders or shapes letters unseen, are noticed.
const unnoticed = /^[\p{L}\p{M}\p{P}\p{Sk}\p{Z}\s\u2212]*$/u;
// Control characters and what turns letters round, as core/src/classes/classify.cpp has them.
const controls = /(?!\s|\x85)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** What an edit is of, and whether a reader would notice it. */
function kindOfEdit(comparison: Comparison, change: number, before: string, after: string) {
  const { changes } = comparison;
  const from = before.slice(changes.beforeBegin[change], changes.beforeEnd[change]);
  const to = after.slice(changes.afterBegin[change], changes.afterEnd[change]);
  const textClass = spanClasses[changes.textClass[change] ?? 0] ?? "none";
  if (textClass === "white space") return { only: textClass, noticed: false };
  if (textClass === "typography")
    return { only: textClass, noticed: !changes.invisible[change] && !(unnoticed.test(from) && unnoticed.test(to)) };
  const plain = (text: string) => text.replace(controls, "").trim();
  const isOfControls = textClass === "content" && plain(from) === plain(to);
  return { only: isOfControls ? ("controls" as const) : textClass, noticed: true };
}

/** The classes that every difference is of, quieted ones too; none where one of them is a matter of words. */
function onlyClasses(comparison: Comparison, before: string, after: string): Pick<Verdict, "only" | "noticed"> {
  const { changes, stats } = comparison;
  const classes = new Set<OnlyClass>(spanClasses.filter((one) => (stats.quieted[one] ?? 0) > 0));
  let noticed = false;
  for (let change = 0; change < changes.kind.length; change++) {
    if (changeKinds[changes.kind[change] ?? 0] !== "edited") return { only: [], noticed: true };
    const kind = kindOfEdit(comparison, change, before, after);
    if (!faint.includes(kind.only)) return { only: [], noticed: true };
    classes.add(kind.only);
    noticed ||= kind.noticed;
  }
  return { only: classes.size === 0 ? ["white space"] : [...classes], noticed };
}

export function verdictOf(comparison: Comparison, before: string, after: string): Verdict {
  const { changes, rows, stats } = comparison;
  const kinds = { edited: 0, inserted: 0, deleted: 0, moved: 0, split: 0, merged: 0 };
  const whole = { inserted: 0, deleted: 0 };
  const reworded = new Set<number>();
  for (let change = 0; change < changes.kind.length; change++) {
    const kind = changeKinds[changes.kind[change] ?? 0] ?? "edited";
    const textClass = kind === "edited" ? (spanClasses[changes.textClass[change] ?? 0] ?? "none") : "content";
    kinds[kind]++;
    if (kind === "inserted" || kind === "deleted") {
      const facts = changeFacts(comparison, change, before, after);
      if (facts.whole) {
        whole[kind] += facts.paragraphs[1] - facts.paragraphs[0] + 1;
        continue;
      }
    }
    const inPlace = kind === "edited" ? (changes.move[change] ?? -1) < 0 : kind === "inserted" || kind === "deleted";
    if (inPlace && !faint.includes(textClass)) reworded.add(changes.afterParagraph[change] ?? -1);
  }
  const headline =
    reworded.has(0) &&
    rowKinds[rows.kind[0] ?? 0] === "changed" &&
    hasHeadline(comparison, before, "before") &&
    hasHeadline(comparison, after, "after");
  const words = stats.before.words;
  const same = before === after;
  return {
    same,
    ...onlyClasses(comparison, before, after),
    invisible: same ? [] : invisibleOf(comparison.invisible),
    empty: before === "" && after === "" ? "both" : before === "" ? "before" : after === "" ? "after" : null,
    headline,
    reworded: reworded.size - (headline ? 1 : 0),
    moved: kinds.moved,
    added: whole.inserted,
    removed: whole.deleted,
    split: kinds.split,
    merged: kinds.merged,
    kept: words === 0 ? 0 : Math.floor((100 * stats.words.kept) / words),
  };
}

/** A headline is a short first paragraph of several that does not end like a sentence. */
function hasHeadline(comparison: Comparison, text: string, side: "before" | "after"): boolean {
  const { begin, end } = comparison[side].paragraphs;
  if (begin.length < 2) return false;
  const first = text.slice(begin[0], end[0]);
  return first.length <= 160 && !/[.!?。！？]["”’)]*$/u.test(first.trimEnd());
}
