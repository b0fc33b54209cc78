// A comparison as a list of sentences, one for each change in reading order, under one for the whole: to be read, or read
// out, without any mark-up. Quieted differences are left out.
//
//     1 paragraph reworded; 90% of the older text kept.
//     Paragraph 4: three people → five people
import type { Comparison } from "../comparison";
import { named, shown } from "../signs";
import { english } from "./en";
import { changeFacts } from "./facts";
import { sentence, verdictSentence } from "./sentence";
import { verdictOf } from "./verdict";

/** The sentences, each ended by a newline. */
export function formatChanges(comparison: Comparison, before: string, after: string): string {
  const lines = [verdictSentence(verdictOf(comparison, before, after), english)];
  for (let change = 0; change < comparison.changes.kind.length; change++) {
    if (comparison.changes.quieted[change]) continue;
    lines.push(sentence(changeFacts(comparison, change, before, after), english));
  }
  return lines.map((line) => `${named(line, shown.passage)}\n`).join("");
}
