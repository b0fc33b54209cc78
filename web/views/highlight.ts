// Paints ranges of the texts by the browser's own highlights: nothing in the document changes, so nothing moves. Where there are
// none (Firefox before 140, Safari before 17.2), boxes are laid over the text.
//
// In:   what draws the comparison, a name that style.css knows, ranges of either text. Ranges that are not drawn are left out.

import { element } from "../base/element";
import { type Reading, stripeAt } from "../reading/reading";
import type { Side } from "../state/state";
import type { ComparisonView } from "./comparison";
import { placeOf } from "./text";

export interface Marked {
  side: Side;
  begin: number;
  end: number;
}

export function paint(view: ComparisonView, reading: Reading | null, name: string, marked: readonly Marked[]): void {
  if (hasHighlights()) CSS.highlights.delete(name);
  for (const box of view.element.querySelectorAll(`.painted[data-name="${name}"]`)) box.remove();
  if (!reading || marked.length === 0) return;
  const byStripe = new Map<HTMLElement, Marked[]>();
  for (const one of marked) {
    const last = stripeAt(reading, one.side, one.end - 1);
    for (let index = stripeAt(reading, one.side, one.begin); index <= last; index++) {
      const stripe = view.drawnStripe(index);
      if (stripe) byStripe.set(stripe, [...(byStripe.get(stripe) ?? []), one]);
    }
  }
  const ranges = [...byStripe].map(([stripe, inside]) => [stripe, rangesIn(stripe, inside)] as const);
  if (!hasHighlights()) {
    for (const [stripe, inside] of ranges) layBoxes(stripe, name, inside);
    return;
  }
  const highlight = new Highlight();
  for (const [, inside] of ranges) for (const range of inside) highlight.add(range);
  CSS.highlights.set(name, highlight);
}

/** Whether what is painted goes with its text when that is laid out anew. */
export const hasHighlights = (): boolean => "highlights" in CSS;

function layBoxes(stripe: HTMLElement, name: string, ranges: readonly Range[]): void {
  const { left, top } = stripe.getBoundingClientRect();
  const boxes = ranges.flatMap((range) =>
    Array.from(range.getClientRects(), (place) => {
      const box = element("span", { class: "painted", "data-name": name, "aria-hidden": "true" });
      Object.assign(box.style, {
        left: `${place.left - left - stripe.clientLeft}px`,
        top: `${place.top - top - stripe.clientTop}px`,
        width: `${place.width}px`,
        height: `${place.height}px`,
      });
      return box;
    }),
  );
  // All are measured before any is added: each addition would have the next measured anew.
  for (const box of boxes) stripe.append(box);
}

function rangesIn(stripe: HTMLElement, marked: readonly Marked[]): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(stripe, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const place = placeOf(node);
    for (const { side, begin, end } of place ? marked : []) {
      if (side !== place?.side || begin >= place.end || end <= place.begin) continue;
      ranges.push(rangeIn(node, begin - place.begin, end - place.begin));
    }
  }
  return ranges;
}

function rangeIn(node: Text, begin: number, end: number): Range {
  const range = document.createRange();
  // What is found where nothing is drawn is marked there, as nothing.
  range.setStart(node, Math.min(Math.max(begin, 0), node.length));
  range.setEnd(node, Math.min(end, node.length));
  return range;
}

/** Where a place of one side's text is drawn, as an empty range; null where it is not. */
export function rangeAt(root: Element, side: Side, offset: number): Range | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const place = placeOf(node);
    if (place?.side === side && place.begin <= offset && offset < place.end) {
      return rangeIn(node, offset - place.begin, offset - place.begin + 1);
    }
  }
  return null;
}

/** The place of the text under a point of the screen. */
export function placeAtPoint(x: number, y: number): { side: Side; offset: number } | null {
  const range = document.caretRangeFromPoint?.(x, y);
  const caret = range ? null : document.caretPositionFromPoint?.(x, y);
  const node = range?.startContainer ?? caret?.offsetNode;
  const place = node instanceof Text ? placeOf(node) : undefined;
  return place ? { side: place.side, offset: place.begin + (range?.startOffset ?? caret?.offset ?? 0) } : null;
}
