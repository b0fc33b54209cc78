// Going places in the comparison: to a change, to the other end of a move, to a place of a text. Opens the folds in between,
// brings the place to the middle of the screen, keeps or gives the focus, and says where one is.

import { sentenceOfPlace } from "../../wasm/sentences/sentence";
import { changeKind, factsOf, type Group, placeAt, placesIn, unitsAround } from "../reading/changes";
import { moveRange, paragraphAt, type Reading, stripeAt, stripeOfChange } from "../reading/reading";
import { openFold, type Side, type State, toggleGroup } from "../state/state";
import type { ComparisonView } from "../views/comparison";
import { foldStep } from "../views/fold";
import { rangeAt } from "../views/highlight";
import { stripeOf } from "../views/ruler";
import { topOfText } from "../views/sight";
import { languageOf } from "../words/words";

/** Edits of one place that are told; a passage that moved may hold hundreds. */
const mostTold = 6;

export class Navigation {
  /** The end of the current move that was gone to last. */
  private end: Side = "after";
  /** Where one was reading before one kind of change was shown alone. */
  private beforeFilter: { reading: Reading; place: { stripe: number; offset: number } } | null = null;

  constructor(
    private readonly state: () => State,
    private readonly change: (transition: (state: State) => State) => void,
    private readonly view: ComparisonView,
    private readonly announce: (text: string) => void,
  ) {}

  /** To the place after or before what is on screen. Past the last or first it says so; the second time it goes round. */
  walk(direction: 1 | -1): void {
    const { reading, only, current, edge } = this.state();
    if (!reading) return;
    const heads = placesIn(reading, only).map(([head = 0]) => head);
    const from = this.standing(reading, heads, direction);
    const next = direction === 1 ? heads.find((head) => head > from) : heads.findLast((head) => head < from);
    const at = direction === 1 ? "last" : "first";
    const round = direction === 1 ? heads[0] : heads.at(-1);
    if (next !== undefined) {
      this.goTo(next);
    } else if (round !== undefined && (current < 0 || (edge?.at === at && edge.current === current))) {
      this.goTo(round);
    } else if (round !== undefined) {
      this.change((state) => ({ ...state, edge: { current, at } }));
      this.announce(languageOf(this.state().language).words.announceEdge[at]);
    }
  }

  /** What to walk on from: the current place where that is on screen, else one at the top of the screen. */
  private standing(reading: Reading, heads: readonly number[], direction: 1 | -1): number {
    const { current, only } = this.state();
    const stripeOf = (change: number) => stripeOfChange(reading.comparison, change);
    const [here = -1] = current < 0 ? [] : unitsAround(reading, only, current);
    if (here >= 0 && this.isOnScreen(stripeOf(here), here)) return here;
    const seen = this.onScreen();
    if (!seen) return here;
    if (direction === 1) return heads.findLast((change) => stripeOf(change) < seen[0]) ?? -1;
    return heads.find((change) => stripeOf(change) >= seen[0]) ?? Number.POSITIVE_INFINITY;
  }

  isInSight(change: number): boolean {
    const { reading } = this.state();
    return reading !== null && this.isOnScreen(stripeOfChange(reading.comparison, change), change);
  }

  /** Gives the focus to where a change stands. */
  focusOn(change: number): void {
    const { reading } = this.state();
    if (reading) this.view.stripe(stripeOfChange(reading.comparison, change))?.focus({ preventScroll: true });
  }

  private isOnScreen(stripe: number, change: number): boolean {
    const drawn = this.view.drawnStripe(stripe);
    const { top, bottom } = (drawn?.querySelector(`[data-change="${change}"]`) ?? drawn)?.getBoundingClientRect() ?? {};
    return top !== undefined && bottom !== undefined && bottom > topOfText() && top < window.innerHeight;
  }

  /** Also this kind of change, from its first on; or no longer. With null, or without the last kind: all, where one was reading before. */
  showOnly(group: Group | null): void {
    const { reading, only: was } = this.state();
    if (!reading) return;
    if (was.length === 0) this.beforeFilter = { reading, place: this.place() };
    this.change((state) => (group ? toggleGroup(state, group) : { ...state, only: [], opened: new Map() }));
    const { only } = this.state();
    const added = only.filter((one) => !was.includes(one));
    const first = placesIn(reading, added.length > 0 ? added : only)[0]?.[0];
    if (only.length > 0 && first !== undefined) this.goTo(first);
    else if (this.beforeFilter?.reading === reading) this.returnTo(this.beforeFilter.place);
  }

  goTo(change: number): void {
    const { reading } = this.state();
    if (!reading) return;
    this.change((state) => ({ ...state, current: change, edge: null, card: null }));
    this.end = changeKind(reading, change) === "deleted" ? "before" : "after";
    const stripe = stripeOfChange(reading.comparison, change);
    this.show(stripe, `[data-change="${change}"]`);
    this.announce(this.describe(reading, change));
  }

  /** "Place 3 of 27. Paragraph 4: seven → eight. …": all that changed there. */
  private describe(reading: Reading, change: number): string {
    const { only, language } = this.state();
    const { words } = languageOf(language);
    const units = unitsAround(reading, only, change);
    const facts = units.slice(0, mostTold).map((unit) => factsOf(reading, unit));
    const more = units.length > mostTold ? `; ${words.moreEdits(units.length - mostTold)}` : "";
    const at = placeAt(reading, only, change) + 1;
    return words.announce(at, placesIn(reading, only).length, sentenceOfPlace(facts, words) + more);
  }

  /** From one end of a move to the other. */
  jump(move: number, from: Side): void {
    const { reading, language } = this.state();
    if (!reading) return;
    const to: Side = from === "before" ? "after" : "before";
    const change = reading.comparison.moves.change[move] ?? -1;
    const [offset] = moveRange(reading.comparison, move, to);
    const stripe = stripeAt(reading, to, offset);
    this.change((state) => ({ ...state, current: change, card: null }));
    this.end = to;
    const shown = this.show(stripe, `.moved[data-move="${move}"][data-end="${to}"]`);
    shown?.querySelector<HTMLElement>(`.chip[data-move="${move}"][data-end="${to}"]`)?.focus({ preventScroll: true });
    const { words } = languageOf(language);
    const place = words.paragraph(paragraphAt(reading, to, offset) + 1);
    this.announce(words.announceTwin(to === "before" ? words.olderText(place) : place));
  }

  /** The move the current change is, or lies in. */
  currentMove(): { move: number; end: Side } | null {
    const { reading, current } = this.state();
    if (!reading || current < 0) return null;
    const { changes, rows } = reading.comparison;
    const row = changes.row[current] ?? 0;
    const move = changeKind(reading, current) === "moved" ? (changes.move[current] ?? -1) : (rows.move[row] ?? -1);
    return move < 0 ? null : { move, end: this.end };
  }

  twin(): void {
    const here = this.currentMove();
    if (here) this.jump(here.move, here.end);
    else this.announce(languageOf(this.state().language).words.noMoveHere);
  }

  jumpTo(side: Side, offset: number): void {
    const { reading } = this.state();
    if (!reading) return;
    const stripe = this.show(stripeAt(reading, side, offset), null);
    const place = stripe && rangeAt(stripe, side, offset);
    if (place) window.scrollBy({ top: place.getBoundingClientRect().top - window.innerHeight / 2 });
  }

  /** Brings a sentence that was chosen for a pairing into the upper half: the lists to choose from stand below. */
  showChosen(side: Side, chosen: { before: number; after: number }): void {
    const { reading } = this.state();
    const begin = reading?.comparison[side].sentences.begin[chosen[side]];
    if (!reading || begin === undefined) return;
    const stripe = stripeAt(reading, side, begin);
    const placeIn = (drawn: HTMLElement | null) => drawn && rangeAt(drawn, side, begin)?.getBoundingClientRect();
    const lists = document.querySelector(".pairing")?.getBoundingClientRect().top ?? window.innerHeight;
    const here = placeIn(this.view.drawnStripe(stripe));
    if (here && here.height > 0 && here.top > topOfText() && here.bottom < lists) return;
    const shown = this.show(stripe, null);
    settle(() => window.scrollBy(0, (placeIn(shown)?.top ?? window.innerHeight / 4) - window.innerHeight / 4));
  }

  /** Where reading stands: the stripe at the top of the screen, and where on the screen it begins. */
  place(): { stripe: number; offset: number } {
    const stripe = this.onScreen()?.[0] ?? 0;
    return { stripe, offset: Math.round(this.view.stripe(stripe)?.getBoundingClientRect().top ?? 0) };
  }

  /** Does what changes the look of all rows, and brings what was read back to where it stood. */
  staying(act: () => void): void {
    const { reading, screen } = this.state();
    const anchor = reading && screen === "reading" && window.scrollY > 0 ? this.anchor() : null;
    act();
    if (!anchor || this.state().reading !== reading) return;
    const element = this.view.standingFor(anchor.stripe);
    if (element) settle(() => window.scrollBy(0, element.getBoundingClientRect().top - anchor.offset));
  }

  /** The stripe of the current change where that is on screen, else the first on screen. */
  private anchor(): { stripe: number; offset: number } {
    const { reading, current } = this.state();
    const stripe = reading && current >= 0 ? stripeOfChange(reading.comparison, current) : -1;
    const offset = this.view.drawnStripe(stripe)?.getBoundingClientRect().top ?? -1;
    return offset > 0 && offset < window.innerHeight ? { stripe, offset } : this.place();
  }

  /** Back to such a place. */
  returnTo({ stripe, offset }: { stripe: number; offset: number }): void {
    const hidden = this.view.hiddenIn(stripe);
    if (hidden) this.change((state) => openFold(state, hidden.fold, hidden.top, hidden.bottom));
    const element = this.view.stripe(stripe);
    if (element) settle(() => window.scrollBy(0, element.getBoundingClientRect().top - offset));
  }

  /** Opens the next step of the first fold at or below the top of the screen. */
  unfold(): void {
    const fold = this.view.foldAfter(this.onScreen()?.[0] ?? 0);
    if (fold) this.change((state) => openFold(state, fold.fold, Math.min(foldStep, fold.left), 0));
  }

  /** Brings a stripe, or a place in it, into sight. Null where nothing of that kind is drawn. */
  private show(stripe: number, selector: string | null): HTMLElement | null {
    const hidden = this.view.hiddenIn(stripe);
    if (hidden) this.change((state) => openFold(state, hidden.fold, hidden.top, hidden.bottom));
    const element = this.view.stripe(stripe);
    if (!element) return null;
    const target = (selector && element.querySelector<HTMLElement>(selector)) || element;
    settle(() => target.scrollIntoView({ block: "center" }));
    const active = document.activeElement;
    if (active === null || active.matches("body, #comparison, .card *") || this.view.element.contains(active))
      element.focus({ preventScroll: true });
    return element;
  }

  /** First and last stripe on screen. */
  onScreen(): [number, number] | null {
    const grid = this.view.element.getBoundingClientRect();
    const top = Math.max(grid.top + 2, topOfText() + 4);
    const bottom = Math.min(grid.bottom - 2, window.innerHeight - 4);
    if (bottom <= top) return null;
    // In a band the columns stand at stripes of their own.
    const columns = [grid.left + grid.width / 4, grid.left + (grid.width * 3) / 4];
    const near = (y: number, direction: 1 | -1) =>
      columns.map((x) => this.stripeNear(x, y, direction)).filter((found) => found !== null);
    const [first, last] = [near(top, 1), near(bottom, -1)];
    if (first.length === 0) return null;
    return [Math.min(...first), Math.max(...first, ...last)];
  }

  /** The stripe at a point, or where that lies between two, the next one further down or up. */
  private stripeNear(x: number, y: number, direction: 1 | -1): number | null {
    for (let step = 0; step < 4; step++) {
      const found = stripeOf(this.elementAt(x, y + direction * step * 12), direction === 1 ? "first" : "last");
      if (found !== null) return found;
    }
    return null;
  }

  private elementAt(x: number, y: number): Element | null {
    return (
      document.elementsFromPoint(x, y).find((one) => this.view.element.contains(one) && one !== this.view.element) ??
      null
    );
  }
}

/** Frames that what comes into sight may take to be laid out: what is off screen has an estimated height. */
const settlingFrames = { least: 4, most: 20 };
/** Pixels that are not seen. */
const still = 1;
let settling = 0;

/** Scrolls again each frame until that moves nothing any more. Who goes elsewhere meanwhile is not called back. */
function settle(scroll: () => void, frame = 0): void {
  cancelAnimationFrame(settling);
  const was = window.scrollY;
  scroll();
  const moved = Math.abs(window.scrollY - was) > still;
  if (frame < settlingFrames.least || (moved && frame < settlingFrames.most))
    settling = requestAnimationFrame(() => settle(scroll, frame + 1));
}
