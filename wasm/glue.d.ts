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
    /** A Comparison as in comparison.ts, but for stats.quieted: counts by class, not yet named. */
    compareToColumns(
      before: string,
      after: string,
      options: CheckedOptions,
      progress: ((perMille: number) => void) | null,
    ): unknown;
    compareToJson(before: string, after: string, options: CheckedOptions): string;
  }
  export default function createVariorum(settings: {
    wasmBinary: ArrayBuffer | Uint8Array;
    print(text: string): void;
    printErr(text: string): void;
  }): Promise<Glue>;
}
