// A comparison as one HTML page that needs nothing else: no script, nothing fetched, two level columns. It prints well.
// Text only ever stands between tags, escaped.
import { type Comparison, rowKinds } from "../comparison";
import { english } from "../sentences/en";
import { inOneLine, numberOf, shown, shownIn, signOf } from "../signs";
import { type Piece, piecesOfRow } from "./pieces";

const style = `
:root { color-scheme: light dark; --ins: #cbe4ff; --ins-line: #0a58b0; --del: #ffe0b0; --del-line: #9b4a00; --move: #ebebe8; }
@media (prefers-color-scheme: dark) {
  :root { --ins: #123e68; --ins-line: #7dc1ff; --del: #5b3705; --del-line: #ffb65c; --move: #303338; }
}
body { font: 18px/1.6 serif; margin: 2rem auto; max-width: 78rem; padding: 0 1rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { padding: 0.3rem 1rem; text-align: start; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere; }
td { border-inline-start: 3px solid transparent; }
ins { background: var(--ins); text-decoration: underline; text-decoration-color: var(--ins-line); }
del { background: var(--del); text-decoration: line-through; text-decoration-color: var(--del-line); }
.deleted > td:first-child, .changed > td:first-child { border-color: var(--del-line); }
.inserted > td:last-child, .changed > td:last-child { border-color: var(--ins-line); }
.moved { background: var(--move); outline: 1px dotted; }
abbr { border: 1px solid; border-radius: 0.2em; font: 0.65em sans-serif; padding: 0 0.2em; text-decoration: none; }
.chip { font: 0.75em sans-serif; display: block; }
`;

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** What a reader would not see, and what turns letters round, is shown by its name and does not stand there itself. */
function withSigns(text: string, which: RegExp): string {
  return escaped(text).replace(which, (character) => {
    const sign = signOf(character);
    const title = `${sign ? english.characters[sign] : english.otherCharacter} (${numberOf(character)})`;
    return `<abbr title="${title}">${sign ?? numberOf(character)}</abbr>`;
  });
}

function cell(pieces: readonly Piece[], side: "before" | "after", text: string, whole: boolean): string {
  const [kind, tag] = side === "before" ? (["deleted", "del"] as const) : (["inserted", "ins"] as const);
  return pieces
    .map((piece) => {
      const slice = text.slice(...piece[side]);
      if (piece.kind !== kind || piece.quieted) return withSigns(slice, shown.exported);
      return `<${tag}>${withSigns(slice, whole ? shown.passage : shownIn(piece.textClass))}</${tag}>`;
    })
    .join("")
    .trim();
}

function moveCell(move: number, kind: "moved-from" | "moved-to", content: string): string {
  const [own, twin, words] = kind === "moved-from" ? ["from", "to", "moved away"] : ["to", "from", "moved here"];
  const chip = `<a class="chip" id="${own}-${move}" href="#${twin}-${move}">${words} (${move})</a>`;
  return `<td dir="auto" class="moved">${chip}${content}</td>`;
}

function rowHtml(comparison: Comparison, row: number, before: string, after: string): string {
  const { rows } = comparison;
  const kind = rowKinds[rows.kind[row] ?? 0] ?? "unchanged";
  const move = (rows.move[row] ?? 0) + 1;
  if (kind === "moved-from") {
    const text = withSigns(before.slice(rows.beforeBegin[row], rows.beforeEnd[row]).trim(), shown.passage);
    return `<tr>${moveCell(move, kind, text)}<td></td></tr>`;
  }
  if (kind === "moved-to") {
    const text = withSigns(after.slice(rows.afterBegin[row], rows.afterEnd[row]).trim(), shown.passage);
    return `<tr><td></td>${moveCell(move, kind, text)}</tr>`;
  }
  const pieces = piecesOfRow(comparison, row);
  const whole = kind === "inserted" || kind === "deleted";
  const [left, right] = [cell(pieces, "before", before, whole), cell(pieces, "after", after, whole)];
  return `<tr class="${kind}"><td dir="auto">${left}</td><td dir="auto">${right}</td></tr>`;
}

/** The comparison as a page of its own. */
export function formatHtml(
  comparison: Comparison,
  before: string,
  after: string,
  beforeName: string,
  afterName: string,
): string {
  const body = Array.from(comparison.rows.kind, (_, row) => rowHtml(comparison, row, before, after)).join("\n");
  const [left, right] = [beforeName, afterName].map((name) => escaped(inOneLine(name)));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${left} → ${right}</title>
<style>${style}</style>
</head>
<body>
<table>
<thead><tr><th scope="col">${left}</th><th scope="col">${right}</th></tr></thead>
<tbody>
${body}
</tbody>
</table>
</body>
</html>
`;
}
