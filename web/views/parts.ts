// A long paragraph in parts, each a block that the browser lays out only near the screen: the time to shape the letters of one
// paragraph grows faster than their number, in Thai and Arabic most. Its text stays what it is; a part begins a new line.
//
//     const parts = new Parts(paragraph, 70_000);   for (const [begin, end] of pieces(text, 0, 70_000)) parts.place(end - begin).append(…)

import { firstAbove } from "../../wasm/ranges";
import { element } from "../base/element";
import { lineLength } from "./stripe";

/** In characters. A paragraph of fewer is one block, as it is in nearly every text. */
const longest = 8000;
const part = 4000;
/** Where a part may end: after a blank, at the edge of a word, in this stretch before its full length. */
const looked = 400;

export class Parts {
  whole = true;
  private current: HTMLElement;
  private length = 0;

  /** `characters`: of the paragraph. */
  constructor(
    private readonly paragraph: HTMLElement,
    characters: number,
  ) {
    this.current = paragraph;
    this.expect(characters);
  }

  /** So many characters more, of another paragraph that joins this one. */
  expect(characters: number): void {
    if (characters > longest) this.whole = false;
  }

  /** What the last characters went into. */
  get here(): HTMLElement {
    return this.current;
  }

  /** What the next so many characters go into. `mayBreak`: a part may end before them, because a sentence does. */
  place(characters: number, mayBreak = true): HTMLElement {
    if (this.whole) return this.paragraph;
    const full = this.length + characters > (mayBreak ? part * 1.5 : longest);
    if (this.current === this.paragraph || full) {
      this.current = element("span", { class: "part" });
      this.paragraph.append(this.current);
      this.length = 0;
    }
    this.length += characters;
    this.current.style.setProperty("--lines", String(Math.ceil(this.length / lineLength)));
    return this.current;
  }
}

/** begin–end in pieces that a part holds, cut where a reader would not mind. */
export function pieces(text: string, begin: number, end: number): [number, number][] {
  const found: [number, number][] = [];
  let at = begin;
  while (end - at > longest) {
    const to = Math.min(cutBefore(text, at + part), end);
    found.push([at, to]);
    at = to;
  }
  if (at < end) found.push([at, end]);
  return found;
}

/** The same, cut at every end of a sentence as well; with each piece whether a sentence begins there, or goes on in a new piece. */
export function sentencesWithin(
  text: string,
  ends: ArrayLike<number>,
  begin: number,
  end: number,
): [begin: number, end: number, fresh: boolean][] {
  const found: [number, number, boolean][] = [];
  let fresh = false;
  for (let at = firstAbove(ends, begin), from = begin; from < end; at++) {
    const to = Math.min(ends[at] ?? end, end);
    const preceding = ends[at - 1] ?? 0;
    // A few blanks stand between two sentences: what begins after them begins the next.
    fresh ||= from - preceding < looked && text.slice(preceding, from).trim() === "";
    for (const [first, last] of pieces(text, from, to)) {
      found.push([first, last, fresh]);
      fresh = true;
    }
    from = to;
  }
  return found;
}

/** A run of marks or of what cannot be seen is counted whole: no part ends in one. */
const run = /[\p{M}\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}]*/uy;
let words: Intl.Segmenter | null = null;

function cutBefore(text: string, most: number): number {
  run.lastIndex = most;
  const end = most + (run.exec(text)?.[0].length ?? 0);
  if (end > most) return end;
  const stretch = text.slice(most - looked, most);
  const blank = stretch.search(/\s\S*$/u);
  if (blank >= 0) return most - looked + blank + 1;
  words ??= new Intl.Segmenter(undefined, { granularity: "word" });
  // The word at the edge of what is looked at may go on beyond it: the one before it ends where it says.
  const edges = Array.from(words.segment(stretch), ({ index }) => index);
  const edge = edges.at(-1) ?? 0;
  return edge > 0 ? most - looked + edge : most;
}
