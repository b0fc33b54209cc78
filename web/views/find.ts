// Find in both texts, folded ones too. Matches are painted by the browser's highlights: the text's elements stay as they are.

import { element, set, setText } from "../base/element";
import type { Reading } from "../reading/reading";
import type { Side, State } from "../state/state";
import { type Actions, iconButton, type View, worded } from "./view";

export interface Match {
  side: Side;
  begin: number;
  end: number;
}
const mostMatches = 2000;

export function findView(actions: Actions): View {
  return worded(element("div", { class: "find", role: "search" }), (words) => {
    const field = element("input", { type: "search", "aria-label": words.findLabel, placeholder: words.findLabel });
    const count = element("output", { class: "position" });
    let [matches, at, asked]: [readonly Match[], number, string] = [[], -1, ""];
    let reading: Reading | null = null;
    const go = (direction: 1 | -1) => {
      if (matches.length === 0) return;
      at = (at + direction + matches.length) % matches.length;
      const match = matches[at];
      if (match) actions.jumpTo(match.side, match.begin);
      setText(count, words.findCount(at + 1, matches.length));
    };
    field.addEventListener("input", () => actions.change((state) => ({ ...state, find: field.value })));
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        go(event.shiftKey ? -1 : 1);
      }
    });
    const update = (state: State) => {
      set(field.closest(".find") as Element, "hidden", state.find === null);
      if (state.find === null) {
        [asked, reading] = ["", null];
        return;
      }
      if (field.value !== state.find) field.value = state.find;
      if (state.find === asked && state.reading === reading) return;
      [asked, reading, at] = [state.find, state.reading, -1];
      matches = reading ? findIn(reading, asked) : [];
      setText(count, asked === "" ? "" : words.findCount(0, matches.length));
    };
    const close = iconButton("close", words.close, () => actions.change((state) => ({ ...state, find: null })));
    const previous = iconButton("previous", words.findPrevious, () => go(-1));
    const next = iconButton("next", words.findNext, () => go(1));
    return [[field, count, previous, next, close], update];
  });
}

/** Matches in the newer text, then those in the older one. */
export function findIn(reading: Reading, wanted: string): readonly Match[] {
  if (found.reading !== reading || found.wanted !== wanted)
    found = { reading, wanted, matches: search(reading, wanted) };
  return found.matches;
}

/** What was searched for last is asked for again: by who counts it, and by who paints it. */
let found: { reading: Reading | null; wanted: string; matches: readonly Match[] } = {
  reading: null,
  wanted: "",
  matches: [],
};

function search(reading: Reading, wanted: string): Match[] {
  if (wanted.trim() === "") return [];
  const pattern = new RegExp(
    wanted
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/\s+/g, "\\s+"),
    "giu",
  );
  const all: Match[] = [];
  for (const side of ["after", "before"] as const) {
    for (const match of reading[side].matchAll(pattern)) {
      all.push({ side, begin: match.index, end: match.index + match[0].length });
      if (all.length >= mostMatches) return all;
    }
  }
  return all;
}
