// Correcting a pairing by hand: one sentence chosen on each side, in the lists here or by clicking it in the text.

import type { RangePair, TextRange } from "../../wasm/comparison";
import { button, element, fill, set, setText } from "../base/element";
import { changeRange } from "../reading/changes";
import { type Reading, sentenceAt } from "../reading/reading";
import { pair, type Side, type State } from "../state/state";
import type { Words } from "../words/words";
import { quoted } from "./signs";
import { type Actions, type View, worded } from "./view";

/** Sentences offered before and behind the chosen one. */
const around = 6;

export function pairingView(actions: Actions): View {
  return worded(element("section", { class: "pairing", hidden: true }), (words) => {
    const title = element("h2", { id: "pairing-title", tabindex: -1 }, words.pairingTitle);
    const lists = { before: element("fieldset", {}), after: element("fieldset", {}) };
    const verdict = element("p", { class: "hint", role: "status" });
    const together = button(words.link, () => actions.change((state) => decide(state, true)), { class: "primary" });
    const apart = button(words.unlink, () => actions.change((state) => decide(state, false)));
    const close = button(words.cancel, () => actions.change((state) => ({ ...state, pairing: null })), {
      class: "quiet",
    });
    let drawn = "";
    const update = (state: State) => {
      const { pairing, reading } = state;
      set(title.closest("section") as Element, "hidden", pairing === null);
      if (!pairing || !reading) {
        drawn = "";
        return;
      }
      const signature = `${pairing.before} ${pairing.after}`;
      if (signature === drawn) return;
      const hadFocus = document.activeElement?.closest(".pairing fieldset");
      const first = drawn === "";
      drawn = signature;
      for (const side of ["before", "after"] as const) {
        const legend = element("legend", {}, side === "before" ? words.older : words.newer);
        fill(lists[side], legend, choices(actions, words, reading, side, pairing[side]));
      }
      const linked = isLinked(reading, pairing.before, pairing.after);
      setText(verdict, linked ? words.pairingLinked : words.pairingNotLinked);
      set(together, "disabled", linked);
      set(apart, "disabled", !linked);
      if (hadFocus instanceof HTMLElement) hadFocus.querySelector<HTMLElement>("input:checked")?.focus();
      else if (first) title.focus();
    };
    const buttons = element("div", { class: "start" }, together, apart, close);
    const body = element("div", { class: "pairing-lists" }, lists.before, lists.after);
    return [[title, element("p", { class: "hint" }, words.pairingHint), body, verdict, buttons], update];
  });
}

function choices(actions: Actions, words: Words, reading: Reading, side: Side, chosen: number): HTMLElement[] {
  const { sentences } = reading.comparison[side];
  const first = Math.max(0, Math.min(chosen - around, sentences.begin.length - 2 * around - 1));
  const last = Math.min(first + 2 * around + 1, sentences.begin.length);
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => {
    const sentence = first + at;
    const box = element("input", {
      type: "radio",
      name: `pairing-${side}`,
      checked: sentence === chosen,
      onchange: () => actions.change((state) => choose(state, side, sentence)),
    });
    const text = reading[side].slice(sentences.begin[sentence], sentences.end[sentence]);
    return element("label", { class: "choice" }, box, element("span", { dir: "auto" }, quoted(words, text)));
  });
}

/** Starts at the sentences of the current change, or at the first ones. */
export function openPairing(state: State): State {
  const { reading, current } = state;
  if (!reading) return state;
  return { ...state, card: null, pairing: current < 0 ? { before: 0, after: 0 } : sentencesAt(reading, current) };
}

function sentencesAt(reading: Reading, change: number): { before: number; after: number } {
  const sentence = (side: Side) => sentenceAt(reading, side, changeRange(reading, change, side)[0]);
  return { before: sentence("before"), after: sentence("after") };
}

/** The two sentences that a change is between, where they are paired. */
export function linkedAt(reading: Reading, change: number): RangePair | null {
  const { before, after } = sentencesAt(reading, change);
  return isLinked(reading, before, after) ? rangesOf(reading, { before, after }) : null;
}

export const unlink = (state: State, ranges: RangePair): State => ({ ...pair(state, ranges, false), card: null });

export const choose = (state: State, side: Side, sentence: number): State =>
  state.pairing ? { ...state, pairing: { ...state.pairing, [side]: sentence } } : state;

function isLinked(reading: Reading, before: number, after: number): boolean {
  const { links } = reading.comparison;
  return links.before.some((one, at) => one === before && links.after[at] === after);
}

function decide(state: State, together: boolean): State {
  const { reading, pairing } = state;
  if (!reading || !pairing) return state;
  return pair(state, rangesOf(reading, pairing), together);
}

function rangesOf(reading: Reading, sentences: { before: number; after: number }): RangePair {
  const range = (side: Side): TextRange => {
    const { begin, end } = reading.comparison[side].sentences;
    return [begin[sentences[side]] ?? 0, end[sentences[side]] ?? 0];
  };
  return { before: range("before"), after: range("after") };
}
