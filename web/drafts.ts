// Keeps what was typed on this device, so that a reload, a crash or a closed window loses nothing. IndexedDB, one entry a tab.
//
// Can be switched off, which also deletes what was kept. Where the browser refuses storage every call says so by `false`.

import type { State } from "./state";

export type Draft = Pick<State, "versions" | "before" | "after" | "view" | "quieten" | "pinned" | "forbidden"> & {
  saved: number;
};
const store = "drafts";
/** Entries of other tabs that are kept beside this one's. */
const keptEntries = 8;

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("variorum", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
}

async function withStore<Result>(
  mode: IDBTransactionMode,
  use: (drafts: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const request = use(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export function draftOf(state: State): Draft {
  const { versions, before, after, view, quieten, pinned, forbidden } = state;
  return { versions, before, after, view, quieten, pinned, forbidden, saved: Date.now() };
}

export async function saveDraft(key: string, draft: Draft): Promise<boolean> {
  try {
    await withStore("readwrite", (drafts) => drafts.put(draft, key));
    return true;
  } catch {
    return false;
  }
}

/** This tab's draft; for a tab that has none yet, the one saved last. `false` where storage is refused. */
export async function loadDraft(key: string): Promise<Draft | null | false> {
  try {
    const own = await withStore<Draft | undefined>("readonly", (drafts) => drafts.get(key));
    if (own) return own;
    const keys = await withStore("readonly", (drafts) => drafts.getAllKeys());
    const all = await withStore<Draft[]>("readonly", (drafts) => drafts.getAll());
    const order = all.map((draft, at) => ({ draft, key: keys[at] })).sort((a, b) => b.draft.saved - a.draft.saved);
    for (const old of order.slice(keptEntries))
      await withStore("readwrite", (drafts) => drafts.delete(old.key as string));
    return order[0]?.draft ?? null;
  } catch {
    return false;
  }
}

export async function forgetDrafts(): Promise<void> {
  try {
    await withStore("readwrite", (drafts) => drafts.clear());
  } catch {
    // Refused storage holds nothing to forget.
  }
}

const preferenceNames = {
  keep: "variorum.keep",
  theme: "variorum.theme",
  language: "variorum.language",
  spell: "variorum.spell",
};
export type Preference = keyof typeof preferenceNames;

export function preference(name: Preference): string | null {
  try {
    return localStorage.getItem(preferenceNames[name]);
  } catch {
    return null;
  }
}

export function setPreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(preferenceNames[name], value);
  } catch {
    // A preference that cannot be kept holds for this visit.
  }
}
