// The list of keys, and whether letters are any.

import { button, element } from "../base/element";
import type { State } from "../state/state";
import { type Actions, type View, worded } from "./view";

export function helpView(actions: Actions): View {
  const dialog = element("dialog", { class: "help", "aria-labelledby": "help-title" });
  const close = () => actions.change((state) => ({ ...state, help: false }));
  // Esc: "close" comes a task after the dialog is gone, and a key in between would find it asked for still.
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close();
  });
  dialog.addEventListener("close", close);
  return worded(dialog, (words) => {
    const keys = words.keys.flatMap(([names, what]) => [
      element("dt", {}, ...names.split(", ").map((name) => element("kbd", {}, name))),
      element("dd", {}, what),
    ]);
    const letters = element("input", {
      type: "checkbox",
      "data-name": "letters",
      onchange: () => actions.change((state) => ({ ...state, letters: letters.checked })),
    });
    const update = (state: State) => {
      letters.checked = state.letters;
      if (state.help && !dialog.open) dialog.showModal();
      if (!state.help && dialog.open) dialog.close();
    };
    const head = element("h2", { id: "help-title" }, words.keysTitle);
    const list = element("dl", { class: "keys" }, ...keys);
    const choice = element("label", { class: "choice" }, letters, words.letters);
    const tab = element("p", { class: "hint" }, words.tabInSafari);
    return [[head, list, choice, tab, button(words.close, close)], update];
  });
}
