// Focus is never lost: when what had it is redrawn or hidden, it goes to what took its place, or to the nearest thing that stays.

/** Attributes that name an element across redraws. */
const names = ["data-key", "data-entry", "data-group", "data-name", "data-fold", "data-stripe"];

export function focusOn(selector: string): boolean {
  const target = document.querySelector<HTMLElement>(selector);
  // What has just been hidden keeps the focus until the next frame.
  if (!target || target.closest("[hidden]")) return false;
  target.focus({ preventScroll: true });
  return document.activeElement === target;
}

/** On a paper's text; a very long one has no field, but its file and Clear. */
export function focusOnPaper(which = ""): boolean {
  return focusOn(`.paper${which} textarea:not([hidden])`) || focusOn(`.paper${which} .paper-foot button`);
}

/** Call after a redraw with what had the focus before it. */
export function keepFocus(had: Element | null): void {
  if (!(had instanceof HTMLElement) || had === document.body) return;
  // Not asked of the layout: it is costly right after a redraw.
  if (had.isConnected && !had.closest("[hidden]")) {
    // What was moved elsewhere in the document lost it.
    if (document.activeElement === document.body) had.focus({ preventScroll: true });
    return;
  }
  const active = document.activeElement;
  // The view that redrew it knew better where to go.
  if (active && active !== had && active !== document.body) return;
  for (const name of names) {
    const value = had.getAttribute(name);
    if (value !== null && focusOn(`[${name}="${CSS.escape(value)}"]`)) return;
  }
  const menu = had.closest<HTMLElement>(".menu")?.dataset["name"];
  if (menu && focusOn(`[data-name="${menu}"] > summary`)) return;
  const side = had.closest<HTMLElement>(".paper")?.dataset["side"];
  if (side && focusOnPaper(`[data-side="${side}"]`)) return;
  if (!focusOn("#comparison:not([hidden])")) focusOnPaper();
}
