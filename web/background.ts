// The script that works beside the page (worker.ts): in a worker, or in this document where no worker can start.

import type { Answer, Request } from "./worker";

type AnswerHere = (request: Request, wasm?: ArrayBuffer) => Promise<Answer>;

const source = document.getElementById("worker-source")?.textContent ?? "";

/**
 * A worker, or null where the browser allows none. `ended` hears that it never started, that it failed (with a message), or that
 * something other than this page ended it; an ended worker answers nothing any more.
 */
export function startWorker(ended: (message: string) => void): Worker | null {
  let worker: Worker;
  try {
    worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  } catch {
    return null;
  }
  const end = (message: string) => {
    worker.terminate();
    ended(message);
  };
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    end(event.message ?? "");
  });
  return worker;
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
