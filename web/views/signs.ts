// Characters that a reader would not see, or that turn the order of what one does see, are shown: a sign before each, its name
// for who points at it or listens. What such a character does to its surroundings ends with it.
//
//     "open\u202esesame" → open RLO sesame     "10\u00a0000" → 10 NBSP 000

import { inOneLine, numberOf, shown, signOf as signFor } from "../../wasm/signs";
import { element } from "../element";
import type { Words } from "../words";

export { shown };

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

/** A name in the middle of a sentence or a menu: it turns nothing round there, whatever its script. */
export const isolated = (name: string): string => `\u2068${inOneLine(name)}\u2069`;

/** A quote of a text, outside the comparison. */
export const quoted = (words: Words, text: string): (Node | string)[] =>
  withSigns(words, text, shown.passage, (begin, end) => text.slice(begin, end));
