// The card of a change: what stood there and what stands there now, in whole sentences; to be copied, or to have its pairing undone.
//
// It opens where a change is clicked, or with Enter at the current one, and lies over the text without covering the change.

import { button, element, fill, set, setText } from "../base/element";
import { changeKind, changeRange, groupOf, unitOf } from "../reading/changes";
import { moveRange, type Reading, sentenceAt, stripeOfChange } from "../reading/reading";
import type { Side, State } from "../state/state";
import { languageOf } from "../words/words";
import type { ComparisonView } from "./comparison";
import { copyText } from "./copy";
import { linkedAt, unlink } from "./pairing";
import { topOfText } from "./sight";
import { inOneLineOf, placeName, rowsWithin } from "./stripe";
import { type Drawing, drawSpans } from "./text";
import { type Actions, iconButton, type View } from "./view";

/** Characters of either side that a card shows. */
const longest = 1200;
/** Pixels between a change and its card, and from the window's edge. */
const gap = 8;

export function cardView(actions: Actions, comparison: ComparisonView): View {
  const root = element("div", { class: "card", role: "dialog", tabindex: -1, hidden: true });
  let drawn: unknown[] = [];
  let shown = -1;
  // What is above it may be laid out anew, and the window may get another size.
  new ResizeObserver(() => !root.hidden && place(root, comparison.markOf(shown), false)).observe(comparison.element);
  const update = (state: State) => {
    const { card, reading, language, spell } = state;
    const open = card !== null && reading !== null && state.screen === "reading";
    set(root, "hidden", !open);
    const now = [card, reading, language, spell];
    if (!open || now.every((part, at) => part === drawn[at])) {
      if (!open) drawn = [];
      return;
    }
    drawn = now;
    const { words } = languageOf(language);
    const close = () => actions.change((old) => ({ ...old, card: null }));
    set(root, "aria-label", words.cardOf);
    fill(root, cardParts({ reading, words, spell }, card, actions, close));
    shown = card;
    place(root, comparison.markOf(card), true);
  };
  return { element: root, update };
}

function cardParts(drawing: Drawing, change: number, actions: Actions, close: () => void): HTMLElement[] {
  const { reading, words } = drawing;
  const stripe = reading.stripes[stripeOfChange(reading.comparison, change)];
  const kind = words.groups[groupOf(reading, change)];
  const head = element(
    "div",
    { class: "card-head" },
    element("strong", {}, [stripe ? placeName(words, stripe) : "", kind].filter(Boolean).join(" · ")),
    iconButton("close", words.close, close),
  );
  const sides = (["before", "after"] as const).map((side) => ({ side, range: stretchOf(reading, change, side) }));
  const texts = sides
    .filter(({ range: [begin, end] }) => end > begin)
    .map(({ side, range }) => sideOf(drawing, side, range));
  const said = sides.map(({ side, range }) => inOneLineOf(reading[side].slice(...range))).filter(Boolean);
  const copied = async () => {
    const done = await copyText(said.join(" → "));
    if (done) setText(copy, words.copied);
    actions.announce(done ? words.copied : words.copyRefused);
  };
  const copy = button(words.copy, () => void copied(), { "data-name": "card-copy" });
  const linked = changeKind(reading, change) !== "moved" && linkedAt(reading, change);
  const apart = linked && button(words.unlinkHere, () => actions.change((state) => unlink(state, linked)));
  return [head, ...texts, element("div", { class: "start" }, copy, apart)];
}

/** The sentences that a change is in, or where one side has none those paired with them; of a move, all that moved. */
function stretchOf(reading: Reading, change: number, side: Side): readonly [number, number] {
  const { comparison } = reading;
  const move = comparison.changes.move[change] ?? -1;
  if (move >= 0) return moveRange(comparison, move, side);
  const other: Side = side === "before" ? "after" : "before";
  const own = sentencesOf(reading, change, side);
  const found = own.length > 0 ? own : pairedWith(reading, sentencesOf(reading, change, other), other);
  if (found.length === 0) return [0, 0];
  const { begin, end } = comparison[side].sentences;
  return [begin[Math.min(...found)] ?? 0, end[Math.max(...found)] ?? 0];
}

/** First and last sentence of one side that the unit of a change touches; none where it has nothing on that side. */
function sentencesOf(reading: Reading, change: number, side: Side): number[] {
  const ranges = unitOf(reading, change)
    .flat()
    .map((one) => changeRange(reading, one, side))
    .filter(([begin, end]) => end > begin);
  return ranges.flatMap(([begin, end]) => [sentenceAt(reading, side, begin), sentenceAt(reading, side, end - 1)]);
}

function pairedWith(reading: Reading, sentences: readonly number[], side: Side): number[] {
  const { before, after } = reading.comparison.links;
  const [from, to] = side === "before" ? [before, after] : [after, before];
  return Array.from(from.keys())
    .filter((link) => sentences.includes(from[link] ?? -1))
    .map((link) => to[link] ?? 0);
}

function sideOf(drawing: Drawing, side: Side, [begin, end]: readonly [number, number]): HTMLElement {
  const { reading, words } = drawing;
  const last = Math.min(end, begin + longest);
  const text = rowsWithin(reading, side, begin, last).flatMap((row) => drawSpans(drawing, side, row, begin, last));
  return element(
    "div",
    { class: "card-side" },
    element("span", { class: "entry-place" }, side === "before" ? words.older : words.newer),
    element("p", { dir: "auto", lang: "" }, text, last < end && " …"),
  );
}

/** Below the change, or above it where there is more room. On a small screen it is a sheet, and the change comes above that. */
function place(card: HTMLElement, mark: Element | null, opens: boolean): void {
  const around = card.parentElement?.getBoundingClientRect();
  const rects = [...(mark?.getClientRects() ?? [])];
  const [first, last] = [rects[0], rects.at(-1)];
  if (!around || !first || !last) return;
  if (getComputedStyle(card).position === "fixed") {
    const over = last.bottom - (window.innerHeight - card.offsetHeight - gap);
    if (opens && over > 0) window.scrollBy(0, over);
    return;
  }
  const left = Math.max(gap, Math.min(first.left, window.innerWidth - card.offsetWidth - 2 * gap));
  const room = first.top - topOfText() - gap;
  const above = window.innerHeight - last.bottom < card.offsetHeight + gap && room > card.offsetHeight;
  const top = above ? first.top - card.offsetHeight - gap : last.bottom + gap;
  card.style.setProperty("--left", `${left - around.left}px`);
  card.style.setProperty("--top", `${top - around.top}px`);
}
