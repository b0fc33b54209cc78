// What stands above the comparison: the verdict in words, and the filter by kind of change.

import { keptInVerdict, verdictSentence } from "../../wasm/sentences/sentence";
import { verdictOf } from "../../wasm/sentences/verdict";
import { button, element, fill, set, setText } from "../base/element";
import { countGroups, presentGroups } from "../reading/changes";
import type { Reading } from "../reading/reading";
import type { State } from "../state/state";
import type { Words } from "../words/words";
import { focusOn } from "./focus";
import { type Actions, iconButton, type View, worded } from "./view";

export function verdictText({ comparison, before, after }: Reading, words: Words): string {
  return verdictSentence(verdictOf(comparison, before, after), words);
}

export function summaryView(actions: Actions): View {
  return worded(element("div", { class: "summary" }), (words) => {
    const figure = element("strong", { class: "figure" });
    const told = element("span", { class: "told" });
    const verdict = element("p", { class: "verdict" }, figure, told);
    const asides = element("p", { class: "hint" });
    const filters = element("div", { class: "filters", role: "group", "aria-label": words.onlyThese });
    const dismiss = () => {
      actions.change((state) => ({ ...state, key: false }));
      focusOn("#comparison");
    };
    const key = element(
      "p",
      { class: "key" },
      element("del", {}, words.formats.keyRemoved),
      element("ins", {}, words.formats.keyAdded),
      element("span", { class: "moved" }, words.formats.keyMoved),
      iconButton("close", words.dismiss, dismiss),
    );
    let drawn: Reading | null = null;
    const update = (state: State) => {
      const { reading } = state;
      set(key, "data-dismissed", !state.key);
      if (!reading) return;
      if (reading !== drawn) {
        drawn = reading;
        const facts = verdictOf(reading.comparison, reading.before, reading.after);
        const kept = keptInVerdict(facts);
        setText(figure, kept === null ? "" : `${words.keptFigure(kept)} `);
        set(figure, "hidden", kept === null);
        setText(told, verdictSentence(facts, words, kept === null ? "whole" : "without kept"));
        drawFilters(filters, reading, words, actions);
        drawAsides(asides, reading, words);
      }
      for (const filter of filters.querySelectorAll("button")) {
        set(filter, "aria-pressed", String(state.only.some((group) => group === filter.dataset["group"])));
      }
    };
    return [[verdict, asides, filters, key], update];
  });
}

function drawAsides(place: HTMLElement, { comparison }: Reading, words: Words): void {
  const quieted = Object.values(comparison.stats.quieted).reduce((sum, count) => sum + count, 0);
  const lines = [comparison.coarse && words.coarse, quieted > 0 && `${words.quieted(quieted)}.`].filter(Boolean);
  setText(place, lines.join(" "));
  set(place, "hidden", lines.length === 0);
}

/** One chip for each kind that occurs; where there is only one kind there is nothing to choose. */
function drawFilters(place: HTMLElement, reading: Reading, words: Words, actions: Actions): void {
  const counts = countGroups(reading);
  const present = presentGroups(reading);
  const chips = present.map((group, at) =>
    button(`${words.groups[group]} ${words.format.number(counts[group])}`, () => actions.showOnly(group), {
      "data-group": group,
      "aria-keyshortcuts": at + 1,
      title: at + 1,
      class: "filter",
    }),
  );
  fill(
    place,
    ...(chips.length > 1 ? [element("span", { class: "hint", "aria-hidden": "true" }, words.onlyThese), ...chips] : []),
  );
}
