// Drafts as the first edition of this page kept them, moved to where they are kept now: once, when its database is first opened.
//
//     "drafts":   name → draft, its texts empty;   [name, place] → text        (the very first had the texts in the draft)

import { fieldsOf, listOf } from "./checked";
import { stores } from "./store";

const oldStore = "drafts";

/** Within the transaction that changes the database: nothing is lost if the page is closed meanwhile. */
export function moveOldDrafts(transaction: IDBTransaction): void {
  if (!transaction.db.objectStoreNames.contains(oldStore)) return;
  const drafts = transaction.objectStore(stores.drafts);
  const texts = transaction.objectStore(stores.texts);
  const request = transaction.objectStore(oldStore).openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) {
      transaction.db.deleteObjectStore(oldStore);
      return;
    }
    const { key, value } = cursor;
    if (Array.isArray(key)) texts.put(value, [String(key[0]), Number(key[1]) + 1]);
    else {
      const { record, within } = movedDraft(value);
      drafts.put(record, String(key));
      // Names come before places: a text that stands apart is put later and is the one that counts.
      for (const [number, text] of within) texts.put(text, [String(key), number]);
    }
    cursor.continue();
  };
}

/** An old draft with numbers for its texts, and the texts that were inside it. */
export function movedDraft(value: unknown): { record: object; within: [number, string][] } {
  const fields = fieldsOf(value);
  const versions = listOf(fields["versions"]).map(fieldsOf);
  return {
    record: { ...fields, versions: versions.map((version, at) => ({ ...version, text: at + 1 })) },
    within: versions.map(({ text }, at) => [at + 1, typeof text === "string" ? text : ""]),
  };
}
