// Characters that a reader would not see, or that turn the order of what one does see, are shown: a sign before each, its name
// for who points at it or listens. What such a character does to its surroundings ends with it.
//
//     "open\u202esesame" → open RLO sesame     "10\u00a0000" → 10 NBSP 000

import { shown as characters, inOneLine, numberOf, signOf as signFor } from "../../wasm/signs";
import { element } from "../base/element";
import type { Words } from "../words/words";

/** More marks than any writing puts on a letter: some browsers end the page over sixty thousand. */
const pile = "[\\p{M}\\u200c\\u200d]{31,}";
/** Finds runs of a character, which are its group, and piles of marks, which have none. */
const runsOf = ({ source }: RegExp) => new RegExp(`((?:${source})+)|${pile}`, "gu");

/** Which characters are shown, with the piles of marks among them. */
export const shown = {
  unchanged: runsOf(characters.unchanged),
  passage: runsOf(characters.passage),
  edit: runsOf(characters.edit),
  typography: runsOf(characters.typography),
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
  const number = numberOf(character);
  const sign = signFor(character);
  const name = sign ? words.characters[sign] : words.otherCharacter;
  const label = " \t\n\r".includes(character) ? name : `${name} (${number})`;
  return element(
    "span",
    { class: name === label ? "symbol note" : "symbol named note", role: "img", "aria-label": label, title: label },
    // A dot in a tint would be taken for a full stop.
    sign === "·" ? "␣" : (sign ?? number),
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

/** A name in the middle of a sentence or a menu: it turns nothing round there, whatever its script. */
export const isolated = (name: string): string => `\u2068${inOneLine(name)}\u2069`;

/** A quote of a text, outside the comparison. */
export const quoted = (words: Words, text: string): (Node | string)[] =>
  withSigns(words, text, shown.passage, (begin, end, drawn) => drawn ?? text.slice(begin, end));
