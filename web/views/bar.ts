// The bar that stays in sight: where one is among the changes, which view, what is quieted, and everything less often used.

import { button, element, set, setText } from "../base/element";
import { countClass, headOf, walked } from "../reading/changes";
import type { Quieten, State, Theme, View as ViewName } from "../state/state";
import * as states from "../state/state";
import { languages, type Words } from "../words/words";
import { openPairing } from "./pairing";
import { type Actions, menu, type View, worded } from "./view";

const viewNames: readonly ViewName[] = ["columns", "inline", "changes"];
const themes: readonly Theme[] = ["system", "light", "dark"];
const quietens: readonly [Quieten, Parameters<typeof countClass>[1]][] = [
  ["ignoreCase", "case"],
  ["ignorePunctuation", "punctuation"],
  ["ignoreTypography", "typography"],
  ["ignoreWhitespace", "white space"],
];

export function barView(actions: Actions): View {
  return worded(element("div", { class: "bar" }), (words) => {
    const list = iconButton(
      "☰",
      words.list,
      () => actions.change((state) => ({ ...state, drawer: !state.drawer })),
      "list",
    );
    const previous = iconButton("‹", words.previous, () => actions.walk(-1), "previous");
    const next = iconButton("›", words.next, () => actions.walk(1), "next");
    // Not a live region: where a step leads is said in a sentence of its own.
    const position = element("span", { class: "position" });
    const find = iconButton(
      "⌕",
      words.find,
      () => actions.change((state) => ({ ...state, find: state.find ?? "" })),
      "find-open",
    );
    const help = iconButton("?", words.help, () => actions.change((state) => ({ ...state, help: true })), "help-open");
    const walk = element(
      "div",
      { class: "walk", role: "group", "aria-label": words.changesBar },
      list,
      previous,
      position,
      next,
      find,
    );
    const view = viewChoice(actions, words);
    const quieten = quietenMenu(actions, words);
    const more = moreMenu(actions, words);
    const update = (state: State) => {
      const { reading } = state;
      const changes = reading ? walked(reading, state.group) : [];
      const at = reading ? changes.indexOf(headOf(reading, state.current)) + 1 : 0;
      const edge = state.edge?.current === state.current ? ` · ${words.edges[state.edge.at]}` : "";
      setText(position, words.position(at, changes.length) + edge);
      for (const one of [previous, next]) set(one, "disabled", changes.length === 0);
      set(list, "aria-expanded", String(state.drawer));
      for (const part of [view, quieten, more]) part.draw(state);
    };
    const rest = element(
      "div",
      { class: "bar-rest" },
      view.made,
      element("div", { class: "menus" }, quieten.made, more.made, help),
    );
    return [[walk, rest], update];
  });
}

function iconButton(sign: string, label: string, onclick: () => void, name: string): HTMLButtonElement {
  return element(
    "button",
    { type: "button", class: "icon", "data-name": name, "aria-label": label, title: label, onclick },
    element("span", { "aria-hidden": "true" }, sign),
  );
}

function viewChoice(actions: Actions, words: Words) {
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

function quietenMenu(actions: Actions, words: Words) {
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

function moreMenu(actions: Actions, words: Words) {
  const act = (label: string, transition: (state: State) => State, name: string) =>
    button(label, () => actions.change(transition), { class: "item", "data-name": name });
  const spell = element("input", {
    type: "checkbox",
    "data-name": "spell",
    onchange: () => actions.change((state) => ({ ...state, spell: spell.checked })),
  });
  const theme = choice(
    words.theme,
    themes.map((name) => [name, words.themes[name]]),
    (name) => actions.change((state) => ({ ...state, theme: name as Theme })),
  );
  const language = choice(
    words.language,
    languages.map(({ tag, name }) => [tag, name]),
    (tag) => actions.change((state) => ({ ...state, language: tag })),
  );
  const forget = act("", states.forgetPairs, "forget");
  const fold = act(words.foldAgain, states.closeFolds, "fold");
  const made = menu(
    words.more,
    { "data-name": "more" },
    act(words.swap, states.swapSides, "swap"),
    act(words.correct, openPairing, "correct"),
    forget,
    fold,
    button(words.print, () => window.print(), { class: "item" }),
    element("label", { class: "choice" }, spell, words.spell),
    theme.made,
    language.made,
    act(words.help, (state) => ({ ...state, help: true }), "help"),
  );
  const draw = (state: State) => {
    spell.checked = state.spell;
    theme.select.value = state.theme;
    language.select.value = state.language;
    const pairs = state.pinned.length + state.forbidden.length;
    set(forget, "hidden", pairs === 0);
    set(fold, "disabled", state.opened.size === 0);
    setText(forget, words.forgetPairs(pairs));
  };
  return { made, draw };
}

function choice(label: string, options: readonly (readonly [string, string])[], choose: (value: string) => void) {
  const select = element("select", {}, ...options.map(([value, text]) => element("option", { value }, text)));
  select.addEventListener("change", () => choose(select.value));
  return { select, made: element("label", { class: "choice" }, label, select) };
}
