// What was replaced and can be had back: sets of papers, the one that Undo brings back last.
//
//     typed A, loaded B, loaded C     kept [A, B], shown C
//     Undo                            kept [C, A], shown B
//     Undo                            kept [B, C], shown A
//     Undo                            kept [A, B], shown C
//
// Undo goes round: what it takes away goes to the far end, so that Undo loses nothing either. Typing leaves all of it as it is.
// Papers whose every text stands in others need no place of their own.

import type { State, Version } from "./state";

/** All versions, and the two of them that are shown. */
export type Papers = Pick<State, "versions" | "before" | "after">;

/** At most so many sets, and so many characters in all of them together; the last one is kept however long it is. */
const most = { sets: 8, characters: 100_000_000 };

export const papersOf = ({ versions, before, after }: Papers): Papers => ({ versions, before, after });
export const anyText = ({ versions }: Pick<Papers, "versions">): boolean => versions.some(({ text }) => text !== "");

/** Puts papers where Undo finds them first. */
export function setAside(kept: readonly Papers[], papers: Papers): readonly Papers[] {
  if (!anyText(papers)) return kept;
  return bounded([...kept.filter((one) => !covers(papers, one)), papersOf(papers)]);
}

/** Undo: the papers that come back, and what is then kept. */
export function takeBack(kept: readonly Papers[], shown: Papers): { papers: Papers; kept: readonly Papers[] } | null {
  const papers = kept.at(-1);
  if (!papers) return null;
  const others = kept.slice(0, -1).filter((one) => !covers(papers, one));
  const needless = !anyText(shown) || [papers, ...others].some((one) => covers(one, shown));
  return { papers, kept: needless ? others : [papersOf(shown), ...others] };
}

function bounded(kept: readonly Papers[]): readonly Papers[] {
  let characters = 0;
  let first = kept.length;
  while (first > 0 && kept.length - first < most.sets) {
    characters += lengthOf(kept[first - 1] as Papers);
    if (characters > most.characters && first < kept.length) break;
    first--;
  }
  return kept.slice(first);
}

const lengthOf = ({ versions }: Papers): number => versions.reduce((sum, { text }) => sum + text.length, 0);

/** Whether every text of the others stands in these papers too, under the same name and date. */
export const covers = (papers: Papers, others: Papers): boolean =>
  others.versions.every((one) => one.text === "" || papers.versions.some((version) => same(version, one)));

const same = (one: Version, other: Version): boolean =>
  one === other || (one.text === other.text && one.name === other.name && one.time === other.time);
