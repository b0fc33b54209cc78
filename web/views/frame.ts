// How the views stand together on the page.

import { inOneLine } from "../../wasm/signs";
import { element, set, setText } from "../base/element";
import { isInline, type State } from "../state/state";
import { languageOf } from "../words/words";
import { cardView } from "./card";
import type { ComparisonView } from "./comparison";
import { drawerView } from "./drawer";
import { entryView } from "./entry";
import { findView } from "./find";
import { footerView } from "./footer";
import type { Footnotes } from "./footnotes";
import { headerView } from "./header";
import { headsView } from "./heads";
import { helpView } from "./help";
import { noticesView } from "./notices";
import { pairingView } from "./pairing";
import { rulerView } from "./ruler";
import { summaryView } from "./summary";
import type { Actions, View } from "./view";

export interface Frame extends View {
  showViewport(first: number, last: number): void;
}

export function frame(
  actions: Actions,
  comparison: ComparisonView,
  footnotes: Footnotes,
  ...overlays: HTMLElement[]
): Frame {
  const [header, entry, notices, footer] = [
    headerView(actions),
    entryView(actions),
    noticesView(actions),
    footerView(),
  ];
  const [find, heads, summary] = [findView(actions), headsView(actions), summaryView(actions)];
  const card = cardView(actions, comparison);
  const [drawer, pairing, ruler, help] = [
    drawerView(actions),
    pairingView(actions),
    rulerView(actions),
    helpView(actions),
  ];
  const views: readonly View[] = [header, entry, notices, find, heads, summary, drawer, pairing, ruler, help, footer];

  const skip = element("a", { href: "#comparison", class: "skip" });
  const title = element("h2", { class: "spoken" });
  const printed = element("p", { class: "print-title", "aria-hidden": "true" });
  const reading = element(
    "section",
    { class: "reading", id: "comparison", tabindex: -1 },
    title,
    printed,
    element("div", { class: "sticky" }, find.element, heads.element),
    summary.element,
    element("div", { class: "body" }, drawer.element, comparison.element, ruler.element, card.element),
    footnotes.element,
    pairing.element,
  );
  skip.addEventListener("click", (event) => {
    // The address says which screen this is: a jump within the page must not change it.
    event.preventDefault();
    reading.focus();
  });
  const main = element("main", {}, entry.element, notices.element, reading);
  const dropping = element("div", { class: "drop-hint", "aria-hidden": "true" });
  const root = element(
    "div",
    { class: "frame" },
    skip,
    header.element,
    main,
    footer.element,
    help.element,
    dropping,
    ...overlays,
  );

  const update = (state: State) => {
    const { words } = languageOf(state.language);
    set(document.documentElement, "lang", state.language);
    set(document.documentElement, "data-theme", state.theme);
    document.title = titleOf(state);
    setText(printed, document.title);
    set(root, "data-screen", state.screen);
    set(root, "data-reading", state.reading !== null);
    set(root, "data-drawer", state.drawer);
    set(root, "data-inline", isInline(state));
    set(root, "data-pairing", state.pairing !== null);
    skip.textContent = words.skip;
    title.textContent = words.comparison;
    dropping.textContent = words.dropHere;
    set(skip, "hidden", state.reading === null);
    set(entry.element, "hidden", state.screen === "reading");
    set(reading, "hidden", state.reading === null);
    for (const view of views) view.update(state);
    comparison.update(state);
    // Stands at a change, which has to be drawn.
    card.update(state);
  };
  return { element: root, update, showViewport: ruler.showViewport };
}

/** What the browser's tab and its history call this: the versions being read, else what the page is for. */
function titleOf(state: State): string {
  const { words } = languageOf(state.language);
  if (state.screen === "entry") return `${words.product}: ${words.tagline}`;
  const [before, after] = [state.before, state.after].map((at) => inOneLine(state.versions[at]?.name ?? ""));
  return `${before || words.older} → ${after || words.newer} · ${words.product}`;
}
