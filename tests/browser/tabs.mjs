// Several tabs of one browser, which share what the page keeps; tabs that end without a word, as in a crash; and what is kept.
import assert from "node:assert/strict";
import { addresses } from "./support.mjs";

export { wait } from "./webdriver.mjs";

/**
 * `prepare`: a tab that can end as in a crash, without hearing that it ends: `globalThis.ended` is set before. Its engine never
 * answers: nothing is compared, the papers stay open, and many tabs cost little.
 */
export const mortal = () => {
  const Real = globalThis.Worker;
  globalThis.Worker = class extends Real {
    constructor() {
      super(URL.createObjectURL(new Blob(["0"])));
    }
  };
  const unheard = (event) => globalThis.ended && event.stopImmediatePropagation();
  for (const type of ["pagehide", "visibilitychange"]) addEventListener(type, unheard, true);
};

/** Settings of a page whose tabs share what is kept, and can end as in a crash. */
export const http = { from: "http", prepare: mortal };

/** Another tab, of the same browser as a page. */
export async function openTab(page, prepare = mortal, address = addresses.http()) {
  const tab = await page.context().newPage();
  await tab.addInitScript(prepare);
  await tab.goto(address);
  return tab;
}

export async function crashAndReload(page) {
  await page.evaluate(() => {
    globalThis.ended = true;
  });
  await page.reload();
}

export async function crash(page) {
  await page.evaluate(() => {
    globalThis.ended = true;
  });
  await page.close();
}

export const field = (page, side) => page.locator(`.paper[data-side=${side}] textarea`);

/** Both papers; of a text too long for a field, how it begins. */
export const papers = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".paper")].map((paper) => {
      const beginning = paper.querySelector(".beginning");
      if (beginning.hidden) return paper.querySelector("textarea").value;
      return beginning.querySelector(".preview").textContent.slice(0, 20);
    }),
  );

/** Waits for these papers. `wanted` may be a function that says whether papers are as they should be. */
export async function shows(page, wanted, message) {
  const fits = typeof wanted === "function" ? wanted : (seen) => seen.join("\u0000") === wanted.join("\u0000");
  let seen;
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
    seen = await papers(page);
    if (fits(seen)) return seen;
  }
  assert.deepEqual(seen, wanted, message);
}

/** Waits for something in the page, asked from outside: a page that has ended asks itself nothing. */
export async function until(page, holds, milliseconds = 20_000) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50)))
    if (await page.evaluate(holds)) return;
  assert.fail(`in vain: ${holds}`);
}

/** Types at the end of a text, as a person does: letter by letter as far as the page can tell. */
export async function type(page, side, text) {
  await field(page, side).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(text);
}

/** Drops a file on a paper. A pair [text, times] is a long one. */
export async function dropFile(page, side, name, content) {
  await page.evaluate(
    ([target, file, text]) => {
      const dataTransfer = new DataTransfer();
      const part = typeof text === "string" ? text : text[0].repeat(text[1]);
      dataTransfer.items.add(new File([part], file, { type: "text/plain" }));
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.querySelector(`.paper[data-side=${target}]`).dispatchEvent(new DragEvent("drop", options));
    },
    [side, name, content],
  );
}

/** Longer than it takes until what was typed is kept. */
export const untilKept = () => new Promise((resolve) => setTimeout(resolve, 700));

/** Everything that stands in the database: [store, key, value]. `change` is written into every draft there. */
export const inDatabase = (page, change = null) =>
  page.evaluate(
    (fields) =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open("variorum");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const names = [...database.objectStoreNames];
          const found = [];
          if (names.length === 0) return resolve(found);
          const transaction = database.transaction(names, "readwrite");
          for (const name of names) {
            const cursor = transaction.objectStore(name).openCursor();
            cursor.onsuccess = () => {
              if (!cursor.result) return;
              found.push([name, cursor.result.key, cursor.result.value]);
              if (fields && cursor.result.value.versions) cursor.result.update({ ...cursor.result.value, ...fields });
              cursor.result.continue();
            };
          }
          transaction.oncomplete = () => {
            database.close();
            resolve(found);
          };
        };
      }),
    change,
  );

export const undo = (page) => page.getByRole("button", { name: "Undo" }).click();
