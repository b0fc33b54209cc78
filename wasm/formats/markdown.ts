// A comparison as Markdown with CriticMarkup: {--deleted--}, {++inserted++}, {>>comment<<}. Taking every insertion and
// dropping every deletion gives the after text; the other way round, the before text. Moves, which CriticMarkup does not
// know, are a deletion and an insertion with a comment. Quieted differences are not marked. CriticMarkup that stands in the
// texts already is escaped.
//
//     one {--two--}{++twi++} three
import { type Comparison, rowKinds } from "../comparison";
import { piecesOfRow } from "./pieces";

/** CriticMarkup that stands in a text is text: a backslash before its first brace, as Markdown escapes any mark. */
function plain(text: string): string {
  return text.replace(/\{(?=\+\+|--|~~|==|>>)/g, "\\{").replace(/(\+\+|--|~~|==|<<)\}/g, "$1\\}");
}

function marked(text: string, open: string, close: string): string {
  return text === "" ? "" : open + plain(text) + close;
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
        if (piece.kind === "equal" || piece.quieted) out += plain(after.slice(...piece.after));
        else if (piece.kind === "deleted") out += marked(before.slice(...piece.before), "{--", "--}");
        else out += marked(after.slice(...piece.after), "{++", "++}");
      }
    }
  }
  return out;
}
