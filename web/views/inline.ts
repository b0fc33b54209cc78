// Draws one stripe inline: one text, deletions and insertions side by side inside it, moved text at both its places.
//
//     rows     One {+new+} line.        paragraphs   follow the newer text; what is gone stands where it was,
//              [-Two-]{+Three+} lines.               a paragraph of its own where it was one, ¶ where two became one

import { spanClasses, spanKinds } from "../../wasm/comparison";
import { firstAbove } from "../../wasm/ranges";
import { append, element, setText } from "../base/element";
import { type Reading, rowKind, type Stripe } from "../reading/reading";
import type { Side } from "../state/state";
import { Parts, sentencesWithin } from "./parts";
import { goesOn, paragraphElement, rowRange, section, splitNotes } from "./stripe";
import { copyNote, type Drawing, drawMoved, drawSpan, isMoved } from "./text";

/** A stretch of one span inside one paragraph. */
interface Piece {
  side: Side;
  span: number;
  begin: number;
  end: number;
  /** For equal text, where it stands in the older one. */
  twin: number;
}

export function drawInline(drawing: Drawing, stripe: Stripe): HTMLElement {
  const flow = new Flow(drawing, stripe);
  for (let row = stripe.rows[0]; row < stripe.rows[1]; row++) flow.row(row);
  return section(drawing, stripe, element("div", { class: "cell", lang: "", "data-side": "both" }, flow.paragraphs));
}

/**
 * Both sides' spans of a row in reading order: what is gone before what came, equal text once. Equal text pairs up in order,
 * but is cut where its own side changes: what both have left of a stretch is taken at a time, a quieted difference whole.
 */
function piecesOf(reading: Reading, row: number): Piece[] {
  const pieces: Piece[] = [];
  const left = new Cursor(reading, "before", row);
  const right = new Cursor(reading, "after", row);
  while (!left.done || !right.done) {
    if (!left.done && !left.equal) pieces.push(left.take());
    else if (!right.done && !right.equal) pieces.push(right.take());
    else if (left.done || right.done) pieces.push((left.done ? right : left).take());
    else {
      const whole = left.quieted || right.quieted;
      const length = whole ? Infinity : Math.min(left.left, right.left);
      const twin = left.take(length);
      pieces.push({ ...right.take(length), twin: twin.begin });
    }
  }
  return pieces;
}

/** Goes through the spans of one side of a row. */
class Cursor {
  private span: number;
  private readonly last: number;
  private at: number;

  constructor(
    private readonly reading: Reading,
    private readonly side: Side,
    row: number,
  ) {
    const { rows } = reading.comparison;
    const before = side === "before";
    this.span = (before ? rows.beforeSpanBegin : rows.afterSpanBegin)[row] ?? 0;
    this.last = (before ? rows.beforeSpanEnd : rows.afterSpanEnd)[row] ?? 0;
    this.at = this.spans.begin[this.span] ?? 0;
  }

  private get spans() {
    return this.reading.comparison[this.side].spans;
  }
  get done(): boolean {
    return this.span >= this.last;
  }
  get equal(): boolean {
    return spanKinds[this.spans.kind[this.span] ?? 0] === "equal";
  }
  get quieted(): boolean {
    return spanClasses[this.spans.textClass[this.span] ?? 0] !== "none";
  }
  get left(): number {
    return (this.spans.end[this.span] ?? 0) - this.at;
  }

  take(length = Infinity): Piece {
    const piece = {
      side: this.side,
      span: this.span,
      begin: this.at,
      end: this.at + Math.min(length, this.left),
      twin: -1,
    };
    this.at = piece.end;
    if (this.left <= 0) this.at = this.spans.begin[++this.span] ?? 0;
    return piece;
  }
}

class Flow {
  readonly paragraphs: HTMLElement[] = [];
  private current: HTMLElement | null = null;
  private number = element("span");
  private parts: Parts | null = null;
  private at: Record<Side, number> = { before: -1, after: -1 };
  private moved: HTMLElement | null = null;
  private movedRow = -1;

  constructor(
    private readonly drawing: Drawing,
    private readonly stripe: Stripe,
  ) {}

  row(row: number): void {
    const { reading } = this.drawing;
    const before = rowRange(reading, row, "before");
    const after = rowRange(reading, row, "after");
    const bothSides = before[1] > before[0] && after[1] > after[0];
    for (const piece of piecesOf(reading, row)) this.piece(row, piece, bothSides);
  }

  private piece(row: number, piece: Piece, bothSides: boolean): void {
    const { reading } = this.drawing;
    const { paragraphs } = reading.comparison[piece.side];
    let paragraph = firstAbove(paragraphs.end, piece.begin);
    if ((paragraphs.begin[paragraph] ?? Infinity) >= piece.end) this.between(row, piece);
    for (; paragraph < paragraphs.begin.length && (paragraphs.begin[paragraph] ?? 0) < piece.end; paragraph++) {
      const begin = Math.max(piece.begin, paragraphs.begin[paragraph] ?? 0);
      const end = Math.min(piece.end, paragraphs.end[paragraph] ?? 0);
      this.enter(row, piece, paragraph, bothSides);
      if (piece.twin >= 0) {
        const twin = piece.twin + (begin - piece.begin);
        this.at.before = firstAbove(reading.comparison.before.paragraphs.end, twin);
      }
      for (const [from, to, fresh] of this.cut(piece.side, begin, end))
        this.append(row, piece.side, drawSpan(this.drawing, piece.side, piece.span, from, to), to - from, fresh);
    }
  }

  /** In a long paragraph a part of it ends where a sentence does. */
  private cut(side: Side, begin: number, end: number): [number, number, boolean][] {
    if (this.parts?.whole) return [[begin, end, false]];
    const { reading } = this.drawing;
    return sentencesWithin(reading[side], reading.comparison[side].sentences.end, begin, end);
  }

  /** Blanks behind a paragraph that came or went, other than the line breaks: they have no paragraph of their own. */
  private between(row: number, { side, span, begin, end, twin }: Piece): void {
    if (twin >= 0 || !this.current || !/[^\n]/.test(this.drawing.reading[side].slice(begin, end))) return;
    this.append(row, side, drawSpan(this.drawing, side, span, begin, end), end - begin);
  }

  /** Goes on in the paragraph at hand, or begins another. */
  private enter(row: number, piece: Piece, paragraph: number, bothSides: boolean): void {
    const { reading } = this.drawing;
    const { side } = piece;
    if (this.current && this.at[side] === paragraph) return;
    // What is gone from a later paragraph of the same bead: two became one here.
    const joins = this.current && bothSides && side === "before";
    // The newer text's paragraph starts behind something that is gone.
    const adopts = this.current && bothSides && side === "after" && this.at.after === -1;
    if (joins && this.at.before !== -1)
      this.parts?.here.append(element("span", { class: "symbol note", "aria-hidden": "true" }, "¶"), " ");
    const notes = splitNotes(this.drawing, this.stripe, side, paragraph);
    const { paragraphs } = reading.comparison[side];
    const [begin, end] = [paragraphs.begin[paragraph] ?? 0, paragraphs.end[paragraph] ?? 0];
    if (joins || adopts) {
      this.at[side] = paragraph;
      if (adopts) setText(this.number, `${paragraph + 1}`);
      this.parts?.expect(end - begin);
      append(this.parts?.here as HTMLElement, notes);
      return;
    }
    this.current = paragraphElement(reading, side, paragraph);
    // The newer text's paragraphs are counted: one that stands in the older text alone would count again what has been counted.
    this.number = element(
      "span",
      { class: "number note", "aria-hidden": "true" },
      side === "after" && `${paragraph + 1}`,
    );
    this.current.append(this.number);
    append(this.current, notes);
    this.paragraphs.push(this.current);
    this.parts = new Parts(this.current, end - begin);
    this.at = { before: -1, after: -1, [side]: paragraph };
    this.moved = null;
    this.whole(row, side, paragraph);
  }

  /** Says so where a whole paragraph came or went. */
  private whole(row: number, side: Side, paragraph: number): void {
    const { reading, words } = this.drawing;
    const kind = rowKind(reading.comparison, row);
    const { paragraphs } = reading.comparison[side];
    const [begin, end] = rowRange(reading, row, side);
    const all = begin <= (paragraphs.begin[paragraph] ?? 0) && end >= (paragraphs.end[paragraph] ?? 0);
    if ((kind !== "inserted" && kind !== "deleted") || !all) return;
    this.current?.classList.add("whole");
    this.current?.setAttribute("data-kind", kind);
    if (!goesOn(reading, side, row, paragraph))
      this.current?.append(element("span", { class: "label note" }, kind === "inserted" ? words.added : words.removed));
    const copy = copyNote(this.drawing, side, row);
    if (copy) this.current?.append(copy, " ");
  }

  /** `length`: of the text that the nodes stand for. */
  private append(row: number, side: Side, nodes: (Node | string)[], length: number, mayBreak = false): void {
    const place = this.parts?.place(length, mayBreak);
    if (!place) return;
    if (!isMoved(this.drawing.reading, row)) {
      // What came right behind what is gone keeps a little distance. A margin would indent every line of it.
      if (place.lastChild instanceof HTMLModElement && nodes[0] instanceof HTMLModElement)
        place.append(element("span", { class: "between note" }));
      append(place, nodes);
      return;
    }
    if (!this.moved || this.movedRow !== row || this.moved.parentNode !== place) {
      const first = this.movedRow !== row;
      this.movedRow = row;
      this.moved = drawMoved(this.drawing, side, row, [], first);
      place.append(this.moved);
    }
    append(this.moved, nodes);
  }
}
