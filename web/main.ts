// The page: one state, the views that draw it, and what follows from a change of it.

import { element, set, setText } from "./base/element";
import { onceOnScreen, whenIdle } from "./base/later";
import { Comparing } from "./engine/comparing";
import { runsWebAssembly } from "./engine/engine_client";
import { listenToDrops, listenToPastes } from "./import/drop";
import { Taking } from "./import/taking";
import { enter } from "./places/address";
import { Keeping } from "./places/keeping";
import { Navigation } from "./places/navigation";
import { preference, setPreference } from "./places/preferences";
import { placesIn, presentGroups, unitsIn } from "./reading/changes";
import type { State, Theme, View as ViewName } from "./state/state";
import * as states from "./state/state";
import { ComparisonView } from "./views/comparison";
import { focusOn, focusOnPaper, keepFocus } from "./views/focus";
import { Footnotes } from "./views/footnotes";
import { frame } from "./views/frame";
import { listenToKeys } from "./views/keys";
import { Marking } from "./views/marking";
import { Peek } from "./views/peek";
import { rehearse, rehearsed } from "./views/rehearsal";
import { verdictText } from "./views/summary";
import { type Actions, closeMenus } from "./views/view";
import { languageOf, preferredLanguage } from "./words/words";

/** Milliseconds before texts are compared: after a paste, after the last letter typed. */
const pauses = { taken: 0, typed: 1200 };
/** Columns fit from here on. Paper always has room for them. */
const columnsFrom = matchMedia("print, (min-width: 900px)");
/** The header holds the walk alone up to here. */
const smallUpTo = matchMedia("screen and (max-width: 640px)");

let state: State = {
  ...states.initialState(preference("language") ?? preferredLanguage(navigator.languages)),
  theme: (preference("theme") as Theme | null) ?? "system",
  spell: preference("spell") === "yes",
  letters: preference("letters") !== "no",
  key: preference("key") !== "no",
  drafts: preference("keep") === "no" ? "off" : "kept",
  narrow: !columnsFrom.matches,
  small: smallUpTo.matches,
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
const keeping: Keeping = new Keeping(current, change, comparing, () => navigation);
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
  put: (side, text) => taking.put(side, text),
  files: (files, side) => void taking.files(files, side),
  readAs: (version, encoding) => void taking.readAs(version, encoding),
  sample: () => taking.sample(),
  countWords: (text) => comparing.countWords(text),
  compareNow,
  cancel: () => comparing.cancel(),
  undo() {
    change((old) => states.showScreen(states.undoReplace(old), "entry"));
    comparing.soon(pauses.taken);
  },
  openOffered() {
    keeping.openOffered();
    comparing.soon(pauses.taken);
  },
  walk: (direction) => navigation.walk(direction),
  goTo: (index) => navigation.goTo(index),
  showOnly: (group) => navigation.showOnly(group),
  jump(move, from) {
    peek.hide();
    navigation.jump(move, from);
  },
  jumpTo: (side, offset) => navigation.jumpTo(side, offset),
  choose(index, mark) {
    if (state.pairing || state.screen === "entry") return;
    comparison.clicked = mark;
    change((old) => ({ ...old, current: index, edge: null, card: index }));
  },
  openFold: (fold, top, bottom) => change((old) => states.openFold(old, fold, top, bottom)),
  peek(move, from) {
    if (move === null || !state.reading) peek.hide();
    else peek.show(state.reading, words(), move, from, 250);
  },
  drawnMore: () => marking.drawnMore(),
  announce: (text) => announce(text),
  keepDrafts(keep) {
    setPreference("keep", keep ? "yes" : "no");
    change((old) => ({ ...old, drafts: keep ? "kept" : "off" }));
    if (!keep) keeping.forget();
  },
};
const comparison = new ComparisonView(actions);
const footnotes = new Footnotes();
const page = frame(actions, comparison, footnotes, peek.element, live);
const navigation = new Navigation(current, change, comparison, announce);
/** Characters that tell which text came in. */
const heardOfText = 80;
const marking = new Marking(current, change, comparison);
const taking = new Taking(current, change, taken, (side, text) => {
  const title = side === "before" ? words().older : words().newer;
  announce(`${title}: ${text.slice(0, heardOfText)}`);
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
    onceOnScreen(() => enter(state.screen, keeping.name));
    if (now.screen === "entry") focusOnPaper();
    else {
      window.scrollTo({ top: 0 });
      // What had the focus is folded away.
      focusOn("#comparison");
    }
  }
  if (was.reading !== now.reading && now.reading) announce(words().announceDone(verdictText(now.reading, words())));
  if (was.reading !== now.reading || was.screen !== now.screen || was.opened !== now.opened) onceOnScreen(showViewport);
  if (was.drawer !== now.drawer) focusOnDrawer(now.drawer);
  if (
    was.card !== null &&
    now.card === null &&
    was.reading === now.reading &&
    document.activeElement?.id === "comparison"
  )
    navigation.focusOn(was.card);
  if ((was.find === null) !== (now.find === null)) focusOn(now.find === null ? "[data-name=find-open]" : ".find input");
  if (now.pairing && was.pairing !== now.pairing)
    navigation.showChosen(was.pairing && was.pairing.after === now.pairing.after ? "before" : "after", now.pairing);
  if (was.pairing !== null && now.pairing === null) focusOn("[data-name=more] > summary");
  if (was.only !== now.only && now.reading && was.reading === now.reading)
    announce(words().position(0, placesIn(now.reading, now.only).length, unitsIn(now.reading, now.only).length));
  if (was.theme !== now.theme) setPreference("theme", now.theme);
  if (was.spell !== now.spell) setPreference("spell", now.spell ? "yes" : "no");
  if (was.key !== now.key) setPreference("key", now.key ? "yes" : "no");
  if (was.letters !== now.letters) setPreference("letters", now.letters ? "yes" : "no");
  if (was.work !== now.work && now.work === "slow") announce(words().working);
  if (was.work !== now.work && now.work === "cancelled") announce(words().cancelled);
  if (was.language !== now.language) setPreference("language", now.language);
  keeping.follow(was, now);
  marking.follow(was, now);
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
    keeping.spotSoon();
  },
  { passive: true },
);
/** What was open before all was opened for paper. */
let onScreen: { opened: State["opened"]; place: { stripe: number; offset: number } } | null = null;
addEventListener("beforeprint", () => {
  footnotes.write(state);
  onScreen ??= { opened: state.opened, place: navigation.place() };
  // Who asked for the changes alone gets them alone on paper too.
  if (state.view !== "changes" && state.only.length === 0) change((old) => ({ ...old, opened: comparison.allOpen() }));
  comparison.drawAll();
});
addEventListener("afterprint", () => {
  footnotes.clear();
  const was = onScreen;
  onScreen = null;
  if (!was || state.opened === was.opened) return;
  change((old) => ({ ...old, opened: was.opened }));
  navigation.returnTo(was.place);
});
smallUpTo.addEventListener("change", () => change((old) => ({ ...old, small: smallUpTo.matches })));
// What is in sight changes also without a scroll: a fold opens, what was estimated is laid out.
new ResizeObserver(() => onceOnScreen(showViewport)).observe(comparison.element);
columnsFrom.addEventListener("change", () => change((old) => ({ ...old, narrow: !columnsFrom.matches })));
document.addEventListener("pointerdown", ({ target }) => {
  closeMenus(target);
  if (state.card !== null && target instanceof Element && !target.closest(".card, [data-change]"))
    change((old) => ({ ...old, card: null }));
});
listenToDrops((files, side) => actions.files(files, side));
listenToPastes(
  (text) => taking.text(text),
  (files) => actions.files(files, null),
);
const views: readonly ViewName[] = ["columns", "inline", "changes"];
listenToKeys(() => state.letters, {
  walk: actions.walk,
  twin: () => navigation.twin(),
  peekTwin() {
    const here = navigation.currentMove();
    if (here && state.reading) peek.show(state.reading, words(), here.move, here.end, 0);
  },
  unpeek: () => peek.hide(),
  onlyKind(n) {
    const group = state.reading && presentGroups(state.reading)[n - 1];
    if (group) actions.showOnly(group);
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
  sample() {
    if (state.versions.every(({ text }) => text === "")) actions.sample();
  },
  card() {
    if (state.screen !== "reading" || state.current < 0) return false;
    comparison.clicked = null;
    if (!navigation.isInSight(state.current)) navigation.goTo(state.current);
    change((old) => ({ ...old, card: old.current }));
    return focusOn(".card [data-name=card-copy]");
  },
  help: () => change((old) => ({ ...old, help: true })),
  escape() {
    if (!peek.element.hidden) peek.hide();
    else if (state.work === "slow") comparing.cancel();
    else if (state.find !== null) change((old) => ({ ...old, find: null }));
    else if (state.card !== null) change((old) => ({ ...old, card: null }));
    else if (state.pairing) change((old) => ({ ...old, pairing: null }));
    else if (state.drawer) change((old) => ({ ...old, drawer: false }));
    else if (state.only.length > 0) actions.showOnly(null);
    else return false;
    return true;
  },
});

set(document.documentElement, "data-theme", state.theme);
document.getElementById("page")?.replaceChildren(page.element);
page.update(state);
if (!runsWebAssembly())
  change((old) => states.failWith(old, { place: words().engine, message: words().noWebAssembly }));
performance.mark("variorum-ready");
void keeping.restore().then(() => whenIdle(rehearseOnce));

async function rehearseOnce(): Promise<void> {
  const untouched = () => state.reading === null && state.work === "idle";
  const comparison = untouched() ? await comparing.rehearse(rehearsed.before, rehearsed.after) : null;
  if (comparison) await rehearse(comparison, state, () => !untouched());
}
