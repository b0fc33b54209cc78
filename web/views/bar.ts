// What the header holds while a comparison is read: where one is among the places that changed, which view, what is quieted.

import { button, element, set, setText } from "../base/element";
import { countClass, placeAt, placesIn, unitsIn } from "../reading/changes";
import type { Quieten, State, View as ViewName } from "../state/state";
import * as states from "../state/state";
import type { Words } from "../words/words";
import { type Actions, type Drawn, iconButton, menu } from "./view";

const viewNames: readonly ViewName[] = ["columns", "inline", "changes"];
const quietens: readonly [Quieten, Parameters<typeof countClass>[1]][] = [
  ["ignoreCase", "case"],
  ["ignorePunctuation", "punctuation"],
  ["ignoreTypography", "typography"],
  ["ignoreWhitespace", "white space"],
];

/** The change list, ‹ 3 of 27 ›, and find: what stays in sight on every screen. */
export function walkGroup(actions: Actions, words: Words): Drawn {
  const toggleList = () => actions.change((state) => ({ ...state, drawer: !state.drawer }));
  const openFind = () => actions.change((state) => ({ ...state, find: state.find ?? "" }));
  const list = iconButton("list", words.list, toggleList, { "data-name": "list" });
  const previous = iconButton("previous", words.previous, () => actions.walk(-1), { "data-name": "previous" });
  const next = iconButton("next", words.next, () => actions.walk(1), { "data-name": "next" });
  const find = iconButton("find", words.find, openFind, { "data-name": "find-open" });
  // Not a live region: where a step leads is said in a sentence of its own.
  const position = element("span", { class: "position" });
  const made = element(
    "div",
    { class: "walk", role: "group", "aria-label": words.changesBar },
    list,
    previous,
    position,
    next,
    find,
  );
  const draw = (state: State) => {
    const { reading } = state;
    const of = reading ? placesIn(reading, state.only).length : 0;
    const at = reading ? placeAt(reading, state.only, state.current) + 1 : 0;
    const edits = reading && !state.narrow ? unitsIn(reading, state.only).length : of;
    const edge = state.edge?.current === state.current ? ` · ${words.edges[state.edge.at]}` : "";
    setText(position, words.position(at, of, edits) + edge);
    for (const one of [previous, next]) set(one, "disabled", of === 0);
    set(list, "aria-expanded", String(state.drawer));
  };
  return { made, draw };
}

export function viewChoice(actions: Actions, words: Words): Drawn {
  const buttons = viewNames.map((name) =>
    button(words.views[name], () => actions.change((state) => states.setView(state, name)), { "data-view": name }),
  );
  const made = element("div", { class: "segmented", role: "group", "aria-label": words.view }, ...buttons);
  const draw = (state: State) => {
    for (const one of buttons) {
      const name = one.dataset["view"];
      set(one, "aria-pressed", String(name === states.shownView(state)));
      set(one, "hidden", name === "columns" && state.narrow);
    }
  };
  return { made, draw };
}

export function quietenMenu(actions: Actions, words: Words): Drawn {
  const rows = quietens.map(([name, textClass]) => {
    const count = element("span", { class: "count" });
    const box = element("input", {
      type: "checkbox",
      "data-quieten": name,
      onchange: () => actions.change((state) => states.setQuieten(state, name, box.checked)),
    });
    const row = element("label", { class: "choice" }, box, element("span", {}, words.quietens[name]), count);
    let counted: State["reading"] = null;
    const draw = (state: State) => {
      box.checked = state.quieten[name];
      if (state.reading === counted) return;
      counted = state.reading;
      setText(count, counted ? words.format.number(countClass(counted, textClass)) : "");
    };
    return { row, draw };
  });
  const made = menu(
    words.quieten,
    { "data-name": "quieten" },
    ...rows.map(({ row }) => row),
    element("p", { class: "hint" }, words.quietenHint),
  );
  const draw = (state: State) => {
    for (const row of rows) row.draw(state);
    set(made, "data-on", Object.values(state.quieten).some(Boolean));
  };
  return { made, draw };
}
