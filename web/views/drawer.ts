// The change list: a sentence for each entry, in reading order, below its paragraph. Also how a screen reader gets through a
// comparison.

import { byParagraph, type Entry } from "../../wasm/sentences/entries";
import { entryParts, type Part, placeOf } from "../../wasm/sentences/sentence";
import { append, button, element, fill, set } from "../base/element";
import { changeRange, entries, factsOf, headOf } from "../reading/changes";
import type { Reading } from "../reading/reading";
import type { State } from "../state/state";
import type { Words } from "../words/words";
import { Chunks, Filling } from "./chunks";
import { quoted } from "./signs";
import { type Actions, iconButton, type View, worded } from "./view";

/** Lines of an entry, about. */
const entryLines = 2;
/** Places of an entry that have a button of their own. */
const placeButtons = 12;
const longestPassage = 700;

export function drawerView(actions: Actions): View {
  return worded(element("aside", { class: "drawer" }), (words) => {
    const list = element("div", { role: "list" });
    const body = element("div", { class: "drawer-body", tabindex: -1 }, list);
    const close = iconButton("close", words.close, () => actions.change((state) => ({ ...state, drawer: false })));
    const filling = new Filling(() => {});
    let drawn = "";
    let listed: readonly Line[] = [];
    let lineOf: ReadonlyMap<number, number> = new Map();
    let reading: Reading | null = null;
    let chunks: Chunks | null = null;
    const redraw = (state: State) => {
      filling.stop();
      const now = state.reading as Reading;
      reading = now;
      listed = linesOf(entries(now, state.only));
      lineOf = new Map(listed.flatMap(({ entry }, at) => entry.units.map(([[head = 0] = []]) => [head, at] as const)));
      const made = new Chunks(
        listed.length,
        () => entryLines,
        (at) => drawnLine(now, words, listed[at] as Line, actions),
      );
      made.show(0);
      const none = listed.length === 0 && element("p", { class: "hint", role: "listitem" }, words.noChanges);
      fill(list, made.elements, none);
      filling.add(made);
      chunks = made;
    };
    const update = (state: State) => {
      set(list.closest("aside") as Element, "hidden", !state.drawer);
      if (!state.drawer || !state.reading) return;
      const signature = `${state.only} ${state.spell}`;
      if (reading !== state.reading || signature !== drawn) redraw(state);
      drawn = signature;
      for (const old of list.querySelectorAll("[aria-current]")) old.removeAttribute("aria-current");
      const head = headOf(state.reading, state.current);
      const at = lineOf.get(head);
      if (at === undefined) return;
      chunks?.show(at);
      const line = list.querySelector(`[data-entry="${listed[at]?.entry.units[0]?.[0]?.[0]}"]`);
      for (const part of [line, list.querySelector(`[data-place="${head}"]`)])
        part?.setAttribute("aria-current", "true");
      line?.scrollIntoView({ block: "nearest" });
    };
    const head = element("div", { class: "drawer-head" }, element("h2", {}, words.changeList), close);
    return [[head, body], update];
  });
}

/** A line of the list; one below another of its paragraph does not name that again. */
interface Line {
  entry: Entry;
  isBelow: boolean;
}

const linesOf = (all: readonly Entry[]): Line[] =>
  byParagraph(all).flatMap((group) => group.map((entry, at) => ({ entry, isBelow: at > 0 })));

function drawnLine(reading: Reading, words: Words, { entry, isBelow }: Line, actions: Actions): HTMLElement {
  const { facts, units, isOfKind } = entry;
  const change = units[0]?.[0]?.[0] ?? 0;
  // Not a button of the browser's: what is in those cannot be selected and copied.
  const what = element("div", {
    role: "button",
    tabindex: 0,
    "data-entry": change,
    "data-kind": facts.kind,
    onclick: () => document.getSelection()?.isCollapsed !== false && actions.goTo(change),
    onkeydown: (event: KeyboardEvent) => {
      if (event.target !== what || (event.key !== "Enter" && event.key !== " ") || event.ctrlKey || event.metaKey)
        return;
      event.preventDefault();
      actions.goTo(change);
    },
  });
  // What moved is named whole: it may be several sentences.
  const passage = facts.kind === "moved" ? passageOf(reading, change) : "";
  // The other places have buttons.
  const told = {
    units,
    isOfKind,
    facts: passage === "" ? facts : { ...facts, to: passage },
    paragraphs: [facts.paragraphs[0]],
  };
  append(
    what,
    entryParts(told, words, isBelow).flatMap((part) => drawn(words, part)),
  );
  const places = units.length > 1 && placesOf(reading, words, entry, actions);
  return element("div", { role: "listitem", class: isBelow && "below" }, what, places);
}

/** A button for each place where it changed like this, the first ones. */
function placesOf(reading: Reading, words: Words, { units }: Entry, actions: Actions): HTMLElement {
  const buttons = units.slice(0, placeButtons).map(([[change = 0] = []]) => {
    const facts = factsOf(reading, change);
    const label = `¶\u00a0${words.format.number(facts.paragraphs[0])}`;
    const properties = { "data-place": change, "aria-label": placeOf(facts, words) };
    return button(label, () => actions.goTo(change), properties);
  });
  return element("div", { class: "entry-places" }, buttons, units.length > placeButtons && " …");
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
