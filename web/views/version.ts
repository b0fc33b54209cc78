// A version by its name and date: to be read in menus, to be changed on its paper and in its column's head.

import { button, element, set } from "../base/element";
import { editSide, type Side, type State } from "../state/state";
import type { Words } from "../words/words";
import { isolated } from "./signs";
import type { Actions, Drawn } from "./view";

/** "First report · 13 October 2026, 09:12" */
export function versionLabel(words: Words, { versions }: State, at: number): string {
  const { name, time } = versions[at] ?? { name: "", time: "" };
  return [name ? isolated(name) : words.versionNumber(at + 1), words.format.date(time)].filter(Boolean).join(" · ");
}

/** Fields for name and date. A date field is six stops of the Tab key: it is there once it is wanted. */
export function nameLine(actions: Actions, words: Words, side: Side, title: string): Drawn {
  const name = element("input", {
    type: "text",
    class: "name",
    "aria-label": words.nameOf(title),
    placeholder: words.namePlaceholder,
    oninput: () => actions.change((state) => editSide(state, side, { name: name.value })),
  });
  const time = element("input", {
    type: "datetime-local",
    class: "time",
    "aria-label": words.timeOf(title),
    oninput: () => actions.change((state) => editSide(state, side, { time: time.value })),
  });
  const ask = () => {
    set(time, "hidden", false);
    set(dated, "hidden", true);
    time.focus();
  };
  const dated = button(words.addTime, ask, { class: "quiet", "aria-label": words.addTimeTo(title) });
  const draw = (state: State) => {
    const version = state.versions[state[side]];
    if (name.value !== version?.name) name.value = version?.name ?? "";
    if (time.value !== version?.time) time.value = version?.time ?? "";
    const shownTime = time.value !== "" || document.activeElement === time;
    set(time, "hidden", !shownTime);
    set(dated, "hidden", shownTime);
  };
  return { made: element("div", { class: "line" }, name, time, dated), draw };
}
