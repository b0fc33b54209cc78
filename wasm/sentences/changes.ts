// A comparison as a list of sentences under one for the whole: to be read, or read out, without any mark-up. What is told of one
// paragraph stands below it, and what changed in the same way in many places stands once. Quieted differences are left out.
//
//     2 paragraphs reworded; 90% of the older text kept.
//     Paragraph 4:
//       three people → five people
//       colour → color (4 times, also in paragraphs 5 and 7)
//     Paragraph 6: added The mayor resigned.
import type { Comparison } from "../comparison";
import { named, shown } from "../signs";
import { english } from "./en";
import { byParagraph, entriesOf, unitsOf } from "./entries";
import { asText, entryParts, placeOf, verdictSentence } from "./sentence";
import { verdictOf } from "./verdict";

/** The sentences, each ended by a newline. */
export function formatChanges(comparison: Comparison, before: string, after: string): string {
  const lines = [verdictSentence(verdictOf(comparison, before, after), english)];
  const { kind, quieted } = comparison.changes;
  const changes = Array.from(kind.keys()).filter((change) => !quieted[change]);
  const entries = entriesOf(comparison, unitsOf(comparison, changes, before, after), before, after);
  for (const group of byParagraph(entries)) {
    const [first] = group;
    const isBelow = first !== undefined && group.length > 1;
    if (isBelow) lines.push(`${placeOf(first.facts, english)}${english.colon.trimEnd()}`);
    for (const entry of group) lines.push(`${isBelow ? "  " : ""}${asText(entryParts(entry, english, isBelow))}`);
  }
  return lines.map((line) => `${named(line, shown.passage)}\n`).join("");
}
