// What a field of the browser can lay out in a moment, and what it could not lay out at all.
//
//     fitsField("A letter.")  true      fitsField("word\n".repeat(40_000))  false      canBeEdited of it  true
//
// Measured in Chromium on two cores: 40,000 Latin letters in paragraphs take 40 ms, 1,000 short lines 50, 13,000 Thai or Arabic letters
// 60 to 100; 50,000 lines 4 s; a run of 50,000 combining marks 10 s, and one of 66,000 ends the page.

/** Letters that a field may hold, by weight. */
const mostWeight = 40_000;
/** A line is an element of its own in a field. A letter of a script that is shaped weighs more than a Latin one. */
const weightOf = { line: 40, shaped: 2 };
const shaped = /[\u0590-\uffff]/g;
/** What no writing has: the time to lay out a letter's marks grows with their square. */
const marks = /[\p{M}\p{Cf}]{31,}/gu;
/** A field may be asked for by whoever is ready to wait. */
const mostEdited = { characters: 400_000, marks: 1000 };
/** Lines are counted up to here: a longer text is measured by its characters alone. */
const mostCounted = 8_000_000;

export function fitsField(text: string): boolean {
  if (text.length > mostWeight) return false;
  const heavy = text.match(shaped)?.length ?? 0;
  if (text.length + heavy * weightOf.shaped + linesOf(text) * weightOf.line > mostWeight) return false;
  return text.search(marks) < 0;
}

export function canBeEdited(text: string): boolean {
  if (text.length > mostEdited.characters) return false;
  for (const [run] of text.matchAll(marks)) if (run.length > mostEdited.marks) return false;
  return true;
}

/** null where there are too many to count. */
export const countLines = (text: string): number | null => (text.length > mostCounted ? null : linesOf(text));

function linesOf(text: string): number {
  let lines = text === "" ? 0 : 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < text.length - 1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}

/** How far a text's first letter is looked for. */
const looked = 2000;
const strong = /[\p{L}\p{Nl}\u200e\u200f]/u;
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** As dir="auto" finds it; a field that has it asks all its lines anew for each that is put in. */
export function directionOf(text: string): "ltr" | "rtl" {
  const first = strong.exec(text.slice(0, looked))?.[0] ?? "";
  return rightToLeft.test(first) ? "rtl" : "ltr";
}
