// What the page knows, as one value, and every way it can change, as pure functions from state to state.
// Views draw it; main.ts carries out what follows from a change (comparing, keeping drafts, the address).

import type { RangePair } from "../../wasm/comparison";
import { type Group, presentGroups } from "../reading/changes";
import type { Reading } from "../reading/reading";
import { anyText, covers, type Papers, papersOf, setAside, takeBack } from "./replaced";

export type Side = "before" | "after";
export type View = "columns" | "inline" | "changes";
export type Theme = "system" | "light" | "dark";
export type Quieten = "ignoreCase" | "ignorePunctuation" | "ignoreTypography" | "ignoreWhitespace";

/** One version of the text. `time` is local, as a datetime-local field writes it ("2026-05-04T17:00"), or empty. */
export interface Version {
  name: string;
  time: string;
  text: string;
}

/** How a file that fits no encoding without a guess is being read; shown with a menu to change it. */
export interface DecodedAs {
  version: number;
  file: string;
  encoding: string;
  bytes: ArrayBuffer;
}

/** How many stripes of a fold are open from its top and from its bottom. */
export interface Opened {
  top: number;
  bottom: number;
}

export interface Problem {
  /** Where: a file's name, "Newer", "the engine". */
  place: string;
  message: string;
  /** The paper it concerns, where it is one. */
  side?: Side | undefined;
}

export interface State {
  versions: readonly Version[];
  before: number;
  after: number;
  screen: "entry" | "reading";
  /** Goes up whenever texts, choice or options change: a result belongs to the number it was asked with. */
  asked: number;
  reading: Reading | null;
  work: "idle" | "working" | "slow" | "cancelled";
  /** How far the work is, 0 to 1; 0 where nothing is known yet. */
  done: number;
  problems: readonly Problem[];
  /** What was replaced, the last one last: nothing typed is ever lost. */
  replaced: readonly Papers[];
  /** What twice did not open; someone has to say whether to try again. */
  offered: Papers | null;
  decoded: readonly DecodedAs[];
  quieten: Readonly<Record<Quieten, boolean>>;
  pinned: readonly RangePair[];
  forbidden: readonly RangePair[];
  view: View;
  /** Too narrow for two columns; so small that only the walk has room in the header. */
  narrow: boolean;
  small: boolean;
  /** The kinds of change that are shown alone, in the order in which they were asked for; all where there is none. */
  only: readonly Group[];
  /** Index into the comparison's changes; -1 before the first. */
  current: number;
  /** The end that walking came to at this change: one step more goes round. */
  edge: { readonly current: number; readonly at: Edge } | null;
  opened: ReadonlyMap<number, Opened>;
  /** The change whose card is open. */
  card: number | null;
  drawer: boolean;
  help: boolean;
  find: string | null;
  pairing: { before: number; after: number } | null;
  theme: Theme;
  spell: boolean;
  /** Whether single letters are keys: who dictates, or has a letter slip, needs them not to be. */
  letters: boolean;
  /** Whether the marks are explained: until someone has read that once. */
  key: boolean;
  language: string;
  drafts: "kept" | "off" | "refused";
}

export type Edge = "first" | "last";

export type DraftSettings = Pick<State, "view" | "quieten" | "pinned" | "forbidden">;
/** What a reload brings back. `replaced` is what Undo brings back, the last one last; `offered` is what twice did not open. */
export type Draft = Papers & DraftSettings & Pick<State, "replaced" | "offered">;

export const emptyVersion: Version = { name: "", time: "", text: "" };
const noQuieten = { ignoreCase: false, ignorePunctuation: false, ignoreTypography: false, ignoreWhitespace: false };

export function initialState(language: string): State {
  return {
    versions: [emptyVersion, emptyVersion],
    before: 0,
    after: 1,
    screen: "entry",
    asked: 0,
    reading: null,
    work: "idle",
    done: 0,
    problems: [],
    replaced: [],
    offered: null,
    decoded: [],
    quieten: noQuieten,
    pinned: [],
    forbidden: [],
    view: "columns",
    narrow: false,
    small: false,
    only: [],
    current: -1,
    edge: null,
    opened: new Map(),
    card: null,
    drawer: false,
    help: false,
    find: null,
    pairing: null,
    theme: "system",
    spell: false,
    letters: true,
    key: true,
    language,
    drafts: "kept",
  };
}

export const textOf = (state: State, side: Side): string => state.versions[state[side]]?.text ?? "";
export const bothTexts = (state: State): boolean => textOf(state, "before") !== "" && textOf(state, "after") !== "";
/** Below the width of two columns, columns are read inline. */
export const shownView = (state: State): View => (state.view === "columns" && state.narrow ? "inline" : state.view);

/** Whatever a comparison depends on has changed: hand-made pairings are gone, they belonged to the old texts. */
const asksAnew = (state: State): State => ({
  ...state,
  asked: state.asked + 1,
  pinned: [],
  forbidden: [],
  pairing: null,
});

/** Both texts run together in one column. */
export const isInline = (state: State): boolean =>
  shownView(state) === "inline" || (shownView(state) === "changes" && state.narrow);

export function editVersion(state: State, index: number, change: Partial<Version>): State {
  const versions = state.versions.map((version, at) => (at === index ? { ...version, ...change } : version));
  const next = { ...state, versions };
  if (change.text === undefined || change.text === state.versions[index]?.text) return next;
  // Emptying or replacing a whole text can be taken back; an edit can be undone in its field.
  const emptied = change.text === "" && (state.versions[index]?.text.length ?? 0) > 1;
  return asksAnew(emptied ? { ...next, replaced: setAside(state.replaced, state) } : next);
}

/** What was wrong with a text of this side no longer matters once it has another. */
export function editSide(state: State, side: Side, change: Partial<Version>): State {
  const next = editVersion(state, state[side], change);
  const stale = (problem: Problem) => change.text !== undefined && problem.side === side;
  return next.problems.some(stale) ? { ...next, problems: next.problems.filter((one) => !stale(one)) } : next;
}

/** A whole history, or two files: the first is the older text, the last the newer. */
export function loadVersions(
  state: State,
  versions: readonly Version[],
  before = 0,
  after = versions.length - 1,
  decoded: readonly DecodedAs[] = [],
): State {
  const fresh = { problems: [], decoded, current: -1, opened: new Map(), replaced: setAside(state.replaced, state) };
  return asksAnew({ ...state, ...fresh, versions, before, after });
}

const showPapers = (state: State, papers: Papers): State =>
  asksAnew({ ...state, ...papersOf(papers), decoded: [], current: -1, opened: new Map() });

export function undoReplace(state: State): State {
  const back = takeBack(state.replaced, state);
  return back ? { ...showPapers(state, back.papers), replaced: back.kept } : state;
}

export const forgetReplaced = (state: State): State => ({ ...state, replaced: [] });

/** A draft comes back. What was put on the papers before it came stays there: then the draft is what Undo brings. */
export function restoreDraft(state: State, draft: Draft): State {
  if (!anyText(state)) return { ...state, ...draft, replaced: [...draft.replaced, ...state.replaced] };
  const replaced = setAside(draft.replaced, draft).filter((one) => !covers(state, one));
  return { ...state, replaced: [...replaced, ...state.replaced], offered: draft.offered };
}

/** A draft that does not open: its papers stay closed until someone opens them. */
export function offerDraft(state: State, draft: Draft): State {
  const replaced = draft.offered ? setAside(draft.replaced, draft.offered) : draft.replaced;
  return { ...state, replaced: [...replaced, ...state.replaced], offered: papersOf(draft) };
}

export const openOffered = (state: State): State =>
  state.offered
    ? { ...showPapers(state, state.offered), replaced: setAside(state.replaced, state), offered: null }
    : state;

export const declineOffered = (state: State): State =>
  state.offered ? { ...state, replaced: setAside(state.replaced, state.offered), offered: null } : state;

export function chooseVersion(state: State, side: Side, index: number): State {
  const other: Side = side === "before" ? "after" : "before";
  const swapped = state[other] === index ? { [other]: state[side] } : {};
  return asksAnew({ ...state, ...swapped, [side]: index, current: -1, opened: new Map() });
}

export const swapSides = (state: State): State =>
  asksAnew({ ...state, before: state.after, after: state.before, current: -1, opened: new Map() });

export const startOver = (state: State): State => ({
  ...loadVersions(state, [emptyVersion, emptyVersion]),
  screen: "entry",
  reading: null,
  view: "columns",
  quieten: noQuieten,
  drawer: false,
  only: [],
  find: null,
});

export const showScreen = (state: State, screen: State["screen"]): State =>
  state.screen === screen ? state : { ...state, screen, card: null };

export const startWork = (state: State): State => ({ ...state, work: "working", done: 0 });
export const advanceWork = (state: State, done: number): State => (state.work === "slow" ? { ...state, done } : state);
export const workIsSlow = (state: State, done: number): State =>
  state.work === "working" ? { ...state, work: "slow", done } : state;
export const cancelWork = (state: State): State => ({ ...state, work: "cancelled" });

/** Takes a result. The place of reading is kept where the same two texts were compared again under other options. */
export function showReading(state: State, reading: Reading): State {
  const same = state.reading?.before === reading.before && state.reading?.after === reading.after;
  const current = same && state.current < reading.comparison.changes.kind.length ? state.current : -1;
  const opened = same && state.reading?.stripes.length === reading.stripes.length ? state.opened : new Map();
  // A kind that no longer occurs would leave nothing, and no chip to take it away by.
  const present = state.only.length > 0 ? presentGroups(reading) : [];
  const only = state.only.filter((group) => present.includes(group));
  return { ...state, reading, work: "idle", current, opened, card: null, only };
}

export const dropReading = (state: State): State => ({
  ...state,
  reading: null,
  work: "idle",
  current: -1,
  card: null,
});

export const failWith = (state: State, problem: Problem): State => ({
  ...state,
  work: "idle",
  problems: [...state.problems.filter(({ place }) => place !== problem.place), problem],
});

export const dismissProblem = (state: State, problem: Problem): State => ({
  ...state,
  problems: state.problems.filter(({ place }) => place !== problem.place),
});

export const setQuieten = (state: State, what: Quieten, on: boolean): State => ({
  ...state,
  asked: state.asked + 1,
  quieten: { ...state.quieten, [what]: on },
});

/** Folds differ between the views, and where one kind is shown alone: those of the other view are closed. */
export const setView = (state: State, view: View): State => ({ ...state, view, opened: new Map(), card: null });
export const toggleGroup = (state: State, group: Group): State => ({
  ...state,
  only: state.only.includes(group) ? state.only.filter((one) => one !== group) : [...state.only, group],
  opened: new Map(),
  card: null,
});

export function openFold(state: State, fold: number, top: number, bottom: number): State {
  const opened = new Map(state.opened);
  const was = opened.get(fold) ?? { top: 0, bottom: 0 };
  opened.set(fold, { top: was.top + top, bottom: was.bottom + bottom });
  return { ...state, opened };
}

export const closeFolds = (state: State): State => ({ ...state, opened: new Map() });

const key = (pair: RangePair): string => `${pair.before} ${pair.after}`;

/** Says that two sentences belong together (or do not); the later word on a pair wins. */
export function pair(state: State, ranges: RangePair, together: boolean): State {
  const others = (pairs: readonly RangePair[]) => pairs.filter((one) => key(one) !== key(ranges));
  const pinned = together ? [...others(state.pinned), ranges] : others(state.pinned);
  const forbidden = together ? others(state.forbidden) : [...others(state.forbidden), ranges];
  return { ...state, asked: state.asked + 1, pinned, forbidden, pairing: null };
}

export const forgetPairs = (state: State): State => ({ ...state, asked: state.asked + 1, pinned: [], forbidden: [] });
