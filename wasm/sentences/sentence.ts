// A sentence for each change, and one for the whole comparison: facts in, words out, from one table for each language. The
// page's change list and its live region, the command line and whatever else reports a change say it in these words.
//
//     Paragraph 4: three people → five people
//     Paragraph 7 of the older text moved up, to after paragraph 2, otherwise unchanged: The ferry between …
import type { FormatWords, InvisibleKind, SpanClass } from "../comparison";
import type { Sign } from "../signs";
import type { ChangeFacts } from "./facts";
import type { OnlyClass, Verdict } from "./verdict";

/** What a language has to have. */
export interface SentenceWords {
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
  verdict(facts: Verdict): string;
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

/** The sentence of a change, in pieces. */
export function sentenceParts(facts: ChangeFacts, words: SentenceWords): Part[] {
  const [first, last] = facts.paragraphs;
  const place = last > first ? words.paragraphRange(first, last) : words.paragraph(first);
  const at = (text: string): Part => ({ text, as: "place" });
  const say = (text: string): Part => ({ text, as: "words" });
  const gone: Part = { text: facts.from, as: "deleted" };
  const came: Part = { text: facts.to, as: "inserted" };
  switch (facts.kind) {
    case "inserted":
      return [
        ...(facts.whole ? [at(`${words.paragraphsAdded(place)}: `)] : [at(place), say(`: ${words.wordsAdded} `)]),
        came,
      ];
    case "deleted":
      return facts.whole
        ? [at(`${words.paragraphsRemoved(words.olderText(place))}: `), gone]
        : [at(words.olderText(place)), say(`: ${words.wordsRemoved} `), gone];
    case "moved":
      return [at(words.passageMoved(words.olderText(place), facts)), say(`: ${facts.to}`)];
    case "split":
      return [at(words.paragraphSplit(place, facts.count)), say(`: ${facts.to}`)];
    case "merged":
      return [at(words.paragraphsMerged(place)), say(`: ${facts.to}`)];
    default:
      if (facts.invisible.length > 0) {
        const kinds = words.format.list(facts.invisible.map((kind) => words.invisibleNames[kind]));
        return [at(place), say(`: ${words.invisibleHere(kinds)}`)];
      }
      if (facts.from === "") return [at(place), say(`: ${words.wordsAdded} `), came];
      if (facts.to === "") return [at(place), say(`: ${words.wordsRemoved} `), gone];
      return [at(place), say(": "), gone, say(" → "), came];
  }
}

/** The sentence of a change. */
export function sentence(facts: ChangeFacts, words: SentenceWords): string {
  return sentenceParts(facts, words)
    .map(({ text }) => text)
    .join("");
}

const nameOf = (kind: OnlyClass, words: SentenceWords) =>
  kind === "controls" ? words.controls : words.classNames[kind];

/** What changed where nothing was reworded, in the words of a language: a part of its verdict. */
export const changedElsewhere = ({ elsewhere, reworded, headline }: Verdict, words: SentenceWords): string[] =>
  elsewhere.map(({ kind, paragraphs }) => words.changedIn(nameOf(kind, words), paragraphs, reworded > 0 || headline));

/** The sentence for the whole comparison. */
export function verdictSentence(facts: Verdict, words: SentenceWords): string {
  if (facts.same || facts.empty) return words.verdict(facts);
  if (facts.invisible.length > 0)
    return words.onlyInvisible(words.format.list(facts.invisible.map((kind) => words.invisibleNames[kind])));
  if (facts.only.length === 0) return words.verdict(facts);
  const kinds = words.format.list(facts.only.map((one) => nameOf(one, words)));
  return facts.noticed ? words.onlyDifferences(kinds) : words.onlyInvisible(kinds);
}
