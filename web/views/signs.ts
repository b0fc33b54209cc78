// Characters that a reader would not see, or that turn the order of what one does see, are shown: a sign before each, its name
// for who points at it or listens. What such a character does to its surroundings ends with it.
//
//     "open\u202esesame" → open RLO sesame     "10\u00a0000" → 10 NBSP 000

import { element } from "../element";
import type { Words } from "../words";

type Sign = keyof Words["characters"];

const signs: Readonly<Record<string, Sign>> = {
  " ": "·",
  "\t": "→",
  "\n": "¶",
  "\r": "␍",
  "\u00a0": "NBSP",
  "\u00ad": "SHY",
  "\u061c": "ALM",
  "\u2009": "THSP",
  "\u200b": "ZWSP",
  "\u200c": "ZWNJ",
  "\u200d": "ZWJ",
  "\u200e": "LRM",
  "\u200f": "RLM",
  "\u202a": "LRE",
  "\u202b": "RLE",
  "\u202c": "PDF",
  "\u202d": "LRO",
  "\u202e": "RLO",
  "\u202f": "NNBSP",
  "\u2060": "WJ",
  "\u2066": "LRI",
  "\u2067": "RLI",
  "\u2068": "FSI",
  "\u2069": "PDI",
  "\u3000": "IDSP",
  "\ufe0e": "VS15",
  "\ufe0f": "VS16",
  "\ufeff": "BOM",
};

// Arabic signs that are written over numbers, joiners, variation selectors and the tags of a flag shape what is there to be seen.
const shaping =
  "[\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u034f\\u200c\\u200d\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]";
/** A flag has no more than thirty, and what ends them. */
const ofFlag = "(?<=\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{0,31})[\\u{e0020}-\\u{e007f}]";
const unseen = "(?![\\t\\n\\r])[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u2800]";
const alone = `(?=${unseen})(?!${shaping}|${ofFlag})[^]`;
const oddBlank = "(?![ \\t\\n\\r])\\p{White_Space}";
/** More marks than any writing puts on a letter: some browsers end the page over sixty thousand. */
const pile = "[\\p{M}\\u200c\\u200d]{31,}";
/** Finds runs of a sign, which are its group, and piles of marks, which have none. */
const runsOf = (sign: string) => new RegExp(`((?:${sign})+)|${pile}`, "gu");

/** Which characters are shown. */
export const shown = {
  /** In text that is not marked: what turns letters round, which no text needs. */
  unchanged: runsOf("[\\u202d\\u202e]"),
  /** In whole paragraphs and in quotes: what cannot be seen. French is full of blanks that do not break. */
  passage: runsOf(alone),
  /** In an edit: blanks other than the usual as well. */
  edit: runsOf(`${alone}|${oddBlank}`),
  /** Where nothing but typography differs: everything, the last joiner. */
  typography: runsOf(`${unseen}|${oddBlank}`),
  /** Text whose signs are not wanted. */
  piles: new RegExp(pile, "gu"),
};

/** A run longer than this is shown by its first signs and a count; so is what is left of a pile of marks. */
const longestRun = 200;
const shownOfRun = 30;
/** Signs of one text that are drawn one by one: each is an element. */
const mostSigns = 400;

/** These work on all that follows them: one in a box of its own works on nothing. */
const turning = /[\u202a-\u202e\u2066-\u2069]/u;

/** The sign of one character. Which of many kindred ones it is, its number tells. */
export function signOf(words: Words, character: string): HTMLElement {
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const sign = signs[character];
  const name = sign ? words.characters[sign] : words.otherCharacter;
  const label = sign && character <= " " ? name : `${name} (${number})`;
  return element(
    "span",
    { class: name === label ? "symbol note" : "symbol named note", role: "img", "aria-label": label, title: label },
    sign ?? number,
  );
}

/** How many more of a run there are, in their place. */
function counted(words: Words, rest: readonly string[], marks: boolean): HTMLElement {
  const [first = ""] = rest;
  const same = rest.every((character) => character === first);
  const label = same ? words.moreOf(rest.length, signOf(words, first).title) : words.moreUnseen(rest.length);
  return element("span", { class: "symbol named note" }, marks ? words.moreMarks(rest.length) : label);
}

/** Signs for all characters of a run, the text itself not among them. */
export function signsOf(words: Words, run: string): HTMLElement[] {
  const characters = Array.from(run);
  if (characters.length <= longestRun) return characters.map((character) => signOf(words, character));
  const first = characters.slice(0, shownOfRun).map((character) => signOf(words, character));
  return [...first, counted(words, characters.slice(shownOfRun), false)];
}

/** Makes the nodes of a stretch of a text; where `drawn` is given it is what is seen of it. */
export type Piece = (begin: number, end: number, drawn?: string) => Node | string;

/** A text with a sign before each character of `which`. `piece` makes the nodes of a stretch of it that has none. */
export function withSigns(words: Words, text: string, which: RegExp, piece: Piece): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  let signs = 0;
  for (const { 0: run, 1: sign, index } of text.matchAll(which)) {
    if (signs >= mostSigns) return [...nodes, ...withoutSigns(words, text, at, which, piece)];
    if (index > at) nodes.push(piece(at, index));
    at = index;
    const characters = Array.from(run);
    const drawn = !sign || characters.length > longestRun ? characters.slice(0, shownOfRun) : characters;
    for (const part of sign ? drawn : [drawn.join("")]) {
      const text = piece(at, at + part.length);
      nodes.push(...(sign ? signed(words, part, text) : [text]));
      at += part.length;
    }
    const end = index + run.length;
    if (at < end) nodes.push(counted(words, characters.slice(drawn.length), !sign), piece(at, end, ""));
    signs += drawn.length;
    at = end;
  }
  if (at < text.length) nodes.push(piece(at, text.length));
  return nodes;
}

const signed = (words: Words, character: string, text: Node | string): (Node | string)[] =>
  turning.test(character) ? [element("bdi", {}, signOf(words, character), text)] : [signOf(words, character), text];

/** The rest of a text that has had signs enough: what can be seen of it, and how much cannot. */
function withoutSigns(words: Words, text: string, begin: number, which: RegExp, piece: Piece): (Node | string)[] {
  let hidden = 0;
  const seen = text.slice(begin).replace(which, (run: string) => {
    hidden += Array.from(run).length;
    return "";
  });
  // What parted two piles of marks is gone.
  const cut = seen.replace(shown.piles, (marks) => marks.slice(0, shownOfRun));
  return [piece(begin, text.length, cut), element("span", { class: "symbol named note" }, words.moreUnseen(hidden))];
}

/** A quote of a text, outside the comparison. */
export const quoted = (words: Words, text: string): (Node | string)[] =>
  withSigns(words, text, shown.passage, (begin, end, drawn) => drawn ?? text.slice(begin, end));
