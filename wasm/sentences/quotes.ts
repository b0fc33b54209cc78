// What went and what came of changes that are told as one, as it is quoted. A mark alone says nothing: it is quoted with the word
// that it stands at. Of what lies between two changes little is shown.
//
//     river⟨,⟩                 →  { from: "river", to: "river," }
//     ⟨“⟩Nobody in the whole of the town had known⟨”⟩  →  { from: "Nobody … known", to: "“Nobody … known”" }
import { type Comparison, changeKinds } from "../comparison";

export interface Quotes {
  /** Empty where that side has nothing. */
  from: string;
  to: string;
}

const longestQuote = 90;
/** What stands between two changes is quoted whole up to this many code units. */
export const longestGap = 30;

const word = /[\p{L}\p{N}]/u;

type Side = "before" | "after";
type Sided<T> = Record<Side, T>;
type TextRange = readonly [number, number];

export function piecesOf({ changes }: Comparison, change: number): Sided<TextRange> {
  const at = (column: Int32Array) => column[change] ?? 0;
  return {
    before: [at(changes.beforeBegin), at(changes.beforeEnd)],
    after: [at(changes.afterBegin), at(changes.afterEnd)],
  };
}

/** Whether neither side of a change holds a letter or a figure. */
export function isWordless(pieces: Sided<TextRange>, before: string, after: string): boolean {
  return !word.test(before.slice(...pieces.before)) && !word.test(after.slice(...pieces.after));
}

const noBlanks =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const endsInNoBlanks = new RegExp(`[${noBlanks}]{1,4}$`, "u");
const beginsInNoBlanks = new RegExp(`^[${noBlanks}]{1,4}`, "u");
const longestContext = 24;

const first = (text: string, ...patterns: RegExp[]) => patterns.map((one) => one.exec(text)?.[0]).find(Boolean) ?? "";

/** The word that ends (begins) a text; with the blank in between where `apart`. */
const lastWord = (text: string, apart: boolean) =>
  first(text, endsInNoBlanks, /\S{1,24}$/u) || (apart ? first(text, /\S{1,24}\s+$/u) : "");
const firstWord = (text: string, apart: boolean) =>
  first(text, beginsInNoBlanks, /^\S{1,24}/u) || (apart ? first(text, /^\s+\S{1,24}/u) : "");

/** What lies between two changes: whole where it is short, else the words at its ends. */
function between(gap: string, isAtMark: readonly [boolean, boolean]): string {
  if (gap.length <= longestGap) return gap;
  return `${firstWord(gap.slice(0, 2 * longestGap), isAtMark[0])} … ${lastWord(gap.slice(-2 * longestGap), isAtMark[1])}`;
}

/** The words around marks: those they touch in either text, else those a blank away where they hold none themselves. */
function around(
  ranges: Sided<TextRange>,
  limits: Sided<TextRange>,
  texts: Sided<string>,
  holdWords: boolean,
): Sided<[string, string]> {
  const side = (one: Side): [string, string] => {
    const [[begin, end], [low, high]] = [ranges[one], limits[one]];
    return [
      texts[one].slice(Math.max(low, begin - 2 * longestContext), begin),
      texts[one].slice(end, Math.min(high, end + 2 * longestContext)),
    ];
  };
  const [older, newer] = [side("before"), side("after")];
  const touches = holdWords || [older, newer].some(([left, right]) => /\S$/u.test(left) || /^\S/u.test(right));
  const words = ([left, right]: [string, string]): [string, string] => [
    lastWord(left, !touches),
    firstWord(right, !touches),
  ];
  return { before: words(older), after: words(newer) };
}

/** The quotes of changes in the order of the text, uncut. */
export function fullQuotes(comparison: Comparison, changes: readonly number[], before: string, after: string): Quotes {
  const { rows } = comparison;
  const texts = { before, after };
  const pieces = changes.map((change) => piecesOf(comparison, change));
  const marks = pieces.map((one) => isWordless(one, before, after));
  const row = (change: number | undefined) => comparison.changes.row[change ?? 0] ?? 0;
  const [top, bottom] = [row(changes[0]), row(changes.at(-1))];
  const sides = <T>(make: (side: Side) => T): Sided<T> => ({ before: make("before"), after: make("after") });
  const range = sides((side): TextRange => [pieces[0]?.[side][0] ?? 0, pieces.at(-1)?.[side][1] ?? 0]);
  const limits = {
    before: [rows.beforeBegin[top] ?? 0, rows.beforeEnd[bottom] ?? 0] as const,
    after: [rows.afterBegin[top] ?? 0, rows.afterEnd[bottom] ?? 0] as const,
  };
  const isEdit = changeKinds[comparison.changes.kind[changes[0] ?? 0] ?? 0] === "edited";
  const context =
    isEdit && marks.every(Boolean)
      ? around(range, limits, texts, pieces.length > 1)
      : sides((): [string, string] => ["", ""]);
  const quoted = sides((side) => {
    let out = context[side][0];
    pieces.forEach((piece, at) => {
      const last = pieces[at - 1];
      const isAtMark = [marks[at - 1] ?? false, marks[at] ?? false] as const;
      if (last) out += between(texts[side].slice(last[side][1], piece[side][0]), isAtMark);
      out += texts[side].slice(...piece[side]);
    });
    return out + context[side][1];
  });
  return { from: quoted.before, to: quoted.after };
}

/** White space in one blank. */
export const inOneLine = (text: string) => text.replace(/[\n\r\t ]+/g, " ").trim();

/** In one line, cut between words; "␣" where there is nothing but white space. */
export function cut(text: string): string {
  const shown = inOneLine(text.slice(0, 4 * longestQuote));
  if (shown === "") return text.length > 0 ? "␣" : "";
  if (shown.length <= longestQuote) return shown;
  return `${shown.slice(0, longestQuote).replace(/\s+\S*$|[\ud800-\udbff]$/, "")} …`;
}
