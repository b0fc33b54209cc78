// Things that wait: for the browser to show what is drawn, for other work to have its turn, for a moment when nothing is to be done.

/** After the frame that shows what has just been drawn: what follows must not delay it. */
export function onceOnScreen(then: () => void): void {
  requestAnimationFrame(() => void nextTask().then(then));
}

/** In a task of its own, sooner than any timer: what came in meanwhile has its turn before. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}

/** When nothing else is to be done; a browser that has no such moment does not rehearse. */
export function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 3000 });
}

/** Milliseconds in which what was drawn late, such as the text of a long field, gets drawn. */
const settling = 1000;

/** Once what was drawn is on screen and the browser has had a moment of rest: the page has outlived it. */
export function whenSettled(): Promise<void> {
  const rest = (act: () => void) => ("requestIdleCallback" in window ? requestIdleCallback(act) : setTimeout(act));
  return new Promise((resolve) => setTimeout(() => onceOnScreen(() => rest(resolve)), settling));
}
