// What a whole comparison comes to, as facts: how many paragraphs were reworded, moved, split, merged, added, removed, and
// whether a reader would notice anything at all.
//
// In:   a comparison, both texts.
// Out:  a Verdict; sentence.ts words it.
import {
  type Comparison,
  changeKinds,
  type InvisibleKind,
  type SideColumns,
  type SpanClass,
  spanClasses,
} from "../comparison";
import { firstAbove } from "../ranges";
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
  /** In how many paragraphs that are not reworded something else changed, by what it is. */
  elsewhere: { kind: OnlyClass; paragraphs: number }[];
  /** Per cent of the older text's words. */
  kept: number;
}

const faint: readonly OnlyClass[] = ["controls", "case", "punctuation", "typography", "white space"];

// White space apart, nobody notices letters in another shape, and quotes, dashes and dots that stand for each other. Digits, the
// marks between them, signs, and what orders or shapes letters unseen, are noticed.
const unnoticed = /^[\p{L}\p{M}\p{P}\p{Sk}\p{Z}\s\u2212]*$/u;
// Control characters and what turns letters round, as core/src/classes/classify.cpp has them.
const controls = /(?!\s|\x85)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

const hasWord = /[\p{L}\p{N}]/u;

/** Whether a word of the sentence precedes `at`, or a second word follows in the range: a capital there is a word's spelling. */
function isInsideSentence({ sentences }: SideColumns, text: string, at: number, end: number): boolean {
  const begin = sentences.begin[firstAbove(sentences.end, at)];
  return hasWord.test(text.slice(begin, at)) || /[\p{L}\p{N}]\s+[\p{L}\p{N}]/u.test(text.slice(at, end));
}

/** What an edit is of, and whether a reader would notice it. A capital inside a sentence is wording: Sie and sie are two words. */
function kindOfEdit(comparison: Comparison, change: number, before: string, after: string) {
  const { changes } = comparison;
  const at = (column: Int32Array) => column[change] ?? 0;
  const from = before.slice(at(changes.beforeBegin), at(changes.beforeEnd));
  const to = after.slice(at(changes.afterBegin), at(changes.afterEnd));
  const textClass = spanClasses[at(changes.textClass)] ?? "none";
  if (textClass === "white space") return { only: textClass, noticed: false };
  if (textClass === "typography")
    return { only: textClass, noticed: !at(changes.invisible) && !(unnoticed.test(from) && unnoticed.test(to)) };
  if (textClass === "case" && !at(changes.quieted)) {
    const inside =
      isInsideSentence(comparison.before, before, at(changes.beforeBegin), at(changes.beforeEnd)) &&
      isInsideSentence(comparison.after, after, at(changes.afterBegin), at(changes.afterEnd));
    return { only: inside ? ("content" as const) : textClass, noticed: true };
  }
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
  const { changes, stats } = comparison;
  const kinds = { edited: 0, inserted: 0, deleted: 0, moved: 0, split: 0, merged: 0 };
  const whole = { inserted: 0, deleted: 0 };
  const reworded = new Set<number>();
  const touched = new Map<OnlyClass, Set<number>>();
  for (let change = 0; change < changes.kind.length; change++) {
    const kind = changeKinds[changes.kind[change] ?? 0] ?? "edited";
    const paragraph = changes.afterParagraph[change] ?? -1;
    kinds[kind]++;
    if ((kind === "inserted" || kind === "deleted") && changes.whole[change]) {
      const [first, last] = changeFacts(comparison, [[change]], before, after).paragraphs;
      whole[kind] += last - first + 1;
    } else if (kind === "inserted" || kind === "deleted") {
      reworded.add(paragraph);
    } else if (kind === "edited" && (changes.move[change] ?? -1) < 0) {
      const edit = kindOfEdit(comparison, change, before, after);
      if (!faint.includes(edit.only)) reworded.add(paragraph);
      else if (edit.noticed && !changes.quieted[change])
        touched.set(edit.only, (touched.get(edit.only) ?? new Set()).add(paragraph));
    }
  }
  const headline = comparison.headline && reworded.has(0);
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
    elsewhere: faint
      .map((kind) => ({ kind, paragraphs: [...(touched.get(kind) ?? [])].filter((one) => !reworded.has(one)).length }))
      .filter(({ paragraphs }) => paragraphs > 0),
    kept: words === 0 ? 0 : Math.floor((100 * stats.words.kept) / words),
  };
}
