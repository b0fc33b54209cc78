// The menu behind ⋯: what is used less often, on both screens.

import { button, element, set, setText } from "../base/element";
import type { State, Theme } from "../state/state";
import * as states from "../state/state";
import { languages, type Words } from "../words/words";
import { icon } from "./icons";
import { openPairing } from "./pairing";
import { type Actions, type Drawn, menu } from "./view";

const themes: readonly Theme[] = ["system", "light", "dark"];

/** `narrow`: where the parts of the header go for which a small screen has no room. */
export function moreMenu(actions: Actions, words: Words): Drawn & { narrow: HTMLElement } {
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
  const swap = act(words.swap, states.swapSides, "swap");
  const correct = act(words.correct, openPairing, "correct");
  const over = act(words.startOver, states.startOver, "over");
  const print = button(words.print, () => window.print(), { class: "item", "data-name": "print" });
  const spelled = element("label", { class: "choice" }, spell, words.spell);
  /** What needs a comparison. */
  const ofReading = [swap, correct, forget, fold, print, spelled];
  const narrow = element("div", { class: "narrow-rest" });
  const made = menu(
    icon("more"),
    { "data-name": "more", "data-icon": true, title: words.more },
    narrow,
    ofReading,
    theme.made,
    language.made,
    act(words.help, (state) => ({ ...state, help: true }), "help"),
    over,
  );
  const draw = (state: State) => {
    for (const part of ofReading) set(part, "hidden", state.reading === null);
    set(
      over,
      "hidden",
      state.versions.every(({ text }) => text === ""),
    );
    spell.checked = state.spell;
    theme.select.value = state.theme;
    language.select.value = state.language;
    const pairs = state.pinned.length + state.forbidden.length;
    if (pairs === 0) set(forget, "hidden", true);
    set(fold, "disabled", state.opened.size === 0);
    setText(forget, words.forgetPairs(pairs));
  };
  return { made, draw, narrow };
}

function choice(label: string, options: readonly (readonly [string, string])[], choose: (value: string) => void) {
  const select = element("select", {}, ...options.map(([value, text]) => element("option", { value }, text)));
  select.addEventListener("change", () => choose(select.value));
  return { select, made: element("label", { class: "choice" }, label, select) };
}
