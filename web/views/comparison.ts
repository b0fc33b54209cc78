// The comparison itself: stripes and folds, in chunks (chunks.ts) so that the first screen paints at once.
//
// Draws anew only when the result, the view or the words change; an opened fold redraws only itself.

import { firstAbove } from "../../wasm/ranges";
import { append, element, fill, set } from "../base/element";
import { onceOnScreen } from "../base/later";
import { changeKind, unitOf, unitsAround, unitsIn } from "../reading/changes";
import {
  type Item,
  itemsOf,
  moveRange,
  onlySide,
  type Reading,
  type Stripe,
  stripeAt,
  stripeOfChange,
  withBands,
} from "../reading/reading";
import { isInline, type Opened, type State, shownView } from "../state/state";
import { languageOf } from "../words/words";
import { Chunks, Filling } from "./chunks";
import { drawFold, foldParts } from "./fold";
import { drawInline } from "./inline";
import { type ComparisonActions, listenToPointer } from "./pointer";
import { drawColumns, linesOf } from "./stripe";
import type { Drawing } from "./text";

const unopened: Opened = { top: 0, bottom: 0 };
/** Of a fold that is opened; the rest when there is time. */
const linesAtOnce = 200;
/** Pixels: of a line, and of what stands above the first. */
const lineHeight = 28;
const headHeight = 180;
/** Lines a fold's own bar is tall. */
const foldLines = 3;

/** Where a fold stands, and how to have a stripe in it drawn. */
interface FoldPlace {
  element: HTMLElement;
  show(stripe: number): void;
}

export class ComparisonView {
  readonly element = element("div", { class: "grid" });
  private reading: Reading | null = null;
  private drawing: Drawing | null = null;
  private drawn = "";
  private items: Item[] = [];
  /** The first stripe of each. */
  private firsts = new Int32Array();
  private rows: Chunks | null = null;
  private readonly filling = new Filling(() => performance.mark("variorum-rows"));
  private opened: ReadonlyMap<number, Opened> = new Map();
  private stripes = new Map<number, HTMLElement>();
  private folds = new Map<number, FoldPlace>();
  private inline = false;
  private current = -1;
  /** What was clicked last of a change. */
  clicked: Element | null = null;
  private currentPlace: ReadonlySet<number> = new Set();
  private currentStripes: readonly number[] = [];

  constructor(private readonly actions: ComparisonActions) {
    listenToPointer(this.element, actions);
  }

  /** Paper has no later. */
  drawAll(): void {
    this.filling.all();
  }

  /** Every fold opened wholly. */
  allOpen(): Map<number, Opened> {
    const folds = this.items.filter(({ fold }) => fold);
    return new Map(folds.map(({ first, last }) => [first, { top: last - first, bottom: 0 }]));
  }

  update(state: State): void {
    const { reading } = state;
    const signature = `${shownView(state)} ${state.narrow} ${state.spell} ${state.language} ${state.only}`;
    const anew = reading !== this.reading || signature !== this.drawn;
    if (anew) this.redraw(state, signature);
    else if (reading && state.opened !== this.opened) this.redrawFolds(state);
    set(this.element, "data-layout", this.inline ? "inline" : "columns");
    set(this.element, "data-group", state.only.length > 0 && state.only.join(" "));
    if (anew || state.current !== this.current) this.markCurrent(state);
  }

  private redraw(state: State, signature: string): void {
    this.filling.stop();
    // What was pointed at is gone, and no event says that the pointer left it.
    this.actions.peek(null, "before");
    this.reading = state.reading;
    this.drawn = signature;
    this.opened = state.opened;
    this.stripes.clear();
    this.folds.clear();
    this.rows = null;
    const view = shownView(state);
    this.inline = isInline(state);
    fill(this.element);
    if (!this.reading) return;
    this.drawing = { reading: this.reading, words: languageOf(state.language).words, spell: state.spell };
    const items = itemsOf(this.reading, view === "changes", stripesOfGroups(this.reading, state.only));
    this.items = this.inline ? items : withBands(this.reading, items);
    this.firsts = Int32Array.from(this.items, ({ first }) => first);
    this.currentStripes = [];
    const rows = new Chunks(
      this.items.length,
      (at) => this.linesOfItem(this.items[at]),
      (at) => this.drawItem(this.items[at] as Item),
    );
    this.rows = rows;
    const seen = rows.begin(Math.ceil((window.innerHeight - headHeight) / lineHeight));
    append(this.element, rows.elements.slice(0, seen));
    // Of a long text the rest has its place right after the first screen, and its words when there is time.
    onceOnScreen(() => this.placeAll(rows));
    this.filling.add(rows);
  }

  private placeAll(rows: Chunks | null): void {
    if (rows === null || rows !== this.rows || rows.elements.at(-1)?.isConnected) return;
    append(this.element, rows.elements.slice(this.element.childElementCount));
  }

  private linesOfItem(item: Item | undefined): number {
    if (!item || !this.reading) return 0;
    if (item.band) return linesOfBand(this.reading, item);
    if (!item.fold) return linesOf(this.reading, item.first, item.last);
    const [top, bottom] = foldParts(item, this.opened.get(item.first) ?? unopened);
    const open = linesOf(this.reading, item.first, top) + linesOf(this.reading, Math.max(top, bottom), item.last);
    return open + foldLines;
  }

  private drawItem(item: Item): HTMLElement {
    if (item.band) return this.drawBand(item);
    if (!item.fold) return this.drawStripe(item.first);
    const place = { element: element("div", { class: "fold-place" }), show: () => {} };
    this.folds.set(item.first, place);
    this.fillFold(place, item);
    return place.element;
  }

  private drawStripe(index: number, inBand = false): HTMLElement {
    const stripe = this.reading?.stripes[index] as Stripe;
    const drawing = this.drawing as Drawing;
    const made = this.inline ? drawInline(drawing, stripe) : drawColumns(drawing, stripe, inBand);
    this.stripes.set(index, made);
    if (this.currentStripes.includes(index)) this.tint(made);
    this.actions.drawnMore();
    return made;
  }

  /** The older side's stripes, then the newer side's: in the order in which they are read. */
  private drawBand({ first, last }: Item): HTMLElement {
    const stripes = this.reading?.stripes.slice(first, last) ?? [];
    const groups = (["before", "after"] as const).map((side) =>
      element(
        "div",
        { class: "group" },
        stripes.filter((stripe) => onlySide(stripe) === side).map(({ index }) => this.drawStripe(index, true)),
      ),
    );
    return element("div", { class: "band" }, groups);
  }

  private fillFold(place: FoldPlace, item: Item): void {
    const [top, bottom] = foldParts(item, this.opened.get(item.first) ?? unopened);
    const above = this.stripesFrom(item.first, top);
    const below = this.stripesFrom(Math.max(top, bottom), item.last);
    const open = (up: number, down: number) => this.actions.openFold(item.first, up, down);
    const bar = top < bottom && drawFold(this.drawing as Drawing, item.first, [top, bottom], open);
    for (const opened of [above, below]) opened.begin(linesAtOnce);
    fill(place.element, above.elements, bar, below.elements);
    place.show = (stripe) => {
      above.show(stripe - item.first);
      below.show(stripe - Math.max(top, bottom));
    };
    this.filling.add(above, below);
  }

  private stripesFrom(first: number, last: number): Chunks {
    return new Chunks(
      Math.max(0, last - first),
      (at) => linesOf(this.reading as Reading, first + at, first + at + 1),
      (at) => this.drawStripe(first + at),
    );
  }

  private redrawFolds(state: State): void {
    const was = this.opened;
    this.opened = state.opened;
    for (const first of new Set([...was.keys(), ...state.opened.keys()])) {
      const [place, item] = [this.folds.get(first), this.items[this.itemOf(first)]];
      const before = was.get(first);
      if (!place || !item?.fold || before === state.opened.get(first)) continue;
      const hadFocus = place.element.contains(document.activeElement);
      this.fillFold(place, item);
      if (!hadFocus) continue;
      // The button that was pressed is gone or stands elsewhere: reading goes on at the first stripe it revealed.
      const [top] = foldParts(item, before ?? unopened);
      const revealed = this.stripe(top) ?? place.element.querySelector<HTMLElement>("button, .stripe");
      revealed?.focus({ preventScroll: true });
    }
  }

  /** The fold that hides a stripe, if one does: what to open before going there. */
  hiddenIn(stripe: number): { fold: number; top: number; bottom: number } | null {
    const item = this.items[this.itemOf(stripe)];
    if (!item?.fold || stripe >= item.last) return null;
    const [top, bottom] = foldParts(item, this.opened.get(item.first) ?? unopened);
    if (stripe < top || stripe >= bottom) return null;
    const fromTop = stripe - top + 2;
    const fromBottom = bottom - stripe + 1;
    const more = fromTop <= fromBottom ? { top: fromTop, bottom: 0 } : { top: 0, bottom: fromBottom };
    return { fold: item.first, ...more };
  }

  /** The next fold that still hides something, from a stripe on or else from the start. */
  foldAfter(stripe: number): { fold: number; left: number } | null {
    const closed = this.items.filter((item) => {
      const [top, bottom] = foldParts(item, this.opened.get(item.first) ?? unopened);
      return item.fold && top < bottom;
    });
    const item = closed.find(({ last }) => last > stripe) ?? closed[0];
    if (!item) return null;
    const [top, bottom] = foldParts(item, this.opened.get(item.first) ?? unopened);
    return { fold: item.first, left: bottom - top };
  }

  /** Index of the item that holds a stripe. */
  private itemOf(stripe: number): number {
    return firstAbove(this.firsts, stripe) - 1;
  }

  /** The element of a stripe, which is drawn where that has not happened yet; null where a fold hides it. */
  stripe(index: number): HTMLElement | null {
    if (!this.stripes.get(index)?.isConnected) {
      const at = this.itemOf(index);
      this.placeAll(this.rows);
      this.rows?.show(at);
      this.folds.get(this.items[at]?.first ?? -1)?.show(index);
    }
    const made = this.stripes.get(index);
    return made?.isConnected ? made : null;
  }

  /** The mark of a change that was clicked last, else its first; else the stripe it is in. */
  markOf(change: number): Element | null {
    const { clicked } = this;
    if (clicked?.isConnected && clicked.getAttribute("data-change") === String(change)) return clicked;
    const stripe = this.reading && this.stripes.get(stripeOfChange(this.reading.comparison, change));
    return stripe?.querySelector(`[data-change="${change}"]`) ?? stripe ?? null;
  }

  /** The element of a stripe that has been drawn already. */
  drawnStripe(index: number): HTMLElement | null {
    return this.stripes.get(index) ?? null;
  }

  /** The element of a stripe, or the fold that it lies in. */
  standingFor(index: number): HTMLElement | null {
    return this.stripe(index) ?? this.folds.get(this.items[this.itemOf(index)]?.first ?? -1)?.element ?? null;
  }

  private markCurrent({ current, only }: State): void {
    for (const index of this.currentStripes) {
      for (const old of this.stripes.get(index)?.querySelectorAll(".current") ?? []) old.classList.remove("current");
    }
    this.current = current;
    const { reading } = this;
    const units = reading && current >= 0 ? unitsAround(reading, only, current) : [];
    this.currentPlace = new Set(reading ? units.flatMap((unit) => unitOf(reading, unit).flat()) : []);
    const stripes = [...this.currentPlace].flatMap((change) => (reading ? stripesOfChange(reading, change) : []));
    this.currentStripes = [...new Set(stripes)];
    for (const index of this.currentStripes) this.tint(this.stripes.get(index));
  }

  private tint(stripe: HTMLElement | undefined): void {
    for (const place of stripe?.querySelectorAll<HTMLElement>("[data-change]") ?? [])
      if (this.currentPlace.has(Number(place.dataset["change"]))) place.classList.add("current");
  }
}

/** Lines that the longer side of a band takes. */
function linesOfBand(reading: Reading, { first, last }: Item): number {
  const lines = { before: 0, after: 0 };
  for (const stripe of reading.stripes.slice(first, last))
    lines[onlySide(stripe) ?? "before"] += linesOf(reading, stripe.index, stripe.index + 1);
  return Math.max(lines.before, lines.after);
}

/** Where the changes of some groups are drawn; null where none is asked for. */
function stripesOfGroups(reading: Reading, only: State["only"]): ReadonlySet<number> | null {
  if (only.length === 0) return null;
  const found = new Set<number>();
  for (const head of unitsIn(reading, only))
    for (const change of unitOf(reading, head).flat())
      for (const stripe of stripesOfChange(reading, change)) found.add(stripe);
  return found;
}

/** Where a change is drawn: in the stripe of its row; a move at both its ends. */
function stripesOfChange(reading: Reading, change: number): number[] {
  const { comparison } = reading;
  if (changeKind(reading, change) !== "moved") return [stripeOfChange(comparison, change)];
  const found = new Set<number>();
  for (const side of ["before", "after"] as const) {
    const [begin, end] = moveRange(comparison, comparison.changes.move[change] ?? 0, side);
    const last = stripeAt(reading, side, Math.max(begin, end - 1));
    for (let stripe = stripeAt(reading, side, begin); stripe <= last; stripe++) found.add(stripe);
  }
  return [...found];
}
