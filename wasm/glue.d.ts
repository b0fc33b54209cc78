// The output of Emscripten, as far as engine.ts uses it. bindings.cpp is the other side.
declare module "variorum_wasm" {
  export interface CheckedOptions {
    ignoreCase: boolean;
    ignorePunctuation: boolean;
    ignoreTypography: boolean;
    ignoreWhitespace: boolean;
    paragraphs: number;
    linkFloor: number;
    fillFloor: number;
    moveFloor: number;
    budget: number;
    /** Four numbers a pair: begin and end before, begin and end after. */
    pinned: number[];
    forbidden: number[];
  }
  export interface Glue {
    /** Of the texts in their places: a Comparison as in comparison.ts, but for stats.quieted: counts by class, not yet named. */
    compareToColumns(options: CheckedOptions, progress: ((perMille: number) => void) | null): unknown;
    /** Memory for the texts of the next comparison, so many code units each; views that go empty when memory grows. */
    textPlaces(beforeUnits: number, afterUnits: number): [Uint16Array, Uint16Array];
  }
  export default function createVariorum(settings: {
    wasmBinary: ArrayBuffer | Uint8Array;
    print(text: string): void;
    printErr(text: string): void;
  }): Promise<Glue>;
}
