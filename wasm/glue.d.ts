// The output of Emscripten, as far as engine.ts uses it. bindings.cpp is the other side.
declare module "variorum_wasm" {
  export interface Glue {
    /** Of what places() was filled with: a Comparison, but for its statistics, which are CountColumns of statistics.ts. */
    compareToColumns(progress: ((perMille: number) => void) | null): unknown;
    /** The words of the first text that places() was filled with. */
    countWords(): number;
    /** Memory for the texts and for the options (checkOptions) of the next comparison. These views go empty when memory grows. */
    places(beforeUnits: number, afterUnits: number, optionNumbers: number): [Uint16Array, Uint16Array, Uint32Array];
  }
  export default function createVariorum(settings: {
    wasmBinary: ArrayBuffer | Uint8Array;
    print(text: string): void;
    printErr(text: string): void;
  }): Promise<Glue>;
}
