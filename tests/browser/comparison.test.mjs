// Reading a comparison: folds, views, the list, the overview, quietening, finding, copying.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compare, focused, paragraphs, position, sample, textOf, useBrowser, withPage } from "./support.mjs";

useBrowser();

const long = paragraphs(24);
const longEdited = long.map((text, at) => (at === 0 || at === 23 ? text.replace("old", "new") : text));

test("a long unchanged run is folded and opens in steps, from both ends, by button and by key", () =>
  withPage({}, async (page) => {
    await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
    const stripes = page.locator(".stripe");
    assert.equal(await stripes.count(), 4);
    assert.match(await textOf(page, ".fold"), /\d+ words unchanged · show/);
    await page.getByRole("button", { name: "3 more above" }).click();
    assert.equal(await stripes.count(), 7);
    assert.match(await focused(page), /data-stripe="2"/, "the focus goes to what was revealed");
    await page.getByRole("button", { name: "3 more below" }).click();
    assert.equal(await stripes.count(), 10);
    await page.keyboard.press("u");
    assert.equal(await stripes.count(), 13);
    await page.locator(".fold-all").click();
    assert.equal(await stripes.count(), 24);
    await page.locator("[data-name=more] > summary").click();
    await page.getByRole("button", { name: "Fold unchanged text again" }).click();
    assert.equal(await stripes.count(), 4);
  }));

test("changes only hides every unchanged paragraph; inline shows one text; v goes round", () =>
  withPage({}, async (page) => {
    await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
    await page.getByRole("button", { name: "Changes only" }).click();
    assert.equal(await page.locator(".stripe[data-state=unchanged]").count(), 0);
    assert.equal(await page.locator(".stripe").count(), 2);
    await page.getByRole("button", { name: "Inline" }).click();
    assert.equal(await textOf(page, ".stripe .cell p"), `1${long[0].replace("old", "oldnew")}`);
    assert.equal(await page.locator(".cell[data-side=before]").count(), 0);
    await page.keyboard.press("v");
    await page.keyboard.press("v");
    assert.equal(await page.locator(".grid").getAttribute("data-layout"), "columns");
  }));

test("inline, what is gone stands where it was", () =>
  withPage({}, async (page) => {
    await compare(
      page,
      "The town could not pay for both. It was late.",
      "The town could pay for both, but later. It was late.",
    );
    await page.getByRole("button", { name: "Inline" }).click();
    assert.equal(await textOf(page, ".stripe .cell p"), "1The town could not pay for both, but later. It was late.");
  }));

test("the change list says each change in words and goes there", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.keyboard.press("l");
    const entries = page.locator(".drawer [data-entry]");
    await entries.filter({ hasText: "Paragraph 15 added" }).waitFor({ state: "attached" }); // the list is drawn in chunks
    const all = await entries.allTextContents();
    assert.ok(
      all.some((entry) => /Paragraph 8: 212,000 → 221,000/.test(entry)),
      all.join("\n"),
    );
    assert.ok(
      all.some((entry) =>
        /Paragraph 13 of the older text moved up, to after paragraph 5, and edited: On the far bank/.test(entry),
      ),
    );
    assert.ok(all.some((entry) => /Paragraph 15 added: The Marigold made her last summer crossing/.test(entry)));
    assert.match(await focused(page), /data-entry/, "opening it puts the focus there");
    await entries.nth(3).click();
    assert.match(await position(page), /^4 of /);
    assert.equal(await entries.nth(3).getAttribute("aria-current"), "true");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(".drawer").isVisible(), false);
    assert.match(await focused(page), /data-name="list"/);
  }));

test("the overview has a button where something changed, and shows what is on screen", () =>
  withPage({}, async (page) => {
    await sample(page);
    const marks = page.locator(".mark");
    assert.ok((await marks.count()) > 8);
    await marks.last().click();
    assert.match(await position(page), /^\d+ of \d+$/);
    await page.waitForFunction(
      () => Number(document.querySelector(".viewport").style.getPropertyValue("--from")) > 0.4,
    );
  }));

test("quietening hides a kind of difference and says how many", () =>
  withPage({}, async (page) => {
    await compare(page, 'She said "yes" to us.\n\nThree people.', "She said “yes” to us.\n\nFive people.");
    const before = await page.locator(".grid ins").count();
    await page.getByText("Quieten", { exact: true }).click();
    await page.getByLabel(/typography/).check();
    await page.waitForFunction((count) => document.querySelectorAll(".grid ins").length < count, before);
    assert.match(await textOf(page, ".summary"), /2 differences quieted/);
    assert.ok((await page.locator(".quieted").count()) >= 2);
  }));

test("swap turns the comparison round", () =>
  withPage({}, async (page) => {
    await compare(page, "Three people came.", "Five people came.");
    await page.keyboard.press("s");
    await page.waitForFunction(() => document.querySelector(".grid ins")?.textContent === "Three");
    assert.equal(await textOf(page, ".grid del"), "Five");
  }));

test("find goes through both texts, folded ones too", () =>
  withPage({}, async (page) => {
    await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
    await page.keyboard.press("/");
    await page.keyboard.type("number 34");
    assert.equal(await textOf(page, ".find .position"), "2 matches");
    await page.keyboard.press("Enter");
    assert.equal(await textOf(page, ".find .position"), "1 of 2");
    await page.locator(".stripe", { hasText: "number 34" }).waitFor();
    await page.keyboard.press("Escape");
    assert.match(await focused(page), /find-open/);
  }));

test("copying gives clean text of one version, what is folded included", () =>
  withPage({}, async (page) => {
    await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
    const copied = await page.evaluate(() => {
      const cells = document.querySelectorAll(".cell[data-side=after]");
      cells[0].dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
      const range = document.createRange();
      range.setStart(cells[0], 0);
      const end = cells[cells.length - 1];
      range.setEnd(end, end.childNodes.length);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      const clipboardData = new DataTransfer();
      cells[0].dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData("text/plain");
    });
    assert.equal(copied, longEdited.join("\n\n"));
    assert.equal(
      await page
        .locator(".cell[data-side=before]")
        .first()
        .evaluate((cell) => getComputedStyle(cell).userSelect),
      "none",
    );
  }));

test("all of the page selected and copied is the newer text, and nothing else", () =>
  withPage({}, async (page) => {
    await compare(page, long.join("\n\n"), longEdited.join("\n\n"));
    const copied = await page.evaluate(() => {
      getSelection().selectAllChildren(document.body);
      const clipboardData = new DataTransfer();
      document.body.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData("text/plain");
    });
    assert.equal(copied, longEdited.join("\n\n"));
  }));

test("changes are spelled out where asked for", () =>
  withPage({}, async (page) => {
    await compare(page, "Three people came.", "Five people came.");
    await page.getByText("More", { exact: true }).click();
    await page.getByLabel("Spell changes out").check();
    assert.match(await textOf(page, ".grid ins"), /added:\s+Five\s+end\./);
  }));

test("the overview outlines what is on screen from the start", () =>
  withPage({}, async (page) => {
    await sample(page);
    await page.waitForFunction(
      () => Number(document.querySelector(".viewport").style.getPropertyValue("--size")) > 0.1,
    );
  }));

test("folding again is offered only where something is open", () =>
  withPage({}, async (page) => {
    const stays = Array.from({ length: 30 }, (_, at) => `Paragraph ${at} stays as it is, with words enough.`);
    await compare(page, ["One cat.", ...stays].join("\n\n"), ["Two cats.", ...stays].join("\n\n"));
    assert.equal(await page.locator("[data-name=fold]").isDisabled(), true);
    await page.locator(".fold-all").click();
    assert.equal(await page.locator("[data-name=fold]").isDisabled(), false);
  }));

test("a blank that stood where words came is not marked", () =>
  withPage({}, async (page) => {
    await compare(
      page,
      "It is published under\n    the act of the land.",
      "It is published under the new code, the act of the land.",
    );
    await page.locator(".grid ins").first().waitFor();
    assert.equal(await page.locator(".grid .symbol").count(), 0);
  }));
