// A run of unchanged stripes shown as one line that says how much it hides, and opens in steps from either end.

import { firstAbove } from "../../wasm/ranges";
import { button, element } from "../base/element";
import type { Item } from "../reading/reading";
import type { Opened } from "../state/state";
import type { Drawing } from "./text";

/** How many stripes one step opens. */
export const foldStep = 3;
/** A fold of more words says how many paragraphs it hides: that is what one can picture. */
const mostWords = 30_000;

/** What a fold still hides: the stripes from the first up to the second number. */
export function foldParts(item: Item, opened: Opened): [number, number] {
  const top = Math.min(item.first + opened.top, item.last);
  return [top, Math.max(top, item.last - opened.bottom)];
}

export function drawFold(
  drawing: Drawing,
  key: number,
  [top, bottom]: [number, number],
  open: (top: number, bottom: number) => void,
): HTMLElement {
  const { words } = drawing;
  const hidden = bottom - top;
  const step = Math.min(foldStep, hidden);
  const steps = hidden > foldStep + 1;
  const show = element(
    "button",
    { type: "button", class: "fold-all", "data-key": `fold${key}`, onclick: () => open(hidden, 0) },
    amount(drawing, top, bottom),
    element("span", { class: "offer" }, " · ", element("span", { class: "act" }, words.show)),
  );
  return element(
    "div",
    { class: "fold note", "data-fold": key, "data-first": top, "data-last": bottom },
    steps && button(`↓ ${words.showAbove(step)}`, () => open(step, 0), { class: "quiet" }),
    show,
    steps && button(`↑ ${words.showBelow(step)}`, () => open(0, step), { class: "quiet" }),
  );
}

function amount({ reading, words }: Drawing, top: number, bottom: number): string {
  // One kind of change is shown alone: the others are folded too.
  if (reading.stripes.slice(top, bottom).some(({ state }) => state !== "unchanged"))
    return words.foldedParagraphs(bottom - top);
  const { paragraph, words: wordsOf } = reading.comparison.after.sentences;
  const first = firstAbove(paragraph, (reading.stripes[top]?.after[0] ?? 0) - 1);
  const last = firstAbove(paragraph, (reading.stripes[bottom - 1]?.after[1] ?? 0) - 1);
  let count = 0;
  for (const each of wordsOf.subarray(first, last)) count += each;
  return count > mostWords ? words.unchangedParagraphs(bottom - top) : words.unchangedWords(count);
}
