// Draws one stripe in two columns: each side's paragraphs, whole, level with each other by one grid row.

import { rowKinds, type TextRange } from "../../wasm/comparison";
import { firstAbove } from "../../wasm/ranges";
import { append, type Child, element, spoken } from "../base/element";
import { changeKind, changeRange } from "../reading/changes";
import { moveRange, paragraphAt, type Reading, rowKind, type Stripe } from "../reading/reading";
import { eastAsianLanguage } from "../reading/script";
import { shapeOf } from "../reading/shape";
import type { Side } from "../state/state";
import type { Words } from "../words/words";
import { Parts, pieces } from "./parts";
import { copyNote, type Drawing, drawMoved, drawSpans, isMoved } from "./text";

/** In a band the other column is another stripe's. */
export function drawColumns(drawing: Drawing, stripe: Stripe, inBand = false): HTMLElement {
  // The language of the texts is mostly not known, and not that of the page. Unchanged text is the same on both sides: it is read out once.
  const once = stripe.state === "unchanged";
  const names = { before: drawing.words.older, after: drawing.words.newer };
  const cells = (["before", "after"] as const).map((side) =>
    element(
      "div",
      {
        class: "cell",
        lang: "",
        "data-side": side,
        role: stripe.state === "changed" && "group",
        "aria-label": stripe.state === "changed" && names[side],
        "aria-hidden": once && side === "before" && "true",
      },
      drawCell(drawing, stripe, side),
      !inBand && stripe.state === "moved" && stripe[side][0] === stripe[side][1] && drawTwins(drawing, stripe, side),
    ),
  );
  return section(drawing, stripe, ...cells);
}

/** Characters that are drawn of the other end of a move. */
const longestTwin = 3000;

/**
 * Opposite a moved passage, where nothing stands: its other end, with its edits marked, so that both can be compared where one reads.
 * It is neither read out nor copied here.
 */
function drawTwins(drawing: Drawing, stripe: Stripe, side: Side): HTMLElement[] {
  const { reading, words } = drawing;
  const own = new Set(reading.comparison.rows.move.subarray(...stripe.rows));
  return Array.from(own)
    .filter((move) => move >= 0)
    .map((move) => {
      const [begin, end] = moveRange(reading.comparison, move, side);
      const place = words.paragraph(paragraphAt(reading, side, begin) + 1);
      const last = Math.min(end, begin + longestTwin);
      const text = rowsWithin(reading, side, begin, last).flatMap((row) => drawSpans(drawing, side, row, begin, last));
      return element(
        "div",
        { class: "twin note", "aria-hidden": "true", dir: "auto" },
        element("span", { class: "twin-place" }, place),
        " ",
        text,
      );
    });
}

/** The rows that a stretch of one side's text lies in. */
export function rowsWithin(reading: Reading, side: Side, begin: number, end: number): number[] {
  const { rows } = reading.comparison;
  const [begins, ends] = side === "before" ? [rows.beforeBegin, rows.beforeEnd] : [rows.afterBegin, rows.afterEnd];
  const found: number[] = [];
  for (let row = firstAbove(ends, begin); row < begins.length && (begins[row] ?? 0) < end; row++) found.push(row);
  return found;
}

/** A stretch of text as it is said in one line: without its line breaks. */
export const inOneLineOf = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Characters a line holds, about. */
export const lineLength = 62;

/** Lines that some stripes take, about: until they come into sight their height is estimated, nothing is measured. */
export function linesOf({ places }: Reading, first: number, last: number): number {
  const characters = (places[last] ?? 0) - (places[first] ?? 0);
  return Math.ceil(characters / lineLength) + (last - first);
}

/** The frame that both views share: a section with a heading for screen readers, focusable so that walking can land on it. */
export function section(drawing: Drawing, stripe: Stripe, ...children: Node[]): HTMLElement {
  const { words } = drawing;
  const made = element(
    "section",
    { class: "stripe", "data-stripe": stripe.index, "data-state": stripe.state, tabindex: -1 },
    spoken(headingOf(drawing.reading, words, stripe), "h3"),
    children,
  );
  if (stripe.coarse) made.append(element("p", { class: "aside note" }, words.coarseHere));
  return made;
}

function headingOf(reading: Reading, words: Words, stripe: Stripe): string {
  const place = placeName(words, stripe);
  switch (stripe.state) {
    case "unchanged":
      return words.rowUnchanged(place);
    case "inserted":
      return words.rowInserted(place);
    case "deleted":
      return words.rowDeleted(place);
    case "moved":
      return words.rowMoved(place);
    default: {
      const edits = stripe.changes.filter((change) => !reading.comparison.changes.quieted[change]).length;
      if (edits > 0) return words.rowChanged(place, edits);
      const kinds = reading.comparison.rows.kind.subarray(...stripe.rows);
      return kinds.includes(rowKinds.indexOf("moved-from")) ? words.rowLeft(place) : words.rowBroken(place);
    }
  }
}

/** "Paragraph 4", counted in the newer text where it stands there. */
export function placeName(words: Words, stripe: Stripe): string {
  const [first, last] = stripe.after[1] > stripe.after[0] ? stripe.after : stripe.before;
  return last - first > 1 ? words.paragraphRange(first + 1, last) : words.paragraph(first + 1);
}

function drawCell(drawing: Drawing, stripe: Stripe, side: Side): HTMLElement[] {
  const [first, last] = stripe[side];
  return Array.from({ length: last - first }, (_, at) => drawParagraph(drawing, stripe, side, first + at));
}

/**
 * "split in 2", where one paragraph became several or several one: on the side that has several, before the first of them. In the
 * line, so that the paragraphs it speaks of stay level with the other side.
 */
export function splitNotes(drawing: Drawing, stripe: Stripe, side: Side, paragraph: number): HTMLElement[] {
  const { reading, words } = drawing;
  const notes: HTMLElement[] = [];
  for (const change of stripe.changes) {
    const kind = changeKind(reading, change);
    if (kind !== "split" && kind !== "merged") continue;
    const range = changeRange(reading, change, side);
    if (side !== (kind === "split" ? "after" : "before") || paragraphAt(reading, side, range[0]) !== paragraph)
      continue;
    const count = paragraphsWithin(reading, side, range);
    const label = kind === "split" ? words.split(count) : words.merged(count);
    notes.push(element("span", { class: "aside note", "data-change": change, "data-kind": kind }, label));
  }
  return notes;
}

function paragraphsWithin(reading: Reading, side: Side, [begin, end]: TextRange): number {
  const { paragraphs } = reading.comparison[side];
  const first = firstAbove(paragraphs.end, begin);
  let last = first;
  while (last < paragraphs.begin.length && (paragraphs.begin[last] ?? 0) < end) last++;
  return last - first;
}

/** An empty paragraph in the shape of one of the text's. */
export function paragraphElement(reading: Reading, side: Side, paragraph: number): HTMLElement {
  const { begin, end } = reading.comparison[side].paragraphs;
  const { kind, level, indent, close, marked } = shapeOf(reading, side, paragraph);
  const lang = eastAsianLanguage(reading[side], begin[paragraph] ?? 0, end[paragraph] ?? 0);
  const shape = { "data-shape": kind !== "prose" && kind, "data-level": level > 0 && level, "data-marked": marked };
  const made = element("p", { dir: "auto", lang, class: close && "close", ...shape });
  if (indent > 0) made.style.setProperty("--columns", String(Math.min(indent, mostColumns)));
  return made;
}

/** What is set in further would have no room left. */
const mostColumns = 32;

function drawParagraph(drawing: Drawing, stripe: Stripe, side: Side, paragraph: number): HTMLElement {
  const { reading, words } = drawing;
  const { paragraphs } = reading.comparison[side];
  const begin = paragraphs.begin[paragraph] ?? 0;
  const end = paragraphs.end[paragraph] ?? 0;
  const made = paragraphElement(reading, side, paragraph);
  append(made, [
    element("span", { class: "number note", "aria-hidden": "true" }, `${paragraph + 1}`),
    splitNotes(drawing, stripe, side, paragraph),
  ]);
  const parts = new Parts(made, end - begin);
  for (let row = stripe.rows[0]; row < stripe.rows[1]; row++) {
    const [rowBegin, rowEnd] = rowRange(reading, row, side);
    // The white space behind a paragraph is drawn with it where it changed, so that a trailing space can be seen.
    const until = Math.min(
      rowEnd,
      paragraph + 1 < paragraphs.begin.length ? (paragraphs.begin[paragraph + 1] ?? end) : rowEnd,
    );
    const from = Math.max(rowBegin, begin);
    if (from >= Math.min(rowEnd, end)) continue;
    const startsRow = paragraph === stripe[side][0] || (paragraphs.end[paragraph - 1] ?? 0) <= rowBegin;
    const kind = rowKind(reading.comparison, row);
    if ((kind === "inserted" || kind === "deleted") && rowBegin <= begin && rowEnd >= end) {
      made.classList.add("whole");
      made.setAttribute("data-kind", kind);
      if (!goesOn(reading, side, row, paragraph))
        made.append(element("span", { class: "label note" }, kind === "inserted" ? words.added : words.removed));
      const copy = copyNote(drawing, side, row);
      if (copy) made.append(copy, " ");
    }
    for (const [at, to] of pieces(reading[side], from, Math.min(rowEnd, end))) {
      const content: Child[] = drawSpans(drawing, side, row, at, to);
      if (to === end && until > end) content.push(trailing(drawing, side, row, end, until));
      const moved = isMoved(reading, row);
      const first = startsRow && at === from;
      append(parts.place(to - at), moved ? [drawMoved(drawing, side, row, content, first)] : content);
    }
  }
  return made;
}

/** Whether the line above, close to this one, came or went as well: what is said of a block is said once. */
export function goesOn(reading: Reading, side: Side, row: number, paragraph: number): boolean {
  const [begin, end] = row === 0 ? [0, 0] : rowRange(reading, row - 1, side);
  const isSame = end > begin && rowKind(reading.comparison, row - 1) === rowKind(reading.comparison, row);
  return isSame && paragraph > 0 && shapeOf(reading, side, paragraph - 1).close;
}

/** Changed blanks between two paragraphs, other than the line breaks that part them. */
function trailing(drawing: Drawing, side: Side, row: number, begin: number, end: number): (Node | string)[] {
  return drawSpans(drawing, side, row, begin, end).filter(
    (node) => node instanceof Element && /[^\n]/.test((node.querySelector(".blank") ?? node).textContent),
  );
}

export function rowRange(reading: Reading, row: number, side: Side): TextRange {
  const { rows } = reading.comparison;
  const [begin, end] = side === "before" ? [rows.beforeBegin, rows.beforeEnd] : [rows.afterBegin, rows.afterEnd];
  return [begin[row] ?? 0, end[row] ?? 0];
}
