// Keeps what was typed on this device, so that a reload, a crash or a closed window loses nothing. IndexedDB, one entry a tab; and
// the session storage of the tab for the moment in which it is left, when a database may no longer write.
//
// Can be switched off, which also deletes what was kept. Where the browser refuses storage every call says so by `false`.

import type { State } from "./state";

export type Draft = Pick<State, "versions" | "before" | "after" | "view" | "quieten" | "pinned" | "forbidden"> & {
  saved: number;
};
const store = "drafts";
/** Entries of other tabs that are kept beside this one's. */
const keptEntries = 8;

let connection: Promise<IDBDatabase> | null = null;

/** Opened once: when the page is left there is no time for opening. */
function opened(): Promise<IDBDatabase> {
  connection ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("variorum", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => {
      const forget = () => {
        connection = null;
      };
      request.result.onclose = forget;
      request.result.onversionchange = () => {
        request.result.close();
        forget();
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  }).catch((error) => {
    connection = null;
    throw error;
  });
  return connection;
}

/** One transaction; answers with the result of the last request. */
async function withStore<Result>(
  mode: IDBTransactionMode,
  use: (drafts: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await opened();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = use(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

export function draftOf(state: State): Draft {
  const { versions, before, after, view, quieten, pinned, forbidden } = state;
  return { versions, before, after, view, quieten, pinned, forbidden, saved: Date.now() };
}

/** Texts stand apart under [draft, place], and are written only where they changed: a long one costs a moment. */
const textsOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);
/** The drafts themselves have strings for keys, which come before lists. */
const ownKeys = (): IDBKeyRange => IDBKeyRange.bound("", [], false, true);
let written: string[] = [];

export async function saveDraft(key: string, draft: Draft): Promise<boolean> {
  const texts = draft.versions.map(({ text }) => text);
  try {
    await withStore("readwrite", (drafts) => {
      for (const [at, text] of texts.entries()) if (written[at] !== text) drafts.put(text, [key, at]);
      return drafts.put({ ...draft, versions: draft.versions.map((version) => ({ ...version, text: "" })) }, key);
    });
    written = texts;
    return true;
  } catch {
    return false;
  }
}

const unwritten = "variorum.unwritten";

/** For the moment when the page is left: this tab's draft, at once. A text of millions of characters is too long for it. */
export function keepAtOnce(key: string, draft: Draft): void {
  forgetKeptAtOnce();
  try {
    sessionStorage.setItem(unwritten, JSON.stringify({ key, draft }));
  } catch {
    // Too long, or refused: then the database has what it could still take.
  }
}

/** Once the database holds it too. */
export function forgetKeptAtOnce(): void {
  try {
    sessionStorage.removeItem(unwritten);
  } catch {
    // Refused storage holds nothing to forget.
  }
}

function keptAtOnce(): { key: string; draft: Draft } | null {
  try {
    return JSON.parse(sessionStorage.getItem(unwritten) ?? "null");
  } catch {
    return null;
  }
}

/** This tab's draft; for a tab that has none yet, the one saved last. `false` where storage is refused. */
export async function loadDraft(key: string): Promise<Draft | null | false> {
  const last = keptAtOnce();
  try {
    if (last && last.key !== key && (await saveDraft(last.key, last.draft))) forgetKeptAtOnce(); // what this tab had before
    written = [];
    const own = await withStore<Draft | undefined>("readonly", (drafts) => drafts.get(key));
    if (last?.key === key && (own?.saved ?? 0) <= last.draft.saved) return last.draft;
    if (own) return await withTexts(key, own);
    const keys = await withStore("readonly", (drafts) => drafts.getAllKeys(ownKeys()));
    const all = await withStore<Draft[]>("readonly", (drafts) => drafts.getAll(ownKeys()));
    const order = all
      .map((draft, at) => ({ draft, key: String(keys[at]) }))
      .sort((a, b) => b.draft.saved - a.draft.saved);
    for (const old of order.slice(keptEntries)) {
      await withStore("readwrite", (drafts) => drafts.delete(old.key));
      await withStore("readwrite", (drafts) => drafts.delete(textsOf(old.key)));
    }
    return order[0] ? await withTexts(order[0].key, order[0].draft) : null;
  } catch {
    return last?.draft ?? false;
  }
}

async function withTexts(key: string, draft: Draft): Promise<Draft> {
  const texts = await withStore<string[]>("readonly", (drafts) => drafts.getAll(textsOf(key)));
  // What an earlier edition of this page kept has its texts inside.
  const text = (own: string, at: number) => own || (texts[at] ?? "");
  return { ...draft, versions: draft.versions.map((version, at) => ({ ...version, text: text(version.text, at) })) };
}

export async function forgetDrafts(): Promise<void> {
  written = [];
  forgetKeptAtOnce();
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
  letters: "variorum.letters",
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
