// The overview: the whole comparison on one ruler at the right edge, in equal steps, each with what changed there as a button.
//
// Shape says what changed, not colour alone: + came, − went, ↕ moved, ~ reworded, ¶ split or merged. A bracket shows what is on screen.

import { element, fill } from "../base/element";
import { onceOnScreen } from "../base/later";
import { changeKind, walked } from "../reading/changes";
import { type Reading, stripeOfChange } from "../reading/reading";
import type { State } from "../state/state";
import type { Words } from "../words/words";
import { placeName } from "./stripe";
import { type Actions, type View, worded } from "./view";

/** Few enough that a button is a finger's width on a small screen. */
const steps = 22;
const signs = { edited: "~", inserted: "+", deleted: "−", moved: "↕", split: "¶", merged: "¶" } as const;

export interface Ruler extends View {
  /** Outlines the stripes on screen. */
  showViewport(first: number, last: number): void;
}

export function rulerView(actions: Actions): Ruler {
  const root = element("nav", { class: "ruler" });
  const viewport = element("div", { class: "viewport", "aria-hidden": "true" });
  let reading: Reading | null = null;
  const view = worded(root, (words) => {
    const marks = element("div", { class: "marks" });
    let drawn = "";
    reading = null;
    root.setAttribute("aria-label", words.overview);
    const update = (state: State) => {
      const signature = String(state.group);
      if (!state.reading || (reading === state.reading && drawn === signature)) return;
      if (reading !== state.reading) fill(marks);
      reading = state.reading;
      drawn = signature;
      // The text comes first: the overview has its place and moves nothing when it comes.
      onceOnScreen(() => {
        if (!reading || reading !== state.reading || drawn !== signature) return;
        fill(marks, marksOf(reading, walked(reading, state.group), words, actions));
      });
    };
    return [[marks, viewport], update];
  });
  return {
    ...view,
    showViewport(first, last) {
      const total = reading?.places.at(-1) ?? 0;
      if (!reading || total === 0) return;
      const [from, to] = [reading.places[first] ?? 0, reading.places[last + 1] ?? total];
      viewport.style.setProperty("--from", String(from / total));
      viewport.style.setProperty("--size", String((to - from) / total));
    },
  };
}

function marksOf(reading: Reading, changes: readonly number[], words: Words, actions: Actions): HTMLElement[] {
  const total = reading.places.at(-1) ?? 1;
  const bins = new Map<number, number[]>();
  for (const change of changes) {
    const stripe = stripeOfChange(reading.comparison, change);
    const bin = Math.min(steps - 1, Math.floor((steps * placeOf(reading, change, stripe)) / total));
    const inside = bins.get(bin);
    if (inside) inside.push(change);
    else bins.set(bin, [change]);
  }
  return [...bins].sort(([a], [b]) => a - b).map(([bin, inside]) => mark(reading, bin, inside, words, actions));
}

/** Where a change stands on the ruler: inside its stripe, by how far into the newer text's stretch it is. */
function placeOf(reading: Reading, change: number, stripe: number): number {
  const { rows, changes } = reading.comparison;
  const first = reading.stripes[stripe]?.rows[0] ?? 0;
  const into = Math.max(0, (changes.afterBegin[change] ?? 0) - (rows.afterBegin[first] ?? 0));
  const from = reading.places[stripe] ?? 0;
  return Math.min(from + into, (reading.places[stripe + 1] ?? from + 1) - 1);
}

function mark(reading: Reading, bin: number, changes: readonly number[], words: Words, actions: Actions): HTMLElement {
  const kinds = new Set(changes.map((change) => signs[changeKind(reading, change)]));
  const stripe = reading.stripes[stripeOfChange(reading.comparison, changes[0] ?? 0)];
  const label = words.overviewMark(stripe ? placeName(words, stripe) : "", changes.length);
  const made = element(
    "button",
    { type: "button", class: "mark", "aria-label": label, title: label, onclick: () => actions.goTo(changes[0] ?? 0) },
    ...[...kinds].slice(0, 2).map((sign) => element("span", { "aria-hidden": "true", "data-sign": sign }, sign)),
  );
  made.style.setProperty("--bin", String(bin + 1));
  return made;
}

/** The stripes that two elements on screen lie in, or the first and last that a fold stands for. */
export function stripeOf(target: Element | null, end: "first" | "last"): number | null {
  const found = target?.closest<HTMLElement>("[data-stripe], [data-fold]");
  const value = found?.dataset["stripe"] ?? (end === "first" ? found?.dataset["first"] : found?.dataset["last"]);
  return value === undefined ? null : Number(value);
}
