// The engine package: loads the wasm, checks what goes in, names what comes out, and turns the one way the core can fail (no
// memory left) into an Error. scripts/build_engine.mjs makes dist/engine/variorum.js of it.
import createVariorum, { type Glue } from "variorum_wasm";
import {
  type CompareOptions,
  type Comparison,
  type Engine,
  type FormatName,
  type FormatOptions,
  formatNames,
  type LoadOptions,
  maxTextLength,
} from "./comparison";
import { checkFormatOptions, checkOptions, checkWords } from "./options";
import { english } from "./sentences/en";
import { formatWords } from "./sentences/format_words";

export * from "./comparison";

/** The version of this package. */
export const version: string = VARIORUM_VERSION;

// Set by the build; the node ones exist where this runs as CommonJS in Node.
declare const VARIORUM_VERSION: string;
declare const require: ((name: string) => unknown) | undefined;
declare const __dirname: string | undefined;

function bytesBesideThisModule(): Uint8Array {
  const inNode = typeof process === "object" && process.versions?.node !== undefined;
  if (!inNode || typeof require !== "function" || typeof __dirname !== "string") {
    throw new Error("loadEngine: wasmBinary is missing: outside Node, pass the bytes of variorum.wasm");
  }
  // Under another name, so that bundlers for browsers do not look for node:fs.
  const requireInNode = require;
  const { readFileSync } = requireInNode("node:fs") as { readFileSync(path: string): Uint8Array };
  return readFileSync(`${__dirname}/variorum.wasm`);
}

function checkText(name: string, text: unknown): void {
  if (typeof text !== "string")
    throw new Error(`${name} is ${text === null ? "null" : `of type ${typeof text}`}: allowed is a string`);
  if (text.length > maxTextLength) {
    throw new Error(`${name} has ${text.length} code units: allowed are at most ${maxTextLength}`);
  }
}

function asError(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  // Aborted: nothing in the core but a failed allocation aborts. The others are how engines say that JavaScript's side failed,
  // the JSON of a comparison included.
  const noMemory =
    /Aborted|out of memory|allocation (failed|size overflow)|Invalid (typed array|array|string) length/i.test(message);
  return new Error(
    noMemory ? "out of memory: the texts are too large to compare here" : `the engine failed: ${message}`,
    { cause: error },
  );
}

// Node's, where there is one: it writes a string as memory is copied, ten times as fast as unit for unit.
declare const Buffer:
  | { from(memory: ArrayBufferLike, offset: number, length: number): { write(text: string, as: "utf16le"): number } }
  | undefined;

/** Writes the code units of a text, lone surrogates too. */
function write(text: string, place: Uint16Array): void {
  if (typeof Buffer !== "undefined") {
    Buffer.from(place.buffer, place.byteOffset, place.byteLength).write(text, "utf16le");
    return;
  }
  for (let at = 0; at < text.length; at++) place[at] = text.charCodeAt(at);
}

/** These have no words: the comparison need not be read for its verdict. */
const wordless: readonly FormatName[] = ["json", "patch"];

/** The bytes of a format as a string; a byte order mark of the text stays. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw asError(error);
  }
}

function engineOf(glue: Glue): Engine {
  let ended = false;
  function run<Result>(call: () => Result): Result {
    if (ended) throw new Error("this engine ended with the error before: load a new one");
    try {
      return call();
    } catch (error) {
      // The call was cut short anywhere: the memory behind it can no longer be trusted.
      ended = true;
      throw asError(error);
    }
  }
  function place(before: string, after: string, options: number[]): void {
    const [beforePlace, afterPlace, optionsPlace] = glue.places(before.length, after.length, options.length);
    write(before, beforePlace);
    write(after, afterPlace);
    optionsPlace.set(options);
  }
  /** What the wasm compared last, and still holds. */
  let last: { before: string; after: string; options: string } | null = null;
  /** Leaves the comparison in the wasm. */
  function compareThere(before: string, after: string, options: number[], tell: ((perMille: number) => void) | null) {
    last = null;
    run(() => {
      place(before, after, options);
      glue.compare(tell);
    });
    last = { before, after, options: options.join() };
  }
  /** The same, unless it is there already. */
  function holdThere(before: string, after: string, options: CompareOptions | undefined) {
    checkText("before", before);
    checkText("after", after);
    const checked = checkOptions(options, before, after);
    if (last?.before !== before || last.after !== after || last.options !== checked.join())
      compareThere(before, after, checked, null);
  }
  const columns = (): Comparison => run(() => glue.columns());
  function format(name: FormatName, before: string, after: string, given: FormatOptions = {}): string {
    if (!formatNames.includes(name))
      throw new Error(`format is ${String(name)}: allowed is one of ${formatNames.join(", ")}`);
    const { compare, words, ...settings } = checkFormatOptions(given);
    holdThere(before, after, compare);
    const said = wordless.includes(name)
      ? undefined
      : checkWords({ ...formatWords(columns(), before, after, english), ...words });
    return decoded(run(() => glue.format(name, { words: said, ...settings })));
  }
  return {
    version,
    compare(before, after, options, progress) {
      checkText("before", before);
      checkText("after", after);
      const tell = progress ? (perMille: number) => progress(perMille / 1000) : null;
      compareThere(before, after, checkOptions(options, before, after), tell);
      return columns();
    },
    countWords(text) {
      checkText("text", text);
      return run(() => {
        place(text, "", []);
        return glue.countWords();
      });
    },
    compareToJson(before, after, options) {
      holdThere(before, after, options);
      return decoded(
        run(() => glue.format("json", { words: undefined, beforeName: "", afterName: "", colour: false })),
      );
    },
    format,
  };
}

// Compared once at loading: browsers compile a function when it is first called, and the first texts of a person need not
// wait for that. Every stage has something to do here.
const warmUp = [
  "One of us went. The rain fell on the town all day, and the fair closed early.\n\nA line that stands here.\n\nNobody knew why it moved down.",
  "Two of us went. The rain fell on the town all day. The fair closed early.\n\nNobody knew why it moved down.\n\nA line which stands here.",
] as const;

/** Loads the engine. In Node the wasm is read from beside this module; elsewhere its bytes must be passed in. */
export async function loadEngine(options: LoadOptions = {}): Promise<Engine> {
  const wasmBinary = options.wasmBinary ?? bytesBesideThisModule();
  if (!(wasmBinary instanceof ArrayBuffer) && !ArrayBuffer.isView(wasmBinary)) {
    throw new Error(
      `loadEngine: wasmBinary is of type ${typeof wasmBinary}: allowed is an ArrayBuffer or a Uint8Array`,
    );
  }
  const silent = () => {};
  try {
    const engine = engineOf(await createVariorum({ wasmBinary, print: silent, printErr: silent }));
    engine.compare(...warmUp);
    return engine;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`loadEngine: the wasm does not load: ${message}`, { cause: error });
  }
}
