// Drafts where several tabs are open, where a page goes and comes back, and where a draft ends the page that opens it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { addresses, useBrowser, withPage } from "./support.mjs";
import {
  crash,
  crashAndReload,
  http,
  inDatabase,
  mortal,
  openTab,
  papers,
  shows,
  type,
  undo,
  until,
  untilKept,
  wait,
} from "./tabs.mjs";

useBrowser();

test("an open tab keeps its draft however many others come and go", () =>
  withPage(http, async (page) => {
    await type(page, "before", "The first tab.");
    await untilKept();
    const others = [];
    for (let at = 0; at < 10; at++) {
      const other = await openTab(page);
      await type(other, "before", `Tab ${at}.`);
      others.push(other);
    }
    await untilKept();
    for (const other of others) await other.close();
    const last = await openTab(page);
    await wait(2500);
    assert.equal(
      (await inDatabase(last)).filter(([, , value]) => value.versions).length,
      10,
      "eight, and two open ones",
    );
    await page.reload();
    await shows(page, ["The first tab.", ""]);
  }));

test("tabs that come one after the other take over the draft of the one before, not of an open one", () =>
  withPage(http, async (page) => {
    await type(page, "before", "The first tab.");
    await untilKept();
    for (let at = 0; at < 10; at++) {
      const other = await openTab(page);
      await shows(other, [Array.from({ length: at }, (_, n) => n).join(""), ""]);
      await type(other, "before", `${at}`);
      await untilKept();
      await other.close();
    }
    await page.reload();
    await shows(page, ["The first tab.", ""]);
  }));

test("what was switched off and on in another tab comes back on its side", () =>
  withPage(http, async (page) => {
    await type(page, "before", "older");
    await type(page, "after", "newer");
    await untilKept();
    const other = await openTab(page);
    const keep = other.getByLabel("Keep my texts in this browser");
    await keep.uncheck();
    await wait(300);
    await keep.check();
    await wait(300);
    await type(page, "after", "!");
    await untilKept();
    await crashAndReload(page);
    await shows(page, ["older", "newer!"]);
  }));

test("a duplicated tab has a draft of its own", () =>
  withPage(http, async (page) => {
    await type(page, "before", "older");
    await untilKept();
    const copy = await page.context().newPage();
    await copy.addInitScript(mortal);
    const spot = await page.evaluate(() => [history.state, { ...sessionStorage }]);
    await copy.addInitScript(([state, session]) => {
      if (history.state) return;
      history.replaceState(state, "");
      for (const [name, value] of Object.entries(session)) sessionStorage.setItem(name, value);
    }, spot);
    await copy.goto(addresses.http());
    await shows(copy, ["older", ""]);
    await type(copy, "before", " in the copy");
    await type(page, "after", "newer in the original");
    await untilKept();
    await page.reload();
    await shows(page, ["older", "newer in the original"]);
    await copy.reload();
    await shows(copy, ["older in the copy", ""]);
  }));

test("switched off in one tab is off in every other, and nothing is left", () =>
  withPage(http, async (page) => {
    await type(page, "before", "Secret");
    const other = await openTab(page);
    await other.getByLabel("Keep my texts in this browser").uncheck();
    await type(page, "before", " and more");
    await page.getByText("Nothing is kept").waitFor();
    await untilKept();
    assert.doesNotMatch(JSON.stringify(await inDatabase(page)), /Secret/);
    await page.reload();
    await wait(500);
    assert.deepEqual(await papers(page), ["", ""]);
    assert.deepEqual(
      await page.evaluate(() => Object.keys(sessionStorage).filter((key) => /left|early/.test(key))),
      [],
    );
    await other.getByLabel("Keep my texts in this browser").check();
    await page.getByText("Kept on this device only").waitFor();
    await type(page, "before", "Kept again");
    await untilKept();
    await crashAndReload(page);
    await shows(page, ["Kept again", ""]);
  }));

/** `prepare`: a page that ends when it draws a certain text, as one does on which the browser fails. */
const fatalText = () => {
  const unheard = (event) => globalThis.ended && event.stopImmediatePropagation();
  for (const type of ["pagehide", "visibilitychange"]) addEventListener(type, unheard, true);
  const { set, get } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
  Object.defineProperty(HTMLTextAreaElement.prototype, "value", {
    get,
    set(text) {
      set.call(this, text);
      globalThis.drawn ||= text.startsWith("Fatal");
      if (!globalThis.drawn || !sessionStorage.getItem("fatal")) return;
      globalThis.ended = true;
      // The renderer is gone: nothing runs any more until someone reloads.
      globalThis.setTimeout = () => 0;
      globalThis.requestAnimationFrame = () => 0;
      globalThis.requestIdleCallback = () => 0;
    },
  });
};

async function failTwice(page) {
  await type(page, "before", "Fatal words that a browser cannot draw.");
  await type(page, "after", "newer");
  await untilKept();
  await wait(2000);
  await page.evaluate(() => sessionStorage.setItem("fatal", "yes"));
  for (let time = 0; time < 2; time++) {
    await page.reload();
    await until(page, () => globalThis.drawn);
  }
  await page.reload();
  await page.locator(".notice", { hasText: "Fatal words that a browser cannot draw." }).waitFor();
  assert.deepEqual(await papers(page), ["", ""]);
}

test("a draft at which the page ended twice is offered; it can be opened after all", () =>
  withPage({ from: "http", prepare: fatalText }, async (page) => {
    await failTwice(page);
    await page.getByRole("button", { name: "Open it" }).click();
    await until(page, () => globalThis.drawn);
    await page.reload();
    await page.getByRole("button", { name: "Open it" }).waitFor();
    await page.evaluate(() => sessionStorage.removeItem("fatal"));
    await page.getByRole("button", { name: "Open it" }).click();
    await shows(page, ["Fatal words that a browser cannot draw.", "newer"]);
    await wait(3000);
    await page.reload();
    await shows(page, ["Fatal words that a browser cannot draw.", "newer"]);
  }));

test("starting afresh instead keeps the draft for Undo, and typing meanwhile keeps it offered", () =>
  withPage({ from: "http", prepare: fatalText }, async (page) => {
    await failTwice(page);
    await type(page, "before", "Something else.");
    await untilKept();
    await page.reload();
    await shows(page, ["Something else.", ""]);
    await page.getByRole("button", { name: "Start afresh" }).click();
    await page.getByRole("button", { name: "Open it" }).waitFor({ state: "hidden" });
    await untilKept();
    await page.evaluate(() => sessionStorage.removeItem("fatal"));
    await page.reload();
    await shows(page, ["Something else.", ""]);
    await undo(page);
    await shows(page, ["Fatal words that a browser cannot draw.", "newer"]);
    await undo(page);
    await shows(page, ["Something else.", ""]);
  }));

test("a draft that ended two tabs is offered in a third", () =>
  withPage({ from: "http", prepare: fatalText }, async (page) => {
    const first = await openTab(page, fatalText);
    await failTwice(first);
    await crash(first);
    const next = await openTab(page);
    await next.locator(".notice", { hasText: "Fatal words" }).waitFor();
  }));

test("reloading in a hurry is no failure of the draft", () =>
  withPage(http, async (page) => {
    await type(page, "before", "Quick");
    await untilKept();
    for (let time = 0; time < 5; time++) {
      await page.reload();
      await shows(page, ["Quick", ""]);
    }
  }));

/** `prepare`: notes the transactions that write, and how they end. */
const watchedWrites = () => {
  globalThis.writes = [];
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, ...rest) {
    const made = begin.call(this, stores, mode, ...rest);
    if (mode === "readwrite") {
      const write = { state: "under way" };
      globalThis.writes.push(write);
      for (const end of ["complete", "abort"])
        made.addEventListener(end, () => {
          write.state = end;
        });
    }
    return made;
  };
};

/** The page is left and may come back ("pagehide"), or does ("pageshow"). */
const pass = (page, event) =>
  page.evaluate((name) => window.dispatchEvent(new PageTransitionEvent(name, { persisted: true })), event);

/** A page with a draft that is left and may come back; and a tab that has taken the draft over meanwhile. */
async function takenOver(page) {
  await type(page, "before", "Shared");
  await untilKept();
  await pass(page, "pagehide");
  const other = await openTab(page);
  await shows(other, ["Shared", ""]);
  return other;
}

test("a page that may come back takes back what it is writing, and writes it when it does", () =>
  withPage({ from: "http", prepare: watchedWrites }, async (page) => {
    await type(page, "before", "First");
    await untilKept();
    const states = await page.evaluate(async () => {
      const field = document.querySelector("textarea");
      field.value = "First, then left";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      await new Promise((resolve) => setTimeout(resolve, 600));
      return globalThis.writes.map(({ state }) => state);
    });
    assert.ok(!states.includes("under way"), states.join());
    const texts = async () => (await inDatabase(page)).filter(([store]) => store === "texts").map(([, , text]) => text);
    assert.deepEqual(await texts(), ["First"], "nothing was written after it was left");
    assert.match(await page.evaluate(() => sessionStorage.getItem("variorum.left")), /First, then left/);
    await pass(page, "pageshow");
    await wait(1000);
    assert.deepEqual(await texts(), ["First, then left"]);
    assert.equal(await page.evaluate(() => sessionStorage.getItem("variorum.left")), null);
  }));

test("a page that comes back when another tab has taken over its draft goes on with a copy", () =>
  withPage(http, async (page) => {
    const other = await takenOver(page);
    await type(other, "before", " and changed there");
    await pass(page, "pageshow");
    await wait(600);
    await type(page, "before", " and changed here");
    await untilKept();
    await crashAndReload(page);
    await shows(page, ["Shared and changed here", ""]);
    await crashAndReload(other);
    await shows(other, ["Shared and changed there", ""]);
  }));

test("what is typed on while it is not known whose the draft is outlives a crash", () =>
  withPage(http, async (page) => {
    await takenOver(page);
    // The page waits two seconds for its draft, which the other tab keeps.
    await pass(page, "pageshow");
    await type(page, "before", " once");
    await wait(400);
    await type(page, "before", " and again");
    await wait(400);
    await crashAndReload(page);
    await shows(page, ["Shared once and again", ""]);
  }));
