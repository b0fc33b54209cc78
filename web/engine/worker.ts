// The other side of the page, off the main thread: texts in, a comparison out; HTML in, its text out.
//
// A classic worker made from a Blob. Where no worker can start, main runs this same script itself and finds the answering
// function under `variorumAnswer`: in a document there is no message to wait for.

import { type Engine, loadEngine } from "variorum";
import { htmlText } from "./html_text";
import { type Advance, type Answer, isAside, type Request } from "./messages";
import { practise } from "./practice";

let engine: Promise<Engine> | null = null;
let asked = false; // for a comparison

async function answer(request: Request, wasm?: ArrayBuffer, tell?: (done: number) => void): Promise<Answer> {
  try {
    if ("html" in request) return { id: request.id, html: htmlText(request.html) };
    if (wasm) engine = loadEngine({ wasmBinary: wasm });
    if (!engine) throw new Error("the engine was not given its bytes");
    if ("words" in request) return { id: request.id, count: (await engine).countWords(request.words) };
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

/** Milliseconds that a lock outlasts the answer: who sees it come free has heard the answer before. */
const outlasts = 1000;

/** Holds the lock of this worker's name, by which the page sees that it lives. Returns what lets go of it. */
function hold(): () => void {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Where a browser has no locks for this page, nobody waits for one.
  if (self.name) navigator.locks?.request(self.name, () => released).catch(() => {});
  return () => void setTimeout(release, outlasts);
}

if (typeof document === "undefined") {
  const page = self as unknown as Worker;
  addEventListener("message", async (event: MessageEvent<ArrayBuffer | Request>) => {
    if (event.data instanceof ArrayBuffer) {
      engine = loadEngine({ wasmBinary: event.data });
      // A failure is reported with the first request; unheard, it must not end the worker.
      engine.then((loaded) => practise(loaded, () => asked)).catch(() => {});
      return;
    }
    asked ||= !isAside(event.data);
    const { id } = event.data;
    const release = hold();
    const result = await answer(event.data, undefined, (done) => page.postMessage({ id, done } satisfies Advance));
    page.postMessage(result, "comparison" in result ? [...new Set(buffersOf(result))] : []);
    release();
  });
} else {
  Object.assign(globalThis, { variorumAnswer: answer });
}
