// The comparison as JavaScript sees it: named Int32Array columns, one element a record, offsets in UTF-16 code units of the
// texts as given. Kinds and classes are indices into the word lists below; the JSON format has the words themselves.
// Field by field it is core/include/variorum/compare.h; what a field means is said there.

export const linkKinds = ["unchanged", "edited", "moved", "moved-edited"] as const;
export const spanKinds = ["equal", "deleted", "inserted"] as const;
export const spanClasses = [
  "none",
  "content",
  "number",
  "name",
  "quotation",
  "negation",
  "case",
  "punctuation",
  "typography",
  "white space",
] as const;
export const invisibleKinds = [
  "no-break space",
  "trailing space",
  "blanks",
  "soft hyphen",
  "zero width",
  "line end",
  "normalisation",
] as const;
export const rowKinds = ["unchanged", "changed", "inserted", "deleted", "moved-from", "moved-to"] as const;
export const stripeKinds = ["unchanged", "changed", "inserted", "deleted", "moved"] as const;
export const changeKinds = ["edited", "inserted", "deleted", "moved", "split", "merged"] as const;

export type LinkKind = (typeof linkKinds)[number];
export type SpanKind = (typeof spanKinds)[number];
export type SpanClass = (typeof spanClasses)[number];
export type InvisibleKind = (typeof invisibleKinds)[number];
export type RowKind = (typeof rowKinds)[number];
export type StripeKind = (typeof stripeKinds)[number];
export type ChangeKind = (typeof changeKinds)[number];
export type ParagraphMode = "automatic" | "blank_line" | "newline";

/** Half-open range of UTF-16 code units. */
export type TextRange = readonly [begin: number, end: number];
export interface RangePair {
  before: TextRange;
  after: TextRange;
}

/** Every field may be left out. A value out of range throws an Error that names the option, the value and what is allowed. */
export interface CompareOptions {
  ignoreCase?: boolean;
  ignorePunctuation?: boolean;
  ignoreTypography?: boolean;
  ignoreWhitespace?: boolean;
  paragraphs?: ParagraphMode;
  /** Per mille, 0 to 1000. Least similarity of two sentences linked in order (365), in a hole between links (220), of an edited move (400). */
  linkFloor?: number;
  fillFloor?: number;
  moveFloor?: number;
  /** Per cent of the standard work budgets, 1 to 1000. */
  budget?: number;
  /** Corrections by hand: sentences that must be linked, and that must not. */
  pinned?: readonly RangePair[];
  forbidden?: readonly RangePair[];
}

export interface RangeColumns {
  begin: Int32Array;
  end: Int32Array;
}
export interface SpanColumns extends RangeColumns {
  /** Into spanKinds, spanClasses. */
  kind: Int32Array;
  textClass: Int32Array;
  /** The replaced stretch it belongs to, numbered over the comparison; -1 where equal. */
  region: Int32Array;
}
export interface SideStats {
  paragraphs: number;
  sentences: number;
  words: number;
}
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
  stats: {
    before: SideStats;
    after: SideStats;
    words: { kept: number; deleted: number; inserted: number; moved: number };
    sentences: { unchanged: number; edited: number; moved: number; deleted: number; inserted: number };
    /** Quieted differences by class. */
    quieted: Partial<Record<SpanClass, number>>;
  };
  before: SideColumns;
  after: SideColumns;
  /** Sentence indices; kind into linkKinds; similarity per mille. */
  links: { before: Int32Array; after: Int32Array; kind: Int32Array; similarity: Int32Array };
  moves: {
    beforeBegin: Int32Array;
    beforeEnd: Int32Array;
    afterBegin: Int32Array;
    afterEnd: Int32Array;
    edited: Int32Array;
    /** Whole paragraphs on both sides; further up in the after text. */
    whole: Int32Array;
    up: Int32Array;
    /** The change that tells of it; -1 where none does. */
    change: Int32Array;
  };
  rows: {
    kind: Int32Array;
    beforeBegin: Int32Array;
    beforeEnd: Int32Array;
    afterBegin: Int32Array;
    afterEnd: Int32Array;
    /** Into before.spans and after.spans, half-open. */
    beforeSpanBegin: Int32Array;
    beforeSpanEnd: Int32Array;
    afterSpanBegin: Int32Array;
    afterSpanEnd: Int32Array;
    /** Into moves, -1 where none. */
    move: Int32Array;
    quieted: Int32Array;
    /** Where all its differences are invisible: which, as a mask. */
    invisible: Int32Array;
    coarse: Int32Array;
    /** Where an inserted (deleted) text also stands in the other text; -1 where it does not. */
    alsoBegin: Int32Array;
    alsoEnd: Int32Array;
    /** Into stripes. */
    stripe: Int32Array;
  };
  /** Rows that are read together: joined wherever a row border falls inside a paragraph of either side. */
  stripes: {
    kind: Int32Array;
    /** Into rows, half-open; and the paragraphs of each side that begin in it. */
    rowBegin: Int32Array;
    rowEnd: Int32Array;
    beforeParagraphBegin: Int32Array;
    beforeParagraphEnd: Int32Array;
    afterParagraphBegin: Int32Array;
    afterParagraphEnd: Int32Array;
  };
  changes: {
    kind: Int32Array;
    textClass: Int32Array;
    quieted: Int32Array;
    /** What an invisible difference is made of, as a mask. */
    invisible: Int32Array;
    row: Int32Array;
    move: Int32Array;
    beforeParagraph: Int32Array;
    afterParagraph: Int32Array;
    beforeBegin: Int32Array;
    beforeEnd: Int32Array;
    afterBegin: Int32Array;
    afterEnd: Int32Array;
  };
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
