// The script that works beside the page (worker.ts): in a worker, or in this document where no worker can start.

import type { Answer, Request } from "./messages";

type AnswerHere = (request: Request, wasm?: ArrayBuffer) => Promise<Answer>;

const source = document.getElementById("worker-source")?.textContent ?? "";

/** How a worker ended: it never started, it failed with a message, or something other than this page ended it. */
export type Ending = { how: "refused" } | { how: "failed"; message: string } | { how: "killed" };

/** A worker of this name, or null where the browser allows none. One that has `ended` answers nothing any more. */
export function startWorker(name: string, ended: (ending: Ending) => void): Worker | null {
  try {
    const worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })), { name });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      worker.terminate();
      ended(event.message ? { how: "failed", message: event.message } : { how: "refused" });
    });
    return worker;
  } catch {
    return null;
  }
}

/** No two pages of this browser have a worker of the same name. */
export const workerName = (): string => `variorum ${performance.timeOrigin} ${Math.random()}`;

/** Milliseconds between two looks at a worker that works long. */
const look = 2000;

/**
 * True once a worker was killed: no event tells of it, but the lock of its name, which it holds while it works, comes free. False
 * where it is no longer `working`, or where the browser gives this page no locks.
 */
export async function killed(name: string, working: () => boolean): Promise<boolean> {
  try {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, look));
      if (!working()) return false;
      const { held } = await navigator.locks.query();
      if (!held?.some((lock) => lock.name === name)) continue;
      await navigator.locks.request(name, () => {});
      return working();
    }
  } catch {
    return false;
  }
}

/** Without a worker: the same script in this document. The policy allows it by its hash. */
export async function answerHere(request: Request, wasm?: Promise<ArrayBuffer>): Promise<Answer> {
  const scope = globalThis as { variorumAnswer?: AnswerHere };
  if (!scope.variorumAnswer) {
    const script = document.createElement("script");
    script.textContent = source;
    document.head.append(script);
  }
  if (!scope.variorumAnswer) return { id: request.id, error: "this browser allows the page no worker and no script" };
  return scope.variorumAnswer(request, await wasm);
}
