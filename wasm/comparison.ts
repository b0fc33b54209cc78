// The comparison as JavaScript sees it: named Int32Array columns, one element a record, offsets in UTF-16 code units of the
// texts as given. Kinds and classes are indices into word lists; the JSON format has the words themselves. What a record holds
// is in records.ts, which is generated; here is what is no record.
import type {
  ChangeColumns,
  CompareOptions,
  LinkColumns,
  MoveColumns,
  RangeColumns,
  RowColumns,
  SentenceStats,
  SideStats,
  SpanClass,
  SpanColumns,
  StripeColumns,
  WordStats,
} from "./records";

export * from "./records";

export interface SideColumns {
  paragraphs: RangeColumns;
  /** Of each sentence its paragraph and how many words it has. */
  sentences: RangeColumns & { paragraph: Int32Array; words: Int32Array };
  spans: SpanColumns;
  /** The edited letters of words replaced by a near spelling: ranges inside deleted (inserted) spans. */
  letters: RangeColumns;
}
export interface Comparison {
  coarse: boolean;
  /** Where the texts differ in nothing a reader sees: in what, as a mask (bit 1 << index into invisibleKinds); else 0. */
  invisible: number;
  /** The first rows are headlines of both texts, and differ. */
  headline: boolean;
  stats: {
    before: SideStats;
    after: SideStats;
    words: WordStats;
    sentences: SentenceStats;
    /** Quieted differences by class. */
    quieted: Partial<Record<SpanClass, number>>;
  };
  before: SideColumns;
  after: SideColumns;
  links: LinkColumns;
  moves: MoveColumns;
  rows: RowColumns;
  stripes: StripeColumns;
  changes: ChangeColumns;
  /** For each region of the spans the change that tells of it; -1 where none does. */
  changeOfRegion: Int32Array;
}

export const formatNames = ["text", "markdown", "patch", "html", "json"] as const;
export type FormatName = (typeof formatNames)[number];

/** The words that a format shows, in one language. "{n}" is the place of a number. core/include/variorum/formats.h has an example of each. */
export interface FormatWords {
  /** A language tag. */
  language: string;
  /** The sentence for the whole comparison. */
  verdict: string;
  unchangedOne: string;
  unchangedOther: string;
  move: string;
  furtherUp: string;
  furtherDown: string;
  editsOne: string;
  editsOther: string;
  split: string;
  merged: string;
  movedAway: string;
  movedHere: string;
  /** What the marks of the HTML page mean. */
  key: string;
  keyRemoved: string;
  keyAdded: string;
  keyMoved: string;
  keyParagraph: string;
  /** What the signs of characters nobody sees mean: code point, sign, meaning; and a character that has no sign. */
  signs: readonly (readonly [character: number, sign: string, meaning: string])[];
  otherCharacter: string;
}

/** Every field may be left out. */
export interface FormatOptions extends CompareOptions {
  /** What the texts are called, in a patch and an HTML page: "before" and "after". */
  beforeName?: string;
  afterName?: string;
  /** Text with the colours of a terminal. */
  colour?: boolean;
  /** Other words than the English ones. */
  words?: Partial<FormatWords>;
}

export interface Engine {
  readonly version: string;
  /**
   * Compares two texts. Both may hold anything, lone surrogates too. `progress` is called after each stage with how far the
   * comparison is, 0 to 1: a worker can tell its page.
   */
  compare(before: string, after: string, options?: CompareOptions, progress?: (done: number) => void): Comparison;
  /** How many words a text has, as `stats` counts them. */
  countWords(text: string): number;
  /** The same as JSON text in the format variorum-comparison, schema 1. */
  compareToJson(before: string, after: string, options?: CompareOptions): string;
  /**
   * The comparison of two texts in a format, all of which core/include/variorum/formats.h describes. What was compared last is not
   * compared again. A lone surrogate of a text comes out as U+FFFD.
   */
  format(format: FormatName, before: string, after: string, options?: FormatOptions): string;
}

export interface LoadOptions {
  /** The bytes of variorum.wasm. Node finds the file beside this module; a browser must be given it. */
  wasmBinary?: ArrayBuffer | Uint8Array;
}
