// Draws the text of one side: spans as text, <ins> and <del>, moved stretches with their chip.
//
// In:   a Reading and ranges of it. Out: elements that hold slices of the texts as text nodes, nothing parsed.
// Every text node remembers its place, so that copying can slice the text as given. What is drawn besides the text
// (chips, notes, symbols for blanks) has no place and is never copied.

import { type SpanClass, spanClasses, spanKinds } from "../../wasm/comparison";
import { firstAbove } from "../../wasm/ranges";
import { append, type Child, element } from "../base/element";
import { changeKind, groupOfClass } from "../reading/changes";
import { moveRange, paragraphAt, type Reading, rowKind } from "../reading/reading";
import type { Side } from "../state/state";
import type { Words } from "../words/words";
import { footnoteOf } from "./footnotes";
import { shown, signsOf, withSigns } from "./signs";

export interface Drawing {
  readonly reading: Reading;
  readonly words: Words;
  readonly spell: boolean;
}

/** `end` is further than the text node reaches where the node stands for more than is drawn of it. */
export interface Place {
  readonly side: Side;
  readonly begin: number;
  readonly end: number;
}

const placeOfText = new WeakMap<Text, Place>();
export const placeOf = (node: Text): Place | undefined => placeOfText.get(node);

function textNode(reading: Reading, side: Side, begin: number, end: number, drawn?: string): Text {
  const node = document.createTextNode(drawn ?? reading[side].slice(begin, end));
  placeOfText.set(node, { side, begin, end });
  return node;
}

/** Text with signs before the characters of `which`. */
function signedText(
  { reading, words }: Drawing,
  side: Side,
  begin: number,
  end: number,
  which: RegExp,
): (Node | string)[] {
  const text = reading[side].slice(begin, end);
  if (text.search(which) < 0) return [textNode(reading, side, begin, end)];
  return withSigns(words, text, which, (from, to, drawn) => textNode(reading, side, begin + from, begin + to, drawn));
}

/** Unchanged text. It is trusted but for what would turn round the letters of all that follows, changes included. */
function unchangedText(drawing: Drawing, side: Side, begin: number, end: number): (Node | string)[] {
  return signedText(drawing, side, begin, end, shown.unchanged);
}

/**
 * The part of one span inside begin–end. Usual blanks at the ends of a change are not tinted: only what was said is. A difference
 * that the engine does not list as a change is no news: it parts a sentence that moved from the one beside it.
 */
export function drawSpan(drawing: Drawing, side: Side, span: number, begin: number, end: number): (Node | string)[] {
  const { reading, words } = drawing;
  const { spans } = reading.comparison[side];
  const text = reading[side].slice(begin, end);
  const textClass = spanClasses[spans.textClass[span] ?? 0] ?? "none";
  if (spanKinds[spans.kind[span] ?? 0] === "equal") {
    const nodes = unchangedText(drawing, side, begin, end);
    // White space that counts as equal has nothing to show: a line of a hard-wrapped text that ends elsewhere.
    if (textClass === "none" || textClass === "white space") return nodes;
    return [element("span", { class: "quieted", title: words.quietedHere(words.classNames[textClass]) }, nodes)];
  }
  const change = reading.comparison.changeOfRegion[spans.region[span] ?? -1] ?? -1;
  const blank = text.trim() === "";
  // Beside words that came or went, the blank that stood in their place says nothing.
  if (change < 0 || (blank && groupOfClass(textClass) !== "typographic"))
    return unchangedText(drawing, side, begin, end);
  if (blank) return [drawTinted(drawing, side, span, begin, end)];
  const from = begin + text.search(/[^ \t\n\r]/);
  const to = end - (text.length - text.replace(/[ \t\n\r]+$/, "").length);
  const nodes: Node[] = [drawTinted(drawing, side, span, from, to)];
  if (from > begin) nodes.unshift(textNode(reading, side, begin, from));
  if (to < end) nodes.push(textNode(reading, side, to, end));
  return nodes;
}

function drawTinted(drawing: Drawing, side: Side, span: number, begin: number, end: number): Node {
  const { reading, words, spell } = drawing;
  const { spans } = reading.comparison[side];
  const textClass = spanClasses[spans.textClass[span] ?? 0] ?? "none";
  const change = reading.comparison.changeOfRegion[spans.region[span] ?? -1] ?? -1;
  const long = isLong(reading[side].slice(begin, end)) && "long";
  const properties = {
    class: long,
    "data-change": change >= 0 && change,
    "data-class": textClass,
    "data-of": groupOfClass(textClass),
    "data-side": side,
  };
  const inserted = spanKinds[spans.kind[span] ?? 0] === "inserted";
  const made = element(inserted ? "ins" : "del", properties);
  if (spell) made.append(spelled(inserted ? words.spellInserted : words.spellDeleted));
  append(made, changedText(drawing, side, change, textClass, begin, end));
  if (spell) made.append(spelled(words.spellEnd));
  return made;
}

/** Whether a text has more than eight words: as many characters stand for them where there are no blanks. */
function isLong(text: string): boolean {
  return (
    text.split(/\s+/, 9).length > 8 ||
    (text.length > 24 && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(text))
  );
}

const spelled = (text: string) => element("span", { class: "spell note" }, ` ${text} `);

/** What is inside the tint: signs alone for blanks alone, signs among the text, or text with its edited letters marked. */
function changedText(
  drawing: Drawing,
  side: Side,
  change: number,
  textClass: SpanClass,
  begin: number,
  end: number,
): (Node | string)[] {
  const { reading, words } = drawing;
  const text = reading[side].slice(begin, end);
  if (text.trim() === "" || (textClass === "white space" && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text))) {
    return [...signsOf(words, text), element("span", { class: "blank" }, textNode(reading, side, begin, end))];
  }
  const kind = changeKind(reading, change);
  const which = textClass === "typography" ? shown.typography : kind === "edited" ? shown.edit : shown.passage;
  if (text.search(which) < 0) return lettered(reading, side, begin, end);
  return signedText(drawing, side, begin, end, which);
}

/** Text with its edited letters marked, where a word was replaced by a near spelling. */
function lettered(reading: Reading, side: Side, begin: number, end: number): Node[] {
  const { letters } = reading.comparison[side];
  const nodes: Node[] = [];
  let at = begin;
  for (let index = firstAbove(letters.end, begin); index < letters.begin.length; index++) {
    const from = Math.max(letters.begin[index] ?? 0, begin);
    const to = Math.min(letters.end[index] ?? 0, end);
    if (from >= end) break;
    if (from > at) nodes.push(textNode(reading, side, at, from));
    nodes.push(element("b", { class: "letters" }, textNode(reading, side, from, to)));
    at = to;
  }
  if (at < end) nodes.push(textNode(reading, side, at, end));
  return nodes;
}

/** The spans of one row on one side, cut to begin–end. */
export function drawSpans(drawing: Drawing, side: Side, row: number, begin: number, end: number): (Node | string)[] {
  const { rows } = drawing.reading.comparison;
  const { spans } = drawing.reading.comparison[side];
  const first = (side === "before" ? rows.beforeSpanBegin : rows.afterSpanBegin)[row] ?? 0;
  const last = (side === "before" ? rows.beforeSpanEnd : rows.afterSpanEnd)[row] ?? 0;
  const nodes: (Node | string)[] = [];
  for (let span = first; span < last; span++) {
    const from = Math.max(spans.begin[span] ?? 0, begin);
    const to = Math.min(spans.end[span] ?? 0, end);
    if (from >= to) continue;
    for (const node of drawSpan(drawing, side, span, from, to)) nodes.push(node);
  }
  return nodes;
}

/** One end of a move: its text on a band, behind a chip that says where the other end is and goes there. */
export function drawMoved(
  drawing: Drawing,
  side: Side,
  row: number,
  content: readonly Child[],
  first: boolean,
): HTMLElement {
  const { reading } = drawing;
  const move = reading.comparison.rows.move[row] ?? -1;
  const change = reading.comparison.moves.change[move] ?? -1;
  const properties = { class: "moved", "data-change": change >= 0 && change, "data-move": move, "data-end": side };
  const ends = first && [
    moveChip(drawing, side, move),
    element("sup", { class: "footmark note", "aria-hidden": "true" }, String(footnoteOf(reading, move))),
  ];
  return element("span", properties, ends, content);
}

function moveChip(drawing: Drawing, side: Side, move: number): HTMLElement {
  const { reading, words } = drawing;
  const { moves } = reading.comparison;
  const before = paragraphAt(reading, "before", moveRange(reading.comparison, move, "before")[0]);
  const after = paragraphAt(reading, "after", moveRange(reading.comparison, move, "after")[0]);
  const label = side === "before" ? words.movedTo(after + 1) : words.movedFrom(before + 1);
  const twin = side === "before" ? after - before : before - after;
  const edited = moves.edited[move] ? ` ${words.movedEdited}` : "";
  return element(
    "button",
    { type: "button", class: "chip note", "data-move": move, "data-end": side, "data-key": `${side}${move}` },
    element("span", { "aria-hidden": "true", class: "arrow" }, twin < 0 ? "↑" : twin > 0 ? "↓" : "↕"),
    `${label}${edited}`,
  );
}

/** Inserted (deleted) text that stands elsewhere in the other text as well. */
export function copyNote(drawing: Drawing, side: Side, row: number): HTMLElement | null {
  const { reading, words } = drawing;
  const begin = reading.comparison.rows.alsoBegin[row] ?? -1;
  if (begin < 0) return null;
  const other: Side = side === "before" ? "after" : "before";
  const label = words.alsoAt(paragraphAt(reading, other, begin) + 1);
  return element(
    "button",
    { type: "button", class: "chip copied note", "data-also": begin, "data-end": other, "data-key": `also${row}` },
    label,
  );
}

export const isMoved = (reading: Reading, row: number): boolean => {
  const kind = rowKind(reading.comparison, row);
  return kind === "moved-from" || kind === "moved-to";
};
