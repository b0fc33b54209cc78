// Asks the engine. One comparison at a time: a newer question, or cancel, ends the worker that is busy and starts another.
//
//     const client = new EngineClient();
//     const comparison = await client.compare(before, after, options);   rejects with an Error; null where it was cancelled

import type { CompareOptions, Comparison } from "../../wasm/comparison";
import { answerHere, type Ending, killed, startWorker, workerName } from "./background";
import { type Advance, type Answer, type CompareRequest, isAside, type Request } from "./messages";

interface Asked {
  request: CompareRequest;
  settle: (answer: Answer | null) => void;
  tell: (done: number) => void;
  /** A worker that was killed while it worked is replaced once. */
  again: boolean;
}

/** The smallest module there is. */
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Whether this browser lets the page run WebAssembly: Lockdown Mode has none, an older policy may forbid it. */
export function runsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(emptyModule) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/** Why nothing can be compared in this browser. */
export class NoWebAssembly extends Error {}

export class EngineClient {
  private readonly wasm = inflated(document.getElementById("engine-wasm")?.textContent ?? "");
  private readonly able = runsWebAssembly();
  private worker: Worker | null = null;
  private name = "";
  private workerFails = false;
  private hadBytes = false;
  private busy: Asked | null = null;
  private id = 0;
  private aside = 0;

  /** Starts the engine before it is first needed. */
  warmUp(): void {
    if (this.able && !this.workerFails && !this.worker) this.start();
  }

  /** `tell` hears how far the comparison is, 0 to 1. */
  async compare(
    before: string,
    after: string,
    options: CompareOptions,
    tell: (done: number) => void = () => {},
  ): Promise<Comparison | null> {
    if (!this.able) throw new NoWebAssembly();
    this.cancel();
    const request = { id: ++this.id, before, after, options };
    const answer = (await this.askWorker(request, tell)) ?? (this.workerFails ? await this.askHere(request) : null);
    if (answer === null || answer.id !== this.id) return null;
    if ("comparison" in answer) return answer.comparison;
    // An engine that failed may be out of memory: the next question gets a fresh one.
    this.stop();
    throw new Error("error" in answer ? answer.error : "");
  }

  /** The same, where the engine has nothing else to do, and without hindering what comes; null where it is not answered. */
  async rehearse(before: string, after: string): Promise<Comparison | null> {
    const answer = await this.askAside({ id: this.aside--, before, after, options: {} });
    return answer && "comparison" in answer ? answer.comparison : null;
  }

  /** How many words a text has; null where the engine is busy: then a comparison is about to say so. */
  async countWords(text: string): Promise<number | null> {
    const answer = await this.askAside({ id: this.aside--, words: text });
    return answer && "count" in answer ? answer.count : null;
  }

  private async askAside(request: Request): Promise<Answer | null> {
    const { worker } = this;
    if (!worker || this.busy) return null;
    await this.wasm;
    return new Promise((resolve) => {
      const heard = ({ data }: MessageEvent<Answer | Advance>) => {
        if (data.id !== request.id || "done" in data) return;
        worker.removeEventListener("message", heard);
        resolve(data);
      };
      worker.addEventListener("message", heard);
      worker.postMessage(request);
    });
  }

  cancel(): void {
    if (!this.busy) return;
    const { settle } = this.busy;
    this.id++;
    this.stop();
    settle(null);
    this.start();
  }

  private askWorker(request: CompareRequest, tell: (done: number) => void): Promise<Answer | null> {
    this.warmUp();
    const { worker } = this;
    if (!worker) return Promise.resolve(null);
    return new Promise((resolve) => {
      const asked: Asked = {
        request,
        tell,
        again: false,
        settle: (answer) => {
          this.busy = null;
          resolve(answer);
        },
      };
      this.give(worker, asked);
    });
  }

  private give(worker: Worker, asked: Asked): void {
    this.busy = asked;
    void this.wasm.then(() => worker.postMessage(asked.request));
    const working = () => this.busy === asked;
    void killed(this.name, working).then((gone) => gone && this.ended({ how: "killed" }));
  }

  private start(): void {
    const name = workerName();
    const worker = startWorker(name, (ending) => {
      if (worker === this.worker) this.ended(ending);
    });
    this.workerFails = worker === null;
    if (!worker) return;
    worker.addEventListener("message", ({ data }: MessageEvent<Answer | Advance>) => {
      if (isAside(data)) return;
      if ("done" in data) this.busy?.tell(data.done);
      else this.busy?.settle(data);
    });
    void this.wasm.then((bytes) => worker.postMessage(bytes));
    this.worker = worker;
    this.name = name;
  }

  private ended(ending: Ending): void {
    const { busy } = this;
    this.stop();
    if (ending.how === "refused") {
      this.workerFails = true;
      busy?.settle(null);
    } else if (ending.how === "failed" || busy?.again) {
      const error = ending.how === "failed" ? ending.message : "the worker was ended from outside";
      busy?.settle({ id: busy.request.id, error });
    } else if (busy) this.askAgain(busy);
  }

  private askAgain(asked: Asked): void {
    this.start();
    if (this.worker) this.give(this.worker, { ...asked, again: true });
    else asked.settle(null);
  }

  private stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.busy = null;
  }

  /** The document's engine is given its bytes once. */
  private askHere(request: CompareRequest): Promise<Answer> {
    const first = !this.hadBytes;
    this.hadBytes = true;
    return answerHere(request, first ? this.wasm : undefined);
  }
}

/** The engine's bytes, which the page carries deflated and as base64. */
function inflated(base64: string): Promise<ArrayBuffer> {
  const binary = atob(base64.trim());
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).arrayBuffer();
}
