// Drafts: what was put on the papers outlives reloads, crashes, other tabs and what Undo takes back. The rules stand at the head of
// web/places/drafts.ts; drafts_model.test.mjs tries them in any order.
import assert from "node:assert/strict";
import { test } from "node:test";
import { addresses, browserName, compared, sample, useBrowser, withPage } from "./support.mjs";
import {
  crash,
  crashAndReload,
  dropFile,
  field,
  http,
  inDatabase,
  mortal,
  openTab,
  papers,
  shows,
  type,
  undo,
  untilKept,
  wait,
} from "./tabs.mjs";

useBrowser();

/** Of a text that is too long for a field, what `papers` says. */
const long = (part) => (shown) => shown[0].startsWith(part.slice(0, 10));

test("Undo holds though what it takes back is just being written", () =>
  withPage(http, async (page) => {
    await type(page, "before", "Typed by hand.");
    await untilKept();
    await dropFile(page, "before", "long.txt", ["A long one. ", 3_750_000]);
    await page.evaluate(async () => {
      const button = () =>
        [...document.querySelectorAll(".notice:not([hidden]) button")].find((one) => one.textContent === "Undo");
      while (!button()) await new Promise((resolve) => setTimeout(resolve, 5));
      // Its writing has begun, and is not done.
      await new Promise((resolve) => setTimeout(resolve, 300));
      button().click();
    });
    await shows(page, ["Typed by hand.", ""]);
    // Nothing is left to be done, so that the database alone says what comes back.
    await wait(6000);
    await crashAndReload(page);
    await shows(page, ["Typed by hand.", ""]);
    await wait(1500);
    assert.deepEqual(await papers(page), ["Typed by hand.", ""]);
  }));

/** `prepare`: where the tab says so, the database opens only once it is let. */
const lateDatabase = () => {
  if (!sessionStorage.getItem("late")) return;
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...parameters) {
    const request = open.apply(this, parameters);
    const shown = {};
    request.onsuccess = (event) => {
      if (!globalThis.letOpen) return setTimeout(() => request.onsuccess(event), 20);
      Object.assign(shown, { result: request.result });
      shown.onsuccess?.(event);
    };
    return shown;
  };
};

for (const ended of ["before", "after"])
  test(`what is typed before the draft is back stays, and Undo brings the draft; the page is left ${ended} it is back`, () =>
    withPage({ from: "http", prepare: lateDatabase }, async (page) => {
      await type(page, "before", "The whole draft");
      await untilKept();
      await page.evaluate(() => sessionStorage.setItem("late", "yes"));
      await page.reload();
      await type(page, "before", "x");
      if (ended === "after") {
        await page.evaluate(() => {
          globalThis.letOpen = true;
        });
        await page.locator(".notice", { hasText: "are set aside" }).waitFor();
        await untilKept();
      }
      await page.evaluate(() => sessionStorage.removeItem("late"));
      await page.reload();
      await page.locator(".notice", { hasText: "are set aside" }).waitFor();
      for (const wanted of ["x", "The whole draft", "x"]) {
        await shows(page, [wanted, ""]);
        await undo(page);
      }
    }));

test("what is typed without a pause is kept meanwhile", () =>
  withPage({ ...http, allow: /renderer is gone/ }, async (page) => {
    const typed = await page.evaluate(async () => {
      const field = document.querySelector("textarea");
      for (let letter = 0; letter < 60; letter++) {
        field.value += "a";
        field.dispatchEvent(new InputEvent("input", { inputType: "insertText", bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      globalThis.ended = true;
      IDBDatabase.prototype.transaction = () => {
        throw new Error("the renderer is gone");
      };
      return field.value.length;
    });
    await page.reload();
    const [kept] = await shows(page, ([text]) => text.length > 0, "nothing was kept");
    assert.ok(kept.length >= typed / 2, `${kept.length} of ${typed} letters`);
  }));

test("a sentence typed beside a text of eighteen million characters outlives a reload at once", () =>
  withPage(http, async (page) => {
    await dropFile(page, "before", "long.txt", ["A long one. ", 1_500_000]);
    await page.locator(".preview").first().waitFor();
    await wait(4000);
    await type(page, "after", "One sentence.");
    await page.reload();
    await shows(page, (shown) => long("A long one. ")(shown) && shown[1] === "One sentence.");
  }));

test("Undo outlives the choice of an encoding", () =>
  withPage(http, async (page) => {
    await type(page, "before", "Typed by hand.");
    const buffer = Buffer.from([0x63, 0x61, 0x66, 0xe9]);
    await page
      .locator(".paper[data-side=before] input[type=file]")
      .setInputFiles({ name: "old.txt", mimeType: "text/plain", buffer });
    await page.locator(".paper .decoded select").selectOption("windows-1251");
    await shows(page, ["cafй", ""]);
    await undo(page);
    await shows(page, ["Typed by hand.", ""]);
  }));

test("what was edited in a file whose encoding is chosen later can be had back", () =>
  withPage(http, async (page) => {
    const buffer = Buffer.from([0x63, 0x61, 0x66, 0xe9]);
    await page
      .locator(".paper[data-side=before] input[type=file]")
      .setInputFiles({ name: "old.txt", mimeType: "text/plain", buffer });
    await shows(page, ["café", ""]);
    await type(page, "before", ", edited");
    await page.locator(".paper .decoded select").selectOption("windows-1251");
    await shows(page, ["cafй", ""]);
    await undo(page);
    await shows(page, ["café, edited", ""]);
  }));

test("Undo goes back over files loaded twice, past typing and a reload, and round again", () =>
  withPage(http, async (page) => {
    const [typed, first, second] = [
      ["Typed by hand.", ""],
      ["First file.", ""],
      ["Second file, and a word", ""],
    ];
    await type(page, "before", typed[0]);
    await dropFile(page, "before", "1.txt", first[0]);
    await shows(page, first);
    await dropFile(page, "before", "2.txt", "Second file");
    await shows(page, ["Second file", ""]);
    await type(page, "before", ", and a word");
    await page.reload();
    for (const wanted of [second, first, typed, second, first]) {
      await shows(page, wanted);
      await undo(page);
    }
  }));

test("Undo outlives a sample and a reload, until it is dismissed", () =>
  withPage({ from: "http" }, async (page) => {
    await type(page, "before", "Typed by hand.");
    await untilKept();
    await sample(page);
    await untilKept();
    await page.reload();
    await compared(page);
    await undo(page);
    await shows(page, ["Typed by hand.", ""]);
    await page.getByRole("button", { name: "Dismiss" }).click();
    await untilKept();
    const kept = (await inDatabase(page)).filter(([store]) => store === "texts");
    assert.deepEqual(
      kept.map(([, , text]) => text),
      ["Typed by hand."],
      "nothing else is left in the database",
    );
  }));

const tampered = {
  "no versions": { versions: [] },
  "versions that are none": { versions: [null, 3, { text: {} }], before: 0, after: 1 },
  "a place outside": { before: 99 },
  "half a place": { after: 0.5 },
  "no options": { quieten: null },
  "options of another kind": {
    quieten: { ignoreCase: "yes" },
    view: "table",
    pinned: 7,
    forbidden: [{ before: [2, 1] }],
  },
  "an odd date": {
    versions: [
      { name: 1, time: "yesterday", text: "a" },
      { name: "", time: "9999999-99-99T99:99", text: "b" },
    ],
  },
  "nothing to go back to": { replaced: "all", offered: [] },
};
for (const [name, change] of Object.entries(tampered))
  test(`a draft that another page has altered breaks nothing: ${name}`, () =>
    withPage({ from: "http" }, async (page) => {
      await type(page, "before", "older");
      await type(page, "after", "newer");
      await compared(page);
      await untilKept();
      await inDatabase(page, change);
      await page.evaluate((fields) => {
        const kept = { name: history.state.draft, kept: fields, texts: [[1, 2], "x"] };
        sessionStorage.setItem("variorum.left", JSON.stringify(kept));
      }, change);
      await page.reload();
      await wait(500);
      await field(page, "before").fill("One. Two.");
      await field(page, "after").fill("One. Three.");
      await page.keyboard.press("Control+Enter");
      await page.locator("ins", { hasText: "Three" }).first().waitFor();
    }));

/** `prepare`: the database as the first edition made it. This page's own opening comes after it. */
const firstEdition = () => {
  if (sessionStorage.length > 0) return;
  const request = indexedDB.open("variorum", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("drafts");
  request.onsuccess = () => {
    const transaction = request.result.transaction("drafts", "readwrite");
    const drafts = transaction.objectStore("drafts");
    const quieten = { ignoreCase: true, ignorePunctuation: false, ignoreTypography: false, ignoreWhitespace: false };
    const rest = { before: 0, after: 1, view: "inline", quieten, pinned: [], forbidden: [] };
    const version = (name, text) => ({ name, time: "", text });
    drafts.put({ ...rest, versions: [version("First", ""), version("", "")], saved: 2 }, "apart");
    drafts.put("older, apart", ["apart", 0]);
    drafts.put("newer, apart", ["apart", 1]);
    drafts.put({ ...rest, versions: [version("", "older, within"), version("", "newer, within")], saved: 1 }, "within");
    transaction.oncomplete = () => request.result.close();
  };
};

test("drafts of the first edition of this page come back, with what was left in the storage of a tab", () =>
  withPage({ from: "http", prepare: firstEdition }, async (page) => {
    const context = page.context();
    await shows(page, ["older, apart", "newer, apart"]);
    assert.equal(await page.locator(".paper").getByLabel("Name of the older version").inputValue(), "First");
    const within = await context.newPage();
    await within.addInitScript(() => history.state || history.replaceState({ draft: "within" }, ""));
    await within.goto(addresses.http());
    await shows(within, ["older, within", "newer, within"]);
    const left = await context.newPage();
    await left.addInitScript(mortal);
    await left.addInitScript(() => {
      if (history.state) return;
      history.replaceState({ draft: "left" }, "");
      const versions = [
        { name: "", time: "", text: "just left" },
        { name: "", time: "", text: "" },
      ];
      const draft = { versions, before: 0, after: 1, view: "columns", saved: 3 };
      sessionStorage.setItem("variorum.unwritten", JSON.stringify({ key: "left", draft }));
    });
    await left.goto(addresses.http());
    await shows(left, ["just left", ""]);
    await untilKept();
    await crashAndReload(left);
    await shows(left, ["just left", ""]);
  }));

/** `prepare`: no transaction ever ends, as where WebKit has locked the database. */
const lockedDatabase = () => {
  const wait = globalThis.setTimeout;
  // A person waits ten seconds for this; a test need not.
  globalThis.setTimeout = (act, time, ...rest) => wait(act, time === 10_000 ? 1000 : time, ...rest);
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...parameters) {
    const made = begin.apply(this, parameters);
    const keys = made.objectStore(made.objectStoreNames[0]);
    const again = () => {
      keys.getKey(0).onsuccess = again;
    };
    made.commit = () => {};
    again();
    return made;
  };
};

test("a database that does not answer is said to refuse, and the page works", () =>
  withPage({ from: "http", prepare: lockedDatabase }, async (page) => {
    await page.getByText("This browser refuses storage to this page").waitFor({ timeout: 20_000 });
    await type(page, "before", "older");
    await type(page, "after", "newer");
    await page.keyboard.press("Control+Enter");
    await compared(page);
  }));

test("Back works where the address begins with two slashes", () =>
  withPage({ from: "http" }, async (page) => {
    await page.goto(`${addresses.http()}/x/`);
    await sample(page);
    await page.getByRole("button", { name: "Edit texts" }).click();
    await page.waitForFunction(() => location.hash === "");
    assert.match(page.url(), /\d\/\/x\/$/);
    await page.goBack();
    await page.locator(".entry").waitFor({ state: "hidden" });
  }));

if (browserName === "chromium")
  test("a renderer that crashes half a second after the last letter has lost none", () =>
    withPage({ from: "http", allow: /crash/i }, async (page) => {
      const tab = await openTab(page);
      await type(tab, "before", "Typed until it crashed.");
      await untilKept();
      const client = await tab.context().newCDPSession(tab);
      await Promise.race([client.send("Page.crash").catch(() => {}), wait(2000)]);
      await tab.close();
      const next = await openTab(page);
      await shows(next, ["Typed until it crashed.", ""]);
      await crash(next);
    }));
