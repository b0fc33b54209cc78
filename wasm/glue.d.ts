// The output of Emscripten, as far as engine.ts uses it. bindings.cpp is the other side.
declare module "variorum_wasm" {
  import type { Comparison, FormatName, FormatWords } from "./comparison";

  interface FormatSettings {
    words: FormatWords | undefined;
    beforeName: string;
    afterName: string;
    colour: boolean;
  }

  export interface Glue {
    /** Compares what places() was filled with. */
    compare(progress: ((perMille: number) => void) | null): void;
    /** The last comparison. */
    columns(): Comparison;
    /** The last comparison in a format, UTF-8. */
    format(name: FormatName, settings: FormatSettings): Uint8Array;
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
