// What stands above the comparison: the column heads, the verdict in words, and the filter by kind of change.

import { verdictSentence } from "../../wasm/sentences/sentence";
import { verdictOf } from "../../wasm/sentences/verdict";
import { inOneLine } from "../../wasm/signs";
import { button, element, fill, set, setText } from "../base/element";
import { countGroups, presentGroups } from "../reading/changes";
import type { Reading } from "../reading/reading";
import type { Side, State } from "../state/state";
import type { Words } from "../words/words";
import { decodedView } from "./decoded";
import { type Actions, type View, worded } from "./view";

/** Version name, date and time, time since the other version, words: one head a column, or both in a line. */
export function headsView(actions: Actions): View {
  return worded(element("div", { class: "heads" }), (words) => {
    const sides = (["before", "after"] as const).map((side) => {
      const name = element("strong", { class: "head-name", dir: "auto" });
      const facts = element("span", { class: "head-facts" });
      const decoded = decodedView(actions, side, "head", () => words.readAsHere);
      const made = element("div", { class: "head", "data-side": side }, name, " ", facts, decoded.made);
      return { side, name, facts, decoded, made };
    });
    const update = (state: State) => {
      for (const { side, name, facts, decoded } of sides) {
        decoded.draw(state);
        const version = state.versions[state[side]];
        setText(name, inOneLine(version?.name ?? "") || (side === "before" ? words.older : words.newer));
        const count = state.reading ? words.words(state.reading.comparison.stats[side].words) : "";
        const since = side === "after" ? spanBetween(state, words) : "";
        setText(facts, [words.format.date(version?.time ?? ""), since, count].filter(Boolean).join(" · "));
      }
    };
    return [sides.map(({ made }) => made), update];
  });
}

function spanBetween(state: State, words: Words): string {
  const [before, after] = (["before", "after"] as Side[]).map((side) =>
    Date.parse(state.versions[state[side]]?.time ?? ""),
  );
  const span = (after ?? NaN) - (before ?? NaN);
  if (Number.isNaN(span)) return "";
  if (span === 0) return words.sameTime;
  return span > 0 ? words.later(words.format.span(span)) : words.earlier(words.format.span(-span));
}

export function verdictText({ comparison, before, after }: Reading, words: Words): string {
  return verdictSentence(verdictOf(comparison, before, after), words);
}

export function summaryView(actions: Actions): View {
  return worded(element("div", { class: "summary" }), (words) => {
    const verdict = element("p", { class: "verdict" });
    const asides = element("p", { class: "hint" });
    const filters = element("div", { class: "filters", role: "group", "aria-label": words.onlyThese });
    let drawn: Reading | null = null;
    const update = (state: State) => {
      const { reading } = state;
      if (!reading) return;
      if (reading !== drawn) {
        drawn = reading;
        setText(verdict, verdictText(reading, words));
        drawFilters(filters, reading, words, actions);
        drawAsides(asides, reading, words);
      }
      for (const filter of filters.querySelectorAll("button")) {
        set(filter, "aria-pressed", String(filter.dataset["group"] === state.group));
      }
    };
    return [[verdict, asides, filters], update];
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
