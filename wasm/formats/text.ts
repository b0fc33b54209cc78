// A comparison to read in a terminal: what changed, paragraph by paragraph; what did not, as a count of words; and what it
// all comes to. What stands in a text and looks like a sign of this format has a backslash inside it.
//
//     ~ one [-two-]{+twi+} three              ~ changed   - deleted   + inserted   < moved away   > moved here
//       … 214 words unchanged …
//     ~ this stood there: [\-two-\] <\RLO>    a deleted "two", and the name of a character that nobody sees
import { type Comparison, rowKinds } from "../comparison";
import { countWords } from "../count_words";
import { english } from "../sentences/en";
import { verdictSentence } from "../sentences/sentence";
import { verdictOf } from "../sentences/verdict";
import { looksNamed, named, shown, shownIn } from "../signs";
import { piecesOfRow } from "./pieces";

const plain = { deleted: ["[-", "-]"], inserted: ["{+", "+}"], note: ["", ""] } as const;
// Struck amber and underlined blue: never colour alone.
const coloured = {
  deleted: ["\x1b[9;33m", "\x1b[29;39m"],
  inserted: ["\x1b[4;94m", "\x1b[24;39m"],
  note: ["\x1b[2m", "\x1b[22m"],
} as const;

// The first half of a mark of this format, with the backslashes that part it from the second.
const looksMarked = /\[\\*(?=-)|-\\*(?=\])|\{\\*(?=\+)|\+\\*(?=\})/g;

/** A text that no sign of this format can be read into; what nobody sees, and what would work on a terminal, by its name. */
function harmless(text: string, which: RegExp): string {
  const parted = text.replace(looksMarked, "$&\\").replace(looksNamed, "$&\\");
  // A carriage return is half of a line end, or stands alone and would return.
  return named(parted, which)
    .replace(/\r(?!\n)/g, "<␍>")
    .replaceAll("\r", "");
}

function lines(prefix: string, text: string): string {
  return text
    .trim()
    .split(/\n\s*/)
    .map((line, index) => (index === 0 ? prefix : "  ") + line.replace(/^\\*(?=…)/, "$&\\"))
    .join("\n");
}

/** A changed row with its marks. */
function rowText(comparison: Comparison, row: number, before: string, after: string, style: typeof plain): string {
  let out = "";
  // Unmarked pieces that follow one another are one text.
  let unmarked = "";
  const flush = () => {
    out += harmless(unmarked, shown.exported);
    unmarked = "";
  };
  for (const piece of piecesOfRow(comparison, row)) {
    if (piece.kind === "deleted" && piece.quieted) continue;
    const text = piece.kind === "deleted" ? before.slice(...piece.before) : after.slice(...piece.after);
    if (piece.kind === "equal" || piece.quieted) {
      unmarked += text;
      continue;
    }
    flush();
    const [open, close] = style[piece.kind];
    out += harmless(text, shownIn(piece.textClass)).replace(/[^\n]+/g, (line) => open + line + close);
  }
  flush();
  return out;
}

/** The row where each move begins ("from 0") and ends ("to 0"). */
function rowsOfMoves({ rows }: Comparison): Map<string, number> {
  const found = new Map<string, number>();
  for (let row = 0; row < rows.kind.length; row++) {
    const kind = rowKinds[rows.kind[row] ?? 0];
    if (kind === "moved-from") found.set(`from ${rows.move[row]}`, row);
    if (kind === "moved-to") found.set(`to ${rows.move[row]}`, row);
  }
  return found;
}

/** The comparison as text, ending with a newline. */
export function formatText(comparison: Comparison, before: string, after: string, colour: boolean): string {
  const style = (colour ? coloured : plain) as typeof plain;
  const note = (text: string) => style.note[0] + text + style.note[1];
  const { rows } = comparison;
  const out: string[] = [];
  const twins = rowsOfMoves(comparison);
  let unchangedWords = 0;
  const fold = () => {
    if (unchangedWords > 0)
      out.push(note(`  … ${unchangedWords} ${unchangedWords === 1 ? "word" : "words"} unchanged …`));
    unchangedWords = 0;
  };
  for (let row = 0; row < rows.kind.length; row++) {
    const kind = rowKinds[rows.kind[row] ?? 0];
    const beforeText = before.slice(rows.beforeBegin[row], rows.beforeEnd[row]);
    const afterText = after.slice(rows.afterBegin[row], rows.afterEnd[row]);
    if (kind === "unchanged") {
      unchangedWords += countWords(afterText);
      continue;
    }
    fold();
    const move = rows.move[row] ?? -1;
    const twin = twins.get(kind === "moved-from" ? `to ${move}` : `from ${move}`) ?? row;
    const where = `(move ${move + 1}, ${twin > row ? "further down" : "further up"})`;
    if (kind === "deleted") out.push(lines("- ", harmless(beforeText, shown.passage)));
    else if (kind === "inserted") out.push(lines("+ ", harmless(afterText, shown.passage)));
    else if (kind === "moved-from") out.push(lines(`< ${note(`${where} `)}`, harmless(beforeText, shown.passage)));
    else if (kind === "moved-to") out.push(lines(`> ${note(`${where} `)}`, harmless(afterText, shown.passage)));
    else out.push(lines("~ ", rowText(comparison, row, before, after, style)));
  }
  fold();
  out.push(note(verdictSentence(verdictOf(comparison, before, after), english)));
  return `${out.join("\n")}\n`;
}
