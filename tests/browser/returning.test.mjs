// Leaving the page right after a change and coming back, again and again: nothing is lost, and storage never locks. WebKit
// keeps a page that is left as it stands, with whatever it was writing; so its page cache is on here.
//
//     VARIORUM_ROUNDS   how often, 8
import assert from "node:assert/strict";
import { test } from "node:test";
import { addresses, browserName, paragraphs, paste, useBrowser, withPage } from "./support.mjs";

useBrowser();

const rounds = Number(process.env.VARIORUM_ROUNDS ?? 8);
// A draft is written a moment after a change: some rounds leave before that, some while it is written, some after.
const moments = [0, 210, 230, 120, 260, 0, 200, 400];

// Long enough that writing it takes a moment, short enough for a field to show all of it (web/views/fits.ts).
const filling = paragraphs(110).join("\n\n");

const older = (page) => page.locator(".paper[data-side=before] textarea");

/** Waits until the field holds the text; `when` says where it is lost, if it is. */
const holds = (page, text, when) =>
  page
    .waitForFunction((wanted) => document.querySelector("textarea")?.value === wanted, text)
    .catch(async () => assert.equal((await older(page).inputValue()).slice(0, 60), text.slice(0, 60), when));

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
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(true);
          };
          transaction.objectStore(stores[0]).count();
        };
      });
    const patience = new Promise((resolve) => setTimeout(resolve, 5000, [false]));
    return (await Promise.race([Promise.all(all.map(({ name }) => ended(name))), patience])).every(Boolean);
  });

/** Whether the page that came back is the very one that was left, not loaded anew. */
const leaveMark = (page, round) =>
  page.evaluate((mark) => {
    globalThis.mark = mark;
  }, round);
const hasMark = (page, round) => page.evaluate((mark) => globalThis.mark === mark, round);

for (const from of ["disk", "http"]) {
  test(`${rounds} times left right after a change and come back to, ${from}`, () =>
    withPage({ from, pageCache: true }, async (page) => {
      for (let round = 0; round < rounds; round++) {
        const text = `What was written in round ${round}. ${filling}`;
        await older(page).fill("");
        await paste(page, "before", text);
        await leaveMark(page, round);
        await page.waitForTimeout(moments[round % moments.length]);
        // Another page of the same origin has the same storage. The very same address would take this one's place.
        await page.goto(`${addresses[from]()}?elsewhere`);
        assert.ok(await canStillWrite(page), `round ${round}: the page gone to can write`);
        await page.goBack();
        await holds(page, text, `round ${round}, back`);
        if (browserName === "webkit") assert.ok(await hasMark(page, round), "it was kept as it stood");
        assert.ok(await canStillWrite(page), `round ${round}: the page come back to can write`);
        if (round % 2 === 0) continue;
        await page.reload();
        await holds(page, text, `round ${round}, loaded again`);
      }
    }));
}
