// The page: one state, the views that draw it, and what follows from a change of it.

import { enter, keepSpot, type Spot, screenInAddress, spot } from "./address";
import { presentGroups } from "./changes";
import { Comparing } from "./comparing";
import { draftOf, forgetDrafts, loadDraft, preference, saveDraft, setPreference } from "./drafts";
import { element, onceOnScreen, set, setText } from "./element";
import { selectedText } from "./export/copy";
import { focusOn, keepFocus } from "./focus";
import { listenToDrops, listenToPastes } from "./import/drop";
import { listenToKeys } from "./keys";
import { Navigation } from "./navigation";
import { countWords, sentenceAt } from "./reading";
import { rehearse, rehearsed, whenIdle } from "./rehearsal";
import type { Side, State, Theme, View as ViewName } from "./state";
import * as states from "./state";
import { Taking } from "./taking";
import { ComparisonView } from "./views/comparison";
import { findIn } from "./views/find";
import { Footnotes } from "./views/footnotes";
import { frame } from "./views/frame";
import { type Marked, paint, placeAtPoint } from "./views/highlight";
import { choose } from "./views/pairing";
import { Peek } from "./views/peek";
import { verdictText } from "./views/summary";
import { type Actions, closeMenus } from "./views/view";
import { languageOf, preferredLanguage } from "./words";

/** Milliseconds: after a paste, after the last letter typed, after the last change before a draft is written. */
const pauses = { taken: 0, typed: 1200, draft: 200, spot: 250 };
/** Columns fit from here on. Paper always has room for them. */
const columnsFrom = matchMedia("print, (min-width: 900px)");
const tab = spot();

let state: State = {
  ...states.initialState(preference("language") ?? preferredLanguage(navigator.languages)),
  theme: (preference("theme") as Theme | null) ?? "system",
  spell: preference("spell") === "yes",
  drafts: preference("keep") === "no" ? "off" : "kept",
  narrow: !columnsFrom.matches,
};

const current = (): State => state;
const live = element("div", { class: "spoken", "aria-live": "polite", role: "status" });
const announce = (text: string) => setText(live, text);
const words = () => languageOf(state.language).words;

/** What changes how every row looks, but not which rows there are. */
const keptPlaceBy = ["view", "narrow", "drawer", "spell", "language"] as const;

function change(transition: (state: State) => State): void {
  const was = state;
  state = transition(state);
  if (state === was) return;
  const focused = document.activeElement;
  if (keptPlaceBy.some((part) => was[part] !== state[part])) navigation.staying(() => page.update(state));
  else page.update(state);
  keepFocus(focused);
  follow(was, state);
}

const comparing = new Comparing(current, change);
const peek = new Peek();
const actions: Actions = {
  change,
  type(side, text) {
    change((old) => states.editSide(old, side, { text }));
    comparing.soon(pauses.typed);
  },
  take(side, edit) {
    change((old) => states.editSide(old, side, edit));
    taken();
  },
  files: (files, side) => void taking.files(files, side),
  readAs: (version, encoding) => taking.readAs(version, encoding),
  sample: () => taking.sample(),
  compareNow,
  cancel: () => comparing.cancel(),
  undo() {
    change((old) => states.showScreen(states.undoReplace(old), "entry"));
    comparing.soon(pauses.taken);
  },
  walk: (direction) => navigation.walk(direction),
  goTo: (index) => navigation.goTo(index),
  jump(move, from) {
    peek.hide();
    navigation.jump(move, from);
  },
  jumpTo: (side, offset) => navigation.jumpTo(side, offset),
  choose(index) {
    if (!state.pairing) change((old) => ({ ...old, current: index }));
  },
  openFold: (fold, top, bottom) => change((old) => states.openFold(old, fold, top, bottom)),
  peek(move, from) {
    if (move === null || !state.reading) peek.hide();
    else peek.show(state.reading, words(), move, from, 250);
  },
  drawnMore() {
    if (state.find || state.pairing) paintSoon();
  },
  keepDrafts(keep) {
    change((old) => ({ ...old, drafts: keep ? "kept" : "off" }));
    if (!keep) void forgetDrafts();
  },
};
const comparison = new ComparisonView(actions);
const footnotes = new Footnotes();
const page = frame(actions, comparison, footnotes, peek.element, live);
const navigation = new Navigation(current, change, comparison, announce);
const taking = new Taking(current, change, taken, (side, text) => {
  const title = side === "before" ? words().older : words().newer;
  announce(`${title}: ${words().words(countWords(text))}`);
});

/** Both texts are there: they are compared, and the papers fold away. */
function taken(): void {
  if (!states.bothTexts(state)) return;
  comparing.soon(pauses.taken, true);
}

function compareNow(): void {
  if (states.textOf(state, "before") === "" && states.textOf(state, "after") === "") return;
  void comparing.now(true);
}

/** Into the list at the current change, and back to what opened it. */
function focusOnDrawer(open: boolean): void {
  if (!open) focusOn("[data-name=list]");
  else if (!focusOn(".drawer [aria-current]") && !focusOn(".drawer [data-entry]")) focusOn(".drawer-body");
}

/** What a change of state asks for outside the page: comparing, the address, drafts, preferences, highlights, focus. */
function follow(was: State, now: State): void {
  if (was.asked !== now.asked) {
    if (!states.bothTexts(now) && now.reading && now.screen === "entry") change(states.dropReading);
    else if (now.screen === "reading" || now.reading) comparing.soon(pauses.taken);
  }
  if (was.screen !== now.screen) {
    // Browsers take their time over the address: what is to be read comes first.
    onceOnScreen(() => enter(state.screen, tab.draft));
    if (now.screen === "entry") focusOn(".paper textarea");
    else {
      window.scrollTo({ top: 0 });
      // What had the focus is folded away.
      focusOn("#comparison");
    }
  }
  if (was.reading !== now.reading && now.reading) announce(words().announceDone(verdictText(now.reading, words())));
  if (keptInSpot.some((part) => was[part] !== now[part])) spotSoon();
  if (was.reading !== now.reading || was.screen !== now.screen || was.opened !== now.opened) onceOnScreen(showViewport);
  if (was.drawer !== now.drawer) focusOnDrawer(now.drawer);
  if ((was.find === null) !== (now.find === null)) focusOn(now.find === null ? "[data-name=find-open]" : ".find input");
  if (was.pairing !== null && now.pairing === null) focusOn("[data-name=more] > summary");
  if (was.theme !== now.theme) setPreference("theme", now.theme);
  if (was.spell !== now.spell) setPreference("spell", now.spell ? "yes" : "no");
  if (was.language !== now.language) setPreference("language", now.language);
  if (was.drafts !== now.drafts && now.drafts !== "refused")
    setPreference("keep", now.drafts === "kept" ? "yes" : "no");
  if (keptParts.some((part) => was[part] !== now[part])) draftSoon();
  if (was.find !== now.find || was.pairing !== now.pairing || was.reading !== now.reading || was.opened !== now.opened)
    paintSoon();
}

// Drafts.
const keptParts = ["versions", "before", "after", "view", "quieten", "pinned", "forbidden", "drafts"] as const;
let draftTimer = 0;
function draftSoon(): void {
  clearTimeout(draftTimer);
  draftTimer = window.setTimeout(writeDraft, pauses.draft);
}
async function writeDraft(): Promise<void> {
  clearTimeout(draftTimer);
  draftTimer = 0;
  if (state.drafts === "off") return;
  const kept = await saveDraft(tab.draft, draftOf(state));
  if (kept !== (state.drafts === "kept")) change((old) => ({ ...old, drafts: kept ? "kept" : "refused" }));
}

async function restore(): Promise<void> {
  if (state.drafts === "off") return;
  const draft = await loadDraft(tab.draft);
  if (draft === false) change((old) => ({ ...old, drafts: "refused" }));
  if (!draft || state.versions.some(({ text }) => text !== "")) return;
  const { saved: _, ...kept } = draft;
  change((old) => ({ ...old, ...kept }));
  if (screenInAddress() === "reading" && states.bothTexts(state)) {
    change((old) => states.showScreen(old, "reading"));
    await comparing.now();
    change((old) => readAgain(old, tab));
    if (tab.stripe >= 0) navigation.returnTo(tab);
  }
}

/** As it was read: the change one was at, the kind asked for, the folds that were open. */
const readAgain = (old: State, { current, group, opened }: Spot): State => ({
  ...old,
  current: Math.min(current, (old.reading?.comparison.changes.kind.length ?? 0) - 1),
  group,
  opened: new Map(opened),
});

// Highlights of what was found, and of the sentences chosen for a pairing.
let paintFrame = 0;
function paintSoon(): void {
  cancelAnimationFrame(paintFrame);
  paintFrame = requestAnimationFrame(() => {
    const { reading, find, pairing } = state;
    paint(comparison, reading, "found", reading && find ? findIn(reading, find) : []);
    const chosen = (side: Side): Marked => {
      const sentences = reading?.comparison[side].sentences;
      const at = pairing?.[side] ?? 0;
      return { side, begin: sentences?.begin[at] ?? 0, end: sentences?.end[at] ?? 0 };
    };
    paint(comparison, reading, "chosen", pairing ? [chosen("before"), chosen("after")] : []);
  });
}

comparison.element.addEventListener("click", (event) => {
  const place = state.pairing && placeAtPoint(event.clientX, event.clientY);
  const { reading } = state;
  if (place && reading) change((old) => choose(old, place.side, sentenceAt(reading, place.side, place.offset)));
});

document.addEventListener("copy", (event) => {
  const selection = document.getSelection();
  const inside = selection?.anchorNode && comparison.element.contains(selection.anchorNode);
  if (!inside || !state.reading) return;
  const column = comparison.element.dataset["select"];
  const side: Side = column === "before" ? "before" : "after";
  const text = selectedText(state.reading, selection, side) ?? selectedText(state.reading, selection, "before");
  if (text === null) return;
  event.clipboardData?.setData("text/plain", text);
  event.preventDefault();
});

const keptInSpot = ["current", "group", "opened"] as const;
/** Folds that an entry of the browser's history remembers as opened. */
const mostOpened = 500;
let spotTimer = 0;
function spotSoon(): void {
  clearTimeout(spotTimer);
  spotTimer = window.setTimeout(keepPlace, pauses.spot);
}
function keepPlace(): void {
  if (!state.reading) return;
  const place = window.scrollY < 40 ? { stripe: -1 } : navigation.place();
  const opened = [...state.opened].slice(0, mostOpened);
  keepSpot({ draft: tab.draft, current: state.current, group: state.group, opened, ...place });
}
function showViewport(): void {
  const seen = navigation.onScreen();
  if (seen) page.showViewport(...seen);
}

let scrollFrame = 0;
addEventListener(
  "scroll",
  () => {
    cancelAnimationFrame(scrollFrame);
    scrollFrame = requestAnimationFrame(showViewport);
    spotSoon();
  },
  { passive: true },
);
addEventListener("pagehide", () => {
  keepPlace();
  if (draftTimer) void writeDraft();
});
addEventListener("popstate", () => {
  const screen = screenInAddress();
  // Forward to a comparison whose texts are gone: the papers are where one is.
  if (screen === "reading" && !state.reading && !states.bothTexts(state)) return;
  const there = spot();
  change((old) => states.showScreen(old, screen));
  if (screen === "entry") return;
  if (!state.reading) void comparing.now();
  else if (there.stripe >= 0) navigation.returnTo(there);
});
addEventListener("beforeprint", () => footnotes.write(state));
addEventListener("afterprint", () => footnotes.clear());
columnsFrom.addEventListener("change", () => change((old) => ({ ...old, narrow: !columnsFrom.matches })));
document.addEventListener("pointerdown", (event) => closeMenus(event.target));
listenToDrops((files, side) => actions.files(files, side));
listenToPastes(
  (text) => taking.text(text),
  (files) => actions.files(files, null),
);
const views: readonly ViewName[] = ["columns", "inline", "changes"];
listenToKeys({
  walk: actions.walk,
  twin: () => navigation.twin(),
  peekTwin() {
    const here = navigation.currentMove();
    if (here && state.reading) peek.show(state.reading, words(), here.move, here.end, 0);
  },
  unpeek: () => peek.hide(),
  onlyKind(n) {
    const group = state.reading && presentGroups(state.reading)[n - 1];
    if (group) change((old) => states.setGroup(old, group));
  },
  unfold: () => navigation.unfold(),
  list: () => change((old) => ({ ...old, drawer: old.reading !== null && !old.drawer })),
  find: () => change((old) => ({ ...old, find: old.reading ? (old.find ?? "") : null })),
  nextView() {
    const offered = views.filter((view) => !(state.narrow && view === "columns"));
    const next = offered[(offered.indexOf(states.shownView(state)) + 1) % offered.length] ?? "inline";
    change((old) => states.setView(old, next));
  },
  swap: () => change(states.swapSides),
  edit: () => change((old) => states.showScreen(old, "entry")),
  compare: compareNow,
  help: () => change((old) => ({ ...old, help: true })),
  escape() {
    if (!peek.element.hidden) peek.hide();
    else if (state.work === "slow") comparing.cancel();
    else if (state.find !== null) change((old) => ({ ...old, find: null }));
    else if (state.pairing) change((old) => ({ ...old, pairing: null }));
    else if (state.drawer) change((old) => ({ ...old, drawer: false }));
    else if (state.group) change((old) => states.setGroup(old, null));
  },
});

history.scrollRestoration = "manual";
keepSpot({ draft: tab.draft });
set(document.documentElement, "data-theme", state.theme);
document.getElementById("page")?.append(page.element);
page.update(state);
performance.mark("variorum-ready");
void restore().then(() => whenIdle(rehearseOnce));

async function rehearseOnce(): Promise<void> {
  const untouched = () => state.reading === null && state.work === "idle";
  const comparison = untouched() ? await comparing.rehearse(rehearsed.before, rehearsed.after) : null;
  if (comparison) whenIdle(() => untouched() && rehearse(comparison, state));
}
