// The comparison itself: stripes and folds, appended in slices so that the first screen paints at once.
//
// Draws anew only when the result, the view or the words change; an opened fold redraws only itself.

import { element, fill, set } from "../element";
import { type Item, itemsOf, type Reading, type Stripe } from "../reading";
import { type Opened, type Side, type State, shownView } from "../state";
import { languageOf } from "../words";
import { drawFold, foldParts } from "./fold";
import { drawInline } from "./inline";
import { drawColumns } from "./stripe";
import type { Drawing } from "./text";

/** Items drawn before the first paint, and milliseconds a later slice may take. */
const firstSlice = 30;
const sliceTime = 12;
const unopened: Opened = { top: 0, bottom: 0 };

export interface ComparisonActions {
  openFold(fold: number, top: number, bottom: number): void;
  /** A chip: goes to the other end of a move. */
  jump(move: number, from: Side): void;
  /** A note: goes to a place of one side's text. */
  jumpTo(side: Side, offset: number): void;
  choose(change: number): void;
  peek(move: number | null, from: Side): void;
}

export class ComparisonView {
  readonly element = element("div", { class: "grid" });
  private reading: Reading | null = null;
  private drawing: Drawing | null = null;
  private drawn = "";
  private items: Item[] = [];
  private next = 0;
  private timer = 0;
  private opened: ReadonlyMap<number, Opened> = new Map();
  private stripes = new Map<number, HTMLElement>();
  private folds = new Map<number, HTMLElement>();
  private inline = false;

  constructor(private readonly actions: ComparisonActions) {
    this.element.addEventListener("click", (event) => this.clicked(event));
    this.element.addEventListener("pointerdown", (event) => this.pressed(event));
    for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
      this.element.addEventListener(end, () => this.actions.peek(null, "before"));
    }
  }

  update(state: State): void {
    const { reading } = state;
    const view = shownView(state);
    const signature = `${view} ${state.spell} ${state.language}`;
    if (reading !== this.reading || signature !== this.drawn) this.redraw(state, signature);
    else if (reading && state.opened !== this.opened) this.redrawFolds(state);
    set(this.element, "data-layout", this.inline ? "inline" : "columns");
    set(this.element, "data-group", state.group ?? undefined);
    this.markCurrent(state);
  }

  private redraw(state: State, signature: string): void {
    clearTimeout(this.timer);
    this.reading = state.reading;
    this.drawn = signature;
    this.opened = state.opened;
    this.stripes.clear();
    this.folds.clear();
    this.next = 0;
    const view = shownView(state);
    this.inline = view !== "columns" && !(view === "changes" && !state.narrow);
    fill(this.element);
    if (!this.reading) return;
    this.drawing = { reading: this.reading, words: languageOf(state.language).words, spell: state.spell };
    this.items = itemsOf(this.reading, view === "changes");
    this.append((drawn) => drawn < firstSlice);
    this.continue();
  }

  private continue(): void {
    if (this.next >= this.items.length) {
      performance.mark("variorum-rows");
      return;
    }
    this.timer = window.setTimeout(() => {
      const until = performance.now() + sliceTime;
      this.append(() => performance.now() < until);
      this.continue();
    });
  }

  private append(more: (drawn: number) => boolean): void {
    const slice = document.createDocumentFragment();
    for (let drawn = 0; this.next < this.items.length && more(drawn); drawn++) {
      const item = this.items[this.next++];
      if (item) slice.append(this.drawItem(item));
    }
    this.element.append(slice);
  }

  private drawItem(item: Item): HTMLElement {
    if (!item.fold) return this.drawStripe(item.first);
    const fold = element("div", { class: "fold-place" });
    this.folds.set(item.first, fold);
    this.fillFold(fold, item);
    return fold;
  }

  private drawStripe(index: number): HTMLElement {
    const stripe = this.reading?.stripes[index] as Stripe;
    const drawing = this.drawing as Drawing;
    const made = this.inline ? drawInline(drawing, stripe) : drawColumns(drawing, stripe);
    this.stripes.set(index, made);
    return made;
  }

  private fillFold(fold: HTMLElement, item: Item): void {
    const [top, bottom] = foldParts(item, this.opened.get(item.first) ?? unopened);
    const children: HTMLElement[] = [];
    for (let index = item.first; index < top; index++) children.push(this.drawStripe(index));
    if (top < bottom) {
      children.push(
        drawFold(this.drawing as Drawing, item.first, [top, bottom], (up, down) =>
          this.actions.openFold(item.first, up, down),
        ),
      );
    }
    for (let index = Math.max(top, bottom); index < item.last; index++) children.push(this.drawStripe(index));
    fill(fold, ...children);
  }

  private redrawFolds(state: State): void {
    const was = this.opened;
    this.opened = state.opened;
    for (const item of this.items) {
      const fold = this.folds.get(item.first);
      const [before, now] = [was.get(item.first), state.opened.get(item.first)];
      if (!item.fold || !fold || before === now) continue;
      const hadFocus = fold.contains(document.activeElement);
      const [top] = foldParts(item, before ?? unopened);
      this.fillFold(fold, item);
      // The button that was pressed is gone or stands elsewhere: reading goes on at the first stripe it revealed.
      if (hadFocus)
        (this.stripes.get(top) ?? fold.querySelector<HTMLElement>("button, .stripe"))?.focus({ preventScroll: true });
    }
  }

  /** The fold that hides a stripe, if one does: what to open before going there. */
  hiddenIn(stripe: number): { fold: number; top: number; bottom: number } | null {
    const item = this.items.find(({ fold, first, last }) => fold && first <= stripe && stripe < last);
    if (!item) return null;
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

  /** The element of a stripe, drawing as far as it where that has not happened yet; null where a fold hides it. */
  stripe(index: number): HTMLElement | null {
    if (!this.stripes.has(index)) this.append(() => (this.items[this.next]?.first ?? Infinity) <= index);
    return this.stripes.get(index) ?? null;
  }

  private markCurrent(state: State): void {
    const { reading, current } = state;
    for (const old of this.element.querySelectorAll(".current")) {
      if (old.getAttribute("data-change") !== String(current)) old.classList.remove("current");
    }
    if (!reading || current < 0) return;
    for (const place of this.element.querySelectorAll(`[data-change="${current}"]`)) place.classList.add("current");
  }

  private clicked(event: Event): void {
    const target = event.target as Element;
    const chip = target.closest<HTMLElement>("button.chip");
    if (chip?.dataset["move"]) this.actions.jump(Number(chip.dataset["move"]), chip.dataset["end"] as Side);
    else if (chip?.dataset["also"]) this.actions.jumpTo(chip.dataset["end"] as Side, Number(chip.dataset["also"]));
    if (chip) return;
    const change = target.closest<HTMLElement>("[data-change]")?.dataset["change"];
    if (change && document.getSelection()?.isCollapsed !== false) this.actions.choose(Number(change));
  }

  /** Text is selected within the column where the selection begins; a chip held down peeks. */
  private pressed(event: PointerEvent): void {
    const target = event.target as Element;
    const side = target.closest<HTMLElement>(".cell")?.dataset["side"];
    if (side) set(this.element, "data-select", side);
    const chip = target.closest<HTMLElement>("button.chip[data-move]");
    if (chip) this.actions.peek(Number(chip.dataset["move"]), chip.dataset["end"] as Side);
  }
}
