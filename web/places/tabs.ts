// Which drafts belong to a tab that is open. A tab holds a lock of the browser on the name of its draft. Where there are no such
// locks it leaves marks in the local storage, renewed while it lives; then nothing is sure, and what follows from "closed" is put
// off for a day. The marks also say when a draft was last in a tab, and how often opening it was begun and not finished.

import { fieldsOf } from "./checked";
import { preference } from "./preferences";

const prefix = "variorum.tab.";
const beat = 30_000;
/** A tab in the background runs its timers once a minute, one that is frozen not at all. */
const surelyClosed = { toTakeOver: 150_000, toDelete: 86_400_000 };

interface Mark {
  seen: number;
  open: boolean;
  opening: number;
}

export function newName(): string {
  return `${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
}

function markOf(name: string): Mark {
  try {
    const { seen, open, opening } = fieldsOf(JSON.parse(localStorage.getItem(prefix + name) ?? "null"));
    return { seen: Number(seen) || 0, open: open === true, opening: Number(opening) || 0 };
  } catch {
    return { seen: 0, open: false, opening: 0 };
  }
}

function setMark(name: string, change: Partial<Mark>): void {
  if (preference("keep") === "no") return;
  try {
    localStorage.setItem(prefix + name, JSON.stringify({ ...markOf(name), ...change }));
  } catch {
    // Without marks the order of writing decides which drafts are old.
  }
}

export const lastSeen = (name: string): number => markOf(name).seen;
/** How often in a row the draft of this name was being opened when its page ended. */
export const unfinishedOpenings = (name: string): number => markOf(name).opening;
export const setUnfinishedOpenings = (name: string, opening: number): void => setMark(name, { opening });

export function forgetMarks(isNeeded: (name: string) => boolean): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix) && !isNeeded(key.slice(prefix.length))) localStorage.removeItem(key);
    }
  } catch {
    // Refused storage holds nothing to forget.
  }
}

export class Claim {
  /** The name this tab holds. */
  private name = "";
  private letGo: (() => void) | null = null;

  constructor() {
    setInterval(() => {
      if (this.name) setMark(this.name, { seen: Date.now() });
    }, beat);
  }

  /** Makes a name this tab's own; false where another tab has it. Waits a little for one that is just being left. */
  async take(name: string, patience: number): Promise<boolean> {
    if (this.name === name) return true;
    const lock = await held(name, patience);
    const now = Date.now();
    if (lock === "taken") return false;
    const { open, seen } = markOf(name);
    if (lock === "unknown" && open && now - seen < surelyClosed.toTakeOver) return false;
    this.release();
    this.name = name;
    this.letGo = lock === "unknown" ? null : lock;
    setMark(name, { seen: now, open: true });
    return true;
  }

  /** The page is left. */
  release(): void {
    if (this.name) setMark(this.name, { seen: Date.now(), open: false });
    this.letGo?.();
    this.letGo = null;
    this.name = "";
  }
}

/** Runs `act` while the name is surely no open tab's; says whether it was. */
export async function whileClosed(name: string, act: () => Promise<void>): Promise<boolean> {
  const lock = await held(name, 0);
  if (lock === "taken") return false;
  const { open, seen } = markOf(name);
  if (lock === "unknown" && open && Date.now() - seen < surelyClosed.toDelete) return false;
  try {
    await act();
    return true;
  } finally {
    if (lock !== "unknown") lock();
  }
}

/** Whether this browser can say for sure that a tab is closed. */
export const sure = (): boolean => window.isSecureContext && "locks" in navigator;

/** A lock on a name: how to let go of it, or that another has it, or that this browser has no locks here. */
function held(name: string, patience: number): Promise<(() => void) | "taken" | "unknown"> {
  if (!sure()) return Promise.resolve("unknown");
  return new Promise((resolve) => {
    const hold = () =>
      new Promise<void>((letGo) => {
        resolve(letGo);
      });
    const take = (lock: Lock | null) => (lock ? hold() : resolve("taken"));
    const late = patience > 0 ? AbortSignal.timeout(patience) : null;
    const options: LockOptions = late ? { signal: late } : { ifAvailable: true };
    navigator.locks.request(prefix + name, options, take).catch(() => resolve(late?.aborted ? "taken" : "unknown"));
  });
}
