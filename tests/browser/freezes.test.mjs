// Nothing stops the page: no task of it is long, whatever comes in; and what is not drawn in full is counted, copied and kept whole.
import assert from "node:assert/strict";
import { test } from "node:test";
import { drop, freezes, longestTask } from "./freezes.mjs";
import { compared, paste, textOf, useBrowser, withPage } from "./support.mjs";

useBrowser();

/** Milliseconds of processor time. What is aimed at is 100 on a machine that does nothing else; each of these once took thousands. */
const longest = 400;

for (const [name, { ready = () => {}, act }] of Object.entries(freezes)) {
  test(`the page goes on: ${name}`, { timeout: 120_000 }, (context) =>
    withPage({}, async (page) => {
      await ready(page);
      const took = await longestTask(page, () => act(page));
      context.diagnostic(`longest task: ${Math.round(took)} ms`);
      assert.ok(took < longest, `the longest task took ${Math.round(took)} ms`);
    }),
  );
}

const field = (page) => page.locator(".paper[data-side=before] textarea");

test("a long paste into a short text is shown in part; Ctrl+Z brings the short text back, to be edited", () =>
  withPage({}, async (page) => {
    await field(page).pressSequentially("A short text.");
    await paste(page, "before", "word\n".repeat(20_000));
    assert.match(
      await textOf(page, ".paper[data-side=before] .hint"),
      /^100,013 characters, 20,000 lines: shown in part, compared whole$/,
    );
    assert.match(await textOf(page, ".paper[data-side=before] .preview"), /^A short text\.word\nword/);
    await page.locator(".paper[data-side=before] button", { hasText: "Edit all the same" }).focus();
    await page.keyboard.press("Control+z");
    assert.equal(await field(page).inputValue(), "A short text.");
    await field(page).press("End");
    await field(page).pressSequentially(" More.");
    assert.equal(await field(page).inputValue(), "A short text. More.");
  }));

test("a text shown in part can be edited all the same, and is then the browser's", () =>
  withPage({}, async (page) => {
    const long = "word\n".repeat(2000);
    await paste(page, "before", long);
    await page.getByRole("button", { name: "Edit the older version all the same" }).click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("end");
    assert.equal(await field(page).inputValue(), `${long}end`);
    assert.ok(await field(page).isVisible());
  }));

test("nobody is offered to edit what would end the page", () =>
  withPage({}, async (page) => {
    await paste(page, "before", `a${"\u0301".repeat(66_000)}`);
    assert.match(await textOf(page, ".paper[data-side=before] .preview"), /\+ 3,969 combining marks …/);
    assert.equal(await page.getByRole("button", { name: "Edit the older version all the same" }).count(), 0);
  }));

test("rich text pasted over a long selection replaces it, and Undo brings it back", () =>
  withPage({}, async (page) => {
    const lines = (word) => Array.from({ length: 200 }, (_, at) => `${word} ${at}`);
    const older = lines("old").join("\n\n");
    await paste(page, "before", older);
    await field(page).evaluate((one) => one.setSelectionRange(0, one.value.length - "old 199".length));
    await paste(page, "before", "", `<p>${lines("new").join("</p><p>")}</p>`);
    const newer = `${lines("new").join("\n\n")}old 199`;
    await page.waitForFunction((text) => document.querySelector("textarea").value === text, newer);
    await page.getByRole("button", { name: "Undo" }).click();
    assert.equal(await field(page).inputValue(), older);
  }));

test("a short rich paste goes to the caret and can be taken back in the field", () =>
  withPage({}, async (page) => {
    await field(page).pressSequentially("One two.");
    await field(page).evaluate((one) => one.setSelectionRange(4, 7));
    await paste(page, "before", "", "<p>six</p><p>seven</p>");
    await page.waitForFunction(() => document.querySelector("textarea").value === "One six\n\nseven.");
    await field(page).press("Control+z");
    assert.equal(await field(page).inputValue(), "One two.");
  }));

test("a field runs as its first letter does, each paragraph as its own", () =>
  withPage({}, async (page) => {
    await field(page).fill("123 שלום world");
    assert.equal(await field(page).getAttribute("dir"), "rtl");
    await field(page).fill("123 world שלום");
    assert.equal(await field(page).getAttribute("dir"), "ltr");
  }));

/** Copies all that a side shows. */
const copied = (page, side) =>
  page.evaluate((which) => {
    const cells = document.querySelectorAll(`.cell[data-side=${which}]`);
    document.querySelector(".grid").dataset.select = which;
    const range = document.createRange();
    range.setStartBefore(cells[0]);
    range.setEndAfter(cells[cells.length - 1]);
    document.getSelection().removeAllRanges();
    document.getSelection().addRange(range);
    const clipboardData = new DataTransfer();
    cells[0].dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData("text/plain");
  }, side);

const unseen = [
  ["zero-width spaces", "\u200b".repeat(80_000), /\+ 79,970 × zero-width space \(U\+200B\)/],
  ["combining marks", `a${"\u0301".repeat(40_000)}`, /\+ 39,970 combining marks/],
  ["mixed unseen characters", "\u200b\u2060".repeat(500), /\+ 970 invisible characters/],
  ["unseen characters among letters", "o\u200b".repeat(1000), /\+ 600 invisible characters/],
];
for (const [name, what, label] of unseen) {
  test(`${name} beyond what can be read are counted, and copied whole`, () =>
    withPage({}, async (page) => {
      const after = `One ${what}x two. And three.`;
      await drop(page, [
        ["a.txt", "One two. And three."],
        ["b.txt", after],
      ]);
      await compared(page);
      assert.match(await textOf(page, ".cell[data-side=after]"), label);
      assert.equal(await copied(page, "after"), after);
    }));
}

test("fewer signs are drawn one by one, a flag's tags not at all", () =>
  withPage({}, async (page) => {
    const flag = "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}";
    await drop(page, [
      ["a.txt", "One two. And three."],
      ["b.txt", `One ${"\u200b".repeat(50)}x ${flag} two. And three.`],
    ]);
    await compared(page);
    assert.equal(await page.locator(".cell[data-side=after] .symbol").count(), 50);
  }));

for (const view of ["Columns", "Inline"]) {
  test(`a long paragraph is drawn in parts and copied whole, ${view}`, () =>
    withPage({}, async (page) => {
      const sentence = (at) => `Sentence ${at} stands in a paragraph that has no end. `;
      const text = Array.from({ length: 700 }, (_, at) => sentence(at))
        .join("")
        .trim();
      const after = text.replaceAll("77 stands", "77 sits");
      await drop(page, [
        ["a.txt", text],
        ["b.txt", after],
      ]);
      await compared(page);
      await page.getByRole("button", { name: view, exact: true }).click();
      const parts = page.locator(view === "Columns" ? ".cell[data-side=after] p > .part" : ".cell p > .part");
      assert.ok((await parts.count()) > 5);
      for (const part of await parts.allTextContents()) assert.match(part, /[. ]$/, "a part ends between sentences");
      if (view === "Columns") assert.equal(await copied(page, "after"), after);
      assert.equal(await page.locator(".cell ins").first().textContent(), "sits");
    }));
}

const marked = [
  ["<h1>Title</h1><p>One <b>two</b>\n three.</p><ul><li>four<li>five</ul>", "Title\n\nOne two three.\n\nfour\n\nfive"],
  ["<head><title>no</title><p>a&amp;b &nbsp; c&lt;d&#x41;", "a&b \u00a0 c<dA"],
  ["<p>a<br>b <br> c</p><br><p>d", "a\nb\nc\n\nd"],
  ["<pre>one\n  two  <b>x</b>\n\n</pre><p> after  it ", "one\n  two  x\n\nafter it"],
  ["<p>x<script>if (a < b) '</p>'</script><style>p { }</style>y<svg><title>z</title><svg/></svg>w</p>", "xyw"],
  ["<p>a <i> b</i><i> </i> c<!-- <p>no --></p><select><option>d</select><button>e</button>f", "a b c\n\nf"],
  ["<table><tr><td>a<td>b</tr></table><P>Ünï <B>c", "a\n\nb\n\nÜnï c"],
];
test("an HTML file is read as the text a person would see", () =>
  withPage({}, async (page) => {
    for (const [html, text] of marked) {
      await drop(page, [["page.html", html]], ".paper[data-side=before]");
      await page
        .waitForFunction((wanted) => document.querySelector("textarea").value === wanted, text, { timeout: 5000 })
        .catch(async () => {
          assert.equal(await field(page).inputValue(), text, html);
        });
    }
  }));

test("a worker that is killed while it works is replaced", { timeout: 60_000 }, () =>
  withPage(
    {
      from: "http",
      prepare: () => {
        const Real = globalThis.Worker;
        globalThis.Worker = class extends Real {
          constructor(url, options) {
            // The first holds its lock as one that works, and never comes to an end.
            const busy =
              "onmessage = ({ data }) => data.id > 0 && navigator.locks.request(self.name, () => new Promise(() => {}))";
            super(globalThis.killed ? url : URL.createObjectURL(new Blob([busy])), options);
            globalThis.killed ??= this;
          }
        };
      },
    },
    async (page) => {
      await paste(page, "before", "One line.");
      await paste(page, "after", "Two lines.");
      await page.locator(".progress").waitFor();
      await page.waitForTimeout(3000);
      await page.evaluate(() => globalThis.killed.terminate());
      await compared(page);
    },
  ),
);
