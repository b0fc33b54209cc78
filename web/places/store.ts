// The database: one record a draft under the draft's name, and its texts under [name, number]. What belongs together is written in
// one transaction. A database that does not answer is given up after a while: its promise fails, the page goes on.

import { checked } from "./checked";
import type { Kept, Texts } from "./draft";
import { moveOldDrafts } from "./old_drafts";

const database = { name: "variorum", version: 2 };
export const stores = { drafts: "records", texts: "texts" } as const;
/** Milliseconds for opening and for a transaction; one that writes long texts gets more for each million characters. */
const patience = { ordinary: 10_000, million: 1000 };

export interface Stored {
  kept: Kept | null;
  texts: Texts;
}

const textsOf = (name: string): IDBKeyRange => IDBKeyRange.bound([name], [name, []]);

export class Store {
  private connection: Promise<IDBDatabase> | null = null;
  private readonly writing = new Set<IDBTransaction>();
  /** Set while nothing may be under way: the page is leaving, and may come back. */
  private closed = false;

  /** `lost` is called when the database went away, with all that is known of it. */
  constructor(private readonly lost: () => void) {}

  async read(name: string): Promise<Stored> {
    return this.transact("readonly", patience.ordinary, (drafts, texts) => {
      const record = drafts.get(name);
      const keys = texts.getAllKeys(textsOf(name));
      const values = texts.getAll(textsOf(name));
      return () => ({
        kept: checked(record.result),
        texts: new Map(keys.result.flatMap((key, at) => numberedText(key, values.result[at]))),
      });
    });
  }

  /** All drafts, the one saved last first. */
  list(): Promise<{ name: string; kept: Kept | null }[]> {
    return this.transact("readonly", patience.ordinary, (drafts) => {
      const keys = drafts.getAllKeys();
      const records = drafts.getAll();
      return () =>
        keys.result
          .map((key, at) => ({ name: String(key), kept: checked(records.result[at]) }))
          .sort((a, b) => (b.kept?.saved ?? 0) - (a.kept?.saved ?? 0));
    });
  }

  write(name: string, kept: Kept, fresh: Texts, gone: readonly number[]): Promise<void> {
    let characters = 0;
    for (const text of fresh.values()) characters += text.length;
    const time = patience.ordinary + (characters / 1_000_000) * patience.million;
    return this.transact("readwrite", time, (drafts, texts) => {
      for (const [number, text] of fresh) texts.put(text, [name, number]);
      for (const number of gone) texts.delete([name, number]);
      drafts.put(kept, name);
      return () => {};
    });
  }

  remove(name: string): Promise<void> {
    return this.transact("readwrite", patience.ordinary, (drafts, texts) => {
      drafts.delete(name);
      texts.delete(textsOf(name));
      return () => {};
    });
  }

  clear(): Promise<void> {
    return this.transact("readwrite", patience.ordinary, (drafts, texts) => {
      drafts.clear();
      texts.clear();
      return () => {};
    });
  }

  /** Takes back what is being written, and lets nothing new begin. */
  suspend(): void {
    this.closed = true;
    for (const transaction of this.writing) {
      try {
        transaction.abort();
      } catch {
        // It has just ended by itself.
      }
    }
  }

  resume(): void {
    this.closed = false;
  }

  /** One transaction; answers with what `use` makes of its requests once it is complete. */
  private async transact<Result>(
    mode: IDBTransactionMode,
    time: number,
    use: (drafts: IDBObjectStore, texts: IDBObjectStore) => () => Result,
  ): Promise<Result> {
    const opened = await this.opened();
    if (this.closed) throw new Error("the page is leaving");
    const transaction = opened.transaction([stores.drafts, stores.texts], mode);
    if (mode === "readwrite") this.writing.add(transaction);
    try {
      return await new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(this.giveUp(transaction)), time);
        transaction.oncomplete = () => resolve(result());
        transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
        transaction.addEventListener("complete", () => clearTimeout(late));
        transaction.addEventListener("abort", () => clearTimeout(late));
        const result = use(transaction.objectStore(stores.drafts), transaction.objectStore(stores.texts));
        // Once it is said that nothing more comes, it ends well even if the page is gone by then.
        transaction.commit?.();
      });
    } finally {
      this.writing.delete(transaction);
    }
  }

  private giveUp(transaction: IDBTransaction): Error {
    this.connection = null;
    try {
      transaction.abort();
      transaction.db.close();
    } catch {
      // It has ended, or it cannot even be taken back.
    }
    return new Error("the database does not answer");
  }

  /** Opened once: when the page is left there is no time for opening. */
  private opened(): Promise<IDBDatabase> {
    const forget = () => {
      this.connection = null;
    };
    const closed = () => {
      forget();
      this.lost();
    };
    this.connection ??= open(closed).catch((error) => {
      forget();
      throw error;
    });
    return this.connection;
  }
}

function open(closed: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("the database does not open")), patience.ordinary);
    const request = indexedDB.open(database.name, database.version);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(stores.drafts);
      request.result.createObjectStore(stores.texts);
      if (request.transaction) moveOldDrafts(request.transaction);
    };
    request.onsuccess = () => {
      clearTimeout(late);
      request.result.onclose = closed;
      request.result.onversionchange = () => {
        request.result.close();
        closed();
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

function numberedText(key: IDBValidKey, text: unknown): [number, string][] {
  const number = Array.isArray(key) ? key[1] : undefined;
  return typeof number === "number" && typeof text === "string" ? [[number, text]] : [];
}
