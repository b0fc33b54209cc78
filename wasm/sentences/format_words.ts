// The words of one language as the formats take them: the core, which writes the formats, has none of its own.
import type { Comparison, FormatWords } from "../comparison";
import { allSigns } from "../signs";
import { type SentenceWords, verdictSentence } from "./sentence";
import { verdictOf } from "./verdict";

export function formatWords(comparison: Comparison, before: string, after: string, words: SentenceWords): FormatWords {
  return {
    ...words.formats,
    verdict: verdictSentence(verdictOf(comparison, before, after), words),
    signs: allSigns.map(([character, sign]) => [character, sign, words.characters[sign]] as const),
    otherCharacter: words.otherCharacter,
  };
}
