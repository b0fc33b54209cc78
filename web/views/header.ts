// The one header: the name of the page, what one reads with, and the menu of everything else.

import { button, element, set } from "../base/element";
import { type State, showScreen } from "../state/state";
import { quietenMenu, viewChoice, walkGroup } from "./bar";
import { icon } from "./icons";
import { moreMenu } from "./more";
import { type Actions, type View, worded } from "./view";

export function headerView(actions: Actions): View {
  return worded(element("header", { class: "masthead" }), (words) => {
    const [walk, view, quieten] = [walkGroup(actions, words), viewChoice(actions, words), quietenMenu(actions, words)];
    const more = moreMenu(actions, words);
    const edit = button("", () => actions.change((state) => showScreen(state, "entry")), {
      class: "edit",
      "data-name": "edit",
      title: words.editTexts,
    });
    edit.append(icon("edit"), element("span", {}, words.editTexts));
    const rest = element("div", { class: "bar-rest" });
    const bar = element("div", { class: "bar" }, walk.made, rest);
    const update = (state: State) => {
      set(bar, "hidden", state.reading === null);
      set(edit, "hidden", state.screen === "entry");
      // A small screen has room for the walk alone: the rest is in the menu there.
      const place = state.small ? more.narrow : rest;
      if (view.made.parentElement !== place) place.append(view.made, quieten.made, edit);
      set(more.narrow, "hidden", !state.small || state.reading === null);
      for (const part of [walk, view, quieten, more]) part.draw(state);
    };
    return [[element("h1", {}, words.product), bar, more.made], update];
  });
}
