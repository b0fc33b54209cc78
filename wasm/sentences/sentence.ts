// A sentence for each change or entry of the list, and one for the whole comparison: facts in, words out, from one table for
// each language. The page's change list and its live region, the command line and whatever else reports a change say it in
// these words.
//
//     Paragraph 4: three people → five people (twice, also in paragraph 9)
//     Paragraph 7 of the older text moved up, to after paragraph 2, otherwise unchanged: The ferry between …
import type { FormatWords, InvisibleKind, SpanClass } from "../comparison";
import type { Sign } from "../signs";
import { type Entry, sharePlace } from "./entries";
import { type ChangeFacts, standsInParagraph } from "./facts";
import type { Quotes } from "./quotes";
import type { OnlyClass, Verdict } from "./verdict";

export type VerdictPart = "whole" | "without kept";

/** What a language has to have. */
export interface SentenceWords {
  /** Between a place and what is said of it. */
  colon: string;
  paragraph(n: number): string;
  paragraphRange(first: number, last: number): string;
  olderText(place: string): string;
  wordsAdded: string;
  wordsRemoved: string;
  paragraphsAdded(place: string): string;
  paragraphsRemoved(place: string): string;
  passageMoved(place: string, facts: ChangeFacts): string;
  paragraphSplit(place: string, into: number): string;
  paragraphsMerged(place: string): string;
  /** Behind a change where others of its kind are told with it. */
  andTheLike: string;
  /** How often the same change stands in the text; in which other paragraphs, and in how many more. */
  again(times: number, paragraphs: readonly number[], more: number, older: boolean): string;
  invisibleHere(kinds: string): string;
  invisibleNames: Record<InvisibleKind, string>;
  classNames: Record<SpanClass, string>;
  /** What the signs of characters nobody sees mean, of those that have one and of the others. */
  characters: Record<Sign, string>;
  otherCharacter: string;
  /** Control characters, and the signs that turn letters round. */
  controls: string;
  /** A reader would not notice any of these kinds; would notice some of them. */
  onlyInvisible(kinds: string): string;
  onlyDifferences(kinds: string): string;
  /** What the verdict says of a kind of difference in paragraphs that are not reworded; `more`: other paragraphs are. */
  changedIn(kind: string, paragraphs: number, more: boolean): string;
  /** `part`: the whole of it, or what is said beside the share that was kept, which may be nothing. */
  verdict(facts: Verdict, part?: VerdictPart): string;
  /** What the formats say beside the texts; "{n}" is the place of a number. */
  formats: Omit<FormatWords, "verdict" | "signs" | "otherCharacter">;
  /** How this language strings things together. */
  format: { list(parts: readonly string[]): string };
}

/** A piece of a sentence: its place, a quote of what went or came, or plain words. */
export interface Part {
  text: string;
  as: "place" | "deleted" | "inserted" | "words";
}

const say = (text: string): Part => ({ text, as: "words" });

/** Where a change is. */
export function placeOf({ paragraphs: [first, last], kind }: ChangeFacts, words: SentenceWords): string {
  const place = last > first ? words.paragraphRange(first, last) : words.paragraph(first);
  return kind === "deleted" || kind === "moved" ? words.olderText(place) : place;
}

/** What a change inside a paragraph is, in pieces. */
function bodyOf(facts: ChangeFacts, words: SentenceWords): Part[] {
  if (facts.invisible.length > 0) {
    const kinds = words.format.list(facts.invisible.map((kind) => words.invisibleNames[kind]));
    return [say(words.invisibleHere(kinds))];
  }
  return [facts, ...facts.also].flatMap((quotes, at) => [...(at > 0 ? [say("; ")] : []), ...quoted(quotes, words)]);
}

function quoted({ from, to }: Quotes, words: SentenceWords): Part[] {
  const gone: Part = { text: from, as: "deleted" };
  const came: Part = { text: to, as: "inserted" };
  if (from === "") return [say(`${words.wordsAdded} `), came];
  if (to === "") return [say(`${words.wordsRemoved} `), gone];
  return [gone, say(" → "), came];
}

/** The sentence of a change, in pieces. */
export function sentenceParts(facts: ChangeFacts, words: SentenceWords): Part[] {
  const place = placeOf(facts, words);
  const at = (text: string): Part => ({ text, as: "place" });
  if (standsInParagraph(facts)) return [at(place), say(words.colon), ...bodyOf(facts, words)];
  const told = [say(words.colon), say(facts.to)];
  switch (facts.kind) {
    case "inserted":
      return [at(`${words.paragraphsAdded(place)}${words.colon}`), { text: facts.to, as: "inserted" }];
    case "deleted":
      return [at(`${words.paragraphsRemoved(place)}${words.colon}`), { text: facts.from, as: "deleted" }];
    case "moved":
      return [at(words.passageMoved(place, facts)), ...told];
    case "split":
      return [at(words.paragraphSplit(place, facts.count)), ...told];
    default:
      return [at(words.paragraphsMerged(place)), ...told];
  }
}

const longestPlaces = 6;

/** An entry of the list in pieces; without its place where that stands above it. */
export function entryParts(
  { facts, paragraphs, units, isOfKind }: Entry,
  words: SentenceWords,
  isBelowPlace: boolean,
): Part[] {
  const parts = isBelowPlace ? bodyOf(facts, words) : sentenceParts(facts, words);
  if (units.length === 1) return parts;
  const others = paragraphs.filter((one) => one !== facts.paragraphs[0]);
  const shown = others.slice(0, others.length === longestPlaces + 1 ? undefined : longestPlaces);
  const again = words.again(units.length, shown, others.length - shown.length, facts.older && facts.kind !== "edited");
  return [...parts, say(`${isOfKind ? ` ${words.andTheLike}` : ""} (${again})`)];
}

/** The pieces of a sentence as one. */
export const asText = (parts: readonly Part[]): string => parts.map(({ text }) => text).join("");

/** The sentence of a change. */
export const sentence = (facts: ChangeFacts, words: SentenceWords): string => asText(sentenceParts(facts, words));

/** What changed in one place, which is named once. */
export function sentenceOfPlace(all: readonly ChangeFacts[], words: SentenceWords): string {
  const told = all.map((facts, at) => {
    const last = all[at - 1];
    return last && sharePlace(last, facts) ? `; ${asText(bodyOf(facts, words))}` : ` ${sentence(facts, words)}`;
  });
  return told.join("").trim();
}

const nameOf = (kind: OnlyClass, words: SentenceWords) =>
  kind === "controls" ? words.controls : words.classNames[kind];

/** What changed where nothing was reworded, in the words of a language: a part of its verdict. */
export const changedElsewhere = ({ elsewhere, reworded, headline }: Verdict, words: SentenceWords): string[] =>
  elsewhere.map(({ kind, paragraphs }) => words.changedIn(nameOf(kind, words), paragraphs, reworded > 0 || headline));

/** How much was kept, where the verdict says so: per cent of the older text's words. */
export const keptInVerdict = (facts: Verdict): number | null =>
  facts.same || facts.empty || facts.invisible.length > 0 || facts.only.length > 0 ? null : facts.kept;

/** The sentence for the whole comparison. */
export function verdictSentence(facts: Verdict, words: SentenceWords, part: VerdictPart = "whole"): string {
  if (facts.same || facts.empty) return words.verdict(facts);
  if (facts.invisible.length > 0)
    return words.onlyInvisible(words.format.list(facts.invisible.map((kind) => words.invisibleNames[kind])));
  if (facts.only.length === 0) return words.verdict(facts, part);
  const kinds = words.format.list(facts.only.map((one) => nameOf(one, words)));
  return facts.noticed ? words.onlyDifferences(kinds) : words.onlyInvisible(kinds);
}
