// The other side of the page, off the main thread: texts in, a comparison out; HTML in, its text out.
//
// A classic worker made from a Blob. Where no worker can start, main runs this same script itself and finds the answering
// function under `variorumAnswer`: in a document there is no message to wait for.

import { type CompareOptions, type Comparison, type Engine, loadEngine } from "variorum";
import { type HtmlText, htmlText } from "./import/html_text";
import { practise } from "./practice";

export interface CompareRequest {
  id: number;
  before: string;
  after: string;
  options: CompareOptions;
}
export type Request = CompareRequest | { id: number; html: string };
export type Answer =
  | { id: number; comparison: Comparison }
  | { id: number; html: HtmlText }
  | { id: number; error: string };
/** Said on the way, 0 to 1. */
export interface Advance {
  id: number;
  done: number;
}

let engine: Promise<Engine> | null = null;
let asked = false; // for a comparison

async function answer(request: Request, wasm?: ArrayBuffer, tell?: (done: number) => void): Promise<Answer> {
  try {
    if ("html" in request) return { id: request.id, html: htmlText(request.html) };
    if (wasm) engine = loadEngine({ wasmBinary: wasm });
    if (!engine) throw new Error("the engine was not given its bytes");
    const comparison = (await engine).compare(request.before, request.after, request.options, tell);
    return { id: request.id, comparison };
  } catch (error) {
    return { id: request.id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Every column's memory, to hand over instead of copying. */
function buffersOf(value: unknown, found: ArrayBuffer[] = []): ArrayBuffer[] {
  if (value instanceof Int32Array) found.push(value.buffer as ArrayBuffer);
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) buffersOf(part, found);
  return found;
}

if (typeof document === "undefined") {
  addEventListener("message", async (event: MessageEvent<ArrayBuffer | Request>) => {
    if (event.data instanceof ArrayBuffer) {
      engine = loadEngine({ wasmBinary: event.data });
      // A failure is reported with the first request; unheard, it must not end the worker.
      engine.then((loaded) => practise(loaded, () => asked)).catch(() => {});
      return;
    }
    asked ||= event.data.id > 0; // 0 is the rehearsal of the views
    const { id } = event.data;
    const page = self as unknown as Worker;
    const result = await answer(event.data, undefined, (done) => page.postMessage({ id, done } satisfies Advance));
    page.postMessage(result, "comparison" in result ? [...new Set(buffersOf(result))] : []);
  });
} else {
  Object.assign(globalThis, { variorumAnswer: answer });
}
