// What SECURITY.md promises: hostile texts are shown for what they are and run nothing; work can be stopped; limits are named.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, paste, textOf, useBrowser, withPage } from "./support.mjs";

useBrowser();

test("an override of direction in a change is shown by its number, and ends where the change ends", () =>
  withPage({}, async (page) => {
    await compare(page, "Pay the bill to alice by noon.", "Pay the bill to \u202ealice by noon.");
    assert.equal(await textOf(page, ".grid ins .symbol"), "U+202E");
    assert.match(await page.locator(".grid ins .symbol").getAttribute("aria-label"), /invisible character U\+202E/);
    const ins = page.locator(".grid ins");
    assert.equal(await ins.evaluate((node) => getComputedStyle(node).unicodeBidi), "isolate");
  }));

test("characters that take no room are shown inside a word that changed", () =>
  withPage({}, async (page) => {
    await compare(page, "The password is opensesame, they said.", "The password is open\u200bsesam\u00ade, they said.");
    const shown = await page.locator(".grid ins .symbol").allTextContents();
    assert.deepEqual(shown, ["U+200B", "U+00AD"]);
  }));

test("emoji and Persian words keep their joiners unmarked", () =>
  withPage({}, async (page) => {
    await compare(page, "We saw 👩‍👩‍👧 there, and می‌خواهم.", "We saw 👩‍👩‍👦 there, and می‌خواهی.");
    await page.locator(".grid ins").first().waitFor();
    assert.equal(await page.locator(".grid :is(ins, del) .symbol").count(), 0);
  }));

test("markup in a text is text", () =>
  withPage({}, async (page) => {
    const hostile = '<img src=x onerror="globalThis.ran = 1"><script>globalThis.ran = 1</script> </div> &amp; {{7*7}}';
    await compare(page, `One ${hostile} two.`, `One ${hostile} three.`);
    assert.ok((await page.locator(".grid").textContent()).includes(hostile));
    assert.equal(await page.evaluate(() => globalThis.ran), undefined);
    assert.equal(await page.locator(".grid img, .grid script").count(), 0);
  }));

/** A worker that reports how far it is and never ends; it counts how many were started. */
const endlessWorker = () => {
  const Real = globalThis.Worker;
  globalThis.started = 0;
  globalThis.ended = 0;
  globalThis.Worker = class extends Real {
    constructor() {
      const script =
        "onmessage = ({ data }) => { if (!data.id) return; postMessage({ id: data.id, done: 0.4 }); for (;;); }";
      super(URL.createObjectURL(new Blob([script])));
      globalThis.started++;
    }
    terminate() {
      globalThis.ended++;
      super.terminate();
    }
  };
};

test("the bar shows how far a comparison is; Cancel takes effect within 100 milliseconds", () =>
  withPage({ prepare: endlessWorker }, async (page) => {
    await paste(page, "before", "One cat sat here.");
    await paste(page, "after", "Two cats sat here.");
    await page.getByRole("progressbar").waitFor();
    await page.waitForFunction(() => document.querySelector("progress").value === 0.4);
    const milliseconds = await page.evaluate(async () => {
      const cancel = [...document.querySelectorAll(".progress button")].find((one) => one.textContent === "Cancel");
      const begin = performance.now();
      cancel.click();
      while (globalThis.ended === 0 || document.querySelector(".progress:not([hidden])"))
        await new Promise((resolve) => setTimeout(resolve, 1));
      return performance.now() - begin;
    });
    assert.ok(milliseconds < 100, `${milliseconds} ms`);
    assert.match(await textOf(page, ".notices"), /Cancelled/);
  }));

test("a new comparison cancels the one before", () =>
  withPage({ prepare: endlessWorker }, async (page) => {
    await paste(page, "before", "One cat sat here.");
    await paste(page, "after", "Two cats sat here.");
    await page.getByRole("progressbar").waitFor();
    const before = await page.evaluate(() => [globalThis.started, globalThis.ended]);
    await page.locator(".paper[data-side=after] textarea").fill("Three cats sat there.");
    await page.waitForFunction(([started]) => globalThis.started > started, before);
    assert.ok((await page.evaluate(() => globalThis.ended)) > before[1]);
  }));

test("a file that is too large is refused by name before it is read", () =>
  withPage({}, async (page) => {
    await page.evaluate(() => {
      // A file that says it has five thousand million bytes.
      Object.defineProperty(File.prototype, "size", { get: () => 5_000_000_000 });
      File.prototype.arrayBuffer = () => {
        globalThis.wasRead = true;
        return Promise.resolve(new ArrayBuffer(0));
      };
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["x"], "huge.txt", { type: "text/plain" }));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    });
    await page.locator(".problem").first().waitFor();
    assert.match(await textOf(page, ".problem"), /huge\.txt/);
    assert.equal(await page.evaluate(() => globalThis.wasRead), undefined);
  }));
