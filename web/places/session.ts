// What the storage of a tab holds, which can be written at once while the page is left: the name of the tab's draft, and what the
// database has not got yet. It takes some five million characters.

import { type Papers, papersOf } from "../state/replaced";
import { checked, fieldsOf, listOf } from "./checked";
import { type Kept, type Texts, whole } from "./draft";
import { movedDraft } from "./old_drafts";

const names = {
  tab: "variorum.tab",
  left: "variorum.left",
  early: "variorum.early",
  going: "variorum.going",
  /** Where the first edition of this page put what was left. */
  old: "variorum.unwritten",
};

/** A draft whose other texts the database holds. `unsure` while it is not known whose draft that is. */
export interface Left {
  name: string;
  kept: Kept;
  texts: Texts;
  unsure: boolean;
}

function read(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? "null");
  } catch {
    return null;
  }
}

function write(name: string, value: unknown): boolean {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function remove(...gone: string[]): void {
  try {
    for (const name of gone) sessionStorage.removeItem(name);
  } catch {
    // Refused storage holds nothing to forget.
  }
}

export function tabName(): string {
  const name = read(names.tab);
  return typeof name === "string" ? name : "";
}
export const setTabName = (name: string): void => void write(names.tab, name);

/** The page of this tab is being left: its draft is about to be free. A duplicate of an open tab finds no such mark. */
export const setGoing = (going: boolean): void => void (going ? write(names.going, true) : remove(names.going));
export const isGoing = (): boolean => read(names.going) === true;

/** The longest texts stay out until the rest fits. Answers whether all did. */
export function leave({ name, kept, texts, unsure }: Left): boolean {
  remove(names.left);
  const shortFirst = [...texts].sort(([, a], [, b]) => a.length - b.length);
  for (;;) {
    if (write(names.left, { name, kept, texts: shortFirst, unsure })) return shortFirst.length === texts.size;
    if (!shortFirst.pop()) return false;
  }
}

export function left(): Left | null {
  const { name, kept: written, texts, unsure } = fieldsOf(read(names.left));
  const kept = checked(written);
  if (typeof name !== "string" || !kept) return oldLeft();
  return { name, kept, texts: new Map(listOf(texts).filter(isNumberedText)), unsure: unsure === true };
}

function oldLeft(): Left | null {
  const { key, draft } = fieldsOf(read(names.old));
  const { record, within } = movedDraft(draft);
  const kept = checked(record);
  return typeof key === "string" && kept ? { name: key, kept, texts: new Map(within), unsure: false } : null;
}

export const forgetLeft = (): void => remove(names.left, names.old);

/** What was put on the papers before the draft was back: the papers, and what they replaced. */
export function setEarly(papers: Papers, replaced: readonly Papers[]): void {
  write(names.early, [...replaced, papers].map(papersOf));
}

export function early(): { papers: Papers; replaced: readonly Papers[] } | null {
  const sets = listOf(read(names.early)).map(earlyPapers);
  const papers = sets.pop();
  return papers ? { papers, replaced: sets.filter((one) => one !== null) } : null;
}

function earlyPapers(value: unknown): Papers | null {
  const { record, within } = movedDraft(value);
  const kept = checked(record);
  return kept && papersOf(whole(kept, new Map(within)).draft);
}

export const forgetEarly = (): void => remove(names.early);

const isNumberedText = (one: unknown): one is [number, string] =>
  Array.isArray(one) && typeof one[0] === "number" && typeof one[1] === "string";
