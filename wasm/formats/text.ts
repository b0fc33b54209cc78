// A comparison to read in a terminal: what changed, paragraph by paragraph; what did not, as a count of words; and what it
// all comes to.
//
//     ~ one [-two-]{+twi+} three              ~ changed   - deleted   + inserted   < moved away   > moved here
//       … 214 words unchanged …
import { type Comparison, rowKinds } from "../comparison";
import { english } from "../sentences/en";
import { verdictSentence } from "../sentences/sentence";
import { verdictOf } from "../sentences/verdict";
import { piecesOfRow } from "./pieces";

const plain = { deleted: ["[-", "-]"], inserted: ["{+", "+}"], note: ["", ""] } as const;
// Struck amber and underlined blue: never colour alone.
const coloured = {
  deleted: ["\x1b[9;33m", "\x1b[29;39m"],
  inserted: ["\x1b[4;94m", "\x1b[24;39m"],
  note: ["\x1b[2m", "\x1b[22m"],
} as const;

/** Control characters of the texts never reach the terminal as such. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, (c) =>
    c === "\n" || c === "\t" ? c : c === "\r" ? "" : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)?.length ?? 0;
}

function lines(prefix: string, text: string): string {
  return prefix + text.trim().split(/\n\s*/).join("\n  ");
}

function rowText(comparison: Comparison, row: number, before: string, after: string, style: typeof plain): string {
  return piecesOfRow(comparison, row)
    .map((piece) => {
      if (piece.kind === "equal") return harmless(after.slice(...piece.after));
      const text = harmless(piece.kind === "deleted" ? before.slice(...piece.before) : after.slice(...piece.after));
      if (piece.quieted) return piece.kind === "deleted" ? "" : text;
      const [open, close] = style[piece.kind];
      return text.replace(/[^\n]+/g, (line) => open + line + close);
    })
    .join("");
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
    const beforeText = harmless(before.slice(rows.beforeBegin[row], rows.beforeEnd[row]));
    const afterText = harmless(after.slice(rows.afterBegin[row], rows.afterEnd[row]));
    if (kind === "unchanged") {
      unchangedWords += wordCount(afterText);
      continue;
    }
    fold();
    const move = rows.move[row] ?? -1;
    const twin = twins.get(kind === "moved-from" ? `to ${move}` : `from ${move}`) ?? row;
    const where = `(move ${move + 1}, ${twin > row ? "further down" : "further up"})`;
    if (kind === "deleted") out.push(lines("- ", beforeText));
    else if (kind === "inserted") out.push(lines("+ ", afterText));
    else if (kind === "moved-from") out.push(lines(`< ${note(`${where} `)}`, beforeText));
    else if (kind === "moved-to") out.push(lines(`> ${note(`${where} `)}`, afterText));
    else out.push(lines("~ ", rowText(comparison, row, before, after, style)));
  }
  fold();
  out.push(note(verdictSentence(verdictOf(comparison, before, after), english)));
  return `${out.join("\n")}\n`;
}
