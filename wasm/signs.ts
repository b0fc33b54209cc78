// Characters that a reader would not see, or that turn the order of what one does see, and the short names they are shown by.
// The page, the exports and the command line show the same ones by the same names; what a name means stands in wasm/sentences. The
// formats, which are C++, are handed the signs and tell the characters in core/src/formats/signs.cpp; tests compare the two.
//
//     "open\u202esesame" → open<RLO>sesame     "10\u00a0000" → 10<NBSP>000

import type { SpanClass } from "./comparison";

const signs = {
  " ": "·",
  "\t": "→",
  "\n": "¶",
  "\r": "␍",
  "\0": "NUL",
  "\x07": "BEL",
  "\b": "BS",
  "\v": "VT",
  "\f": "FF",
  "\x1b": "ESC",
  "\x7f": "DEL",
  "\x85": "NEL",
  "\u00a0": "NBSP",
  "\u00ad": "SHY",
  "\u061c": "ALM",
  "\u2009": "THSP",
  "\u200b": "ZWSP",
  "\u200c": "ZWNJ",
  "\u200d": "ZWJ",
  "\u200e": "LRM",
  "\u200f": "RLM",
  "\u2028": "LS",
  "\u2029": "PS",
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
} as const;

export type Sign = (typeof signs)[keyof typeof signs];

/** Every character that has a sign: code point, sign. */
export const allSigns = Object.entries(signs).map(
  ([character, sign]) => [character.codePointAt(0) ?? 0, sign] as const,
);

/** The sign of a character; nothing for one that has only its number. */
export const signOf = (character: string): Sign | undefined => (signs as Record<string, Sign>)[character];

/** "U+202E" */
export const numberOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

// Arabic signs that are written over numbers, joiners, variation selectors and the tags of a flag shape what is there to be seen.
const shaping =
  "[\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u034f\\u200c\\u200d\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]";
// No flag has more than six tags and the one that ends them: what is looked at behind a character is bounded.
const ofFlag = "(?<=\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{0,6})[\\u{e0020}-\\u{e007f}]";
const unseen = "(?![\\t\\n\\r])[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u2800]";
// Asked in this order: what is seen is told at one look, and only the rest at what stands around it.
const alone = `(?=${unseen})(?!${shaping}|${ofFlag})[^]`;
const oddBlank = "(?![ \\t\\n\\r])\\p{White_Space}";

/** Which characters are shown. */
export const shown = {
  /** In text that is not marked: what turns letters round, which no text needs. */
  unchanged: /[\u202d\u202e]/gu,
  /** In text that leaves the page and is not marked: the same with all that turns letters round or drives a terminal. */
  exported: /(?![\t\n\r])\p{Cc}|[\u2028-\u202e\u2066-\u2069]/gu,
  /** In whole paragraphs and in quotes: what cannot be seen. French is full of blanks that do not break. */
  passage: new RegExp(alone, "gu"),
  /** In an edit: blanks other than the usual as well. */
  edit: new RegExp(`${alone}|${oddBlank}`, "gu"),
  /** Where nothing but typography differs: everything, the last joiner. */
  typography: new RegExp(`${unseen}|${oddBlank}`, "gu"),
  /** In what is one line, names and messages: the same, tabs and line ends too. */
  line: new RegExp(`(?!${shaping}|${ofFlag})[\\p{Cc}\\p{Cf}\\p{Default_Ignorable_Code_Point}\\u2028\\u2029]`, "gu"),
};

/** Which characters are shown in a difference of a class. */
export const shownIn = (textClass: SpanClass): RegExp =>
  textClass === "typography" || textClass === "white space" ? shown.typography : shown.edit;

/** "<RLO>" */
const bracketed = (character: string): string => `<${signOf(character) ?? numberOf(character)}>`;

/** A text with the names of some characters in their place. */
export const named = (text: string, which: RegExp): string => text.replace(which, bracketed);

/** A name or a message as one line that turns nothing round and drives no terminal. */
export const inOneLine = (text: string): string => named(text, shown.line);
