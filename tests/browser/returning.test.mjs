// Leaving the page right after a change and coming back, again and again: nothing is lost, and storage never locks. WebKit
// keeps a page that is left as it stands, with whatever it was writing; so its page cache is on here.
//
//     VARIORUM_ROUNDS   how often, 8
import assert from "node:assert/strict";
import { test } from "node:test";
import { addresses, paste, useBrowser, withPage } from "./support.mjs";

useBrowser();

const rounds = Number(process.env.VARIORUM_ROUNDS ?? 8);
// A draft is written a moment after a change: some rounds leave before that, some while it is written, some after.
const moments = [0, 250, 310, 120, 280, 340, 200, 400];

const older = (page) => page.locator(".paper[data-side=before] textarea");

/** Waits until the field holds the text. */
const holds = (page, text) =>
  page.waitForFunction((wanted) => document.querySelector("textarea")?.value === wanted, text);

/** Whether a transaction of the page's own database can still end: one that was left open keeps all later ones waiting. */
const canStillWrite = (page) =>
  page.evaluate(async () => {
    const all = (await indexedDB.databases?.()) ?? [];
    const ended = (name) =>
      new Promise((resolve) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames];
          if (stores.length === 0) return resolve(true);
          const transaction = opening.result.transaction(stores, "readwrite");
          transaction.oncomplete = () => resolve(true);
          transaction.objectStore(stores[0]).count();
        };
      });
    const patience = new Promise((resolve) => setTimeout(resolve, 5000, [false]));
    return (await Promise.race([Promise.all(all.map(({ name }) => ended(name))), patience])).every(Boolean);
  });

for (const from of ["disk", "http"]) {
  test(`${rounds} times left right after a change and come back to, ${from}`, () =>
    withPage({ from, pageCache: true }, async (page) => {
      for (let round = 0; round < rounds; round++) {
        const text = `What was written in round ${round}.`;
        await older(page).fill("");
        await paste(page, "before", text);
        await page.waitForTimeout(moments[round % moments.length]);
        await page.goto("about:blank");
        await page.goBack();
        await holds(page, text);
        assert.ok(await canStillWrite(page), `round ${round}: storage is not locked`);
        await page.reload();
        await holds(page, text);
        // And a page that was never in the cache.
        await page.goto(addresses[from]());
        await page.goBack();
        await holds(page, text);
      }
    }));
}
