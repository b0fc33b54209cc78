// On paper no chip can be followed: an inline text has a number at both ends of each move, and the moves in words at its end.

import { sentence } from "../../wasm/sentences/sentence";
import { element, fill } from "../base/element";
import { factsOf } from "../reading/changes";
import type { Reading } from "../reading/reading";
import { type State, shownView } from "../state/state";
import { languageOf } from "../words/words";
import { quoted } from "./signs";

/** The footnote of each move: they are counted in the order of the change list. */
export function footnoteOf(reading: Reading, move: number): number {
  let numbers = remembered.get(reading);
  if (!numbers) {
    numbers = new Int32Array(reading.comparison.moves.change.length);
    for (const [at, each] of inOrder(reading).entries()) numbers[each] = at + 1;
    remembered.set(reading, numbers);
  }
  return numbers[move] ?? 0;
}

const remembered = new WeakMap<Reading, Int32Array>();

const inOrder = ({ comparison: { moves } }: Reading): number[] =>
  Array.from(moves.change.keys()).sort((a, b) => (moves.change[a] ?? 0) - (moves.change[b] ?? 0));

export class Footnotes {
  readonly element = element("section", { class: "footnotes" });

  /** Written only for paper: a long text may have thousands. */
  write(state: State): void {
    const { reading } = state;
    const inline = shownView(state) === "inline";
    this.clear();
    if (!reading || !inline || reading.comparison.moves.change.length === 0) return;
    const { words } = languageOf(state.language);
    const notes = inOrder(reading).map((move) => {
      const change = reading.comparison.moves.change[move] ?? -1;
      return element("li", { dir: "auto" }, change >= 0 && quoted(words, sentence(factsOf(reading, change), words)));
    });
    fill(this.element, element("h2", {}, words.groups.moved), element("ol", {}, notes));
  }

  clear(): void {
    fill(this.element);
  }
}
