// What SECURITY.md promises: hostile texts are shown for what they are and run nothing; work can be stopped; limits are named.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, paste, textOf, useBrowser, withPage } from "./support.mjs";

useBrowser();

/** The letters of an element as they stand on the screen, from left to right, without blanks. */
const asSeen = (locator) =>
  locator.evaluate((node) => {
    const letters = [];
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      for (let at = 0; at < text.length; at++) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { left, top, width } = range.getBoundingClientRect();
        if (text.data[at] > " " && width > 0 && !text.parentElement.closest(".note"))
          letters.push({ letter: text.data[at], left, top });
      }
    }
    letters.sort((a, b) => (Math.abs(a.top - b.top) > 12 ? a.top - b.top : a.left - b.left));
    return letters.map(({ letter }) => letter).join("");
  });

test("an override of direction is shown by its name, and turns nothing round: in a change, beside one, in what moved", () =>
  withPage({}, async (page) => {
    const kept = "Some \u202eother sentence stays.";
    const moved = "Whatever \u202estands here goes down the page.";
    const rest = "Here the second of them is found.\n\nAnd the third comes after it.";
    const older = `Pay the bill to bob by noon. ${kept} Old ends.\n\n${moved}\n\n${rest}`;
    const newer = `Pay the bill to \u202ealice by noon. ${kept} New ends.\n\n${rest}\n\n${moved}`;
    await compare(page, older, newer);
    const sign = page.locator(".grid ins .symbol").first();
    assert.equal(await sign.textContent(), "RLO");
    assert.equal(await sign.getAttribute("aria-label"), "right-to-left override (U+202E)");
    for (const [side, text] of [
      ["before", older],
      ["after", newer],
    ]) {
      const paragraphs = page.locator(`.cell[data-side=${side}] p`);
      const seen = await Promise.all((await paragraphs.all()).map(asSeen));
      assert.deepEqual(seen, text.replaceAll(/\u202e| /g, "").split("\n\n"));
    }
    await page.keyboard.press("l");
    const entries = await page.locator(".drawer [data-entry]").all();
    const list = (await Promise.all(entries.map(asSeen))).join("\n");
    assert.match(list, /bob→alice/);
    assert.match(list, /Whateverstandsheregoes/);
    assert.ok((await page.locator(".drawer .symbol").allTextContents()).includes("RLO"));
  }));

test("what went and what came stand in their order in the list, also where both are Hebrew", () =>
  withPage({}, async (page) => {
    await compare(page, "הוא ראה כלב בגן היום.", "הוא ראה חתול בגן היום.");
    await page.keyboard.press("l");
    const place = (selector) => page.locator(`.drawer ${selector}`).evaluate((node) => node.getBoundingClientRect().x);
    assert.ok((await place("del")) < (await place("ins")));
  }));

test("names of files and versions turn nothing round: in fields, heads, the title, menus, notices", () =>
  withPage({}, async (page) => {
    const named = (name, bytes) => ({ name, mimeType: "text/plain", buffer: Buffer.from(bytes) });
    const choose = (side, file) => page.locator(`.paper[data-side=${side}] input[type=file]`).setInputFiles(file);
    await choose("before", named("ann\u202excod.pdf", "%PDF"));
    assert.match(await textOf(page, ".problem"), /^ann<RLO>xcod\.pdf is in PDF format/);
    await choose("before", named("ann\u202ecod.txt", "One of us.\n"));
    const field = ".paper[data-side=before] input.name";
    await page.waitForFunction((selector) => document.querySelector(selector).value !== "", field);
    assert.equal(await page.locator(field).inputValue(), "ann<RLO>cod");
    await page.locator(".paper[data-side=after] input.name").fill("bob\u2067gnp\u0007");
    await page.locator(".paper[data-side=after] textarea").fill("Two of us.\n");
    await page.keyboard.press("Control+Enter");
    await page.locator(".grid ins").first().waitFor();
    assert.deepEqual(await page.locator(".head-name").allTextContents(), ["ann<RLO>cod", "bob<RLI>gnp<BEL>"]);
    assert.equal(await page.title(), "ann<RLO>cod → bob<RLI>gnp<BEL> · Variorum");
    assert.match(await textOf(page, ".verdict"), /^66% kept 1 paragraph reworded/);
  }));

test("characters that are not seen are shown inside a change, by name", async (t) => {
  const cases = {
    "of no width, in a word": ["The password is opensesame.", "The password is open\u200bsesam\u00ade.", "ZWSP SHY"],
    "a blank that does not break": ["10 000 euros paid", "10\u00a0000 euros paid", "NBSP"],
    "blanks in an edit": ["He paid ten today.", "He paid twelve\u2009pounds\u00a0today.", "THSP NBSP"],
    "a byte order mark before a word": ["The account holds.", "The \ufeffaccount holds.", "BOM"],
    "letters that are not seen": ["The name is Bob.", "The name is Bo\u3164b.", "U+3164"],
    tags: ["The account holds.", "The account\u{e0041} holds.", "U+E0041"],
    "a joiner alone": ["The account holds.", "The acc\u200dount holds.", "ZWJ"],
  };
  for (const [name, [older, newer, signs]] of Object.entries(cases)) {
    await t.test(name, () =>
      withPage({}, async (page) => {
        await compare(page, older, newer);
        assert.deepEqual(await page.locator(".grid ins .symbol").allTextContents(), signs.split(" "));
        // The signs are no part of the text.
        await page.evaluate(() => getSelection().selectAllChildren(document.querySelector(".cell[data-side=after] p")));
        const copied = await page.evaluate(() => {
          const clipboardData = new DataTransfer();
          document.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
          return clipboardData.getData("text/plain");
        });
        assert.equal(copied, newer);
      }),
    );
  }
});

test("a whole new paragraph of French has no sign for each blank that does not break", () =>
  withPage({}, async (page) => {
    await compare(page, "Il dort.", "Il dort.\n\nElle a demandé\u00a0: «\u00a0Quoi\u202f?\u00a0»");
    await page.locator(".grid ins").first().waitFor();
    assert.equal(await page.locator(".grid .symbol").count(), 0);
  }));

test("emoji, flags and Persian words keep their joiners and tags unmarked", () =>
  withPage({}, async (page) => {
    await compare(page, "We saw 👩‍👩‍👧 there, and می‌خواهم.", "We saw 👩‍👩‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 there, and می‌خواهی.");
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
