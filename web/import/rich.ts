// The text of HTML, read in a worker of its own: the engine's may be busy, and long HTML must not hold the page.
//
//     await richText("<p>One</p><p>Two</p>")   →   "One\n\nTwo"          await richText("<b>One</b>")   →   null

import { answerHere, startWorker, workerName } from "../engine/background";
import type { HtmlText } from "../engine/html_text";
import type { Answer } from "../engine/messages";

let worker: Worker | null = null;
let last = 0;
const waiting = new Map<number, (answer: Answer | null) => void>();

/** The text of some HTML, or null where it has no block of its own: then the plain text beside it is as good. */
export async function richText(html: string): Promise<string | null> {
  if (!mayBeParted(html)) return null;
  // The plain text beside HTML that cannot be read is at least all of it.
  const { text, parted } = await read(html).catch(() => ({ text: "", parted: false }));
  return parted ? text : null;
}

/** Whether HTML has to be read to know: a word or two copied from a page are pasted by the browser itself. */
export const mayBeParted = (html: string): boolean => /<(?:p|li|h[1-6]|td|blockquote|pre|br|div)\b/i.test(html);

export async function pageText(html: string): Promise<string> {
  return (await read(html)).text;
}

async function read(html: string): Promise<HtmlText> {
  const id = ++last;
  const answer = (await ask(id, html)) ?? (await answerHere({ id, html }));
  if ("html" in answer) return answer.html;
  throw new Error("error" in answer ? answer.error : "");
}

/** null where no worker answers. */
function ask(id: number, html: string): Promise<Answer | null> {
  worker ??= start();
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    if (worker) worker.postMessage({ id, html });
    else settle(id, null);
  });
}

function start(): Worker | null {
  const started = startWorker(workerName(), () => {
    if (worker !== started) return;
    worker = null;
    for (const id of [...waiting.keys()]) settle(id, null);
  });
  started?.addEventListener("message", ({ data }: MessageEvent<Answer>) => settle(data.id, data));
  return started;
}

function settle(id: number, answer: Answer | null): void {
  waiting.get(id)?.(answer);
  waiting.delete(id);
  // A worker that has nothing left to do holds memory for nothing.
  if (waiting.size > 0) return;
  worker?.terminate();
  worker = null;
}
