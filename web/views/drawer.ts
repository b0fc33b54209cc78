// The change list: a sentence for each change, in reading order. Also how a screen reader gets through a comparison.

import { firstAbove } from "../../wasm/ranges";
import { type Part, sentenceParts } from "../../wasm/sentences/sentence";
import { append, button, element, fill, set } from "../base/element";
import { changeKind, changeRange, factsOf, walked } from "../reading/changes";
import type { Reading } from "../reading/reading";
import type { State } from "../state/state";
import type { Words } from "../words/words";
import { Chunks, Filling } from "./chunks";
import { quoted } from "./signs";
import { type Actions, type View, worded } from "./view";

/** Lines of an entry, about. */
const entryLines = 2;
const longestPassage = 700;

export function drawerView(actions: Actions): View {
  return worded(element("aside", { class: "drawer" }), (words) => {
    const list = element("div", { role: "list" });
    const body = element("div", { class: "drawer-body", tabindex: -1 }, list);
    const close = button("×", () => actions.change((state) => ({ ...state, drawer: false })), {
      class: "icon",
      "aria-label": words.close,
    });
    const filling = new Filling(() => {});
    let drawn = "";
    let changes: readonly number[] = [];
    let reading: Reading | null = null;
    let entries: Chunks | null = null;
    const redraw = (state: State) => {
      filling.stop();
      const now = state.reading as Reading;
      [reading, changes] = [now, walked(now, state.group)];
      const made = new Chunks(
        changes.length,
        () => entryLines,
        (at) => entry(now, words, changes[at] ?? 0, actions),
      );
      made.show(0);
      const none = changes.length === 0 && element("p", { class: "hint", role: "listitem" }, words.noChanges);
      fill(list, made.elements, none);
      filling.add(made);
      entries = made;
    };
    const update = (state: State) => {
      set(list.closest("aside") as Element, "hidden", !state.drawer);
      if (!state.drawer || !state.reading) return;
      const signature = `${state.group} ${state.spell}`;
      if (reading !== state.reading || signature !== drawn) redraw(state);
      drawn = signature;
      const at = firstAbove(changes, state.current) - 1;
      for (const old of list.querySelectorAll("[aria-current]")) old.removeAttribute("aria-current");
      if (at < 0 || changes[at] !== state.current) return;
      entries?.show(at);
      const current = list.querySelector(`[data-entry="${state.current}"]`);
      current?.setAttribute("aria-current", "true");
      current?.scrollIntoView({ block: "nearest" });
    };
    const head = element("div", { class: "drawer-head" }, element("h2", {}, words.changeList), close);
    return [[head, body], update];
  });
}

function entry(reading: Reading, words: Words, change: number, actions: Actions): HTMLElement {
  const kind = changeKind(reading, change);
  const what = button("", () => actions.goTo(change), { "data-entry": change, "data-kind": kind });
  const facts = factsOf(reading, change);
  // What moved is named whole: it may be several sentences.
  const passage = kind === "moved" ? passageOf(reading, change) : "";
  const parts = sentenceParts(passage === "" ? facts : { ...facts, to: passage }, words);
  append(
    what,
    parts.flatMap((part) => drawn(words, part)),
  );
  return element("div", { role: "listitem" }, what);
}

function passageOf(reading: Reading, change: number): string {
  const [begin, end] = changeRange(reading, change, "after");
  const text = reading.after.slice(begin, Math.min(end, begin + longestPassage)).replace(/\s+/gu, " ");
  return end - begin > longestPassage ? `${text.replace(/\s+\S*$/u, "")} …` : text.trim();
}

/** "Paragraph 4: three people → five people", what went and came marked as in the text, each in its own direction. */
function drawn(words: Words, { text, as }: Part): (Node | string)[] {
  if (as === "place") return [element("span", { class: "entry-place" }, text)];
  if (as === "words") return quoted(words, text);
  return [element(as === "deleted" ? "del" : "ins", { dir: "auto" }, quoted(words, text))];
}
