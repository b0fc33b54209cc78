// Where the texts come in: what the page is for, two papers, and what is done with them.

import { button, type Child, element, set, setText } from "../base/element";
import { type State, textOf } from "../state/state";
import type { Words } from "../words/words";
import { paper } from "./paper";
import { type Actions, type View, worded } from "./view";

export function entryView(actions: Actions): View {
  return worded(element("section", { class: "entry" }), (words) => {
    const papers = [paper(actions, words, "before"), paper(actions, words, "after")];
    const compare = button(words.compare, actions.compareNow, { class: "primary", title: words.compareHint });
    const sample = button(words.sample, actions.sample);
    const keep = element("input", {
      type: "checkbox",
      id: "keep",
      onchange: () => actions.keepDrafts(keep.checked),
    });
    const kept = element("span", { class: "hint", id: "kept" });
    const children = [
      opening(words, sample),
      element("div", { class: "papers" }, ...papers.map(({ made }) => made)),
      element("div", { class: "start" }, compare),
      element("p", { class: "drafts" }, keep, element("label", { for: "keep" }, words.keepDrafts), " ", kept),
    ];
    const update = (state: State) => {
      for (const { draw } of papers) draw(state);
      set(compare, "disabled", textOf(state, "before") === "" && textOf(state, "after") === "");
      keep.checked = state.drafts === "kept";
      set(keep, "disabled", state.drafts === "refused");
      setText(kept, { kept: words.draftsKept, off: words.draftsOff, refused: words.draftsRefused }[state.drafts]);
    };
    return [children, update];
  });
}

/** What the page does, in a line and by an example; what it promises, and how one can know. */
function opening(words: Words, sample: HTMLElement): HTMLElement {
  const known = element(
    "details",
    { class: "menu known" },
    element("summary", {}, words.howKnown),
    element("div", { class: "panel" }, element("p", {}, words.howKnownAnswer)),
  );
  return element(
    "div",
    { class: "opening" },
    element(
      "div",
      { class: "claim" },
      element("h2", {}, words.claim),
      element("p", { class: "promise" }, `${words.promise} `, known),
      sample,
    ),
    element(
      "figure",
      { class: "example", "aria-label": words.exampleOf },
      words.example.map((line) => element("p", {}, marked(line))),
    ),
  );
}

/** "at {-seven-}{+eight+}" with its words marked as in a comparison. */
function marked(line: string): Child[] {
  return line.split(/(\{-.*?-\}|\{\+.*?\+\})/u).map((part) => {
    if (part.startsWith("{-")) return element("del", {}, part.slice(2, -2));
    return part.startsWith("{+") ? element("ins", {}, part.slice(2, -2)) : part;
  });
}
