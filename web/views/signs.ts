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
const ofFlag = "(?<=\\u{1f3f4}[\\u{e0020}-\\u{e007f}]*)[\\u{e0020}-\\u{e007f}]";
const unseen = "(?![\\t\\n\\r])[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u2800]";
const oddBlank = "(?![ \\t\\n\\r])\\p{White_Space}";

/** Which characters are shown. */
export const shown = {
  /** In text that is not marked: what turns letters round, which no text needs. */
  unchanged: /[\u202d\u202e]/gu,
  /** In whole paragraphs and in quotes: what cannot be seen. French is full of blanks that do not break. */
  passage: new RegExp(`(?!${shaping}|${ofFlag})${unseen}`, "gu"),
  /** In an edit: blanks other than the usual as well. */
  edit: new RegExp(`(?!${shaping}|${ofFlag})${unseen}|${oddBlank}`, "gu"),
  /** Where nothing but typography differs: everything, the last joiner. */
  typography: new RegExp(`${unseen}|${oddBlank}`, "gu"),
};

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

/** A text with a sign before each character of `which`. `piece` makes the nodes of a stretch of it that has none. */
export function withSigns(
  words: Words,
  text: string,
  which: RegExp,
  piece: (begin: number, end: number) => Node | string,
): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(which)) {
    if (index > at) nodes.push(piece(at, index));
    at = index + character.length;
    if (turning.test(character)) nodes.push(element("bdi", {}, signOf(words, character), piece(index, at)));
    else nodes.push(signOf(words, character), piece(index, at));
  }
  if (at < text.length) nodes.push(piece(at, text.length));
  return nodes;
}

/** A quote of a text, outside the comparison. */
export const quoted = (words: Words, text: string): (Node | string)[] =>
  withSigns(words, text, shown.passage, (begin, end) => text.slice(begin, end));
