// Where the texts come in: two papers, and what is done with them; above them the name of the page.

import { button, element, set, setText } from "../base/element";
import { type State, showScreen, startOver, textOf } from "../state/state";
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
      element("div", { class: "papers" }, ...papers.map(({ made }) => made)),
      element("div", { class: "start" }, compare, sample),
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

/** Name of the page, what it promises and how one can know; once texts are being read, a strip that opens the fields again. */
export function mastheadView(actions: Actions): View {
  return worded(element("header", { class: "masthead" }), (words) => {
    const edit = button(words.editTexts, () => actions.change((state) => showScreen(state, "entry")), {
      class: "edit",
    });
    const over = button(words.startOver, () => actions.change(startOver), { class: "quiet" });
    const known = element(
      "details",
      { class: "menu known" },
      element("summary", {}, words.howKnown),
      element("div", { class: "panel" }, element("p", {}, words.howKnownAnswer)),
    );
    const promise = element("p", { class: "promise" }, `${words.tagline} `, known);
    const update = (state: State) => {
      set(promise, "hidden", state.screen === "reading");
      set(edit, "hidden", state.screen === "entry");
      set(
        over,
        "hidden",
        state.versions.every(({ text }) => text === ""),
      );
    };
    return [[element("h1", {}, words.product), promise, element("div", { class: "strip" }, edit, over)], update];
  });
}
