// The overview: the whole comparison on one ruler at the right edge, in two lanes, older and newer; what moved is hatched. A bracket
// shows what is on screen.
//
// One stop of the Tab key: arrows go from place to place, a click goes to the nearest.

import { firstAbove } from "../../wasm/ranges";
import { element, fill, set } from "../base/element";
import { onceOnScreen } from "../base/later";
import { changeKind, changeRange, placeAt, placesIn, unitOf } from "../reading/changes";
import { moveRange, type Reading, stripeOfChange } from "../reading/reading";
import type { Side, State } from "../state/state";
import type { Words } from "../words/words";
import { placeName } from "./stripe";
import { type Actions, type View, worded } from "./view";

/** Steps that the ruler is drawn in: about its pixels, so that ten thousand changes are a thousand ticks at most. */
const steps = 1000;
/** A tick is seen from here on. */
const leastTick = 3;
/** Of each so many steps what moved is drawn in so many. */
const hatch = { every: 5, drawn: 3 };
const namespace = "http://www.w3.org/2000/svg";

export interface Ruler extends View {
  /** Outlines the stripes on screen. */
  showViewport(first: number, last: number): void;
}

export function rulerView(actions: Actions): Ruler {
  const root = element("nav", { class: "ruler" });
  const viewport = element("div", { class: "viewport", "aria-hidden": "true" });
  let reading: Reading | null = null;
  let places: number[] = [];
  let heads: number[] = [];
  const view = worded(root, (words) => {
    const track = element("div", {
      class: "marks",
      role: "slider",
      tabindex: 0,
      "aria-label": words.overview,
      "aria-orientation": "vertical",
      "aria-valuemin": 0,
    });
    let drawn = "";
    reading = null;
    root.setAttribute("aria-label", words.overview);
    track.addEventListener("click", ({ clientY }) => {
      const { top, height } = track.getBoundingClientRect();
      const nearest = nearestTo(places, (steps * (clientY - top)) / height);
      if (heads[nearest] !== undefined) actions.goTo(heads[nearest]);
    });
    track.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const to = { Home: heads[0], End: heads.at(-1) }[event.key];
      const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (by) actions.walk(by === 1 ? 1 : -1);
      else if (to !== undefined) actions.goTo(to);
      else return;
      event.preventDefault();
    });
    const update = (state: State) => {
      if (!state.reading) return;
      say(track, state, state.reading, words);
      const signature = String(state.only);
      if (reading === state.reading && drawn === signature) return;
      if (reading !== state.reading) fill(track);
      reading = state.reading;
      drawn = signature;
      // The text comes first: the overview has its place and moves nothing when it comes.
      onceOnScreen(() => {
        if (!reading || reading !== state.reading || drawn !== signature) return;
        const all = placesIn(reading, state.only);
        heads = all.map(([head = 0]) => head);
        places = heads.map((head) => stepOf(reading as Reading, head));
        fill(track, ticks(reading, all));
      });
    };
    return [[track, viewport], update];
  });
  return {
    ...view,
    showViewport(first, last) {
      const total = reading?.places.at(-1) ?? 0;
      if (!reading || total === 0) return;
      const [from, to] = [reading.places[first] ?? 0, reading.places[last + 1] ?? total];
      viewport.style.setProperty("--from", String(from / total));
      viewport.style.setProperty("--size", String((to - from) / total));
    },
  };
}

/** Where one is, for who listens. */
function say(track: HTMLElement, { only, current }: State, reading: Reading, words: Words): void {
  const of = placesIn(reading, only).length;
  const at = placeAt(reading, only, current) + 1;
  const stripe = reading.stripes[stripeOfChange(reading.comparison, Math.max(current, 0))];
  const said =
    at > 0 && stripe ? `${words.position(at, of, of)}, ${placeName(words, stripe)}` : words.position(0, of, of);
  set(track, "aria-valuemax", of);
  set(track, "aria-valuenow", at);
  set(track, "aria-valuetext", said);
}

function nearestTo(places: readonly number[], step: number): number {
  let nearest = 0;
  for (const [at, place] of places.entries())
    if (Math.abs(place - step) < Math.abs((places[nearest] ?? 0) - step)) nearest = at;
  return nearest;
}

/** What is drawn of a step of a lane; 0 is nothing. */
const [changed, moved] = [1, 2] as const;

function ticks(reading: Reading, places: readonly (readonly number[])[]): SVGElement {
  const lanes = { before: new Uint8Array(steps), after: new Uint8Array(steps) };
  for (const change of places.flat().flatMap((unit) => unitOf(reading, unit).flat())) {
    for (const side of ["before", "after"] as const) {
      const range = rangeOf(reading, change, side);
      if (range[1] <= range[0]) continue;
      const first = stepAt(reading, side, range[0]);
      const last = Math.max(first + leastTick, stepAt(reading, side, range[1] - 1));
      lanes[side].fill(changeKind(reading, change) === "moved" ? moved : changed, first, Math.min(steps, last));
    }
  }
  const made = document.createElementNS(namespace, "svg");
  for (const [name, value] of [
    ["viewBox", `0 0 14 ${steps}`],
    ["preserveAspectRatio", "none"],
    ["aria-hidden", "true"],
  ] as const)
    made.setAttribute(name, value);
  for (const side of ["before", "after"] as const) {
    for (const what of [changed, moved] as const) made.append(lane(lanes[side], side, what));
  }
  return made;
}

function lane(kinds: Uint8Array, side: Side, what: typeof changed | typeof moved): SVGElement {
  const left = side === "before" ? 0 : 8;
  let outline = "";
  for (let at = 0; at < steps; ) {
    const isDrawn = (step: number) => kinds[step] === what && (what === changed || step % hatch.every < hatch.drawn);
    let end = at;
    while (end < steps && isDrawn(end)) end++;
    if (end > at) outline += `M${left} ${at}h6v${end - at}h-6z`;
    at = Math.max(end, at + 1);
  }
  const path = document.createElementNS(namespace, "path");
  path.setAttribute("d", outline);
  path.setAttribute("class", what === moved ? "tick-moved" : `tick-${side}`);
  return path;
}

/** What a change takes of one side's text: of a move, all that moved; of a split or merge, nothing but its place. */
function rangeOf(reading: Reading, change: number, side: Side): readonly [number, number] {
  const kind = changeKind(reading, change);
  if (kind === "moved") return moveRange(reading.comparison, reading.comparison.changes.move[change] ?? 0, side);
  const [begin, end] = changeRange(reading, change, side);
  return kind === "split" || kind === "merged" ? [begin, begin + 1] : [begin, end];
}

/** Where a place of one side's text stands on the ruler: in its stripe, by how far into the stretch of its side it is. */
function stepAt(reading: Reading, side: Side, offset: number): number {
  const { rows } = reading.comparison;
  const [begins, ends] = side === "before" ? [rows.beforeBegin, rows.beforeEnd] : [rows.afterBegin, rows.afterEnd];
  const row = Math.min(firstAbove(ends, offset), rows.stripe.length - 1);
  const stripe = reading.stripes[rows.stripe[row] ?? 0];
  if (!stripe) return 0;
  const into = Math.max(0, offset - (begins[stripe.rows[0]] ?? 0));
  const [from, to] = [reading.places[stripe.index] ?? 0, reading.places[stripe.index + 1] ?? 0];
  return Math.floor((steps * Math.min(from + into, to - 1)) / (reading.places.at(-1) || 1));
}

function stepOf(reading: Reading, change: number): number {
  const side = changeKind(reading, change) === "deleted" ? "before" : "after";
  return stepAt(reading, side, rangeOf(reading, change, side)[0]);
}

/** The stripes that two elements on screen lie in, or the first and last that a fold stands for. */
export function stripeOf(target: Element | null, end: "first" | "last"): number | null {
  const found = target?.closest<HTMLElement>("[data-stripe], [data-fold]");
  const value = found?.dataset["stripe"] ?? (end === "first" ? found?.dataset["first"] : found?.dataset["last"]);
  return value === undefined ? null : Number(value);
}
