// A comparison as Markdown with CriticMarkup: {--deleted--}, {++inserted++}, {>>comment<<}. Taking every insertion and
// dropping every deletion gives the after text; the other way round, the before text: exactly, so that what the options quiet is
// marked too. Moves, which CriticMarkup does not know, are a deletion and an insertion with a comment.
//
//     one {--two--}{++twi++} three
import { type Comparison, rowKinds } from "../comparison";
import { piecesOfRow } from "./pieces";

/**
 * A brace of a text as a character reference, which Markdown shows as that brace: the expressions that read CriticMarkup know no
 * backslash. So is the "&" of what could be read as such a reference.
 */
function plain(text: string): string {
  return text.replace(/[{}]|&(?=#|$)/g, (c) => `&#${c.charCodeAt(0)};`);
}

// Markdown ends a paragraph at a blank line, and every mark-up in it.
const blankLines = /((?:\r\n|\n|\r(?!\n))(?:[ \t]*(?:\r\n|\n|\r(?!\n)))+)/;

/** A mark ends before blank lines, which have one of their own. */
function marked(text: string, open: string, close: string): string {
  return text
    .split(blankLines)
    .map((part) => (part === "" ? "" : open + plain(part) + close))
    .join("");
}

/** The comparison as CriticMarkup. */
export function formatMarkdown(comparison: Comparison, before: string, after: string): string {
  const { rows } = comparison;
  let out = "";
  for (let row = 0; row < rows.kind.length; row++) {
    const kind = rowKinds[rows.kind[row] ?? 0];
    const beforeText = before.slice(rows.beforeBegin[row], rows.beforeEnd[row]);
    const afterText = after.slice(rows.afterBegin[row], rows.afterEnd[row]);
    const comment = `{>>move ${(rows.move[row] ?? 0) + 1}<<}`;
    if (kind === "moved-from") out += marked(beforeText, "{--", "--}") + comment;
    else if (kind === "moved-to") out += marked(afterText, "{++", "++}") + comment;
    else {
      for (const piece of piecesOfRow(comparison, row)) {
        if (piece.kind === "equal") out += plain(after.slice(...piece.after));
        else if (piece.kind === "deleted") out += marked(before.slice(...piece.before), "{--", "--}");
        else out += marked(after.slice(...piece.after), "{++", "++}");
      }
    }
  }
  return out;
}
