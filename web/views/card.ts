// The card of a change: what stood there and what stands there now, in whole sentences; to be copied, or to have its pairing undone.
//
// It opens where a change is clicked, or with Enter at the current one, and lies over the text without covering the change.

import { button, element, fill, set } from "../base/element";
import { changeKind, groupOf, unitOf } from "../reading/changes";
import { moveRange, type Reading, stripeOfChange } from "../reading/reading";
import type { Side, State } from "../state/state";
import { languageOf } from "../words/words";
import { copyText } from "./copy";
import { linkedAt, unlink } from "./pairing";
import { inOneLineOf, placeName, rowRange, rowsWithin } from "./stripe";
import { type Drawing, drawSpans } from "./text";
import { type Actions, iconButton, type View } from "./view";

/** Characters of either side that a card shows. */
const longest = 1200;
/** Pixels between a change and its card, and from the window's edge. */
const gap = 8;
const width = 448;

export function cardView(actions: Actions, markOf: (change: number) => Element | null): View {
  const root = element("div", { class: "card", role: "dialog", tabindex: -1, hidden: true });
  let drawn: unknown[] = [];
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
    place(root, markOf(card));
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
  const copy = button(words.copy, () => copyText(said.join(" → "), () => (copy.textContent = words.copied)), {
    "data-name": "card-copy",
  });
  const linked = changeKind(reading, change) !== "moved" && linkedAt(reading, change);
  const apart = linked && button(words.unlinkHere, () => actions.change((state) => unlink(state, linked)));
  return [head, ...texts, element("div", { class: "start" }, copy, apart)];
}

/** The sentences that a change is in; of a move, all that moved. */
function stretchOf(reading: Reading, change: number, side: Side): readonly [number, number] {
  const { comparison } = reading;
  const move = comparison.changes.move[change] ?? -1;
  if (move >= 0) return moveRange(comparison, move, side);
  const rows = unitOf(reading, change)
    .flat()
    .map((one) => comparison.changes.row[one] ?? 0);
  const first = rowRange(reading, Math.min(...rows), side);
  const last = rowRange(reading, Math.max(...rows), side);
  return [first[0], last[1]];
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

/** Below the change, or above it where there is more room; on a small screen at its foot, which the style sees to. */
function place(card: HTMLElement, mark: Element | null): void {
  const around = card.parentElement?.getBoundingClientRect();
  const [first] = mark?.getClientRects() ?? [];
  if (!around || !first) return;
  const left = Math.max(gap, Math.min(first.left, window.innerWidth - width - 2 * gap));
  const last = [...(mark?.getClientRects() ?? [])].at(-1) ?? first;
  const below = window.innerHeight - last.bottom;
  const above = below < card.offsetHeight + gap && first.top > card.offsetHeight + 8 * gap;
  const top = above ? first.top - card.offsetHeight - gap : last.bottom + gap;
  card.style.setProperty("--left", `${left - around.left}px`);
  card.style.setProperty("--top", `${top - around.top}px`);
}
