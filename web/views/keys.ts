// The keyboard: which key asks for what. Letters work wherever nothing is being typed.

import { closeMenus } from "./view";

export interface KeyActions {
  walk(direction: 1 | -1): void;
  twin(): void;
  peekTwin(): void;
  /** The key that peeks is no longer held. */
  unpeek(): void;
  /** Only the n-th kind of change there is, counted from 1. */
  onlyKind(n: number): void;
  unfold(): void;
  list(): void;
  find(): void;
  nextView(): void;
  swap(): void;
  edit(): void;
  compare(): void;
  /** While there is no text yet. */
  sample(): void;
  /** Opens the card of the current change; says whether there is one. */
  card(): boolean;
  help(): void;
  /** Closes what is open, the innermost first; says whether there was anything. */
  escape(): boolean;
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest("textarea, select, input:not([type=checkbox], [type=radio])") !== null;

/** In the text, and on no control. */
const reading = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof HTMLElement && target.matches(".stripe, #comparison"));

/** `lettersAct`: single letters and digits can be switched off (WCAG 2.1.4); F7, Enter, Esc and Ctrl+Enter always work. */
export function listenToKeys(lettersAct: () => boolean, actions: KeyActions): void {
  const letters: Record<string, () => void> = {
    n: () => actions.walk(1),
    j: () => actions.walk(1),
    p: () => actions.walk(-1),
    k: () => actions.walk(-1),
    m: actions.twin,
    M: actions.peekTwin,
    u: actions.unfold,
    l: actions.list,
    "/": actions.find,
    v: actions.nextView,
    s: actions.swap,
    e: actions.edit,
    t: actions.sample,
    "?": actions.help,
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) actions.compare();
    else if (event.key === "Enter" && reading(event.target)) {
      if (!actions.card()) return;
    } else if (event.key === "F7" && !event.ctrlKey && !event.altKey && !event.metaKey)
      actions.walk(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") {
      // A dialog closes itself, and nothing behind it.
      if (document.querySelector("dialog[open]")) return;
      // Firefox would empty a search field as well, and what it then holds would open the search again.
      if (closeMenus() || actions.escape()) event.preventDefault();
      return;
    } else {
      const digit = /^[1-8]$/.test(event.key) ? Number(event.key) : 0;
      const act = digit > 0 ? () => actions.onlyKind(digit) : letters[event.key];
      const other = event.ctrlKey || event.metaKey || event.altKey;
      if (!act || other || !lettersAct() || typing(event.target) || document.querySelector("dialog[open]")) return;
      act();
    }
    event.preventDefault();
  });
  document.addEventListener("keyup", (event) => {
    if (event.key.toLowerCase() === "m") actions.unpeek();
  });
}
