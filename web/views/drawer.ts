// The change list: a sentence for each change, in reading order. Also how a screen reader gets through a comparison.

import { type Part, sentenceParts } from "../../wasm/sentences/sentence";
import { changeKind, factsOf, walked } from "../changes";
import { button, element, fill, set } from "../element";
import type { Reading } from "../reading";
import type { State } from "../state";
import type { Words } from "../words";
import { type Actions, type View, worded } from "./view";

/** Entries made at once; the rest as the list is scrolled. */
const slice = 200;

export function drawerView(actions: Actions): View {
  return worded(element("aside", { class: "drawer" }), (words) => {
    const list = element("ol", {});
    const body = element("div", { class: "drawer-body", tabindex: -1 }, list);
    const close = button("×", () => actions.change((state) => ({ ...state, drawer: false })), {
      class: "icon",
      "aria-label": words.close,
    });
    let [drawn, made] = ["", 0];
    let changes: readonly number[] = [];
    let reading: Reading | null = null;
    const append = (count: number) => {
      const until = Math.min(made + count, changes.length);
      for (; made < until; made++) list.append(entry(reading as Reading, words, changes[made] ?? 0, actions));
    };
    body.addEventListener("scroll", () => {
      if (body.scrollTop + 2 * body.clientHeight > body.scrollHeight) append(slice);
    });
    const update = (state: State) => {
      set(list.closest("aside") as Element, "hidden", !state.drawer);
      if (!state.drawer || !state.reading) return;
      const signature = `${state.group} ${state.spell}`;
      if (reading !== state.reading || signature !== drawn) {
        [reading, drawn, made] = [state.reading, signature, 0];
        changes = walked(state.reading, state.group);
        fill(list);
        append(slice);
      }
      const at = changes.indexOf(state.current);
      if (at >= made) append(at - made + 1);
      for (const old of list.querySelectorAll("[aria-current]")) old.removeAttribute("aria-current");
      const current = list.children[at]?.querySelector("button");
      current?.setAttribute("aria-current", "true");
      current?.scrollIntoView({ block: "nearest" });
      if (changes.length === 0) fill(list, element("li", { class: "hint" }, words.noChanges));
    };
    const head = element("div", { class: "drawer-head" }, element("h2", {}, words.changeList), close);
    return [[head, body], update];
  });
}

function entry(reading: Reading, words: Words, change: number, actions: Actions): HTMLElement {
  const kind = changeKind(reading, change);
  const what = button("", () => actions.goTo(change), { "data-entry": change, "data-kind": kind });
  what.append(...sentenceParts(factsOf(reading, change), words).map(drawn));
  return element("li", {}, what);
}

/** "Paragraph 4: three people → five people", what went and came marked as in the text. */
function drawn({ text, as }: Part): Node | string {
  if (as === "place") return element("span", { class: "entry-place" }, text);
  if (as === "words") return text;
  return element(as === "deleted" ? "del" : "ins", {}, text);
}
