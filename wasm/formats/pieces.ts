// A row as one sequence: what both texts say, what only the before text says, what only the after text says.
//
// In:   the comparison and the number of a row. Unit: UTF-16 code units of the texts as given.
// Out:  pieces in reading order. The before ranges of equal and deleted pieces tile the row's before range, the after ranges
//       of equal and inserted pieces its after range.
//
//     before  "one two three"      equal "one ", deleted "two", inserted "twi", equal " three"
//     after   "one twi three"
import { type Comparison, type SpanClass, type SpanColumns, spanClasses } from "../comparison";

export interface Piece {
  kind: "equal" | "deleted" | "inserted";
  /** Empty for an inserted piece. */
  before: readonly [number, number];
  /** Empty for a deleted piece. */
  after: readonly [number, number];
  textClass: SpanClass;
  /** A difference that the options quiet. */
  quieted: boolean;
}

interface Cursor {
  spans: SpanColumns;
  index: number;
  end: number;
  /** Where in the span it stands. */
  at: number;
}

function cursorAt(spans: SpanColumns, index: number, end: number): Cursor {
  return { spans, index, end, at: spans.begin[index] ?? 0 };
}

function isAtDifference(cursor: Cursor): boolean {
  const { spans, index, end } = cursor;
  return index < end && (spans.kind[index] !== 0 || spans.textClass[index] !== 0);
}

function advance(cursor: Cursor, to: number): void {
  cursor.at = to;
  if (to < (cursor.spans.end[cursor.index] ?? 0)) return;
  cursor.index++;
  if (cursor.index < cursor.end) cursor.at = cursor.spans.begin[cursor.index] ?? 0;
}

/** The span under the cursor as a piece of its side alone, and past it. */
function takeDifference(cursor: Cursor, side: "before" | "after", otherAt: number): Piece {
  const { spans, index } = cursor;
  const range = [spans.begin[index] ?? 0, spans.end[index] ?? 0] as const;
  const nothing = [otherAt, otherAt] as const;
  const piece: Piece = {
    kind: side === "before" ? "deleted" : "inserted",
    before: side === "before" ? range : nothing,
    after: side === "after" ? range : nothing,
    textClass: spanClasses[spans.textClass[index] ?? 0] ?? "none",
    quieted: spans.kind[index] === 0,
  };
  advance(cursor, range[1]);
  return piece;
}

/** The pieces of one row. */
export function piecesOfRow({ rows, before, after }: Comparison, row: number): Piece[] {
  const left = cursorAt(before.spans, rows.beforeSpanBegin[row] ?? 0, rows.beforeSpanEnd[row] ?? 0);
  const right = cursorAt(after.spans, rows.afterSpanBegin[row] ?? 0, rows.afterSpanEnd[row] ?? 0);
  const pieces: Piece[] = [];
  for (;;) {
    if (isAtDifference(left)) pieces.push(takeDifference(left, "before", right.at));
    else if (isAtDifference(right)) pieces.push(takeDifference(right, "after", left.at));
    else if (left.index < left.end && right.index < right.end) {
      const length = Math.min(
        (left.spans.end[left.index] ?? 0) - left.at,
        (right.spans.end[right.index] ?? 0) - right.at,
      );
      const [i, j] = [left.at, right.at];
      pieces.push({
        kind: "equal",
        before: [i, i + length],
        after: [j, j + length],
        textClass: "none",
        quieted: false,
      });
      advance(left, i + length);
      advance(right, j + length);
    } else return pieces;
  }
}
