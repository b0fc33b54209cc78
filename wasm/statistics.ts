// The counts of a comparison as they cross from the core, a column each, and with their names.
import { type Comparison, type SpanClass, spanClasses } from "./comparison";

/** In the order of Stats and SideStats in core/include/variorum/compare.h; quieted differences in that of spanClasses. */
export type CountColumns = Record<"before" | "after" | "words" | "sentences" | "quieted", Int32Array>;

const ofSide = ["paragraphs", "sentences", "words"] as const;
const ofWords = ["kept", "deleted", "inserted", "moved"] as const;
const ofSentences = ["unchanged", "edited", "moved", "deleted", "inserted"] as const;

function named<Name extends string>(names: readonly Name[], counts: Int32Array): Record<Name, number> {
  return Object.fromEntries(names.map((name, i) => [name, counts[i]])) as Record<Name, number>;
}

/** The statistics, their keys in the order of the JSON format. Classes without a quieted difference are left out. */
export function nameCounts({ before, after, words, sentences, quieted }: CountColumns): Comparison["stats"] {
  const classes = Object.entries(named(spanClasses, quieted)).filter(([, count]) => count > 0);
  return {
    before: named(ofSide, before),
    after: named(ofSide, after),
    words: named(ofWords, words),
    sentences: named(ofSentences, sentences),
    quieted: Object.fromEntries(classes) as Partial<Record<SpanClass, number>>,
  };
}
