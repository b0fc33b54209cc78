// What every view is: an element, and a function that makes it show a state.

import { type Child, element, fill, type Properties } from "../base/element";
import type { Group } from "../reading/changes";
import type { Side, State, Version } from "../state/state";
import { languageOf, type Words } from "../words/words";
import { type Icon, icon } from "./icons";
import type { ComparisonActions } from "./pointer";

export interface View {
  readonly element: HTMLElement;
  update(state: State): void;
}

/** A part of a view: made once per language, then kept up to date. */
export interface Drawn {
  readonly made: HTMLElement;
  draw(state: State): void;
}

/** What views may ask for. They never talk to the engine, to storage or to files themselves. */
export interface Actions extends ComparisonActions {
  change(transition: (state: State) => State): void;
  /** Typed: compared soon, the fields stay open. */
  type(side: Side, text: string): void;
  /** Pasted, dropped, chosen: compared at once, and the fields fold away. */
  take(side: Side, change: Partial<Version>): void;
  /** Put into a field by the page: as taken, and the page can take it back, since the field cannot. */
  put(side: Side, text: string): void;
  files(files: readonly File[], side: Side | null): void;
  readAs(version: number, encoding: string): void;
  sample(): void;
  /** null where the engine is busy. */
  countWords(text: string): Promise<number | null>;
  compareNow(): void;
  cancel(): void;
  undo(): void;
  openOffered(): void;
  walk(direction: 1 | -1): void;
  goTo(change: number): void;
  /** Also this kind of change, from its first on, or no longer; with null all, where one was reading before. */
  showOnly(group: Group | null): void;
  /** Says something to who listens. */
  announce(text: string): void;
  keepDrafts(keep: boolean): void;
}

/** A view whose elements are made once per language and then only kept up to date. */
export function worded(root: HTMLElement, build: (words: Words) => [Child[], (state: State) => void]): View {
  let language = "";
  let draw: (state: State) => void = () => {};
  return {
    element: root,
    update(state) {
      if (state.language !== language) {
        language = state.language;
        const [children, update] = build(languageOf(language).words);
        fill(root, ...children);
        draw = update;
      }
      draw(state);
    },
  };
}

export function iconButton(
  name: Icon,
  label: string,
  onclick: () => void,
  properties: Properties = {},
): HTMLButtonElement {
  const shown = { type: "button", class: "icon", "aria-label": label, title: label, onclick, ...properties } as const;
  return element("button", shown, icon(name));
}

/** A button that opens a panel beneath it; Esc and a click elsewhere close it. */
export function menu(label: Child, properties: Properties, ...panel: Child[]): HTMLDetailsElement {
  const { title, ...rest } = properties;
  const made = element(
    "details",
    { class: "menu", ...rest },
    element("summary", { title, "aria-label": title }, label),
    element("div", { class: "panel" }, ...panel),
  );
  // Safari gives a pressed button no focus: it goes to what stands around the menu, and closing it then would come before the click.
  made.addEventListener("focusout", ({ relatedTarget: next }) => {
    if (next instanceof Node && !made.contains(next) && !next.contains(made)) made.open = false;
  });
  return made;
}

export function closeMenus(except: EventTarget | null = null): boolean {
  let closed = false;
  for (const open of document.querySelectorAll<HTMLDetailsElement>("details.menu[open]")) {
    if (except instanceof Node && open.contains(except)) continue;
    if (open.contains(document.activeElement)) open.querySelector("summary")?.focus();
    open.open = false;
    closed = true;
  }
  return closed;
}
